"""Dunsallow: amended final plan for Kieron, Year 10 (SEMH, ADHD), special school. Headings for every section, numbered F."""

import dunsallow_a  # noqa: F401  front sheet, A
import dunsallow_b  # noqa: F401  B, C, D
import dunsallow_e  # noqa: F401  E, F
import dunsallow_g  # noqa: F401  G to K
from dunsallow_layout import P

P.save()

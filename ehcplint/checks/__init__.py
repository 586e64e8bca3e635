"""The kinds of check: a closed set of questions that rules ask of a plan. The union is the whole registry."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ehcplint.checks.linked import LinkedCheck
from ehcplint.checks.money import MoneyCheck
from ehcplint.checks.outcome import OutcomeCheck
from ehcplint.checks.phrase import PhraseCheck
from ehcplint.checks.placed import PlacedCheck
from ehcplint.checks.placeholder import PlaceholderCheck
from ehcplint.checks.quantified import QuantifiedCheck
from ehcplint.checks.section import SectionCheck

Check = Annotated[
    LinkedCheck
    | MoneyCheck
    | OutcomeCheck
    | PhraseCheck
    | PlacedCheck
    | PlaceholderCheck
    | QuantifiedCheck
    | SectionCheck,
    Field(discriminator="kind"),
]

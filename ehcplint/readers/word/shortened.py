"""What is cut out of a part before it is parsed, for it says nothing of words and is often most of the part.

It is cut by its bytes, which holds for XML as Word and its like write it. A part with comments, with unparsed text, or
with names of its own for the elements is left as it is.
"""

from __future__ import annotations

import re
from collections import Counter

from ehcplint.readers.word.names import W

NAMED = f'xmlns:w="{W[1:-1]}"'.encode()
# No more repeats than Word can need, because each costs memory.
REST_OF_TAG = r'(?: [\w:]+="[^"<]*"){0,9}/>'
# What says nothing of words, of their look or of changes to them.
SILENT = (
    "(?:tcW|shd|vAlign|noWrap|hideMark|cantSplit|trHeight|spacing|lang|szCs|jc|ind|bCs|iCs|kern|noProof|snapToGrid"
    "|widowControl|keepNext|keepLines|contextualSpacing|bidi)" + REST_OF_TAG
)
# Of a paragraph's end is only asked whether it was changed or is hidden.
END = rf"<w:rPr>(?:<w:(?:{SILENT}|(?:rFonts|b|i|u|color|sz){REST_OF_TAG})){{0,9}}</w:rPr>"
SILENT_PROPERTIES = [rf"{name}>(?:<w:{SILENT}){{0,9}}</w:{name}>" for name in ("tcPr", "trPr", "rPr")]
LAYOUT = re.compile(
    rf"<w:(?:{'|'.join(SILENT_PROPERTIES)}|pPr>(?:<w:{SILENT}){{0,9}}(?:{END})?</w:pPr>|{SILENT})".encode()
)
LOOKED_AT = 1 << 16  # bytes
MOST_CUT = 6  # to look for one that is rare takes longer than it saves
END_OF_STYLE = b"</w:style>"


def without_layout(data: bytes) -> bytes:
    """The main part without most of the widths, spaces and languages that stand about its rows, paragraphs and runs.

    A program writes its layout in the same few words everywhere. So these are learnt from the middle of the part and
    cut as they stand, in half of the time that it would take to look at every tag.
    """
    if not _is_usual(data):
        return data
    start = max(0, (len(data) - LOOKED_AT) // 2)
    met = Counter(LAYOUT.findall(data, start, start + LOOKED_AT))
    worth = sorted(met, key=lambda layout: met[layout] * len(layout), reverse=True)[:MOST_CUT]
    for layout in sorted(worth, key=len, reverse=True):  # the short may stand within the long
        data = data.replace(layout, b"")
    return data


def without_table_styles(data: bytes) -> bytes:
    """A styles part without its table styles and its list of styles not in use: often nine tenths of it.

    It is cut by its end tags, in one pass.
    """
    if not _is_usual(data):
        return data
    before, _, rest = data.partition(b"<w:latentStyles")
    _, end, after = rest.partition(b"</w:latentStyles>")
    *styles, last = ((before + after) if end else data).split(END_OF_STYLE)
    kept = []
    for style in styles:
        start = style.find(b"<w:style ")
        is_table = start >= 0 and b'w:type="table"' in style[start : style.find(b">", start)]
        kept.append(style[:start] if is_table else style + END_OF_STYLE)
    return b"".join([*kept, last])


def _is_usual(data: bytes) -> bool:
    if b"!" in data and (b"<!--" in data or b"<![CDATA[" in data):
        return False
    named = data.find(b"xmlns:w=")
    return data.startswith(NAMED, named) and data.find(b"xmlns:w=", named + 1) < 0

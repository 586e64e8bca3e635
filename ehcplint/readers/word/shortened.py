"""What is cut out of a part before it is parsed, for it says nothing of words and is often most of the part.

It is cut by its bytes, which holds for XML as Word and its like write it. A part with comments, with unparsed text, or
with names of its own for the elements is left as it is.
"""

from __future__ import annotations

import re

from ehcplint.readers.word.names import W

NAMED = f'xmlns:w="{W[1:-1]}"'.encode()

# Elements without content that say how text is laid out, or mark a place in it, and that the walk would pass over.
LAYOUT = re.compile(
    rb"<w:(?:tcW|szCs|spacing|lang|jc|ind|kern|proofErr|bookmark(?:Start|End)|bCs|iCs|noProof|vAlign|shd"
    rb"|widowControl|lastRenderedPageBreak)(?: [^<>]*)?/>"
)
HOLLOW = (b"<w:tcPr></w:tcPr>", b"<w:rPr></w:rPr>", b"<w:pPr></w:pPr>")

END_OF_STYLE = b"</w:style>"


def without_layout(data: bytes) -> bytes:
    """The main part without the widths, spaces and languages that stand about every cell and paragraph of it."""
    if not _is_usual(data):
        return data
    data = LAYOUT.sub(b"", data)
    for properties in HOLLOW:
        data = data.replace(properties, b"")
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
    return data.count(b"xmlns:w=") == 1 == data.count(NAMED) and b"<!--" not in data and b"<![CDATA[" not in data

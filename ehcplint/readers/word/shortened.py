"""What is cut out of a part before it is parsed, for it says nothing of words and is often most of the part.

It is cut by its bytes, which holds for XML as Word and its like write it. A part with comments, with unparsed text, or
with names of its own for the elements is left as it is.
"""

from __future__ import annotations

import re

from ehcplint.readers.word.names import W

NAMED = f'xmlns:w="{W[1:-1]}"'.encode()
REST_OF_TAG = rb'(?: [\w:]+="[^"<]*"){0,9}/>'
# No more repeats than Word can need, because each costs memory.
LAYOUT = re.compile(
    rb"<w:(?:tcPr>(?:<w:(?:tcW|shd|vAlign|noWrap|hideMark)" + REST_OF_TAG + rb"){1,5}</w:tcPr>"
    rb"|(?:spacing|lang|szCs|jc|ind|shd|vAlign|bCs|iCs|kern|noProof|snapToGrid|widowControl|keepNext|keepLines"
    rb"|contextualSpacing|bidi)" + REST_OF_TAG + rb")"
)
END_OF_STYLE = b"</w:style>"


def without_layout(data: bytes) -> bytes:
    """The main part without the widths, spaces and languages that stand about its cells, paragraphs and runs.

    The properties of a cell go whole when they give nothing else, as those of nearly all do.
    """
    return LAYOUT.sub(b"", data) if _is_usual(data) else data


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

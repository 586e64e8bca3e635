"""From lines to paragraphs: where one ends and the next begins, and how the words at line ends are joined."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import pairwise

from ehcplint.document import Location, Paragraph
from ehcplint.readers.characters import clean
from ehcplint.readers.pdf.layout import Part, PartCell, lines_of
from ehcplint.readers.pdf.lines import BULLETS, Line, ends_sentence, has_room

SOFT_HYPHEN = "\u00ad"
TABS_OF_ROW = 2
"""Lines with so many tabs, one under the other, are rows and not one text."""
SMALLEST_LEADING, LARGEST_LEADING = 0.9, 2.6
PARAGRAPH_GAP = 0.13
USUAL_LEADING = 1.25
"""Font sizes from one baseline to the next, where a document shows no wrapped lines to measure."""

NUMBERED_ITEM = re.compile(
    r"[^\w(\[]{0,2}(?:(?:(?:long|short)[- ]term )?(?:outcome|need|target|objective|aim|step|recommendation"
    r"|provision)\s+\d{1,2}\s?[.:)–-]|[A-K]\d{1,2}(?:\.\d{1,2})?[.:)]\s"
    r"|(?:section|part|schedule)\s+(?:[A-K][12]?|\d{1,2})\s?(?:[.:)–—-]|$))",
    re.IGNORECASE,
)
"""How a line begins that names itself one of a numbered row: "Outcome 2. …", "F2. …", "Section E: …"."""
ITEM_NUMBER = re.compile(
    r"(?:(?P<code>[A-K])(?=\d)|\(?(?=\d{1,2}[.):]|[a-z]\)))(?:(?P<number>\d{1,2})|(?P<letter>[a-z]))[.):]*(?:\s|$)"
)
FIELD = re.compile(r"[^\W\d_a-z][^:\t]{1,40}:\t+\S")
"""A label that a tab parts from its value."""
WITHIN = re.compile(r"\S\s+(?P<name>[^\W\d_]+)\s+(?:[A-K][12]?|\d{1,2})\s?[:.)–—-]")
"""An item of a numbered row within a text, which lists them all."""
OPEN_END = re.compile(r"\b(?:and|or|of|the|an|with|for|by|from)$")
"""How no line ends that is the last of a paragraph."""
NEXT_SENTENCE = re.compile(r"[.!?][\"'”’)\]]*\s+[^\W\d_a-z]")
OPENING = re.compile(
    r"(?:The|An|His|Her|Their|He|She|They|It|This|These|When|If|All|Each|Every|In|At|By|To|For|With)\s+[a-z]"
)
"""How a sentence begins, and hardly anything that has a capital within one."""
FRONT_HALF = re.compile(r"(\w{1,30})-$")
WHOLE_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
LONE_WORD = re.compile(r"[^\W\d_]+")
FIRST_WORD = re.compile(r"\w+")
BACK_HALF = re.compile(
    r"(?!(?:hrs?|wks?|yrs?|mths?|p[dmw]|cm|km|kg|mm|pcs|st|nd|rd|th|x)\b)(?:[b-z]|[b-df-hj-np-tv-xz]{2,}|e[ds]|ers?|[lrt]y"
    r"|ings?|ments?|(?:c?at|t|s)ions?|[ae]nce|it(?:y|ies)|[ao]ry|ives?|ness|i?onal)\b"
)
"""How a word ends that is no word by itself: "Summe" and "r", "Communi" and "cation"."""
COMPOUND_STARTS = """
    all anti co cross ex eight five four full half high inter key left long low mid multi non off on one part peer
    post pre re right self semi seven short single six small socio step sub ten three two under well whole word
"""


class Typesetting:
    """What a document as a whole shows of how it is set: its line spacing, and which words it hyphenates."""

    def __init__(self, items: Iterable[Line | Part]) -> None:
        items = list(items)
        self._compound_starts = frozenset(COMPOUND_STARTS.split())
        self._lines = lines_of(items)
        running = [item for item in items if isinstance(item, Line)]
        in_tables = lines_of(item for item in items if isinstance(item, Part))
        overall = _leadings(self._lines) or [USUAL_LEADING]
        self._running_leadings = _leadings(running) or overall
        self._table_leadings = _leadings(in_tables) or overall
        columns: dict[tuple[int, int], list[list[Line]]] = {}
        for cell in _cells(items):
            columns.setdefault(_edges(cell), []).append([item for item in cell.items if isinstance(item, Line)])
        self._of_single_sentences = {edges for edges, cells in columns.items() if _each_sentence_apart(cells)}

    @cached_property
    def _words(self) -> Counter[str]:
        """How often each word occurs; counted only if a line ends in the middle of one."""
        return Counter(word for line in self._lines for word in WHOLE_WORD.findall(line.text.lower()))

    def paragraphs(self, lines: Sequence[Line], where: Location, cell: PartCell | None) -> Iterator[Paragraph]:
        """The paragraphs that lines make, in a cell or in none.

        They may come from several pages; `where` gives all but page and box.
        """
        group = list(lines[:1])
        if len(lines) > 1:
            leading = _leading(lines, self._table_leadings if cell else self._running_leadings)
            sentences_apart = cell is not None and _edges(cell) in self._of_single_sentences
            for line in lines[1:]:
                if self._begins(line, group, leading) or (sentences_apart and _is_next_sentence(group[-1], line)):
                    yield self._paragraph(group, where)
                    group = []
                group.append(line)
        if group:
            yield self._paragraph(group, where)

    def _begins(self, line: Line, group: list[Line], leading: float) -> bool:
        """Whether a line begins a paragraph rather than going on with the one that the group is so far."""
        above = group[-1]
        room = has_room(above, line)
        ends = ends_sentence(above.text) and not _closes_bracket(above, line)
        lower = line.text[:1].islower()
        goes_on = not ends and (
            lower or bool(OPEN_END.search(above.text)) or above.text.count("(") > above.text.count(")")
        )
        if line.label and self._is_item(line, group, room):
            return True
        if min(above.text.count("\t"), line.text.count("\t")) >= TABS_OF_ROW or FIELD.match(line.text):
            return True
        if not above.text:  # a bullet alone, whose words stand a little lower
            return _is_apart(above, line, leading, False)
        closes = ends or above.text.endswith((")", "]"))  # as "[Linked to Outcome 1]" does after a sentence
        if closes and ((NUMBERED_ITEM.match(line.text) and not _runs_on(above, line)) or _counts_on(group[0], line)):
            return True
        if lower and _front_half(above.text):
            return False
        if abs(line.size - above.size) > 0.6 and not (goes_on and not room):
            return True
        weight_changes = line.starts_bold != above.ends_bold and (line.bold or above.bold)
        if weight_changes and not (goes_on and not room) and (room or all(member.bold for member in group)):
            return True
        if _is_apart(above, line, leading, goes_on and not room):
            return True
        if room:
            width = above.limit - group[0].left
            far = above.limit - above.right - line.first > 0.25 * width
            return not goes_on or (far and above.page == line.page)
        if not ends and not line.label and above.text[-1:] != "," and OPENING.match(line.text):
            return True
        if len(group) > 1 and abs(line.left - above.left) > 4 and not goes_on:
            return True
        # A list item whose second line returns to the margin: the item is over if its sentence is.
        back = len(group) == 1 and bool(above.label) and line.left < above.start - 4
        return back and not goes_on and (line.left < above.left - 4 or ends)

    def _is_item(self, line: Line, group: list[Line], room: bool) -> bool:
        """Whether what looks like a bullet or number is one, and not the wrapped end of a sentence ("…in Year 10.")."""
        if line.label in BULLETS and line.label not in "-–—*·":
            return True
        above = group[-1]
        hangs = line.left < above.left - 3 if len(group) > 1 or above.label else False
        beside = bool(group[0].label) and abs(line.left - group[0].left) < 3
        return room or line.wide_label or hangs or (beside and ends_sentence(above.text))

    def _paragraph(self, lines: list[Line], where: Location) -> Paragraph:
        first = lines[0]
        parts = [first.text]
        bold, italic, grey = first.bold, first.italic, first.grey
        left, top, right, bottom = first.box
        for above, line in pairwise(lines):
            between = self._between(above, line)
            if between == SOFT_HYPHEN:
                parts[-1] = parts[-1][:-1]
            elif between:
                parts.append(between)
            if line.label:  # of a line that turned out to begin no paragraph: part of the text
                parts.append(f"{line.label} ")
            parts.append(line.text)
            bold, italic, grey = bold and line.bold, italic and line.italic, grey and line.grey
            if line.page == first.page:
                box = line.box
                left, top, right, bottom = min(left, box[0]), min(top, box[1]), max(right, box[2]), max(bottom, box[3])
        box = (round(left, 1), round(top, 1), round(right, 1), round(bottom, 1))
        place = Location(first.page, None, where.table, where.row, where.column, None, box)
        label = clean(first.label) if first.label else ""
        return Paragraph(clean("".join(parts)), place, label, 0, bold, italic, grey, _usual_size(lines))

    def _between(self, above: Line, below: Line) -> str:
        """What stands between two lines of a paragraph: a space, or nothing where a word was broken.

        A soft hyphen means that the hyphen which ends the line above goes, too.
        """
        end = above.text[-1:]
        if not end:
            return ""
        if end == SOFT_HYPHEN:
            return SOFT_HYPHEN
        if end not in ("-", "/"):
            return "" if self._is_broken(above, below) else " "
        front, back = _front_half(above.text), FIRST_WORD.match(below.text)
        if front and back and not below.label:
            return SOFT_HYPHEN if self._was_whole(front.lower(), back[0].lower()) else ""
        return " " if above.text.endswith((" -", " /")) else ""

    def _is_broken(self, above: Line, below: Line) -> bool:
        """Whether a word too wide for its cell was broken without a hyphen: the document has it whole elsewhere, or the
        second half is no word."""
        if above.limit - above.right > above.size or not LONE_WORD.fullmatch(above.text):
            return False
        end = FIRST_WORD.match(below.text)
        if not end:
            return False
        if BACK_HALF.match(below.text):
            return True
        whole = (above.text + end[0]).lower()
        return any(word.startswith(whole) for word in self._words)

    def _was_whole(self, front: str, back: str) -> bool:
        """Whether a word broken at a line's end has no hyphen of its own. The document's other words tell."""
        whole, hyphenated = self._words[front + back], self._words[f"{front}-{back}"]
        return whole > hyphenated and front not in self._compound_starts if whole else False


def _closes_bracket(above: Line, line: Line) -> bool:
    """Whether a line ends what the one above began in brackets: "… each week. (B1;" and "Outcome 5)"."""
    opened = above.text.rpartition("(")
    closed = line.text.partition(")")
    return bool(opened[1] and closed[1]) and ")" not in opened[2] and "(" not in closed[0]


def _runs_on(above: Line, line: Line) -> bool:
    """Whether what a line begins with is one more of the items that the line above lists in its text."""
    name = line.text.split(maxsplit=1)[0].casefold()
    return any(match["name"].casefold() == name for match in WITHIN.finditer(above.text))


def _counts_on(first: Line, line: Line) -> bool:
    """Whether a line begins with the number or letter after the one that the paragraph so far begins with."""
    one, two = (ITEM_NUMBER.match(f"{each.label} {each.text}".lstrip()) for each in (first, line))
    if not one or not two or one["code"] != two["code"]:
        return False
    if one["letter"] and two["letter"]:
        return ord(two["letter"]) == ord(one["letter"]) + 1
    return bool(one["number"] and two["number"]) and int(two["number"]) == int(one["number"]) + 1


def _front_half(text: str) -> str:
    """What stands before a hyphen that ends a line, if that may be the first half of a word."""
    found = FRONT_HALF.search(text) if text.endswith("-") else None
    return found[1] if found else ""


def _cells(items: Iterable[Line | Part]) -> Iterator[PartCell]:
    """Every cell of some tables, those of the tables within them included."""
    for item in items:
        if isinstance(item, Part):
            for row in item.rows:
                for cell in row:
                    yield cell
                    yield from _cells(cell.items)


def _edges(cell: PartCell) -> tuple[int, int]:
    """Where a column is: cells with the same edges are of one column, on whatever page and in whichever table."""
    return round(cell.left), round(cell.right)


def _each_sentence_apart(cells: Iterable[Sequence[Line]]) -> bool:
    """Whether in the cells of a column each sentence is a paragraph.

    Some are for certain, and none begins on a line where another ends.
    """
    apart = False
    for lines in cells:
        if any(NEXT_SENTENCE.search(line.text) for line in lines):
            return False
        apart |= any(ends_sentence(above.text) and has_room(above, below) for above, below in pairwise(lines))
    return apart


def _is_next_sentence(above: Line, line: Line) -> bool:
    return ends_sentence(above.text) and above.text[-1:] not in ":;" and not line.text[:1].islower()


def _leadings(lines: Sequence[Line]) -> list[float]:
    """The line spacings that are usual among some lines, in font sizes, ascending."""
    pitches = Counter(round(pitch, 2) for pitch in _wrapped_pitches(lines))
    most = max(pitches.values(), default=0)
    return sorted(pitch for pitch, count in pitches.items() if count > 0.2 * most)


def _leading(lines: Sequence[Line], usual: list[float]) -> float:
    """The widest of the usual line spacings that some lines have; the smallest if they show none.

    The widest, for a paragraph cut in two is worse than two in one.
    """
    if len(usual) == 1:
        return usual[0]
    pitches = list(_wrapped_pitches(lines))
    own = [leading for leading in usual if sum(abs(pitch - leading) < 0.03 for pitch in pitches) > 0.1 * len(pitches)]
    return max(own, default=usual[0])


def _wrapped_pitches(lines: Sequence[Line]) -> Iterator[float]:
    """The distances, in font sizes, between lines of which the first was too full for the next one's first word.

    Where the first ends a sentence, the next may begin a paragraph.
    """
    for above, below in pairwise(lines):
        if above.page != below.page or below.baseline <= above.baseline or below.label:
            continue
        if not ends_sentence(above.text) and not has_room(above, below):
            pitch = (below.baseline - above.baseline) / above.size
            if SMALLEST_LEADING <= pitch <= LARGEST_LEADING:
                yield pitch


def _is_apart(above: Line, line: Line, leading: float, goes_on: bool) -> bool:
    """Whether more than the line spacing lies between two lines. Over a page break nobody can tell."""
    if line.page != above.page or line.baseline <= above.baseline:
        return False
    pitch = (line.baseline - above.baseline) / max(above.size, line.size)
    return pitch > (1.9 * leading if goes_on else leading + PARAGRAPH_GAP)


def _usual_size(lines: list[Line]) -> float:
    if len(lines) == 1:
        return lines[0].size
    sizes: dict[float, int] = {}
    for line in lines:
        sizes[line.size] = sizes.get(line.size, 0) + len(line.text)
    return max(sizes, key=sizes.__getitem__)

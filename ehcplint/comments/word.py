"""A Word file with a comment at each finding; every other part of it stays as it is."""

from __future__ import annotations

import itertools
import posixpath
import sys
from collections.abc import Sequence
from datetime import datetime

from ehcplint.comments import words
from ehcplint.comments.runs import Words, drop, host, is_in_box, reference_after, taken_out
from ehcplint.document import AUTHOR, Document
from ehcplint.finding import Finding
from ehcplint.readers.limits import Limits
from ehcplint.readers.package import RELATIONS, Element, Package, child_of, corrupt, new_element
from ehcplint.readers.word.names import COMMENT, PARAGRAPH, PARAGRAPH_PROPERTIES, RUN, RUN_PROPERTIES, TEXT, W
from ehcplint.readers.word.reader import WordFile, own_comments
from ehcplint.readers.word.runs import NOTES

ID = f"{W}id"
RANGE_START, RANGE_END = f"{W}commentRangeStart", f"{W}commentRangeEnd"
COMMENTS = f"{W}comments"
REFERENCES = {f"{W}footnote": "footnotes", f"{W}endnote": "endnotes"}
INITIALS = "ehc"

TYPES = "[Content_Types].xml"
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
PARAGRAPH_ID = "{http://schemas.microsoft.com/office/word/2010/wordml}paraId"
EXTENDED = "{http://schemas.microsoft.com/office/word/2012/wordml}"
IDENTIFIED = "{http://schemas.microsoft.com/office/word/2016/wordml/cid}"
EXTENSIBLE = "{http://schemas.microsoft.com/office/word/2018/wordml/cex}"

IN_A_BOX = "In the text box or drawing here"
IN_A_NOTE = "In the note here"

Hosts = tuple[Element, Element]


def commented(data: bytes, findings: Sequence[Finding], limits: Limits, now: datetime) -> bytes:
    """The Word file with a comment for each finding in place of those that ehcplint wrote before.

    Raises UnreadableError.
    """
    package = Package(data, limits)
    return _Copy(package, limits, now).with_comments(findings)


class _Copy:
    def __init__(self, package: Package, limits: Limits, now: datetime) -> None:
        self.package = package
        self.file = WordFile(package, limits, whole=True)
        self.date = f"{now:%Y-%m-%dT%H:%M:%SZ}"  # Word takes the time for the writer's own, whatever the Z says
        self.changed: dict[str, Element] = {}
        part = self.file.part("comments")
        self.comments = new_element(COMMENTS, {"w": W.strip("{}")}) if part is None else part
        self.kept: set[tuple[Element, str]] = set()
        self.lines: dict[int, Words] = {}
        self.first: dict[Element, Element] = {}

    def with_comments(self, findings: Sequence[Finding]) -> bytes:
        self._take_out_own()
        self.file.stories.origins = {}
        self.document: Document = self.file.document("")
        self.texts = {paragraph.where.paragraph: paragraph.text for paragraph in self.document.paragraphs}
        used = {each.get(ID) for root in (self.file.root, self.comments) for each in root.iter()}
        self.fresh = (number for number in itertools.count() if str(number) not in used)
        for finding in findings:
            hosts, elsewhere = self._place(finding)
            self._add(hosts, finding, elsewhere)
        return self._written()

    # --- what was there before ---

    def _take_out_own(self) -> None:
        """Take out our own comments, but for those that somebody has answered: the answers are not ours."""
        own = own_comments(self.comments)
        paragraphs = {name: _paragraph_id(comment) for name, comment in own.items()}
        root = self._root("commentsExtended")
        answered = {each.get(f"{EXTENDED}paraIdParent") for each in ([] if root is None else root)} - {None}
        gone = {name: comment for name, comment in own.items() if paragraphs[name] not in answered}
        marks = []
        for mark in self.file.root.iter(RANGE_START, RANGE_END, COMMENT):
            name = mark.get(ID, "")
            if name in gone:
                marks.append(_reference_run(mark) if mark.tag == COMMENT else mark)
            elif name in own and mark.tag == COMMENT:
                self.kept.add((next(mark.iterancestors(PARAGRAPH)), _text(own[name])))
        taken_out(marks)
        for comment in gone.values():
            drop(comment)
        if gone:
            self.changed[self.file.main] = self.file.root
            self._forget({paragraphs[name] for name in gone}, everything=len(gone) == len(own))

    def _forget(self, paragraphs: set[str], everything: bool) -> None:
        """Take comments out of the parts that tell more about them, by the ids of their last paragraphs."""
        self._prune("commentsExtended", f"{EXTENDED}paraId", paragraphs)
        gone = self._prune("commentsIds", f"{IDENTIFIED}paraId", paragraphs)
        durable = {each.get(f"{IDENTIFIED}durableId", "") for each in gone}
        self._prune("commentsExtensible", f"{EXTENSIBLE}durableId", durable)
        if everything:
            self._prune("people", f"{EXTENDED}author", {AUTHOR})

    def _prune(self, kind: str, attribute: str, values: set[str]) -> list[Element]:
        root = self._root(kind)
        gone = [] if root is None else [each for each in root if each.get(attribute) in values]
        for each in gone:
            drop(each)
        if gone:
            self.changed[self._name(kind)] = root
        return gone

    def _name(self, kind: str) -> str:
        return next((each.target for each in self.file.relations.values() if each.kind == kind), "")

    def _root(self, kind: str) -> Element | None:
        name = self._name(kind)
        return self.changed[name] if name in self.changed else self.file.part(kind)

    # --- where a comment stands ---

    def _place(self, finding: Finding) -> tuple[Hosts, str]:
        """What to put the comment around, and what to say of a place where no comment can stand."""
        if finding.where.paragraph not in self.texts:
            return self._title(), words.IN_THE_MARGIN if finding.evidence else ""
        number, start, end = words.span(finding, finding.where.paragraph, self.texts)
        origin = self.file.stories.origins[number]
        note = next(origin.start.iterancestors(*REFERENCES), None)
        if note is not None:
            return self._reference(note), IN_A_NOTE
        drawn = not origin.stretches and bool(self.texts[number])
        return self._around(number, start, end), IN_A_BOX if drawn or is_in_box(origin.start) else ""

    def _around(self, number: int, start: int = 0, end: int = sys.maxsize) -> Hosts:
        """The hosts of a paragraph's words from `start` to `end`, or of all that stands in it when it has no words."""
        origin = self.file.stories.origins[number]
        if number not in self.lines:
            self.lines[number] = Words(origin)
        return self.lines[number].between(start, end) or self._whole(origin.start)

    def _whole(self, paragraph: Element) -> Hosts:
        """All that stands in a paragraph; the paragraph itself when nothing does."""
        if is_in_box(paragraph):
            shape = host(paragraph)
            return self._title() if shape is None else (shape, shape)
        inside = [each for each in paragraph if each.tag != PARAGRAPH_PROPERTIES] or [paragraph]
        return inside[0], inside[-1]

    def _title(self) -> Hosts:
        """The first words of the plan that a comment can be put on."""
        for paragraph in self.document.paragraphs:
            origin = self.file.stories.origins[paragraph.where.paragraph]
            if origin.stretches and paragraph.text.strip() and not is_in_box(origin.start):
                return self._around(paragraph.where.paragraph)
        for paragraph in self.file.body.iter(PARAGRAPH):
            if not is_in_box(paragraph):
                return self._whole(paragraph)
        raise corrupt("its text stands in no paragraph")

    def _reference(self, note: Element) -> Hosts:
        """What refers to a note, for a comment can't stand in the note itself."""
        kind = REFERENCES[note.tag]
        for reference in self.file.root.iter(*(tag for tag, part in NOTES.items() if part == kind)):
            if reference.get(ID) == note.get(ID) and (place := host(reference)) is not None:
                return place, place
        return self._title()

    # --- the comment ---

    def _add(self, hosts: Hosts, finding: Finding, elsewhere: str) -> None:
        first, last = hosts
        name = str(next(self.fresh))
        comment = self._comment(name, words.title(finding), words.body(finding, elsewhere))
        if (last if last.tag == PARAGRAPH else next(last.iterancestors(PARAGRAPH)), _text(comment)) in self.kept:
            return  # it stands there already, and has been answered
        self.comments.append(comment)
        start, end = (first.makeelement(tag, {ID: name}) for tag in (RANGE_START, RANGE_END))
        run = first.makeelement(RUN)
        _child(run, COMMENT).set(ID, name)
        if first.tag == PARAGRAPH:
            first.extend([start, end, run])
        else:
            first.addprevious(start)
            last.addnext(end)
            after = reference_after(last)
            if after is None:
                self._put_first(run, next(last.iterancestors(PARAGRAPH)))
            else:
                (end if after is last else after).addnext(run)
        self.changed[self.file.main] = self.file.root

    def _put_first(self, run: Element, paragraph: Element) -> None:
        """Put a reference in front of a paragraph's words, behind those that stand there already."""
        here = self.first.get(paragraph)
        if here is None:
            here = child_of(paragraph, PARAGRAPH_PROPERTIES)
        if here is None:
            paragraph.insert(0, run)
        else:
            here.addnext(run)
        self.first[paragraph] = run

    def _comment(self, name: str, title: str, body: list[str]) -> Element:
        said = {ID: name, f"{W}author": AUTHOR, f"{W}date": self.date, f"{W}initials": INITIALS}
        comment = self.comments.makeelement(f"{W}comment", said)
        for place, text in enumerate([title, *body]):
            paragraph = _child(comment, PARAGRAPH)
            run = _child(paragraph, RUN)
            if place == 0:
                _child(_child(run, RUN_PROPERTIES), f"{W}b")
                _child(run, f"{W}annotationRef")
            _child(run, TEXT).text = text
        return comment

    # --- the file ---

    def _written(self) -> bytes:
        if not self.changed:
            return self.package.copy({})
        name = self._name("comments") or self._new_part()
        self.changed[name] = self.comments
        written = {
            part: self.package.written(part if part in self.package else self.file.main, root)
            for part, root in self.changed.items()
        }
        return self.package.copy(written)

    def _new_part(self) -> str:
        """The name of a part for comments, which the file now says that it has."""
        folder = posixpath.dirname(self.file.main)
        names = (posixpath.join(folder, f"comments{number or ''}.xml") for number in itertools.count())
        name = next(name for name in names if name not in self.package)
        types = self.package.xml(TYPES)
        space = types.tag.removesuffix("Types")
        types.append(types.makeelement(f"{space}Override", {"PartName": f"/{name}", "ContentType": TYPE}))
        where = posixpath.join(folder, "_rels", f"{posixpath.basename(self.file.main)}.rels")
        relations = self.package.xml(where)
        used = {each.get("Id") for each in relations}
        key = next(key for number in itertools.count(1) if (key := f"rId{number}") not in used)
        kinds = [each.get("Type", "").rpartition("/")[0] for each in relations]
        base = next((kind for kind in kinds if kind.startswith("http://purl.oclc.org/")), RELATIONS)
        said = {"Id": key, "Type": f"{base}/comments", "Target": posixpath.basename(name)}
        relations.append(relations.makeelement(f"{relations.tag.removesuffix('s')}", said))
        self.changed |= {TYPES: types, where: relations}
        return name


def _child(parent: Element, tag: str) -> Element:
    child = parent.makeelement(tag)
    parent.append(child)
    return child


def _reference_run(mark: Element) -> Element:
    """The run that a comment's reference stands in, if it holds nothing else; else the reference."""
    run = mark.getparent()
    return run if all(each is mark or each.tag == RUN_PROPERTIES for each in run) else mark


def _paragraph_id(comment: Element) -> str:
    """The id of a comment's last paragraph, by which other parts speak of it."""
    paragraphs = comment.findall(PARAGRAPH)
    return paragraphs[-1].get(PARAGRAPH_ID, "") if paragraphs else ""


def _text(comment: Element) -> str:
    return "\n".join("".join(text.text or "" for text in each.iter(TEXT)) for each in comment.iter(PARAGRAPH))

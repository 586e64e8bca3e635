"""The zip of XML parts that a Word file is, opened so that a hostile one costs little: the only user of lxml."""

from __future__ import annotations

import io
import itertools
import posixpath
import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping
from typing import NamedTuple

from lxml import etree

from ehcplint.document import UnreadableError
from ehcplint.readers.limits import Limits, too_large

Element = etree._Element

# What the standard library says of a zip whose bytes are not what they should be.
BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    ValueError,
    OverflowError,
    NotImplementedError,
    RuntimeError,
)
SAVE_AGAIN = "Open it in Word, save it again as a Word document (.docx) and run ehcplint on the new file."
ENTRY_HEADER = 30  # bytes, before an entry's name
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

# The strict form of the standard says the same things under other names; the walk knows only the usual ones.
STRICT = re.compile(rb"""(xmlns(?::\w+)?=["'])http://purl\.oclc\.org/ooxml/([\w/]+)(["'])""")
USUAL = {
    b"wordprocessingml/main": b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    b"officeDocument/relationships": RELATIONS.encode(),
    b"officeDocument/math": b"http://schemas.openxmlformats.org/officeDocument/2006/math",
    b"drawingml/main": b"http://schemas.openxmlformats.org/drawingml/2006/main",
    b"drawingml/picture": b"http://schemas.openxmlformats.org/drawingml/2006/picture",
    b"drawingml/diagram": b"http://schemas.openxmlformats.org/drawingml/2006/diagram",
    b"drawingml/wordprocessingDrawing": b"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
}
STRICTLY = {usual: b"http://purl.oclc.org/ooxml/" + strict for strict, usual in USUAL.items()}
DECLARATION = re.compile(rb"""(xmlns(?::\w+)?=")([^"]+)(")""")


class Relation(NamedTuple):
    """What a part points to: the last word of its type ("header", "footnotes") and the part's name in the zip."""

    kind: str
    target: str
    external: bool


class Package:
    """The parts of an OOXML file, inflated one at a time and only when asked for.

    Raises UnreadableError: corrupt, encrypted, too-large, zip-bomb, too-deep, xml-entities.
    """

    def __init__(self, data: bytes, limits: Limits) -> None:
        self.limits = limits
        self.inflated = 0
        # Counted in the bytes, because merely listing a million entries takes seconds and half a gigabyte.
        if (entries := data.count(b"PK\x01\x02")) > limits.zip_entries:
            raise too_large(f"{entries:,} parts", f"{limits.zip_entries:,}")
        try:
            self.zip = zipfile.ZipFile(io.BytesIO(data))
        except BROKEN as error:
            raise corrupt("its list of parts cannot be read, so it probably ends too early") from error
        entries = sorted(self.zip.infolist(), key=lambda entry: entry.header_offset)
        for entry, following in itertools.pairwise(entries):
            if entry.header_offset + ENTRY_HEADER + entry.compress_size > following.header_offset:
                raise corrupt("parts of it overlap")
        self.parts = {entry.filename.replace("\\", "/").lstrip("/").lower(): entry for entry in entries}

    def __contains__(self, name: str) -> bool:
        return name.lower() in self.parts

    def read(self, name: str) -> bytes:
        """The bytes of one part."""
        entry = self.parts.get(name.lower())
        if entry is None:
            raise corrupt(f"its part {name} is missing")
        if entry.flag_bits & 1:
            raise UnreadableError(
                "encrypted", "The file is protected with a password.", "Save a copy without the password."
            )
        if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise corrupt(f"its part {name} is compressed in a way that Word does not use")
        limits = self.limits
        if (
            entry.file_size > limits.part_bytes
            or self.inflated + entry.file_size > limits.total_bytes
            or entry.file_size > max(limits.ratio_from, limits.ratio * entry.compress_size)
        ):
            raise UnreadableError(
                "zip-bomb",
                f"The part {name} inflates to {entry.file_size:,} bytes, more than a plan can need.",
                SAVE_AGAIN,
            )
        try:
            with self.zip.open(entry) as part:
                data = part.read(limits.part_bytes + 1)
        except BROKEN as error:
            raise corrupt(f"its part {name} is broken") from error
        self.inflated += len(data)
        return data

    def xml(self, name: str, shortened: Callable[[bytes], bytes] | None = None) -> Element:
        """The root of one part's XML, with the usual namespaces. Comments and instructions are left out.

        `shortened` may cut what is not needed out of a part in UTF-8 before it is parsed.
        """
        data = self.read(name)
        if data.startswith((b"\xff\xfe", b"\xfe\xff")):
            data = data.decode("utf-16", "replace").encode("utf-8")
        # Word never writes a document type; it is how entities blow up or fetch files, so it is not even parsed.
        if b"!" in data and b"<!DOCTYPE" in data:  # one byte is found many times as fast as several
            raise UnreadableError(
                "xml-entities",
                f"The part {name} has an XML document type declaration, which is refused for safety.",
                SAVE_AGAIN,
            )
        if len(data) > self.limits.tags and (tags := data.count(b"<")) > self.limits.tags:
            raise too_large(f"{tags:,} tags in its part {name}", f"{self.limits.tags:,}")
        if b"purl.oclc.org" in data:
            data = STRICT.sub(lambda found: found[1] + USUAL.get(found[2], found[2]) + found[3], data)
        if shortened:
            data = shortened(data)
        # The encoding is given so that nothing declared inside can hide a document type from the search above.
        parser = etree.XMLParser(
            encoding="utf-8",
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=False,
            remove_comments=True,
            remove_pis=True,
        )
        try:
            return etree.fromstring(data, parser)
        except etree.XMLSyntaxError as error:
            if error.code == etree.ErrorTypes.ERR_NO_MEMORY:
                raise MemoryError from error
            if "depth" in str(error):
                raise too_deep() from error
            raise corrupt(f"its part {name} is broken at line {error.lineno or 1}") from error

    def relations(self, name: str) -> dict[str, Relation]:
        """What a part ("" for the file itself) points to, by relationship id; dangling targets included."""
        folder, file = posixpath.split(name)
        where = posixpath.join(folder, "_rels", f"{file}.rels")
        if where not in self:
            return {}
        return {
            relation.get("Id", ""): Relation(
                kind=relation.get("Type", "").rpartition("/")[2],
                target=posixpath.normpath(posixpath.join("/", folder, relation.get("Target", ""))).lstrip("/"),
                external=relation.get("TargetMode") == "External",
            )
            for relation in self.xml(where)
        }

    def written(self, name: str, root: Element) -> bytes:
        """The XML of a part that `xml` gave, or of a new one beside it, in that form of the standard which it has."""
        data = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
        if b"purl.oclc.org" not in self.read(name):
            return data
        return DECLARATION.sub(lambda found: found[1] + STRICTLY.get(found[2], found[2]) + found[3], data)

    def copy(self, changed: Mapping[str, bytes]) -> bytes:
        """The file with some parts changed or added, and every other part as it is."""
        held = io.BytesIO()
        left = {name.lower(): (name, content) for name, content in changed.items()}
        with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as zip_file:
            for name, entry in self.parts.items():
                _, content = left.pop(name, ("", None))
                same = zipfile.ZipInfo(entry.filename, entry.date_time)
                same.compress_type, same.external_attr = entry.compress_type, entry.external_attr
                zip_file.writestr(same, self.read(name) if content is None else content)
            for name, content in left.values():
                zip_file.writestr(name, content)
        return held.getvalue()


def new_element(tag: str, names: Mapping[str | None, str]) -> Element:
    """The root of a new part; `names` are its namespaces by prefix."""
    return etree.Element(tag, nsmap=dict(names))


def child_of(element: Element, tag: str) -> Element | None:
    """The first child of a name: what `find` gives, at a fraction of the cost where it comes early."""
    for child in element:
        if child.tag == tag:
            return child
    return None


def corrupt(what: str) -> UnreadableError:
    return UnreadableError("corrupt", f"The file is damaged: {what}.", SAVE_AGAIN)


def too_deep() -> UnreadableError:
    return UnreadableError("too-deep", "The file nests tables or other parts deeper than any plan does.", SAVE_AGAIN)

"""Broken and hostile files of every class that we know: `python tests/benchmarks/hostile.py [--only WORD] [--batch] [--strace]`.

Each must end as it should (read, or refused with its own code) within the limits, with nothing written beside it and
no network used; then all of them are checked in one batch with two sound plans, whose findings must not change.
"""

from __future__ import annotations

import argparse
import codecs
import io
import json
import os
import random
import re
import resource
import shutil
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import time
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "readers")]

from conftest import cell, control, docx, p, part, r, row, table, zipped  # noqa: E402

from ehcplint import linter  # noqa: E402
from ehcplint.ruleset import load  # noqa: E402

MEGABYTE = 1024 * 1024
SECONDS = 35.0
"""Of the processor's time in this process, for the machine may be busy; a process that reads for it has its own clock."""
CANARY = "Zephyrine"
READ = "read"
HEADS = p(f"Education, Health and Care Plan for {CANARY}") + p("Section F: Special educational provision")
PROVISION = "She will read with a teaching assistant for ten minutes each day."


@dataclass(frozen=True)
class Case:
    """A file by its row in the list of what bad files do, and the ends that are right: codes, "read" or "partly"."""

    row: str
    name: str
    make: Callable[[], bytes] | Callable[[Path], None]
    ends: tuple[str, ...]


def of(row_name: str, ends: str, **files: Callable[[], bytes]) -> Iterator[Case]:
    for name, make in files.items():
        stem, _, suffix = name.rpartition("_")
        yield Case(row_name, f"{stem}.{suffix}", make, tuple(ends.split()))


# --- Word ---


def with_main(content: str | bytes) -> bytes:
    return docx("", parts={"word/document.xml": content})


def body(inside: str) -> str:
    return part("document", f"<w:body>{inside}</w:body>")


def declared(doctype: str, inside: str) -> bytes:
    return with_main(body(p(inside)).replace("?>", f"?>{doctype}", 1))


def patched(data: bytes, name: bytes, offset: int, value: bytes) -> bytes:
    """A zip with some bytes of an entry in its list of parts changed."""
    held = bytearray(data)
    at = held.index(name, held.index(b"PK\x01\x02")) - 46 + offset
    held[at : at + len(value)] = value
    return bytes(held)


def overlapping() -> bytes:
    data = docx(HEADS)
    directory = data.index(b"PK\x01\x02")
    at = data.index(b"word/document.xml", directory) - 46
    return patched(data, b"word/styles.xml", 42, data[at + 42 : at + 46])


def many_parts() -> bytes:
    return docx(HEADS, parts={f"word/x{number}.xml": "" for number in range(60_000)})


def twice() -> bytes:
    held = io.BytesIO(docx(HEADS))
    with zipfile.ZipFile(held, "a") as package:
        package.writestr("word/document.xml", body(p("A second main part.")))
    return held.getvalue()


def without(*names: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(docx(HEADS))) as before:
        return zipped({name: before.read(name) for name in before.namelist() if name not in names})


def strict() -> bytes:
    text = body(HEADS).replace(
        "schemas.openxmlformats.org/wordprocessingml/2006", "purl.oclc.org/ooxml/wordprocessingml"
    )
    return with_main(text)


def loop_of_parts() -> bytes:
    address = "http://schemas.openxmlformats.org/package/2006/relationships"
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/header"
    parts = {
        f"word/_rels/header{number}.xml.rels": f'<Relationships xmlns="{address}"><Relationship Id="r" Type="{kind}" '
        f'Target="header{(number + 1) % 2000}.xml"/></Relationships>'
        for number in range(2000)
    }
    parts |= {f"word/header{number}.xml": part("hdr", p("again")) for number in range(2000)}
    return docx(HEADS, targets={"h": "header header0.xml"}, parts=parts)


def nested(depth: int) -> bytes:
    return docx(HEADS + "<w:tbl><w:tr><w:tc>" * depth + p("inner") + "</w:tc></w:tr></w:tbl>" * depth)


LAUGHS = (
    "<!DOCTYPE x [<!ENTITY a0 'ha'>" + "".join(f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 10)) + "]>"
)
QUADRATIC = f"<!DOCTYPE x [<!ENTITY a '{'ha' * 50_000}'>]>"
XXE = "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>"
REMOTE = "<!DOCTYPE x SYSTEM 'http://192.0.2.1/plan.dtd'>"
OUTSIDE = {
    "a": "styles http://192.0.2.1/styles.xml External",
    "b": "attachedTemplate //192.0.2.1/share/x.dotm External",
    "c": "image http://192.0.2.1/x.png External",
    "d": "footnotes ../../../etc/passwd",
}
CIRCLES = "".join(
    f'<w:style w:type="paragraph" w:styleId="{one}"><w:basedOn w:val="{other}"/></w:style>'
    for one, other in ("AB", "BA")
)
CHANGE = 'w:id="1" w:author="A" w:date="2026-01-01T00:00:00Z"'
BOXED = (
    f"<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{p('boxed')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
)
GUARDED = {"word/settings.xml": part("settings", '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>')}
SIGNED = {"_xmlsignatures/sig1.xml": "<Signature/>", "docMetadata/LabelInfo.xml": "<labelList/>"}


def word_cases() -> Iterator[Case]:
    spaces = b" " * (70 * MEGABYTE)
    paragraphs = p("Help.") * 1_200_000
    yield from of(
        "zip bombs", "zip-bomb too-large",
        main_docx=lambda: with_main(spaces), paragraphs_docx=lambda: docx(paragraphs),
        styles_docx=lambda: docx(HEADS, parts={"word/styles.xml": spaces}),
    )  # fmt: skip
    yield from of(
        "a gigabyte of zeros as a picture",
        READ,
        zeros_docx=lambda: docx(HEADS, parts={"word/media/i.png": bytes(1024 * MEGABYTE)}),
    )
    yield from of("overlapping, 60,000, doubled parts", "corrupt", overlapping_docx=overlapping)
    yield from of("overlapping, 60,000, doubled parts", f"too-large {READ}", many_docx=many_parts, twice_docx=twice)
    whole = docx(HEADS)
    yield from of(
        "cut, without an end, wrong sum, false size", "corrupt", cut_docx=lambda: whole[: len(whole) // 2],
        endless_docx=lambda: whole[: whole.rindex(b"PK\x05\x06")], sum_docx=lambda: patched(whole, b"word/document.xml", 16, b"\1\2\3\4"),
        size_docx=lambda: patched(whole, b"word/document.xml", 24, struct.pack("<I", 99)),
    )  # fmt: skip
    yield from of(
        "parts missing; other zips", "corrupt wrong-type", nomain_docx=lambda: without("word/document.xml"),
        empty_docx=lambda: zipped({}), plain_docx=lambda: zipped({"notes.txt": "x"}),
    )  # fmt: skip
    yield from of(
        "parts missing; other zips",
        READ,
        notypes_docx=lambda: without("[Content_Types].xml"),
        norels_docx=lambda: without("_rels/.rels", "word/_rels/document.xml.rels"),
    )
    yield from of(
        "paths and targets that lead out", READ, names_docx=lambda: docx(HEADS, parts={"../../evil.xml": "x", "/evil.xml": "x", "C:\\evil.xml": "x"}),
        targets_docx=lambda: docx(HEADS, targets=OUTSIDE),
    )  # fmt: skip
    yield from of(
        "locked part, unknown method", "encrypted", locked_docx=lambda: patched(whole, b"word/document.xml", 8, b"\1")
    )
    yield from of(
        "locked part, unknown method",
        "corrupt",
        method_docx=lambda: patched(whole, b"word/document.xml", 10, b"\x63\0"),
    )
    yield from of(
        "what Word opens", READ, dangling_docx=lambda: docx(HEADS, targets={"x": "header gone.xml"}), strict_docx=strict,
        macros_docm=lambda: docx(HEADS, parts={"word/vbaProject.bin": b"x"}), template_dotx=lambda: whole, template_dotm=lambda: whole,
    )  # fmt: skip
    yield from of("a circle of 2,000 parts", f"{READ} corrupt", circle_docx=loop_of_parts)
    yield from of(
        "entities and document types", "xml-entities", laughs_docx=lambda: declared(LAUGHS, "&a9;"), quadratic_docx=lambda: declared(QUADRATIC, "&a;" * 5000),
        xxe_docx=lambda: declared(XXE, "&a;"), remote_docx=lambda: declared(REMOTE, "x"),
    )  # fmt: skip
    yield from of("tables in tables", READ, sixty_docx=lambda: nested(60))
    yield from of("tables in tables", "too-deep", deep_docx=lambda: nested(500), deeper_docx=lambda: nested(20_000))
    yield from of(
        "a million runs, 500,000 paragraphs",
        f"{READ} too-large zip-bomb empty",
        runs_docx=lambda: docx(p("<w:r><w:t>x</w:t></w:r>" * 1_000_000)),
        paragraphs500_docx=lambda: docx("<w:p/>" * 500_000 + HEADS),
    )
    wide = table(
        row(cell("x", '<w:gridSpan w:val="50000000"/>')),
        row(cell("y", '<w:gridSpan w:val="many"/>')),
        row(cell("z", "<w:vMerge/>")),
    )
    yield from of("impossible spans", READ, spans_docx=lambda: docx(HEADS + wide))
    yield from of(
        "broken XML", "corrupt", utf8_docx=lambda: with_main(body(HEADS).encode().replace(CANARY.encode(), b"\xff\xfe")), xml_docx=lambda: with_main(body(HEADS)[:-40]),
        nul_docx=lambda: with_main(body(HEADS).replace(CANARY, "\0")), root_docx=lambda: with_main("<html/>"),
    )  # fmt: skip
    yield from of(
        "broken XML", READ, utf16_docx=lambda: with_main(body(HEADS).replace('"UTF-8"', '"UTF-16"').encode("utf-16"))
    )
    yield from of("an empty body", "empty", nothing_docx=lambda: docx(""), blanks_docx=lambda: docx(p() * 9))
    listed = '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="L"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    yield from of(
        "circles of styles and lists",
        READ,
        styles_docx=lambda: docx(
            p("x", '<w:pStyle w:val="A"/><w:numPr><w:numId w:val="1"/></w:numPr>') + HEADS,
            styles=CIRCLES,
            numbering=listed,
        ),
    )
    held = p(
        f"<w:ins {CHANGE}>{r('in')}</w:ins><w:del {CHANGE}><w:r><w:delText>out</w:delText></w:r></w:del>"
        + r("unseen", "<w:vanish/>")
    )
    yield from of(
        "changes, hidden, controls, boxes", READ, held_docx=lambda: docx(HEADS + held + control(p("held")) + p(BOXED))
    )
    yield from of(
        "an imported document",
        "partly",
        chunk_docx=lambda: docx(
            HEADS + '<w:altChunk r:id="x"/>', targets={"x": "aFChunk chunk.html"}, parts={"word/chunk.html": "<p>x</p>"}
        ),
    )
    accents = "e" + "\u0301" * 2000
    yield from of(
        "odd characters",
        READ,
        odd_docx=lambda: docx(HEADS + p(f"\u202eabc\u202c zero\u200bwidth {accents}") + p("Sесtion С: Health")),
    )
    unsafe = (
        "=cmd|' /C calc'!A1 [link=file:///etc/passwd]x[/link] <script>alert(1)</script> \u009b31m \u009d52;c;eA==\u009c"
    )
    yield from of(
        "formulas, markup, control codes", READ, unsafe_docx=lambda: docx(HEADS + p(unsafe.replace("<", "&lt;")))
    )
    yield from of(
        "signed, protected, labelled",
        READ,
        guarded_docx=lambda: docx(HEADS, parts=GUARDED),
        signed_docx=lambda: docx(HEADS, parts=SIGNED),
    )


# --- text ---


def text_cases() -> Iterator[Case]:
    start = f"# EHC Plan\n\n## Section F: Special educational provision\n\n{CANARY} reads.\n\n"
    families = {
        "a": "a", "spaces": " ", "open": "(", "dots": ".", "dashes": "-", "digits": "1", "stars": "**", "pipes": "|", "quotes": "“",
        "square": "[", "angle": "<", "double": "«", "lines": "____ ", "trails": "… ", "spaced": ". ", "times": "10 minutes ", "and": "and ",
        "hedges": "as appropriate, ", "regular": "regular support ", "capitals": "Aa ", "dates": "1/1/26 ", "will": "She will ", "x": "X will ",
        "possessive": "’s ", "names": "Miss Ada Byl ", "money": "£1 ", "weekly": "an hour a week ", "helps": "to help him to ", "marks": "E1, ",
        "sections": "Section F ", "sign": "Signed ____ ", "accents": "e\u0301", "abbreviations": "SALT ", "choices": "and/or ",
    }  # fmt: skip
    for name, family in families.items():
        # Once as long as a paragraph may be, once longer.
        for size, ends in ((50_000, (READ,)), (200_000, (READ, "too-large"))):
            bomb = (family * (size // len(family)))[: size - 1] + "x"
            made = lambda bomb=bomb: (start + bomb).encode()  # noqa: E731
            yield Case("50 and 200 kB pattern bombs", f"bomb-{name}-{size // 1000}.md", made, ends)
    yield from of("a line of 20 MB", f"too-large {READ}", line_txt=lambda: b"word " * (4 * MEGABYTE))
    said = start + "Zoë’s"
    yield from of(
        "encodings", READ, wide_txt=lambda: codecs.BOM_UTF16_LE + said.encode("utf-16-le"), windows_txt=lambda: said.encode("cp1252"),
        mark_txt=lambda: said.encode("utf-8-sig"), mac_txt=lambda: said.replace("\n", "\r").encode(),
    )  # fmt: skip
    yield from of(
        "encodings",
        "encoding wrong-type",
        unmarked_txt=lambda: said.encode("utf-16-le"),
        nul_txt=lambda: b"a\0b" * 99,
        random_txt=lambda: random.Random(1).randbytes(9999),
    )
    yield from of(
        "a sentence of 40,000 characters, 20,000 findings",
        READ,
        sentence_md=(start + "she will have regular support, " * 1300).encode,
        findings_md=(start + "- She will have regular support as required.\n" * 10_000).encode,
    )


# --- PDF ---


def pdf(objects: dict[int, str | bytes], root: str = "/Root 1 0 R", head: bytes = b"%PDF-1.7\n") -> bytes:
    """A PDF of some objects, whose list of places readers have to make themselves."""
    held = bytearray(head)
    for number, inside in objects.items():
        held += b"%d 0 obj\n%s\nendobj\n" % (number, inside.encode("latin-1") if isinstance(inside, str) else inside)
    return bytes(held) + f"trailer << {root} /Size {max(objects) + 1} >>\n%%EOF\n".encode()


def stream(data: bytes, more: str = "") -> bytes:
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(data), more.encode(), data)


SAYS = (
    b"BT /F 11 Tf 60 700 Td (Section F: Special educational provision) Tj 0 -40 Td (" + PROVISION.encode() + b") Tj ET"
)
FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
PAGE = (
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F 4 0 R >> >> {} >>"
)


def page_with(contents: bytes = b"", page: str = "", catalog: str = "", font: str = FONT, **more: object) -> bytes:
    objects: dict[int, str | bytes] = {
        1: f"<< /Type /Catalog /Pages 2 0 R {catalog} >>",
        2: "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        3: PAGE.format(page),
        4: font,
        5: contents or stream(SAYS),
    }
    return pdf(objects | {int(name.strip("_")): inside for name, inside in more.items()})  # type: ignore[arg-type]


def bomb_page(times: int) -> bytes:
    data = b" " * (300 * MEGABYTE)
    for _ in range(times):
        data = zlib.compress(data)
    return page_with(stream(data, f"/Filter [{'/FlateDecode ' * times}]"))


def laughing(depth: int = 12) -> bytes:
    more = {}
    for form in range(10, 10 + depth):
        drawn = (f"/X{form + 1} Do " * 10).encode() if form < 9 + depth else SAYS
        uses = f"/Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F 4 0 R >> /XObject << /X{form + 1} {form + 1} 0 R >> >>"
        more[f"_{form}"] = stream(drawn, uses)
    return page_with(stream(b"/X10 Do"), "", **more).replace(
        b"/Font << /F 4 0 R >> >>  >>", b"/Font << /F 4 0 R >> /XObject << /X10 10 0 R >> >> >>"
    )


def mapped(cmap: str, widths: str = "[1 [600]]") -> bytes:
    font = (
        "<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [7 0 R] /ToUnicode 6 0 R >>"
    )
    under = f"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Registry (A) /Ordering (I) /Supplement 0 >> /W {widths} >>"
    return page_with(
        stream(b"BT /F 11 Tf 60 700 Td <000100020003> Tj ET"), font=font, _6=stream(cmap.encode()), _7=under
    )


RANGE = "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange 1 begin{0} <00000000> <FFFFFFFF> {1} end{0} endcmap end"


def many_pages(count: int) -> bytes:
    kids = " ".join(f"{10 + number} 0 R" for number in range(count))
    objects: dict[int, str | bytes] = {
        1: "<< /Type /Catalog /Pages 2 0 R >>",
        2: f"<< /Type /Pages /Kids [{kids}] /Count {count} /MediaBox [0 0 595 842] >>",
    }
    return pdf(objects | {10 + number: "<< /Type /Page /Parent 2 0 R >>" for number in range(count)})


def deep_tree(depth: int) -> bytes:
    objects: dict[int, str | bytes] = {1: "<< /Type /Catalog /Pages 10 0 R >>", 4: FONT, 5: stream(SAYS)}
    for number in range(10, 10 + depth):
        objects[number] = f"<< /Type /Pages /Kids [{number + 1} 0 R] /Count 1 >>"
    return pdf(objects | {10 + depth: PAGE.format("").replace("2 0 R", f"{9 + depth} 0 R")})


def updates(count: int) -> bytes:
    data = page_with()
    for _ in range(count):
        data += f"5 0 obj\n{stream(SAYS).decode('latin-1')}\nendobj\ntrailer << /Root 1 0 R /Size 6 /Prev {len(data) - 9} >>\n%%EOF\n".encode(
            "latin-1"
        )
    return data


def with_fpdf(*pages: str, picture: bool = False, locked: dict[str, object] | None = None) -> bytes:
    from fpdf import FPDF
    from PIL import Image

    made = FPDF(unit="pt", format="A4")
    for said in pages:
        made.add_page()
        made.set_font("Helvetica", size=11)
        if said:
            made.multi_cell(0, 14, said)
        elif picture:
            made.image(Image.effect_noise((200, 280), 90), 0, 0, made.w, made.h)
    data = bytes(made.output())
    if locked is None:
        return data
    from pypdf import PdfReader, PdfWriter

    writer, held = PdfWriter(clone_from=PdfReader(io.BytesIO(data))), io.BytesIO()
    writer.encrypt(**locked)  # type: ignore[arg-type]
    writer.write(held)
    return held.getvalue()


def pdf_cases() -> Iterator[Case]:
    long = f"Section F: Special educational provision\n\n{PROVISION}"
    yield from of("scans and blanks", "no-text", scan_pdf=lambda: with_fpdf("", "", picture=True))
    yield from of("scans and blanks", "partly", mixed_pdf=lambda: with_fpdf(long, "", picture=True))
    yield from of("scans and blanks", "empty", blank_pdf=lambda: with_fpdf(""))
    user = {"user_password": "a", "owner_password": "b"}
    yield from of(
        "passwords", "encrypted corrupt", rc4_pdf=lambda: with_fpdf(long, locked=user | {"algorithm": "RC4-128"}), aes_pdf=lambda: with_fpdf(long, locked=user | {"algorithm": "AES-256"}),
        handler_pdf=lambda: page_with().replace(b"/Root 1 0 R", b"/Root 1 0 R /Encrypt << /Filter /Adobe.APS /V 4 >>"),
        broken_pdf=lambda: page_with().replace(b"/Root 1 0 R", b"/Root 1 0 R /Encrypt << /Filter /Standard /V 99 /O (x) >>"),
    )  # fmt: skip
    yield from of(
        "passwords",
        READ,
        owner_pdf=lambda: with_fpdf(long, locked={"user_password": "", "owner_password": "b", "algorithm": "AES-256"}),
    )
    sound = f"{READ} corrupt empty"
    yield from of(
        "circles and depth", sound, circular_pdf=lambda: pdf({1: "<< /Type /Catalog /Pages 2 0 R >>", 2: "<< /Type /Pages /Kids [2 0 R] /Count 1 >>"}),
        deep_pdf=lambda: deep_tree(5000), prev_pdf=lambda: page_with() + b"xref\n0 1\n0000000000 65535 f \ntrailer << /Root 1 0 R /Size 6 /Prev 700 >>\nstartxref\n700\n%%EOF",
        objstm_pdf=lambda: page_with(_6=stream(b"7 0 << >>", "/Type /ObjStm /N 1 /First 4 /Extends 6 0 R")), updates_pdf=lambda: updates(2000),
        labels_pdf=lambda: page_with(catalog="/PageLabels 6 0 R", _6="<< /Kids [6 0 R] >>"),
        indirect_pdf=lambda: page_with(catalog="/Outlines 6 0 R", _6="7 0 R", _7="6 0 R"), names_pdf=lambda: page_with(catalog="/PageLabels << /Nums [0 6 0 R] >>", _6="6 0 R"),
        outline_pdf=lambda: page_with(catalog="/Outlines << /First 6 0 R /Last 6 0 R /Count 1 >>", _6="<< /Title (x) /Next 6 0 R /Parent 6 0 R >>"),
    )  # fmt: skip
    yield from of("100,000 pages, a million characters", "too-large timeout", pages_pdf=lambda: many_pages(100_000))
    yield from of(
        "100,000 pages, a million characters",
        f"{READ} too-large timeout memory unreadable-text",
        characters_pdf=lambda: page_with(
            stream(b"BT /F 1 Tf 60 700 Td 1 TL " + b"(word word word word word ) ' " * 40_000 + b"ET")
        ),
    )
    ended = f"{sound} timeout memory too-large"
    yield from of("inflating streams", ended, flate_pdf=lambda: bomb_page(1), double_pdf=lambda: bomb_page(2))
    ended += " unreadable-text no-text"
    yield from of(
        "laughing forms, endless maps and widths", ended, laughs_pdf=laughing, bfrange_pdf=lambda: mapped(RANGE.format("bfrange", "<0041>")), cidrange_pdf=lambda: mapped(RANGE.format("cidrange", "1")),
        widths_pdf=lambda: mapped("", "[0 2147483647 600]"),
    )  # fmt: skip
    yield from of(
        "scripts, launches, odd names", READ, script_pdf=lambda: page_with(catalog="/OpenAction << /S /JavaScript /JS (app.alert(1)) >>"),
        launch_pdf=lambda: page_with(catalog="/OpenAction << /S /Launch /F (/bin/sh) >>"), uri_pdf=lambda: page_with(catalog="/OpenAction << /S /URI /URI (http://192.0.2.1/) >>"),
        pickle_pdf=lambda: page_with(font=FONT.replace("/Helvetica", "/Helvetica /Encoding /..#2F..#2Ftmp#2Fevil")),
    )  # fmt: skip
    files = "/Names << /EmbeddedFiles << /Names [(a) << /Type /Filespec /F (a) /EF << /F 6 0 R >> >>] >> >> /Collection << >>"
    xfa = "/AcroForm << /Fields [] /XFA 6 0 R >>"
    yield from of(
        "files within, forms that are programs",
        f"partly {READ}",
        portfolio_pdf=lambda: page_with(catalog=files, _6=stream(b"x")),
        xfa_pdf=lambda: page_with(catalog=xfa, _6=stream(b"<xdp/>")),
    )
    yield from of(
        "no map of characters",
        "unreadable-text no-text empty",
        unmapped_pdf=lambda: mapped("").replace(b"/ToUnicode 6 0 R", b""),
    )
    whole = page_with()
    yield from of(
        "odd boxes and numbers, damage", f"{sound} too-large", box_pdf=lambda: whole.replace(b"[0 0 595 842]", b"[842 595 0 0]"), huge_pdf=lambda: whole.replace(b"[0 0 595 842]", b"[0 0 1e30 1e30]"),
        nobox_pdf=lambda: whole.replace(b"/MediaBox [0 0 595 842]", b""), numbers_pdf=lambda: whole.replace(b"60 700 Td", b"--60 7.0.0 Td 9999999999999999999999 Tz"),
        cut_pdf=lambda: whole[: len(whole) // 2], garbage_pdf=lambda: b"%PDF-1.7\n" + random.Random(2).randbytes(50_000), late_pdf=lambda: b"\n" * 900 + whole, tail_pdf=lambda: whole + b"\0" * 5000,
    )  # fmt: skip


# --- what is no plan, and what is no file ---


def ole(name: str) -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + name.encode("utf-16-le") + bytes(99)


def other_cases() -> Iterator[Case]:
    zips = {"excel": "xl/workbook.xml", "slides": "ppt/presentation.xml", "archive": "a/b.txt"}
    heads: dict[str, bytes] = {
        "rtf": b"{\\rtf1 x}", "html": b"<!DOCTYPE html><p>x", "mht": b"MIME-Version: 1.0\r\n", "pdf": b"%PDF-1.7\n", "text": b"plain", "png": b"\x89PNG\r\n\x1a\n", "jpeg": b"\xff\xd8\xff\xe0",
        "gif": b"GIF89a", "tiff": b"II*\0", "xml": b"<?xml version='1.0'?><w:wordDocument xmlns:w='http://schemas.microsoft.com/office/word/2003/wordml'/>", "exe": b"MZ\x90\0" + bytes(99), "gzip": b"\x1f\x8b\x08" + bytes(50),
        "json": b'{"a": 1}', "csv": b"a,b\n1,2\n",
    }  # fmt: skip
    heads |= {name: zipped({inside: "x"}) for name, inside in zips.items()}
    heads |= {"xls": ole("Workbook"), "ppt": ole("PowerPoint Document"), "msg": ole("__substg1.0_")}
    for name, data in heads.items():
        yield Case("other kinds of file", f"kind-{name}.docx", lambda data=data: data, ("wrong-type", "corrupt"))
    yield from of("old and locked Office files", "old-word", old_docx=lambda: ole("WordDocument"))
    yield from of(
        "old and locked Office files",
        "encrypted",
        locked_docx=lambda: ole("EncryptedPackage"),
        rights_docx=lambda: ole("DRMContent"),
    )
    yield from of("no bytes", "empty", zero_docx=lambda: b"", zero_pdf=lambda: b"", zero_txt=lambda: b"")
    special: dict[str, tuple[Callable[[Path], object], str]] = {
        "folder.docx": (Path.mkdir, "not-a-file"),
        "pipe.docx": (os.mkfifo, "not-a-file"),
        "socket.docx": (_socket, "not-a-file"),
        "dangling.docx": (lambda path: path.symlink_to("nowhere"), "missing"),
        "looping.docx": (lambda path: path.symlink_to(path), "missing"),
        "sparse.docx": (_sparse, "too-large"),
        "forbidden.txt": (_forbidden, READ if os.geteuid() == 0 else "no-permission"),
        "a" * 250 + ".md": (_plain, READ),
        "[red]\x1b[31m\u202eplan\n.md": (_plain, READ),
        os.fsdecode(b"plan-\xff\xfe.md"): (_plain, READ),
        "/".join(["d" * 50] * 8 + ["plan.md"]): (_plain, READ),
        "/".join(["d"] * 200 + ["plan.md"]): (_plain, READ),
    }
    for name, (make, end) in special.items():
        yield Case("names, links, pipes and such", name, make, (end,))


def _plain(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"# EHC Plan\n\n## Section F\n\n{PROVISION}\n", encoding="utf-8")


def _socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as held:
        held.bind(str(path))


def _sparse(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(10 * 1024 * MEGABYTE)


def _forbidden(path: Path) -> None:
    _plain(path)
    path.chmod(0)


# --- the run ---


def made(case: Case, folder: Path) -> Path:
    path = folder / case.name
    if case.row.startswith("names,"):
        case.make(path)  # type: ignore[call-arg]
    else:
        path.write_bytes(case.make())  # type: ignore[call-arg]
    return path


def end_of(report: object) -> str:
    return report.error.code if report.error else report.status  # type: ignore[attr-defined]


def checked(*files: Path, strace: Path | None = None) -> tuple[int, list[dict[str, object]]]:
    """`ehcplint check`: its exit status, and what it tells of each file."""
    report = files[0].parent / "report.jsonl"
    command = [sys.executable, "-m", "ehcplint", "check", "--no-cache", "-o", str(report), *map(str, files)]
    if strace:
        calls = "network,execve,openat,creat,mkdir,rename,renameat2,unlink,unlinkat,link,symlink,truncate"
        command = ["strace", "-f", "--seccomp-bpf", "-qq", "-e", f"trace={calls}", "-o", str(strace), *command]
    done = subprocess.run(
        command, capture_output=True, cwd=ROOT, env=os.environ | {"PYTHONIOENCODING": "utf-8:replace"}, check=False
    )
    said = done.stderr.decode("utf-8", "replace")
    assert "Traceback" not in said and "fault in ehcplint" not in said, said
    written = report.read_text(encoding="utf-8").splitlines()[:-1]
    report.unlink()
    return done.returncode, [json.loads(line) for line in written]


def changing(folder: Path) -> tuple[str, ...]:
    """How a file ends that is written to again and again while it is read, which its size makes slow enough to meet."""
    path, stop = folder / "changing.pdf", threading.Event()
    path.write_bytes(page_with() + b"%" + bytes(90 * MEGABYTE))

    def write() -> None:
        with path.open("r+b") as file:
            while not stop.wait(0.001):
                file.seek(-1, os.SEEK_END)
                file.write(b"x")
                file.flush()

    writer = threading.Thread(target=write)
    writer.start()
    try:
        ruleset = load()
        ends = {end_of(linter.lint(path, ruleset)) for _ in range(5)}
    finally:
        stop.set()
        writer.join()
    return tuple(sorted(ends))


def taken_name(folder: Path) -> tuple[int, bool]:
    """The exit status of a check whose report would go over a plan, and whether the plan is what it was."""
    plan = folder / "taken.md"
    _plain(plan)
    before = plan.read_bytes()
    command = [sys.executable, "-m", "ehcplint", "comment", str(plan), "-o", str(plan)]
    status = subprocess.run(command, capture_output=True, cwd=ROOT, check=False).returncode
    return status, plan.read_bytes() == before


def sound_plans() -> list[Path]:
    """The examples, and every fourth of the plans that accuracy is measured on."""
    examples = [plan for plan in (ROOT / "examples").glob("*-plan.*") if plan.suffix in (".docx", ".pdf")]
    return sorted(examples) + sorted((ROOT / "tests" / "benchmarks" / "plans").glob("*.docx"))[::4]


def in_one_batch(folder: Path, cases: list[Case], strace: Path | None) -> bool:
    """Whether every file ends in one batch as it should: the hostile ones each with its own end, the sound as alone."""
    sound = {f"sound-{number:02}{plan.suffix}": plan for number, plan in enumerate(sound_plans())}
    alone: dict[str, object] = {}
    for number, (name, plan) in enumerate(sound.items()):
        beside = (
            folder / f"{number * len(cases) // len(sound):03}"
        )  # between the hostile ones, from the first to the last
        path = Path(shutil.copy(plan, beside / name))
        _, (alone[name],) = checked(path)
    # A busy machine is to change no end.
    (folder / "ehcplint.toml").write_text("[limits]\nseconds = 600\n", encoding="utf-8")
    begun = time.monotonic()
    status, documents = checked(folder)
    taken = time.monotonic() - begun
    told, ends = {}, {}
    for document in documents:
        path = Path(document["path"])
        if path.name in sound:
            told[path.name] = document
        else:
            ends[int(path.relative_to(folder).parts[0])] = document
    same = [name for name in sound if without_path(told.get(name)) == without_path(alone[name])]
    wrong = [
        f"{case.row}, {case.name[:40]!r}: {_end(ends.get(number))}"
        for number, case in enumerate(cases)
        # A folder called a document is looked into, and there is nothing in it.
        if _end(ends.get(number)) not in case.ends and case.name != "folder.docx"
    ]
    print(
        f"{len(ends)} hostile files and {len(sound)} sound plans in one batch, {taken:.0f} s: exit {status}; as alone: {len(same)} "
        f"of {len(sound)} sound plans; wrong ends: {len(wrong)}.",
        *wrong, sep="\n- ",
    )  # fmt: skip
    quiet = silent(folder, strace) if strace else True
    return status == 3 and len(same) == len(sound) and not wrong and quiet


def without_path(document: object) -> object:
    return document | {"path": ""} if isinstance(document, dict) else document


def _end(document: dict[str, object] | None) -> str:
    if document is None:
        return "not in the report"
    return document["error"]["code"] if document["error"] else str(document["status"])  # type: ignore[index]


def by_themselves(cases: list[Case], paths: list[Path]) -> int:
    """How many end otherwise than they should, each checked alone; prints how each row of the list ends."""
    ruleset = load()
    wrong, slowest, rows = 0, (0.0, ""), {}
    for case, path in zip(cases, paths, strict=True):
        before = sorted(path.parent.rglob("*"))
        begun, worked = time.monotonic(), time.process_time()
        report = linter.lint(path, ruleset)
        taken, worked = time.monotonic() - begun, time.process_time() - worked
        end = end_of(report)
        slowest = max(slowest, (taken, case.name))
        told = report.error is None or (
            report.error.message and report.error.remedy and CANARY not in report.error.message
        )
        good = end in case.ends and worked < SECONDS and told and sorted(path.parent.rglob("*")) == before
        wrong += not good
        if not good:
            print(f"WRONG: {case.row}, {case.name[:40]!r}: {end} in {taken:.1f} s; {report.error}", flush=True)
        ends, most, count = rows.setdefault(case.row, (set(), 0.0, 0))
        rows[case.row] = (ends | {end}, max(most, taken), count + 1)
    print("\n| files | of them | end as | slowest, s |\n| --- | --: | --- | --: |")
    for row_name, (ends, most, count) in rows.items():
        print(f"| {row_name} | {count} | {', '.join(sorted(ends))} | {most:.1f} |")
    peak = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) // 1024
    print(
        f"\n{len(cases)} files, wrong: {wrong}; the slowest {slowest[1][:40]!r} with {slowest[0]:.1f} s; at the most {peak} MiB."
    )
    return wrong


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--only", default="", help="rows or files whose name holds this")
    options.add_argument("--batch", action="store_true", help="only the batch, and not each file by itself before")
    options.add_argument("--strace", action="store_true", help="watch one more batch with strace")
    chosen = options.parse_args()
    cases = [case for of_kind in (word_cases, text_cases, pdf_cases, other_cases) for case in of_kind()]
    cases = [case for case in cases if chosen.only in case.row or chosen.only in case.name]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "caseload"
        paths = []
        for number, case in enumerate(cases):
            beside = folder / f"{number:03}"
            beside.mkdir(parents=True)
            paths.append(made(case, beside))
        wrong = 0 if chosen.batch else by_themselves(cases, paths)
        ends, (status, kept) = changing(Path(name)), taken_name(Path(name))
        wrong += "changed" not in ends or status not in (2, 4) or not kept
        print(
            f"Changing while it is read: {', '.join(ends)}. A copy over the plan itself: exit {status}, plan kept: {kept}.",
            flush=True,
        )
        wrong += not in_one_batch(folder, cases, Path(name) / "hostile.strace" if chosen.strace else None)
    return int(wrong > 0)


def silent(folder: Path, log: Path) -> bool:
    """Whether a batch opens no address, starts no program but its own and writes nothing among the plans."""
    checked(folder, strace=log)
    lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
    log.unlink()
    done = [line for line in lines if "= -1" not in line and "/dev/null" not in line]
    writes = re.compile(
        r"openat\(.*O_(?:WRONLY|RDWR|CREAT)|\b(?:creat|mkdir|rename\w*|unlink\w*|link|symlink|truncate)\("
    )
    # The report itself; compiled modules; and what SQLite keeps for this run in a file that it unlinks at once.
    ours = re.compile(r"\.pyc|report\.jsonl|\.ehcplint-\w+\.tmp|etilqs_")
    wrote = [line for line in done if writes.search(line)]
    found = {
        "addresses reached": [line for line in lines if re.search(r"\bsocket\(AF_INET|AF_INET6?,", line)],
        "programs started": [line for line in done if "execve(" in line and "python" not in line],
        "files written": [line for line in wrote if not ours.search(line)],
    }
    print(f"strace saw {len(lines)} calls, {len(wrote)} of them writing.")
    for kind, calls in found.items():
        print(f"{kind}: {len(calls)}", *calls[:5], sep="\n  ")
    return not any(found.values())


if __name__ == "__main__":
    sys.exit(main())

"""Word files made from a few lines of XML, so that a test shows exactly what it reads."""

from __future__ import annotations

import io
import zipfile

import pytest

from ehcplint.readers import read

NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "dgm": "http://schemas.openxmlformats.org/drawingml/2006/diagram",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
}
DECLARED = " ".join(f'xmlns:{prefix}="{address}"' for prefix, address in NAMESPACES.items())
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


def part(root: str, content: str) -> str:
    """One part: a root of Word's namespace around some XML."""
    return f'<?xml version="1.0" encoding="UTF-8"?><w:{root} {DECLARED}>{content}</w:{root}>'


def relations(targets: dict[str, str], base: str = NAMESPACES["r"]) -> str:
    """Relations by id, each "kind target", or "kind target External"."""
    lines = []
    for name, said in targets.items():
        kind, target, *mode = said.split()
        outside = ' TargetMode="External"' if mode else ""
        lines.append(f'<Relationship Id="{name}" Type="{base}/{kind}" Target="{target}"{outside}/>')
    address = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'<Relationships xmlns="{address}">{"".join(lines)}</Relationships>'


def zipped(parts: dict[str, str | bytes]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return held.getvalue()


def docx(
    body: str,
    styles: str = "",
    numbering: str = "",
    parts: dict[str, str | bytes] | None = None,
    targets: dict[str, str] | None = None,
) -> bytes:
    """The bytes of a Word file. `body`, `styles` and `numbering` are the insides of these; `parts` adds or replaces."""
    pointed = {"rStyles": "styles styles.xml", "rNumbering": "numbering numbering.xml", **(targets or {})}
    types = f'<Override PartName="/word/document.xml" ContentType="{TYPE}"/>'
    held = {
        "[Content_Types].xml": f'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">{types}</Types>',
        "_rels/.rels": relations({"r1": "officeDocument word/document.xml"}),
        "word/document.xml": part("document", f"<w:body>{body}</w:body>"),
        "word/_rels/document.xml.rels": relations(pointed),
        "word/styles.xml": part("styles", styles),
        "word/numbering.xml": part("numbering", numbering),
    }
    return zipped(held | (parts or {}))


def p(text: str = "", properties: str = "", run: str = "") -> str:
    """A paragraph with one run, or, when the text is XML, with that inside."""
    inside = text if text.startswith("<") or not text else f"<w:r><w:rPr>{run}</w:rPr><w:t>{text}</w:t></w:r>"
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{inside}</w:p>"


def r(text: str, run: str = "") -> str:
    return f'<w:r><w:rPr>{run}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def table(*rows: str) -> str:
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{''.join(rows)}</w:tbl>"


def row(*cells: str, properties: str = "") -> str:
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def cell(content: str = "", properties: str = "") -> str:
    inside = content if content.startswith("<") else p(content)
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inside}</w:tc>"


def control(content: str, properties: str = "") -> str:
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"


class Build:
    """The functions above under one name, since tests can't import each other."""

    declared = DECLARED
    part = staticmethod(part)
    relations = staticmethod(relations)
    zipped = staticmethod(zipped)
    docx = staticmethod(docx)
    p = staticmethod(p)
    r = staticmethod(r)
    table = staticmethod(table)
    row = staticmethod(row)
    cell = staticmethod(cell)
    control = staticmethod(control)


@pytest.fixture(scope="session")
def build():
    return Build


@pytest.fixture(scope="session")
def read_bytes(tmp_path_factory):
    """Read some bytes through the door that everything goes through, as a file of a name."""
    folder = tmp_path_factory.mktemp("files")

    def reading(data: bytes, name: str = "plan.docx", **options):
        path = folder / name
        path.write_bytes(data)
        return read(path, **options)

    return reading


@pytest.fixture(scope="session")
def word(read_bytes):
    """The document that a Word file of some body is read as."""
    return lambda body, **more: read_bytes(docx(body, **more))

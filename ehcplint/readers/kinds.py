"""What a file truly is, told from its first bytes and not from its name."""

from __future__ import annotations

import re

from ehcplint.document import UnreadableError

WORD, PDF, TEXT, OFFICE = "word", "pdf", "text", "office"

WORD_SUFFIXES = (".docx", ".docm", ".dotx", ".dotm")
KIND_OF = dict.fromkeys(WORD_SUFFIXES, WORD) | {".pdf": PDF, ".txt": TEXT, ".md": TEXT}
KIND_OF |= dict.fromkeys((".doc", ".rtf", ".odt"), OFFICE)
"""What a file of each ending should be. OFFICE is what another program must make a Word file of first."""
PROPER_SUFFIX = {WORD: ".docx", PDF: ".pdf", TEXT: ".txt"}
NAMES = {WORD: "a Word document", PDF: "a PDF", TEXT: "plain text"}

SAVE_AS_WORD = "Open it in Word and save it as a Word document (.docx)."
SAVE_WITHOUT_PASSWORD = "Save a copy without the protection; ehcplint never asks for passwords."
ASK_FOR_TEXT = "Save the plan as a Word document (.docx) or a PDF and run ehcplint on that."

HEAD = 1024  # bytes
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ZIP = (b"PK\x03\x04", b"PK\x05\x06")
PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*", b"BM")
MARKUP = re.compile(rb"\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL)

# The streams that tell what an OLE file is, in the order in which they decide.
OLE_STREAMS = (
    ("EncryptedPackage", "encrypted", "protected with a password or a sensitivity label"),
    ("DRMEncryptedDataSpace", "encrypted", "protected with rights management"),
    ("DRMContent", "encrypted", "protected with rights management"),
    ("WordDocument", "old-word", "an older Word file (.doc)"),
    ("Workbook", "wrong-type", "an older Excel workbook"),
    ("PowerPoint Document", "wrong-type", "an older PowerPoint presentation"),
    ("__substg1.0_", "wrong-type", "an Outlook message"),
)
OPEN_DOCUMENT = "an OpenDocument text (.odt)"
# Other things that are zips, told by the name of a part or by what stands first.
ZIPS = (
    (b"xl/workbook", "an Excel workbook"),
    (b"ppt/presentation", "a PowerPoint presentation"),
    (b"mimetypeapplication/vnd.oasis.opendocument.text", OPEN_DOCUMENT),
    (b"mimetypeapplication/vnd.oasis.opendocument", "an OpenDocument file"),
    (b"mimetypeapplication/epub", "an e-book"),
    (b"Index/Document.iwa", "a Pages document"),
)


class _OfficeError(UnreadableError):
    """A file that another program could make a Word file of, and that may be read so under its own name."""


def kind_of(data: bytes, suffix: str) -> str:
    """WORD, PDF, TEXT or OFFICE, when the content is of the kind that the suffix (".docx", in lower case) promises.

    Raises UnreadableError (empty, encrypted, old-word, wrong-type) naming what the file truly is.
    """
    if not data:
        raise UnreadableError(
            "empty", "The file is empty.", "If it is in OneDrive or SharePoint, open it once so that it downloads."
        )
    promised = KIND_OF.get(suffix)
    try:
        kind = _true_kind(data, suffix)
    except _OfficeError:
        if promised != OFFICE:
            raise
        kind = OFFICE
    if kind == promised:
        return kind
    proper = PROPER_SUFFIX[kind]
    raise UnreadableError(
        "wrong-type",
        f"The file is named {suffix or 'without an ending'}, but it is {NAMES[kind]}.",
        f"Rename it to end in {proper}.",
    )


def _true_kind(data: bytes, suffix: str) -> str:
    head = data[:HEAD]
    if b"%PDF-" in head:
        return PDF
    if head.startswith(ZIP):
        return _zip(data, suffix)
    if head.startswith(OLE):
        raise _ole(data)
    if head.lstrip().startswith(b"{\\rtf"):
        raise _OfficeError("wrong-type", "The file is Rich Text (RTF).", SAVE_AS_WORD)
    if MARKUP.match(head.removeprefix(b"\xef\xbb\xbf")):
        raise _wrong("a web page (HTML)", SAVE_AS_WORD)
    if re.match(rb"MIME-Version:", head.lstrip(), re.IGNORECASE):
        raise _wrong("a web archive or an e-mail", SAVE_AS_WORD)
    if b"schemas.microsoft.com/office/" in head and head.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<?xml"):
        raise _wrong("a Word XML document", SAVE_AS_WORD)
    if head.startswith(PICTURES):
        raise _wrong("a picture", "Turn the picture into text (OCR) and save that as .docx or PDF.")
    if b"\x00" in head and not head.startswith((b"\xff\xfe", b"\xfe\xff")) and KIND_OF.get(suffix) != TEXT:
        raise _wrong("not a document that ehcplint knows", ASK_FOR_TEXT)
    return TEXT


def _zip(data: bytes, suffix: str) -> str:
    names = _directory(data)
    if b"word/document" in names:
        return WORD
    for mark, name in ZIPS:
        if mark in names or mark in data[:HEAD]:
            if name == OPEN_DOCUMENT:
                raise _OfficeError("wrong-type", f"The file is {name}.", SAVE_AS_WORD)
            raise _wrong(name, ASK_FOR_TEXT)
    if b"[Content_Types].xml" in names and KIND_OF.get(suffix) == WORD:
        return WORD  # its main part may stand anywhere; the reader will find it, or say that it is missing
    raise _wrong("a zip archive", "Unpack it and run ehcplint on the plan inside.")


def _directory(data: bytes) -> bytes:
    """The part of a zip that lists its parts; all of it when it was cut short."""
    end = data.rfind(b"PK\x05\x06")
    start = int.from_bytes(data[end + 16 : end + 20], "little")
    return data[start:end] if 0 <= start < end else data


def _ole(data: bytes) -> UnreadableError:
    for stream, code, what in OLE_STREAMS:
        if stream.encode("utf-16-le") in data:
            if code == "old-word":
                return _OfficeError(code, f"The file is {what}.", SAVE_AS_WORD)
            remedy = SAVE_WITHOUT_PASSWORD if code == "encrypted" else ASK_FOR_TEXT
            return UnreadableError(code, f"The file is {what}.", remedy)
    return _wrong("an older Office file", ASK_FOR_TEXT)


def _wrong(what: str, remedy: str) -> UnreadableError:
    return UnreadableError("wrong-type", f"The file is {what}.", remedy)

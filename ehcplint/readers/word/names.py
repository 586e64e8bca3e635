"""The names of the XML elements and attributes that the Word reader knows."""

from __future__ import annotations

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
DGM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}"
V = "{urn:schemas-microsoft-com:vml}"

VAL = f"{W}val"

DOCUMENT = f"{W}document"
BODY = f"{W}body"
PARAGRAPH = f"{W}p"
RUN = f"{W}r"
TEXT = f"{W}t"
TABLE = f"{W}tbl"
ROW = f"{W}tr"
CELL = f"{W}tc"
BOX = f"{W}txbxContent"
WORD_ART = f"{V}textpath"
DIAGRAM = f"{DGM}relIds"
DRAWN_PARAGRAPH = f"{A}p"

PARAGRAPH_PROPERTIES = f"{W}pPr"
RUN_PROPERTIES = f"{W}rPr"
ROW_PROPERTIES = f"{W}trPr"
CELL_PROPERTIES = f"{W}tcPr"
SECTION = f"{W}sectPr"

CONTROL = f"{W}sdt"
CONTROL_PROPERTIES = f"{W}sdtPr"
CONTROL_CONTENT = f"{W}sdtContent"
PLACEHOLDER_SHOWN = f"{W}showingPlcHdr"

INSERTED = f"{W}ins"
DELETED = f"{W}del"
MOVED_HERE = f"{W}moveTo"
MOVED_AWAY = f"{W}moveFrom"

ALTERNATIVES = f"{MC}AlternateContent"
FALLBACK = f"{MC}Fallback"

SIMPLE_FIELD = f"{W}fldSimple"
FIELD_MARK = f"{W}fldChar"
FIELD_CODE = f"{W}instrText"

COMMENT = f"{W}commentReference"

"""Build the invented plans a*.docx, a*.pdf and their truth files from the sources beside this script.

    python building_a.py [a01 a02 ...]

A source is a TOML file: `profile`, `heading` ("style", "bold" or "underline"), `font` and `body`, whose lines are

    # text        the title                   = text    a heading        == text   a sub-heading
    - text        a bullet                    | a | b   a table row (// parts paragraphs, ^ joins the cell above,
    !| a | b      a header row                           < joins the cell to the left)
    text          a paragraph                 :: F      the labels that follow are in Section F
    @ rule: words    a fault of the line above, at these words (left out: its opening words; "-": no words;
                                                                  "--": no words and no section)
    ? rule: words    the same, but debatable

Within a text {+inserted+} and {-deleted-} are tracked changes, {~struck~} is struck-through, {*bold*} is bold.
"""

import re
import sys
import tomllib
from pathlib import Path

from building import PLANS, RULES, plain, to_pdf, truth_text
from docx import Document
from docx.enum.text import WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt

HERE = Path(__file__).parent
MARKS = re.compile(r"(\{\+.*?\+\}|\{-.*?-\}|\{~.*?~\}|\{\*.*?\*\})")
WORDLESS = ("-", "--")


def standing(text: str) -> str:
    """The text with insertions accepted and deletions gone."""
    kept = re.sub(r"\{-.*?-\}|\{~.*?~\}", "", text)
    return re.sub(r"\{[+*](.*?)[+*]\}", r"\1", kept)


def write_runs(paragraph, text: str, bold: bool = False) -> None:
    for number, piece in enumerate(MARKS.split(text)):
        if not piece:
            continue
        mark, words = (piece[1], piece[2:-2]) if MARKS.fullmatch(piece) else ("", piece)
        run = paragraph.add_run(words)
        run.bold = bold or mark == "*" or None
        run.font.strike = mark == "~" or None
        if mark in ("+", "-"):
            change = OxmlElement("w:ins" if mark == "+" else "w:del")
            change.set(qn("w:id"), str(1000 + number))
            change.set(qn("w:author"), "Plan writer")
            change.set(qn("w:date"), "2026-05-11T09:00:00Z")
            run._r.addprevious(change)
            change.append(run._r)
            if mark == "-":
                for node in run._r.findall(qn("w:t")):
                    node.tag = qn("w:delText")


class Builder:
    """Writes one plan as a Word file and gathers the labels written beside its lines."""

    def __init__(self, source: dict):
        self.source = source
        self.document = Document()
        self.document.styles["Normal"].font.name = source.get("font", "Arial")
        self.document.styles["Normal"].font.size = Pt(source.get("size", 11))
        self.document.sections[0].footer.paragraphs[0].text = source.get("footer", "")
        self.section = ""
        self.rows: list[tuple[list[str], bool]] = []
        self.texts: list[str] = []
        self.labels: list[tuple[str, str, str, str, list[str]]] = []

    def build(self) -> None:
        for line in self.source["body"].splitlines():
            self.add_line(line.strip())
        self.end_table()

    def add_line(self, line: str) -> None:
        mark, _, rest = line.partition(" ")
        if mark in ("@", "?"):
            rule, _, words = rest.partition(": ")
            self.labels.append((mark, rule.strip(), words.strip(), self.section, list(self.texts_of_last_block)))
            return
        if mark == "::":
            self.section = rest
            return
        if mark in ("|", "!|"):
            cells = [cell.strip() for cell in rest.split("|")]
            self.rows.append((cells, mark == "!|"))
            self.remember([part.strip() for cell in cells if cell not in ("^", "<") for part in cell.split(" // ")])
            return
        self.end_table()
        if line == "---":
            self.document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
        elif line:
            text = rest if mark in ("#", "=", "==", "-") else line
            self.remember([text])
            self.add_text(mark, text)

    def remember(self, texts: list[str]) -> None:
        self.texts_of_last_block = [standing(text) for text in texts if text]
        self.texts += self.texts_of_last_block

    def add_text(self, mark: str, text: str) -> None:
        manner = self.source.get("heading", "style")
        if mark in ("#", "=", "==") and manner == "style":
            write_runs(self.document.add_heading(level={"#": 0, "=": 1, "==": 2}[mark]), text)
        elif mark in ("#", "=", "=="):
            paragraph = self.document.add_paragraph()
            write_runs(paragraph, text, bold=True)
            for run in paragraph.runs:
                run.font.size = Pt({"#": 18, "=": 13, "==": 11}[mark])
                run.underline = manner == "underline" or None
        elif mark == "-":
            write_runs(self.document.add_paragraph(style="List Bullet"), text)
        else:
            write_runs(self.document.add_paragraph(), text)

    def end_table(self) -> None:
        if not self.rows:
            return
        width = max(len(cells) for cells, _ in self.rows)
        table = self.document.add_table(rows=len(self.rows), cols=width, style="Table Grid")
        for row, (cells, is_header) in enumerate(self.rows):
            for column, content in enumerate(cells):
                cell = table.cell(row, column)
                if content == "^":
                    table.cell(row - 1, column).merge(cell)
                elif content == "<":
                    table.cell(row, column - 1).merge(cell)
                else:
                    self.fill(cell, content, is_header)
        self.rows = []
        self.document.add_paragraph()

    def fill(self, cell, content: str, is_header: bool) -> None:
        for number, part in enumerate(piece.strip() for piece in content.split(" // ")):
            bulleted = part.startswith("- ")
            paragraph = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
            if bulleted:
                paragraph.style = "List Bullet"
            write_runs(paragraph, part.removeprefix("- "), bold=is_header)

    def truth(self, name: str) -> str:
        expected, either = [], []
        for mark, rule, words, section, block in self.labels:
            if rule not in RULES:
                raise SystemExit(f"{name}: unknown rule {rule}")
            label = {"rule": rule}
            if words not in WORDLESS:
                label["words"] = self.found_once(name, rule, words, block)
            if section and mark == "@" and words != "--":
                label["section"] = section
            (expected if mark == "@" else either).append(label)
        files = [f"{name}.docx", f"{name}.pdf"]
        return truth_text(files, self.source["profile"], RULES, expected, either) + "\n"

    def found_once(self, name: str, rule: str, words: str, block: list[str]) -> str:
        """`words`, or the opening words of the block's longest text, after making sure that they point at one place."""
        if words:
            if not any(words in text for text in block):
                raise SystemExit(f"{name}: {rule}: not in its line: {words!r}")
            if self.places(words) > 1:
                print(f"{name}: {rule}: {self.places(words)} places: {words!r}")
            return words
        opening = max(block, key=len).split()
        for length in range(min(7, len(opening)), len(opening) + 1):
            words = " ".join(opening[:length])
            if self.places(words) == 1:
                return words
        raise SystemExit(f"{name}: {rule}: nothing unique in {words!r}")

    def places(self, words: str) -> int:
        return sum(plain(words) in plain(text) for text in self.texts)


def main() -> None:
    names = sys.argv[1:] or sorted(path.stem for path in HERE.glob("a[0-9]*.toml"))
    for name in names:
        builder = Builder(tomllib.loads((HERE / f"{name}.toml").read_text(encoding="utf-8")))
        builder.build()
        builder.document.save(PLANS / f"{name}.docx")
        (PLANS / f"{name}.truth.json").write_text(builder.truth(name), encoding="utf-8")
    to_pdf(*(PLANS / f"{name}.docx" for name in names))


if __name__ == "__main__":
    main()

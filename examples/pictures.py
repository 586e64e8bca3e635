"""Make the pictures of the README from the examples, with the tools that people open the reports with.

    python examples/pictures.py [FOLDER]

Chromium shows the terminal's text and the HTML page, LibreOffice the commented Word file and the workbook.
"""

from __future__ import annotations

import html
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright

HERE = Path(__file__).parent
WEAK = HERE / "weak-plan.docx"
TERMINAL = """<body style="margin:0"><pre style="margin:0;padding:18px 22px;background:#1d2430;color:#e6e9ef;
font:14px/1.4 'DejaVu Sans Mono',monospace">{}</pre></body>"""

AS_PDF = {".docx": 'pdf:writer_pdf_Export:{"ExportNotes":{"type":"boolean","value":"true"}}', ".xlsx": "pdf"}
"""How LibreOffice prints each file; a comment in Word's margin is a sign on its words here."""


def main(folder: Path) -> None:
    """Write terminal.png, word.png, html.png and workbook.png into a folder."""
    folder.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        made = Path(name)
        outputs = [made / each for each in ("reviewed.docx", "audit.html", "audit.xlsx")]
        said = ehcplint("check", WEAK.name, *(part for path in outputs for part in ("-o", str(path))))
        (made / "terminal.html").write_text(TERMINAL.format(html.escape(opening(said))), encoding="utf-8")
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
            for page, size in (("terminal", (720, 560)), ("audit", (1100, 1000))):
                view = browser.new_page(viewport={"width": size[0], "height": size[1]})
                view.goto((made / f"{page}.html").as_uri())
                view.screenshot(path=folder / {"terminal": "terminal.png", "audit": "html.png"}[page])
            browser.close()
        printed(made / "reviewed.docx", 5).save(folder / "word.png", optimize=True)
        printed(made / "audit.xlsx", 2).save(folder / "workbook.png", optimize=True)


def ehcplint(*arguments: str) -> str:
    """What a run of ehcplint in this folder prints."""
    command = [sys.executable, "-m", "ehcplint", *arguments]
    return subprocess.run(command, cwd=HERE, capture_output=True, text=True, encoding="utf-8", check=False).stdout


def opening(said: str, lines: int = 26) -> str:
    """The first lines of a report, under the command that asks for them."""
    return "\n".join([f"$ ehcplint check {WEAK.name}", *said.splitlines()[:lines]])


def printed(path: Path, page: int) -> Image.Image:
    """The upper part of a page as LibreOffice prints it."""
    subprocess.run(
        ["soffice", "--headless", "--convert-to", AS_PDF[path.suffix], "--outdir", str(path.parent), str(path)],
        capture_output=True,
        check=True,
    )
    picture = path.with_suffix("")
    command = ["pdftoppm", "-r", "90", "-png", "-singlefile", "-f", str(page), "-l", str(page)]
    subprocess.run([*command, str(path.with_suffix(".pdf")), str(picture)], capture_output=True, check=True)
    with Image.open(picture.with_suffix(".png")) as image:
        upper = image.crop((0, 0, image.width, round(image.height * 0.75)))
        return upper.convert("P", palette=Image.Palette.ADAPTIVE, colors=64)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE / "pictures")

"""`show --debug` writes what was read: of every plan its blocks, and of a PDF its pages with all of it drawn in."""

import sys
from pathlib import Path

from PIL import Image
from typer.testing import CliRunner

from ehcplint.cli import app

EXAMPLES = Path(__file__).parent.parent / "examples"


def debug(plan: Path, folder: Path) -> str:
    result = CliRunner().invoke(app, ["show", str(plan), "--debug", str(folder)])
    assert result.exit_code == 0, result.stderr
    assert "not masked" in result.stderr
    return (folder / f"{plan.name}-blocks.txt").read_text(encoding="utf-8")


def test_the_blocks_of_a_word_file_are_listed_with_places_and_sections(tmp_path):
    listed = debug(EXAMPLES / "strong-plan.docx", tmp_path)
    lines = [line.strip() for line in listed.splitlines()]
    assert any(line.startswith("paragraph ") and "[section F]" in line for line in lines)
    assert any("[F provision]" in line for line in lines)
    assert any(line.startswith("table 1: ") for line in lines)
    assert [file.name for file in tmp_path.iterdir()] == ["strong-plan.docx-blocks.txt"]


def test_the_pages_of_a_pdf_are_drawn_with_what_is_apart_in_red(tmp_path):
    debug(EXAMPLES / "weak-plan.pdf", tmp_path)
    pages = sorted(tmp_path.glob("*.png"))
    assert [page.name for page in pages] == [f"weak-plan.pdf-page-{number}.png" for number in range(1, 9)]
    image = Image.open(pages[0]).convert("RGB")
    width, height = image.size
    assert (width, height) == (893, 1263)
    reddish = [y for y in range(height) if any(image.getpixel((x, y)) == (255, 0, 0) for x in range(0, width, 7))]
    assert reddish
    assert max(y for y in reddish if y < height / 2) < 0.1 * height < 0.9 * height < min(y for y in reddish if y > 700)
    colours = {colour for _, colour in image.getcolors(1 << 20)}
    assert {(0, 128, 0), (0, 0, 255), (0, 0, 128)} <= colours


def test_without_pillow_it_is_said_what_to_install(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "PIL", None)
    for name in ("debug", "pictures"):
        monkeypatch.delitem(sys.modules, f"ehcplint.readers.pdf.{name}", raising=False)
        monkeypatch.delattr(f"ehcplint.readers.pdf.{name}", raising=False)
    result = CliRunner().invoke(app, ["show", str(EXAMPLES / "weak-plan.pdf"), "--debug", str(tmp_path)])
    assert result.exit_code == 2
    assert "ehcplint[debug]" in result.stderr


def test_the_help_says_that_it_is_not_masked():
    assert "not masked" in " ".join(CliRunner().invoke(app, ["show", "--help"]).stdout.replace("│", " ").split())

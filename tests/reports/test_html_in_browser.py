"""The HTML report in a real browser without a network: filtered, read, printed, and used without a mouse or a script.

It needs Playwright, Debian's chromium, and for one test axe-core, which `.ci/run` installs.
"""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner

from ehcplint.cli import app
from ehcplint.finding import Report
from ehcplint.reports import render
from ehcplint.reports.trend import render as render_trend

playwright = pytest.importorskip("playwright.sync_api", reason="Playwright is not installed")

CHROMIUM = shutil.which("chromium")
AXE = Path(__file__).parents[2] / "node_modules" / "axe-core" / "axe.min.js"
EXAMPLES = Path(__file__).parents[2] / "examples"
HOSTILE = "<script>window.hacked = 1</script><img src=x onerror=window.hacked=2>\" onmouseover='window.hacked=3"

pytestmark = pytest.mark.skipif(not CHROMIUM, reason="chromium is not installed")


@pytest.fixture(scope="module")
def browser():
    with playwright.sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def audit(tmp_path_factory):
    """The page that `check` writes of a folder: a weak plan, a strong one, a hostile one, and one that is none."""
    from docx import Document

    folder = tmp_path_factory.mktemp("plans")
    for name in ("weak-plan.docx", "strong-plan.docx"):
        shutil.copy(EXAMPLES / name, folder)
    hostile = Document()
    hostile.add_heading("Education, Health and Care Plan", 0)
    hostile.add_heading(f"Section F: Special educational provision {HOSTILE}", 1)
    hostile.add_paragraph(f"Sam will have regular support {HOSTILE} as required.")
    hostile.save(folder / "hostile & co.docx")
    (folder / "broken.docx").write_bytes(b"not a Word file")
    page = folder / "audit.html"
    result = CliRunner().invoke(app, ["check", str(folder), "-o", str(page)])
    assert result.exit_code == 3, result.output
    return page


@pytest.fixture
def open_page(browser):
    """Open a file in a browser that has no network; every request for anything but the file itself is an error."""
    contexts = []

    def opened(path, **options):
        context = browser.new_context(offline=True, reduced_motion="reduce", **options)
        contexts.append(context)
        page = context.new_page()
        asked, complaints = [], []
        page.on("request", lambda request: asked.append(request.url))
        page.on("console", lambda message: complaints.append(message.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.goto(path.as_uri())
        assert asked == [path.as_uri()]
        assert complaints == []
        return page

    yield opened
    for context in contexts:
        context.close()


def open_all(page):
    """Every plan open and laid out, though it is off the screen."""
    page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true; })")
    page.evaluate("document.querySelectorAll('section').forEach(each => { each.style.contentVisibility = 'visible'; })")


def shown(page):
    """How many findings can be seen, as the page counts them."""
    visible = "groups => groups.filter(g => !g.hidden && !g.closest('details').hidden).map(g => +g.dataset.count)"
    return sum(page.eval_on_selector_all(".finding", visible))


def status(page):
    return page.locator("#filtered").inner_text()


def test_a_filter_shows_its_findings_and_counts_them(open_page, audit):
    page = open_page(audit)
    total = shown(page)
    assert status(page) == f"{total} findings in 3 plans."
    page.get_by_label("Severity", exact=True).select_option("Errors")
    errors = shown(page)
    assert 0 < errors < total
    assert f"Showing {errors} of {total} findings" in status(page)
    assert page.locator(".figures .error dd").inner_text() == str(errors)
    page.get_by_label("Section", exact=True).select_option("Section F")
    assert 0 < shown(page) < errors
    page.get_by_label("File name holds").fill("WEAK")
    assert page.locator("details.plan:visible").count() == 1
    assert page.locator("#plans tbody tr:visible").count() == 1
    page.get_by_role("button", name="Clear the filter").click()
    page.wait_for_function("total => document.getElementById('filtered').textContent.startsWith(total)", arg=str(total))
    assert shown(page) == total


def test_a_number_of_the_heat_map_leads_to_as_many_findings(open_page, audit):
    page = open_page(audit)
    for cell in page.locator(".heat td a").all()[:8]:
        cell.click()
        assert shown(page) == int(cell.inner_text())
    assert page.evaluate("document.activeElement.id") == "findings-heading"


def test_the_page_is_used_by_keyboard_alone(open_page, audit):
    page = open_page(audit)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the report"
    assert page.locator(".skip").bounding_box()["x"] >= 0
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    page.get_by_label("Severity", exact=True).focus()
    page.keyboard.press("ArrowDown")
    assert status(page).startswith("Showing")
    plan = page.locator("details.plan:visible").first
    plan.locator("summary").focus()
    page.keyboard.press("Enter")
    assert plan.evaluate("plan => plan.open")
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid"


def test_a_link_to_a_plan_opens_it(open_page, audit):
    page = open_page(audit)
    link = page.locator("#plans tbody a").first
    plan = page.locator(f"details{link.get_attribute('href')}")
    assert not plan.evaluate("plan => plan.open")
    link.click()
    page.wait_for_function("plan => plan.open", arg=plan.element_handle())
    page.get_by_role("button", name="Close all").click()
    assert page.locator("details.plan[open]").count() == 0
    page.get_by_role("button", name="Open all").click()
    assert page.locator("details.plan:not([open])").count() == 0


def test_hostile_text_stays_text(open_page, audit):
    page = open_page(audit)
    open_all(page)
    assert page.evaluate("window.hacked") is None
    assert page.locator("script").count() == 1
    assert page.locator("img").count() == 0
    assert HOSTILE in page.locator("main").inner_text()


def test_no_other_script_or_style_would_run_and_nothing_can_be_fetched(open_page, audit):
    page = open_page(audit)
    page.evaluate("document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.hacked = 1\">')")
    page.evaluate(
        "s => document.body.appendChild(Object.assign(document.createElement('script'), {text: s}))", "hacked = 2"
    )
    page.evaluate("document.querySelector('h1').setAttribute('style', 'color: rgb(1, 2, 3)')")
    fetched = page.evaluate("fetch('https://example.org').then(() => 'fetched', () => 'refused')")
    assert page.evaluate("window.hacked") is None
    assert page.evaluate("getComputedStyle(document.querySelector('h1')).color") != "rgb(1, 2, 3)"
    assert fetched == "refused"


def test_without_script_everything_is_there_to_read(open_page, audit):
    page = open_page(audit, java_script_enabled=False)
    assert not page.locator("#filter").is_visible()
    seen = page.eval_on_selector_all(
        ".finding, .thread, .ledger", "all => all.map(e => e.checkVisibility() && e.getBoundingClientRect().height > 0)"
    )
    assert len(seen) > 10
    assert all(seen)


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler-utils is not installed")
def test_the_printed_page_holds_every_finding_and_no_controls(open_page, audit, tmp_path):
    page = open_page(audit)
    advice = set(page.locator(".finding > p:has(strong)").all_text_contents())
    page.pdf(path=tmp_path / "audit.pdf")
    command = ["pdftotext", "-layout", tmp_path / "audit.pdf", "-"]
    text = subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout
    words = "".join(text.split())
    assert [each for each in advice if "".join(each.split())[:60] not in words] == []
    assert "Clear the filter" not in text


@pytest.mark.parametrize("width", [320, 1280])
def test_nothing_but_wide_tables_scrolls_sideways(open_page, audit, width):
    page = open_page(audit, viewport={"width": width, "height": 800})
    open_all(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


VIEWS = (
    {"color_scheme": "light"},
    {"color_scheme": "dark"},
    {"color_scheme": "light", "viewport": {"width": 390, "height": 800}},
    {"color_scheme": "light", "media": "print"},
)


def judged_by_axe(page):
    """What axe-core says of a page, which it is not to find fault with."""
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate("axe.run(document)")
    assert [(each["id"], [node["target"] for node in each["nodes"]][:3]) for each in found["violations"]] == []
    return found


@pytest.mark.skipif(not AXE.is_file(), reason="axe-core is not installed (npm install --no-save axe-core)")
@pytest.mark.parametrize("view", VIEWS, ids=lambda view: "-".join(map(str, view.values())))
def test_axe_finds_nothing_in_a_trend(open_page, audits, tmp_path, view):
    path = tmp_path / "trend.html"
    path.write_text(str(render_trend(audits, "html")), encoding="utf-8")
    page = open_page(path, **{name: value for name, value in view.items() if name != "media"})
    page.emulate_media(media=view.get("media", "screen"))
    judged_by_axe(page)


@pytest.mark.skipif(not AXE.is_file(), reason="axe-core is not installed (npm install --no-save axe-core)")
@pytest.mark.parametrize("view", VIEWS, ids=lambda view: "-".join(map(str, view.values())))
@pytest.mark.parametrize("plans", [1, 4])
def test_axe_finds_nothing(open_page, report, tmp_path, plans, view):
    path = tmp_path / "report.html"
    documents = [
        replace(each, path=f"team {number % 2}/{each.path}") for number, each in enumerate(report.documents[:plans])
    ]
    path.write_bytes(render(Report(documents, report.rules), "html").encode())
    page = open_page(path, **{name: value for name, value in view.items() if name != "media"})
    page.emulate_media(media=view.get("media", "screen"))
    open_all(page)
    found = judged_by_axe(page)
    judged, doubtful = (
        sum(len(each["nodes"]) for each in found[outcome] if each["id"] == "color-contrast")
        for outcome in ("passes", "incomplete")
    )
    assert judged > 10 * doubtful

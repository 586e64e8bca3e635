"""What all tests share: `--update`, which rewrites expected outputs for review, and a report made by hand."""

from __future__ import annotations

import html
import io
import re
import signal
import zipfile
from datetime import date
from pathlib import Path

import hypothesis
import pytest

from ehcplint.document import Location
from ehcplint.finding import (
    DatesSeen,
    FileError,
    Finding,
    NeedLine,
    OutcomeLine,
    PlanReport,
    ProvisionLine,
    Report,
    RuleInForce,
    SectionSeen,
    Severity,
    Source,
    fingerprint,
)

hypothesis.settings.register_profile("untimed", deadline=None)
hypothesis.settings.load_profile("untimed")

# A shell that runs the tests in its background has them ignore interrupts, and so would every process that they start.
signal.signal(signal.SIGINT, signal.default_int_handler)

_ACT = Source("cfa-42", "Children and Families Act 2014, section 42", "law", "")
_CODE = Source("send-code-9.69", "SEND Code of Practice 2015, paragraph 9.69", "guidance", "")


def _finding(rule, severity, section, entry, evidence, **more):
    words = {
        "title": rule.replace("-", " ").capitalize(),
        "message": f"“{evidence}” leaves room for doubt about what must be provided.",
        "advice": "Say what will be done, by whom, how often and for how long.",
        "sources": (_CODE,),
        **more,
    }
    mark = fingerprint(rule, section, entry, evidence)
    return Finding(rule, severity, section=section, entry=entry, evidence=evidence, fingerprint=mark, **words)


_TABLE = Location(page=9, table=7, row=2, column=2, paragraph=310)
_LONG = (
    "When the timetable changes at short notice, Tamsin will have regular support from a teaching assistant who knows "
    "her well, in the corridor outside the classroom or in the sensory room, so that she can say what is worrying her "
    "before the next lesson begins; the teaching assistant will write down what Tamsin says and share it with Mrs "
    "Dunmore, and a copy will be kept in the folder that goes home each Friday. | Teaching assistant | Outcome 2"
)

_DRAFT = PlanReport(
    path="Tamsin Quillfeather draft.docx",
    status="read",
    profile="final",
    words=3402,
    pages=12,
    dates=DatesSeen(plan=date(2026, 3, 27), request=date(2025, 9, 15)),
    sections=(
        SectionSeen("B", "SECTION B: TAMSIN'S SPECIAL EDUCATIONAL NEEDS", 14, Location(paragraph=20)),
        SectionSeen("F", "Special educational provision", 9, Location(paragraph=210)),
        SectionSeen("H1", "Social care provision", 0, Location(paragraph=280), stated_none=True),
        SectionSeen("I", "Placement", 1, Location(page=9)),
    ),
    missing=("H2",),
    unread=("1 picture on page 3",),
    notes=("Struck-through text was left out.",),
    silent=("placement-in-draft: profile unknown",),
    findings=(
        _finding("missing-section", Severity.ERROR, "H2", "", "", sources=(_ACT,), message="Section H2 is missing."),
        _finding("vague-wording", Severity.WARNING, "F", _LONG, "regular support", where=_TABLE),
        _finding(
            "vague-wording",
            Severity.WARNING,
            "F",
            "Access to a quiet space.",
            "Access to",
            where=Location(paragraph=214, page=6),
        ),
        _finding(
            "hours-in-placement",
            Severity.ERROR,
            "I",
            "Mainstream school with 25 hours TA support",
            "25 hours TA support",
            where=_TABLE,
            sources=(_ACT, _CODE),
        ),
        _finding(
            "no-outcome-link",
            Severity.ADVICE,
            "F",
            "[/bold] Music \x1b[31mlesson\u202e",
            "Music",
            where=Location(line=30),
            review=True,
        ),
    ),
    provisions=(
        ProvisionLine(
            section="F",
            area="Communication",
            text="Tamsin will see Priya Nair, speech and language therapist, for 30 minutes a week.",
            kind="support",
            what="speech and language therapy",
            who=("Priya Nair, speech and language therapist",),
            hours_per_week=0.5,
            dose="30 minutes",
            frequency="once a week",
            mode="1:1",
            outcomes=("2",),
            quantified="full",
            where=_TABLE,
            tied=True,
        ),
        ProvisionLine("F", "", _LONG, "support", "", (), None, "", "", "", (), "none", _TABLE),
    ),
    outcomes=(
        OutcomeLine("2", "Communication", "Tamsin will say what worries her.", "July 2027", 1),
        OutcomeLine("3", "Communication", "Tamsin will ask for a break.", "July 2027", 0, unserved=True),
    ),
    needs=(
        NeedLine("1", "Communication", "Tamsin cannot say what worries her.", (0,), False, Location(paragraph=21)),
        NeedLine("2", "Sensory", "Tamsin cannot bear the noise of the hall.", (), True, Location(paragraph=22)),
    ),
    identifiers=(
        ("Tamsin Quillfeather", "[child]"),
        ("Rosalind Quillfeather", "[parent 1]"),
        ("2014-02-09", "[date of birth]"),
    ),
)
_CLEAN = PlanReport(path="strong.docx", status="read", profile="draft", words=10, missing=("J",))
_LOCKED = PlanReport(
    path="locked.docx",
    status="unread",
    error=FileError("encrypted", "The file is protected by a password.", "Save a copy without it, and check that."),
)
_PARTLY = PlanReport(path="scan.pdf", status="partly", pages=2, words=90, unread=("page 2 is a picture",))


_RULES = tuple(
    RuleInForce(
        id=rule,
        title=rule.replace("-", " ").capitalize(),
        severity=severity,
        rationale="Why it matters.",
        advice="Say “{quote}” in other words.",
        sources=(_ACT,),
        sections=("F", "I"),
    )
    for rule, severity in (
        ("missing-section", Severity.ERROR),
        ("vague-wording", Severity.WARNING),
        ("hours-in-placement", Severity.ERROR),
        ("no-outcome-link", Severity.ADVICE),
        *((f"never-broken-{number}", Severity.WARNING) for number in range(1, 9)),
    )
)


@pytest.fixture(autouse=True)
def cache(tmp_path_factory, monkeypatch):
    """Where a test's runs keep what they checked, which is nobody's home."""
    folder = tmp_path_factory.mktemp("cache")
    monkeypatch.setenv("EHCPLINT_CACHE", str(folder))
    return folder


@pytest.fixture
def report() -> Report:
    """A report with one of everything that a report can hold. The child is invented."""
    return Report((_DRAFT, _CLEAN, _LOCKED, _PARTLY), rules=_RULES)


@pytest.fixture(scope="session")
def laughing():
    """Makes a PDF of two kilobytes whose page draws a form ten times, which draws another ten times, and so on."""

    def write(path: Path, depth: int = 9) -> Path:
        objects = {
            1: "<< /Type /Catalog /Pages 2 0 R >>",
            2: "<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 99 99] >>",
            3: "<< /Type /Page /Parent 2 0 R /Contents 99 0 R /Resources << /XObject << /F4 4 0 R >> >> >>",
            98: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
            99: "<< /Length 6 >>\nstream\n/F4 Do\nendstream",
        }
        for form in range(4, 4 + depth):
            drawn = f"/F{form + 1} Do " * 10 if form < 3 + depth else "BT /T 9 Tf (ha) Tj ET"
            uses = f"/Resources << /Font << /T 98 0 R >> /XObject << /F{form + 1} {form + 1} 0 R >> >>"
            head = f"<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] {uses} /Length {len(drawn)} >>"
            objects[form] = f"{head}\nstream\n{drawn}\nendstream"
        body = "".join(f"{number} 0 obj\n{inside}\nendobj\n" for number, inside in objects.items())
        path.write_text(f"%PDF-1.4\n{body}trailer << /Root 1 0 R /Size 100 >>\n%%EOF", encoding="ascii")
        return path

    return write


def pytest_addoption(parser):
    parser.addoption("--update", action="store_true", help="rewrite what tests expect from what is written now")


@pytest.fixture
def words_of():
    """What a rendered report says: its text, or what stands in the parts of an Office file."""

    def words(rendered: str | bytes) -> str:
        if isinstance(rendered, str):
            return rendered
        with zipfile.ZipFile(io.BytesIO(rendered)) as package:
            parts = [package.read(name).decode("utf-8") for name in package.namelist()]
        return html.unescape(re.sub(r"<[^>]*>", " ", "\n".join(parts)))

    return words


@pytest.fixture
def expect(request):
    """Compare a text with the file that holds what is expected, or with `--update` write the file."""

    def compare(path, text):
        if request.config.getoption("--update"):
            path.write_text(text, encoding="utf-8", newline="\n")
        assert text == path.read_text(encoding="utf-8"), f"{path.name} is not what is written now; see pytest --update"

    return compare

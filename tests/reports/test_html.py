"""The HTML report as a file: what it tells, and that nothing in it comes from outside or from a plan but text."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from dataclasses import replace
from html import escape, unescape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ehcplint.document import Location
from ehcplint.finding import NeedLine, OutcomeLine, PlanReport, ProvisionLine, Report, RuleInForce, Severity, Source
from ehcplint.reports import render
from ehcplint.reports.html import DETAILED

HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(2)>\" onclick='alert(3)' {{ 7 * 7 }} {% raw %} </style>"


def text_of(page):
    """The words of a page, as a person would read them."""
    body = re.sub(r"<(style|script)>.*?</\1>", "", page, flags=re.DOTALL)
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", "", re.sub(r"</(li|dt|td|th)>", " ", body))))


def plan(**fields):
    return PlanReport(**{"path": "plan.docx", "status": "read"} | fields)


def provision(text, *outcomes, section="F", tied=True):
    return ProvisionLine(section, "", text, "support", text, (), None, "", "", "", outcomes, "none", Location(), tied)


def thread(page):
    """The rows of the golden thread, each a list of its cells' words."""
    table = re.search(r'<table class="thread">.*?</table>', page, flags=re.DOTALL)[0]
    rows = re.findall(r"<tr>(.*?)</tr>", table, flags=re.DOTALL)
    return [[text_of(cell).strip() for cell in re.findall(r"<t[hd].*?</t[hd]>", row, flags=re.DOTALL)] for row in rows]


def test_every_finding_is_told_with_its_advice_and_its_source(report):
    page = render(report, "html")
    said = text_of(page)
    for document in report.documents:
        assert document.path in said
        for finding in document.findings:
            assert finding.title in said
            assert f"What to do: {finding.advice}" in said
            assert all(source.title in said for source in finding.sources)
    assert "Access to a quiet space." in said
    assert f"<mark>{escape('25 hours TA support')}</mark>" in page
    assert "Page 9, table 7, row 2" in said


def test_the_summary_says_what_was_not_read_and_why(report):
    said = text_of(render(report, "html"))
    assert "Plans read 3 of 4" in said
    assert "locked.docx: not read. The file is protected by a password. Save a copy without it, and check that." in said
    assert "scan.pdf: read in part. Not read: page 2 is a picture." in said


def test_what_was_waived_or_accepted_is_said(report):
    first, *rest = report.documents
    waived = replace(report, documents=(replace(first, waived=3, accepted=12), *rest))
    said = text_of(render(waived, "html"))
    assert "Findings left out because they were set aside: 3 waived, 12 accepted before." in said
    assert "Findings left out 3 waived, 12 accepted before" in said


def test_the_heat_map_counts_each_rule_in_each_section(report):
    page = render(report, "html")
    table = re.search(r'<table class="heat">.*?</table>', page, flags=re.DOTALL)[0]
    rows = [re.findall(r"<t[hd].*?</t[hd]>", row, flags=re.DOTALL) for row in table.split("<tr>")[1:]]
    cells = [[text_of(cell).strip() for cell in row] for row in rows]
    assert cells[0] == ["Rule", "Section F", "Section H2", "Section I", "All", "Plans"]
    assert ["Vague wording", "2", "–", "–", "2", "1"] in cells
    assert ["Hours in placement", "–", "–", "1", "1", "1"] in cells
    assert cells[-1] == ["All rules", "3", "1", "1", "5", "3"]


def test_the_golden_thread_shows_what_hangs_loose():
    linked = plan(
        needs=(
            NeedLine("1", "", "Sam cannot read.", (0,), False, Location()),
            NeedLine("2", "", "Sam cannot write.", (0,), False, Location()),
            NeedLine("3", "", "Sam cannot count.", (), True, Location()),
            NeedLine("4", "", "Sam cannot swim.", (), False, Location()),
        ),
        provisions=(
            provision("Reading daily", "1", "9"),
            provision("Singing daily", tied=False),
            provision("Swimming", "1", section="G"),
        ),
        outcomes=(
            OutcomeLine("1", "", "Sam will read.", "", 1),
            OutcomeLine("2", "", "Sam will count.", "", 0, unserved=True),
        ),
    )
    assert thread(render(Report((linked,), ()), "html"))[1:] == [
        ["3 Sam cannot count.", "No provision for this need"],
        ["1 Sam cannot read. 2 Sam cannot write.", "F, line 1 Reading daily", "Outcome 1 Sam will read. Outcome 9 not in Section E"],
        ["4 Sam cannot swim.", "The plan does not say which provision this is for"],
        ["The plan ties these to no need in Section B", "F, line 2 Singing daily", "No outcome"],
        ["Health and social care: needs in Sections C and D", "G, line 3 Swimming", "Outcome 1 Sam will read."],
        ["", "No provision serves this", "Outcome 2 Sam will count."],
    ]  # fmt: skip


def test_nothing_comes_from_outside_and_only_our_own_style_and_script_may_run(report):
    page = render(report, "html")
    assert not re.search(r"<(link|img|iframe|object|embed|base|video|audio)\b|\bsrc=|@import|url\(", page)
    assert not re.search(r"<[^>]*\s(style|on\w+)=", page)
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', page)[1]
    policy = unescape(policy)
    assert "unsafe" not in policy
    assert policy.startswith("default-src 'none';")
    for tag in ("style", "script"):
        content = re.findall(rf"<{tag}>(.*?)</{tag}>", page, flags=re.DOTALL)
        assert len(content) == 1
        digest = base64.b64encode(hashlib.sha256(content[0].encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy


def hostile_report(report, text):
    """The report with the text in every place that a plan, a file name or a house rule can fill."""
    source = Source("house", text, "practice", text)
    rule = RuleInForce("house-rule", text, Severity.ADVICE, text, text, (source,), ("F",))
    first = report.documents[0]
    findings = [
        replace(found, title=text, message=text, advice=text, entry=text, evidence=text, sources=(source,), rule="house-rule")
        for found in first.findings
    ]  # fmt: skip
    hostile = replace(
        first,
        path=text,
        sections=tuple(replace(section, title=text) for section in first.sections),
        unread=(text,),
        notes=(text,),
        silent=(text,),
        findings=tuple(findings),
        provisions=tuple(
            replace(line, area=text, what=text, text=text, who=(text,), dose=text, frequency=text, mode=text, outcomes=(text,))
            for line in first.provisions
        ),
        outcomes=tuple(replace(line, text=text, area=text, by=text, id=text) for line in first.outcomes),
        needs=tuple(replace(line, text=text, area=text, id=text) for line in first.needs),
    )  # fmt: skip
    return Report((hostile, replace(report.documents[3], path=text, unread=(text,))), rules=(rule,))


def tags(page):
    return re.findall(r"</?[a-zA-Z!][^>\s]*", page)


def test_no_text_of_a_plan_or_of_a_house_rule_is_markup(report):
    plain, hostile = (render(hostile_report(report, text), "html") for text in ("x" * len(HOSTILE), HOSTILE))
    assert tags(hostile) == tags(plain)
    assert HOSTILE in text_of(hostile).replace("&#39;", "'")
    assert "<script>alert" not in hostile


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "data:text/html,x", " https://example.org", "//example.org"]
)
def test_an_address_that_is_no_web_page_is_no_link(report, address):
    page = render(hostile_report(report, address), "html")
    assert f'href="{escape(address)}"' not in page


@settings(max_examples=25, deadline=None)
@given(st.text(st.characters()))
def test_no_text_of_a_plan_breaks_the_page(text):
    page = render(Report((plan(path=text or "plan", notes=(text,)),), ()), "html")
    assert page.encode("utf-8").endswith(b"</html>\n")
    assert not re.search("[\u202a-\u202e\u2066-\u2069\x00]", page)


def test_a_page_without_findings_still_says_what_was_read():
    said = text_of(render(Report((plan(words=1200, missing=("J",)),), ()), "html"))
    assert "No findings from 0 rules in plan.docx; sections not found: J." in said
    assert "Sections not found J" in said
    assert "1,200 words" in said


def test_beyond_what_opens_quickly_details_go_to_the_plans_that_need_a_person_first(report):
    clean = tuple(plan(path=f"clean-{number:03}.docx") for number in range(DETAILED))
    page = render(Report((*clean, report.documents[0]), report.rules), "html")
    details = re.findall(r'<details class="plan" id="[^"]*" data-plan="([^"]*)"', page)
    assert details[-1] == report.documents[0].path
    assert len(details) == DETAILED
    assert f"Details are given for the {DETAILED} plans that need a person first" in page
    assert text_of(page).count(f"clean-{DETAILED - 1}.docx") == 1
    assert f'<tr data-plan="clean-{DETAILED - 1}.docx"' in page


def test_a_page_that_names_people_says_so(report):
    assert "This file names people." in render(report, "html")
    named = tuple(replace(document, identifiers=()) for document in report.documents)
    assert "This file names people." not in render(replace(report, documents=named), "html")


def test_page_and_json_agree_on_the_findings(report):
    page, written = render(report, "html"), json.loads(render(report, "json"))
    counted = dict.fromkeys(("error", "warning", "advice", "check"), 0)
    for severity, count in re.findall(r'data-severity="(\w+)" data-section="\w+" data-count="(\d+)"', page):
        counted[severity] += int(count)
    summary = written["summary"]
    assert list(counted.values()) == [summary[name] for name in ("errors", "warnings", "advice", "review")]


def test_the_same_report_gives_the_same_bytes(report):
    assert render(report, "html") == render(replace(report), "html")

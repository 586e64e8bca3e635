"""Every format tells of the same findings of one plan: which rule, how serious, and in which words.

A new format is one more function in SAID.
"""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path
from xml.etree import ElementTree

import openpyxl
import pytest

import ehcplint
from ehcplint.masking import mask
from ehcplint.reports import FORMATS, render
from ehcplint.reports.plain import one_line

WEAK = Path(__file__).parents[2] / "examples" / "weak-plan.docx"


@pytest.fixture(scope="module")
def weak():
    return mask(ehcplint.check(WEAK))


def of_json(text):
    return [(f["rule"], f["severity"], f["evidence"]) for d in json.loads(text)["documents"] for f in d["findings"]]


def of_jsonl(text):
    documents = map(json.loads, text.splitlines()[:-1])
    return [(f["rule"], f["severity"], f["evidence"]) for d in documents for f in d["findings"]]


def of_csv(text):
    rows = csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""))
    return [(row["Rule"], row["Severity"], row["Words"]) for row in rows if row["Rule"]]


def of_workbook(data):
    head, *rows, _total = openpyxl.load_workbook(io.BytesIO(data))["Findings"].values
    found = [dict(zip(head, row, strict=True)) for row in rows]
    return [(row["Rule"], row["Severity"], row["Words"] or "") for row in found]


def of_sarif(text):
    levels = {"error": "error", "warning": "warning", "note": "advice"}
    results = json.loads(text)["runs"][0]["results"]
    return [(each["ruleId"], levels[each["level"]], each["properties"]["evidence"]) for each in results]


SAID = {"json": of_json, "jsonl": of_jsonl, "csv": of_csv, "workbook": of_workbook, "sarif": of_sarif}
"""How to read the findings back from each format that holds their exact words."""


@pytest.mark.parametrize("name", SAID)
def test_a_format_tells_of_the_same_findings(weak, name):
    expected = [(f.rule, f.severity.value, one_line(f.evidence)) for d in weak.documents for f in d.findings]
    assert len(expected) > 50
    found = [(rule, severity, one_line(words)) for rule, severity, words in SAID[name](render(weak, name))]
    assert sorted(found) == sorted(expected)


def of_console(text):
    times = re.compile(r"^(ERROR|WARNING|ADVICE|CHECK) +.*$", re.MULTILINE)
    blocks = [text[found.start() :].split("\n\n", 1)[0] for found in times.finditer(text)]
    for block in blocks:
        count = re.search(r"\((\d+)\s+times\)", block)
        yield from [re.findall(r"^ +Rule: (\S+)$", block, re.MULTILINE)[0]] * int(count[1] if count else 1)


def of_junit(text):
    return [
        case.get("name").split(":")[0]
        for case in ElementTree.fromstring(text).iter("testcase")
        if case.find("failure") is not None
    ]


def of_gitlab(text):
    return [issue["check_name"] for issue in json.loads(text)]


def of_html(text):
    for rule, count in re.findall(
        r'data-rule="([^"]+)" data-severity="[^"]+" data-section="[^"]+" data-count="(\d+)"', text
    ):
        yield from [rule] * int(count)


def of_summary(text):
    table = text.split("By rule\n", 1)[1].split("\n\n", 1)[0]
    for rule, count in re.findall(r"^  (\S+) +(?:error|warning|advice) +(\d+)", table, re.MULTILINE):
        yield from [rule] * int(count)


RULES = {"console": of_console, "summary": of_summary, "html": of_html, "junit": of_junit, "gitlab": of_gitlab}
"""How to read back which rules found something, and how often, from the formats that tell it in their own words."""


@pytest.mark.parametrize("name", RULES)
def test_a_format_tells_how_often_each_rule_found_something(weak, name):
    expected = sorted(finding.rule for document in weak.documents for finding in document.findings)
    assert sorted(RULES[name](render(weak, name))) == expected


def test_the_annotations_count_them_all(weak):
    shown = render(weak, "github").splitlines()
    left_out = int(re.search(r"(\d+) annotations are left out", shown[-1])[1])
    assert len(shown) - 1 + left_out == sum(len(document.findings) for document in weak.documents)


def test_every_format_is_compared():
    assert set(FORMATS) == {*SAID, *RULES, "github"}

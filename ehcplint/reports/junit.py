"""JUnit XML as Jenkins' xUnit plugin (junit-10.xsd), GitLab and others read it.

A suite is a plan. Its first case is whether the file was read; then each rule is a case that passes, or for each of its
findings one that fails, because many readers show only a case's first failure. What only a person can judge, and a rule
with nothing to go by, is a case that was skipped.
"""

from __future__ import annotations

from collections import Counter
from xml.etree import ElementTree as Xml

from ehcplint.finding import Finding, PlanReport, Report
from ehcplint.reports.findings import place
from ehcplint.reports.plain import one_line, said, unread_said


def render(report: Report) -> str:
    """The report in plain ASCII, all else as character references, so that no pipe or console can spoil it."""
    root = Xml.Element("testsuites", name="ehcplint")
    for document in report.documents:
        root.append(_suite(document, [rule.id for rule in report.rules]))
    root.attrib |= {name: count for name, count in _counts(root).items() if name != "skipped"}
    Xml.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + Xml.tostring(root, encoding="us-ascii").decode("ascii") + "\n"


def _suite(document: PlanReport, rules: list[str]) -> Xml.Element:
    suite = Xml.Element("testsuite", name=one_line(document.path))
    reading = _case(suite, "read")
    if document.status != "read":
        code = document.error.code if document.error else document.status
        Xml.SubElement(reading, "error", type=code, message=unread_said(document))
    found: dict[str, list[Finding]] = {rule: [] for rule in rules}
    for finding in document.findings:
        found.setdefault(finding.rule, []).append(finding)
    silent = dict(reason.split(": ", 1) if ": " in reason else (reason, "") for reason in document.silent)
    for rule, findings in found.items() if document.status != "unread" else ():
        if rule in silent or not findings:
            case = _case(suite, rule)
            if rule in silent:
                Xml.SubElement(case, "skipped", message=one_line(silent[rule]))
        _cases(suite, rule, findings)
    suite.attrib |= _counts(suite)
    return suite


def _cases(suite: Xml.Element, rule: str, findings: list[Finding]) -> None:
    """A case for each finding of a rule, named by its place so that each name is used once."""
    names: Counter[str] = Counter()
    for finding in findings:
        name = ": ".join(filter(None, (rule, place(finding.where))))
        names[name] += 1
        case = _case(suite, name if names[name] == 1 else f"{name} ({names[name]})")
        kind = "skipped" if finding.review else "failure"
        message = f"{'Please check: ' if finding.review else ''}{one_line(finding.title)}"
        Xml.SubElement(case, kind, type=finding.severity.value, message=message).text = said(finding)


def _case(suite: Xml.Element, name: str) -> Xml.Element:
    return Xml.SubElement(suite, "testcase", classname=suite.attrib["name"], name=name)


def _counts(element: Xml.Element) -> dict[str, str]:
    """How many cases the element holds, and how many of them did not pass."""
    cases = list(element.iter("testcase"))
    tests = {"tests": str(len(cases))}
    names = {"failures": "failure", "errors": "error", "skipped": "skipped"}
    return tests | {name: str(sum(case.find(tag) is not None for case in cases)) for name, tag in names.items()}

"""SARIF 2.1.0 (OASIS, with errata 01), for code scanning and for editors that show it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from ehcplint import __version__
from ehcplint.document import Location
from ehcplint.finding import Finding, PlanReport, Report, RuleInForce, Severity
from ehcplint.reports.findings import place, whole_entry
from ehcplint.reports.json import unicode
from ehcplint.reports.plain import advice_of, numbered, one_line, said, unread_said, uri

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "note"}
_PROBLEMS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "recommendation"}
"""What GitHub calls a rule's severity."""


def render(report: Report) -> str:
    """The report as one run, in plain ASCII so that no pipe or console can spoil it."""
    indexes = {rule.id: index for index, rule in enumerate(report.rules)}
    run = {
        "tool": {
            "driver": {
                "name": "ehcplint",
                "semanticVersion": __version__,
                "language": "en-GB",
                "rules": [_rule(rule) for rule in report.rules],
            }
        },
        "language": "en-GB",
        "columnKind": "unicodeCodePoints",
        "invocations": [
            {
                "executionSuccessful": not report.unread,
                "toolExecutionNotifications": [
                    _notification(document) for document in report.documents if document.status != "read"
                ],
            }
        ],
        "artifacts": [{"location": {"uri": uri(document.path)}} for document in report.documents],
        "results": [
            _result(document, finding, count, indexes.get(finding.rule))
            for document in report.documents
            for finding, count in numbered(document.findings)
        ],
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2, ensure_ascii=True) + "\n"


def _rule(rule: RuleInForce) -> dict[str, Any]:
    addresses = [source.address for source in rule.sources if source.address]
    why, advice = one_line(rule.rationale), advice_of(rule)
    cited = [f"[{source.title}]({source.address})" if source.address else source.title for source in rule.sources]
    return {
        "id": rule.id,
        "shortDescription": {"text": one_line(rule.title)},
        "fullDescription": {"text": why},
        "help": {
            "text": f"{why}\n\nWhat to do: {advice}\n\nSource: {'; '.join(source.title for source in rule.sources)}",
            "markdown": "\n".join([why, "", f"**What to do:** {advice}", "", *(f"- {source}" for source in cited)]),
        },
        **({"helpUri": addresses[0]} if addresses else {}),
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {
            "problem.severity": _PROBLEMS[rule.severity],
            "tags": [f"section-{letter}" for letter in rule.sections],
        },
    }


def _result(document: PlanReport, finding: Finding, count: int, rule: int | None) -> dict[str, Any]:
    """A finding. The standard has “none” for the level of what is not a fault for certain (3.27.10)."""
    return {
        "ruleId": finding.rule,
        **({"ruleIndex": rule} if rule is not None else {}),
        "kind": "review" if finding.review else "fail",
        "level": "none" if finding.review else _LEVELS[finding.severity],
        "message": {"text": said(finding)},
        "locations": [_location(document, finding)],
        "partialFingerprints": {
            "ehcplint/v1": finding.fingerprint,
            "primaryLocationLineHash": f"{finding.fingerprint}:{count}",  # GitHub knows an alert by this one
        },
        "properties": {
            "severity": finding.severity.value,
            "section": finding.section,
            "entry": unicode(whole_entry(finding)),
            "evidence": unicode(finding.evidence),
        },
    }


def _location(document: PlanReport, finding: Finding) -> dict[str, Any]:
    """The file, its line where it has lines, and the place in a plan's own terms."""
    physical: dict[str, Any] = {"artifactLocation": {"uri": uri(document.path)}}
    if finding.where.line:
        physical["region"] = {"startLine": finding.where.line, "snippet": {"text": unicode(finding.evidence)}}
    logical = list(_steps(finding.section, finding.where))
    return {"physicalLocation": physical, **({"logicalLocations": logical} if logical else {})}


def _steps(section: str | None, where: Location) -> Iterator[dict[str, str]]:
    if section:
        yield {"name": f"Section {section}", "kind": "section"}
    if (here := place(where)) and not where.line:
        full = {"fullyQualifiedName": f"Section {section}, {here}"} if section else {}
        yield {"name": here, "kind": "place", **full}


def _notification(document: PlanReport) -> dict[str, Any]:
    return {
        "descriptor": {"id": document.error.code if document.error else document.status},
        "level": "error" if document.error else "warning",
        "message": {"text": unread_said(document)},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": uri(document.path)}}}],
    }

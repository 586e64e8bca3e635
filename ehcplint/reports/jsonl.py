"""JSON Lines for streams: a line for each file, which is a document of the JSON report, and a last one that sums up."""

from __future__ import annotations

import json

from ehcplint.finding import PlanReport, Report
from ehcplint.reports.json import document, summary, tool


def render(report: Report) -> str:
    """The whole report, in plain ASCII like the JSON report."""
    return "".join([*map(line, report.documents), last_line(report)])


def line(plan: PlanReport) -> str:
    """One file's line, for a run that hands each on as it is done."""
    return _line(document(plan).model_dump(mode="json"))


def last_line(report: Report) -> str:
    """The line after all others: the version, the tool and the summary of the JSON report."""
    parts = {"tool": tool(report).model_dump(mode="json"), "summary": summary(report).model_dump(mode="json")}
    return _line({"version": 1, **parts})


def _line(value: object) -> str:
    return json.dumps(value, ensure_ascii=True, separators=(",", ":")) + "\n"

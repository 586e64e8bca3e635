"""The comparison for other programs: version 1. Plans and findings have the shape that `check` gives them."""

from __future__ import annotations

import json
from typing import Any, Literal

from pydantic import Field

from ehcplint import __version__, difference
from ehcplint.finding import Severity
from ehcplint.reports.json import Document, Finding, Frozen, Tool, Where, document, fields, unicode


class Side(Frozen):
    section: str
    number: str
    text: str
    amount: str
    adult: str
    hours_per_week: float | None
    where: Where


class Change(Frozen):
    """What became of a need, an outcome or a provision, and why its entries were matched."""

    what: Literal["need", "outcome", "provision"]
    change: difference.ChangeKind
    review: bool
    why: list[str]
    note: str
    old: list[Side]
    new: list[Side]


class LedgerLine(Frozen):
    adult: str
    old_hours_per_week: float
    new_hours_per_week: float
    old_hours_per_year: float
    new_hours_per_year: float
    old_untold: int = Field(ge=0)
    new_untold: int = Field(ge=0)


class Summary(Frozen):
    unread: int = Field(ge=0)
    errors: int = Field(ge=0)
    warnings: int = Field(ge=0)
    advice: int = Field(ge=0)
    review: int = Field(ge=0)


class Compared(Frozen):
    """Two versions. `findings` are those of `old`, whose places are in the older plan, and then those of `new`."""

    old: Document
    new: Document
    findings: list[Finding]
    changes: list[Change]
    ledger: list[LedgerLine]
    summary: Summary


class JsonComparison(Compared):
    """What `ehcplint compare OLD NEW --format json` writes."""

    version: Literal[1]
    tool: Tool


class JsonCaseload(Frozen):
    """What `ehcplint compare --folder OLD NEW --format json` writes."""

    version: Literal[1]
    tool: Tool
    comparisons: list[Compared]
    only_old: list[str]
    only_new: list[str]


def render(caseload: difference.Caseload) -> str:
    """One comparison by itself, or a folder's caseload, as JSON in plain ASCII."""
    return json.dumps(model(caseload).model_dump(mode="json"), indent=2, ensure_ascii=True) + "\n"


def model(caseload: difference.Caseload) -> JsonComparison | JsonCaseload:
    """The comparison or the caseload in this format's own models."""
    rules = len(caseload.comparisons[0].report.rules) if caseload.comparisons else 0
    head: dict[str, Any] = {"version": 1, "tool": Tool(name="ehcplint", version=__version__, rules=rules)}
    if not caseload.of_folders:
        return JsonComparison(**head, **dict(_compared(caseload.comparisons[0])))
    return JsonCaseload(
        **head,
        comparisons=[_compared(comparison) for comparison in caseload.comparisons],
        only_old=[unicode(path) for path in caseload.only_old],
        only_new=[unicode(path) for path in caseload.only_new],
    )


def schema() -> dict[str, Any]:
    """The JSON Schema of version 1, which the package ships as `schema/comparison-1.json`."""
    from pydantic import TypeAdapter

    dialect = "https://json-schema.org/draft/2020-12/schema"
    either: TypeAdapter[Any] = TypeAdapter(JsonComparison | JsonCaseload)
    return {"$schema": dialect, **either.json_schema(mode="serialization")}


def _compared(comparison: difference.Comparison) -> Compared:
    report = comparison.report
    return Compared(
        old=document(comparison.old),
        new=document(comparison.new),
        findings=[fields(Finding, found) for found in comparison.findings],
        changes=[_change(pair) for pair in comparison.pairs],
        ledger=[fields(LedgerLine, line) for line in comparison.ledger],
        summary=Summary(
            unread=report.unread,
            errors=report.count(Severity.ERROR),
            warnings=report.count(Severity.WARNING),
            advice=report.count(Severity.ADVICE),
            review=report.review,
        ),
    )


def _change(pair: difference.Pair) -> Change:
    return Change(
        what=pair.what,
        change=pair.change,
        review=pair.review,
        why=[unicode(reason) for reason in pair.why],
        note=unicode(pair.note),
        old=[fields(Side, side) for side in pair.old],
        new=[fields(Side, side) for side in pair.new],
    )

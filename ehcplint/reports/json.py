"""The report for other programs: version 1, with models of its own, so that the rest may change and this may not."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import replace
from typing import Any, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field

from ehcplint import __version__, finding
from ehcplint.document import Location
from ehcplint.plan import Profile
from ehcplint.reports.findings import whole_entry

_SURROGATE = re.compile("[\ud800-\udfff]")


class Frozen(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


Model = TypeVar("Model", bound=Frozen)


class Tool(Frozen):
    name: Literal["ehcplint"]
    version: str
    rules: int = Field(ge=0)


class Error(Frozen):
    code: str
    message: str
    remedy: str


class Where(Frozen):
    """A place in the file, counted from 1; null for what the file cannot tell."""

    page: int | None
    paragraph: int | None
    table: int | None
    row: int | None
    column: int | None
    line: int | None


class Section(Frozen):
    letter: str
    title: str
    entries: int = Field(ge=0)
    where: Where


class Finding(Frozen):
    """One fault, or with `review` one sign that a person must judge."""

    rule: str
    severity: Literal["error", "warning", "advice"]
    review: bool
    section: str | None
    entry: str
    evidence: str
    where: Where
    title: str
    message: str
    advice: str
    sources: list[str]
    fingerprint: str


class Provision(Frozen):
    section: str
    area: str
    text: str
    kind: str
    what: str
    who: list[str]
    hours_per_week: float | None
    dose: str
    frequency: str
    mode: str
    outcomes: list[str]
    quantified: str
    where: Where


class Outcome(Frozen):
    id: str
    area: str
    text: str
    by: str
    provisions: int = Field(ge=0)


class Document(Frozen):
    path: str
    status: Literal["read", "partly", "unread"]
    error: Error | None
    profile: Profile
    sections: list[Section]
    missing: list[str]
    unread: list[str]
    silent: list[str]
    findings: list[Finding]
    provisions: list[Provision]
    outcomes: list[Outcome]


class Summary(Frozen):
    documents: int = Field(ge=0)
    unread: int = Field(ge=0)
    errors: int = Field(ge=0)
    warnings: int = Field(ge=0)
    advice: int = Field(ge=0)
    review: int = Field(ge=0)


class JsonReport(Frozen):
    """What `ehcplint check --format json` writes."""

    version: Literal[1]
    tool: Tool
    documents: list[Document]
    summary: Summary


def render(report: finding.Report) -> str:
    """The report as JSON, in plain ASCII so that no pipe or console can spoil it."""
    return json.dumps(model(report).model_dump(mode="json"), indent=2, ensure_ascii=True) + "\n"


def model(report: finding.Report) -> JsonReport:
    """The report in this format's own models."""
    documents = [document(each) for each in report.documents]
    return JsonReport(version=1, tool=tool(report), documents=documents, summary=summary(report))


def tool(report: finding.Report) -> Tool:
    return Tool(name="ehcplint", version=__version__, rules=len(report.rules))


def summary(report: finding.Report) -> Summary:
    counts: Counter[str] = Counter()
    for plan in report.documents:  # once, for they may come from the disk
        counts["unread"] += plan.status != "read"
        counts.update("review" if each.review else each.severity for each in plan.findings)
    return Summary(
        documents=len(report.documents),
        unread=counts["unread"],
        errors=counts[finding.Severity.ERROR],
        warnings=counts[finding.Severity.WARNING],
        advice=counts[finding.Severity.ADVICE],
        review=counts["review"],
    )


def document(plan: finding.PlanReport) -> Document:
    """What came of one file, in this format's own model."""
    return Document(
        path=unicode(plan.path),
        status=plan.status,
        error=fields(Error, plan.error) if plan.error else None,
        profile=plan.profile,
        sections=[fields(Section, section) for section in plan.sections],
        missing=list(plan.missing),
        unread=[unicode(what) for what in plan.unread],
        silent=[unicode(rule) for rule in plan.silent],
        findings=[fields(Finding, replace(found, entry=whole_entry(found))) for found in plan.findings],
        provisions=[fields(Provision, line) for line in plan.provisions],
        outcomes=[fields(Outcome, line) for line in plan.outcomes],
    )


def schema() -> dict[str, Any]:
    """The JSON Schema of version 1, which the package ships as `schema/report-1.json`."""
    dialect = "https://json-schema.org/draft/2020-12/schema"
    return {"$schema": dialect, **JsonReport.model_json_schema(mode="serialization")}


def fields(model: type[Model], value: object) -> Model:
    """The value's fields that the model has, each in the model's terms."""
    return model(**{name: _plain(getattr(value, name)) for name in model.model_fields})


def _plain(value: object) -> object:
    match value:
        case str():
            return unicode(value)
        case Location():
            return fields(Where, value)
        case finding.Source():
            return unicode(value.title)
        case tuple():
            return [_plain(item) for item in value]
        case _:
            return value


def unicode(text: str) -> str:
    """The text without lone surrogates, which a file name that is not UTF-8 brings in and no JSON reader accepts."""
    return _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text)

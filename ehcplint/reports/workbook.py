"""A workbook (.xlsx) for teams whose tool is a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterator

from ehcplint.finding import PlanReport, Report, Severity
from ehcplint.reports import audit
from ehcplint.reports.cells import FINDINGS, READ, finding_rows
from ehcplint.reports.findings import left_out, place
from ehcplint.reports.picture import Count, Picture, RuleCount, picture_of
from ehcplint.reports.plain import advice_of, one_line, unread_said
from ehcplint.reports.sheets import Board, Column, Sheet, Table, Value, workbook
from ehcplint.reports.summary import total


def render(report: Report) -> bytes:
    """The whole report as a workbook; of several plans it says first what they come to together."""
    return workbook("ehcplint report", _sheets(report))


def _sheets(report: Report) -> Iterator[Sheet | Board]:
    picture = picture_of(report.documents)
    if len(report.documents) > 1:
        yield _summary(picture, len(report.rules))
    yield from (_plans(report), _findings(report), _ledger(report), _outcomes(report))
    yield _rules(report, picture)
    yield _audit(report)


def _summary(picture: Picture, rules: int) -> Board:
    counts = [Column(head, 11, "number") for head in ("Errors", "Warnings", "Advice", "Please check")]
    barred = (Column("Errors", 11, "bar"), *counts[1:])
    each = Column("Errors a plan", 11, "hours")
    name, plans = Column("", 56), Column("Plans", 11, "number")
    every = picture.all
    read = (name, plans, Column("Checked", 11, "number"), Column("Not or partly read", 11, "number"))
    tables = [
        Table("What was read", read, [("All files", every.plans, every.checked, every.unread)]),
        Table(
            "Plans that need a person first",
            (Column("Plan", 56), counts[0], counts[1], counts[3], Column("Most often", 11, "line")),
            [(plan.path, plan.errors, plan.warnings, plan.review, plan.rule) for plan in picture.first],
        ),
        Table(
            "Errors in a plan",
            (Column("Errors", 56), Column("Plans", 11, "bar"), Column("Share", 11, "share")),
            [(step, number, number / (every.checked or 1)) for step, number in picture.distribution],
        ),
        Table(
            "By section",
            (Column("Section", 56), Column("Plans with findings", 11, "number"), *barred),
            [(letter or "Whole plan", *_counts(count)) for letter, count in sorted(picture.sections.items())],
        ),
    ]
    if len(picture.folders) > 1:
        worst = sorted(picture.folders.items(), key=lambda item: (-item[1].errors, item[0]))
        rows = [(folder or "(not in one)", *_counts(count), count.each) for folder, count in worst]
        tables.append(Table("By folder", (Column("Folder", 56), plans, *barred, each), rows))
    return Board("Summary", total(picture, rules), (56, *[11] * 6), tables)


def _counts(count: Count) -> tuple[int, ...]:
    return count.plans, count.errors, count.warnings, count.advice, count.review


def _plans(report: Report) -> Sheet:
    columns = (
        Column("Plan", 34),
        Column("Read", 9, "mark"),
        Column("What was not read", 30),
        Column("Kind", 9),
        Column("Date of plan", 11, "date"),
        Column("Next review", 11, "date"),
        Column("Pages", 8, "number"),
        Column("Words", 9, "number", "sum"),
        Column("Sections not found", 11),
        Column("Errors", 9, "number", "sum"),
        Column("Warnings", 10, "number", "sum"),
        Column("Advice", 9, "number", "sum"),
        Column("Please check", 9, "number", "sum"),
        Column("Left out", 14),
        Column("Provision", 10, "number", "sum"),
        Column("Fully quantified", 11, "number", "sum"),
        Column("Support: hours a week", 12, "hours", "sum"),
        Column("Outcomes", 10, "number", "sum"),
        Column("Outcomes without provision", 11, "number", "sum"),
    )
    return Sheet("Plans", columns, map(_plan, report.documents))


def _plan(document: PlanReport) -> tuple[Value, ...]:
    certain = [finding.severity for finding in document.findings if not finding.review]
    support = [line.hours_per_week or 0 for line in document.provisions if line.kind == "support"]
    start = (
        document.path,
        READ[document.status],
        unread_said(document) or "; ".join(document.unread),
        "" if document.error else document.profile,
        document.dates.plan,
        document.dates.review,
        document.pages,
    )
    if document.error:
        return (*start, *[None] * 12)
    return (
        *start,
        document.words,
        ", ".join(document.missing),
        *(certain.count(severity) for severity in Severity),
        len(document.findings) - len(certain),
        left_out(document),
        len(document.provisions),
        sum(line.quantified == "full" for line in document.provisions),
        sum(support),
        len(document.outcomes),
        sum(outcome.unserved for outcome in document.outcomes),
    )


def _findings(report: Report) -> Sheet:
    widths = {
        "Plan": 20,
        "Section": 9,
        "Severity": 10,
        "Please check": 8,
        "Title": 20,
        "What is wrong": 34,
        "Words": 22,
        "Entry": 42,
        "Place": 12,
        "What to do": 38,
        "Source": 26,
        "Rule": 20,
        "Fingerprint": 18,
    }
    marks = ("Severity", "Please check")
    columns = [
        Column(
            head,
            widths.get(head, 8),
            "mark" if head in marks else "text" if head in widths else "number",
            "count" if head == "Rule" else "",
            aside=FINDINGS.index(head) > FINDINGS.index("Rule"),
        )
        for head in FINDINGS
    ]
    return Sheet("Findings", columns, finding_rows(report))


def _ledger(report: Report) -> Sheet:
    columns = (
        Column("Plan", 24),
        Column("Section", 9),
        Column("Area", 20),
        Column("Provision", 60, total="count"),
        Column("Kind", 9),
        Column("Who", 24),
        Column("How long", 14),
        Column("How often", 16),
        Column("Mode", 12),
        Column("Hours a week", 9, "hours", "sum"),
        Column("Quantified", 11, "mark"),
        Column("Outcomes", 10),
        Column("Place", 18),
    )
    rows = (
        (
            document.path,
            line.section,
            line.area,
            line.text,
            line.kind,
            ", ".join(line.who),
            line.dose,
            line.frequency,
            line.mode,
            line.hours_per_week,
            line.quantified,
            ", ".join(line.outcomes),
            place(line.where),
        )
        for document in report.documents
        for line in document.provisions
    )
    return Sheet("Provision ledger", columns, rows)


def _outcomes(report: Report) -> Sheet:
    columns = (
        Column("Plan", 28),
        Column("Outcome", 10),
        Column("Area", 26),
        Column("Text", 80, total="count"),
        Column("By", 22),
        Column("Provisions that serve it", 12, "number"),
        Column("Served", 9, "mark"),
    )
    rows = (
        (document.path, line.id, line.area, line.text, line.by, line.provisions, "none" if line.unserved else "")
        for document in report.documents
        for line in document.outcomes
    )
    return Sheet("Outcomes", columns, rows)


def _rules(report: Report, picture: Picture) -> Sheet:
    columns = (
        Column("Rule", 26),
        Column("Title", 34),
        Column("Severity", 10, "mark"),
        Column("Sections", 16),
        Column("Findings", 9, "number", "sum"),
        Column("Please check", 9, "number", "sum"),
        Column("Plans with it", 9, "number"),
        Column("Why it matters", 56),
        Column("What to do", 50),
        Column("Source", 40),
        Column("Address", 68, "link"),
    )
    rows = []
    for rule in report.rules:
        found = picture.rules.get(rule.id) or RuleCount(rule.title, rule.severity)
        rows.append(
            (
                rule.id,
                rule.title,
                rule.severity.value,
                ", ".join(rule.sections),
                found.findings - found.review,
                found.review,
                found.plans,
                one_line(rule.rationale),
                advice_of(rule),
                "; ".join(source.title for source in rule.sources),
                next((source.address for source in rule.sources if source.address), ""),
            )
        )
    return Sheet("Rules", columns, rows)


def _audit(report: Report) -> Sheet:
    columns = (
        Column("Plan", 28),
        Column("Part", 46),
        Column("Field", 48),
        Column("Answer", 40, "answer"),
        Column("Filled by", 11, "mark"),
        Column("From what, or why not", 52),
        Column("Auditor’s note", 40),
    )
    return Sheet("Audit", columns, ((*line, None) for line in audit.lines(report)), frozen=3)

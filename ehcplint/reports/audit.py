"""The fields of a local authority's audit form, filled where a machine honestly can; the rest is for a person.

The fields are those that local areas' published audit forms share. A linter can show what is wrong with a plan; it
cannot find one good, so no grade and no judgement of quality is ever filled in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import NamedTuple

from ehcplint.finding import PlanReport, Report, Severity
from ehcplint.reports.findings import left_out, number

MACHINE, PERSON = "ehcplint", "a person"


class Line(NamedTuple):
    """One field of one plan's form. `source` says from what ehcplint filled it, or why it could not."""

    plan: str
    part: str
    field: str
    answer: str | int | float | date | None
    by: str
    source: str


Answer = tuple[str | int | float | date | None, str]
"""What to fill in, and from what; None leaves it to a person."""


def lines(report: Report) -> Iterator[Line]:
    """The form of each plan, one after the other."""
    in_force = {rule.id for rule in report.rules}
    for document in report.documents:
        ran = in_force - {reason.split(":")[0] for reason in document.silent}
        for part, fields in _FORM.items():
            for field, fill in fields.items():
                answer, source = None, ""
                if document.status != "unread" and fill is not None:
                    answer, source = fill(document) if callable(fill) else _found(document, ran, fill)
                yield Line(document.path, part, field, answer, PERSON if answer is None else MACHINE, source)


def _found(document: PlanReport, ran: set[str], rules: tuple[str, ...]) -> Answer:
    """What some rules found, if any of them was run."""
    asked = [rule for rule in rules if rule in ran]
    if not asked:
        return None, f"not run: {', '.join(rules)}"
    found = [finding for finding in document.findings if finding.rule in asked]
    signs = sum(finding.review for finding in found)
    said = [number(len(found) - signs, "finding") if len(found) > signs else "no findings"]
    if signs:
        said.append(f"{signs} to check")
    return ", ".join(said), f"rules: {', '.join(asked)}"


def _read(document: PlanReport) -> Answer:
    if document.status == "partly":
        return "only in part", "; ".join(document.unread)
    aside = left_out(document)
    return "yes", f"the receipt; findings left out: {aside}" if aside else "the receipt"


def _status(document: PlanReport) -> Answer:
    known = document.profile != "unknown"
    return document.profile if known else None, "the document's own words, or --profile" if known else "it does not say"


def _day(name: str) -> Callable[[PlanReport], Answer]:
    def seen(document: PlanReport) -> Answer:
        day = getattr(document.dates, name)
        return day, "the front sheet" if day else "no date was found on the front sheet"

    return seen


def _weeks(document: PlanReport) -> Answer:
    """From the request, or for an amended plan from its review meeting, to the plan's date."""
    dates = document.dates
    began, what = (dates.request, "the request") if dates.request else (dates.meeting, "the review meeting")
    if not dates.plan or not began or began > dates.plan:
        return None, "the front sheet does not give both dates"
    return round((dates.plan - began).days / 7, 1), f"from {what} to the plan's date"


def _letters(which: Callable[[PlanReport], list[str]], none: str) -> Callable[[PlanReport], Answer]:
    return lambda document: (", ".join(which(document)) or none, "the receipt")


def _stands(letter: str) -> Callable[[PlanReport], Answer]:
    """Whether a section is there, and what it holds."""

    def seen(document: PlanReport) -> Answer:
        section = next((section for section in document.sections if section.letter == letter), None)
        if section is None:
            return "not found", "the receipt"
        held = "stated as none" if section.stated_none else number(section.entries, "entry", "entries")
        return held, "the receipt"

    return seen


def _provisions(letters: str, quantified: str = "") -> Callable[[PlanReport], Answer]:
    def count(document: PlanReport) -> Answer:
        there = [line for line in document.provisions if line.section.startswith(tuple(letters))]
        return sum(line.quantified == quantified or not quantified for line in there), "the provision ledger"

    return count


def _must_fix(document: PlanReport) -> Answer:
    errors = {f.title for f in document.findings if f.severity is Severity.ERROR and not f.review}
    return "; ".join(sorted(errors)) or "no errors were found", "findings of severity error; a person decides"


_Fill = Callable[[PlanReport], Answer] | tuple[str, ...] | None

_FORM: dict[str, dict[str, _Fill]] = {
    "1 The plan": {
        "Read in full": _read,
        "Case reference (a pseudonym)": None,
        "Plan type (new, amended, phase transfer)": None,
        "Status": _status,
        "Date of the plan": _day("plan"),
        "Next review": _day("review"),
        "Weeks taken": _weeks,
        "Within the time limits": ("late-plan", "late-amendment"),
        "Audit date": None,
        "Auditor and agency": None,
    },
    "2 Statutory structure": {
        "Sections found": _letters(lambda document: [section.letter for section in document.sections], "none"),
        "Sections not found": _letters(lambda document: list(document.missing), "none"),
        "Each section separate and with content": ("missing-section", "empty-section", "sections-not-separate"),
        "Section I: the placement only": (
            "hours-in-placement",
            "provision-in-placement",
            "placement-in-draft",
            "no-placement",
        ),
        "Section J: personal budget": ("money-outside-j", "budget-not-requested", "direct-payment-without-purpose"),
        "Section K: the list of advice": ("no-advice-list", "advice-not-dated", "report-not-listed"),
    },
    "3 Section A: voice": {
        "The child's or young person's views": ("no-childs-views",),
        "The parents' views": None,
        "Aspirations": ("no-aspirations",),
        "How the views were gathered": ("views-not-attributed",),
        "How to communicate with the child": ("no-communication-summary",),
    },
    "4 Section B: needs": {
        "All areas of need": None,
        "Needs, not diagnoses": None,
        "Strengths": None,
        "Source of the evidence": None,
    },
    "5 Sections C and D": {
        "Section C": _stands("C"),
        "Section D": _stands("D"),
        "Linked to the special educational needs": None,
        "Advice received, or stated as none": None,
    },
    "6 Section E: outcomes": {
        "How many": lambda document: (len(document.outcomes), "the outcomes"),
        "Specific and measurable": ("not-measurable",),
        "Time-bound": ("no-time-limit", "outcome-date-passed"),
        "Outcomes, not provision": ("outcome-is-provision",),
        "Achievable, relevant and personal": None,
        "Every area of need covered": None,
        "Preparing for adulthood (Year 9 and after)": ("no-adulthood-outcomes",),
        "Steps and arrangements for targets": None,
        "Tags of the local framework": ("i-statement-missing",),
    },
    "7 Section F: special educational provision": {
        "How many items": _provisions("F"),
        "Of these, fully quantified": _provisions("F", "full"),
        "Part quantified": _provisions("F", "part"),
        "Not quantified": _provisions("F", "none"),
        "Amount and frequency": ("unquantified-provision", "part-quantified-provision"),
        "Type: what is done": ("hours-only", "deferred-provision", "band-as-provision"),
        "Who: role and expertise": ("nobody-named", "expertise-not-stated"),
        "Mode: where, when and how": ("strategy-without-scope",),
        "Wording": ("vague-wording",),
        "Linked outcome": ("no-outcome-link", "unknown-outcome"),
        "Speech, language and communication needs met in F": None,
        "What educates or trains stands in F": ("provision-outside-f",),
    },
    "8 Sections G, H1 and H2": {
        "How many items": _provisions("GH"),
        "Of these, fully quantified": _provisions("GH", "full"),
        "Specified and quantified": ("unquantified-care",),
        "In the right section": None,
    },
    "9 Golden thread": {
        "Every need has provision (B to F)": ("need-without-provision",),
        "Every provision has an outcome (F to E)": ("no-outcome-link", "unknown-outcome"),
        "Every outcome has provision (E to F)": ("outcome-without-provision",),
        "Outcomes lead to the aspirations (E to A)": None,
    },
    "10 Accessibility": {
        "Words": lambda document: (document.words, "the text that was read"),
        "Pages": lambda document: (document.pages, "the file" if document.pages else "the file does not tell"),
        "Reading age": None,
        "Abbreviations explained": ("unexplained-abbreviation",),
        "Names and pronouns": ("another-childs-name", "mixed-pronouns"),
        "Nothing left to fill in": ("leftover-placeholder", "unresolved-changes"),
    },
    "11 Contribution of the agencies": {
        "Education advice reflected": None,
        "Health advice reflected": None,
        "Care advice reflected": None,
    },
    "12 Judgement": {
        "Grade of each section": None,
        "Overall grade": None,
        "Strengths": None,
        "To be put right before issue": _must_fix,
        "Actions, owner and due date": None,
        "Date of the next audit": None,
        "What the parents or young person said": None,
    },
}
"""The form: its parts, their fields, and what fills each: a function of the plan, rules that tell by their findings."""

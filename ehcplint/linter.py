"""One file: read it, divide it into sections and entries, run the rules, report."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ehcplint.checks.base import Context
from ehcplint.config import Setting
from ehcplint.document import Document, UnreadableError
from ehcplint.finding import (
    DatesSeen,
    FileError,
    Finding,
    NeedLine,
    OutcomeLine,
    PlanReport,
    ProvisionLine,
    SectionSeen,
)
from ehcplint.links import PROVISION_LETTERS, Links
from ehcplint.plan import LETTERS, Entry, Kind, Plan, Profile
from ehcplint.readers import DEFAULT_LIMITS, apart
from ehcplint.readers.limits import Limits
from ehcplint.ruleset import Ruleset
from ehcplint.sections import divide


def lint(path: Path, ruleset: Ruleset, profile: Profile | None = None, limits: Limits = DEFAULT_LIMITS) -> PlanReport:
    """Check one file. Never raises for what a file is: one that cannot be read becomes an unread PlanReport."""
    try:
        return report(str(path), apart.read(path, limits), ruleset, profile)
    except Exception as error:  # one file's bug must not lose the others
        return unread(path, error)


def unread(path: Path, error: Exception) -> PlanReport:
    """The report on a file that could not be read, or that showed a bug of ours."""
    refusal = error if isinstance(error, UnreadableError) else apart.internal(error)
    return PlanReport(str(path), "unread", FileError(refusal.code, refusal.message, refusal.remedy))


def understand(
    path: Path, ruleset: Ruleset, profile: Profile | None = None, limits: Limits = DEFAULT_LIMITS
) -> tuple[PlanReport, Context | None]:
    """Read one file and run no rule: what was read, and the plan, or None where it cannot be read."""
    try:
        document = apart.read(path, limits)
        context = ruleset.context(divide(document, ruleset.sections, ruleset.lexicon, profile))
        return receipt(str(path), context, ruleset.setting), context
    except Exception as error:
        return unread(path, error), None


def report(path: str, document: Document, ruleset: Ruleset, profile: Profile | None = None) -> PlanReport:
    """Check a document that has been read."""
    plan = divide(document, ruleset.sections, ruleset.lexicon, profile)
    context = ruleset.context(plan)
    silent: list[str] = []
    findings: list[Finding] = []
    for rule in ruleset.checking:
        if reason := rule.silent_because(plan.profile):
            silent.append(f"{rule.id}: {reason}")
            continue
        findings += [finding for finding in rule.run(context) if ruleset.reports(finding)]
    if plan.profile == "advice":
        findings = [replace(finding, section=None) for finding in findings]  # a report has no sections
    return replace(receipt(path, context, ruleset.setting), silent=tuple(silent), findings=in_order(findings, plan))


def receipt(path: str, context: Context, setting: Setting) -> PlanReport:
    """What was read of a plan: all of its report but the findings."""
    plan, document, links = context.plan, context.plan.document, context.links
    return PlanReport(
        path=path,
        status="partly" if any(item.holds_text for item in document.unread) else "read",
        profile=plan.profile,
        setting=setting,
        words=document.words,
        pages=document.pages,
        dates=DatesSeen(plan.front.plan_date, plan.front.review_date, plan.front.request_date, plan.front.meeting_date),
        sections=tuple(_sections(plan)),
        missing=tuple(letter for letter in LETTERS if not plan.has(letter)) if plan.profile != "advice" else (),
        unread=tuple(item.what for item in document.unread),
        notes=document.notes,
        provisions=tuple(_ledger(plan, context, links)),
        outcomes=tuple(
            OutcomeLine(
                name, entry.area, entry.main.text, _by(entry), links.serving(name), (name, entry) in links.unserved
            )
            for name, entry in links.outcomes
        ),
        needs=tuple(_needs(plan, links)),
        identifiers=tuple(_identifiers(plan)),
    )


def in_order(findings: list[Finding], plan: Plan) -> tuple[Finding, ...]:
    """The findings in the order of the plan, each fault once: a cell that several entries of its row share is judged
    with each of them."""
    unique = {(f.rule, f.section, f.where, f.start, f.evidence, f.message): f for f in findings}
    return tuple(sorted(unique.values(), key=_order(plan)))


def _order(plan: Plan):  # noqa: ANN202 - a sort key
    place = {entry.parts[0].where: number for number, entry in reversed(list(enumerate(plan.entries)))}
    entry_of = {part.where: number for number, entry in reversed(list(enumerate(plan.entries))) for part in entry.parts}

    def key(finding: Finding) -> tuple[int, int, int, int, str]:
        letter = LETTERS.index(finding.section) if finding.section in LETTERS else -1  # type: ignore[arg-type]
        number = entry_of.get(finding.where, place.get(finding.where, -1))
        return letter, number, finding.severity.rank, finding.start, finding.rule

    return key


def _sections(plan: Plan):  # noqa: ANN202
    for letter in LETTERS:
        headings = [heading for heading in plan.headings if letter in heading.letters]
        if not headings:
            continue
        entries = plan.section(letter)
        said = [entry for entry in entries if entry.kind not in (Kind.GUIDANCE, Kind.PLACEHOLDER)]
        none = bool(said) and all(entry.kind is Kind.NONE for entry in said)
        yield SectionSeen(letter, headings[0].text, len(said), headings[0].where, none)


def _ledger(plan: Plan, context: Context, links: Links):  # noqa: ANN202
    for entry in plan.of_kind(Kind.PROVISION, PROVISION_LETTERS):
        provision = context.provision(entry)
        how_much = provision.amount
        yield ProvisionLine(
            section=str(entry.letter),
            area=entry.area,
            text=entry.text,
            kind=provision.kind,
            what=entry.main.text,
            who=provision.who,
            hours_per_week=None if how_much.minutes_per_week is None else round(how_much.minutes_per_week / 60, 2),
            dose=how_much.dose,
            frequency=how_much.frequency,
            mode=how_much.mode,
            outcomes=links.of_provision.get(id(entry), ()),
            quantified=how_much.state,
            where=entry.where,
            tied=id(entry) in links.tied,
        )


def _needs(plan: Plan, links: Links):  # noqa: ANN202
    """Each need with the lines of the ledger that meet it."""
    line_of = {id(entry): line for line, entry in enumerate(plan.of_kind(Kind.PROVISION, PROVISION_LETTERS))}
    for need in links.needs.needs:
        meeting = links.needs.meeting.get(id(need), ())
        lines = tuple(line_of[id(entry)] for entry in meeting)
        yield NeedLine(need.number, need.area, need.main.text, lines, links.needs.lacks(need), need.where)


def _by(entry: Entry) -> str:
    """When an outcome is to be achieved, in the plan's words."""
    from ehcplint.language.times import time_limits

    for part in entry.parts:
        for limit in time_limits(part.text):
            return limit.text
    return next((part.text for part in entry.parts if part.role == "when"), "")


def _identifiers(plan: Plan):  # noqa: ANN202
    """The words that tell who the plan is about, with the tokens that masking puts in their place."""
    front = plan.front
    if front.date_of_birth:
        yield front.date_of_birth.isoformat(), "[date of birth]"
    names = {front.name, front.known_as, *(front.name.split() if front.name else ())}
    yield from ((name, "[child]") for name in sorted(names, key=lambda name: (-len(name), name)) if len(name) > 1)
    for number, name in enumerate(front.other_names, start=1):
        yield name, f"[parent {number}]"
        yield from ((word, f"[parent {number}]") for word in name.split() if len(word) > 2 and word not in names)

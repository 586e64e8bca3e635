"""The report in words: findings by section in plan order, what was read, and a sentence that sums it up."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from ehcplint.document import Location
from ehcplint.finding import Finding, PlanReport, Report, SectionSeen, Severity
from ehcplint.reports.console import Marked, Page, Styled, Words, shown

if TYPE_CHECKING:
    from ehcplint.reports.picture import Picture

_STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "bold yellow", Severity.ADVICE: "bold cyan"}
_LABEL = 9
_ENTRY = 190
"""How many characters of an entry are shown: three lines of 80 columns."""
LONGEST = 4_000
"""How many characters of an entry a format gives that cuts nothing: more than any entry has that is one provision."""


def write(report: Report, page: Page) -> None:
    """Write a whole run on a page."""
    for document in report.documents:
        _document(document, len(report.rules), page)
    if len(report.documents) > 1:
        page.heading("All files", rule="=")
        page.say(total(report))


def summary(document: PlanReport, rules: int) -> str:
    """One sentence on one file, which never says more than was checked."""
    if document.error:
        return f"{document.path} was not checked: it could not be read."
    found = counts(document.findings)
    aside = left_out(document)
    said = [f"{found or _none(rules, aside)} in {document.path}"]
    if aside:
        said.append(aside)
    if signs := sum(finding.review for finding in document.findings):
        said.append(f"{number(signs, 'sign')} for you to check")
    if document.missing:
        said.append(f"sections not found: {', '.join(document.missing)}")
    if document.status == "partly":
        said.append("part of its text could not be read")
    return "; ".join(said) + "."


def total(report: Report) -> str:
    """One sentence on all the files together."""
    findings = [finding for document in report.documents for finding in document.findings]
    aside = left_out(*report.documents)
    found = counts(findings) or _none(len(report.rules), aside)
    said = [f"{found} in {number(len(report.documents), 'file')}"]
    if aside:
        said.append(aside)
    if report.review:
        said.append(f"{number(report.review, 'sign')} for you to check")
    if report.unread:
        said.append(f"{number(report.unread, 'file')} not read, or only in part")
    return "; ".join(said) + "."


def receipt(document: PlanReport, page: Page) -> None:
    """What was read, what was not, and which rules had nothing to go by."""
    page.heading("What was read")
    size = f"{number(document.pages, 'page')}, " if document.pages else ""
    known = document.profile != "unknown"
    kind = f"profile: {document.profile}" if known else "whether draft or final is not known (--profile says it)"
    taught = "; setting: special school or college" if document.setting == "special" else ""
    page.say(f"{size}{number(document.words, 'word')}; {kind}{taught}.", indent=2)
    if document.sections:
        page.say("Sections found: ", ", ".join(map(_holding, document.sections)), ".", indent=2)
    if document.missing:
        page.say(Styled("Sections not found: ", "bold"), ", ".join(document.missing), ".", indent=2)
    if document.unread:
        page.say(Styled("Not read: ", "bold"), "; ".join(document.unread), ".", indent=2)
    for note in document.notes:
        page.say("Note: ", note, indent=2)
    if aside := left_out(document):
        page.say("Findings left out: ", aside, ".", indent=2)
    if document.silent:
        page.say("Rules that stayed silent, ", "; ".join(document.silent_for), ".", indent=2)
    page.blank()


def place(where: Location) -> str:
    """Where something stands, as a person would say it; empty where nothing is known."""
    said = [f"page {where.page}"] if where.page else []
    if where.table:
        said.append(f"table {where.table}")
        said += [f"row {where.row}"] if where.row else []
    elif where.paragraph:
        said.append(f"paragraph {where.paragraph}")
    elif where.line:
        said.append(f"line {where.line}")
    return ", ".join(said)


def _none(rules: int, aside: str) -> str:
    return f"No {'other ' if aside else ''}findings from {number(rules, 'rule')}"


def left_out(*documents: PlanReport | Picture) -> str:
    """ "3 waived, 12 accepted before": what is left out of the findings, or nothing."""
    waived, accepted = (sum(getattr(each, name) for each in documents) for name in ("waived", "accepted"))
    counts = ((waived, "waived"), (accepted, "accepted before"))
    return ", ".join(f"{count:,} {how}" for count, how in counts if count)


def number(count: int, one: str, many: str = "") -> str:
    """ "1 page", "3,402 words"."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def _document(document: PlanReport, rules: int, page: Page) -> None:
    page.heading(document.path, rule="=")
    if document.error:
        page.item(Styled("NOT READ", "bold red"), document.error.message, " ", document.error.remedy)
        page.blank()
        return
    if document.status == "partly":
        what = "Text is known to be there that could not be read; see “Not read” below."
        page.item(Styled("PARTLY", "bold red"), what)
    page.blank()
    faults = [finding for finding in document.findings if not finding.review]
    signs = [finding for finding in document.findings if finding.review]
    for title, findings in by_section(faults, document.sections):
        page.heading(title, rule="-")
        listing(findings, page)
    if signs:
        page.heading("Please check", rule="-")
        page.say("Signs that only a person can judge. They do not count as errors or warnings.")
        page.blank()
        for _, findings in by_section(signs, document.sections):
            listing(findings, page)
    receipt(document, page)
    page.say(Styled(summary(document, rules), "bold"))
    page.blank()


def by_section(findings: list[Finding], sections: tuple[SectionSeen, ...]) -> Iterator[tuple[str, list[Finding]]]:
    """The findings under the plan's own headings in its own order; what has no section found comes first."""
    seen = {section.letter: section for section in sections}
    if whole := [finding for finding in findings if finding.section not in seen]:
        yield "The plan as a whole", whole
    for letter, section in seen.items():
        if here := [finding for finding in findings if finding.section == letter]:
            yield section_heading(letter, section.title), here


def section_heading(letter: str, title: str) -> str:
    """ "Section F: Special educational provision", whether or not the plan's own heading says the letter."""
    own = re.sub(r"^(?:section\s+)?[A-K][12]?\b\s*[:.–—-]*\s*|^section\b\s*", "", title, flags=re.IGNORECASE)
    return f"Section {letter}: {own}" if own else f"Section {letter}"


def listing(findings: list[Finding], page: Page) -> None:
    """Write findings, those alike together, the most serious first."""
    for group in alike(findings):
        _group(group, page)


def alike(findings: list[Finding]) -> list[list[Finding]]:
    """Findings with the same rule and the same advice together, so that the advice is said once; errors first."""
    groups: dict[tuple[object, ...], list[Finding]] = {}
    for finding in findings:
        key = finding.severity.rank, finding.rule, finding.title, finding.advice, finding.sources
        groups.setdefault(key, []).append(finding)
    return sorted(groups.values(), key=lambda group: group[0].severity.rank)


def _group(group: list[Finding], page: Page) -> None:
    first = group[0]
    label = Styled("CHECK", "bold magenta") if first.review else Styled(first.severity.upper(), _STYLES[first.severity])
    times = f" ({len(group)} times)" if len(group) > 1 else ""
    page.item(label, Styled(first.title, "bold"), times)
    if in_common := message_in_common(group):
        page.say(in_common, indent=_LABEL)
    for together in in_one_entry(group):
        where, entry = place(together[0].where), together[0].entry
        if where:
            page.say(where, ":", indent=_LABEL)
        if entry:
            page.say(*excerpt(entry, [finding.evidence for finding in together], _ENTRY), indent=_LABEL + 2)
        for message in () if in_common else dict.fromkeys(finding.message for finding in together):
            page.say(message, indent=_LABEL + (2 if where else 0))
    page.say(Styled("What to do: ", "bold"), first.advice, indent=_LABEL)
    if first.sources:
        page.say("Source: ", "; ".join(source.title for source in first.sources), indent=_LABEL)
    page.say(f"Rule: {first.rule}", indent=_LABEL)
    page.blank()


def message_in_common(group: list[Finding]) -> str:
    """What every finding of a group says, the words it quotes aside; empty where they differ, or there is but one."""
    said = {finding.message.replace(f"“{finding.evidence}”", "what is marked") for finding in group}
    only = said.pop()
    return "" if said or len(group) == 1 or not group[0].entry else f"{only[:1].upper()}{only[1:]}"


def in_one_entry(group: list[Finding], room: int = _ENTRY) -> Iterator[list[Finding]]:
    """The findings of a group, those together that stand in one entry short enough to be shown whole."""
    for (entry, _), findings in groupby(group, key=lambda finding: (finding.entry, finding.where)):
        if entry and len(shown(entry)) <= room:
            yield list(findings)
        else:
            yield from ([finding] for finding in findings)


def excerpt(entry: str, evidence: Sequence[str], room: int) -> list[Words]:
    """The entry with its evidence marked, cut to about `room` characters around it."""
    entry = shown(entry).strip()
    wanted = [shown(words).strip() for words in evidence]
    if len(wanted) > 1:
        return _all_marked(entry, wanted)
    words = wanted[0] if wanted else ""
    start = entry.find(words) if words else 0
    if start < 0:
        return [Marked(_shortened(words, room // 2)), " in: ", cut(entry, room // 2, keep_end=False)]
    before, after = entry[:start], entry[start + len(words) :]
    spare = max(room - len(words) - 4, 0)
    left = min(len(before), max(spare // 2, spare - len(after)))
    middle = [Marked(_shortened(words, room))] if words else []
    return [cut(before, left, keep_end=True), *middle, cut(after, spare - left, keep_end=False)]


def whole_entry(finding: Finding) -> str:
    """The finding's entry, for a format that cuts nothing.

    Of an entry longer than `LONGEST`, which thousands of findings may repeat, the words around the evidence.
    """
    entry, words = finding.entry, finding.evidence
    if len(entry) <= LONGEST:
        return entry
    places = entry.rfind(words, 0, finding.start + len(words)), entry.find(words, finding.start)
    found = (place for place in places if place >= 0)
    start = min(found, key=lambda place: abs(place - finding.start), default=0)
    end = start + len(words)
    before, after = cut(entry[:start], LONGEST // 2, keep_end=True), cut(entry[end:], LONGEST // 2, keep_end=False)
    return f"{before}{entry[start:end]}{after}"


def _all_marked(entry: str, wanted: list[str]) -> list[Words]:
    """The whole entry with several pieces of evidence marked; one that overlaps another is not marked again."""
    pieces: list[Words] = []
    done = 0
    for start, words in sorted((entry.find(words), words) for words in set(wanted)):
        if start >= done and words:
            pieces += [entry[done:start], Marked(words)]
            done = start + len(words)
    return [*pieces, entry[done:]]


def _shortened(text: str, room: int) -> str:
    """The beginning and the end of a text that is longer than the room for it."""
    if len(text) <= room:
        return text
    beginning, end = cut(text, room * 2 // 3, keep_end=False), cut(text, room // 3, keep_end=True)
    return f"{beginning}{end.removeprefix('…')}"


def cut(text: str, room: int, *, keep_end: bool) -> str:
    """At most `room` characters from the beginning or the end, whole words where there are any, with an ellipsis."""
    if len(text) <= room:
        return text
    kept = text[len(text) - room :] if keep_end and room else text[:room] if room > 0 else ""
    first, _, rest = kept.partition(" ")
    if keep_end:
        return f"… {rest or first}" if kept else "… "
    rest, _, last = kept.rpartition(" ")
    return f"{rest or last} …" if kept else " …"


def _holding(section: SectionSeen) -> str:
    if section.stated_none:
        return f"{section.letter} (stated as none)"
    return f"{section.letter} ({number(section.entries, 'entry', 'entries')})"


def counts(findings: Iterable[Finding]) -> str:
    """ "3 errors, 9 warnings and 2 pieces of advice", or nothing."""
    certain = [finding.severity for finding in findings if not finding.review]
    names = {"error": "errors", "warning": "warnings", "piece of advice": "pieces of advice"}
    counts = [certain.count(severity) for severity in Severity]
    said = [number(count, *pair) for count, pair in zip(counts, names.items(), strict=True) if count]
    return " and ".join(filter(None, (", ".join(said[:-1]), *said[-1:])))

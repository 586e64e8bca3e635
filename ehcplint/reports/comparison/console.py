"""The comparison in words, for a terminal or a text file."""

from __future__ import annotations

from ehcplint.difference import Caseload, Comparison, Pair, Side
from ehcplint.reports.comparison.words import CHANGES, LEDGER_NOTE, by_change, doubtful, hours, summary
from ehcplint.reports.console import Page, Styled
from ehcplint.reports.findings import cut, listing, number, place, receipt

_TEXT = 230
"""How many characters of an entry are shown."""
_BRIEF = ("same",)


def render(caseload: Caseload) -> str:
    """The report for a file or a pipe: 80 columns, no colour."""
    page = Page.plain()
    write(caseload, page)
    return page.text


def write(caseload: Caseload, page: Page) -> None:
    """Write one comparison, or one after the other and what they come to."""
    for comparison in caseload.comparisons:
        _comparison(comparison, page)
    if len(caseload.comparisons) > 1 or caseload.only_old or caseload.only_new:
        _overview(caseload, page)


def _comparison(comparison: Comparison, page: Page) -> None:
    page.heading(f"{comparison.old.path} → {comparison.new.path}", rule="=")
    for document in (comparison.old, comparison.new):
        if document.error:
            page.item(
                Styled("NOT READ", "bold red"), f"{document.path}: {document.error.message} {document.error.remedy}"
            )
        elif document.status == "partly":
            what = "text is known to be there that could not be read; see “Not read” below."
            page.item(Styled("PARTLY", "bold red"), f"{document.path}: {what}")
    page.blank()
    if not (comparison.old.error or comparison.new.error):
        _findings(comparison, page)
        _ledger(comparison, page)
        _changes(comparison, page)
        for document in (comparison.old, comparison.new):
            page.say(Styled(document.path, "bold"))
            receipt(document, page)
    page.say(Styled(summary(comparison), "bold"))
    page.blank()


def _findings(comparison: Comparison, page: Page) -> None:
    sides = (
        ("What was lost", "Words and places are those of the older plan.", comparison.old),
        ("What is less or weaker", "Words and places are those of the newer plan.", comparison.new),
    )
    for title, whose, document in sides:
        if faults := [finding for finding in document.findings if not finding.review]:
            page.heading(title, rule="-")
            page.say(whose)
            page.blank()
            listing(faults, page)
    pairs = doubtful(comparison)
    if pairs or any(finding.review for finding in comparison.findings):
        page.heading("Please check", rule="-")
        page.say("Signs that only a person can judge. They do not count as errors or warnings.")
        page.blank()
        for _, whose, document in sides:
            if signs := [finding for finding in document.findings if finding.review]:
                page.say(whose)
                page.blank()
                listing(signs, page)
        if pairs:
            page.say("Whether these belong together, or what it means:")
            page.blank()
        for pair in pairs:
            _pair(pair, page)


def _ledger(comparison: Comparison, page: Page) -> None:
    if not comparison.ledger:
        return
    page.heading("Hours before and after", rule="-")
    columns = [("Adult", 5), ("Older, a week", 3), ("Newer, a week", 3), ("Change", 2), ("A year", 4)]
    page.table(columns, [(line.adult, *hours(line)) for line in comparison.ledger])
    page.blank()
    page.say(LEDGER_NOTE)
    page.blank()


def _changes(comparison: Comparison, page: Page) -> None:
    page.heading("What became of each entry", rule="-")
    for change, pairs in by_change(comparison):
        if change in _BRIEF:
            kinds = [(what, sum(pair.what == what for pair in pairs)) for what in ("provision", "outcome", "need")]
            page.say(f"{CHANGES[change]}: {', '.join(number(count, what) for what, count in kinds if count)}.")
            page.blank()
            continue
        page.say(Styled(f"{CHANGES[change]} ({len(pairs)})", "bold"))
        for pair in pairs:
            _pair(pair, page)


def _pair(pair: Pair, page: Page) -> None:
    for name, sides in (("older", pair.old), ("newer", pair.new)):
        for side in sides:
            page.item(name, _told(side), indent=2, width=7)
    reasons = [f"matched because {'; '.join(pair.why)}"] if pair.why else []
    if pair.note:
        reasons.append(pair.note)
    if reasons:
        said = "; ".join(reasons)
        page.say(f"({said})", indent=9)
    page.blank()


def _told(side: Side) -> str:
    where = ", ".join(filter(None, (f"Section {side.section}", place(side.where))))
    return f"{cut(' '.join(side.text.split()), _TEXT, keep_end=False)} [{where}]"


def _overview(caseload: Caseload, page: Page) -> None:
    page.heading("All pairs", rule="=")
    rows = [
        (
            comparison.new.path,
            str(sum(f.severity.rank == 0 and not f.review for f in comparison.findings)),
            str(sum(f.severity.rank > 0 and not f.review for f in comparison.findings)),
            str(len(doubtful(comparison))),
            f"{comparison.ledger[-1].new_hours_per_week - comparison.ledger[-1].old_hours_per_week:+g}"
            if comparison.ledger
            else ("not read" if comparison.old.error or comparison.new.error else ""),
        )
        for comparison in caseload.comparisons
    ]
    columns = [("Newer plan", 8), ("Lost", 2), ("Weaker", 2), ("To check", 2), ("Hours a week", 3)]
    page.table(columns, rows)
    page.blank()
    for what, paths in (("older", caseload.only_old), ("newer", caseload.only_new)):
        if paths:
            page.say(f"No counterpart was found for {number(len(paths), 'file')} among the {what} plans:")
            for path in paths:
                page.item("-", path, indent=1, width=3)
            page.blank()

"""The audit picture in words: what many plans come to together."""

from __future__ import annotations

from ehcplint.finding import Report
from ehcplint.reports.console import Page, Styled
from ehcplint.reports.findings import left_out, number
from ehcplint.reports.picture import Count, Picture, picture_of

_FOLDERS = 30


def render(report: Report) -> str:
    """The picture for a file or a pipe: 80 columns, no colour."""
    page = Page.plain()
    write(picture_of(report.documents), len(report.rules), page)
    return page.text


def write(picture: Picture, rules: int, page: Page) -> None:
    """Write the picture on a page; `rules` were in force."""
    _all(picture, rules, page)
    _first(picture, page)
    _spread(picture, page)
    _rules(picture, page)
    _counts(
        "By section", "Section", {name or "Whole plan": each for name, each in sorted(picture.sections.items())}, page
    )
    if len(picture.folders) > 1:
        teams = sorted(picture.folders.items(), key=lambda item: (-item[1].errors, item[0]))
        shown = {name or "(not in one)": count for name, count in teams[:_FOLDERS]}
        _counts("By folder", "Folder", shown, page, each=True)
        if len(teams) > _FOLDERS:
            page.say(f"And {number(len(teams) - _FOLDERS, 'folder')} with no more errors than these.", indent=2)
            page.blank()
    page.say(Styled(total(picture, rules), "bold"))


def total(picture: Picture, rules: int) -> str:
    """One sentence on everything."""
    every = picture.all
    errors, warnings = number(every.errors, "error"), number(every.warnings, "warning")
    said = f"{errors}, {warnings} and {number(every.advice, 'piece of advice', 'pieces of advice')}"
    found = said if every.errors + every.warnings + every.advice else f"No findings from {number(rules, 'rule')}"
    parts = [f"{found} in {number(every.plans, 'file')}"]
    if aside := left_out(picture):
        parts.append(aside)
    if every.review:
        parts.append(f"{number(every.review, 'sign')} for you to check")
    if every.unread:
        parts.append(f"{number(every.unread, 'file')} not read, or only in part")
    return "; ".join(parts) + "."


def _all(picture: Picture, rules: int, page: Page) -> None:
    page.heading("What was read", rule="=")
    every = picture.all
    page.say(f"{number(every.plans, 'file')}, {every.checked:,} checked with {number(rules, 'rule')}.", indent=2)
    partly = every.unread - sum(picture.refusals.values())
    if partly:
        page.say(Styled("Read only in part: ", "bold"), f"{partly:,}.", indent=2)
    if picture.refusals:
        why = ", ".join(f"{count:,} {code}" for code, count in sorted(picture.refusals.items()))
        page.say(Styled("Not read: ", "bold"), why, ".", indent=2)
    page.blank()


def _first(picture: Picture, page: Page) -> None:
    if not picture.first:
        return
    page.heading("Plans that need a person first", rule="-")
    rows = [(each.path, f"{each.errors:,}", f"{each.warnings:,}", each.rule) for each in picture.first]
    page.table((("Plan", 9), ("Errors", 2), ("Warnings", 3), ("Most often", 7)), rows, indent=2)
    page.blank()


def _spread(picture: Picture, page: Page) -> None:
    page.heading("Errors in a plan", rule="-")
    rows = []
    for name, plans in picture.distribution:
        share = plans / picture.all.checked if picture.all.checked else 0
        rows.append((name, f"{plans:,}", f"{share:.0%}", "#" * round(30 * share)))
    page.table((("Errors", 4), ("Plans", 2), ("Share", 2), ("", 10)), rows, indent=2)
    page.blank()


def _rules(picture: Picture, page: Page) -> None:
    if not picture.rules:
        return
    page.heading("By rule", rule="-")
    often = sorted(picture.rules.items(), key=lambda item: (item[1].severity.rank, -item[1].plans, item[0]))
    rows = [
        (name, each.severity.value, f"{each.findings:,}", f"{each.plans:,}", f"{each.plans / picture.all.checked:.0%}")
        for name, each in often
    ]
    columns = (("Rule", 8), ("Severity", 3), ("Findings", 3), ("Plans", 2), ("Share", 2))
    page.table(columns, rows, indent=2)
    page.blank()


def _counts(title: str, what: str, counts: dict[str, Count], page: Page, *, each: bool = False) -> None:
    """Counts by section or folder; `each` where errors can be shared out over the plans."""
    if not counts:
        return
    page.heading(title, rule="-")
    rows = []
    for name, count in counts.items():
        numbers = [f"{n:,}" for n in (count.plans, count.errors, count.warnings, count.advice, count.review)]
        rows.append((name, *numbers, f"{count.each:.1f}") if each else (name, *numbers))
    columns = ((what, 6), ("Plans", 2), ("Errors", 2), ("Warnings", 3), ("Advice", 2), ("To check", 3))
    page.table((*columns, ("Errors a plan", 4)) if each else columns, rows, indent=2)
    page.blank()

"""Do the dates that a plan gives of itself keep to the time limits of the law?"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Literal

from ehcplint.checks.base import Context, Hit, Kind
from ehcplint.document import Location
from ehcplint.language.patterns import LongPattern
from ehcplint.language.text import sentences
from ehcplint.language.times import DateMention, dates
from ehcplint.plan import Kind as EntryKind
from ehcplint.plan import Plan

_LONGEST = {"late-plan": timedelta(weeks=20), "late-amendment": timedelta(weeks=12)}
_EXCEPTION = re.compile(
    r"\bexcepti(?:on|onal)s?\b|\bexempt|\bregulation (?:10|13)\s*\(|\breg\.? (?:10|13)\s*\("
    r"|\b(?:20|twenty)[- ]weeks?\b[^.]{0,60}\b(?:not apply|does not|did not|do not)\b",
    re.IGNORECASE,
)
_REQUESTED = re.compile(
    r"\b(?:request(?:ed)?|asked|appl(?:ied|ication))\b[^.]{0,60}\bassess|\brequest\b[^.]{0,40}\b(?:received|made|"
    r"dated)\b",
    re.IGNORECASE,
)
_MET = re.compile(r"\breview (?:meeting )?(?:was |that was )?held\b|\breview meeting (?:on|of)\b", re.IGNORECASE)
_PLAN_REVIEWED = LongPattern(
    r"\b(?:(?:annual|next|first|statutory|plan|formal) review|(?:plan|ehcp|it)\b[^.]{0,40}\breviewed|"
    r"review of (?:this|the) plan|review date)\b",
    ignore_case=True,
)
_AND_ANOTHER = re.compile(r",? and (?=(?:the|an?|his|her|their|we|it) )", re.IGNORECASE)
"""Between what is said of the review and what somebody else does."""
_AMENDED = re.compile(r"\bamend(?:ed|ment)", re.IGNORECASE)
_OF_ITS_OWN = (EntryKind.TEXT, EntryKind.MONITORING, EntryKind.VIEW, EntryKind.ADVICE)


class TimelyCheck(Kind):
    """`no-review`: the plan gives no date of its next review, or one later than the rules' pack allows. `late-plan`:
    it is dated more than 20 weeks after the request for an assessment. `late-amendment`: it was amended more than 12
    weeks after the review meeting."""

    kind: Literal["timely"]
    fault: Literal["no-review", "late-plan", "late-amendment"]

    def placeholders(self) -> tuple[str, ...]:
        return ("how", "weeks", "since", "dated")

    def run(self, context: Context) -> Iterator[Hit]:
        plan = context.plan
        if self.fault == "no-review":
            yield from _review(plan, context.review_months)
            return
        amended = _is_amended(plan)
        front = plan.front
        if self.fault == "late-plan":
            began = front.request_date or _stated(plan, _REQUESTED)
            excused = amended or _says(plan, _EXCEPTION)
        else:
            began = front.meeting_date or _stated(plan, _MET)
            excused = not amended
        if began is None or front.plan_date is None or excused:
            return
        taken = front.plan_date - began
        if taken > _LONGEST[self.fault]:
            values = {
                "how": "",
                "weeks": _weeks(taken),
                "since": _written(began),
                "dated": _written(front.plan_date),
            }
            yield _hit(plan, front.plan_date, values)


def _review(plan: Plan, months: int) -> Iterator[Hit]:
    review, issued = plan.front.review_date, plan.front.plan_date
    values = {"weeks": "", "since": "", "dated": _written(issued) if issued else ""}
    if review is None:
        if not _review_in_words(plan):
            yield Hit(values={**values, "how": "The plan gives no date for its next review."})
        return
    # A month alone may mean its first day.
    earliest = review.replace(day=1) if _month_only(plan, review) else review
    if issued and earliest > _months_after(issued, months):
        how = (
            f"The review is due on {_written(review)}, more than {months} months after the plan's date, "
            f"{_written(issued)}."
        )
        yield _hit(plan, review, {**values, "how": how})


def _review_in_words(plan: Plan) -> bool:
    issued = plan.front.plan_date
    for entry in plan.entries:
        if entry.kind not in _OF_ITS_OWN:
            continue
        for part in entry.parts:
            for start, end in sentences(part.text):
                clauses = _AND_ANOTHER.split(part.text[start:end])
                reviewed = (
                    mention for text in clauses if _PLAN_REVIEWED.holds(text) for mention in _whole(dates(text))
                )
                if any(issued is None or mention.date > issued for mention in reviewed):
                    return True
    return False


def _whole(mentions: list[DateMention]) -> list[DateMention]:
    return [mention for mention in mentions if mention.precision != "year"]


def _month_only(plan: Plan, day: date) -> bool:
    mentions = [mention for _, value, _ in plan.front.fields for mention in dates(value) if mention.date == day]
    return bool(mentions) and all(mention.precision == "month" for mention in mentions)


def _months_after(day: date, months: int) -> date:
    """The same day so many months later, or the last day of a shorter month."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _is_amended(plan: Plan) -> bool:
    """Whether the plan says of itself, in its title, its status, its dates or its footer, that it was amended."""
    document = plan.document
    opening = [paragraph.text for paragraph in document.paragraphs if paragraph.text.strip()][:6]
    labels = [label for label, _, _ in plan.front.fields]
    furniture = [paragraph.text for paragraph in document.furniture]
    return any(_AMENDED.search(text) for text in (plan.front.status, *opening, *labels, *furniture))


def _says(plan: Plan, pattern: re.Pattern[str]) -> bool:
    return any(pattern.search(entry.text) for entry in plan.entries if entry.letter in (None, "K"))


def _stated(plan: Plan, pattern: re.Pattern[str]) -> date | None:
    """The one full date in a sentence outside the sections that says when something happened."""
    for entry in plan.entries:
        for part in entry.parts if entry.letter is None else ():
            for start, end in sentences(part.text):
                text = part.text[start:end]
                days = [mention.date for mention in dates(text) if mention.precision == "day"]
                if len(days) == 1 and pattern.search(text):
                    return days[0]
    return None


def _hit(plan: Plan, day: date, values: dict[str, str]) -> Hit:
    """A hit whose evidence is the field that gives the day."""
    for _, value, where in plan.front.fields:
        if any(mention.date == day for mention in dates(value)):
            return Hit(evidence=value, where=where, values=values)
    return Hit(where=Location(), values=values)


def _weeks(taken: timedelta) -> str:
    weeks, days = divmod(taken.days, 7)
    return f"{weeks} weeks" + (f" and {days} day{'s' if days > 1 else ''}" if days else "")


def _written(day: date) -> str:
    return f"{day.day} {day:%B %Y}"

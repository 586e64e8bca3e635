"""Does each outcome say what the child will do, so that it can be checked, and by when?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from ehcplint.checks.base import Context, Hit, Kind, whole
from ehcplint.language.outcomes import VOCABULARIES
from ehcplint.plan import Kind as EntryKind


class OutcomeCheck(Kind):
    """`untimed`: nothing says by when. `passed`: the last date that it names is before the plan's own. `service`: it
    describes what others give. `soft`: it gives a direction, and nothing to see or count."""

    kind: Literal["outcome"]
    fault: Literal["untimed", "passed", "service", "soft"]

    def vocabularies(self) -> tuple[str, ...]:
        return VOCABULARIES

    def placeholders(self) -> tuple[str, ...]:
        return ("date",)

    def run(self, context: Context) -> Iterator[Hit]:
        plan = context.plan
        # A plan without a date was written after its review at least.
        dated = plan.front.plan_date or plan.front.meeting_date
        letters = context.letters if plan.profile != "advice" else ("E",)
        for entry in plan.of_kind(EntryKind.OUTCOME, letters):
            outcome = context.outcome(entry)
            if outcome.claim.kind == self.fault or (self.fault == "untimed" and not outcome.timed):
                yield whole(entry)
            elif self.fault == "passed" and dated and outcome.due:
                number, start, end, due = max(outcome.due, key=lambda each: each[3])
                if due < dated:
                    values = {"date": f"{dated.day} {dated:%B %Y}"}
                    yield Hit(entry, number, start, end, values=values)

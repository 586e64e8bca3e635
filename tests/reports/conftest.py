"""Recorded runs of an invented caseload."""

from __future__ import annotations

from datetime import datetime

import pytest

from ehcplint.reports.picture import Count
from ehcplint.reports.trend.audits import SHOWN, Audit


def audit(number: int) -> Audit:
    """A run in which everything but Section F has become better by one with each run before it."""
    every = Count(plans=40, checked=39, unread=1, errors=100 - number, warnings=7)
    counts = {
        "all": {"": every},
        "folder": {"north": Count(plans=20, errors=60 - number), "south": Count(plans=20, errors=40)},
        "section": {"F": Count(errors=5 + number), "": Count(errors=95 - 2 * number)},
        "rule": {"vague-wording": Count(plans=9)},
    }
    return Audit(datetime(2026, 1, 1 + number, 9, 30), "1.0", counts, {"vague-wording": 50 - number, "hours-only": 3})


@pytest.fixture
def audits():
    return [audit(number) for number in range(SHOWN + 2)]

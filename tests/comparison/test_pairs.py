"""Six pairs of plans whose differences were written down before they were first compared."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

import ehcplint

PAIRS = sorted((Path(__file__).parent / "pairs").glob("*.toml"))


@pytest.mark.parametrize("truth", PAIRS, ids=lambda path: path.stem)
def test_a_pair_has_the_findings_that_were_written_down_and_no_other(plan, truth):
    wanted = tomllib.loads(truth.read_text(encoding="utf-8"))
    comparison = ehcplint.compare(plan(wanted["old"]), plan(wanted["new"]))
    left = list(comparison.findings)
    missed = []
    for each in wanted["expected"]:
        hit = next((f for f in left if f.rule == each["rule"] and each["words"].lower() in f.entry.lower()), None)
        missed += [] if hit else [each]
        left = [finding for finding in left if finding is not hit]
    assert not missed
    assert not left, [(finding.rule, finding.entry, finding.message) for finding in left]

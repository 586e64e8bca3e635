"""Score every rule on the project's own labelled plans, and write the table that `ehcplint explain` shows.

    python tests/benchmarks/accuracy.py [--write] [--misses] [--plans FOLDER] [--suffix .pdf]

Each plan in `plans/` has a truth file beside it: its faults, labelled from the meaning of the rules alone,
and what is debatable, which counts neither way. A finding hits a fault when its rule is the same and its evidence,
or the entry that it stands in, holds the fault's words. The intervals are Wilson's at 95 per cent.
"""

from __future__ import annotations

import argparse
import json
import math
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from ehcplint.finding import Finding
from ehcplint.linter import lint
from ehcplint.ruleset import BUILT_IN, Ruleset, load

HERE = Path(__file__).parent
Fault = dict[str, str]


@dataclass(frozen=True)
class Score:
    """How often a rule was right, missed a fault, and raised a false alarm."""

    hit: int
    missed: int
    false: int

    @property
    def precision(self) -> float:
        return self.hit / (self.hit + self.false) if self.hit + self.false else 1.0

    @property
    def recall(self) -> float:
        return self.hit / (self.hit + self.missed) if self.hit + self.missed else 1.0


def wilson(right: int, all_of_them: int) -> tuple[float, float]:
    """The 95 per cent interval of a share (Wilson 1927)."""
    if not all_of_them:
        return 0.0, 1.0
    z, n, p = 1.96, all_of_them, right / all_of_them
    middle, half = p + z * z / (2 * n), z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    return max(0.0, (middle - half) / (1 + z * z / n)), min(1.0, (middle + half) / (1 + z * z / n))


def letters(text: str) -> str:
    """Letters and figures alone, so that a PDF's spaces and hyphens make no difference."""
    return re.sub(r"[\W_]+", "", text.casefold())


def is_about(finding: Finding, fault: Fault) -> bool:
    """Whether a finding is the fault, or the debatable one."""
    if finding.rule != fault["rule"]:
        return False
    words = letters(fault.get("words", ""))
    if not words:
        return "section" not in fault or finding.section == fault["section"]
    evidence, entry = letters(finding.evidence), letters(finding.entry)
    return words in evidence or words in entry or bool(evidence and evidence in words)


def score(folder: Path, rules: Ruleset, suffix: str, show: bool) -> Counter[tuple[str, str]]:
    """Counts of (rule, hit | missed | false) over every plan of a folder, each file on its own."""
    counts: Counter[tuple[str, str]] = Counter()
    for path in sorted(folder.glob("*.truth.json")):
        truth = json.loads(path.read_text(encoding="utf-8"))
        scored = set(truth["scored"]) & set(rules.rules)
        wanted = [fault for fault in truth["expected"] if fault["rule"] in scored]
        for name in truth["files"]:
            if not name.endswith(suffix):
                continue
            findings = [f for f in lint(folder / name, rules).findings if f.rule in scored]
            for fault in wanted:
                found = any(is_about(finding, fault) for finding in findings)
                counts[fault["rule"], "hit" if found else "missed"] += 1
                if show and not found:
                    print("MISSED", name, fault["rule"], fault.get("section", ""), fault.get("words", ""))
            for finding in findings:
                if not any(is_about(finding, fault) for fault in (*wanted, *truth.get("either", []))):
                    counts[finding.rule, "false"] += 1
                    if show:
                        print("FALSE ", name, finding.rule, finding.section, finding.evidence or finding.entry)
    return counts


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--plans", type=Path, default=HERE / "plans")
    parser.add_argument("--suffix", default="", help="only files that end so")
    parser.add_argument("--misses", action="store_true", help="print every miss and false alarm")
    parser.add_argument("--write", action="store_true", help="write rules/accuracy.toml")
    options = parser.parse_args()
    rules = load()
    counts = score(options.plans, rules, options.suffix, options.misses)
    scores = {name: Score(*(counts[name, kind] for kind in ("hit", "missed", "false"))) for name in sorted(rules.rules)}
    lines = []
    print(f"{'rule':32} {'hit':>5} {'missed':>6} {'false':>6}  precision (95% interval)   recall")
    for name, each in scores.items():
        low, high = wilson(each.hit, each.hit + each.false)
        print(
            f"{name:32} {each.hit:5} {each.missed:6} {each.false:6}  {each.precision:.3f} ({low:.2f} to {high:.2f})"
            f"      {each.recall:.3f}"
        )
        if each.hit + each.missed + each.false:
            lines += [
                f"[{name}]",
                f"right = {each.hit}",
                f"false = {each.false}",
                f"missed = {each.missed}",
                f"precision = [{each.precision:.3f}, {low:.2f}, {high:.2f}]",
                "",
            ]
    everything = Score(*(sum(getattr(each, kind) for each in scores.values()) for kind in ("hit", "missed", "false")))
    print(f"all: precision {everything.precision:.3f}, recall {everything.recall:.3f}")
    if options.write:
        head = (
            "# How often each rule was right on the project's labelled plans, with the 95 per cent interval of its\n"
            "# precision; written by tests/benchmarks/accuracy.py.\n\n"
        )
        (BUILT_IN / "accuracy.toml").write_text(head + "\n".join(lines), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()

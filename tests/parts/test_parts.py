"""Parts of plans in many hands, each labelled from the rules alone: Section A, I, J or K, or a front sheet and what is
signed at the end.

Each line of `parts.jsonl` is one: what it is, its text, the plan's profile, the child's year, the `faults` that it has
(one for each fault), and the rules that `may` find something. `cites` is a sentence that Section B has besides; in a
front sheet, what stands after "=== END ===" ends the plan.
"""

import json
from collections import Counter
from pathlib import Path

import pytest

from ehcplint.linter import report
from ehcplint.readers import read
from ehcplint.ruleset import load

RULES = load()
JUDGED = {
    "A": {
        "no-childs-views", "no-aspirations", "no-communication-summary", "views-not-attributed", "provision-outside-f",
    },
    "I": {"no-placement", "placement-in-draft", "hours-in-placement", "provision-in-placement", "money-outside-j"},
    "J": {"budget-not-requested", "direct-payment-without-purpose"},
    "K": {"no-advice-list", "advice-not-dated", "report-not-listed"},
    "front": {"late-plan", "late-amendment", "no-review-date", "not-signed"},
}  # fmt: skip
STATUS = {"final": "Final", "draft": "Draft", "amended-final": "Amended final", "amended-draft": "Amended draft"}
PLAN = {
    "A": "Nell says: “I like dogs. When I am older I want to be a vet.” Her mother wrote it down as Nell said it. Speak "
    "to her slowly and ask her to choose.",
    "B": "Nell reads at the level of a child two years younger.",
    "C": "None.",
    "D": "None.",
    "E": "Outcome 1: By July 2028 Nell will read 20 words aloud.",
    "F": "- A teaching assistant will read with Nell for 15 minutes each day. (Outcome 1)",
    "G": "None",
    "H1": "None",
    "H2": "None",
    "I": "Millbeck Primary School, a mainstream primary school.",
    "J": "No personal budget has been requested.",
    "K": "- Educational psychology advice, Dr Ann Lee, educational psychologist, 3 March 2026",
}
TITLES = {
    "A": "Views, interests and aspirations", "B": "Special educational needs", "C": "Health needs", "E": "Outcomes",
    "D": "Social care needs", "F": "Special educational provision", "G": "Health care provision",
    "H1": "Social care provision under the CSDPA 1970", "H2": "Any other social care provision", "I": "Placement",
    "J": "Personal budget", "K": "Advice and information",
}  # fmt: skip
WRONG = {
    "### My views, wishes and feelings\n\nNell's class teacher": "what she would choose is taken for her view",
    "| Name | Type | Funding |": "“Band 4” in a row of the placement's table is taken for a field's name",
}
"""Parts that ehcplint does not yet judge as they are labelled, by their first words, and what it does instead."""


def parts():
    for line in (Path(__file__).parent / "parts.jsonl").read_text(encoding="utf-8").splitlines():
        part = json.loads(line)
        if part["part"] in JUDGED:
            why = next((why for words, why in WRONG.items() if part["text"].startswith(words)), "")
            marks = pytest.mark.xfail(reason=why, strict=True) if why else ()
            yield pytest.param(part, marks=marks, id=f"{part['part']}: {part['text'][:60]}")


def written(part) -> str:
    """A plan that is sound but for the part."""
    kind, profile = part["part"], part.get("profile", "final")
    front = (
        f"Status: {STATUS[profile]}\n\nName: Nell Arkwright\n\nYear group: Year {part.get('year', 5)}\n\n"
        "Date of plan: 1 September 2026\n\nDate of next review: 1 August 2027"
    )
    end = "" if "draft" in profile else "Signed: Ruth Calder    Date: 1 September 2026"
    if kind == "front":
        front, _, end = part["text"].partition("=== END ===")
    body = PLAN | {"B": f"{PLAN['B']} {part.get('cites', '')}"}
    body |= {"I": "To be named in the final plan."} if "draft" in profile else {}
    body |= {kind: part["text"]} if kind != "front" else {}
    sections = (f"## Section {letter}: {TITLES[letter]}\n\n{body[letter]}" for letter in PLAN)
    return "\n\n".join(["# Education, Health and Care Plan" if kind != "front" else "", front, *sections, end, ""])


@pytest.mark.parametrize("part", list(parts()))
def test_a_part_has_the_faults_that_it_is_labelled_with(part, tmp_path):
    path = tmp_path / "plan.md"
    path.write_text(written(part), encoding="utf-8")
    judged = JUDGED[part["part"]] - set(part.get("may") or ())
    found = Counter(each.rule for each in report(path.name, read(path), RULES).findings if each.rule in judged)
    assert found == Counter(rule for rule in part["faults"] if rule in judged)

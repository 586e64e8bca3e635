"""A plan compared with itself, with its PDF, and with itself laid out anew has lost nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

import ehcplint

EXAMPLES = Path(__file__).parents[2] / "examples"
FACTS = (
    ("A speech and language therapist will teach Rufus to say s and sh", "45 minutes", "every week", "1"),
    ("A teaching assistant will practise the sounds with Rufus", "ten minutes", "each day", "1"),
    ("The occupational therapist will check his chair and his pencil grip", "one hour", "once a term", "2"),
    ("The ELSA will talk with Rufus about his week", "half an hour", "every Friday", "3"),
)
HEAD = """
# Education, Health and Care Plan – FINAL
Name: Rufus Tallentire
## Section E: Outcomes
1. By July 2027 Rufus will say s and sh so that a stranger understands him.
2. By July 2027 Rufus will write his name on a line.
3. By July 2027 Rufus will say what went wrong after a quarrel.
## Section F: Special educational provision
"""
LAYOUTS = {
    "bullets": HEAD + "\n".join(f"- {what} for {long} {often}. (Outcome {to})" for what, long, often, to in FACTS),
    "amount first": HEAD
    + "\n".join(f"- For {long} {often} {what[0].lower()}{what[1:]}. (Outcome {to})" for what, long, often, to in FACTS),
    "grid": HEAD
    + "| Provision | How long | How often | Outcome |\n"
    + "\n".join(f"| {what} | {long} | {often} | {to} |" for what, long, often, to in FACTS),
    "other order": HEAD
    + "\n".join(f"- {what} for {long} {often}. (Outcome {to})" for what, long, often, to in reversed(FACTS)),
}


@pytest.mark.parametrize("name", ["weak-plan", "strong-plan"])
def test_a_plan_and_its_pdf_are_the_same(name):
    word, pdf = (EXAMPLES / f"{name}.{suffix}" for suffix in ("docx", "pdf"))
    for old, new in ((word, word), (word, pdf), (pdf, word)):
        comparison = ehcplint.compare(old, new)
        assert comparison.findings == ()
        assert not [pair for pair in comparison.pairs if pair.review]


@pytest.mark.parametrize("after", LAYOUTS)
@pytest.mark.parametrize("before", LAYOUTS)
@pytest.mark.parametrize("kinds", [("docx", "docx"), ("docx", "pdf"), ("pdf", "docx")], ids="-".join)
def test_a_plan_laid_out_anew_has_lost_nothing(plan, before, after, kinds):
    old = plan(f"old.{kinds[0]}", LAYOUTS[before].replace("–", "-"))
    new = plan(f"new.{kinds[1]}", LAYOUTS[after].replace("–", "-"))
    comparison = ehcplint.compare(old, new)
    assert [(finding.rule, finding.entry) for finding in comparison.findings] == []
    total = comparison.ledger[-1]
    assert total.old_hours_per_week == total.new_hours_per_week == pytest.approx(2.16, abs=0.01)


def test_an_outcome_of_everyday_words_is_followed(plan):
    begins, _, rest = HEAD.partition("1. By July")
    old = begins + "1. Rufus will come into school on time on 19 days out of 20.\n2. By July" + rest
    new = old.replace("come into school on time on 19 days out of 20", "arrive in school on time 19 days in every 20")
    assert ehcplint.compare(plan("old.docx", old), plan("new.docx", new)).findings == ()

"""Single entries as caseworkers write them, each labelled from the rules alone with the faults that it has.

Each line of a `.jsonl` file is one: its section, its text, the other cells of its row if it stands in a table, its
`faults` (a rule and words of the evidence), and the rules that `may` find something, where they leave that open.
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
    "vague-wording", "unquantified-provision", "part-quantified-provision", "hours-only", "nobody-named",
    "expertise-not-stated", "strategy-without-scope", "deferred-provision", "band-as-provision", "money-outside-j",
    "unquantified-care", "hours-in-placement", "provision-in-placement", "not-measurable", "outcome-is-provision",
    "no-time-limit", "provision-outside-f",
}  # fmt: skip
PLAN = {
    "B: Special educational needs": "Nell reads at the level of a child two years younger.",
    "E: Outcomes": "Outcome 1: By July 2028 Nell will read 20 words aloud.",
    "F: Special educational provision": "- A teaching assistant will read with Nell for 15 minutes each day. (Outcome 1)",
    "G: Health care provision": "None",
    "H1: Social care provision under the Chronically Sick and Disabled Persons Act 1970": "None",
    "H2: Any other social care provision": "None",
    "I: Placement": "Millbeck Primary School, a mainstream primary school.",
    "J: Personal budget": "No personal budget has been requested.",
}
WRONG = {
    "Weekly log of Nell": "“weekly log” is taken for the name of a paper",
    "Emotion coaching script": "a script is taken for the coaching that it is named after",
    "Mr Singh (sports coach)": "boxing is not known as an activity",
    "It is agreed that Nell shall be allotted": "“allotted” is taken to say what is done",
    "Sets out her cutlery": "setting out and cutting up are taken for a way of working",
    "If the group is running": "that a group is running is not known as a condition",
    "Intensive braille": "braille from a teacher is taken for a thing",
    "I will put in my own hearing aids": "an age in words after “by the time I am” is not known",
    "At the point of transfer": "“at the point of transfer” is not known as a time",
    "By phase transfer": "“phase transfer” is not known as a time",
    "Nell to become a more confident communicator": "“confident communicator” is not known as a direction",
    "A quiet area will be available": "a room that will be available is not known as a service",
    "Tier 3 short breaks": "a band at the end of an entry is not found",
    "Ongoing support from the early help team": "the name of a service is searched for vague words",
    "Around 20 minutes a day of core-strength": "“around” before minutes is tolerated",
    "English and maths each morning are taught in the base": "that the lessons themselves are the amount is not understood",
    "If Nell leaves the classroom the deputy head": "sitting with a child is taken to say nothing of what is done",
    "Before each new topic the TA spends": "“before each new topic” is taken to say how often",
    "If she asks for it, Nell will sit": "a condition before the comma that the child herself meets is no vague one",
    "Nell is to receive 25 hours' additional adult support": "an amount makes “additional” good",
    "Tasks will be chunked, with each part": "“with each part” is taken for where it is done",
    "Frequent movement breaks are to be woven": "“any lesson” is taken to say how often",
    "Nell needs a structured programme": "a need in the words of a programme is not told from a provision",
    "The family may be offered short breaks, subject": "a panel's approval is taken to put the whole of it off",
    "Balance bike and road skills": "a firm's name is not told from a person's",
    "Scribing, reading aloud, keeping Nell on task": "three things in a row, and no object to the first",
    "Riding for the Disabled": "the name of a charity is taken for a way of working",
    "Three hours of reading teaching a week from the HLTA": "“the aim is” a book band",
    "Adults on duty will organise a game": "a game with others is taken for a way of working",
    "Adult to scribe in all writing tasks": "“in all writing tasks” is taken for a way of working",
    "Movement breaks\n": "breaks without a number, and “as required”, are taken for two faults",
    "Additional adult help in all science": "coverage makes “additional” good",
    "Plenty of overlearning": "“in phonics” is taken for a place on the timetable",
    "A TA (shared with two others) does": "reading aloud is taken for a way of working",
    "Nell goes up a reading band": "to hear somebody read is not taken for a check",
    "A key adult greets Nell": "a welcome at the gate is taken for a way of working",
    "Beanbag, sand timer": "“no talking” is taken for something that somebody does",
    "Support in PE": "who does it stands in the title of a column",
    "Nell will receive 30 minutes of direct": "a bullet's second sentence is not judged by itself",
    "The occupational therapist will visit once": "a bullet's second sentence is not judged by itself",
    "The autism outreach teacher will spend": "a bullet's second sentence is not judged by itself",
    "Nell's TA will be with her": "who “she” is that facilitates is not known",
    "The continence nurse will advise": "a visit on request is not tied to what it is for",
    "Dressings to be changed": "the second sentence is not joined to the first",
    "The speech therapist will pop in every few weeks": "“every few weeks” is taken for an interval",
    "A BSL signer for Nell in school": "hours that are to follow are taken to put the whole of it off",
    "Ten hours weekly, one adult": "“one adult to one child, mornings” is taken to say what is done",
    "If there is a TA free": "who is named in a condition alone is taken for nobody",
    "The LSA's 20 minutes of daily": "“'s 20 minutes” is read as a name's",
    "Within a year of this plan Nell will have improved": "“teacher-led” is taken for a service",
    "By the end of Key Stage 2 Nell will have had": "to have had somebody beside her is not taken for a service",
    "What overnight care Nell has": "“for the January panel” is not taken for a decision put off",
    "Sensory breaks\n": "breaks without a number, and “as and when needed”, are taken for two faults",
    "Toilet routine": "“prompting” is taken for a way of working",
    "Family support\n": "a service and its frequency are each found vague",
    "School will use its £6,000": "two sums in one sentence are two faults",
    "Familiar adult at the gate": "every morning at the gate is taken to lack a length",
    "TA to promote independence in self-care": "what a TA promotes is taken for a way of working",
    "One-to-one support\n": "a service and its frequency are each found vague",
    "Family support to be offered": "a service and that it is offered are each found vague",
    "Nell will develop her social skills and be supported": "“make friends” is taken for what can be seen",
    "Nell will receive 25 hours of support a week. The": "how hours are to be used is taken for a decision put off",
    "Nell will be helped to go to Brownies. A carer": "the second sentence is an entry of its own",
    "Extra adult help in science": "coverage makes “extra” good",
}
"""Entries that ehcplint does not yet judge as they are labelled, by their first words, and what it does instead."""


def entries():
    for path in sorted(Path(__file__).parent.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            entry = json.loads(line)
            why = next((why for words, why in WRONG.items() if f"{entry['text']}\n".startswith(words)), "")
            marks = pytest.mark.xfail(reason=why, strict=True) if why else ()
            yield pytest.param(entry, marks=marks, id=f"{path.stem}: {entry['text'][:60]}")


def written(entry) -> str:
    """The entry as it stands in a plan: a row of a table, a bullet of Section F, or a paragraph."""
    if "row" not in entry or not entry["row"]:
        return entry["text"] if entry["section"] != "F" or "\n" in entry["text"] else f"- {entry['text']}"
    heads = ["Outcome" if entry["section"] == "E" else "Provision", *entry["row"]]
    cells = [text.replace("\n", " ").replace("|", "/") for text in (entry["text"], *entry["row"].values())]
    return "\n".join(f"| {' | '.join(row)} |" for row in (heads, ["---"] * len(heads), cells))


@pytest.mark.parametrize("entry", list(entries()))
def test_an_entry_has_the_faults_that_it_is_labelled_with(entry, tmp_path):
    parts = ["# Education, Health and Care Plan", "Name: Nell Arkwright", "Year group: Year 5"]
    for title, text in PLAN.items():
        parts += [f"## Section {title}", written(entry) if title.startswith(f"{entry['section']}:") else text]
    path = tmp_path / "plan.md"
    path.write_text("\n\n".join(parts) + "\n", encoding="utf-8")
    findings = report(path.name, read(path), RULES).findings
    judged = JUDGED - set(entry.get("may") or ())
    found = Counter(each.rule for each in findings if each.section == entry["section"] and each.rule in judged)
    assert found == Counter(rule for rule, _ in entry["faults"] if rule in judged)

"""What one line tells of an outcome or a provision, and what stands over typed items."""

from ehcplint.links import link
from ehcplint.plan import Kind
from ehcplint.readers.limits import Limits
from ehcplint.readers.text import read_text
from ehcplint.ruleset import load
from ehcplint.sections import divide

RULES = load()


def plan_of(text: str):
    return divide(read_text(f"# EHC Plan\n\n{text}\n".encode(), "plan.md", Limits()), RULES.sections, RULES.lexicon)


def told(text: str) -> list[list[tuple[str, str]]]:
    plan = plan_of(f"## Section F: Special educational provision\n\n{text}")
    return [[(part.role, part.text) for part in entry.parts] for entry in plan.of_kind(Kind.PROVISION)]


def test_parts_after_labels_in_a_line_are_told_of_one_provision():
    facts = [("who", "a teaching assistant"), ("main", "reading aloud"), ("when", "daily"), ("outcome", "Outcome 2.")]
    assert told("F3. Who: a teaching assistant; What: reading aloud; How often: daily; Why: Outcome 2.") == [facts]


def test_a_numbered_title_stands_before_its_provision_in_one_entry():
    entries = (
        "F1.1\tSpeech and language therapy. A therapist will see Ada for 45 minutes every fortnight (Outcome 5).",
        "F3.3 Someone to go to. A key adult will be available when Ada is anxious (Outcome 11).",
        "F3.9 Coming back after a long absence. An officer will spend 20 minutes with Ada (Outcome 11).",
        "F4.1 A teaching assistant will read with Ada daily. A nurse will see her once a term.",
    )
    read = [main for entry in told("\n\n".join(entries)) for role, main in entry if role == "main"]
    assert [text.split()[0] for text in read] == ["F1.1", "F3.3", "F3.9", "F4.1", "A"]


def test_a_number_typed_before_a_tab_is_no_amount():
    said = "The allocated social worker will visit as and when required."
    assert told(f"2\t{said}") == [[("main", said)]]


def test_needs_and_their_provision_are_tied_by_codes_of_their_area():
    needs = (
        "CI-1 Ada says little.",
        "CI-2 She mishears.",
        "CI-3 She stammers.",
        "SP-1 Ada tires.",
        "SP-2 Glare hurts.",
    )
    provision = (
        "A therapist will see Ada for 45 minutes every week (CI-1 to 3; Outcome 1).",
        "A teaching assistant will lead exercises for 10 minutes every day (SP1; Outcome 2).",
    )
    plan = plan_of(
        "\n\n".join(("## Section B: Special educational needs", *needs, "## Section F: Provision", *provision))
    )
    assert [need.main.text for need in link(plan).needs.lacking] == ["SP-2 Glare hurts."]


def test_a_line_with_one_label_or_with_labels_of_its_own_stays_whole():
    sentence = "Resources: a reading window; Colours: blue and green, every day."
    assert [parts[-1][1] for parts in told(sentence)] == [sentence]


def test_a_date_after_a_label_is_not_the_outcome_s_own_words():
    plan = plan_of("## Section E: Outcomes\n\nOutcome 1: Ada will read a page aloud. Target date: July 2027.")
    (outcome,) = plan.of_kind(Kind.OUTCOME)
    assert [(part.role, part.text) for part in outcome.parts] == [
        ("main", "Outcome 1: Ada will read a page aloud."),
        ("when", "July 2027."),
    ]


def test_outcomes_that_each_area_counts_are_those_of_the_area():
    plan = plan_of(
        "## Section E: Outcomes\n\n### Cognition and learning\n\nOutcome 1: By July 2027 Ada will read a page.\n\n"
        "### Communication and interaction\n\nOutcome 1: By July 2027 Ada will ask for help.\n\n"
        "## Section F: Special educational provision\n\n### Cognition and learning\n\n"
        "A teacher will read with Ada for 20 minutes every day (Outcome 1).\n\n"
        "### Communication and interaction\n\nA therapist will see Ada once a week (Outcome 1)."
    )
    links = link(plan)
    served = [links.of_provision[id(entry)] for entry in plan.of_kind(Kind.PROVISION)]
    assert served == [("Cognition and learning 1",), ("Communication and interaction 1",)]
    assert links.unserved == () and links.knows("1") and not links.knows("2")


def test_sections_with_titles_of_the_council_s_own_are_known_by_the_others():
    titles = ("A. Ada and those at home", "B. Special educational needs", "C. Health needs", "D. Social care needs")
    titles += ("E. Outcomes", "F. Special educational provision")
    plan = plan_of("\n\n".join(f"## {title}\n\nWords of this section." for title in titles))
    assert [heading.letters for heading in plan.headings] == [("A",), ("B",), ("C",), ("D",), ("E",), ("F",)]

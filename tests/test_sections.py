"""Documents to plans: the layouts that councils use, each in a few lines, and the traps among them."""

import docx
import pytest

import ehcplint
from ehcplint.links import link
from ehcplint.plan import Kind
from ehcplint.readers.limits import Limits
from ehcplint.readers.text import read_text
from ehcplint.ruleset import load
from ehcplint.sections import divide

RULES = load()
AREA = "Communication and interaction"


def plan_of(text: str, name: str = "plan.md"):
    return divide(read_text(text.encode("utf-8"), name, Limits()), RULES.sections, RULES.lexicon)


def texts(plan, letter, kind=None):
    return [entry.main.text for entry in plan.section(letter) if kind is None or entry.kind is kind]


def letters(plan):
    return [letter for heading in plan.headings for letter in heading.letters]


BODY = "He likes trains and knows every station on the coast line, and he reads the timetable at night. " * 3


@pytest.mark.parametrize(
    ("heading", "letter"),
    [
        ("Schedule 1 (Section F): Special educational provision", "F"),
        ("Objectives of the provision: what we seek (Section E)", "E"),
        ("What will be done for Idris? | Section F", "F"),
    ],
)
def test_a_section_is_found_by_its_letter_wherever_it_stands_in_a_heading(heading, letter):
    assert letters(plan_of(f"# Plan\n\n## {heading}\n\nA teacher will read with Idris daily.\n")) == [letter]


@pytest.mark.parametrize(
    "heading",
    [
        "Section B", "SECTION B:", "SECTION B –", "Section B: Idris's special educational needs", "SECTIONB: SPECIAL EDUCATIONAL NEEDS",
        "Sect ion B", "B – Special Educational Needs", "(B) Special educational needs", "=== SECTION B: SPECIAL EDUCATIONAL NEEDS ===",
        "*Section B: The child or young person’s special educational needs", "Section B – My special educational needs (SEN)",
    ],
)  # fmt: skip
def test_a_section_is_found_by_its_letter_however_it_is_written(heading):
    plan = plan_of(f"# Plan\n\n{heading}\n\nIdris finds reading hard.\n")
    assert letters(plan) == ["B"]
    assert texts(plan, "B") == ["Idris finds reading hard."]


@pytest.mark.parametrize(
    "text",
    [
        "The reports listed in Section K have been used to write this section.",
        "Section F sets out what the school must do.",
        "Section 20 of the Children Act 1989",
        "Section 1 – Pupil details",
        "Appendix F: paediatric advice",
        "Sections A to K are set out below.",
        "I am nine and I live with my mum.",
        "A. He can read a page.",
        "section 2 of the Chronically Sick and Disabled Persons Act 1970",
        "C and his friends play chase.",
        "E1.",
    ],
)
def test_a_reference_to_a_section_is_not_its_heading(text):
    assert letters(plan_of(f"Section B\n\n{text}\n\n{BODY}\n")) == ["B"]


SHORT = [
    "A. Views", "A: Profile", "B. Needs", "B SEN", "B Special educational needs", "C Health", "C – Medical", "D. Social care",
    "(D) Care", "E. Outcomes", "E: Aims", "F: Provision", "F Support", "F. PROVISION", "G. Health", "G – Health provision",
    "H1: Social care", "H2 Other", "I – Placement", "I School", "J Budget", "J: Funding", "K. Advice", "K Reports", "K – Evidence",
    "Section K Advice", "Section J Budget", "A. The child’s views", "F. The special educational provision required by the child",
    "C. The child's health needs which are related to their SEN", "K. The advice and information gathered must be attached",
]  # fmt: skip


@pytest.mark.parametrize("heading", SHORT)
def test_a_word_names_a_section_together_with_its_letter(heading):
    letter = heading.removeprefix("Section ").strip("(")[:1]
    (found,) = plan_of(f"# EHC Plan\n\n{heading}\n\n{BODY}\n").headings
    assert {name[0] for name in found.letters} == {letter}


def test_a_letter_that_word_numbers_a_heading_with_counts_too():
    assert letters(plan_of(f"# EHC Plan\n\nJ. Budget\n\n{BODY}\n\nK. Advice\n\n{BODY}\n")) == ["J", "K"]


@pytest.mark.parametrize(
    "item",
    [
        "K. Smith", "F. 3 times a week", "A. Advice from the school was that he should sit near the front.", "H. Jones",
        "K. Reports from school say he reads well", "F. Provision for Ada will be three hours a week", "C. Health visitor",
        "I went to school", "B. Needs help with dressing", "D. Social worker", "E. Outcomes were good last year.",
        "J. Budget, a friend of the family", "I school", "A. Health", "F Provision.", "Advice", "Reports", "Budget",
    ],
)  # fmt: skip
def test_an_item_of_a_lettered_list_is_no_section(item):
    assert letters(plan_of(f"# EHC Plan\n\n## Section B\n\n{BODY}\n\n{item}\n\n{BODY}\n")) == ["B"]


def test_payments_may_stand_in_the_table_of_another_section(tmp_path):
    document, path = docx.Document(), tmp_path / "plan.docx"
    table = document.add_table(0, 3)
    for row in (
        ("Section I: Placement",),
        ("Name", "Millbeck School", "Millbeck"),
        ("Section J: Personal budget",),
        ("Payment", "Amount", "Needs and outcomes"),
        ("Direct payment for riding", "£400 a year", "B2 and Outcome 3"),
    ):
        cells = table.add_row().cells
        if len(row) == 1:
            cells[0].merge(cells[2])
        for cell, text in zip(cells, row, strict=False):
            cell.text = text
    document.save(path)
    (payment,) = ehcplint.read_plan(path).section("J")
    assert [(part.label, part.text) for part in payment.parts] == [
        ("Payment", "Direct payment for riding"),
        ("Amount", "£400 a year"),
        ("Needs and outcomes", "B2 and Outcome 3"),
    ]


def test_lettered_appendices_in_capitals_are_no_sections():
    own = "".join(f"## Section {letter}\n\nText of it.\n\n" for letter in "ABK")
    items = (
        "A. REPORT OF THE EDUCATIONAL PSYCHOLOGIST, 3 MARCH 2026\n\nB. REPORT OF THE SPEECH THERAPIST, 4 MARCH 2026\n"
    )
    assert letters(plan_of(f"# Plan\n\n{own}{items}")) == ["A", "B", "K"]


def test_the_letter_may_stand_alone_with_its_title_on_the_next_line():
    plan = plan_of("Section E\n\nAgreed outcomes\n\n- By July 2027 Ada will read a page.\n")
    assert texts(plan, "E", Kind.OUTCOME) == ["By July 2027 Ada will read a page."]


def test_titles_alone_are_sections_found_without_their_letters():
    plan = plan_of(
        f"## All about me\n\n{BODY}\n\n## My special educational needs\n\n{BODY}\n\n## My outcomes\n\n- I will read a page by July 2027.\n"
    )
    assert [(heading.letters, heading.lettered) for heading in plan.headings] == [
        (("A",), False),
        (("B",), False),
        (("E",), False),
    ]


KEY = "\n".join(f"| Section {letter} | what it must hold |" for letter in "ABCDEFGIJK")


def test_a_key_that_lists_the_sections_is_not_the_sections():
    body = "\n\n".join(f"## Section {letter}\n\n{BODY}" for letter in "ABCEFGIK")
    plan = plan_of(f"# Plan\n\n| Section | What |\n| --- | --- |\n{KEY}\n\nThe plan begins here.\n\n{body}\n")
    assert letters(plan) == list("ABCEFGIK")
    assert texts(plan, "B") == [BODY.strip()]


def test_letters_may_head_the_columns_in_any_order_and_a_row_is_one_thread():
    plan = plan_of(
        f"""
## Special Educational Needs and Provision (B-F-E)

| B – Special Educational Needs | F – Special Educational Provision | E – Outcomes |
| --- | --- | --- |
| He does not join words. | The TA will read with him daily for ten minutes. | By July 2027 he will join two words. |
| He runs. | A second adult out of doors. | By July 2027 he will stop at the gate. |

## Section I

{BODY}
"""
    )
    assert texts(plan, "B") == ["He does not join words.", "He runs."]
    assert texts(plan, "F")[1] == "A second adult out of doors."
    rows = {letter: [entry.row for entry in plan.section(letter)] for letter in "BFE"}
    assert rows["B"] == rows["F"] == rows["E"]
    assert len(set(rows["B"])) == 2


def test_letters_head_columns_whatever_the_words_beside_them():
    plan = plan_of(f"""
# A · This is me

{BODY}

# Thinking

| B – What Sam finds hard | E – What we want to see | F – What will be done | Who and how often |
| --- | --- | --- | --- |
| Sam cannot yet read. | By July 2028 Sam will read a page. | Reading practice | A teacher, 20 minutes daily |
""")
    assert {"A", "B", "E", "F"} <= set(letters(plan))
    assert texts(plan, "F") == ["Reading practice"]


def test_a_table_of_options_by_letters_is_no_plan():
    plan = plan_of(
        "# Section A\n\n| A – Never | B – Sometimes | C – Often |\n| --- | --- | --- |\n| trains | buses | cars |\n"
    )
    assert letters(plan) == ["A"]


def test_a_row_for_each_section_may_have_nothing_but_its_letter():
    rows = {
        "K": "Report by Dr P Lee, 3 May 2026",
        "A": "Sam likes trains.",
        "E": "By July 2028 Sam will read a page aloud to his class.",
        "B": "Sam cannot yet read.",
        "F": "A teacher will teach Sam to read for 20 minutes every day.",
    }
    table = "\n".join(f"| {letter} | {text} |" for letter, text in rows.items())
    plan = plan_of(f"# Our plan for Sam\n\n|  |  |\n| --- | --- |\n{table}\n")
    assert letters(plan) == list(rows)
    assert texts(plan, "F", Kind.PROVISION) == [rows["F"]]
    assert texts(plan, "E", Kind.OUTCOME) == [rows["E"]]


@pytest.mark.parametrize(
    ("heading", "found"),
    [
        ("# Schedule 1 – Section E: Outcomes sought", ["E"]),
        ("# Opening statement – Section A: Sam’s views", ["A"]),
        ("# Section B: Special educational needs, and Section F: Special educational provision", ["B", "F"]),
        ("# My outcomes: what I will be able to do", ["E"]),
        ("# About me: my views, my interests and my hopes", ["A"]),
    ],
)
def test_a_heading_may_say_more_than_the_section(heading, found):
    assert letters(plan_of(f"{heading}\n\n{BODY}")) == found


def test_a_table_for_each_outcome_ties_its_provision_to_it():
    plan = plan_of("""
# Sections E and F: what Sam will achieve

Outcome 1: Employment

| Section E – Outcome | By when |
| --- | --- |
| Sam will work for six weeks in a café. | July 2028 |

| Section F – Special educational provision | Who provides it | How much |
| --- | --- | --- |
| Job coaching | Job coach | Six hours a week |
""")
    (outcome,) = plan.section("E")
    assert (outcome.number, outcome.kind) == ("1", Kind.OUTCOME)
    (provision,) = plan.section("F")
    assert provision.under == ("Outcome 1: Employment",)


def test_outcomes_and_provision_may_come_again_in_each_area():
    plan = plan_of(
        f"""
## {AREA}

### Section E – Desired outcomes

Outcome 1. By July 2027 Ada will greet a friend.

### Section F – Special educational provision

- The TA will practise greetings daily for ten minutes.

## Cognition and learning

### Section E – Desired outcomes

Outcome 2. By July 2027 Ada will count to 20.

### Section F – Special educational provision

- The teacher will count with Ada daily for ten minutes.
"""
    )
    assert [(entry.number, entry.area) for entry in plan.section("E")] == [("1", AREA), ("2", "Cognition and learning")]
    assert [entry.area for entry in plan.section("F")] == [AREA, "Cognition and learning"]


def test_an_area_of_one_section_does_not_run_on_into_the_next():
    plan = plan_of(f"## Section B\n\n### {AREA}\n\n{BODY}\n\n## Section F\n\n- The TA will read with him.\n")
    assert plan.section("F")[0].area == ""


def test_the_facts_of_a_row_stand_in_one_entry():
    plan = plan_of(
        """
## Section F: Special educational provision

| Provision | By whom | How often | Outcome |
| --- | --- | --- | --- |
| Work on finding words | Speech and language therapist | 40 minutes every week | Outcome 1 |
"""
    )
    (entry,) = plan.section("F")
    assert [part.role for part in entry.parts] == ["main", "who", "when", "outcome"]
    assert entry.text == "Work on finding words | Speech and language therapist | 40 minutes every week | Outcome 1"


def test_a_record_with_a_row_for_each_fact_is_one_entry():
    plan = plan_of(
        """
## Section F: Special educational provision

| Provision ref | PV01 |
| --- | --- |
| Linked outcome | OC1 |
| Description | Direct work on starting to speak in a group |
| Delivered by | Speech and language therapist |
| Frequency | Weekly in term time |
| Provision ref | PV02 |
| Description | Comic strip conversations |
| Delivered by | Pastoral manager |
| Frequency | Each Friday |
"""
    )
    assert [entry.text for entry in plan.section("F")] == [
        "Direct work on starting to speak in a group | OC1 | Speech and language therapist | Weekly in term time",
        "Comic strip conversations | Pastoral manager | Each Friday",
    ]
    assert [[part.role for part in entry.parts] for entry in plan.section("F")] == [
        ["main", "outcome", "who", "when"],
        ["main", "who", "when"],
    ]


def test_labels_with_text_beside_them_are_no_record():
    plan = plan_of("## Section B\n\n| Strengths | Ada sings. |\n| --- | --- |\n| Needs | Ada finds reading hard. |\n")
    assert [entry.kind for entry in plan.section("B")] == [Kind.STRENGTH, Kind.NEED]


def test_columns_that_begin_with_letters_are_sections_whatever_their_titles():
    plan = plan_of(
        """
## My needs, my help and my outcomes (Sections B, F and E)

| B What I find hard | F What will help | F Who | F When | E What I will be able to do |
| --- | --- | --- | --- | --- |
| My voice gets stuck. | A game with two friends | Play leader | Ten minutes every Monday | I will answer the register. |
"""
    )
    assert [[entry.text for entry in plan.section(letter)] for letter in ("B", "F", "E")] == [
        ["My voice gets stuck."],
        ["A game with two friends | Play leader | Ten minutes every Monday"],
        ["I will answer the register."],
    ]


def test_the_numbers_of_needs_and_outcomes_in_a_row_are_no_sections():
    plan = plan_of(
        """
## Section F: Special educational provision

| Code | Provision | By whom | Need | Outcome |
| --- | --- | --- | --- | --- |
| F1 | Word games | Teaching assistant | B1 | E1 |
"""
    )
    assert [entry.text for entry in plan.section("F")] == ["Word games | Teaching assistant | B1 | E1"]


def test_a_table_that_goes_on_without_its_header_keeps_its_columns():
    rows = "| Work on finding words | Teaching assistant | 10 minutes daily | Quiz |\n| --- | --- | --- | --- |\n"
    plan = plan_of(
        f"## Section F\n\n| Provision | Who | When | Check |\n| --- | --- | --- | --- |\n{rows}\n\nOn the next page:\n\n{rows}"
    )
    assert [[part.role for part in entry.parts] for entry in plan.section("F") if entry.kind is Kind.PROVISION][-1] == [
        "main",
        "who",
        "when",
        "other",
    ]


def test_labelled_lines_of_one_paragraph_are_the_facts_of_one_entry(tmp_path):
    word = docx.Document()
    word.add_heading("Section F: Special educational provision")
    word.add_paragraph("What: Reading practice\nBy whom: Teaching assistant\nHow often: 20 minutes daily")
    word.save(tmp_path / "plan.docx")
    (entry,) = ehcplint.read_plan(tmp_path / "plan.docx").section("F")
    assert [(part.role, part.text) for part in entry.parts] == [
        ("main", "Reading practice"), ("who", "Teaching assistant"), ("when", "20 minutes daily"),
    ]  # fmt: skip


def test_headings_below_a_merged_one_head_columns_of_sections_too(tmp_path):
    word = docx.Document()
    table = word.add_table(3, 5)
    rows = [
        ("Section B: Needs", "Section E: Outcomes", "Section F: Provision", "", ""),
        ("", "", "What", "Who", "How often"),
        ("Ada cannot read.", "By July 2027 Ada will read.", "Reading practice", "Teaching assistant", "Daily"),
    ]
    for row, texts_of_row in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts_of_row, strict=True):
            cell.text = text
    table.cell(0, 2).merge(table.cell(0, 4))
    word.save(tmp_path / "plan.docx")
    (entry,) = ehcplint.read_plan(tmp_path / "plan.docx").section("F")
    assert [(part.role, part.text) for part in entry.parts] == [
        ("main", "Reading practice"), ("who", "Teaching assistant"), ("when", "Daily"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "cell, told", [("20 minutes", True), ("✓", True), ("No", False), ("", False), ("1 hour a term", False)]
)
def test_a_heading_that_says_how_often_holds_for_the_cells_that_leave_it_open(cell, told):
    plan = plan_of(
        "## Section F\n\n| Provision | Who | Daily |\n| --- | --- | --- |\n"
        f"| Reading practice | Teaching assistant | {cell} |\n"
    )
    assert ("Daily" in [part.text for part in plan.section("F")[0].parts]) == told


def test_a_row_that_goes_on_with_a_thread_leaves_need_and_outcome_blank():
    plan = plan_of("""
| B: Needs | E: Outcomes | F: Provision |
| --- | --- | --- |
| Ada cannot read. | By July 2027 Ada will read a page. | Reading practice daily |
|  |  | Phonics teaching weekly |
| Ada cannot count. |  | Counting practice daily |
""")
    first, second, third = (entry.row for entry in plan.section("F"))
    assert first == second != third


def test_a_front_sheet_that_names_an_area_says_nothing_of_the_sections():
    plan = plan_of("| Area of need | Cognition and learning |\n| --- | --- |\n\n# Section B\n\nAda cannot read.\n")
    assert [entry.area for entry in plan.section("B")] == [""]
    assert [(label, value) for label, value, _ in plan.front.fields] == [("Area of need", "Cognition and learning")]


@pytest.mark.parametrize(
    "outcomes, reference, meant",
    [
        ("2.1 By July 2027 Ada will read.\n\n2.2 By July 2027 Ada will write.", "Outcome 2.2", ["2.2"]),
        ("2.1 By July 2027 Ada will read.\n\n2.2 By July 2027 Ada will write.", "Outcome 2", ["2.1", "2.2"]),
        ("Outcome A: By July 2027 Ada will read.\n\nOutcome B: By July 2027 Ada will write.", "Outcome B", ["B"]),
        ("(i) By July 2027 Ada will read.\n\n(ii) By July 2027 Ada will write.", "Outcomes i and ii", ["i", "ii"]),
        ("By July 2027 Ada will read.\n\nBy July 2027 Ada will write.", "Outcome ii", ["2"]),
        ("By July 2027 Ada will read.\n\nBy July 2027 Ada will write.", "Outcome F", []),
        (
            "11. By July 2027 Ada will read.\n\n12. By July 2027 Ada will write.",
            "see the outcome in paragraph 12",
            ["12"],
        ),
    ],
)
def test_outcomes_are_referred_to_by_numbers_numerals_or_letters(outcomes, reference, meant):
    plan = plan_of(f"# Section E\n\n{outcomes}\n\n# Section F\n\n- Teaching by a teacher daily ({reference}).\n")
    links = link(plan)
    assert [name for served in links.of_provision.values() for name in served] == meant


@pytest.mark.parametrize(
    "outcomes",
    [
        "CL1 By July 2027 Ada will read.\n\nCL2: By July 2027 Ada will write.",
        """
| Code | Outcome | By when |
| --- | --- | --- |
| CL1 | Ada will read a page aloud. | July 2027 |
| CL2 | Ada will write two sentences. | July 2027 |
""",
    ],
)
@pytest.mark.parametrize(
    "provision",
    [
        "CL1a Phonics daily from a teacher.\n\nCL2a Writing daily with a teacher.",
        "| Outcome | Provision | Who |\n| --- | --- | --- |\n| CL1 | Phonics daily | Teacher |\n| CL2 | Writing daily | Teacher |",
    ],
)
def test_provision_bears_the_code_of_its_outcome(outcomes, provision):
    links = link(plan_of(f"# Section E\n\n{outcomes}\n\n# Section F\n\n{provision}\n"))
    assert list(links.of_provision.values()) == [("CL1",), ("CL2",)]


def test_outcomes_may_have_names_of_one_word():
    links = link(
        plan_of("""
# Section E

| Outcome | What we want | By when |
| --- | --- | --- |
| Red | Ada will read a page aloud. | July 2027 |
| Blue | Ada will write two sentences. | July 2027 |

# Section F

| Provision | Who | How often | Outcome |
| --- | --- | --- | --- |
| Phonics | Teacher | Daily | Red |
| A diary | Teacher | Daily | Red and blue |
""")
    )
    assert list(links.of_provision.values()) == [("Red",), ("Red", "Blue")]


@pytest.mark.parametrize("reference", ["Outcome 1.", "See Outcome 1.", "This meets Outcomes 1 and 2."])
def test_a_sentence_that_only_refers_belongs_to_the_one_before(reference):
    plan = plan_of(f"# Section F\n\nPhonics daily from a teacher. {reference} Swimming daily with an assistant.\n")
    assert [text.split()[0] for text in texts(plan, "F")] == ["Phonics", "Swimming"]


def test_the_title_of_section_e_in_other_words_is_no_outcome():
    plan = plan_of("# Section E\n\nWhat we want Ada to achieve\n\nBy July 2027 Ada will read.\n")
    assert texts(plan, "E", Kind.OUTCOME) == ["By July 2027 Ada will read."]


def test_an_outcome_in_note_form_is_one_unless_its_own_words_follow():
    noted = plan_of("# Section E\n\nOutcome 1: Improve social skills\n\nOutcome 2: To develop reading\n")
    titled = plan_of("# Section E\n\nOutcome 1: Improve social skills\n\nBy July 2027 Ada will take turns.\n")
    assert texts(noted, "E", Kind.OUTCOME) == ["Outcome 1: Improve social skills", "Outcome 2: To develop reading"]
    assert texts(titled, "E", Kind.OUTCOME) == ["By July 2027 Ada will take turns."]


def test_provision_may_stand_under_its_need():
    plan = plan_of(
        "# Section B\n\nN1. Ada cannot read.\n\nN2. Ada cannot swim.\n\n# Section F\n\n"
        "Provision to meet need N1:\n\n- Phonics daily.\n\nFor need N2:\n\n- Swimming daily.\n"
    )
    assert texts(plan, "F") == ["Phonics daily.", "Swimming daily."]
    needs = link(plan).needs
    assert [[entry.main.text for entry in needs.meeting[id(need)]] for need in needs.needs] == [
        ["Phonics daily."],
        ["Swimming daily."],
    ]


def test_outcomes_said_again_over_the_provision_for_them_are_no_provision():
    plan = plan_of(
        "# Section E\n\n1. By July 2028 Ada will join three words.\n2. By July 2028 Ada will count to ten.\n\n# Section F\n\n"
        "Short-term outcomes (from Section E), by July 2028:\n\n1. Ada will join three words.\n2. Ada will count to ten.\n\n"
        "What help does Ada need to make this happen?\n\n- Phonics daily.\n"
    )
    assert texts(plan, "F", Kind.PROVISION) == ["Phonics daily."]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("How will this be delivered?", Kind.GUIDANCE),
        ("These must include all the needs specified in Section B.", Kind.GUIDANCE),
        ("Provision must meet each need of the child or young person.", Kind.GUIDANCE),
        ("Staff must give Ada a minute to answer.", Kind.PROVISION),
        ("Each child in her group must have a board.", Kind.PROVISION),
        ("Provision will be reviewed as part of the assess, plan, do, review cycle.", Kind.MONITORING),
        ("These strategies will be reviewed termly.", Kind.MONITORING),
        ("Physiotherapy: see Section G.", Kind.TEXT),
        ("“the Tutor” means a teacher who holds qualified teacher status.", Kind.GUIDANCE),
        ("Dressing is covered in Section H1.", Kind.TEXT),
        ("The nurse will train staff, see Section G.", Kind.PROVISION),
        ("As set out in the therapist's report.", Kind.PROVISION),
        ("The programme will be reviewed each half term by the speech and language therapist.", Kind.PROVISION),
    ],
)
def test_a_form_s_questions_and_what_it_says_of_any_child_are_no_provision(line, kind):
    assert [entry.kind for entry in plan_of(f"# Section F\n\n{line}\n").section("F")] == [kind]


@pytest.mark.parametrize("date", ["By July 2028", "July 2028", "To be achieved by the end of Year 6"])
def test_a_date_on_a_line_of_its_own_is_no_outcome(date):
    over = plan_of(f"# Section E\n\n{date}\n\n- Ada will read a page aloud.\n- Ada will swim.\n")
    after = plan_of(f"# Section E\n\nAda will read a page aloud.\n\n{date}\n\nAda will swim.\n\nJuly 2027\n")
    wanted = ["Ada will read a page aloud.", "Ada will swim."]
    assert texts(over, "E", Kind.OUTCOME) == texts(after, "E", Kind.OUTCOME) == wanted
    assert [entry.under for entry in over.section("E")] == [(date,), (date,)]
    assert [entry.parts[-1].text for entry in after.section("E")] == [date, "July 2027"]


def test_a_date_within_a_cell_belongs_to_the_outcome_before_it(tmp_path):
    document = docx.Document()
    grid = document.add_table(2, 2)
    lines = ("Ada will read a page aloud.", "By July 2028", "Ada will swim.", "By July 2027")
    for place, text in enumerate(("Section E: Outcomes", "Section F: Provision", lines[0], "Phonics daily")):
        grid.cell(place // 2, place % 2).text = text
    for line in lines[1:]:
        grid.cell(1, 0).add_paragraph(line)
    document.save(tmp_path / "plan.docx")
    plan = ehcplint.read_plan(tmp_path / "plan.docx")
    outcomes = [[part.text for part in entry.parts] for entry in plan.section("E")]
    assert outcomes == [list(lines[:2]), list(lines[2:])]


@pytest.mark.parametrize(
    ("lines", "meant"),
    [
        ("F1.1 Phonics daily.\n\nF1.2 Reading daily.\n\nF2.1 Swimming daily.", [("1",), ("1",), ("2",)]),
        ("F1.1 Phonics daily.\n\nF1.2 Reading daily.\n\nF3.1 Swimming daily.", [(), (), ()]),
        ("1.1 Phonics daily.\n\n1.2 Reading daily.\n\n2.1 Swimming daily.", [(), (), ()]),
        ("F1.1 Phonics daily.\n\nF2.1 Swimming daily.\n\nCooking daily.", [(), (), ()]),
    ],
)
def test_provision_may_be_numbered_by_its_outcome(lines, meant):
    outcomes = "1. By July 2027 Ada will read.\n\n2. By July 2027 Ada will swim."
    plan = plan_of(f"# Section E\n\n{outcomes}\n\n# Section F\n\n{lines}\n")
    assert list(link(plan).of_provision.values()) == meant


@pytest.mark.parametrize(
    ("note", "kind"),
    [
        ("12 Recommended by Lia Moss, occupational therapist, 20 February 2026.", Kind.TEXT),
        ("Source: report of Dr Price, 4 February 2026", Kind.TEXT),
        ("Recommended by Lia Moss, occupational therapist.", Kind.PROVISION),
        ("Recommended by the therapist: 30 minutes of exercises every day until 20 July 2026.", Kind.PROVISION),
        ("Advice from an occupational therapist will be given by 20 July 2026.", Kind.PROVISION),
    ],
)
def test_a_note_of_whose_advice_it_is_and_when_is_no_provision(note, kind):
    assert [entry.kind for entry in plan_of(f"# Section F\n\n{note}\n").section("F")] == [kind]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("The council must secure what is set out in this section.", Kind.TEXT),
        ("The local authority has a legal duty to arrange everything that is written in this section.", Kind.TEXT),
        ("Wolshire County Council will secure all that is listed below.", Kind.TEXT),
        ("By law the council must make whatever is specified in Section F.", Kind.TEXT),
        ("The school will provide everything he needs in class.", Kind.PROVISION),
        ("The school will deliver what is set out in the speech and language programme.", Kind.PROVISION),
        ("The teaching assistant will make what is said in lessons clear with pictures.", Kind.PROVISION),
    ],
)
def test_whose_duty_the_whole_section_is_is_no_provision(sentence, kind):
    plan = plan_of(
        f"## Section F: Special educational provision\n\n{sentence}\n\n- A tutor will read with Idris weekly.\n"
    )
    assert plan.section("F")[0].kind is kind


def test_what_came_of_an_older_plan_is_no_section():
    plan = plan_of(
        """
## Part 2: Progress

| Outcome in the present plan | What was provided | Met? |
| --- | --- | --- |
| Ada will count to ten. | She had 20 minutes a day with a teaching assistant. | Met |

## Section F: Special educational provision

- The TA will read with Ada daily for ten minutes.
"""
    )
    assert (texts(plan, "E"), texts(plan, "F")) == ([], ["The TA will read with Ada daily for ten minutes."])


@pytest.mark.parametrize(
    ("heading", "letters"),
    [
        ("G and H Health and social care provision", ("G", "H1", "H2")),
        ("C and D. Health and social care needs", ("C", "D")),
        ("G, H1 and H2. Health and social care provision", ("G", "H1", "H2")),
        ("Needs, help and outcomes (Sections B, F and E)", ("B", "E", "F")),
        ("Section I and Section J", ("I", "J")),
    ],
)
def test_one_heading_may_cover_several_sections(heading, letters):
    assert plan_of(f"# Plan\n\n## {heading}\n\n{BODY}\n").headings[0].letters == letters


@pytest.mark.parametrize("line", ["A and B met for lunch.", "B and Q shop", "A and E department notes were sent."])
def test_letters_joined_in_a_line_of_text_head_no_section(line):
    assert plan_of(f"# Plan\n\n{line}\n\n{BODY}\n").headings == ()


def test_a_lead_in_belongs_to_each_item_of_its_list():
    plan = plan_of("## Section F\n\nDaily, for 20 minutes, the TA will:\n\n- read with Ada\n- play a word game\n")
    assert [[part.role for part in entry.parts] for entry in plan.section("F")] == [["lead", "main"], ["lead", "main"]]


def test_a_sentence_that_only_continues_belongs_to_the_one_before():
    plan = plan_of(
        "## Section F\n\nThe teaching assistant will sit beside him in maths. She will then step back. "
        "This will be written on the plan for the lesson. He will also have two hours a week of reading.\n"
    )
    assert [text.split()[0] for text in texts(plan, "F")] == ["The", "He"]


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("Ada will have touch typing. She will receive 3 x 10 minute sessions each week.", 1),
        ("Ada will have touch typing. She will receive 3 x 10 minute sessions of reading each week.", 2),
        ("Ada will play board games with a mentor each day. The games should involve two others.", 1),
        ("Ada will play board games with a mentor each day. The mentor should involve two others.", 2),
        ("A TA will read with Ada for 10 minutes a day. The emphasis will be on her own choice.", 1),
        ("A therapist will give three exercises a term. The TA will practise the exercises daily.", 1),
        ("A therapist will give three hours a term. The TA will practise the signs for ten minutes daily.", 2),
    ],
)
def test_a_sentence_that_takes_up_what_was_named_adds_nothing_of_its_own(text, entries):
    assert len(plan_of(f"## Section F\n\n{text}\n").section("F")) == entries


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("No health needs have been identified.", Kind.NONE),
        ("N/A", Kind.NONE),
        ("None identified in the social care advice.", Kind.NONE),
        ("Click or tap here to enter text.", Kind.PLACEHOLDER),
        ("Ada has asthma and carries a blue inhaler.", Kind.NEED),
    ],
)
def test_the_kinds_of_nothing_are_told_apart(text, kind):
    assert [entry.kind for entry in plan_of(f"## Section C\n\n{text}\n").section("C")] == [kind]


def test_steps_strengths_and_monitoring_are_not_outcomes_needs_or_provision():
    plan = plan_of(
        f"""
## Section B

### {AREA}

### Strengths

Ada sings well.

### Needs

Ada does not join two words.

## Section E

Outcome 1. By July 2027 Ada will join two words.

Within the next 12 months:

- Ada will point.

## Section F

- The TA will read with Ada daily for ten minutes.

### Monitoring arrangements

The SENCO will look at the record each half-term.
"""
    )
    assert [entry.kind for entry in plan.section("B")] == [Kind.STRENGTH, Kind.NEED]
    assert [entry.kind for entry in plan.section("E")] == [Kind.OUTCOME, Kind.STEP]
    assert [entry.kind for entry in plan.section("F")] == [Kind.PROVISION, Kind.MONITORING]


def test_one_heading_over_several_sections_is_not_separate_unless_they_are_labelled_inside():
    joined = plan_of(f"## Sections C and D: Health and social care needs\n\n{BODY}\n")
    labelled = plan_of(f"## Sections C and D\n\n### Health needs\n\n{BODY}\n\n### Social care needs\n\n{BODY}\n")
    assert [heading.separate for heading in joined.headings] == [False]
    assert all(heading.separate for heading in labelled.headings)
    assert len(labelled.section("D")) == 1


def test_a_single_section_h_serves_h1_and_h2():
    plan = plan_of(f"## Section H: Social care provision\n\n{BODY}\n")
    assert plan.has("H1") and plan.has("H2")
    assert all(heading.separate for heading in plan.headings)


def test_what_follows_the_sections_belongs_to_none():
    plan = plan_of(
        "## Section K\n\n- EP report, Dr Lee, 3 May 2026\n\n## What happens next\n\nYou may appeal within two months.\n"
    )
    assert plan.entries[-1].letter is None


FRONT = """
# Education, Health and Care Plan

| Name | Ada Quill | Known as | Addie |
| --- | --- | --- | --- |
| Date of birth | 12 March 2014 | Year group | Year 7 |
| Parents | Rosa Quill and Ben Quill | Status | Amended Final |
| Date of this plan | 3/2/2026 | To be reviewed on or before | 1 February 2027 |
"""


def test_the_front_sheet_is_read_from_cells():
    plan = plan_of(FRONT.replace("| --- | --- | --- | --- |\n", ""))
    front = plan.front
    assert (front.name, front.known_as, front.year_group) == ("Ada Quill", "Addie", 7)
    assert (str(front.date_of_birth), str(front.plan_date), str(front.review_date)) == (
        "2014-03-12",
        "2026-02-03",
        "2027-02-01",
    )
    assert front.other_names == ("Rosa Quill", "Ben Quill")
    assert plan.profile == "final"


def test_the_front_sheet_is_read_from_cells_with_a_field_on_each_line(tmp_path):
    document = docx.Document()
    rows = (
        ("Child / young person", "Plan"),
        ("Name: Ada Quill\nDate of birth: 12 March 2014", "Status: Final\nDate of plan: 3 February 2026"),
    )
    table = document.add_table(0, 2)
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    document.save(tmp_path / "plan.docx")
    front = ehcplint.read_plan(tmp_path / "plan.docx").front
    assert (front.name, str(front.date_of_birth), str(front.plan_date)) == ("Ada Quill", "2014-03-12", "2026-02-03")
    assert front.status == "Final"


@pytest.mark.parametrize("words", ["Plan", "Draft", "Final", "Name", "Amended draft", "Details below", "Photo"])
def test_no_child_is_called_by_a_word_of_the_form(words):
    assert plan_of(f"# EHC Plan\n\n| Child / young person | {words} |\n").front.name == ""
    assert plan_of(f"# EHC Plan\n\n| Child / young person | {words} |\n\nName: Ada Quill\n").front.name == "Ada Quill"


@pytest.mark.parametrize(
    "value", ["Rosa Lund, known as Roz", "Rosa Lund (known as Roz)", "Rosa Lund, likes to be called Roz"]
)
def test_another_name_beside_the_name_is_a_name_of_its_own(value):
    front = plan_of(f"Name: {value}\n\nDate of birth: 3 May 2014\n\n# Section A\n\n{BODY}").front
    assert (front.name, front.known_as) == ("Rosa Lund", "Roz")


@pytest.mark.parametrize(
    "label",
    [
        "This plan belongs to",
        "Who is this plan for?",
        "Child/Young person’s full name",
        "Name of pupil",
        "I am",
        "N a m e",
    ],
)
def test_the_childs_name_goes_under_many_labels(label):
    assert plan_of(f"# EHC Plan\n\n| {label} | Ada Quill |\n").front.name == "Ada Quill"


@pytest.mark.parametrize("label", ["Name of school", "Parent’s name", "Name of key worker", "Plan"])
def test_others_names_are_not_the_childs(label):
    assert plan_of(f"# EHC Plan\n\n| {label} | Ada Quill |\n").front.name == ""


@pytest.mark.parametrize(
    ("line", "year"),
    [
        ("Class: Year 4, Puffin Class", 4),
        ("Year and age: Year 10, 14", 10),
        ("Class: 4 Oak", None),
        ("Year of birth: 2014", None),
    ],
)
def test_the_year_group_stands_beside_several_labels(line, year):
    assert plan_of(f"# EHC Plan\n\nName: Ada Quill\n\n{line}\n").front.year_group == year


def test_the_front_sheet_is_read_from_lines():
    plan = plan_of("# EHC Plan\n\nName: Ada Quill\n\nDOB: 12.03.14\n\nNC Year: 7\n\nStatus: Draft\n")
    assert (plan.front.name, plan.front.year_group, plan.profile) == ("Ada Quill", 7, "draft")
    assert str(plan.front.date_of_birth) == "2014-03-12"


@pytest.mark.parametrize(
    "line",
    [
        "Name: Ada Quill     Born: 12 March 2014     Year group: Year 7",
        "Name: Ada Quill\tDOB: 12 March 2014\tNC Year: 7",
        "Name: Ada Quill | Date of birth: 12 March 2014 | School Year: 7",
        "Name: Ada Quill Date of Birth: 12 March 2014 Year: 7 Previous School: Hill Lane",
    ],
)
def test_fields_that_share_a_line_are_read_each(line):
    front = plan_of(f"# EHC Plan\n\n{line}\n").front
    assert (front.name, str(front.date_of_birth), front.year_group) == ("Ada Quill", "2014-03-12", 7)


@pytest.mark.parametrize(
    ("title", "profile"),
    [
        ("Education, Health and Care Plan – FINAL", "final"),
        ("AMENDED FINAL EDUCATION, HEALTH AND CARE PLAN", "final"),
        ("Education, Health and Care Plan – first draft (proposed plan)", "draft"),
        ("Draft Amended Education, Health and Care Plan", "amended-draft"),
        ("Education, Health and Care Plan – TEMPLATE", "template"),
        ("Occupational Therapy Assessment Report", "advice"),
        ("Education, Health and Care Plan", "unknown"),
    ],
)
def test_the_profile_is_found_from_the_title(title, profile):
    assert plan_of(f"# {title}\n\nName: Ada Quill\n").profile == profile


def test_a_report_s_recommendations_stand_as_provision():
    plan = plan_of(
        "# Speech and Language Therapy Report\n\n## Background\n\nAda talks.\n\n## Recommendations\n\n"
        "1. A therapist will see Ada weekly for 30 minutes.\n\n## Conclusion\n\nAda was a pleasure to meet.\n"
    )
    assert [entry.main.text for entry in plan.entries if entry.kind is Kind.PROVISION] == [
        "A therapist will see Ada weekly for 30 minutes."
    ]


@pytest.mark.parametrize("mark", [".", ":", " –"])
def test_an_area_of_need_may_begin_the_paragraph_that_is_about_it(mark):
    text = f"# Plan\n\nSection B: Special educational needs\n\nCognition and learning{mark} Idris reads ten words.\n\n"
    plan = plan_of(text + f"{AREA}{mark} He speaks in short sentences.\n\nHe signs.\n")
    needs = [(need.area, need.main.text) for need in plan.section("B")]
    assert needs == [
        ("Cognition and learning", "Idris reads ten words."),
        (AREA, "He speaks in short sentences."),
        (AREA, "He signs."),
    ]


@pytest.mark.parametrize(
    ("outcomes", "provision"),
    [
        ("O1: Idris will read ten words. (P2)\n\nO2: Idris will tie his laces. (P1)\n", "P1. Laces.\n\nP2. Phonics.\n"),
        (
            "| No. | Outcome | Provision |\n|---|---|---|\n| 1 | Idris will read. | 2 |\n| 2 | Idris will dress. | 1 |\n",
            "| No. | Provision | Who |\n|---|---|---|\n| 1 | Laces | Teacher |\n| 2 | Phonics | Teacher |\n",
        ),
    ],
)
def test_outcomes_may_name_their_provision_by_its_number(outcomes, provision):
    plan = plan_of(f"# Plan\n\nSection E: Outcomes\n\n{outcomes}\nSection F: Provision\n\n{provision}")
    served = link(plan).of_provision
    assert [served[id(entry)] for entry in plan.of_kind(Kind.PROVISION)] == [("2",), ("1",)]


@pytest.mark.parametrize(
    ("before", "order"),
    [
        ("", "Section F: Provision\n\n- {}\n\nSection E: the outcome sought – {}\n\n"),
        ("", "Section E: the outcome sought – {1}\n\nSection F: Provision\n\n- {0}\n\n"),
        ("Section F: What all are given\n\n", "Section E: our aim – {1}\n\nSection F: Provision\n\n- {0}\n\n"),
    ],
)
def test_an_outcome_may_stand_in_its_heading_over_its_provision_or_under_it(before, order):
    threads = [("Phonics daily.", "Idris will read."), ("Laces weekly.", "By July 2027 Idris will dress.")]
    before = f"# Plan\n\nSection B: Needs\n\nHe is slow.\n\n{before}"
    plan = plan_of(before + "".join(order.format(*each) for each in threads))
    outcomes = {name: entry.main.text for name, entry in link(plan).outcomes}
    served = link(plan).of_provision
    found = [
        (entry.main.text, [outcomes[name] for name in served[id(entry)]]) for entry in plan.of_kind(Kind.PROVISION)
    ]
    assert found == [(provision, [outcome]) for provision, outcome in threads]


def test_a_sentence_may_run_from_a_lead_in_over_an_item_to_what_the_items_below_tell_of_it():
    items = (
        "- teaching of phonics:\n\n  - twice a week;\n\n  - by the class teacher;\n\n- songs for ten minutes daily.\n"
    )
    plan = plan_of(f"# Plan\n\nSection F: Provision\n\nTo reach Outcome 2 Idris will be given\n\n{items}")
    lead = ("lead", "To reach Outcome 2 Idris will be given")
    assert [[(part.role, part.text) for part in entry.parts] for entry in plan.section("F")] == [
        [lead, ("main", "teaching of phonics:"), ("when", "twice a week;"), ("who", "by the class teacher;")],
        [lead, ("main", "songs for ten minutes daily.")],
    ]


def test_the_front_sheet_is_read_from_labels_that_full_stops_end():
    front = plan_of(
        "# EHC Plan\n\nChild. Ada Quill, born 12 March 2014, Year 7. She lives with her father.\n\n"
        "Date of this final plan. 18 December 2025.\n\n## Section A: Views\n\nAt the end of Year 5 Ada moved here.\n"
    ).front
    assert (front.name, str(front.plan_date), front.year_group) == ("Ada Quill", "2025-12-18", 7)


def test_h_alone_beside_its_title_is_both_sections():
    plan = plan_of(
        "# Plan\n\n| H | Social care provision |\n| --- | --- |\n\nA sitter will come for two hours a week.\n"
    )
    assert letters(plan) == ["H1", "H2"]


@pytest.mark.parametrize(
    ("title", "separate"), [("Section H: Social care", True), ("Sections H1 and H2: Social care", False)]
)
def test_h_serves_both_sections_and_a_heading_that_names_both_joins_them(title, separate):
    assert [heading.separate for heading in plan_of(f"# Plan\n\n## {title}\n\nNone.\n").headings] == [separate]


def test_a_section_s_title_may_name_the_part_that_it_opens():
    plan = plan_of("# Plan\n\n## Section F: Special educational provision – cognition and learning\n\nReading daily.\n")
    assert [entry.area for entry in plan.section("F")] == ["Cognition and learning"]


def test_what_a_record_also_contributes_to_comes_on_top_of_its_heading():
    record = "| Provision no. | {} |\n| --- | --- |\n| What will be provided | Reading |\n| Delivered by | Tutor |\n| Also contributes to | {} |\n"
    plan = plan_of(
        "# Plan\n\n## Section E: Outcomes\n\n1. Ada will read a page.\n2. Ada will write a page.\n\n"
        f"## Section F: Special educational provision for Outcome 1\n\n{record.format('1.1', 'Outcome 2')}\n\n"
        f"{record.format('1.2', 'None')}"
    )
    links = link(plan)
    assert [links.of_provision[id(entry)] for entry in plan.section("F")] == [("2", "1"), ("1",)]


def test_a_record_of_an_outcome_holds_what_is_provided_for_it():
    plan = plan_of(
        "# Plan\n\n## Section E: Outcomes\n\n| Outcome | Ada will read a page. |\n| --- | --- |\n| Area | Learning |\n"
        "| Target date | July 2027 |\n| Special educational provision | No records attached to this outcome. |\n"
    )
    assert texts(plan, "E", Kind.OUTCOME) == ["Ada will read a page."]

"""Names as subjects, abbreviations spelled out, and reports cited: where look-alikes outnumber what must be found."""

import pytest

from ehcplint.language.abbreviations import Explained, abbreviations
from ehcplint.language.names import named_people, subjects
from ehcplint.language.reports import agree, citations, disciplines
from ehcplint.ruleset import load

GIVEN = load().lexicon["given-names"]


@pytest.mark.parametrize(
    ("sentence", "name", "sure"),
    [
        ("Jayden will use a tinted overlay.", "Jayden", True),
        ("E7. By September 2027 Poppy will hold a cup.", "Poppy", True),
        ("Bethany's working memory is weak.", "Bethany", True),
        ("Kayode needs movement breaks every 30 minutes.", "Kayode", False),
        ("May will have a seat at the front.", "May", False),
        ("Will needs his own chair.", "Will", False),
    ],
)
def test_a_given_name_that_does_something_is_a_subject(sentence, name, sure):
    assert [(found.name, found.sure) for found in subjects(sentence, GIVEN)] == [(name, sure)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Will be given a seat at the front.",
        "May need help with buttons.",
        "Makaton will be used by all staff.",
        "Jigsaw will be taught to the class weekly.",
        "Staff will have a list.",
        "Hope is a strong motive.",
        "Summer holidays will be marked on the timetable.",
        "Clicker needs setting up.",
        "St Anne's will provide a room.",
        "Speech and language therapy will be given weekly.",
    ],
)
def test_words_programmes_and_bodies_are_no_subjects(sentence):
    assert not list(subjects(sentence, GIVEN))


def test_a_text_introduces_people_by_title_relation_role_or_company():
    text = "Mrs Okoro, his brother Kobi and Jo Pratt, the learning mentor, came with Freddie."
    assert {"Okoro", "Kobi", "Jo", "Freddie"} <= set(named_people(text))


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("On the BPVS Sam scored 72.", ["BPVS"]),
        ("He must NOT be left, and TAs know it.", ["NOT"]),
        ("IF HE RUNS, RING HOME.", []),
        ("Sam is in Year VIII and lives in SK1 3XE.", []),
        ("Dr Anne Moss, MRCPCH", []),
    ],
)
def test_abbreviations_have_three_capitals_and_are_not_shouted(text, letters):
    assert [found.letters for found in abbreviations(text)] == letters


@pytest.mark.parametrize(
    ("text", "letters", "explained"),
    [
        ("British Picture Vocabulary Scale (BPVS)", "BPVS", True),
        ("HLTA: higher level teaching assistant", "HLTA", True),
        ("an atrioventricular septal defect (AVSD)", "AVSD", True),
        ("teacher of the deaf", "TOD", True),
        ("Child and adolescent mental health services saw him. CAMHS wrote.", "CAMHS", True),
        ("He has a PDA profile, a panic disorder and few friends.", "PDA", False),
        ("PDA (see the report)", "PDA", False),
        ("A team around the child meets each term. The TAC lead writes.", "TAC", True),
        ("English as an additional language", "EAL", True),
        ("25 hours a week of assistance at the college. The AAC technician comes.", "AAC", False),
        ("the eyes and\nlies of the EAL clinic", "EAL", False),
    ],
)
def test_an_abbreviation_is_explained_by_words_that_it_can_stand_for(text, letters, explained):
    assert Explained(text).explains(letters) is explained


def test_a_report_is_cited_with_its_day_or_its_month():
    text = "He reads slowly (EP report, March 2026), and the occupational therapy report of 8 May 2024 agrees."
    assert [text[found.start : found.end] for found in citations(text)] == [
        "EP report, March 2026",
        "the occupational therapy report of 8 May 2024",
    ]
    assert not citations("He was assessed in March 2024. The nurse will report in May 2026.")


def test_reports_agree_by_discipline_and_an_unknown_one_agrees_with_any():
    assert agree(disciplines("EP report"), disciplines("Educational psychology advice"))
    assert not agree(disciplines("audiology report"), disciplines("Parents' views"))
    assert agree(disciplines("the report"), disciplines("Medical advice"))

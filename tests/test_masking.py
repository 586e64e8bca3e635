"""Identifiers are planted in every field of a report; none may get out in any format."""

from __future__ import annotations

import re
import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ehcplint.document import Location
from ehcplint.finding import (
    Finding,
    NeedLine,
    OutcomeLine,
    PlanReport,
    ProvisionLine,
    Report,
    SectionSeen,
    Severity,
    fingerprint,
)
from ehcplint.masking import mask, masker
from ehcplint.reports import FORMATS, render

IDENTIFIERS = (
    ("Idris Okafor-Lyle", "[child]"),
    ("Iddy", "[child]"),
    ("Grace Okafor", "[parent 1]"),
    ("Piotr Lyle", "[parent 2]"),
    ("2014-03-09", "[date of birth]"),
)
PLANTED = (
    "Idris",
    "IDRIS",
    "Okafor",
    "Lyle",
    "Iddy",
    "Grace",
    "Piotr",
    "Kobi",
    "Tansy",
    "Dunmore",
    "Fenwick",
    "Nadia",
    "Brook",
    "9 March 2014",
    "09/03/2014",
    "943 476 5919",
    "A823200409001",
    "14 Tern Street",
    "Ottermouth",
    "OT5 3AB",
    "01632 960 871",
    "07700900123",
    "grace.o@mail.example",
)
TEXT = (
    "Idris’s mum, Grace Okafor (14 Tern Street, Ottermouth, OT5 3AB; 01632 960 871 or 07700900123; "
    "grace.o@mail.example), and Piotr say that Iddy, born on 9 March 2014 (09/03/2014), NHS 943 476 5919, UPN "
    "A823200409001, likes his brothers Kobi and Tansy. Mrs Dunmore (SENCO), Dr P Fenwick and Nadia Brook, educational "
    "psychologist, will see IDRIS weekly."
)


def report_of(text, identifiers=IDENTIFIERS, path="plans/Idris_Okafor-Lyle draft.docx", evidence=""):
    found = Finding(
        "rule",
        Severity.ERROR,
        title=f"Title {text}",
        message=f"“{evidence or text}” leaves room for doubt.",
        advice=f"Ask about {text}",
        sources=(),
        section="F",
        entry=text,
        evidence=evidence or text,
        fingerprint=fingerprint("rule", "F", text, evidence),
    )
    line = ProvisionLine("F", text, text, "support", text, (text,), 1.0, text, text, text, ("2",), "full", Location())
    plan = PlanReport(
        path,
        "read",
        sections=(SectionSeen("F", text, 1, Location()),),
        unread=(text,),
        notes=(text,),
        silent=(text,),
        findings=(found, replace(found, review=True, section=None)),
        provisions=(line,),
        outcomes=(OutcomeLine("2", text, text, text, 1, unserved=True),),
        needs=(NeedLine("1", text, text, (), True, Location()),),
        identifiers=identifiers,
    )
    return Report((plan,), rules=())


def masked(text, *identifiers, **more):
    return mask(report_of(text, identifiers or IDENTIFIERS, **more)).documents[0].findings[0].entry


@pytest.mark.parametrize("name", FORMATS)
def test_no_planted_identifier_gets_out(name, words_of):
    text = re.sub(r"\s+", " ", words_of(render(mask(report_of(TEXT)), name)))
    assert "[child]" in text
    assert [planted for planted in PLANTED if planted in text] == []
    unmasked = re.sub(r"\s+", " ", words_of(render(report_of(TEXT), "json")))
    assert [planted for planted in PLANTED if planted not in unmasked] == []


def test_the_rest_of_the_sentence_is_left_readable():
    assert masked(TEXT) == (
        "[child]’s mum, [parent 1] ([address]; [phone] or [phone]; [e-mail]), and [parent 2] say that [child], born on "
        "[date of birth] ([date of birth]), NHS [NHS number], UPN [UPN], likes his brothers [person 1] and [person 2]. "
        "[person 3] (SENCO), [person 4] and [person 5], educational psychologist, will see [child] weekly."
    )


def test_fingerprints_and_counts_stay_as_they_are(report):
    def marks(of):
        return [finding.fingerprint for document in of.documents for finding in document.findings]

    assert marks(mask(report)) == marks(report)
    assert mask(report).count(Severity.ERROR) == report.count(Severity.ERROR)


def test_identifiers_are_dropped_and_masking_twice_changes_nothing(report):
    once = mask(report)
    assert not any(document.identifiers for document in once.documents)
    assert mask(once) == once


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Will needs help and Will will have it.", "[child] needs help and [child] will have it."),
        ("The school will provide it. Will’s mum agrees.", "The school will provide it. [child]’s mum agrees."),
        ("Will be seen by May 2026.", "Will be seen by May 2026."),
        ("WILL'S NEEDS", "[child]'S NEEDS"),
    ],
)
def test_a_child_called_will(text, expected):
    assert masked(text, ("Will Tarrant", "[child]")) == expected


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("May", "By May 2026 May will read. On 3 May she may.", "By May 2026 [child] will read. On 3 May she may."),
        ("Mark", "Staff mark work. Mark reads at St Mark’s.", "Staff mark work. [child] reads at St Mark’s."),
        ("Grace", "A period of grace helps Grace.", "A period of grace helps [child]."),
        ("Hope", "We hope that Hope’s hope grows.", "We hope that [child]’s hope grows."),
        ("Rose", "Scores rose when Rose slept.", "Scores rose when [child] slept."),
        ("Summer", "In the Summer term Summer swims.", "In the Summer term [child] swims."),
        ("Dean", "Dean saw the Dean of the college.", "[child] saw the Dean of the college."),
        ("Young", "A Young person like Young.", "A Young person like [child]."),
    ],
)
def test_names_that_are_also_words_are_masked_only_as_names(name, text, expected):
    assert masked(text, (name, "[child]")) == expected


@pytest.mark.parametrize("text", ["Idrisa", "Lylestone Hall", "Graceful"])
def test_a_longer_word_that_holds_a_name_is_left(text):
    assert masked(text) == text


@pytest.mark.parametrize("text", ["Zoë", "ZOË", "Zoe\u0308", "zoë"])
def test_a_name_is_found_however_its_accents_are_written(text):
    assert masked(f"{text} reads.", ("Zoë", "[child]")) == "[child] reads."


@pytest.mark.parametrize("text", ["O’Neill-Shah", "O'Neill", "Shah", "Aoife  O’Neill‑Shah"])
def test_a_name_is_found_however_it_is_joined(text):
    assert masked(f"For {text}.", ("Aoife O'Neill-Shah", "[child]")) == "For [child]."


@pytest.mark.parametrize(
    "text",
    [
        "Speech and Language Therapy for 30 minutes a week from a Speech and Language Therapist.",
        "In Year 8 Maths a Teaching Assistant, trained by the Specialist Teacher, supports the group.",
        "Miss Monday lessons only for hospital. Reviewed on 9 December 2025 and 01/09/2026.",
        "Weir Road Primary School provides 25 hours, 0 to 10 children, £7,350, 38 weeks.",
        "A mentor, Forest School lead, meets the parents. Outcome 2: Section F, Key Stage 3.",
        "Section F Provision, teacher; Appendix C Advice | Teaching assistant | Write Dance | Teacher; I Can",
        "Scores of 100 200 and 45; NC 10; 1:1; 20/30 minutes; page 12 of 140.",
    ],
)
def test_ordinary_words_and_numbers_are_left(text):
    assert masked(text) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr and Mrs Okafor came.", "[parent 1] came."),
        ("Mrs DUNMORE teaches; Dunmore decides.", "[person 1] teaches; [person 1] decides."),
        ("Signed: Nadia Brook", "Signed: [person 1]"),
        (
            "Educational psychologist’s report, Nadia Brook, 3 March 2025",
            "Educational psychologist’s report, [person 1], 3 March 2025",
        ),
        ("L Brandt, social worker; D. Okoye (EP)", "[person 1], social worker; [person 2] (EP)"),
        (
            "Therapist: T Nwosu-Reid | M. J. Selwyn | Educational psychologist",
            "Therapist: [person 1] | [person 2] | Educational psychologist",
        ),
        ("His friend Amelie helps.", "His friend [person 1] helps."),
        ("Telephone: (01632) 960871 or +44 7700 900 123", "Telephone: [phone] or [phone]"),
        ("Address: The Old Mill, Ottermouth | Phone", "Address: [address] | Phone"),
        ("Lives at Flat 3, 12a Mill Lane, Otter St Mary with Dad.", "Lives at [address] with Dad."),
        ("DOB: | 9/3/14", "DOB: | [date of birth]"),
        (
            "Date of birth 12th July 2013, and again 12.07.2013",
            "Date of birth [date of birth], and again [date of birth]",
        ),
    ],
)
def test_people_and_places_are_known_by_the_words_beside_them(text, expected):
    assert masked(text) == expected


def test_evidence_still_stands_in_its_entry():
    text = "Will Tarrant will meet Mrs Dunmore at home."
    masks = (
        mask(report_of(text, (("Will Tarrant", "[child]"),), evidence="Tarrant will meet Mrs")).documents[0].findings[0]
    )
    assert masks.evidence == "[child] will meet [person 1]"
    assert masks.evidence in masks.entry
    assert masks.message == "“[child] will meet [person 1]” leaves room for doubt."


@given(st.sampled_from(TEXT.split()), st.integers(0, len(TEXT) - 1), st.integers(1, 60))
def test_evidence_stands_in_its_entry_wherever_it_is_cut(word, start, length):
    evidence = TEXT[start : start + length]
    found = mask(report_of(TEXT, evidence=evidence)).documents[0].findings[0]
    assert found.evidence in found.entry
    assert word


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("cases/Idris Okafor-Lyle/draft.docx", "cases/[child]/draft.docx"),
        ("EHCP_idris_v2.pdf", "EHCP_[child]_v2.pdf"),
        ("IdrisOkaforLyle.docx", "[child].docx"),
        ("draft.docx", "draft.docx"),
    ],
)
def test_file_names_are_masked_when_they_hold_a_name(path, expected):
    assert mask(report_of("text", path=path)).documents[0].path == expected


def test_two_files_that_are_masked_alike_can_be_told_apart():
    one = report_of("text", path="Idris.docx").documents[0]
    other = report_of("text", (("Mia Vance", "[child]"),), path="Mia.docx").documents[0]
    paths = [document.path for document in mask(Report((one, other), ())).documents]
    assert paths == ["[child].docx", "[child] (2).docx"]


def test_the_name_of_an_unread_file_is_masked_where_another_plan_tells_who_it_is():
    unread = PlanReport("Idris scan.pdf", "unread")
    assert mask(Report((*report_of("text").documents, unread), ())).documents[1].path == "[child] scan.pdf"


@pytest.mark.parametrize(
    "piece", ["A", "Ab ", "Aa-", "a.", "1 ", "Mr ", "Address: ", "brother A, ", "1/1/2014 ", "Teacher "]
)
def test_a_hostile_text_is_masked_in_good_time(piece):
    began = time.process_time()
    masker(PlanReport("plan.docx", "read", identifiers=IDENTIFIERS), [text := piece * (30_000 // len(piece))])(text)
    assert time.process_time() - began < 2

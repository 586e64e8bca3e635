"""One plan in every form: what is read of it, and what is found in it, is always the same."""

import shutil
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import pytest

from ehcplint.linter import report
from ehcplint.readers import read
from ehcplint.ruleset import load

from . import drafts, forms, handmade, nested, published, systems, templates
from .plan import PLANTED, PROVISION, THREADS
from .word import save

SOFFICE = shutil.which("soffice")
RULES = load()
FORMS = {
    name: form
    for module in (forms, handmade, systems, published, templates, drafts, nested)
    for name, form in vars(module).items()
    if getattr(form, "__module__", "") == module.__name__
}

WRONG = {
    "amendments_struck_out_by_hand": "what is struck out is found, as the rules say; here it is no planted fault",
    "amendments_tracked_by_word": "what is tracked is found, as the rules say; here it is no planted fault",
    "lettered_lines_across_cells.pdf": "lines by letter in cells side by side: a PDF's rows are read across them",
    "boxes_left_and_right_for_each_thread.pdf": "boxes side by side without lines between are read as one grid",
    "dates_over_columns_of_outcomes": "dates over columns of outcomes are taken for what stands below",
    "facts_in_a_table_in_the_cell.pdf": "lines of a small table within a cell make one grid of both",
    "who_pays_and_what_it_costs": "what provision costs is found, as the rules say; here it is no planted fault",
    "guidance_in_the_headings.pdf": "where a page ends below the first line of the headings, the notes are taken for a row",
    "settings_down_and_outcomes_across": "a grid of settings by outcomes",
    "box_with_number_alone.pdf": "lines of a table within a cell that touch those around it make one grid of both",
    "tabs_for_columns.pdf": "columns that only gaps part, with no lines, are read as running text",
    "labels_in_a_line.pdf": "where a line of the page begins with “Outcome 2.”, it is taken for a paragraph of its own",
    "in_two_columns_like_a_newspaper.pdf": "two columns of text are read across, line by line",
    "amounts_in_a_small_table_below": "a table is not joined to the lines above it that it numbers",
    "provision_named_in_headings": "a heading over one sentence is not taken as part of what it promises",
    "last_line_says_which_outcome": "a line that ties the items above it to outcomes by their letters ties nothing",
    "answered_below_by_letters": "answers by letter are all told of the last item",
    "codes_interleaved": "a sentence that explains the numbers is taken for a need",
    "margin_notes": "notes beside a line, in a table without a heading, are taken for provision",
    "a_paragraph_for_each_person": "two promises in one sentence are one entry",
}
"""Why ehcplint does not yet read a form as it should, or the PDF of it."""


@pytest.fixture(scope="session")
def folder(tmp_path_factory):
    """The plan in every form as a Word file and, where LibreOffice is installed, as the PDF that it makes."""
    folder = tmp_path_factory.mktemp("forms")
    for name, form in FORMS.items():
        save(form(), folder / f"{name}.docx")
    if SOFFICE:
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        command = [SOFFICE, profile, "--headless", "--convert-to", "pdf", "--outdir", folder]
        # Of more than some 240 files in one call LibreOffice leaves out the last.
        for files in batched(sorted(folder.glob("*.docx")), 100):
            subprocess.run([*command, *files], check=True, capture_output=True, timeout=480)
    return folder


def batched(files: Sequence[Path], size: int) -> Iterator[Sequence[Path]]:
    return (files[start : start + size] for start in range(0, len(files), size))


def case(file: str):
    reason = WRONG.get(file) or WRONG.get(file.partition(".")[0])
    return pytest.param(file, marks=pytest.mark.xfail(reason=reason, strict=True) if reason else ())


def known(text: str, texts: Iterable[str]) -> str:
    """Which of the plan's own texts a text holds, or where it holds none the text itself."""
    plain = " ".join(text.casefold().split())
    return next((each for each in texts if each.casefold() in plain), plain)


@pytest.mark.parametrize("file", [case(f"{name}{suffix}") for name in FORMS for suffix in (".docx", ".pdf")])
def test_a_form_is_read_as_the_plan_that_it_lays_out(folder, file):
    path = folder / file
    if path.suffix == ".pdf" and not SOFFICE:
        pytest.skip("LibreOffice is not installed")
    plan = report(file, read(path), RULES)

    titles = getattr(FORMS[path.stem], "titles_only", {}).values()
    found = [(finding.rule, known(finding.evidence, (*PLANTED.values(), *titles))) for finding in plan.findings]
    assert sorted(found) == sorted([*PLANTED.items(), *(("missing-section", title) for title in titles)])

    needs = [(need.area, known(need.text, (thread.need for thread in THREADS))) for need in plan.needs]
    assert needs == [(thread.area, thread.need) for thread in THREADS]

    outcomes = {line.id: known(line.text, (thread.outcome for thread in THREADS)) for line in plan.outcomes}
    assert sorted(outcomes.values()) == sorted(thread.outcome for thread in THREADS)

    provision = [
        (
            known(line.what, (given.what for given in PROVISION)),
            tuple(who.casefold() for who in line.who),
            tuple(outcomes.get(number, number) for number in line.outcomes),
        )
        for line in plan.provisions
        if line.section == "F"
    ]
    assert sorted(provision) == sorted(
        (given.what, (given.who,), (THREADS[given.outcome - 1].outcome,)) for given in PROVISION
    )

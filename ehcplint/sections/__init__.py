"""From a document to a plan: find the sections by letter or title, and divide them into entries."""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile

from ehcplint.document import Block, Document, paragraphs_of
from ehcplint.plan import Plan, Profile
from ehcplint.sections.advice import AdviceDivision
from ehcplint.sections.division import TableDivision
from ehcplint.sections.entries import Lexicon
from ehcplint.sections.front import front_sheet, is_advice, profile_of
from ehcplint.sections.headings import SectionMap
from ehcplint.sections.reshape import reshaped
from ehcplint.sections.tidied import tidied, without_paragraph_numbers

__all__ = ["SectionMap", "divide"]


def divide(document: Document, section_map: SectionMap, lexicon: Lexicon, profile: Profile | None = None) -> Plan:
    """Understand a document as a plan: its headings, its entries in reading order, its front sheet and its profile."""
    opening = [paragraph.text.strip() for paragraph in document.paragraphs if paragraph.text.strip()][:12]
    blocks = reshaped(tidied(document.blocks), section_map)
    division = TableDivision(replace(document, blocks=blocks), section_map, lexicon)
    if profile == "advice" or (profile is None and is_advice(document, opening, division.outline.lettered)):
        report = AdviceDivision(document, section_map, lexicon)
        report.blocks(blocks)
        return Plan(document, "advice", front_sheet(report.fields, opening), (), tuple(report.entries))
    division.blocks(without_paragraph_numbers(blocks, division.outline.heading))
    division.threads()
    front = front_sheet(division.fields, _before_sections(blocks, division) or opening)
    known = profile or profile_of(document, front, opening)
    entries = tuple(section_map.areas.settled(division.entries))
    return Plan(document, known, front, tuple(division.seen_headings()), entries)


def _before_sections(blocks: tuple[Block, ...], division: TableDivision) -> list[str]:
    """The first lines of a plan, up to the heading of its first section."""
    before = takewhile(lambda paragraph: not division.outline.heading(paragraph), paragraphs_of(blocks))
    return [paragraph.text.strip() for paragraph in before if paragraph.text.strip()][:12]

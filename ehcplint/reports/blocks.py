"""A document's blocks as they were read, one a line, each with its place and the section that it was put in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ehcplint.document import Block, Document, Location, Paragraph
from ehcplint.plan import Plan
from ehcplint.reports.findings import place


def sections_of(plan: Plan) -> dict[Location, str]:
    """What each place of a plan was taken for: "F provision", or "section F" for a heading."""
    found = {part.where: f"{entry.letter or '-'} {entry.kind}" for entry in plan.entries for part in entry.parts}
    return found | {heading.where: f"section {' and '.join(heading.letters)}" for heading in plan.headings}


def listing(document: Document, sections: Mapping[Location, str]) -> str:
    """The blocks of a document, those of tables indented under their rows."""
    said = [f"{document.name}, read as {document.format}", *_lines(document.blocks, sections, "")]
    said += [f"apart from the text: {paragraph.text}" for paragraph in document.furniture]
    said += [f"not read: {item.what}" for item in document.unread]
    return "\n".join(line.replace("\n", " ") for line in said) + "\n"


def _lines(blocks: tuple[Block, ...], sections: Mapping[Location, str], indent: str) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield indent + " | ".join(filter(None, _of(block, sections)))
            continue
        yield f"{indent}{place(block.where) or 'table'}: {len(block.rows)} rows, {block.header_rows} of them headings"
        for row in block.rows:
            for cell in row:
                spread = f", {cell.height} by {cell.width}" if (cell.height, cell.width) != (1, 1) else ""
                yield f"{indent}  row {cell.row}, column {cell.column}{spread}"
                yield from _lines(cell.blocks, sections, f"{indent}    ")


def _of(paragraph: Paragraph, sections: Mapping[Location, str]) -> Iterator[str]:
    where = paragraph.where
    yield f"paragraph {where.paragraph}" if where.table and where.paragraph else "" if where.table else place(where)
    yield f"[{sections.get(paragraph.where, '')}]"
    looks = ("bold", "italic", "grey", "prompt")
    yield " ".join([f"heading {paragraph.level}"] * bool(paragraph.level) + [n for n in looks if getattr(paragraph, n)])
    yield paragraph.label
    yield paragraph.text

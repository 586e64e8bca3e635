"""Broken and hostile Word files are refused quickly with a reason, or read as Word would read them."""

import io
import random
import struct
import time
import zipfile

import pytest

from ehcplint.document import UnreadableError
from ehcplint.readers.limits import Limits

SECONDS = 2.0
MEGABYTE = 1024 * 1024


def refusal_of(read_bytes, data, **options):
    started = time.process_time()
    with pytest.raises(UnreadableError) as refusal:
        read_bytes(data, **options)
    assert time.process_time() - started < SECONDS
    assert "Aniela" not in refusal.value.message
    return refusal.value


def with_main(build, content):
    return build.docx("", parts={"word/document.xml": content})


ENTITIES = '<!DOCTYPE w:document [<!ENTITY a "Aniela"><!ENTITY b "&a;&a;&a;">]>'


def test_a_document_type_is_refused_before_parsing(read_bytes, build):
    plain = build.part("document", f"<w:body>{build.p('&b;')}</w:body>")
    declared = plain.replace("?>", "?>" + ENTITIES, 1)
    wide = declared.replace('"UTF-8"', '"UTF-16"').encode("utf-16")
    disguised = declared.replace('"UTF-8"', '"UTF-7"').replace("<!DOCTYPE", "+ADw-!DOCTYPE", 1)
    assert refusal_of(read_bytes, with_main(build, declared)).code == "xml-entities"
    assert refusal_of(read_bytes, with_main(build, wide)).code == "xml-entities"
    assert refusal_of(read_bytes, with_main(build, disguised)).code == "corrupt"
    styles = build.part("styles", "").replace("?>", "?>" + ENTITIES)
    in_styles = build.docx(build.p("x"), parts={"word/styles.xml": styles})
    assert refusal_of(read_bytes, in_styles).code == "xml-entities"


def test_utf_16_is_read(read_bytes, build):
    wide = build.part("document", f"<w:body>{build.p('Zoë')}</w:body>").replace('"UTF-8"', '"UTF-16"').encode("utf-16")
    assert read_bytes(with_main(build, wide)).words == 1


@pytest.mark.parametrize("part", ["word/document.xml", "word/styles.xml"])
def test_a_bomb_is_refused_unopened(read_bytes, build, part):
    bomb = build.part("document", "<w:body>" + " " * (70 * MEGABYTE))
    assert refusal_of(read_bytes, build.docx(build.p("x"), parts={part: bomb})).code == "zip-bomb"


def test_ratio_counts_only_for_large_parts(read_bytes, build):
    repeated = build.p("Aniela will read with a teaching assistant.") * 20_000
    assert read_bytes(build.docx(repeated)).words == 140_000
    assert refusal_of(read_bytes, with_main(build, b" " * (11 * MEGABYTE))).code == "zip-bomb"


def test_parts_that_are_not_read_are_never_inflated(read_bytes, build):
    data = build.docx(build.p("x"), parts={"word/media/image1.png": bytes(200 * MEGABYTE)})
    started = time.process_time()
    assert read_bytes(data).words == 1
    assert time.process_time() - started < SECONDS


def test_a_false_size_and_a_broken_sum_are_damage(read_bytes, build):
    data = bytearray(build.docx(build.p("x"), parts={"word/document.xml": build.part("document", "<w:body/>" * 99)}))
    with zipfile.ZipFile(io.BytesIO(bytes(data))) as package:
        directory = data.index(b"PK\x01\x02")
        names = package.namelist()
    assert "word/document.xml" in names
    at = data.index(b"word/document.xml", directory) - 46
    for offset in (16, 24):  # the sum, the size
        broken = bytearray(data)
        struct.pack_into("<I", broken, at + offset, 1234)
        refusal = refusal_of(read_bytes, bytes(broken))
        assert (refusal.code, "word/document.xml" in refusal.message) == ("corrupt", True)


def test_encrypted_and_oddly_compressed_parts_are_refused(read_bytes, build):
    data = build.docx(build.p("x"))
    at = data.index(b"word/document.xml", data.index(b"PK\x01\x02")) - 46
    locked, odd = bytearray(data), bytearray(data)
    locked[at + 8] |= 1
    struct.pack_into("<H", odd, at + 10, 99)
    assert refusal_of(read_bytes, bytes(locked)).code == "encrypted"
    assert refusal_of(read_bytes, bytes(odd)).code == "corrupt"


def test_too_many_parts_are_refused_and_overlapping_ones_are_damage(read_bytes, build):
    many = build.docx(build.p("x"), parts={f"word/{count}.xml": "" for count in range(50)})
    assert refusal_of(read_bytes, many, limits=Limits(zip_entries=40)).code == "too-large"
    data = bytearray(build.docx(build.p("x")))
    directory = data.index(b"PK\x01\x02")
    styles, main = (data.index(name, directory) - 46 for name in (b"word/styles.xml", b"word/document.xml"))
    data[styles + 42 : styles + 46] = data[main + 42 : main + 46]
    assert refusal_of(read_bytes, bytes(data)).code == "corrupt"


BROKEN = {
    "cut": "<w:document",
    "bad characters": b"<w:document \xff\xfe/>",
    "NUL": "<w:document>\x00</w:document>",
    "another root": "<html/>",
    "nothing": "",
}


@pytest.mark.parametrize("content", BROKEN.values(), ids=BROKEN)
def test_a_broken_main_part_is_damage(read_bytes, build, content):
    assert refusal_of(read_bytes, with_main(build, content)).code == "corrupt"


def test_a_missing_main_part_is_damage_and_missing_relations_are_not(read_bytes, build):
    only = {"[Content_Types].xml": "<Types/>", "word/other.xml": "<x/>"}
    assert refusal_of(read_bytes, build.zipped(only)).code == "corrupt"
    body = build.part("document", f"<w:body>{build.p('x')}</w:body>")
    assert read_bytes(build.zipped({"word/document.xml": body})).words == 1


def test_an_empty_body_is_never_a_clean_plan(read_bytes, build):
    assert refusal_of(read_bytes, build.docx("")).code == "empty"
    assert refusal_of(read_bytes, build.docx(build.p() * 3)).code == "empty"
    chunk = refusal_of(read_bytes, build.docx('<w:altChunk r:id="x"/>'))
    assert (chunk.code, "imported document" in chunk.message) == ("no-text", True)


def test_links_out_of_the_file_and_into_nothing_are_left_alone(read_bytes, build):
    targets = {
        "a": "styles http://192.0.2.1/styles.xml External",
        "b": "footnotes ../../../etc/passwd",
        "c": "attachedTemplate //192.0.2.1/share/x.dotm External",
        "d": "image media/gone.png",
    }
    data = build.docx(build.p("x"), targets=targets, parts={"../../evil.xml": "x", "/absolute.xml": "x"})
    assert read_bytes(data).words == 1


def nested(build, depth):
    return "<w:tbl><w:tr><w:tc>" * depth + build.p("inner") + "</w:tc></w:tr></w:tbl>" * depth


def test_deep_tables_are_read_to_a_point(read_bytes, build):
    assert read_bytes(build.docx(nested(build, 60))).words == 1
    for depth in (500, 20_000):
        assert refusal_of(read_bytes, build.docx(nested(build, depth))).code == "too-deep"


def test_deep_controls_and_shapes_are_read_to_a_point(read_bytes, build):
    for tag in ("w:ins", "w:smartTag", "w:unknown"):
        deep = f"<{tag}>" * 200 + build.r("inner") + f"</{tag}>" * 200
        assert read_bytes(build.docx(build.p(deep))).words == 1
        deeper = f"<{tag}>" * 300 + build.r("inner") + f"</{tag}>" * 300
        assert refusal_of(read_bytes, build.docx(build.p(deeper))).code == "too-deep"


def test_circles_of_styles_and_lists_end(read_bytes, build):
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{one}"><w:basedOn w:val="{other}"/>'
        f'<w:pPr><w:numPr><w:ilvl w:val="0"/>{listed}</w:numPr></w:pPr></w:style>'
        for one, other, listed in (("A", "B", ""), ("B", "A", ""), ("L", "L", '<w:numId w:val="1"/>'))
    )
    lists = (
        '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="L"/></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    )
    body = build.p("x", '<w:pStyle w:val="A"/>') + build.p("y", '<w:pStyle w:val="L"/>')
    assert read_bytes(build.docx(body, styles=styles, numbering=lists)).words == 2


def test_odd_numbers_are_read_as_none(read_bytes, build):
    huge = "9" * 5_000
    odd = (
        f'<w:numPr><w:ilvl w:val="{huge}"/><w:numId w:val="-7"/></w:numPr><w:outlineLvl w:val="12.5"/>'
        '<w:pStyle/><w:rPr><w:sz w:val="big"/></w:rPr>'
    )
    cell = build.cell("x", f'<w:gridSpan w:val="{huge}"/><w:vMerge w:val="maybe"/>')
    table = build.table(build.row(cell, properties='<w:gridBefore w:val="-5"/>'))
    symbol = '<w:r><w:rPr><w:color w:val="zz"/><w:sz/></w:rPr><w:sym w:char="XYZ"/><w:sym/></w:r>'
    assert read_bytes(build.docx(build.p("x", odd) + build.p(symbol) + table)).words == 2


def test_a_million_runs_are_read_or_refused_in_good_time(read_bytes, build):
    data = build.docx(build.p("".join(f"<w:r><w:t>{count}</w:t></w:r>" for count in range(1_000_000))))
    assert refusal_of(read_bytes, data).code == "too-large"


def test_controls_and_direction_marks_do_not_pass(read_bytes, build):
    document = read_bytes(build.docx(build.p("a\u009b2Jb\u202ec")))
    assert [block.text for block in document.blocks] == ["a 2Jb c"]


@pytest.mark.parametrize("seed", range(8))
def test_a_mutated_file_is_read_or_refused_and_nothing_else(read_bytes, build, seed):
    chance = random.Random(seed)
    row = build.row(build.cell("reads"), build.cell("daily"))
    body = build.p("Aniela", '<w:pStyle w:val="A"/>') + build.table(row)
    good = build.docx(body, styles='<w:style w:type="paragraph" w:styleId="A"><w:name w:val="heading 1"/></w:style>')
    with zipfile.ZipFile(io.BytesIO(good)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    for _ in range(40):
        if chance.random() < 0.5:
            data = bytearray(good)
            for _ in range(chance.randint(1, 6)):
                data[chance.randrange(len(data))] = chance.randrange(256)
            mutant = bytes(data)
        else:
            name = chance.choice(list(parts))
            content = bytearray(parts[name])
            start = chance.randrange(len(content))
            noise = bytes(chance.choices(b'<>/w:"= &a1', k=chance.randint(0, 9)))
            content[start : start + chance.randint(0, 20)] = noise
            mutant = build.zipped({**parts, name: bytes(content)})
        try:
            read_bytes(mutant)
        except UnreadableError:
            continue

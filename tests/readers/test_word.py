"""What a Word file shows is what is read, with the place of each paragraph."""

import gc
import io
import re
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ehcplint.document import Location, Paragraph, Passage, Table, Unread


def texts(document):
    return [paragraph.text for paragraph in document.paragraphs]


def test_paragraphs_come_in_order_with_their_numbers(word, build):
    document = word(build.p("Section A") + build.p() + build.p("Aniela likes maps."))
    assert [(block.text, block.where.paragraph) for block in document.blocks] == [
        ("Section A", 1),
        ("", 2),
        ("Aniela likes maps.", 3),
    ]
    assert (document.name, document.format, document.pages) == ("plan.docx", "docx", None)


INLINE = {
    "runs are joined": ("{r[30 min]}{r[utes a week]}", "30 minutes a week"),
    "breaks and tabs": ("<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:r>", "a\nb\tc"),
    "hyphens": ("<w:r><w:t>co</w:t><w:softHyphen/><w:t>op</w:t><w:noBreakHyphen/><w:t>x</w:t></w:r>", "coop-x"),
    "odd spaces": ("{r[1\u00a0hour\u202fa\u2011day]}", "1 hour a-day"),
    "hyperlink": ('<w:hyperlink r:id="gone">{r[local offer]}</w:hyperlink>', "local offer"),
    "smart tag": ("<w:smartTag>{r[Leeds]}</w:smartTag>", "Leeds"),
    "custom xml": ("<w:customXml>{r[Leeds]}</w:customXml>", "Leeds"),
    "inserted": ("{r[every ]}<w:ins>{r[week]}</w:ins>", "every week"),
    "moved here": ("<w:moveTo>{r[week]}</w:moveTo>", "week"),
    "deleted": ("{r[stays]}<w:del><w:r><w:delText>regular</w:delText></w:r></w:del>", "stays"),
    "moved away": ("{r[stays]}<w:moveFrom>{r[gone]}</w:moveFrom>", "stays"),
    "inserted and deleted": ("{r[x]}<w:ins><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:ins>", "x"),
    "control": ("{r[Name: ]}<w:sdt><w:sdtContent>{r[Bo]}</w:sdtContent></w:sdt>", "Name: Bo"),
    "ruby": ("<w:r><w:ruby><w:rt>{r[over]}</w:rt><w:rubyBase>{r[base]}</w:rubyBase></w:ruby></w:r>", "base"),
    "formula": ("<m:oMath><m:r><m:t>2+2</m:t></m:r></m:oMath>", "2+2"),
    "fraction": ("<m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f>", "1/2"),
    "tick": ('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:t> Yes</w:t></w:r>', "✓ Yes"),
    "box": ('<w:r><w:sym w:font="Wingdings" w:char="F0A8"/><w:t> No</w:t></w:r>', "☐ No"),
    "symbol of no symbol font": ('<w:r><w:sym w:font="MS Gothic" w:char="2612"/></w:r>', "☒"),
    "low symbol code": ('<w:r><w:sym w:font="Wingdings" w:char="00FE"/></w:r>', "☑"),
    "typed tick": ('<w:r><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr><w:t>ü</w:t></w:r>{r[ Yes]}', "✓ Yes"),
    "simple field": ('<w:fldSimple w:instr="DATE">{r[1 May 2026]}</w:fldSimple>', "1 May 2026"),
    "unfilled simple merge field": ('<w:fldSimple w:instr=" MERGEFIELD Forename "/>', "«Forename»"),
    "comment mark": ('{r[a]}<w:r><w:commentReference w:id="1"/></w:r>', "a"),
    "text with a line end": ("<w:r><w:t>one\ntwo</w:t></w:r>", "one two"),
}


def field(code, result=None):
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    shown = "" if result is None else mark.format("separate") + result
    return f"{mark.format('begin')}<w:r><w:instrText>{code}</w:instrText></w:r>{shown}{mark.format('end')}"


def spelt(inside, build):
    while "{r[" in inside:
        before, _, rest = inside.partition("{r[")
        text, _, after = rest.partition("]}")
        inside = before + build.r(text) + after
    return inside


@pytest.mark.parametrize(("inside", "shown"), INLINE.values(), ids=INLINE)
def test_a_paragraph_reads_as_it_is_shown(word, build, inside, shown):
    assert texts(word(build.p(spelt(inside, build)))) == [shown]


def test_fields_show_their_results_and_not_their_codes(word, build):
    nested = field(f"IF {field('MERGEFIELD Sex', build.r('M'))} = M him her", build.r("him"))
    document = word(build.p(nested) + build.p(field("PAGE", build.r("3"))))
    assert texts(document) == ["him", "3"]


def test_an_unfilled_merge_field_shows_its_name_as_a_prompt(word, build):
    document = word(
        build.p(field(' MERGEFIELD "Child Forename" '))
        + build.p(field("MERGEFIELD Name", build.r("«") + build.r("Name") + build.r("»")))
        + build.p(field("MERGEFIELD Name", build.r("Aniela")))
    )
    assert [(block.text, block.prompt) for block in document.blocks] == [
        ("«Child Forename»", True),
        ("«Name»", True),
        ("Aniela", False),
    ]


def test_a_button_that_runs_nothing_shows_its_words_as_a_prompt(word, build):
    code = "MACROBUTTON NoMacro [Click and type]"
    document = word(build.p(field(f" {code} ")) + build.p(build.r("Name: ") + f'<w:fldSimple w:instr="{code}"/>'))
    assert [(block.text, block.prompt) for block in document.blocks] == [
        ("[Click and type]", True),
        ("Name: [Click and type]", False),
    ]


def test_a_field_may_span_paragraphs_but_one_that_never_ends_hides_nothing(word, build):
    begin, separate, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end"))
    whole = build.p(begin + "<w:r><w:instrText>TOC</w:instrText></w:r>" + separate + build.r("A 1"))
    assert texts(word(whole + build.p(build.r("B 2") + end))) == ["A 1", "B 2"]
    assert texts(word(build.p(begin + build.r("still shown")) + build.p("so is this"))) == ["still shown", "so is this"]


def test_old_form_fields_show_their_answer(word, build):
    def form(data):
        mark = '<w:r><w:fldChar w:fldCharType="{}">{}</w:fldChar></w:r>'
        return mark.format("begin", f"<w:ffData>{data}</w:ffData>") + mark.format("end", "")

    ticked = form('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>')
    empty = form('<w:checkBox><w:default w:val="0"/></w:checkBox>')
    choice = form('<w:ddList><w:result w:val="1"/><w:listEntry w:val="Yes"/><w:listEntry w:val="No"/></w:ddList>')
    assert texts(word(build.p(ticked) + build.p(empty) + build.p(choice))) == ["☒", "☐", "No"]


def test_a_placeholder_is_a_prompt_only_when_it_is_the_whole_paragraph(word, build):
    shown = "<w:showingPlcHdr/>"
    answer = "Click here to enter text."
    document = word(
        build.control(build.p(answer), shown)
        + build.p("<w:r><w:t>Name: </w:t></w:r>" + build.control(build.r(answer), shown))
        + build.p(build.control(build.r(answer), shown))
        + build.p(build.control(build.r("Aniela"), '<w:showingPlcHdr w:val="0"/>'))
    )
    assert [(block.text, block.prompt) for block in document.blocks] == [
        (answer, True),
        (f"Name: {answer}", False),
        (answer, True),
        ("Aniela", False),
    ]


def test_controls_around_blocks_cells_rows_and_tables_are_transparent(word, build):
    c, control = build.cell, build.control
    rows = build.row(c("1"), control(c("2"))) + control(build.row(c(control(build.p("3"))), c("4")))
    document = word(control(build.p("0")) + control(build.table(rows)) + build.p("5"))
    assert texts(document) == ["0", "1", "2", "3", "4", "5"]
    assert [[cell.text for cell in row] for row in document.blocks[1].rows] == [["1", "2"], ["3", "4"]]


def test_changes_are_counted_and_deleted_rows_cells_and_paragraphs_are_out(word, build):
    gone, new = '<w:del w:id="1"/>', '<w:ins w:id="2"/>'
    struck_out = "<w:del><w:r><w:delText>old</w:delText></w:r></w:del>"
    document = word(
        build.table(
            build.row(build.cell("kept"), build.cell("cell gone", "<w:cellDel/>")),
            build.row(build.cell("row gone"), properties=gone),
            build.row(build.cell("row new"), properties=new),
        )
        + build.p(struck_out, f"<w:rPr>{gone}</w:rPr>")
        + build.p(build.r("and ") + struck_out, f"<w:rPr>{gone}</w:rPr>")
        + build.p("run on")
        + build.p(build.r("at the end"), f"<w:rPr>{gone}</w:rPr>")
    )
    assert texts(document) == ["kept", "row new", "and run on", "at the end"]
    assert [block.where.paragraph for block in document.blocks[1:]] == [6, 8]
    assert (document.changes.insertions, document.changes.deletions) == (1, 7)


def test_struck_text_is_out_and_counted_by_passage(word, build):
    styles = (
        '<w:style w:type="character" w:styleId="Cut"><w:rPr><w:strike/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Old"><w:rPr><w:dstrike/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Older"><w:basedOn w:val="Old"/></w:style>'
    )
    document = word(
        build.p(build.r("keep ") + build.r("cut", "<w:strike/>") + build.r(" more", "<w:strike/>"))
        + build.p(build.r("keep ") + build.r("cut", '<w:rStyle w:val="Cut"/>'))
        + build.p(build.r("cut"), '<w:pStyle w:val="Older"/>')
        + build.p(build.r("kept", '<w:dstrike w:val="0"/>'), '<w:pStyle w:val="Older"/>')
        + build.p(build.r("kept", '<w:strike w:val="false"/>')),
        styles=styles,
    )
    assert texts(document) == ["keep ", "keep ", "", "kept", "kept"]
    assert document.changes.struck == 3
    assert document.changes.first == Passage("cut more", Location(paragraph=1))


def test_the_first_tracked_change_is_told_where_nothing_is_struck(word, build):
    document = word(
        build.p(build.r("Sam reads."))
        + build.p(
            build.r("He has ")
            + '<w:del w:id="1" w:author="A"><w:r><w:delText>two hours</w:delText></w:r></w:del>'
            + f'<w:ins w:id="2" w:author="A">{build.r("an hour")}</w:ins>'
            + build.r(" a week.")
        )
    )
    assert texts(document) == ["Sam reads.", "He has an hour a week."]
    assert document.changes.first == Passage("two hours", Location(paragraph=2))


def test_hidden_text_is_out_and_said_to_be(word, build):
    document = word(build.p(build.r("seen") + build.r("unseen", "<w:vanish/>")))
    assert texts(document) == ["seen"]
    assert document.notes == ("Hidden text was left out (1 passage).",)


def test_look_and_level_come_from_the_run_and_both_styles(word, build):
    styles = (
        "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val='22'/></w:rPr></w:rPrDefault></w:docDefaults>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/><w:basedOn w:val="N"/>'
        "<w:rPr><w:b/><w:sz w:val='32'/></w:rPr></w:style>"
        '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Council title"/><w:basedOn w:val="H"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="TOC"><w:basedOn w:val="H"/>'
        '<w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>'
        '<w:style w:type="character" w:styleId="S"><w:rPr><w:b/><w:color w:val="808080"/></w:rPr></w:style>'
    )
    of = '<w:pStyle w:val="{}"/>'.format
    document = word(
        build.p("Council title", of("T"))
        + build.p("Contents", of("TOC"))
        + build.p(build.r("Bold twice is plain", '<w:rStyle w:val="S"/>'), of("H"))
        + build.p(build.r("Bold", "<w:b/>") + build.r(": "))
        + build.p(build.r("Partly ", "<w:b/>") + build.r("bold"))
        + build.p(build.r("Guidance", '<w:i/><w:color w:val="7F7F7F"/>'))
        + build.p(build.r("Body"), '<w:pStyle w:val="unknown"/><w:outlineLvl w:val="0"/>'),
        styles=styles,
    )
    seen = [(block.level, block.bold, block.italic, block.grey, block.size) for block in document.blocks]
    assert seen == [
        (2, True, False, False, 16),
        (0, True, False, False, 16),
        (2, False, False, True, 16),
        (0, True, False, False, 11),
        (0, False, False, False, 11),
        (0, False, True, True, 11),
        (1, False, False, False, 11),
    ]


def level(place, first, style, text, more=""):
    shown = f'<w:start w:val="{first}"/><w:numFmt w:val="{style}"/><w:lvlText w:val="{text}"/>'
    return f'<w:lvl w:ilvl="{place}">{shown}{more}</w:lvl>'


def outline(name, *levels):
    return f'<w:abstractNum w:abstractNumId="{name}">{"".join(levels)}</w:abstractNum>'


def numbering(name, of, more=""):
    return f'<w:num w:numId="{name}"><w:abstractNumId w:val="{of}"/>{more}</w:num>'


LISTS = (
    outline(1, level(0, 1, "decimal", "%1."), level(1, 1, "lowerLetter", "(%2)"), level(2, 1, "lowerRoman", "%1.%2.%3"))
    + outline(2, level(0, 1, "bullet", "\uf0b7"))
    + outline(
        3,
        level(0, 3, "upperRoman", "Outcome %1:", '<w:pStyle w:val="Aim"/>'),
        level(1, 1, "decimal", "%1.%2", "<w:isLgl/>"),
    )
    + outline(4, '<w:numStyleLink w:val="Link"/>')
    + numbering(1, 1)
    + numbering(2, 2)
    + numbering(3, 3)
    + numbering(4, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>')
    + numbering(5, 4)
)
LIST_STYLES = (
    '<w:style w:type="paragraph" w:styleId="Aim"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>'
    '<w:style w:type="numbering" w:styleId="Link"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
)


def test_list_labels_are_those_that_word_shows(word, build):
    def item(numbering, level=0):
        return build.p("x", f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{numbering}"/></w:numPr>')

    aim = build.p("x", '<w:pStyle w:val="Aim"/>')
    plain = build.p("x", '<w:pStyle w:val="Aim"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    body = item(1) + item(1) + item(1, 1) + item(1, 1) + item(1, 2) + item(2) + item(1) + item(1, 1)
    body += item(4) + item(4) + aim + item(3, 1) + aim + plain + item(5) + item(99)
    labels = [block.label for block in word(body, styles=LIST_STYLES, numbering=LISTS).blocks]
    assert labels[:8] == ["1.", "2.", "(a)", "(b)", "2.b.i", "•", "3.", "(a)"]
    assert labels[8:] == ["1.", "2.", "Outcome III:", "3.1", "Outcome IV:", "", "•", ""]


def test_a_table_keeps_merged_cells_once_and_its_grid(word, build):
    c = build.cell
    document = word(
        build.table(
            build.row(c("Need"), c("Provision", '<w:gridSpan w:val="2"/>'), properties="<w:tblHeader/>"),
            build.row(c("reading", '<w:vMerge w:val="restart"/>'), c("who"), c("when")),
            build.row(c("", "<w:vMerge/>"), c("teacher"), c("daily")),
            build.row(c("late"), c("later"), properties='<w:gridBefore w:val="1"/>'),
        )
    )
    (table,) = document.blocks
    assert table.header_rows == 1
    grid = [[(x.text, x.row, x.column, x.height, x.width) for x in row] for row in table.rows]
    assert grid == [
        [("Need", 1, 1, 1, 1), ("Provision", 1, 2, 1, 2)],
        [("reading", 2, 1, 2, 1), ("who", 2, 2, 1, 1), ("when", 2, 3, 1, 1)],
        [("teacher", 3, 2, 1, 1), ("daily", 3, 3, 1, 1)],
        [("late", 4, 2, 1, 1), ("later", 4, 3, 1, 1)],
    ]
    assert table.at(3, 1).text == "reading"
    assert table.at(1, 3).text == "Provision"
    where = table.rows[2][1].blocks[0].where
    assert (where.table, where.row, where.column, where.paragraph) == (1, 3, 3, 8)


def test_odd_merges_lose_nothing(word, build):
    c = build.cell
    document = word(
        build.table(
            build.row(c("orphan", "<w:vMerge/>"), c("huge", '<w:gridSpan w:val="50000000"/>')),
            build.row(c("a", '<w:hMerge w:val="restart"/>'), c("b", "<w:hMerge/>"), c("c", '<w:gridSpan w:val="x"/>')),
        )
    )
    (table,) = document.blocks
    assert [[(x.text, x.column, x.width) for x in row] for row in table.rows] == [
        [("orphan", 1, 1), ("huge", 2, 63)],
        [("a\nb", 1, 2), ("c", 3, 1)],
    ]


def test_nested_tables_are_blocks_of_their_cell_with_numbers_of_their_own(word, build):
    inner = build.table(build.row(build.cell("inner")))
    document = word(build.table(build.row(build.cell(build.p("outer") + inner + build.p()))))
    (outer,) = document.blocks
    first, nested, _ = outer.rows[0][0].blocks
    assert isinstance(nested, Table)
    assert (first.text, nested.where.table, nested.rows[0][0].blocks[0].where.table) == ("outer", 2, 2)


BOX = "<w:txbxContent>{}</w:txbxContent>".format
DRAWN = "<w:drawing><wp:anchor><wps:wsp><wps:txbx>{}</wps:txbx></wps:wsp></wp:anchor></w:drawing>".format
OLD = "<w:pict><v:shape><v:textbox>{}</v:textbox></v:shape></w:pict>".format


def test_a_text_box_is_read_once_after_its_anchor(word, build):
    both = (
        f'<mc:AlternateContent><mc:Choice Requires="wps">{DRAWN(BOX(build.p("in the box")))}</mc:Choice>'
        f"<mc:Fallback>{OLD(BOX(build.p('in the box')))}</mc:Fallback></mc:AlternateContent>"
    )
    document = word(build.p(f"<w:r>{both}<w:t>anchor</w:t></w:r>") + build.p(f"<w:r>{OLD(BOX(build.p('old')))}</w:r>"))
    shown = [(block.text, block.where.paragraph) for block in document.blocks]
    assert shown == [("anchor", 1), ("in the box", 2), ("", 3), ("old", 4)]


def test_a_box_that_only_the_fallback_can_show_is_read_from_there(word, build):
    new = '<mc:Choice Requires="new"><w:drawing/></mc:Choice>'
    old = f"<mc:Fallback>{OLD(BOX(build.p('old form')))}</mc:Fallback>"
    document = word(build.p(f"<w:r><mc:AlternateContent>{new}{old}</mc:AlternateContent></w:r>") + build.p("next"))
    assert [(block.text, block.where.paragraph) for block in document.blocks] == [("", 1), ("old form", 3), ("next", 2)]


def test_diagrams_and_drawings_are_read_where_they_are_anchored(word, build):
    text = "<a:p><a:r><a:t>{}</a:t></a:r></a:p>".format
    point = "<dgm:pt {}><dgm:t>{}</dgm:t></dgm:pt>".format
    points = point("", text("Plan")) + point('type="node"', text("Do")) + point('type="pres"', text("layout"))
    data = f"<w:root {build.declared}><dgm:ptLst>{points}</dgm:ptLst></w:root>"
    anchor = '<w:r><w:drawing><dgm:relIds r:dm="d1"/></w:drawing></w:r>'
    document = word(
        build.p(anchor) + build.p(f"<w:r><w:drawing>{text('drawn')}</w:drawing></w:r>"),
        targets={"d1": "diagramData diagrams/data1.xml", "d2": "diagramData diagrams/data2.xml"},
        parts={"word/diagrams/data1.xml": data, "word/diagrams/data2.xml": "<broken"},
    )
    assert [block.text for block in document.blocks] == ["", "Plan", "Do", "", "drawn"]
    assert len({block.where for block in document.blocks}) == 5
    assert document.unread == ()


def test_headers_and_footers_are_furniture_each_text_once(word, build):
    edges = '<w:headerReference r:id="h1"/><w:headerReference r:id="h2"/><w:footerReference r:id="f"/>'
    mark = '<w:r><w:pict><v:shape><v:textpath string="DRAFT"/></v:shape></w:pict></w:r>'
    document = word(
        build.p("body") + f"<w:sectPr>{edges}</w:sectPr>",
        targets={"h1": "header h1.xml", "h2": "header h2.xml", "f": "footer gone.xml", "x": "header h3.xml"},
        parts={
            "word/h1.xml": build.part("hdr", build.p("Confidential") + build.p(mark)),
            "word/h2.xml": build.part("hdr", build.table(build.row(build.cell("Confidential"), build.cell("Page 1")))),
            "word/h3.xml": build.part("hdr", build.p("not in use")),
        },
    )
    assert texts(document) == ["body"]
    assert [line.text for line in document.furniture] == ["Confidential", "DRAFT", "Page 1"]


def test_notes_follow_the_text_with_their_numbers_and_new_places(word, build):
    refer = '<w:r><w:footnoteReference w:id="{}"/></w:r>'.format
    notes = "".join(
        f'<w:footnote w:id="{name}">{build.p(text)}</w:footnote>'
        for name, text in ((0, "rule"), (3, "second"), (4, "first"))
    )
    document = word(
        build.p(build.r("One") + refer(4)) + build.p(build.r("Two") + refer(3) + refer(9)),
        targets={"n": "footnotes footnotes.xml"},
        parts={"word/footnotes.xml": build.part("footnotes", notes)},
    )
    assert [(block.label, block.text, block.where.paragraph) for block in document.blocks] == [
        ("", "One", 1),
        ("", "Two", 2),
        ("1", "first", 3),
        ("2", "second", 4),
    ]


def picture(width, height):
    return (
        f'<w:r><w:drawing><wp:inline><wp:extent cx="{width * 12700}" cy="{height * 12700}"/><pic:pic/></wp:inline>'
        "</w:drawing></w:r>"
    )


def test_what_is_not_read_is_named(word, build):
    old = '<w:r><w:object><v:shape><v:imagedata/></v:shape><o:OLEObject ProgID="{}"/></w:object></w:r>'.format
    document = word(
        build.p("text")
        + build.p(picture(100, 100) + picture(450, 300))
        + build.p(picture(450, 690))
        + build.p('<w:r><w:drawing><dgm:relIds r:dm="gone"/></w:drawing></w:r>')
        + build.p(old("Word.Document.12") + old("Equation.3"))
        + '<w:altChunk r:id="a"/>'
        + "<w:sectPr><w:pgSz w:w='11906' w:h='16838'/></w:sectPr>"
    )
    assert document.unread == (
        Unread("2 pictures", False),
        Unread("1 picture as large as a page, perhaps a scan", True),
        Unread("1 diagram", True),
        Unread("1 embedded file", True),
        Unread("1 imported document", True),
    )


def test_comments_are_counted_and_macros_said_not_to_run(read_bytes, build):
    mark = '<w:r><w:commentReference w:id="1"/></w:r>'
    data = build.docx(build.p(build.r("a") + mark), targets={"v": "vbaProject vbaProject.bin"})
    document = read_bytes(data, "plan.docm")
    assert document.changes.comments == 1
    assert document.notes == ("The file holds macros, which were not run.",)


def test_notes_headers_and_footers_are_searched_for_changes_comments_and_what_is_not_read(word, build):
    changed = "<w:ins>{}</w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del>".format(build.r("new"))
    mark = '<w:r><w:commentReference w:id="1"/></w:r>'
    embedded = '<w:r><w:object><o:OLEObject ProgID="Word.Document.12"/></w:object></w:r>'
    document = word(
        build.p(build.r("x") + '<w:r><w:footnoteReference w:id="2"/></w:r>')
        + '<w:sectPr><w:headerReference r:id="h"/></w:sectPr>',
        targets={"n": "footnotes footnotes.xml", "h": "header header1.xml"},
        parts={
            "word/footnotes.xml": build.part(
                "footnotes",
                f'<w:footnote w:id="2">{build.p(changed + mark + embedded)}</w:footnote>'
                f'<w:footnote w:id="3">{build.p(changed + mark + embedded)}</w:footnote>',
            ),
            "word/header1.xml": build.part("hdr", build.p(changed + picture(450, 690))),
        },
    )
    changes = document.changes
    assert (changes.insertions, changes.deletions, changes.comments) == (2, 2, 1)
    assert document.unread == (Unread("1 picture", False), Unread("1 embedded file", True))


def test_the_strict_form_reads_like_the_usual_one(read_bytes, build):
    body = build.p(build.r("Strict"), '<w:pStyle w:val="H"/>')
    data = build.docx(body, styles='<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style>')
    old, new = b"http://schemas.openxmlformats.org/", b"http://purl.oclc.org/ooxml/"
    strict = {
        old + b"wordprocessingml/2006/main": new + b"wordprocessingml/main",
        old + b"officeDocument/2006/relationships": new + b"officeDocument/relationships",
    }
    parts = {}
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        for name in package.namelist():
            parts[name] = package.read(name)
            for before, after in strict.items():
                parts[name] = parts[name].replace(before, after)
    document = read_bytes(build.zipped(parts))
    assert [(block.text, block.level) for block in document.blocks] == [("Strict", 1)]


WORDS = st.lists(st.sampled_from(["Aniela", "maths", "30", "week", "&amp;", "don’t"]), min_size=1, max_size=4)
INSIDE = st.sampled_from(["run", "control", "inserted", "link", "field", "noted", "boxed"])
NOTE = "note"


def boxed(content: str) -> str:
    inside = f"<wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx>"
    return f"<w:r><w:drawing><wp:anchor><wps:wsp>{inside}</wps:wsp></wp:anchor></w:drawing></w:r>"


@st.composite
def bodies(draw, build, depth=2):
    """A body, and the words that it must be read as."""
    xml, said = "", []
    for _ in range(draw(st.integers(1, 3))):
        kind = draw(st.sampled_from(["paragraph", "control", "table"] if depth else ["paragraph"]))
        if kind == "paragraph":
            words = draw(WORDS)
            inside = draw(INSIDE)
            run = build.r(" ".join(words))
            wrapped = {
                "run": run,
                "control": build.control(run),
                "inserted": f"<w:ins>{run}</w:ins><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>",
                "link": f"<w:hyperlink>{run}</w:hyperlink>",
                "field": field("REF", run),
                "noted": f'{run}<w:r><w:footnoteReference w:id="1"/></w:r>',
                "boxed": run + boxed(build.p(run)),
            }
            xml += build.p(wrapped[inside])
            said += words * (2 if inside == "boxed" else 1) + [NOTE] * (inside == "noted")
        elif kind == "control":
            inner, words = draw(bodies(build, depth - 1))
            xml += build.control(inner)
            said += words
        else:
            rows = ""
            for _ in range(draw(st.integers(1, 2))):
                cells = ""
                for _ in range(draw(st.integers(1, 2))):
                    inner, words = draw(bodies(build, depth - 1))
                    made = build.cell(inner, draw(st.sampled_from(["", '<w:gridSpan w:val="2"/>'])))
                    cells += build.control(made) if draw(st.booleans()) else made
                    said += words
                made = build.row(cells)
                rows += build.control(made) if draw(st.booleans()) else made
            xml += build.table(rows)
    return xml, said


@given(data=st.data())
@settings(max_examples=25, deadline=None)
def test_no_word_is_lost_or_doubled_and_places_are_unique(data, build, read_bytes):
    body, said = data.draw(bodies(build))
    note = f'<w:footnote w:id="1">{build.p(NOTE)}</w:footnote>'
    made = build.docx(
        body,
        targets={"n": "footnotes footnotes.xml"},
        parts={"word/footnotes.xml": build.part("footnotes", note)},
    )
    document = read_bytes(made)
    paragraphs = list(document.paragraphs)
    read_words = [word for paragraph in paragraphs for word in paragraph.text.split()]
    # A note stands below what it is a note on; a note that is pointed at twice is one note.
    planted = [word.replace("&amp;", "&") for word in said]
    assert [word for word in read_words if word != NOTE] == [word for word in planted if word != NOTE]
    assert (NOTE in read_words) == (NOTE in planted)
    places = [paragraph.where.paragraph for paragraph in paragraphs]
    assert len(set(places)) == len(places)
    assert read_bytes(made) == document
    for table in (block for block in document.blocks if isinstance(block, Table)):
        for row in table.rows:
            for cell in row:
                assert table.at(cell.row, cell.column) is cell
                inside = [paragraph.where for paragraph in cell.blocks if isinstance(paragraph, Paragraph)]
                assert all((where.row, where.column) == (cell.row, cell.column) for where in inside)


LIKE_LAYOUT = {
    "as text": "{r[&lt;w:jc w:val=&quot;left&quot;/>]}",
    "unparsed": '<w:r><w:t><![CDATA[<w:jc w:val="left"/>]]></w:t></w:r>',
    "within a value": """<w:r><w:rPr><w:jc w:val='"/>b'/><w:lang w:val="/>b"/></w:rPr><w:t>a</w:t></w:r>""",
    "of other names": '<w:r xmlns:w="urn:other"/>{r[a]}',
}


@pytest.mark.parametrize("content", LIKE_LAYOUT.values(), ids=LIKE_LAYOUT)
def test_what_only_looks_like_layout_is_not_cut_out(word, build, content):
    inside = re.sub(r"\{r\[(.*?)\]\}", lambda found: build.r(found[1]), content)
    (paragraph,) = word(build.p(f"<w:r><w:t>x </w:t></w:r>{inside}")).paragraphs
    assert paragraph.text in ("x a", 'x <w:jc w:val="left"/>')


def test_cells_read_alike_with_and_without_layout(word, build):
    layout = '<w:tcW w:w="2160" w:type="dxa"/><w:shd w:fill="D9D9D9"/>'
    merged = '<w:tcW w:w="2160" w:type="dxa"/><w:gridSpan w:val="2"/>'
    rows = [
        build.row(build.cell("Once a week", layout), build.cell("SENCO", layout)),
        build.row(build.cell("End", merged)),
    ]
    bare = [
        build.row(build.cell("Once a week"), build.cell("SENCO")),
        build.row(build.cell("End", '<w:gridSpan w:val="2"/>')),
    ]
    assert word(build.table(*rows)).blocks == word(build.table(*bare)).blocks


def test_layout_is_cut_without_what_stands_among_it(word, build):
    layout = '<w:spacing w:before="60"/>'
    plain = '<w:rPr><w:b/><w:szCs w:val="22"/></w:rPr>'
    document = word(
        build.p("one", layout + plain) * 3
        + build.p("", layout + "<w:rPr><w:b/><w:vanish/></w:rPr>")
        + build.p("run", layout + '<w:rPr><w:b/><w:del w:id="1"/></w:rPr>')
        + build.p("on", layout + '<w:outlineLvl w:val="1"/>' + plain)
        + build.p(build.r("bold", '<w:b/><w:szCs w:val="22"/>'), layout)
    )
    shown = [(block.text, block.where.paragraph, block.level, block.bold) for block in document.blocks]
    assert shown[2:] == [("one", 3, 0, False), ("runon", 5, 2, False), ("bold", 7, 0, True)]


def test_the_collector_of_rubbish_is_left_as_it_was(word, build):
    assert gc.isenabled()
    word(build.p("Aniela likes maps."))
    assert gc.isenabled()
    gc.disable()
    try:
        word(build.p("Aniela likes maps."))
        assert not gc.isenabled()
    finally:
        gc.enable()

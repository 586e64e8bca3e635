"""Commented copies of Word files: the marks stand about the exact words, and nothing else of the file changes."""

from __future__ import annotations

import shutil
import subprocess
import zipfile
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from lxml import etree

from ehcplint import linter, ruleset
from ehcplint.finding import Finding, Severity
from ehcplint.readers import read

EXAMPLES = Path(__file__).parents[2] / "examples"
SOFFICE = shutil.which("soffice")
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
CID = "http://schemas.microsoft.com/office/word/2016/wordml/cid"
CEX = "http://schemas.microsoft.com/office/word/2018/wordml/cex"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
MARKS = (f"{W}commentRangeStart", f"{W}commentRangeEnd", f"{W}commentReference")
SAID = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}noBreakHyphen": "-"}
CHANGE = 'w:id="1" w:author="A" w:date="2026-01-01T00:00:00Z"'
FIELD = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'.format
BOX = (
    "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:anchor><wps:wsp><wps:txbx><w:txbxContent>{0}"
    "</w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
    "<w:txbxContent>{0}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
).format
TYPES = """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml" ContentType="{main}"/>
<Override PartName="/word/styles.xml" ContentType="{office}.styles+xml"/>
<Override PartName="/word/numbering.xml" ContentType="{office}.numbering+xml"/>
<Override PartName="/word/footnotes.xml" ContentType="{office}.footnotes+xml"/></Types>"""
OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def xml(path, name="word/document.xml"):
    with zipfile.ZipFile(path) as package:
        return etree.fromstring(package.read(name))


def marked(path):
    """By comment the text between its marks, read off the XML alone."""
    said, open_now, out = {}, [], (f"{W}del", f"{W}moveFrom", "{*}Fallback")
    root = xml(path)
    hidden = {each for other in root.iter(*out) for each in other.iter()}
    for element in root.iter():
        name = element.get(f"{W}id")
        if element.tag == MARKS[0]:
            assert name not in said
            open_now.append(name)
            said[name] = ""
        elif element.tag == MARKS[1]:
            open_now.remove(name)
        elif element not in hidden:
            text = element.text or "" if element.tag == f"{W}t" else SAID.get(element.tag, "")
            for each in open_now:
                said[each] += text
    assert not open_now
    return said


def bare(root):
    """A part without comments, with runs that are alike as one: what Word shows of it is the same exactly when this is."""
    for mark in list(root.iter(*MARKS)):
        run = mark.getparent()
        alone = mark.tag == MARKS[2] and all(child is mark or child.tag == f"{W}rPr" for child in run)
        gone = run if alone else mark
        gone.getparent().remove(gone)
    for run in list(root.iter(f"{W}r")):
        before = run.getprevious()
        if before is None or before.tag != run.tag or key(before) != key(run):
            continue
        before.extend([child for child in run if child.tag != f"{W}rPr"])
        run.getparent().remove(run)
    for text in list(root.iter(f"{W}t")):
        text.attrib.pop(SPACE, None)
        before = text.getprevious()
        if before is not None and before.tag == text.tag:
            text.text = (before.text or "") + (text.text or "")
            before.getparent().remove(before)
    return etree.tostring(root, method="c14n")


def key(run):
    properties = run.find(f"{W}rPr")
    return dict(run.attrib), b"" if properties is None else etree.tostring(properties, method="c14n", with_tail=False)


def assert_only_comments_differ(plan, copy):
    with zipfile.ZipFile(plan) as before, zipfile.ZipFile(copy) as after:
        names = before.namelist()
        assert set(after.namelist()) - set(names) <= {"word/comments.xml"}
        assert after.namelist()[: len(names)] == names
        said = ("word/document.xml", "word/_rels/document.xml.rels", "[Content_Types].xml", "word/comments.xml")
        for name in names:
            assert name in said or before.read(name) == after.read(name), name
    assert bare(xml(plan)) == bare(xml(copy))


def assert_valid(copy):
    """What Word asks of comments: every mark once, an end after its start, a reference, and a comment of that id."""
    root = xml(copy)
    held = [comment.get(f"{W}id") for comment in xml(copy, "word/comments.xml")]
    assert len(set(held)) == len(held)
    places = {each: place for place, each in enumerate(root.iter())}
    starts, ends, references = (
        {each.get(f"{W}id"): places[each] for each in root.iter(tag) if not list(each.iterancestors("{*}Fallback"))}
        for tag in MARKS
    )
    assert set(starts) == set(ends) == set(references) == set(held)
    assert all(starts[name] < ends[name] for name in starts)
    with zipfile.ZipFile(copy) as package:
        assert b"/word/comments.xml" in package.read("[Content_Types].xml")
        assert b'Target="comments.xml"' in package.read("word/_rels/document.xml.rels")


def constructs(b):
    """Bodies of Word files with “find this” in them, or what stands for it there."""
    held = b.r("we find this here")
    cut = b.r("we fi") + b.r("nd th", "<w:b/>") + b.r("is here")
    field = FIELD("begin") + "<w:r><w:instrText> DATE </w:instrText></w:r>" + FIELD("separate")
    return {
        "one run": b.p("we find this here"),
        "several runs": b.p(cut),
        "a whole paragraph": b.p("find this"),
        "twice in a paragraph": b.p(b.r("find this and find this")),
        "table": b.table(b.row(b.cell(b.p(held)), b.cell("find this"))),
        "nested table": b.table(b.row(b.cell(b.p("outer") + b.table(b.row(b.cell(b.p(cut)))) + b.p()))),
        "control around paragraphs": b.control(b.p(cut) + b.p("last")),
        "control around one paragraph": b.control(b.p(held)),
        "control within a paragraph": b.p(b.r("so ") + b.control(held) + b.r(" it is")),
        "control for plain text": b.p(b.r("so ") + b.control(held, "<w:text/>") + b.r(" it is")),
        "over the edge of a control": b.p(b.r("we find ") + b.control(b.r("this here"))),
        "control around a row": b.table(b.control(b.row(b.cell(b.p(held)), b.cell("no")))),
        "control around a cell": b.table(b.row(b.control(b.cell(b.p(held))), b.cell("no"))),
        "insertion": b.p(b.r("so ") + f"<w:ins {CHANGE}>{held}</w:ins>" + b.r(" it is")),
        "over the edge of an insertion": b.p(b.r("we find ") + f"<w:ins {CHANGE}>{b.r('this here')}</w:ins>"),
        "about a deletion": b.p(b.r("find ") + f"<w:del {CHANGE}><w:r><w:delText>x</w:delText></w:r></w:del>" + b.r("this")),
        "move": b.p(f"<w:moveFrom {CHANGE}>{held}</w:moveFrom>") + b.p(f"<w:moveTo {CHANGE}>{held}</w:moveTo>"),
        "changed formatting": b.p(b.r("we find this here", f"<w:b/><w:rPrChange {CHANGE}><w:rPr/></w:rPrChange>")),
        "paragraph whose end is deleted": b.p(b.r("we find "), f"<w:rPr><w:del {CHANGE}/></w:rPr>") + b.p("this here"),
        "hyperlink": b.p(b.r("so ") + f'<w:hyperlink w:anchor="x">{held}</w:hyperlink>' + b.r(" it is")),
        "field": b.p(field + held + FIELD("end") + b.r(" after")),
        "over the edge of a field": b.p(b.r("find ") + field + b.r("this") + FIELD("end")),
        "bookmark": b.p(b.r("find ") + '<w:bookmarkStart w:id="0" w:name="x"/>' + b.r("this") + '<w:bookmarkEnd w:id="0"/>'),
        "smart tag": b.p(f'<w:smartTag w:uri="x" w:element="y">{held}</w:smartTag>'),
        "soft hyphen": b.p("<w:r><w:t>we fi</w:t><w:softHyphen/><w:t>nd this here</w:t></w:r>"),
        "list": b.p(held, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
        "struck words before": b.p(b.r("find that ", "<w:strike/>") + b.r("find this")),
    }  # fmt: skip


NAMES = list(constructs(type("Any", (), {"__getattr__": lambda *_: lambda *_: ""})()))


@pytest.mark.parametrize("name", NAMES)
def test_the_marks_stand_about_the_exact_words_and_nothing_else_changes(desk, build, name):
    plan = desk.plan(build.docx(build.p("title") + constructs(build)[name] + build.p("closing")))
    findings = desk.on(plan, "find this")
    copy = desk.comment(plan, findings)
    assert findings
    assert list(marked(copy).values()) == ["find this"] * len(findings)
    assert_valid(copy)
    assert_only_comments_differ(plan, copy)
    assert read(copy).blocks == read(plan).blocks
    assert read(copy).changes == read(plan).changes
    again = desk.comment(copy, desk.on(copy, "find this"))
    assert etree.tostring(xml(again)) == etree.tostring(xml(copy))


@pytest.mark.parametrize(
    ("body", "evidence", "about"),
    [
        ('<w:fldSimple w:instr=" X ">{}</w:fldSimple>', "find this", "we find this here"),
        ("<w:sdt><w:sdtPr><w:dropDownList/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>", "find this", "we find this here"),
        ('<w:sdt><w:sdtPr><w:dataBinding w:xpath="/a"/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>', "find this", "we find this here"),
        ("<m:oMath><m:r><m:t>x+find this</m:t></m:r></m:oMath>{}", "x+find this", ""),
    ],
)  # fmt: skip
def test_what_word_writes_itself_is_commented_on_as_a_whole(desk, build, body, evidence, about):
    plan = desk.plan(build.docx(build.p("title") + build.p(build.r("so ") + body.format(build.r("we find this here")))))
    copy = desk.comment(plan, desk.on(plan, evidence)[:1])
    assert list(marked(copy).values()) == [about]
    assert_valid(copy)
    assert_only_comments_differ(plan, copy)


def test_words_in_a_text_box_are_told_at_the_box_for_word_ignores_a_comment_inside(desk, build):
    plan = desk.plan(
        build.docx(build.p("title") + build.p(build.r("so ") + BOX(build.p("we find this here")) + build.r(" it is")))
    )
    copy = desk.comment(plan, desk.on(plan, "find this"))
    assert_valid(copy)
    assert_only_comments_differ(plan, copy)
    (start,) = xml(copy).iter(MARKS[0])
    assert start.getnext().find(".//{*}AlternateContent") is not None
    assert start.getparent().getparent().tag == f"{W}body"
    assert "In the text box or drawing here: “find this”" in xml_text(copy)


def xml_text(copy):
    return "\n".join(xml(copy, "word/comments.xml").itertext())


def test_words_of_a_footnote_are_told_where_the_text_refers_to_it(desk, build):
    notes = {
        "word/footnotes.xml": build.part(
            "footnotes", f'<w:footnote w:id="2">{build.p("we find this below")}</w:footnote>'
        )
    }
    body = build.p("title") + build.p(build.r("noted") + '<w:r><w:footnoteReference w:id="2"/></w:r>')
    plan = desk.plan(build.docx(body, parts=notes, targets={"n": "footnotes footnotes.xml"}))
    copy = desk.comment(plan, desk.on(plan, "find this"))
    (start,) = xml(copy).iter(MARKS[0])
    assert start.getnext().find(f"{W}footnoteReference") is not None
    assert "In the note here: “find this”" in xml_text(copy)
    assert_only_comments_differ(plan, copy)


def test_a_finding_on_the_whole_plan_stands_on_its_first_words(desk, build, whole):
    plan = desk.plan(
        build.docx(
            build.p() + BOX(build.p("boxed")).join(["<w:p>", "</w:p>"]) + build.p("Plan of Aniela") + build.p("more")
        )
    )
    copy = desk.comment(plan, [whole])
    assert list(marked(copy).values()) == ["Plan of Aniela"]
    assert_only_comments_differ(plan, copy)


def test_a_finding_on_an_empty_paragraph_stands_in_it(desk, build):
    plan = desk.plan(build.docx(build.p("title") + build.table(build.row(build.cell("Signed"), build.cell()))))
    empty = next(paragraph for paragraph in read(plan).paragraphs if not paragraph.text)
    copy = desk.comment(plan, [whole_at(empty.where)])
    assert marked(copy) == {"0": ""}
    (start,) = xml(copy).iter(MARKS[0])
    assert start.getparent().getparent().tag == f"{W}tc"
    assert_only_comments_differ(plan, copy)


def whole_at(where):
    return Finding("r", Severity.ERROR, "No signature", "m", "a", (), where=where)


def test_a_comment_says_what_is_wrong_what_to_do_and_why_and_by_whom(desk, build):
    plan = desk.plan(build.docx(build.p("title") + build.p("find this")))
    copy = desk.comment(plan, desk.on(plan, "find this"))
    (comment,) = docx.Document(fixed(copy)).comments
    assert (comment.author, comment.initials, comment.timestamp.strftime("%Y-%m-%d %H:%M")) == (
        "ehcplint",
        "ehc",
        "2026-03-04 09:30",
    )
    assert comment.text.splitlines() == [
        "Vague wording (warning)",
        "It is vague.",
        "What to do: Say how often.",
        "Source: SEND Code 9.69",
        "Rule: vague-wording",
    ]


def fixed(copy):
    """A copy with the list of kinds of part in full, without which python-docx opens nothing."""
    path = copy.with_name("full.docx")
    with zipfile.ZipFile(copy) as before, zipfile.ZipFile(path, "w") as after:
        for name in before.namelist():
            data = before.read(name)
            if name == "[Content_Types].xml":
                full = TYPES.format(main=f"{OFFICE}.document.main+xml", office=OFFICE)
                data = full.replace(
                    "</Types>", f'<Override PartName="/word/comments.xml" ContentType="{OFFICE}.comments+xml"/></Types>'
                ).encode()
            after.writestr(name, data)
    return path


def threads(build):
    """A file with comments by ehcplint and by Priya; Priya answered the second of ehcplint's."""

    def comment(name, author, mark, text):
        said = f'w:id="{name}" w:author="{author}" w:date="2026-01-01T00:00:00Z" w:initials="x"'
        return f'<w:comment {said}><w:p xmlns:w14="{W14}" w14:paraId="0000000{mark}"><w:r><w:t>{text}</w:t></w:r></w:p></w:comment>'

    def about(name, text):
        run = f'<w:r><w:commentReference w:id="{name}"/></w:r>'
        return f'<w:commentRangeStart w:id="{name}"/>{build.r(text)}<w:commentRangeEnd w:id="{name}"/>{run}'

    answers = "".join(
        f'<w15:commentEx w15:paraId="0000000{mark}" w15:done="0"{parent}/>'
        for mark, parent in ((1, ""), (2, ""), (3, ' w15:paraIdParent="00000002"'), (4, ""))
    )
    ids = "".join(f'<w16cid:commentId w16cid:paraId="0000000{n}" w16cid:durableId="A{n}"/>' for n in (1, 2, 3, 4))
    more = "".join(f'<w16cex:commentExtensible w16cex:durableId="A{n}"/>' for n in (1, 2, 3, 4))
    people = "".join(f'<w15:person w15:author="{author}"/>' for author in ("ehcplint", "Priya"))
    parts = {
        "word/comments.xml": build.part(
            "comments",
            comment(1, "ehcplint", 1, "old") + comment(2, "ehcplint", 2, "older") + comment(3, "Priya", 3, "Why?")
            + comment(4, "Priya", 4, "Mine"),
        ),
        "word/commentsExtended.xml": f'<w15:commentsEx xmlns:w15="{W15}">{answers}</w15:commentsEx>',
        "word/commentsIds.xml": f'<w16cid:commentsIds xmlns:w16cid="{CID}">{ids}</w16cid:commentsIds>',
        "word/commentsExtensible.xml": f'<w16cex:commentsExtensible xmlns:w16cex="{CEX}">{more}</w16cex:commentsExtensible>',
        "word/people.xml": f'<w15:people xmlns:w15="{W15}">{people}</w15:people>',
    }  # fmt: skip
    targets = {
        f"c{kind}": f"{kind} {kind}.xml"
        for kind in ("comments", "commentsExtended", "commentsIds", "commentsExtensible", "people")
    }
    three = '<w:commentRangeStart w:id="3"/>'
    body = (
        build.p("title")
        + build.p(about(1, "we find this here"))
        + build.p(
            about(2, "and ")
            + three
            + build.r("that")
            + '<w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r>'
            + about(4, " too")
        )
    )
    return build.docx(body, parts=parts, targets=targets)


def test_own_comments_are_replaced_and_no_one_elses(desk, build):
    plan = desk.plan(threads(build))
    assert read(plan).changes.comments == 2
    copy = desk.comment(plan, desk.on(plan, "find this"))
    said = {
        each.get(f"{W}id"): (each.get(f"{W}author"), "".join(each.itertext()))
        for each in xml(copy, "word/comments.xml")
    }
    assert {name: author for name, (author, _) in said.items()} == {
        "2": "ehcplint",
        "3": "Priya",
        "4": "Priya",
        "0": "ehcplint",
    }
    assert marked(copy) == {"0": "find this", "2": "and ", "3": "that", "4": " too"}
    for name in ("commentsExtended", "commentsIds", "commentsExtensible"):
        assert len(xml(copy, f"word/{name}.xml")) == 3, name
    assert len(xml(copy, "word/people.xml")) == 2  # ehcplint's comment that was answered is still there


def test_without_findings_the_copy_has_only_the_comments_of_others(desk, build):
    plan = desk.plan(build.docx(build.p("title") + build.p("we find this here")))
    copy = desk.comment(desk.comment(plan, desk.on(plan, "find this")), [])
    assert marked(copy) == {}
    assert list(xml(copy, "word/comments.xml")) == []
    assert etree.tostring(xml(copy), method="c14n") == etree.tostring(xml(plan), method="c14n").replace(
        b"<w:t>we", b'<w:t xml:space="preserve">we'
    )


@pytest.mark.parametrize("suffix", [".docm", ".dotx", ".dotm"])
def test_the_other_kinds_of_word_file_stay_what_they_are(desk, build, suffix):
    kinds = {".docm": "document.macroEnabled", ".dotx": "template", ".dotm": "template.macroEnabledTemplate"}
    main = f"application/vnd.ms-word.{kinds[suffix]}.main+xml"
    types = TYPES.format(main=main, office=OFFICE)
    parts = {"[Content_Types].xml": types, "word/vbaProject.bin": b"\x01\x02\x03"}
    plan = desk.plan(build.docx(build.p("find this"), parts=parts), f"plan{suffix}")
    copy = desk.comment(plan, desk.on(plan, "find this"))
    assert list(marked(copy).values()) == ["find this"]
    with zipfile.ZipFile(copy) as package:
        assert main.encode() in package.read("[Content_Types].xml")
    assert_only_comments_differ(plan, copy)


def test_a_strict_file_stays_strict(desk, build):
    strict = {
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main": b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships": b"http://purl.oclc.org/ooxml/officeDocument/relationships",
    }
    usual = desk.plan(build.docx(build.p("title") + build.p("we find this here")), "usual.docx")
    with zipfile.ZipFile(usual) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    for old, new in strict.items():
        parts = {name: data.replace(old, new) for name, data in parts.items()}
    plan = desk.plan(build.zipped(parts))
    copy = desk.comment(plan, desk.on(plan, "find this"))
    with zipfile.ZipFile(copy) as package:
        for name in ("word/document.xml", "word/comments.xml", "word/_rels/document.xml.rels"):
            data = package.read(name)
            assert not any(old in data for old in strict), name
            assert any(new in data for new in strict.values()), name
    assert [paragraph.text for paragraph in read(copy).paragraphs] == ["title", "we find this here"]
    assert desk.on(copy, "find this") == desk.on(plan, "find this")


def test_every_finding_of_the_weak_plan_has_its_comment_on_its_words(desk):
    plan = EXAMPLES / "weak-plan.docx"
    rules = ruleset.load()
    findings = linter.lint(plan, rules).findings
    before = plan.read_bytes()
    copy = desk.comment(plan, list(findings))
    words = sorted(finding.evidence for finding in findings if finding.evidence)
    said = list(marked(copy).values())
    assert len(said) == len(findings)
    for each in words:
        said.remove(each)
    assert_valid(copy)
    assert_only_comments_differ(plan, copy)
    assert linter.lint(copy, rules).findings == findings
    assert len(list(docx.Document(copy).comments)) == len(findings)
    assert plan.read_bytes() == before


LETTERS = some.text("ab cé\t-", min_size=0, max_size=6)
RUN = some.tuples(LETTERS, some.sampled_from(["", "<w:b/>", "<w:strike/>", "<w:vanish/>"]))
WRAPS = (
    "{}",
    "<w:hyperlink>{}</w:hyperlink>",
    f"<w:ins {CHANGE}>{{}}</w:ins>",
    "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>",
    "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>",
    '<w:smartTag w:uri="x" w:element="y">{}</w:smartTag>',
    f"<w:ins {CHANGE}><w:hyperlink>{{}}</w:hyperlink></w:ins>",
)
PART = some.tuples(some.lists(RUN, max_size=3), some.sampled_from(WRAPS))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    parts=some.lists(PART, min_size=1, max_size=5),
    spans=some.lists(some.tuples(some.integers(0, 40), some.integers(1, 20)), max_size=5),
)
def test_any_words_of_any_paragraph(desk, build, parts, spans):
    body = "".join(wrap.format("".join(build.r(text, look) for text, look in runs)) for runs, wrap in parts)
    plan = desk.plan(build.docx(build.p("title") + build.p(body) + build.p("closing")))
    (paragraph,) = list(read(plan).paragraphs)[1:2]
    findings = [
        replace(whole_at(paragraph.where), evidence=paragraph.text[start : start + length], start=start)
        for start, length in spans
        if paragraph.text[start : start + length]
    ]
    copy = desk.comment(plan, findings)
    assert read(copy).blocks == read(plan).blocks
    assert_only_comments_differ(plan, copy)
    if not findings:
        return
    assert_valid(copy)
    seen = list(marked(copy).values())
    for finding in findings:
        # Struck and hidden words between those that are read stand between the marks, too.
        assert any(is_within(finding.evidence, text) for text in seen)
    again = desk.comment(copy, findings)
    assert etree.tostring(xml(again)) == etree.tostring(xml(copy))


def is_within(words, text):
    """Whether a text holds these letters in this order."""
    letters = iter(text.replace("\t", " "))
    return all(letter in letters for letter in words.replace("\t", " "))


@pytest.mark.skipif(not SOFFICE, reason="LibreOffice is not installed")
def test_libreoffice_shows_every_word_of_a_commented_copy(desk, build):
    """One file with every construct: what stands before a comment in a control is what LibreOffice likes to drop."""
    body = "".join(f"{each}{build.p('then')}" for name, each in constructs(build).items() if "field" not in name)
    types = {
        "[Content_Types].xml": TYPES.format(main=f"{OFFICE}.document.main+xml", office=OFFICE).replace(
            '<Override PartName="/word/footnotes.xml" ContentType="' + OFFICE + '.footnotes+xml"/>', ""
        )
    }
    plan = desk.plan(build.docx(build.p("title") + body, parts=types))
    copy = desk.comment(plan, desk.on(plan, "find this"))
    profile = f"-env:UserInstallation={(desk.folder / 'profile').as_uri()}"
    command = [SOFFICE, profile, "--headless", "--convert-to", "txt:Text", "--outdir", desk.folder, plan, copy]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    shown = plan.with_suffix(".txt").read_text(encoding="utf-8-sig")
    assert shown.count("find this") > len(constructs(build)) - 8
    assert copy.with_suffix(".txt").read_text(encoding="utf-8-sig") == shown

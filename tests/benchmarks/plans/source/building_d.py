import json
import re
import sys
from pathlib import Path

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.shared import Cm, Pt

OUT = Path(__file__).parent.parent
C = dict(
    unq="unquantified-provision",
    part="part-quantified-provision",
    care="unquantified-care",
    scope="strategy-without-scope",
    vague="vague-wording",
    hours="hours-only",
    nolink="no-outcome-link",
    unk="unknown-outcome",
    nob="nobody-named",
    exp="expertise-not-stated",
    **{"def": "deferred-provision"},
    band="band-as-provision",
    pout="provision-outside-f",
    ntl="no-time-limit",
    oip="outcome-is-provision",
    nm="not-measurable",
    owp="outcome-without-provision",
    past="outcome-date-passed",
    nwp="need-without-provision",
    money="money-outside-j",
    abbr="unexplained-abbreviation",
    ph="leftover-placeholder",
    name="another-childs-name",
    pron="mixed-pronouns",
    rnl="report-not-listed",
    and_="advice-not-dated",
    adv="advice-not-dated",
    nal="no-advice-list",
    hip="hours-in-placement",
    pip="provision-in-placement",
    pid="placement-in-draft",
    bnr="budget-not-requested",
    dpp="direct-payment-without-purpose",
    sns="sections-not-separate",
)
ALL = [
    "missing-section",
    "empty-section",
    "sections-not-separate",
    "leftover-placeholder",
    "another-childs-name",
    "mixed-pronouns",
    "unexplained-abbreviation",
    "no-review-date",
    "late-plan",
    "late-amendment",
    "not-signed",
    "unresolved-changes",
    "no-childs-views",
    "no-aspirations",
    "no-communication-summary",
    "views-not-attributed",
    "need-without-provision",
    "no-time-limit",
    "outcome-is-provision",
    "not-measurable",
    "outcome-without-provision",
    "no-adulthood-outcomes",
    "outcome-date-passed",
    "no-advice-list",
    "advice-not-dated",
    "report-not-listed",
    "unquantified-provision",
    "part-quantified-provision",
    "unquantified-care",
    "strategy-without-scope",
    "vague-wording",
    "hours-only",
    "no-outcome-link",
    "unknown-outcome",
    "nobody-named",
    "expertise-not-stated",
    "deferred-provision",
    "band-as-provision",
    "provision-outside-f",
    "no-adulthood-provision",
    "hours-in-placement",
    "provision-in-placement",
    "placement-in-draft",
    "no-placement",
    "money-outside-j",
    "budget-not-requested",
    "direct-payment-without-purpose",
]
VAG = r"""access|opportunit|offer|availab|encourag|chance|option to|allow|permit|able to use|can |exposure|consider|invited|entitled|regular|frequent|periodic|interval|occasion|from time to time|at times|often|ongoing|continu|routine|consisten|little and often|short|time allows|throughout|initially|level|significant|substantial|intensive|enhanced|increas|additional|extra|appropriate|sufficient|adequate|enough|some|degree|element|range|variety|up to|approx|around|about|region|\d\s?[–-]\s?\d|small|ratio|block|course|number of|package|full-time|required|needed|necessary|possible|subject to|depend|should|need arise|request|practicable|staffing|times of|unless|benefit|recommend|suggest|advis|helpful|useful|could|may |might|ideally|prefer|likely|mindful|aware|requires|needs|responds|such as|example|e\.g|etc|so on|including|and/or|similar|consist|aim|seek|strive|endeavour|try|towards|promot|foster|facilitat|enabl|develop|explore|look at|investigat|tailor|personalis|individual|bespoke|differentiat|quality|multi-sensory|monitor|liais|check|robust|sensory diet|holistic|nurtur|in line|as per|appendix|determin|decid|agreed|confirm|pending|following|assess|discretion|according|set out|policy|adjust|faded|gradual|drawn up|current|existing|band|top-up|£"""


class Plan:
    def __init__(self, name, profile, landscape=False, font="Calibri", size=11, pdf=False):
        self.name, self.profile, self.pdf = name, profile, pdf
        self.d = Document()
        self.cur = None
        self.exp = []
        self.eith = []
        self.log = []
        self.n = {}
        st = self.d.styles["Normal"]
        st.font.name = font
        st.font.size = Pt(size)
        if landscape:
            x = self.d.sections[0]
            x.orientation = WD_ORIENT.LANDSCAPE
            x.page_width, x.page_height = x.page_height, x.page_width
            x.left_margin = x.right_margin = Cm(1.5)

    def glob(self, rule, section=None, words=None):
        assert rule in ALL, rule
        x = {"rule": rule}
        if words:
            x["words"] = words
        if section:
            x["section"] = section
        self.exp.append(x)

    def t(self, raw, sec=None, count=True):
        sec = sec or self.cur
        raw = " ".join(raw.split())
        text, _, labs = raw.partition(" ##") if " ##" in raw else (raw, "", "")
        if raw.startswith("##"):
            text, labs = "", raw[2:]
        text = text.strip()
        for l in filter(None, (x.strip() for x in labs.split(";"))):
            e = l.startswith("?")
            l = l.lstrip("?")
            code, _, w = l.partition("=")
            if not w:
                w = " ".join(text.split()[:9]).rstrip(".,;:")
            assert w in text, (w, text)
            rule = C[code]
            (self.eith if e else self.exp).append(
                {"rule": rule, "words": w, **({"section": sec} if sec and not e else {})}
            )
        self.log.append((sec, text, labs))
        return text

    def sec(self, letter):
        self.cur = letter

    def h(self, text, level=1, sec=None):
        if sec:
            self.cur = sec
        self.d.add_heading(self.t(text), level)

    def b(self, text, size=None):  # bold paragraph used as heading
        p = self.d.add_paragraph()
        r = p.add_run(self.t(text))
        r.bold = True
        if size:
            r.font.size = Pt(size)

    def p(self, *texts, style=None):
        for x in texts:
            self.d.add_paragraph(self.t(x), style=style)

    def bl(self, *texts):
        self.p(*texts, style="List Bullet")

    def prose(self, *sents):  # many sentences in one paragraph, each with labels
        self.d.add_paragraph(" ".join(self.t(x) for x in sents))

    def table(self, rows, head=None, secs=None, style="Table Grid", widths=None, merge=()):
        allr = ([head] if head else []) + rows
        n = max(len(r) for r in allr)
        t = self.d.add_table(rows=len(allr), cols=n)
        t.style = style
        for i, r in enumerate(allr):
            for j, c in enumerate(r):
                if c is None:
                    continue
                sec = secs[j] if secs else None
                cell = t.cell(i, j)
                parts = c if isinstance(c, list) else [c]
                for k, x in enumerate(parts):
                    para = cell.paragraphs[0] if k == 0 else cell.add_paragraph()
                    run = para.add_run(self.t(x, sec))
                    if head and i == 0:
                        run.bold = True
        # None = merged with the cell above
        for j in range(n):
            i = 0
            while i < len(allr):
                k = i
                while k + 1 < len(allr) and j < len(allr[k + 1]) and allr[k + 1][j] is None:
                    k += 1
                if k > i:
                    m = t.cell(i, j).merge(t.cell(k, j))
                    for para in list(m.paragraphs)[1:]:
                        if not para.text:
                            para._p.getparent().remove(para._p)
                i = k + 1
        if widths:
            for row in t.rows:
                for j, w in enumerate(widths):
                    row.cells[j].width = Cm(w)
        self.d.add_paragraph()

    def save(self):
        f = OUT / f"{self.name}.docx"
        self.d.save(f)
        files = [f.name] + ([f"{self.name}.pdf"] if self.pdf else [])
        full = plain(" ".join(t for _, t, _ in self.log))
        for x in self.exp:
            w = plain(x.get("words", ""))
            if w and full.count(w) > 1:
                print("REPEATED", x)
        seen = set()
        for x in self.exp:
            k = (x["rule"], x.get("words"), x.get("section"))
            if k in seen:
                print("DUP", x)
            seen.add(k)
        (OUT / f"{self.name}.truth.json").write_text(
            json.dumps(
                {"files": files, "profile": self.profile, "scored": ALL, "expected": self.exp, "either": self.eith},
                indent=1,
                ensure_ascii=False,
            )
        )
        from collections import Counter

        c = Counter(x["rule"] for x in self.exp)
        print(self.name, len(self.log), sum(c.values()), dict(c))
        if "audit" in sys.argv:
            self.audit()

    def audit(self):
        print("--- vague words, unlabelled, in F-H")
        for sec, t, l in self.log:
            if sec in ("F", "G", "H1", "H2", "H"):
                hits = [m.group(0) for m in re.finditer(VAG, t, re.I)]
                if hits and len(t) > 3:
                    print(f"  [{sec}] {t}  <{l.strip()}>  {hits}")
        full = " ".join(t for _, t, _ in self.log)
        print("--- CAPS", sorted(set(re.findall(r"\b[A-Za-z]*[A-Z][A-Za-z]*[A-Z][A-Za-z]*[A-Z]\w*\b", full))))
        print("--- pronouns")
        for sec, t, l in self.log:
            for sent in re.split(r"(?<=[.!?]) ", t):
                m = re.findall(r"\b(he|him|his|himself|she|her|hers|herself|they|their|them)\b", sent, re.I)
                if m:
                    print("  ", sec, m, sent[:110])


def plain(t):
    return re.sub(r"[^a-z0-9£%:.]+", "", (t or "").lower()).strip(".:")

"""Rules: TOML files that say where a check applies, what to report, on whose authority, with their own examples."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any, get_args

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from ehcplint.checks import Check
from ehcplint.checks.base import Context, Hit
from ehcplint.config import BUILT_IN, FILE_NAME, Config, Setting
from ehcplint.document import Location
from ehcplint.finding import Finding, RuleInForce, Severity, Source, fingerprint
from ehcplint.language.vocabulary import Lexicon, Vocabulary
from ehcplint.language.vocabulary import parse as parse_vocabulary
from ehcplint.plan import LETTERS, Letter, Plan, Profile
from ehcplint.sections import SectionMap
from ehcplint.suggestion import nearest

_NOT_RULES = ("sources.toml", "sections.toml", "pack.toml", "accuracy.toml", FILE_NAME, "ehcplint-waivers.toml")
_STRONGEST = {"law": Severity.ERROR, "guidance": Severity.WARNING, "practice": Severity.ADVICE}


class RulesError(ValueError):
    """A rule, vocabulary, source or choice of rules that is wrong; the message names file, key and remedy."""


Example = str | dict[str, str | dict[str, str]]


class Examples(BaseModel):
    """Plans in a few words: `[[…]]` marks what must be flagged. A table gives several sections; see rules/README.md.

    Of a rule that compares, an example is a pair: a table of an `old` plan and a `new` one, each in either form.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    fail: tuple[Example, ...] = ()
    pass_: tuple[Example, ...] = Field((), alias="pass")
    skip: tuple[Example, ...] = ()


class Rule(BaseModel):
    """One rule file. Its id is the file's name, so it can be stated nowhere else."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: str
    folder: str
    title: str
    severity: Severity
    milder: Severity | None = None
    """The severity of hits that a check calls milder."""
    relaxed: Severity | None = None
    """The severity in a special school or college, where the cases let a plan leave more to those who teach there."""
    review: bool = False
    mandatory: bool = False
    """No reason can make it right, so its findings cannot be waived."""
    applies_to: tuple[Letter, ...] = LETTERS
    profiles: tuple[Profile, ...] = ("draft", "amended-draft", "final", "unknown")
    message: str
    advice: str
    rationale: str
    exceptions: str = ""
    sources: tuple[Source, ...]
    check: Check
    examples: Examples

    @property
    def compares(self) -> bool:
        """Whether the rule is about two versions of a plan, and has nothing to say of one."""
        return self.check.kind == "compared"

    def silent_because(self, profile: Profile) -> str | None:
        """Why the rule does not run on a document of this profile; None where it runs."""
        if profile in self.profiles:
            return None
        return "profile unknown" if profile == "unknown" else f"not for profile {profile}"

    def in_force(self) -> RuleInForce:
        """What a report tells of the rule."""
        return RuleInForce(
            self.id, self.title, self.severity, self.rationale, self.advice, self.sources, self.applies_to
        )

    def run(self, context: Context) -> Iterator[Finding]:
        """Every fault that the rule's check finds, with the rule's words."""
        for hit in self.check.run(replace(context, letters=self.applies_to)):
            yield self._finding(hit)

    def _finding(self, hit: Hit) -> Finding:
        evidence, entry, where, start = hit.evidence, "", hit.where or Location(), 0
        section = hit.section
        if hit.entry is not None:
            part = hit.entry.parts[hit.part] if hit.part is not None else hit.entry.main
            entry, where, section = hit.entry.text, part.where, hit.entry.letter
            if hit.part is not None:
                evidence, start = part.text[hit.start : hit.end], part.start + hit.start
        values = {"quote": evidence, "section": section or "", **hit.values}
        severity = self.milder if hit.milder and self.milder else self.severity
        return Finding(
            rule=self.id,
            severity=severity,
            title=self.title,
            message=self.message.format_map(values),
            advice=self.advice.format_map(values),
            sources=self.sources,
            section=section,
            entry=entry,
            evidence=evidence,
            where=where,
            start=start,
            review=self.review or hit.review,
            fingerprint=fingerprint(self.id, section, entry, evidence),
            mandatory=self.mandatory,
        )


class Pack(BaseModel):
    """The dated law and guidance behind the built-in rules: rules/pack.toml."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str
    date: date
    review_months: int = Field(ge=1, le=60)
    """The longest time between a plan's date and its next review."""


@dataclass(frozen=True)
class Ruleset:
    """The rules in force, with the vocabularies and the section map that they need."""

    rules: Mapping[str, Rule]
    lexicon: Lexicon
    sections: SectionMap
    sources: Mapping[str, Source]
    pack: Pack
    setting: Setting = "mainstream"
    letters: frozenset[Letter] = frozenset(LETTERS)
    """Findings elsewhere are left out (`--select F`); a finding on the plan as a whole always counts."""

    @property
    def checking(self) -> tuple[Rule, ...]:
        """The rules that read one plan."""
        return tuple(rule for rule in self.rules.values() if not rule.compares)

    @property
    def comparing(self) -> tuple[Rule, ...]:
        """The rules that compare two versions of a plan."""
        return tuple(rule for rule in self.rules.values() if rule.compares)

    def reports(self, finding: Finding) -> bool:
        """Whether a finding stands in one of the sections that are asked for."""
        shown = self.letters | ({"H"} if {"H1", "H2"} & self.letters else set())
        return finding.section is None or finding.section in shown

    def reporting(self) -> Iterator[Rule]:
        """The rules whose findings are not left out for the sections that they are about."""
        return (rule for rule in self.checking if self.letters & set(rule.applies_to))

    def context(self, plan: Plan) -> Context:
        """The plan as these rules' checks see it."""
        return Context(plan, self.lexicon, review_months=self.pack.review_months)

    def select(self, select: Iterable[str], ignore: Iterable[str]) -> Ruleset:
        """Only these rules or sections, without those. Raises RulesError for a name that is neither."""
        wanted, unwanted = list(select), list(ignore)
        for name in (*wanted, *unwanted):
            if name not in self.rules and name.upper() not in LETTERS:
                raise RulesError(f"there is no rule or section {name!r}.{nearest(name, [*self.rules, *LETTERS])}")
        chosen = {name for name in wanted if name in self.rules} or set(self.rules)
        letters = {name.upper() for name in wanted if name.upper() in LETTERS} or set(LETTERS)
        return replace(
            self,
            rules={name: rule for name, rule in self.rules.items() if name in chosen and name not in unwanted},
            letters=frozenset(letters - {name.upper() for name in unwanted}),
        )


def load(house: Path | None = None, config: Config | None = None, setting: Setting | None = None) -> Ruleset:
    """The built-in rules, with a house folder's and a configuration's changes.

    A house folder holds its files itself or in a folder `rules`. `setting`, or else the configuration's, relaxes rules
    for special schools and colleges. Raises RulesError.
    """
    folders = [BUILT_IN, *([_rules_in(house)] if house else [])]
    lexicon = _vocabularies(folders)
    sources = _sources(folders)
    rules: dict[str, Rule] = {}
    for folder in folders:
        for path in sorted(folder.rglob("*.toml")):
            if path.parent.name == "vocabulary" or path.name in _NOT_RULES:
                continue
            if path.stem in rules:
                raise RulesError(
                    f"{path}: there is a built-in rule of this name. To switch, re-word or re-level it, write "
                    f"[rules.{path.stem}] in {FILE_NAME}; for a rule of your own, give the file another name"
                )
            rules[path.stem] = _rule(
                path, path.relative_to(folder).parts[0] if path.parent != folder else "", sources, lexicon
            )
    if config:
        rules = _configured(rules, config)
    setting = setting or (config.setting if config else "mainstream")
    if setting == "special":
        rules = {name: _relaxed(rule) for name, rule in rules.items()}
    sections = SectionMap(_read(BUILT_IN / "sections.toml"))
    pack = Pack.model_validate(_read(BUILT_IN / "pack.toml"))
    return Ruleset(rules, lexicon, sections, sources, pack, setting)


def _rules_in(house: Path) -> Path:
    return house / "rules" if (house / "rules").is_dir() else house


def _relaxed(rule: Rule) -> Rule:
    if rule.relaxed is None or rule.relaxed.rank <= rule.severity.rank:
        return rule
    return rule.model_copy(update={"severity": rule.relaxed})


def measured(rule: str) -> str:
    """How often a built-in rule was right on the project's labelled plans; empty where none was counted.

    The rules were mended on the same plans, so the share is the best that a reader may hope for elsewhere.
    """
    counted = _read(BUILT_IN / "accuracy.toml").get(rule)
    if not counted:
        return ""
    right, false, missed = counted["right"], counted["false"], counted["missed"]
    said = f"Right in {right} of {right + false} findings on the project's own labelled plans; it missed {missed}."
    _, low, high = counted["precision"]
    bounds = f"So few plans bound its precision only to between {low:.0%} and {high:.0%}."
    return f"{said} {bounds} The rule was mended on these plans: expect somewhat less on others."


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise RulesError(f"{path}: cannot be read: {error}") from error
    except tomllib.TOMLDecodeError as error:
        raise RulesError(f"{path}: not valid TOML: {error}") from error


def _vocabularies(folders: list[Path]) -> Lexicon:
    lexicon = Lexicon()
    for folder in folders:
        for path in sorted(folder.glob("vocabulary/*.toml")):
            data = _read(path)
            try:
                if path.stem in lexicon:
                    lexicon[path.stem] = _changed(lexicon[path.stem], data, path)
                elif {"add", "remove"} & set(data):
                    known = nearest(path.stem, lexicon)
                    raise RulesError(f"{path}: there is no vocabulary {path.stem!r} to change.{known}")
                else:
                    lexicon[path.stem] = parse_vocabulary(data, str(path))
            except ValueError as error:
                raise RulesError(str(error)) from error
    return lexicon


def _changed(vocabulary: Vocabulary, data: dict[str, Any], path: Path) -> Vocabulary:
    """A built-in word list with a council's phrases added and others taken away."""
    for key in data:
        if key not in ("add", "remove"):
            raise RulesError(
                f"{path}: unknown key {key!r}; there is a built-in vocabulary of this name, and a house file can only "
                f"'add' to it and 'remove' from it.{nearest(key, ('add', 'remove'))}"
            )
    add, remove = data.get("add", {}), data.get("remove", [])
    if not _is_phrases(remove):
        raise RulesError(f"{path}: remove: must be a list of phrases")
    if not isinstance(add, dict) or not all(_is_phrases(phrases) for phrases in add.values()):
        raise RulesError(f'{path}: add: must be a table of groups, each a list of phrases: [add] ours = ["…"]')
    try:
        return vocabulary.extended(add, remove)
    except ValueError as error:
        raise RulesError(f"{path}: remove: {error}") from error


def _is_phrases(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(phrase, str) and phrase.strip() for phrase in value)


def _sources(folders: list[Path]) -> dict[str, Source]:
    sources: dict[str, Source] = {}
    for path in (folder / "sources.toml" for folder in folders):
        for key, data in _read(path).items() if path.exists() else ():
            if key in sources:
                raise RulesError(f"{path}: {key}: there is a built-in source of this name; give yours another")
            if not isinstance(data, dict) or not data.get("title"):
                raise RulesError(f"{path}: {key}: a source is a table with a title, a force and an address")
            for unknown in data.keys() - {"title", "force", "address"}:
                known = nearest(unknown, ("title", "force", "address"))
                raise RulesError(f"{path}: {key}: unknown key {unknown!r}.{known}")
            if data.get("force") not in _STRONGEST:
                raise RulesError(f"{path}: {key}: force must be one of {', '.join(_STRONGEST)}")
            sources[key] = Source(key, data["title"], data["force"], data.get("address", ""))
    return sources


def _rule(path: Path, folder: str, sources: Mapping[str, Source], lexicon: Lexicon) -> Rule:
    data = _read(path)
    unknown = [key for key in data.get("sources", []) if key not in sources]
    if unknown:
        raise RulesError(f"{path}: sources: there is no source {unknown[0]!r}.{nearest(unknown[0], sources)}")
    data["sources"] = [sources[key] for key in data.get("sources", [])]
    for taken in ("id", "folder"):
        if taken in data:
            raise RulesError(f"{path}: unknown key {taken!r}: the file's name is the rule's id")
    try:
        rule = Rule.model_validate({"id": path.stem, "folder": folder, **data})
    except ValidationError as error:
        raise RulesError(f"{path}: {_first_problem(error)}") from error
    for name in rule.check.vocabularies():
        if name not in lexicon:
            raise RulesError(f"{path}: check: there is no vocabulary {name!r}.{nearest(name, lexicon)}")
    _check_words(rule, str(path))
    return rule


def _first_problem(error: ValidationError) -> str:
    # An unknown key comes first: it is most often the reason why a required one is missing.
    problems = error.errors()
    problem = next((each for each in problems if each["type"] == "extra_forbidden"), problems[0])
    kind = problem["loc"][1] if problem["loc"][0] == "check" and len(problem["loc"]) > 1 else None
    steps = [str(step) for number, step in enumerate(problem["loc"]) if number != 1 or kind is None]
    key = ".".join(steps)
    if problem["type"] == "extra_forbidden":
        return f"unknown key {key!r}.{nearest(steps[-1], _keys(steps[0] if len(steps) > 1 else '', kind))}"
    if problem["type"] == "union_tag_invalid":
        wrong = problem["ctx"]["tag"]
        return f"check.kind: there is no kind {wrong!r}.{nearest(wrong, _kinds())}"
    if problem["type"] in ("literal_error", "enum"):
        wrong, expected = str(problem["input"]), problem["ctx"]["expected"]
        return f"{key}: {wrong!r} is none of {expected}.{nearest(wrong, expected.split(chr(39)))}"
    return f"{key}: {problem['msg']}"


def _kinds() -> dict[str, type[BaseModel]]:
    """Every kind of check by the name that rules give it."""
    return {get_args(each.model_fields["kind"].annotation)[0]: each for each in get_args(get_args(Check)[0])}


def _keys(table: str, kind: str | int | None) -> Iterable[str]:
    """The right keys of a rule file's table; of the file itself where `table` is empty."""
    if table == "check":
        return _kinds()[str(kind)].model_fields
    return ("fail", "pass", "skip") if table == "examples" else Rule.model_fields.keys() - {"id", "folder"}


def _check_words(rule: Rule, where: str) -> None:
    """Severities do not exceed the sources' force, and messages use only what the check gives."""
    if not rule.sources:
        raise RulesError(f"{where}: sources: a rule cites at least one")
    allowed = min((_STRONGEST[source.force] for source in rule.sources), key=lambda severity: severity.rank)
    if rule.severity.rank < allowed.rank:
        raise RulesError(f"{where}: severity: {rule.severity} needs a stronger source than these ({allowed} at most)")
    given = sorted({"quote", "section", *rule.check.placeholders()})
    for key in ("message", "advice"):
        try:
            getattr(rule, key).format_map(dict.fromkeys(given, ""))
        except KeyError as error:
            wrong = error.args[0]
            raise RulesError(
                f"{where}: {key}: {{{wrong}}} is no placeholder of this check; it gives "
                f"{', '.join(given)}.{nearest(str(wrong), given)}"
            ) from error
        except (ValueError, IndexError, AttributeError) as error:
            raise RulesError(f"{where}: {key}: a brace that opens no placeholder ({error})") from error


def _configured(rules: dict[str, Rule], config: Config) -> dict[str, Rule]:
    changed = dict(rules)
    for name, change in config.rules.items():
        if name not in rules:
            raise RulesError(f"{config.path}: rules: there is no rule {name!r}.{nearest(name, rules)}")
        changed[name] = rules[name].model_copy(update=change.model_dump(exclude_none=True, exclude={"enabled"}))
        _check_words(changed[name], f"{config.path}: rules.{name}")
        if not change.enabled:
            del changed[name]
    return changed

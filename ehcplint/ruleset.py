"""Rules: TOML files that say where a check applies, what to report, on whose authority, with their own examples."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from ehcplint.checks import Check
from ehcplint.checks.base import Context, Hit
from ehcplint.config import Config
from ehcplint.document import Location
from ehcplint.finding import Finding, Severity, Source, fingerprint
from ehcplint.language.vocabulary import Vocabulary
from ehcplint.language.vocabulary import parse as parse_vocabulary
from ehcplint.plan import LETTERS, Letter, Profile
from ehcplint.sections import SectionMap

_HERE = Path(__file__).parent
BUILT_IN = next(folder for folder in (_HERE / "rules", _HERE.parent / "rules") if folder.is_dir())

_STRONGEST = {"law": Severity.ERROR, "guidance": Severity.WARNING, "practice": Severity.ADVICE}


class RulesError(ValueError):
    """A rule, vocabulary, source or choice of rules that is wrong; the message names the file, the key and the remedy."""


class Examples(BaseModel):
    """Plans in a few words: `[[…]]` marks what must be flagged. A table gives several sections; see rules/README.md."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    fail: tuple[str | dict[str, str], ...] = ()
    pass_: tuple[str | dict[str, str], ...] = Field((), alias="pass")
    skip: tuple[dict[str, str], ...] = ()


class Rule(BaseModel):
    """One rule file. Its id is the file's name, so it can be stated nowhere else."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: str
    folder: str
    title: str
    severity: Severity
    milder: Severity | None = None
    """The severity of hits that a check calls milder."""
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

    def silent_because(self, profile: Profile) -> str | None:
        """Why the rule does not run on a document of this profile; None where it runs."""
        if profile in self.profiles:
            return None
        return "profile unknown" if profile == "unknown" else f"not for profile {profile}"

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


@dataclass(frozen=True)
class Ruleset:
    """The rules in force, with the vocabularies and the section map that they need."""

    rules: Mapping[str, Rule]
    lexicon: Mapping[str, Vocabulary]
    sections: SectionMap
    letters: frozenset[Letter] = frozenset(LETTERS)
    """Findings elsewhere are left out (`--select F`); a finding on the plan as a whole always counts."""

    def select(self, select: Iterable[str], ignore: Iterable[str]) -> Ruleset:
        """Only these rules or sections, without those. Raises RulesError for a name that is neither."""
        wanted, unwanted = list(select), list(ignore)
        for name in (*wanted, *unwanted):
            if name not in self.rules and name.upper() not in LETTERS:
                raise RulesError(f"there is no rule or section {name!r}{nearest(name, [*self.rules, *LETTERS])}")
        chosen = {name for name in wanted if name in self.rules} or set(self.rules)
        letters = {name.upper() for name in wanted if name.upper() in LETTERS} or set(LETTERS)
        return replace(
            self,
            rules={name: rule for name, rule in self.rules.items() if name in chosen and name not in unwanted},
            letters=frozenset(letters - {name.upper() for name in unwanted}),
        )


def load(house: Path | None = None, config: Config | None = None) -> Ruleset:
    """The built-in rules, with a house folder's and a configuration's changes. Raises RulesError."""
    folders = [BUILT_IN, *([house] if house else [])]
    lexicon = _vocabularies(folders)
    sources = _sources(folders)
    rules: dict[str, Rule] = {}
    for folder in folders:
        for path in sorted(folder.rglob("*.toml")):
            if path.parent.name == "vocabulary" or path.name in ("sources.toml", "sections.toml", "ehcplint.toml"):
                continue
            rule = _rule(path, path.relative_to(folder).parts[0] if path.parent != folder else "", sources, lexicon)
            if rule.id in rules:
                raise RulesError(
                    f"{path}: there is a built-in rule of this name; change it in ehcplint.toml, or give yours another name"
                )
            rules[rule.id] = rule
    if config:
        rules = _configured(rules, config)
    sections = SectionMap(_read(BUILT_IN / "sections.toml"))
    return Ruleset(rules, lexicon, sections)


def catalogue(ruleset: Ruleset) -> str:
    """The rules as a Markdown page: rules/README.md."""
    lines = [
        "# The rules",
        "",
        "Written by `ehcplint rules --markdown`; a test keeps it true. `ehcplint explain RULE` says more of each.",
        "",
    ]
    folders: dict[str, list[Rule]] = {}
    for rule in ruleset.rules.values():
        folders.setdefault(rule.folder, []).append(rule)
    for folder, rules in folders.items():
        lines += [f"## {folder}", "", "| rule | severity | sections | what it means |", "| --- | --- | --- | --- |"]
        for rule in rules:
            sections = " ".join(rule.applies_to) if set(rule.applies_to) != set(LETTERS) else "all"
            severity = f"{rule.severity}, for review" if rule.review else str(rule.severity)
            lines.append(f"| [{rule.id}]({folder}/{rule.id}.toml) | {severity} | {sections} | {rule.title} |")
        lines.append("")
    lines += ["## Vocabularies", "", "| vocabulary | phrases | what it is for |", "| --- | --- | --- |"]
    lines += [
        f"| [{name}](vocabulary/{name}.toml) | {len(words.phrases)} | {words.about} |"
        for name, words in sorted(ruleset.lexicon.items())
    ]
    return "\n".join([*lines, ""])


def nearest(word: str, names: Iterable[str]) -> str:
    """A clause that suggests the name closest to a mistyped one, or nothing."""
    near = get_close_matches(word, list(names), n=1, cutoff=0.5)
    return f"; did you mean {near[0]!r}?" if near else ""


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise RulesError(f"{path}: cannot be read: {error}") from error
    except tomllib.TOMLDecodeError as error:
        raise RulesError(f"{path}: not valid TOML: {error}") from error


def _vocabularies(folders: list[Path]) -> dict[str, Vocabulary]:
    lexicon: dict[str, Vocabulary] = {}
    for folder in folders:
        for path in sorted(folder.glob("vocabulary/*.toml")) + sorted(folder.glob("rules/vocabulary/*.toml")):
            data = _read(path)
            try:
                if path.stem in lexicon:
                    lexicon[path.stem] = _changed(lexicon[path.stem], data, path)
                else:
                    lexicon[path.stem] = parse_vocabulary(data, str(path))
            except ValueError as error:
                raise RulesError(str(error)) from error
    return lexicon


def _changed(vocabulary: Vocabulary, data: dict[str, Any], path: Path) -> Vocabulary:
    for key in data:
        if key not in ("about", "add", "remove"):
            raise RulesError(f"{path}: unknown key {key!r}; a house vocabulary has 'add' and 'remove'")
    try:
        return vocabulary.extended(data.get("add", {}), data.get("remove", []))
    except (ValueError, AttributeError, TypeError) as error:
        raise RulesError(f"{path}: {error}") from error


def _sources(folders: list[Path]) -> dict[str, Source]:
    sources: dict[str, Source] = {}
    for path in (path for folder in folders for path in (folder / "sources.toml", folder / "rules" / "sources.toml")):
        if not path.exists():
            continue
        for key, data in _read(path).items():
            if not isinstance(data, dict) or set(data) - {"title", "force", "address"} or not data.get("title"):
                raise RulesError(f"{path}: {key}: a source has a title, a force and an address")
            if data.get("force") not in _STRONGEST:
                raise RulesError(f"{path}: {key}: force must be one of {', '.join(_STRONGEST)}")
            sources[key] = Source(key, data["title"], data["force"], data.get("address", ""))
    return sources


def _rule(path: Path, folder: str, sources: Mapping[str, Source], lexicon: Mapping[str, Vocabulary]) -> Rule:
    data = _read(path)
    unknown = [key for key in data.get("sources", []) if key not in sources]
    if unknown:
        raise RulesError(f"{path}: sources: there is no source {unknown[0]!r}{nearest(unknown[0], sources)}")
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
            raise RulesError(f"{path}: check: there is no vocabulary {name!r}{nearest(name, lexicon)}")
    _check_words(rule, path)
    return rule


def _first_problem(error: ValidationError) -> str:
    # An unknown key comes first: it is most often the reason why a required one is missing.
    problems = error.errors()
    problem = next((each for each in problems if each["type"] == "extra_forbidden"), problems[0])
    key = ".".join(str(step) for step in problem["loc"])
    message = f"{key}: {problem['msg']}"
    if problem["type"] == "extra_forbidden":
        message = f"unknown key {key!r}{nearest(str(problem['loc'][-1]), Rule.model_fields)}"
    return message


def _check_words(rule: Rule, path: Path) -> None:
    """Severities do not exceed the sources' force, and messages use only what the check gives."""
    if not rule.sources:
        raise RulesError(f"{path}: sources: a rule cites at least one")
    allowed = min((_STRONGEST[source.force] for source in rule.sources), key=lambda severity: severity.rank)
    if rule.severity.rank < allowed.rank:
        raise RulesError(f"{path}: severity: {rule.severity} needs a stronger source than these ({allowed} at most)")
    given = {"quote", "section", *rule.check.placeholders()}
    for key in ("message", "advice"):
        try:
            getattr(rule, key).format_map(dict.fromkeys(given, ""))
        except (KeyError, ValueError, IndexError) as error:
            raise RulesError(
                f"{path}: {key}: {error} is no placeholder of this check; it gives {', '.join(sorted(given))}"
            ) from error


def _configured(rules: dict[str, Rule], config: Config) -> dict[str, Rule]:
    changed = dict(rules)
    for name, change in config.rules.items():
        if name not in rules:
            raise RulesError(f"{config.path}: rules: there is no rule {name!r}{nearest(name, rules)}")
        if not change.enabled:
            del changed[name]
            continue
        wording = change.model_dump(exclude_none=True, exclude={"enabled"})
        changed[name] = rules[name].model_copy(update=wording)
    return changed

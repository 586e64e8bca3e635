"""What every check shares: what it is given, what it yields, and strictness about its parameters."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from pydantic import BaseModel, ConfigDict

from ehcplint.document import Location
from ehcplint.language.vocabulary import Lexicon
from ehcplint.links import Links, link
from ehcplint.outcome import Outcome, read_outcomes
from ehcplint.plan import LETTERS, Entry, Letter, Plan
from ehcplint.provision import Provision, read_provision


@dataclass(frozen=True, slots=True)
class Change:
    """What became of a need, an outcome or a provision from one version of a plan to the next.

    `entry` is the one that a finding points at, in the older version where the newer one has none. `promised`: it was
    support with an amount. `values` fill the placeholders of a rule's message.
    """

    what: str
    kind: str
    entry: Entry
    values: Mapping[str, str] = field(default_factory=dict)
    review: bool = False
    promised: bool = False
    span: tuple[int, int] | None = None
    """The characters of the entry's own words that are the evidence, where they are not all of them."""


@dataclass(frozen=True)
class Context:
    """A plan as checks see it: the plan, the sections that the rule applies to, and the word lists."""

    plan: Plan
    lexicon: Lexicon
    letters: tuple[Letter, ...] = LETTERS
    review_months: int = 12
    """Within how many months of its date a plan must be reviewed."""
    changes: tuple[Change, ...] = ()
    """What became of the older version's entries, where two versions are compared."""
    _read: dict[int, Provision] = field(default_factory=dict, repr=False)
    _outcomes: dict[int, Outcome] = field(default_factory=dict, repr=False)
    _linked: list[Links] = field(default_factory=list, repr=False)

    @property
    def links(self) -> Links:
        """Which provision serves which outcome; worked out once for all the rules."""
        if not self._linked:
            self._linked.append(link(self.plan))
        return self._linked[0]

    def provision(self, entry: Entry) -> Provision:
        """What a provision entry says; read once for all the rules."""
        known = self._read.get(id(entry))
        if known is None:
            known = self._read[id(entry)] = read_provision(entry, self.lexicon)
        return known

    def outcome(self, entry: Entry) -> Outcome:
        """What an outcome entry of the plan says; read once for all the rules."""
        if not self._outcomes:
            self._outcomes.update(read_outcomes(self.plan, self.lexicon))
        return self._outcomes[id(entry)]


@dataclass(frozen=True, slots=True)
class Hit:
    """What a check yields: an entry and the characters of one of its parts, or a section, or the plan as a whole.

    With an `entry`, `part` says in which of its parts `start` to `end` are the evidence; without a part the finding is
    about what the entry lacks, or `evidence` gives the words. `values` fill the placeholders of the rule's message.
    """

    entry: Entry | None = None
    part: int | None = None
    start: int = 0
    end: int = 0
    section: str | None = None
    evidence: str = ""
    where: Location | None = None
    values: Mapping[str, str] = field(default_factory=dict)
    milder: bool = False
    review: bool = False


class Kind(BaseModel):
    """The base of every kind of check: unknown and mistyped parameters do not load."""

    # The rules' own model holds every kind; none is needed by itself.
    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    def run(self, context: Context) -> Iterator[Hit]:
        """Yield every hit in the order of the plan."""
        raise NotImplementedError

    def vocabularies(self) -> tuple[str, ...]:
        """The vocabularies that the check needs by name."""
        return ()

    def placeholders(self) -> tuple[str, ...]:
        """The names that its hits give besides {quote} and {section}."""
        return ()


def whole(entry: Entry, **more: object) -> Hit:
    """A hit whose evidence is the whole of an entry's own words."""
    part = entry.parts.index(entry.main)
    return Hit(entry, part, 0, len(entry.main.text), **more)  # type: ignore[arg-type]

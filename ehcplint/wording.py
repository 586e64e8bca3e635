"""Which outcome provision is for where it names no number, but repeats the outcome's own words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from ehcplint.language.purposes import purposes
from ehcplint.language.stems import telling
from ehcplint.language.text import sentences
from ehcplint.plan import Entry, Plan


class Wording:
    """The telling words of a plan's outcomes, without the child's name and what else stands in all of them."""

    def __init__(self, plan: Plan, outcomes: Iterable[tuple[str, Entry]]) -> None:
        words = {name: telling(entry.main.text) for name, entry in outcomes}
        of_all = frozenset.intersection(*words.values()) if len(words) > 1 else frozenset()
        self._plain = of_all | telling(f"{plan.front.name} {plan.front.known_as}")
        self._of = {name: own - self._plain for name, own in words.items()}
        self._with: dict[str, list[str]] = {}
        for name, own in self._of.items():
            for word in own:
                self._with.setdefault(word, []).append(name)

    def quoted(self, entry: Entry) -> list[str]:
        """The outcomes whose words stand in an entry's outcome cell."""
        return self._repeated(_sentences(entry, ("outcome",)))

    def told(self, entry: Entry) -> list[str]:
        """The outcomes whose words stand where an entry says what it is for, beside it, or in a heading over it."""
        own = (aim for part in entry.parts if part.role in ("main", "lead") for aim in purposes(part.text))
        return self._repeated(own) or self._repeated(_sentences(entry, ("other",))) or self._repeated(entry.under)

    def _repeated(self, texts: Iterable[str]) -> list[str]:
        return list(dict.fromkeys(filter(None, map(self._meant, texts))))

    def _meant(self, text: str) -> str:
        """The one outcome that a text repeats: three in four of its telling words, or where it says more of theirs."""
        words = telling(text) - self._plain
        shared = Counter(name for word in words for name in self._with.get(word, ()))
        (name, most), (_, next_most) = (*shared.most_common(2), ("", 0), ("", 0))[:2]
        if most < 2 or most == next_most or most * 3 < len(words):
            return ""
        return name if most * 4 >= 3 * min(len(words), len(self._of[name])) else ""


def _sentences(entry: Entry, roles: tuple[str, ...]) -> Iterator[str]:
    texts = (part.text for part in entry.parts if part.role in roles)
    return (text[start:end] for text in texts for start, end in sentences(text))

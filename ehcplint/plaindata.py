"""Values of known kinds as bytes and back: plain data, and nothing else is let in.

So neither a process that a file has taken over nor a changed file on the disk brings in more.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from operator import attrgetter
from typing import IO, Any


class PlainData:
    """Writes and reads values made of some classes: dataclasses of two fields or more, enums and the like."""

    def __init__(self, kinds: Iterable[type]) -> None:
        self._known = {(kind.__module__, kind.__qualname__): kind for kind in kinds}
        self._apart = {kind: _taking_apart(kind) for kind in self._known.values() if is_dataclass(kind)}
        # Python before 3.11.4 would look an enum's member up by `getattr`, which nothing here may call.
        self._apart |= {kind: _by_value for kind in self._known.values() if issubclass(kind, Enum)}

    def dump(self, value: object, file: IO[bytes]) -> None:
        """Write a value."""
        pickler = pickle.Pickler(file, pickle.HIGHEST_PROTOCOL)
        pickler.dispatch_table = self._apart
        pickler.dump(value)

    def load(self, file: IO[bytes]) -> Any:  # noqa: ANN401 - what was dumped
        """The value that was written. Raises UnpicklingError for any other kind of thing, EOFError for half of one."""
        return _Known(file, self._known).load()


def _taking_apart(kind: type) -> Callable[[object], tuple[type, tuple]]:
    """A dataclass's value as the call that makes it, which is several times as quick as its state."""
    values = attrgetter(*(field.name for field in fields(kind) if field.init))
    return lambda value: (kind, values(value))


def _by_value(member: Enum) -> tuple[type, tuple]:
    return type(member), (member.value,)


class _Known(pickle.Unpickler):
    def __init__(self, file: IO[bytes], known: Mapping[tuple[str, str], type]) -> None:
        super().__init__(file)
        self._known = known

    def find_class(self, module: str, name: str) -> type:
        try:
            return self._known[module, name]
        except KeyError:
            raise pickle.UnpicklingError(f"{module}.{name} is not expected here") from None

"""What was checked before, so that a file that has not changed is not checked again.

A result is found by a hash of the file's bytes and name, of the rules and settings, and of ehcplint itself. It is
masked, and names are kept as keyed hashes alone: a plan cannot be read here, though whoever has this file can try a
name that they guess. Each result is written as its file ends, so that a run that was killed goes on where it was.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import secrets
import sqlite3
import sys
import threading
import time
from collections.abc import Callable, Iterable
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TypeVar

from ehcplint import __version__
from ehcplint.batch import plain
from ehcplint.batch.plain import Checked
from ehcplint.config import BUILT_IN
from ehcplint.masking import Mark

FILE_NAME = "results-1.sqlite3"
DAYS_KEPT = 90
KEY = 32
"""Bytes of a key."""
_DAY = 86_400  # seconds
_LIBRARIES = ("lemminflect", "lxml", "pcre2", "pypdfium2", "spacy")
_RESULTS, _RULES = "results", "rules"
_COLUMNS = "key blob primary key, used integer not null, sum blob not null, checked blob not null, marks blob not null"
_TABLES = f"""
    create table if not exists {_RESULTS} ({_COLUMNS}) without rowid;
    create table if not exists {_RULES} ({_COLUMNS}) without rowid;
    create table if not exists secret (key blob not null);
"""

_Told = TypeVar("_Told", bound=tuple)


def folder() -> Path:
    """Where results are kept: what EHCPLINT_CACHE names, or else where the system keeps a user's caches."""
    if named := os.environ.get("EHCPLINT_CACHE"):
        return Path(named)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "ehcplint" / "Cache"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "ehcplint"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "ehcplint"


class Store:
    """Results by key, in a file that several runs may use at once, or without a folder until the run ends."""

    def __init__(self, where: Path | None) -> None:
        self._lock = threading.RLock()
        self._file = where / FILE_NAME if where else None
        self._open()

    @property
    def kept(self) -> bool:
        """Whether the next run will find what this one puts in."""
        return self._file is not None

    def checked(self, key: bytes) -> Checked | None:
        """What was kept under a key, if it is whole."""
        row = self._row(key)
        return plain.load(row[0]) if row else None

    def marks(self, key: bytes) -> tuple[Mark, ...]:
        """The marks of names that were kept under a key."""
        row = self._row(key)
        return plain.load(row[1]) if row else ()

    def has(self, key: bytes) -> bool:
        """Whether a whole result is kept under a key; from now on it counts as used today."""
        row = self._row(key)
        if row is not None and row[2] < _today():
            self._write("update results set used = ? where key = ?", (_today(), key))
        return row is not None

    def put(self, key: bytes, checked: bytes, marks: bytes) -> None:
        """Keep a Checked and its marks, as `plain` dumps them."""
        self._put(_RESULTS, key, checked, marks)

    def told(self, content: Iterable[str], tell: Callable[[], _Told]) -> _Told:
        """What `tell` gives, or what it gave in an earlier run with the same content."""
        key = fingerprint(content)
        if row := self._row(key, _RULES):
            return plain.load(row[0])
        told = tell()
        self._put(_RULES, key, plain.dump(told), b"")
        return told

    def _put(self, table: str, key: bytes, *values: bytes) -> None:
        row = (key, _today(), self._sum(key, *values), *values)
        self._write(f"insert or replace into {table} values (?, ?, ?, ?, ?)", row)

    def drop(self, key: bytes) -> None:
        """Forget what was kept under a key."""
        self._write("delete from results where key = ?", (key,))

    def _row(self, key: bytes, table: str = _RESULTS) -> tuple[bytes, bytes, int] | None:
        with self._lock:
            try:
                found = f"select checked, marks, used, sum from {table} where key = ?"
                row = self._database.execute(found, (key,)).fetchone()
            except sqlite3.OperationalError:
                return None
            except sqlite3.DatabaseError:
                self._rebuild()
                return None
        return row[:3] if row and row[3] == self._sum(key, row[0], row[1]) else None

    def close(self) -> None:
        """End, and forget what no run has used for DAYS_KEPT."""
        for table in (_RESULTS, _RULES):
            self._write(f"delete from {table} where used < ?", (_today() - DAYS_KEPT,))
        with self._lock:
            self._database.close()

    def _sum(self, key: bytes, checked: bytes, marks: bytes) -> bytes:
        return hashlib.blake2b(b"".join((key, checked, marks)), key=self.secret, digest_size=16).digest()

    def _write(self, statement: str, values: tuple[object, ...]) -> None:
        with self._lock:
            try:
                self._database.execute(statement, values)
            except sqlite3.OperationalError:
                pass  # the disk is full, or another run holds the file for long: what is not kept is checked again
            except sqlite3.DatabaseError:
                self._rebuild()

    def _open(self) -> None:
        try:
            self._connect()
        except (OSError, sqlite3.DatabaseError) as error:
            if self._file and isinstance(error, sqlite3.DatabaseError) and not _is_locked(error):
                self._remove()
                with contextlib.suppress(OSError, sqlite3.DatabaseError):
                    self._connect()
                    return
            self._file = None
            self._connect()

    def _connect(self) -> None:
        if self._file:
            self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            os.close(os.open(self._file, os.O_RDWR | os.O_CREAT, 0o600))
        # With no name SQLite keeps them in memory, and in a file that nobody else can open what is too much for that.
        self._database = sqlite3.connect(self._file or "", timeout=30, isolation_level=None, check_same_thread=False)
        if self._file:
            self._database.execute("pragma journal_mode = wal")
            self._database.execute("pragma synchronous = normal")
        self._database.executescript(_TABLES)
        self._database.execute(
            "insert into secret select ? where not exists (select 1 from secret)", (secrets.token_bytes(32),)
        )
        (self.secret,) = self._database.execute("select key from secret").fetchone()
        if not isinstance(self.secret, bytes) or len(self.secret) != 32:
            raise sqlite3.DatabaseError("no key")

    def _rebuild(self) -> None:
        """Go on with an empty file in place of one that is damaged; the key stays, for marks were made with it."""
        secret = self.secret
        self._database.close()
        self._remove()
        self._open()
        self._write("update secret set key = ?", (secret,))
        self.secret = secret

    def _remove(self) -> None:
        for end in ("", "-wal", "-shm") if self._file else ():
            with contextlib.suppress(OSError):
                self._file.with_name(self._file.name + end).unlink(missing_ok=True)  # type: ignore[union-attr]


def key_of(name: str, data: bytes, task: bytes) -> bytes:
    """The key of a file's result; `task` is the `fingerprint` of how it is checked."""
    hashed = hashlib.blake2b(task, digest_size=KEY)
    hashed.update(len(name).to_bytes(4, "big") + name.encode("utf-8", "surrogatepass"))
    hashed.update(data)
    return hashed.digest()


def fingerprint(content: Iterable[str]) -> bytes:
    """A hash of rules and settings, and of ehcplint itself."""
    hashed = hashlib.blake2b(_program(), digest_size=32)
    for piece in content:
        hashed.update(hashlib.blake2b(piece.encode("utf-8", "surrogatepass")).digest())
    return hashed.digest()


@cache
def _program() -> bytes:
    """What this ehcplint is: its version, its files by size and time of change, and the libraries that read for it."""
    said = [__version__, sys.version]
    for library in _LIBRARIES:
        with contextlib.suppress(PackageNotFoundError):
            said.append(f"{library} {version(library)}")
    for top in (Path(__file__).parent.parent, BUILT_IN):
        for file in sorted(top.rglob("*")):
            if file.suffix in (".py", ".toml", ".tsv"):
                status = file.stat()
                said.append(f"{file.relative_to(top)} {status.st_size} {status.st_mtime_ns}")
    return hashlib.blake2b("\n".join(said).encode(), digest_size=32).digest()


def _is_locked(error: sqlite3.DatabaseError) -> bool:
    return isinstance(error, sqlite3.OperationalError) and "locked" in str(error)


def _today() -> int:
    return int(time.time() // _DAY)

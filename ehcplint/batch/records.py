"""What each audit of a caseload came to, kept from run to run: counts by folder, rule and section, and no words."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import astuple, fields
from datetime import datetime
from pathlib import Path

from ehcplint import __version__
from ehcplint.reports.picture import Count, Picture
from ehcplint.reports.trend.audits import ALL, FOLDER, RULE, SECTION, Audit

_APPLICATION = 0x45484350
"""SQLite's application id, by which a file is known to be such a record."""
_COLUMNS = tuple(field.name for field in fields(Count))
_TABLES = f"""
    create table if not exists runs (id integer primary key, at text not null, version text not null);
    create table if not exists counts (
        run integer not null references runs, kind text not null, name text not null,
        {", ".join(f"{name} integer not null" for name in _COLUMNS)}, findings integer not null,
        primary key (run, kind, name)
    ) without rowid;
"""


def check(path: Path) -> None:
    """Raise ValueError unless a run can be recorded in a file."""
    with _opened(path):
        pass


def record(path: Path, picture: Picture, at: datetime) -> None:
    """Add a run, whole or not at all; the picture is to be one of masked documents. Raises ValueError."""
    named = [(ALL, "", picture.all, 0)]
    named += [(FOLDER, name, count, 0) for name, count in picture.folders.items()]
    named += [(SECTION, name, count, 0) for name, count in picture.sections.items()]
    named += [(RULE, name, Count(plans=rule.plans), rule.findings) for name, rule in picture.rules.items()]
    with _opened(path) as database, database:
        run = database.execute(
            "insert into runs (at, version) values (?, ?)", (at.isoformat(timespec="seconds"), __version__)
        ).lastrowid
        rows = [(run, kind, name, *astuple(count), findings) for kind, name, count, findings in named]
        database.executemany(f"insert into counts values ({', '.join('?' * (len(_COLUMNS) + 4))})", rows)


def audits(path: Path) -> list[Audit]:
    """The runs that are recorded, the oldest first. Raises ValueError for a file that is no such record."""
    if not path.is_file():
        raise ValueError(f"{path}: there is no such file; “check --record {path}” begins one.")
    with _opened(path) as database:
        found = []
        for run, at, version in database.execute("select id, at, version from runs order by id").fetchall():
            audit = Audit(datetime.fromisoformat(at), version, {kind: {} for kind in (ALL, FOLDER, SECTION, RULE)}, {})
            columns = f"kind, name, findings, {', '.join(_COLUMNS)}"
            for kind, name, findings, *numbers in database.execute(
                f"select {columns} from counts where run = ?", (run,)
            ):
                audit.counts[kind][name] = Count(*numbers)
                if kind == RULE:
                    audit.findings[name] = findings
            found.append(audit)
    return found


@contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    try:
        if not path.exists():
            os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        with closing(sqlite3.connect(path, timeout=30)) as database:
            (known,) = database.execute("pragma application_id").fetchone()
            (tables,) = database.execute("select count(*) from sqlite_master").fetchone()
            if known != _APPLICATION and tables:
                raise sqlite3.DatabaseError
            database.execute(f"pragma application_id = {_APPLICATION}")
            database.executescript(_TABLES)
            yield database
    except sqlite3.OperationalError as error:
        raise ValueError(f"{path}: cannot be used ({error}).") from None
    except sqlite3.DatabaseError:
        raise ValueError(f"{path}: not a record of audits that “check --record” has written.") from None
    except OSError as error:
        raise ValueError(f"{path}: cannot be written ({error.strerror}).") from None

"""The settings of a council or school: find the nearest `ehcplint.toml` and read it strictly."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Literal, get_args

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from ehcplint.readers.limits import MEGABYTE, Limits
from ehcplint.suggestion import nearest
from ehcplint.terms import Severity

FILE_NAME = "ehcplint.toml"
_HERE = Path(__file__).parent
BUILT_IN = next(folder for folder in (_HERE / "rules", _HERE.parent / "rules") if folder.is_dir())
"""The folder of the built-in rules."""

Setting = Literal["mainstream", "special"]
"""Where the child is taught: in a special school or college the cases let a plan leave more to its teachers."""


class ConfigError(ValueError):
    """A settings file that cannot be used; the message names the file, the key and the nearest right one."""


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class RuleChange(_Strict):
    """What a `[rules.ID]` table changes of a built-in rule; whatever is None stays as it is."""

    enabled: bool = True
    severity: Severity | None = None
    title: str | None = Field(default=None, min_length=1)
    message: str | None = Field(default=None, min_length=1)
    advice: str | None = Field(default=None, min_length=1)


class LimitsTable(_Strict):
    """The `[limits]` table: the most that one file may be or cost, in the units that its keys name."""

    seconds: float | None = Field(default=None, gt=0, le=3600)
    ocr_seconds: float = Field(default=300.0, gt=0, le=36_000)
    """For all the scanned pages of a file together, when `--ocr` is given."""
    memory_mb: int | None = Field(default=None, ge=64)
    file_mb: int | None = Field(default=None, ge=1, le=2048)
    """For Word files and PDFs alike."""
    unpacked_mb: int | None = Field(default=None, ge=1, le=4096)
    """For what the parts of a Word file unpack to, together."""
    pages: int | None = Field(default=None, ge=1)
    paragraphs: int | None = Field(default=None, ge=1)
    characters: int | None = Field(default=None, ge=1)
    paragraph_characters: int | None = Field(default=None, ge=1)

    def limits(self, ocr: bool = False) -> Limits:
        """The usual limits with those that the table sets; `ocr`: text recognition was asked for."""
        megabytes = {
            "memory": self.memory_mb,
            "word_bytes": self.file_mb,
            "pdf_bytes": self.file_mb,
            "part_bytes": self.unpacked_mb,
            "total_bytes": self.unpacked_mb,
        }
        names = ("seconds", "pages", "paragraphs", "characters", "paragraph_characters")
        counts = {name: getattr(self, name) for name in names}
        said = counts | {name: size * MEGABYTE for name, size in megabytes.items() if size is not None}
        if ocr:
            said["ocr_seconds"] = self.ocr_seconds
        return replace(Limits(), **{name: value for name, value in said.items() if value is not None})


class Config(_Strict):
    """One `ehcplint.toml`. `path` is the file itself, or None where no file was found."""

    house: Path | None = None
    """The folder with a council's own rules; written relative to the file and held absolute. Where the file does not
    say, a folder `rules` beside it makes the file's own folder the house."""
    setting: Setting = "mainstream"
    fail_on: Literal["error", "warning", "advice", "review", "never"] = "error"
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    rules: dict[str, RuleChange] = {}
    limits: LimitsTable = LimitsTable()
    path: Path | None = Field(default=None, exclude=True)


def find(plan: Path, name: str = FILE_NAME) -> Path | None:
    """The nearest file of a name in the folder of a plan or above it."""
    return next((file for folder in plan.absolute().parents if (file := folder / name).is_file()), None)


def load(path: Path) -> Config:
    """Read one settings file.

    Raises ConfigError for a file that cannot be read, is not TOML, or holds an unknown key or an impossible value.
    """
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read ({error.strerror or error}).") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: not a TOML file ({error}).") from None
    if "path" in table:
        raise ConfigError(f"{path}: unknown key “path”.")
    try:
        config = Config.model_validate(table)
    except ValidationError as error:
        raise ConfigError(f"{path}: {_first_fault(error)}") from None
    named = config.house if config.house is not None else Path() if (path.parent / "rules").is_dir() else None
    house = path.parent / named if named is not None else None
    if house is not None and not house.is_dir():
        raise ConfigError(f"{path}: house: there is no folder “{config.house}” beside this file.")
    return config.model_copy(update={"house": house, "path": path})


def _first_fault(error: ValidationError) -> str:
    fault = error.errors()[0]
    *above, last = [str(part) for part in fault["loc"]]
    key = ".".join((*above, last))
    if fault["type"] == "extra_forbidden":
        tables = {"rules": RuleChange.model_fields, "limits": LimitsTable.model_fields}
        known = tables.get(above[0], {}) if above else Config.model_fields.keys() - {"path"}
        return f"unknown key “{key}”.{nearest(last, known)}"
    if fault["type"] in ("literal_error", "enum"):
        wrong = str(fault["input"])
        return f"{key}: “{wrong}” is none of {fault['ctx']['expected']}.{nearest(wrong, _options(key))}"
    return f"{key}: {fault['msg'][0].lower()}{fault['msg'][1:]}."


def _options(key: str) -> tuple[str, ...]:
    if key == "setting":
        return get_args(Setting)
    severities = tuple(Severity)
    return severities if key.endswith("severity") else (*severities, "review", "never")

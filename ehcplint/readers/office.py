"""Other word processors' files (.doc, .rtf, .odt), made into Word files by LibreOffice where it is installed."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

from ehcplint.document import UnreadableError
from ehcplint.readers.limits import Limits

PROGRAMS = ("soffice", "libreoffice")
SAVE_AS_WORD = "Open it in Word and save it as a Word document (.docx)."

# Nothing in the file may run, nor fetch anything: macros off, links never updated, and no way to any network.
SETTINGS = {
    ("Common/Security/Scripting", "MacroSecurityLevel"): "3",
    ("Common/Security/Scripting", "DisableMacrosExecution"): "true",
    ("Common/Security/Scripting", "BlockUntrustedRefererLinks"): "true",
    ("Writer/Content/Update", "Link"): "2",
}
NOWHERE = "http://127.0.0.1:9"
PROXIES = {f"{scheme}_proxy": NOWHERE for scheme in ("http", "https", "ftp", "all")} | {"no_proxy": ""}


def converted(data: bytes, suffix: str, limits: Limits) -> bytes:
    """The Word file (.docx) that LibreOffice makes of a document, in a private folder that is gone afterwards.

    Raises UnreadableError: old-word where LibreOffice is not installed, timeout, too-large, or corrupt for what it
    cannot convert.
    """
    program = next(filter(None, map(shutil.which, PROGRAMS)), None)
    if program is None:
        raise UnreadableError(
            "old-word",
            f"The file is not a Word document of today's form but a {suffix} file.",
            f"{SAVE_AS_WORD} Or install LibreOffice, with which ehcplint converts it on this computer.",
        )
    with tempfile.TemporaryDirectory(prefix="ehcplint-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        source = folder / f"plan{suffix}"
        source.write_bytes(data)
        _write_settings(folder / "profile")
        command = [program, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--norestore"]
        command += ["--convert-to", "docx", "--outdir", str(folder), str(source)]
        _run(command, folder, limits.seconds)
        made = source.with_suffix(".docx")
        if not made.is_file():
            raise UnreadableError("corrupt", f"LibreOffice cannot convert this {suffix} file.", SAVE_AS_WORD)
        if made.stat().st_size > limits.word_bytes:
            raise UnreadableError("too-large", "The converted file is larger than any plan.", SAVE_AS_WORD)
        return made.read_bytes()


def _write_settings(profile: Path) -> None:
    items = "".join(
        f'<item oor:path="/org.openoffice.Office.{path}"><prop oor:name="{name}" oor:op="fuse"><value>{value}</value>'
        "</prop></item>"
        for (path, name), value in SETTINGS.items()
    )
    file = profile / "user" / "registrymodifications.xcu"
    file.parent.mkdir(parents=True)
    file.write_text(
        '<?xml version="1.0" encoding="UTF-8"?>'
        f'<oor:items xmlns:oor="http://openoffice.org/2001/registry">{items}</oor:items>',
        encoding="utf-8",
    )


def _run(command: list[str], folder: Path, seconds: float) -> None:
    """Run a program with all its temporary files in a folder; it and whatever it started are gone when this ends."""
    held = {"HOME": str(folder), "TMPDIR": str(folder), "TEMP": str(folder), "TMP": str(folder)}
    process = subprocess.Popen(
        command,
        cwd=folder,
        env=os.environ | PROXIES | held,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        raise UnreadableError(
            "timeout", f"LibreOffice did not convert the file within {seconds:g} seconds.", SAVE_AS_WORD
        ) from None
    finally:
        _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    if sys.platform == "win32":
        process.kill()
    else:
        # The program is a script that starts others, which are all in the session that began with it.
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()

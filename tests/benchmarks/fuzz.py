"""Damaged plans by the thousand: `python tests/benchmarks/fuzz.py --files 2000`.

Each file is a real plan with some of its bytes changed, cut or repeated, or some of its XML; it must be read or be
refused as unreadable, in good time. The seed of any that is not is printed, and `--seed N --files 1` makes it again.
"""

from __future__ import annotations

import argparse
import io
import random
import sys
import tempfile
import time
import zipfile
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from ehcplint.document import UnreadableError  # noqa: E402
from ehcplint.readers import apart  # noqa: E402
from ehcplint.readers.limits import Limits  # noqa: E402

ODD = (b"", b"\x00", b"\xff", b"-1", b"99999999999", b"<", b">", b"/>", b"&", b'"', b"<<", b"endobj", b" R", b"stream")


def damaged(data: bytes, chance: random.Random, most: int = 20) -> bytes:
    """Some bytes with up to so many changes."""
    held = bytearray(data)
    for _ in range(chance.randint(1, most)):
        if not held:
            break
        place, length = chance.randrange(len(held)), chance.choice((1, 1, 2, 8, 64))
        match chance.randrange(5):
            case 0:
                held[place] = chance.randrange(256)
            case 1:
                del held[place : place + length]
            case 2:
                held[place:place] = held[place : place + length] * chance.choice((1, 2, 50))
            case 3:
                held[place : place + length] = chance.choice(ODD)
            case 4:
                other = chance.randrange(len(held))
                held[place : place + length] = held[other : other + length]
    return bytes(held[: chance.randrange(len(held))]) if held and chance.random() < 0.05 else bytes(held)


def damaged_word(data: bytes, chance: random.Random) -> bytes:
    """A Word file damaged as a zip, or in the XML of one of its parts."""
    if chance.random() < 0.3:
        return damaged(data, chance)
    held = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as before, zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as after:
        hit = chance.choice([name for name in before.namelist() if name.endswith((".xml", ".rels"))])
        for name in before.namelist():
            content = before.read(name)
            if name == hit:
                content = tags_moved(content, chance) if chance.random() < 0.8 else damaged(content, chance, 3)
            after.writestr(name, content)
    return held.getvalue()


def tags_moved(xml: bytes, chance: random.Random) -> bytes:
    """XML with whole tags left out, doubled or exchanged, and values changed, so that much of it still parses."""
    pieces = xml.split(b"<")
    for _ in range(chance.randint(1, 6)):
        one, other = chance.randrange(1, len(pieces)), chance.randrange(1, len(pieces))
        match chance.randrange(4):
            case 0:
                pieces[one], pieces[other] = pieces[other], pieces[one]
            case 1 if pieces[one].endswith(b"/>"):
                pieces[one] = b""
                pieces[one - 1] = pieces[one - 1]
                pieces = [piece for piece in pieces if piece or piece is pieces[0]]
            case 2 if pieces[one].endswith(b"/>"):
                pieces.insert(other, pieces[one])
            case _:
                value = str(chance.choice((-1, 0, 63, 10**9))).encode()
                before, quote, after = pieces[one].partition(b'="')
                pieces[one] = before + quote + (value + after[after.find(b'"') :] if quote else after)
    return b"<".join(pieces)


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--files", type=int, default=2000)
    options.add_argument("--seed", type=int, default=0)
    options.add_argument("--seconds", type=float, default=20.0, help="the most that a file may take")
    chosen = options.parse_args()
    plans = sorted((ROOT / "examples").glob("*.docx")) + sorted((ROOT / "examples").glob("*.pdf"))
    outcomes: Counter[str] = Counter()
    slowest, begun = (0.0, 0), time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        for seed in range(chosen.seed, chosen.seed + chosen.files):
            chance = random.Random(seed)
            plan = plans[seed % len(plans)]
            damage = damaged_word if plan.suffix == ".docx" else damaged
            path = Path(folder) / f"plan{plan.suffix}"
            path.write_bytes(damage(plan.read_bytes(), chance))
            start = time.monotonic()
            try:
                apart.read(path, Limits(seconds=chosen.seconds))
                outcome = "read"
            except UnreadableError as error:
                outcome = error.code
            except Exception as error:
                outcome = f"crash: {type(error).__name__}"
            slowest = max(slowest, (time.monotonic() - start, seed))
            outcomes[f"{path.suffix} {outcome}"] += 1
            if outcome.startswith(("crash", "internal", "timeout", "memory")):
                print(f"seed {seed} ({plan.name}): {outcome}", flush=True)
    failed = sum(count for name, count in outcomes.items() if name.split()[1] in ("crash:", "internal"))
    hung = sum(count for name, count in outcomes.items() if name.split()[1] in ("timeout", "memory"))
    print(f"{chosen.files} files from seed {chosen.seed} in {time.monotonic() - begun:.0f} s; the slowest took")
    print(f"{slowest[0]:.1f} s (seed {slowest[1]}). Crashes: {failed}. Stopped by a limit: {hung}.")
    for name, count in sorted(outcomes.items()):
        print(f"- {name}: {count}")
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())

"""What `ehcplint` and `python -m ehcplint` run.

`ehcplint --help` is printed as it lies in help.txt: the library of the command line alone takes six times as long to
start as Python does. A test keeps the file true.
"""

from __future__ import annotations

import sys


def main() -> None:
    if sys.argv[1:] == ["--help"]:
        from pathlib import Path

        sys.stdout.write(Path(__file__).with_name("help.txt").read_text(encoding="utf-8"))
        return
    from ehcplint.cli import main as run

    run()


if __name__ == "__main__":
    main()

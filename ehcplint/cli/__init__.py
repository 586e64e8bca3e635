"""The command line: a module for each group of commands, and what they share.

Exit status: 0: every file read in full, and nothing at or above `--fail-on`. 1: findings. 2: the call, the rules, the
settings or an output is wrong, and nothing was checked. 3: a file was not, or only partly, read. 130: interrupted.
"""

from __future__ import annotations

from ehcplint.cli.app import app, main
from ehcplint.cli.check import check
from ehcplint.cli.comment import comment
from ehcplint.cli.compare import compare
from ehcplint.cli.rules import explain, init, rules, test
from ehcplint.cli.show import show
from ehcplint.cli.trend import trend

__all__ = ["app", "main"]

for command in (check, compare, show, comment, rules, explain, test, init, trend):
    app.command()(command)

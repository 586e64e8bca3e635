"""Python's search for rubbish, left out while a document grows."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_collection() -> Iterator[None]:
    """Let nothing look for rubbish meanwhile.

    A document holds no rings, and looking through all of it for some, again and again as it grows, takes a quarter of
    the time that it takes to read.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if not gc.get_freeze_count():
            # Straight to the oldest things, without being looked through as the youngest first.
            gc.freeze()
            gc.unfreeze()
        if was_on:
            gc.enable()

"""The best pairing of two lists: the one module that knows the assignment library."""

from __future__ import annotations

from collections.abc import Sequence


def best_pairs(scores: Sequence[Sequence[float]]) -> list[tuple[int, int]]:
    """The pairs (row, column) whose scores add up to the most, no row and no column twice; scores of 0 pair nothing.

    Solved as a linear assignment problem by the method of Jonker and Volgenant (Computing 38, 1987).
    """
    if not scores or not scores[0]:
        return []
    import lap
    import numpy as np

    gain = np.asarray(scores, dtype=float)
    _, columns, _ = lap.lapjv(-gain, extend_cost=True, cost_limit=0.0)
    return [(row, int(column)) for row, column in enumerate(columns) if column >= 0 and gain[row, column] > 0]

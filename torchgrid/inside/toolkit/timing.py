"""Measuring time: one call, and two calls against each other."""

from __future__ import annotations

import time
from statistics import median
from typing import Any, Callable, List, Tuple

PAIRS = 25
FEWEST_PAIRS = 3
SECONDS = 0.4


def timed(call: Callable[[], Any]) -> Tuple[Any, float]:
    """What a call returns, and how many seconds it took, to the millisecond."""
    began = time.perf_counter()
    found = call()
    return found, round(time.perf_counter() - began, 3)


def time_ratio(one: Callable[[], Any], other: Callable[[], Any]) -> float:
    """How many times as long `one` takes as `other`: the median over interleaved pairs.

    Single measurements on a shared machine have been wrong by a factor of ten. At least
    FEWEST_PAIRS, and no more than PAIRS or what fits into SECONDS.
    """
    ratios: List[float] = []
    end = time.perf_counter() + SECONDS
    while len(ratios) < FEWEST_PAIRS or (len(ratios) < PAIRS and time.perf_counter() < end):
        ratios.append(_seconds(one) / _seconds(other))
    return round(median(ratios), 3)


def _seconds(call: Callable[[], Any]) -> float:
    began = time.perf_counter()
    call()
    return time.perf_counter() - began

"""The time of one call, and of two calls relative to each other."""

from __future__ import annotations

import time
from statistics import median
from typing import Any, Callable, List, Tuple

PAIRS = 25
FEWEST_PAIRS = 3
SECONDS = 0.4


def time_call(call: Callable[[], Any]) -> Tuple[Any, float]:
    """Return what a call returns, and its seconds, rounded to the millisecond."""
    began = time.perf_counter()
    found = call()
    return found, round(time.perf_counter() - began, 3)


def measure_time_ratio(one: Callable[[], Any], other: Callable[[], Any]) -> float:
    """Return how many times as long `one` takes as `other`: the median of interleaved pairs.

    Single measurements on a shared machine have been wrong by a factor of ten. Runs at least
    FEWEST_PAIRS, and at most PAIRS or what fits into SECONDS.
    """
    ratios: List[float] = []
    end = time.perf_counter() + SECONDS
    while len(ratios) < FEWEST_PAIRS or (len(ratios) < PAIRS and time.perf_counter() < end):
        ratios.append(_measure_seconds(one) / _measure_seconds(other))
    return round(median(ratios), 3)


def _measure_seconds(call: Callable[[], Any]) -> float:
    # not `time_call`, which rounds
    began = time.perf_counter()
    call()
    return time.perf_counter() - began

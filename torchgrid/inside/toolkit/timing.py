"""The time of one call, and of two calls relative to each other."""

from __future__ import annotations

import time
from statistics import median
from typing import Any, Callable, List, Tuple

# Enough pairs for a stable median, within a time that a probe does not notice.
PAIRS = 25
FEWEST_PAIRS = 3
SECONDS = 0.4


def time_call(call: Callable[[], Any]) -> Tuple[Any, float]:
    """Return what a call returns, and its seconds, rounded to the millisecond.

    The call runs once, so that a first compilation is part of the time.
    """
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
        # not `time_call`, which rounds
        began = time.perf_counter()
        one()
        between = time.perf_counter()
        other()
        ratios.append((between - began) / (time.perf_counter() - between))
    return round(median(ratios), 3)

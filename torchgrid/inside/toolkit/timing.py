"""The time of one call, by the clock or the processor, and of two calls relative to each other."""

from __future__ import annotations

import os
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


def time_processor(call: Callable[[], Any]) -> Tuple[Any, float]:
    """Return what a call returns, and the processor seconds that it took, in hundredths.

    The time of the compilers that it starts counts, once they have ended. A process that goes on
    does not count. Neither a busy machine nor a second core changes this time much, unlike the time
    on a clock, so the call needs no core to be kept free.
    """
    began = _read_processor_seconds()
    found = call()
    return found, round(_read_processor_seconds() - began, 2)


def _read_processor_seconds() -> float:
    """Return the seconds of all cores that this process and its ended children have used."""
    # On Windows, the times of children are 0.
    return sum(os.times()[:4])


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

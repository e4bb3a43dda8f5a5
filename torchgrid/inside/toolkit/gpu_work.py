"""The tools of probes on a real GPU: processes that may ruin their context, times with spread."""

from __future__ import annotations

import statistics
import time
from typing import Any, Callable, Dict, List, Optional, Sequence

from torchgrid.inside.isolation.forked import Forked
from torchgrid.inside.job import Limits
from torchgrid.inside.result import Result

# Calls that are timed, after some that are not: the first ones load kernels and fill caches.
TIMED = 30
UNTIMED = 5

OUTPUT_BYTES = 64 * 1024


def run_apart(call: Callable[[], Optional[Dict[str, Any]]], seconds: float) -> Result:
    """Run a call in a forked process of its own, and return its result, however it ends.

    This process must not have initialised CUDA: a fork cannot use its context. The other process
    may ruin its own context, as a device-side assert does.
    """
    apart = Forked(Limits(memory_bytes=0, output_bytes=OUTPUT_BYTES, deadline_scale=1.0))
    return apart.run(call, seconds, limit_memory=False)


def run_all_apart(
    calls: Sequence[Callable[[], Optional[Dict[str, Any]]]], seconds: float
) -> List[Result]:
    """Run calls at once, each in a forked process of its own; return their results in order."""
    apart = Forked(Limits(memory_bytes=0, output_bytes=OUTPUT_BYTES, deadline_scale=1.0))
    try:
        numbers = [apart.start(call, seconds, limit_memory=False) for call in calls]
        found: Dict[int, Result] = {}
        while len(found) < len(numbers):
            found.update((each.number, each.result) for each in apart.collect(1.0))
    finally:
        apart.close()
    return [found[number] for number in numbers]


def measure_spread(
    call: Callable[[], Any], synchronize: Callable[[], None], *, calls: int = TIMED
) -> Dict[str, float]:
    """Measure how many milliseconds a call takes: the median, and the quartiles as its spread.

    `synchronize` waits until the device has done what a call has only started.
    """
    for _ in range(UNTIMED):
        call()
    times: List[float] = []
    for _ in range(calls):
        synchronize()
        began = time.perf_counter()
        call()
        synchronize()
        times.append((time.perf_counter() - began) * 1000)
    low, middle, high = statistics.quantiles(times, n=4)
    return {
        "call_ms": round(middle, 4),
        "call_ms_low": round(low, 4),
        "call_ms_high": round(high, 4),
    }

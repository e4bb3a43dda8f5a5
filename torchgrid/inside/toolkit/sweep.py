"""One cheap eager call for each of many sizes."""

from __future__ import annotations

import math
import time
from typing import Callable, Dict, List, Mapping, Optional, Tuple

from torchgrid.inside.case import Case
from torchgrid.inside.comparison import Outputs
from torchgrid.inside.inputs import Inputs
from torchgrid.inside.probe import Conclusion, Fail, NotApplicable
from torchgrid.inside.result import describe, is_exhaustion
from torchgrid.inside.toolkit.clear_errors import is_clear

LONGEST = 256
# Heights and widths that no patch, window or stride divides, and that a scale rounds badly.
UNEVEN = (7, 13, 17, 31, 33, 49)

# What all calls together may cost: numbers of inputs and outputs, and multiplications by weights.
# Both are about two seconds.
NUMBERS = 2**28
MULTIPLICATIONS = 2**35

# A call may cost more than its numbers say, as one that compiles does.
SECONDS = 5.0

Sizes = Mapping[str, int]
Call = Callable[[Inputs], Outputs]


def list_sweep(case: Case) -> List[Sizes]:
    """Return the sizes to call with, one sample each, as many as should be affordable.

    Raises NotApplicable if the input has neither positions nor a width.
    """
    weights = sum(parameter.numel() for parameter in case.build().parameters())
    numbers = multiplications = 0
    chosen: List[Sizes] = []
    for sizes in _list_wanted(case):
        found = _count_numbers(case, sizes)
        if found is None:
            continue
        numbers += found
        multiplications += weights * _count_positions(case, sizes)
        if chosen and (numbers > NUMBERS or multiplications > MULTIPLICATIONS):
            break
        chosen.append(sizes)
    return chosen


def sweep_sizes(case: Case, sweep: List[Sizes], call: Call) -> Dict[str, object]:
    """Call with each of the sizes; raises Fail if one raises or has an output of another shape.

    Returns the number of calls, and of those that the module refused in clear words.
    """
    refused, called, failures, started = 0, 0, [], time.monotonic()
    for sizes in sweep:
        if time.monotonic() - started > SECONDS:
            break
        called += 1
        try:
            outputs = call_or_refusal(case, call, sizes)
            if outputs is None:
                refused += 1
            else:
                case.require_shapes(outputs, **sizes)
        except Exception as error:
            if is_exhaustion(error):
                raise
            failures.append((sizes, error))
    metrics: Dict[str, object] = {"sizes": called, "refused": refused}
    if failures:
        raise _make_failure(failures, metrics)
    return metrics


def call_or_refusal(case: Case, call: Call, sizes: Sizes) -> Optional[Outputs]:
    """Return the outputs of a call, or None if it raises an error that says which size it needs.

    Any other error is raised unchanged.
    """
    try:
        return call(case.inputs(**sizes))
    except Conclusion:
        raise
    except Exception as error:
        if is_clear(error, [size for axis, size in sizes.items() if axis != "batch"]):
            return None
        raise


def _make_failure(failures: List[Tuple[Sizes, Exception]], metrics: Dict[str, object]) -> Fail:
    """Return the failure that names the first size that failed, its error and how many failed."""
    (sizes, error), count = failures[0], len(failures)
    where = ", ".join(f"{axis} {size}" for axis, size in sizes.items() if axis != "batch")
    reason = error.reason if isinstance(error, Fail) else type(error).__name__
    words = error.detail if isinstance(error, Fail) else describe(error)
    detail = f"{where}: {words} ({count} of {metrics['sizes']} sizes fail)"
    failure = Fail(reason, detail, failed=count, **metrics)
    failure.__cause__ = error
    return failure


def _list_wanted(case: Case) -> List[Sizes]:
    """Return all sizes of interest, the likeliest to fail first."""
    if "seq" in case.sizes:
        lengths = [n for n in range(2, LONGEST + 1) if n <= (case.encoding.max_length or n)]
        return [{"seq": n, "batch": 1} for n in sorted(lengths, key=_is_plain)]
    axes = [axis for axis in ("height", "width") if axis in case.sizes]
    if not axes:
        raise NotApplicable("no-length", "its input has no axis that counts positions")
    promised = case.encoding.max_length
    sides = [n for n in UNEVEN if promised is None or n <= promised]
    return [{axis: n, "batch": 1} for axis in axes for n in sides]


def _is_plain(length: int) -> bool:
    """Tell whether a length is neither a power of two nor beside one."""
    return not any((length + by) & (length + by - 1) == 0 for by in (-1, 0, 1))


def _count_positions(case: Case, sizes: Sizes) -> int:
    axes = (axis for axis in ("seq", "height", "width") if axis in case.sizes)
    return math.prod(sizes.get(axis, case.sizes[axis]) for axis in axes)


def _count_numbers(case: Case, sizes: Sizes) -> Optional[int]:
    """Return how many numbers go in and out; None if the row's expressions have no such size."""
    try:
        shapes = [tuple(x.shape) for x in case.inputs(**sizes).tensors] + list(case.shapes(**sizes))
    except NotApplicable:
        return None
    return int(sum(math.prod(shape) for shape in shapes))

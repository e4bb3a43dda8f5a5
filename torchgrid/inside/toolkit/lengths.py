"""The length of a sequence: where a module's arguments have it, and which lengths to try."""

from __future__ import annotations

import math
from typing import Any, Callable, Iterable, Iterator, List, Tuple

from torch import Tensor

from torchgrid.inside.case import Case
from torchgrid.inside.inputs import Inputs
from torchgrid.inside.probe import NotApplicable
from torchgrid.inside.toolkit.axes import find_differing_dimensions

# The most numbers that outputs may have. A bias of attention grows with the square of the length,
# so 5000 positions are too many for it.
NUMBERS = 2**24


def select_lengths(case: Case, lengths: Iterable[int]) -> List[int]:
    """Return the lengths that the encoding promises and whose outputs fit easily into memory."""
    promised = case.encoding.max_length
    within = [length for length in lengths if promised is None or length <= promised]
    return [
        length
        for length in within
        if sum(math.prod(shape) for shape in case.shapes(length=length, batch=1)) <= NUMBERS
    ]


def require_lengths(case: Case, lengths: Iterable[int]) -> List[int]:
    """Return all of these lengths, or raise NotApplicable if `select_lengths` leaves one out."""
    wanted = list(lengths)
    possible = select_lengths(case, wanted)
    if possible != wanted:
        raise NotApplicable("too-short", f"of the lengths {wanted} it promises only {possible}")
    return possible


def find_growing_dimensions(case: Case) -> Inputs:
    """Return arguments that hold, for each tensor, its dimensions that grow with the length.

    Raises NotApplicable if no tensor grows.
    """
    longer = case.inputs(length=case.length + 1)
    found = _combine_arguments(
        case.inputs(),
        longer,
        lambda x, y: find_differing_dimensions(x, y) if isinstance(x, Tensor) else (),
    )
    if not any((*found.positional, *found.named.values())):
        raise NotApplicable("no-length-tensor", "no tensor among its arguments has the length")
    return found


def pair_with_dimensions(inputs: Inputs, dimensions: Inputs) -> Iterator[Tuple[Tensor, int]]:
    """Yield each tensor with each of its dimensions that `find_growing_dimensions` returned."""
    places = [*zip(inputs.positional, dimensions.positional)]
    places += [(value, dimensions.named[name]) for name, value in inputs.named.items()]
    for value, found in places:
        for dimension in found:
            yield value, dimension


def has_length_number(case: Case) -> bool:
    """Tell whether an argument that is not a tensor depends on the length."""
    one, other = case.inputs(), case.inputs(length=case.length + 1)
    changed = _combine_arguments(
        one, other, lambda x, y: not isinstance(x, Tensor) and bool(x != y)
    )
    return any((*changed.positional, *changed.named.values()))


def _combine_arguments(one: Inputs, other: Inputs, combine: Callable[[Any, Any], Any]) -> Inputs:
    return Inputs(
        tuple(map(combine, one.positional, other.positional)),
        {name: combine(value, other.named[name]) for name, value in one.named.items()},
    )

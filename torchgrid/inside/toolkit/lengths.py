"""The length of a sequence: where a module's arguments have it, and which lengths to try."""

from __future__ import annotations

import math
from typing import Any, Iterable, List, Tuple

from torchgrid.inside.case import Case
from torchgrid.inside.inputs import Inputs
from torchgrid.inside.probe import NotApplicable
from torchgrid.inside.toolkit.axes import find_differing_dimensions

# The most numbers that outputs may have. A bias of attention grows with the square of the length,
# so 5000 positions are too many for it.
NUMBERS = 2**24


def select_lengths(case: Case, lengths: Iterable[int]) -> List[int]:
    """Return the lengths that the encoding promises and whose outputs fit easily into memory.

    The outputs are those for one sample. An encoding without a longest sequence promises all.
    """
    promised = case.encoding.max_length
    within = [length for length in lengths if promised is None or length <= promised]
    return [
        length
        for length in within
        if sum(math.prod(shape) for shape in case.shapes(length=length, batch=1)) <= NUMBERS
    ]


def require_lengths(case: Case, lengths: Iterable[int]) -> List[int]:
    """Return all of these lengths, in their order.

    Raises NotApplicable if `select_lengths` leaves one out.
    """
    wanted = list(lengths)
    possible = select_lengths(case, wanted)
    if possible != wanted:
        raise NotApplicable("too-short", f"of the lengths {wanted} it promises only {possible}")
    return possible


def find_growing_dimensions(case: Case) -> Inputs:
    """Return arguments that hold, for each tensor, its dimensions that grow with the length.

    Each is a tuple, which is empty for a tensor that does not grow and for any other argument.
    Raises NotApplicable if no tensor grows.
    """
    usual, longer = case.inputs(), case.inputs(length=case.length + 1)
    found = Inputs(
        tuple(map(find_differing_dimensions, usual.positional, longer.positional)),
        {n: find_differing_dimensions(x, longer.named[n]) for n, x in usual.named.items()},
    )
    if not any((*found.positional, *found.named.values())):
        raise NotApplicable("no-length-tensor", "no tensor among its arguments has the length")
    return found


def pair_arguments(one: Inputs, other: Inputs) -> List[Tuple[Any, Any]]:
    """Pair the arguments of two calls by position and by name, in the order of `one`.

    `other` may be what `find_growing_dimensions` returned.
    """
    named = ((value, other.named[name]) for name, value in one.named.items())
    return [*zip(one.positional, other.positional), *named]

"""Where the length of a sequence appears in a module's arguments, and which lengths to ask."""

from __future__ import annotations

import math
from typing import Any, Iterable, Iterator, List, Tuple

from torch import Tensor

from torchgrid.inside.case import Case
from torchgrid.inside.inputs import Inputs
from torchgrid.inside.probe import NotApplicable
from torchgrid.inside.toolkit.axes import differing

# A bias of attention grows with the square of the length: 5000 positions are too many of it.
NUMBERS = 2**24


def askable(case: Case, lengths: Iterable[int]) -> List[int]:
    """Those lengths that the encoding promises and whose answers fit easily into memory."""
    promised = case.encoding.max_length
    return [
        length
        for length in lengths
        if (promised is None or length <= promised) and _numbers(case, length) <= NUMBERS
    ]


def require_askable(case: Case, lengths: Iterable[int]) -> List[int]:
    """All of these lengths; raises NotApplicable where the encoding promises fewer positions."""
    wanted = list(lengths)
    possible = askable(case, wanted)
    if possible != wanted:
        raise NotApplicable("too-short", f"of the lengths {wanted} it promises only {possible}")
    return possible


def growing_dims(case: Case) -> Inputs:
    """The arguments with, in the place of each tensor, its dimensions that grow with the length.

    Raises NotApplicable where no tensor does.
    """
    longer = case.inputs(length=case.length + 1)
    found = _zipped(case.inputs(), longer, _differing)
    if not any((*found.positional, *found.named.values())):
        raise NotApplicable("no-length-tensor", "no tensor among its arguments has the length")
    return found


def growing(inputs: Inputs, dims: Inputs) -> Iterator[Tuple[Tensor, int]]:
    """Each tensor with each of its dimensions that `growing_dims` found."""
    places = [*zip(inputs.positional, dims.positional)]
    places += [(value, dims.named[name]) for name, value in inputs.named.items()]
    for value, found in places:
        for dim in found:
            yield value, dim


def has_length_number(case: Case) -> bool:
    """Whether an argument that is no tensor depends on the length."""
    one, other = case.inputs(), case.inputs(length=case.length + 1)
    changed = _zipped(one, other, lambda a, b: not isinstance(a, Tensor) and bool(a != b))
    return any((*changed.positional, *changed.named.values()))


def _differing(one: Any, other: Any) -> Tuple[int, ...]:
    return differing(one, other) if isinstance(one, Tensor) else ()


def _zipped(one: Inputs, other: Inputs, combine: Any) -> Inputs:
    return Inputs(
        tuple(map(combine, one.positional, other.positional)),
        {name: combine(value, other.named[name]) for name, value in one.named.items()},
    )


def _numbers(case: Case, length: int) -> int:
    return sum(math.prod(shape) for shape in case.shapes(length=length, batch=1))

"""The length of a sequence: where a module's arguments have it, and which lengths to try."""

from __future__ import annotations

import math
from typing import Any, Iterable, List, Tuple

import torch
from torch import Tensor

from torchgrid.inside.case import Case
from torchgrid.inside.probe import NotApplicable, NotTested
from torchgrid.inside.structure import DEEPEST, list_parts
from torchgrid.inside.toolkit.axes import find_differing_dimensions

# The most numbers that outputs may have. A bias of attention grows with the square of the length,
# so 5000 positions are too many for it.
NUMBERS = 2**24

# One position is a special size to Dynamo and torch.export.
SHORTEST = 2


def select_lengths(case: Case, lengths: Iterable[int]) -> List[int]:
    """Return the lengths that the encoding promises and whose outputs fit easily into memory.

    The outputs are those for one sample. An encoding without a longest sequence promises all.
    Raises NotApplicable if the input has no length.
    """
    axis, promised = case.length_axis, case.encoding.max_length
    within = [length for length in lengths if promised is None or length <= promised]
    return [length for length in within if fits_memory(case, axis, length)]


def fits_memory(case: Case, axis: str, length: int) -> bool:
    """Tell whether the outputs for one sample of a length fit easily into memory."""
    return _count_numbers(case, axis, length) <= NUMBERS


def _count_numbers(case: Case, axis: str, length: int) -> float:
    """Return how many numbers the outputs of one sample have; infinity if no input is so long."""
    try:
        return sum(math.prod(shape) for shape in case.shapes(**{axis: length, "batch": 1}))
    except NotApplicable:
        return math.inf


def find_shortest_length(case: Case) -> int:
    """Return the shortest length of two positions or more that eager mode takes.

    An image, for example, is at least as high as one patch. The result is then twice that height:
    one patch is a special size to the release. Only powers of two are tried, and the usual length
    works.
    """
    length = SHORTEST
    while length < case.length:
        try:
            with torch.no_grad():
                case.reference(length=length, batch=2)
        except (NotTested, NotApplicable):
            length *= 2
        else:
            return length if length == SHORTEST else min(2 * length, case.length)
    return case.length


def require_lengths(case: Case, lengths: Iterable[int]) -> List[int]:
    """Return all of these lengths, in their order.

    Raises NotApplicable if `select_lengths` leaves one out.
    """
    wanted = list(lengths)
    possible = select_lengths(case, wanted)
    if possible != wanted:
        raise NotApplicable("too-short", f"of the lengths {wanted} it promises only {possible}")
    return possible


def list_growing_dimensions(case: Case) -> Tuple[Tuple[int, ...], ...]:
    """Return, for each of the input's tensors, the dimensions that grow with the length.

    Raises NotApplicable if no tensor grows.
    """
    pairs = zip(case.inputs().tensors, case.inputs(length=case.length + 1).tensors)
    found = tuple(find_differing_dimensions(x, y) for x, y in pairs)
    if not any(found):
        raise NotApplicable("no-length-tensor", "no tensor among its arguments has the length")
    return found


def require_constant_numbers(case: Case) -> None:
    """Raise NotApplicable if a plain number among the arguments changes with the length.

    What records a call keeps the number that it saw. Without a length, the number of samples is
    changed.
    """
    axis = "length" if case.has_length else "batch"
    usual = case.length if case.has_length else case.sizes.get("batch", 1)
    if _list_plain_values(case.inputs()) != _list_plain_values(case.inputs(**{axis: usual + 1})):
        raise NotApplicable("length-number", f"the {axis} is a number among its arguments")


def _list_plain_values(value: Any, depth: int = 0) -> List[Any]:
    """Return the numbers and strings in arguments, those inside structures included."""
    if isinstance(value, (bool, int, float, str)):
        return [value]
    if isinstance(value, Tensor) or depth > DEEPEST:
        return []
    return [found for _, part in list_parts(value) for found in _list_plain_values(part, depth + 1)]

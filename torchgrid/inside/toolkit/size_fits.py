"""Expressions of axes that explain the sizes which an output had in several calls."""

from __future__ import annotations

from itertools import product
from typing import Iterator, List, Mapping, Optional, Sequence, Tuple

from torchgrid.sizes import Size, SizeError, evaluate

Observation = Tuple[Mapping[str, int], int]
"""The sizes of the axes in a call, and the size that an output had then."""

# No patch and no stride of a convolution is wider than this in practice.
WIDEST_STEP = 64


def fit_size(observations: Sequence[Observation]) -> Optional[Size]:
    """Return a number, or the shortest expression of axes, that explains every observation.

    The first observation is the usual call. Each axis must change in at least two others. Returns
    None if no expression of a known form fits.
    """
    if len({size for _, size in observations}) == 1:
        return observations[0][1]
    axes = _list_followed(observations)
    candidates = _list_of_one(axes[0], observations) if len(axes) == 1 else _list_of_several(axes)
    if len(axes) > 1:
        candidates = _add_constants(candidates, observations)
    return next((text for text in candidates if _explains(text, observations)), None)


def _list_followed(observations: Sequence[Observation]) -> List[str]:
    """List the axes whose change alone changes the size."""
    usual, before = observations[0]
    return [
        axis
        for axis in usual
        if any(size != before for sizes, size in _select_alone(axis, observations))
    ] or sorted(usual)


def _select_alone(axis: str, observations: Sequence[Observation]) -> List[Observation]:
    """Select the observations in which all other axes have their usual sizes."""
    usual = observations[0][0]
    return [
        (sizes, size)
        for sizes, size in observations
        if all(sizes[other] == usual[other] for other in usual if other != axis)
    ]


def _list_of_one(axis: str, observations: Sequence[Observation]) -> Iterator[str]:
    """Yield expressions of one axis: linear ones, powers, and those of a stride."""
    points = [(sizes[axis], size) for sizes, size in _select_alone(axis, observations)]
    (first, size), (second, other) = points[0], next(p for p in points if p[0] != points[0][0])
    slope, rest = divmod(other - size, second - first)
    if slope and not rest:
        yield _add(axis if slope == 1 else f"{slope}*{axis}", size - slope * first)
    for power in (f"{axis}*{axis}", f"(2*{axis}-1)*(2*{axis}-1)", f"{axis}*({axis}+1)/2"):
        yield power
        yield _add(power, size - evaluate(power, {axis: first}))
    for stride in range(2, WIDEST_STEP + 1):
        inners = sorted(range(-stride, stride + 1), key=abs)
        for outer, inner in product((0, 1, -1), inners):
            if all((n + inner) // stride + outer == found for n, found in points):
                top = axis if inner == 0 else f"({_add(axis, inner)})"
                yield _add(f"{top}//{stride}", outer)


def _list_of_several(axes: Sequence[str]) -> Iterator[str]:
    """Yield products and sums of several axes."""
    yield "*".join(axes)
    yield "+".join(axes)
    yield "*".join(f"(2*{axis}-1)" for axis in axes)
    for stride in range(2, WIDEST_STEP + 1):
        yield "*".join(f"({axis}//{stride})" for axis in axes)


def _add_constants(candidates: Iterator[str], observations: Sequence[Observation]) -> Iterator[str]:
    """Yield each expression as it is, and with the factor and the term that two calls need."""
    size = observations[0][1]
    for text in candidates:
        yield text
        try:
            values = [(evaluate(text, sizes), found) for sizes, found in observations]
        except SizeError:
            continue
        known = values[0][0]
        changed = next(((value, found) for value, found in values if value != known), None)
        if changed is None:
            continue
        factor, rest = divmod(changed[1] - size, changed[0] - known)
        if factor and not rest:
            scaled = text if factor == 1 else f"{factor}*{_group(text)}"
            yield _add(scaled, size - factor * known)


def _group(text: str) -> str:
    return f"({text})" if "+" in text and "*" not in text else text


def _add(text: str, constant: int) -> str:
    return f"{text}{constant:+d}" if constant else text


def _explains(text: str, observations: Sequence[Observation]) -> bool:
    try:
        return all(evaluate(text, sizes) == size for sizes, size in observations)
    except SizeError:
        return False

"""The axes of a module's inputs that can have other sizes, found by calls in other sizes."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace
from typing import Dict, Iterator, List, Mapping, Sequence, Set, Tuple

import torch
from torch import Tensor

from torchgrid.inside.arguments import OTHER
from torchgrid.inside.comparison import measure_difference, measure_size
from torchgrid.inside.job import TensorSpec, Values
from torchgrid.inside.toolkit.size_fits import Observation
from torchgrid.inside.toolkit.trials import Specs, Trials, list_leaves, map_specs

Place = Tuple[int, int]
"""An axis of an argument: the number of its tensor, and of the axis in its shape."""

Labels = Dict[Place, str]

# Answers that differ by more than this, relative to their size, differ by more than rounding.
DISTINCT = 1e-4


@dataclass
class Growth:
    """The axes of the arguments: which places are one axis, and in which steps it grows.

    A step of 0 is an axis of a fixed size.
    """

    specs: Specs
    labels: Labels
    steps: Dict[str, int]

    @property
    def sizes(self) -> Dict[str, int]:
        """The usual size of every axis."""
        leaves = list_leaves(self.specs)
        return {label: int(leaves[leaf].shape[dim]) for (leaf, dim), label in self.labels.items()}

    @property
    def growing(self) -> List[str]:
        """The axes that can grow, in the order of the arguments."""
        return [label for label in dict.fromkeys(self.labels.values()) if self.steps[label]]

    def relabel(self) -> Specs:
        """Return the arguments with the labels as the names of their axes."""
        return map_specs(self.specs, self._relabel_leaf)

    def _relabel_leaf(self, leaf: int, spec: TensorSpec) -> TensorSpec:
        layout = tuple(self.labels.get((leaf, dim), OTHER) for dim in range(len(spec.shape)))
        return replace(spec, layout=layout)


def explore_axes(trials: Trials, specs: Specs) -> Growth:
    """Find out which axes of the arguments can grow, alone or together with others."""
    growth = Growth(specs, group_places(list_leaves(specs)), {})
    for label in dict.fromkeys(growth.labels.values()):
        growth.steps[label] = _find_step(trials, growth, [label])
    _merge_failing(trials, growth)
    _split_failing(trials, growth)
    return growth


def group_places(leaves: Sequence[TensorSpec]) -> Labels:
    """Give one label to the places that are likely the same axis: of one size, once in a tensor.

    The names that a layout has already stay.
    """
    labels: Labels = {
        (number, dim): axis
        for number, leaf in enumerate(leaves)
        for dim, axis in enumerate(leaf.layout)
        if axis != OTHER
    }
    sizes = {label: leaves[leaf].shape[dim] for (leaf, dim), label in labels.items()}
    for number, leaf in enumerate(leaves):
        used: Set[str] = {label for (other, _), label in labels.items() if other == number}
        for dim, size in enumerate(leaf.shape):
            if (number, dim) in labels:
                continue
            alike = [label for label in sizes if sizes[label] == size and label not in used]
            same_place = [label for (_, at), label in labels.items() if at == dim]
            alike.sort(key=lambda label: label not in same_place)
            label = alike[0] if alike else f"axis{len(sizes)}"
            labels[number, dim] = label
            sizes[label] = size
            used.add(label)
    if "seq" not in sizes and any(leaf.values is Values.LENGTHS for leaf in leaves):
        # The lengths count along the second axis of the first tensor.
        old = labels.get((0, 1))
        labels = {place: "seq" if label == old else label for place, label in labels.items()}
    return dict(sorted(labels.items()))


def _find_step(trials: Trials, growth: Growth, together: Sequence[str]) -> int:
    """Return the least step in which axes can grow at once; 0 if they cannot."""
    size = growth.sizes[together[0]]
    specs = growth.relabel()
    for step in (n for n in range(1, size + 1) if size % n == 0):
        if trials.is_late:
            return 0
        grown = [dict.fromkeys(together, size + times * step) for times in (1, 2)]
        if all(trials.attempt(specs, sizes) is not None for sizes in grown):
            return step
    return 0


def _merge_failing(trials: Trials, growth: Growth) -> None:
    """Make one axis of those that can grow together alone, such as both of a square mask."""
    for one, other in itertools.combinations(dict.fromkeys(growth.labels.values()), 2):
        sizes = growth.sizes
        fixed = one in sizes and other in sizes and not (growth.steps[one] or growth.steps[other])
        if not fixed or sizes[one] != sizes[other]:
            continue
        step = _find_step(trials, growth, [one, other])
        if step:
            _rename(growth.labels, other, one)
            growth.steps[one] = step


def _split_failing(trials: Trials, growth: Growth) -> None:
    """Make an axis of its own of each place that can grow without those of the same size."""
    for label in [label for label in growth.steps if not growth.steps[label]]:
        places = [place for place, at in growth.labels.items() if at == label]
        if len(places) == 1 or label in ("seq", "batch"):
            continue
        for number, place in enumerate(places):
            own = f"{label}_{number}"
            labels = {**growth.labels, place: own}
            step = _find_step(trials, Growth(growth.specs, labels, growth.steps), [own])
            if step:
                growth.labels, growth.steps[own] = labels, step


def _rename(labels: Labels, old: str, new: str) -> None:
    for place, label in labels.items():
        if label == old:
            labels[place] = new


def observe(
    trials: Trials, growth: Growth
) -> List[Tuple[Mapping[str, int], List[Tuple[int, ...]]]]:
    """Return the shapes of the answer for many sizes of the axes; the first are the usual ones.

    The sizes are in steps. An answer with another number of tensors is left out.
    """
    specs, usual = growth.relabel(), growth.sizes
    found: List[Tuple[Mapping[str, int], List[Tuple[int, ...]]]] = []
    for sizes in _list_sizes(growth):
        answer = None if trials.is_late and found else trials.attempt(specs, sizes)
        if answer is None or (found and len(answer) != len(found[0][1])):
            continue
        shapes = [tuple(tensor.shape) for _, tensor in answer]
        if found and [len(shape) for shape in shapes] != [len(shape) for shape in found[0][1]]:
            continue
        full = {**usual, **sizes}
        units = {label: full[label] // growth.steps[label] for label in growth.growing}
        found.append((units, shapes))
    return found


def _list_sizes(growth: Growth) -> Iterator[Dict[str, int]]:
    usual, steps = growth.sizes, growth.steps
    yield {}
    for label in growth.growing:
        size = usual[label]
        for grown in (size + steps[label], size + 2 * steps[label], 2 * size, 3 * size):
            yield {label: grown}
    pairs = list(itertools.combinations(growth.growing, 2))
    for labels in [*pairs, growth.growing] if pairs else []:
        yield {label: usual[label] + steps[label] for label in labels}


def observe_axis(
    observed: Sequence[Tuple[Mapping[str, int], List[Tuple[int, ...]]]], output: int, dim: int
) -> List[Observation]:
    """Return the sizes of one axis of one output."""
    return [(sizes, shapes[output][dim]) for sizes, shapes in observed]


def tells_places_apart(trials: Trials, growth: Growth, label: str, follows: List[Place]) -> bool:
    """Tell whether equal numbers along an axis get unequal answers, as positions do.

    `follows` are the axes of the answer that have the size of this one.
    """
    leaves = list_leaves(growth.relabel())

    def repeat_first(tensors: Tuple[Tensor, ...]) -> List[Tensor]:
        given = iter(tensors)
        return [
            _repeat(tensor, leaf.layout.index(label)) if _is_changeable(leaf, label) else tensor
            for leaf, tensor in ((leaf, next(given)) for leaf in leaves if _is_tensor(leaf))
        ]

    try:
        answer = trials.call(growth.relabel(), change=repeat_first)
    except Exception:
        return False
    return any(_varies(answer[output][1], dim) for output, dim in follows)


def _is_tensor(leaf: TensorSpec) -> bool:
    return leaf.values is not Values.LENGTH


def _is_changeable(leaf: TensorSpec, label: str) -> bool:
    return leaf.values in (Values.NORMAL, Values.TOKENS) and label in leaf.layout


def _repeat(tensor: Tensor, dim: int) -> Tensor:
    return tensor.narrow(dim, 0, 1).expand(tensor.shape).contiguous()


def _varies(tensor: Tensor, dim: int) -> bool:
    """Tell whether the slices of a tensor along an axis differ by more than rounding."""
    first = tensor.narrow(dim, 0, 1).expand(tensor.shape)
    if not tensor.is_floating_point() and not tensor.is_complex():
        return not torch.equal(tensor, first)
    size = max(measure_size([first]), 1e-30)
    return measure_difference([tensor], [first]) > DISTINCT * size

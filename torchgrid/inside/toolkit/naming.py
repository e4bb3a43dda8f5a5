"""The names of axes, from their order, from what grows and from what tells positions apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, List, Mapping, Optional, Sequence, Set, Tuple

from torchgrid.inside.arguments import OTHER
from torchgrid.inside.job import TensorSpec, Values
from torchgrid.inside.toolkit.growth import Growth, Labels
from torchgrid.inside.toolkit.trials import list_leaves

AXES = ("batch", "seq", "feature", "heads", "height", "width")

SEQUENCE_DIMS, IMAGE_DIMS = 3, 4


@dataclass(frozen=True)
class Evidence:
    """The axes, as calls have shown them: those that grow, and those that tell places apart.

    `apart` has None for an axis that no axis of an answer follows. `images` tells whether the
    module convolves in two dimensions.
    """

    growing: Sequence[str]
    apart: Mapping[str, Optional[bool]]
    images: bool = False


def name_axes(growth: Growth, evidence: Evidence) -> Dict[str, str]:
    """Return the name of each label; an axis that has none is `other`."""
    leaves = list_leaves(growth.specs)
    kept = find_kept(leaves, growth.labels)
    main = find_main(leaves)
    names = {label: label for label in kept}
    if main is not None:
        labels = [growth.labels[main, dim] for dim in range(len(leaves[main].shape))]
        is_float = leaves[main].values is Values.NORMAL
        names = _name_main(list(dict.fromkeys(labels)), names, evidence, is_float=is_float)
    for label in growth.labels.values():
        if label not in names:
            is_usable = label in AXES and label not in names.values() and growth.steps[label]
            names[label] = label if is_usable else OTHER
    return names


def find_main(leaves: Sequence[TensorSpec]) -> Optional[int]:
    """Return the number of the tensor that decides: the first of plain numbers, or the first."""
    tensors = [n for n, leaf in enumerate(leaves) if leaf.values is not Values.LENGTH]
    plain = [n for n in tensors if leaves[n].values in (Values.NORMAL, Values.TOKENS)]
    return next(iter([*plain, *tensors]), None)


def find_kept(leaves: Sequence[TensorSpec], labels: Labels) -> Set[str]:
    """Return the labels that the values of a tensor need, such as the axis of positions."""
    kept: Set[str] = set()
    for number, leaf in enumerate(leaves):
        here = {labels[number, dim] for dim in range(len(leaf.shape))}
        needed = {
            Values.POSITIONS: set(leaf.along),
            Values.LENGTH: {"seq"},
            Values.LENGTHS: {"batch", "seq"},
            Values.MASK: {"seq"},
            Values.PADDING: {"seq"},
        }.get(leaf.values, set())
        kept |= here & needed
    return kept


def _name_main(
    labels: List[str], names: Dict[str, str], evidence: Evidence, *, is_float: bool
) -> Dict[str, str]:
    """Name the axes of the main tensor; `names` has those that are known."""
    named = dict(names)
    if is_float:
        place = _find_feature(labels, evidence)
        if place is not None:
            named.setdefault(labels[place], "feature")
    rest = [label for label in labels if label not in named]
    free = [name for name in ("batch", "seq", "heads") if name not in named.values()]
    named.update(zip(*_choose_names(rest, free, evidence, dims=len(labels))))
    may_have_heads = len(labels) == IMAGE_DIMS and not evidence.images
    for label in rest if may_have_heads else ():
        if label not in named and "heads" not in named.values():
            named[label] = "heads"
    return named


def _is_image(labels: Sequence[str], evidence: Evidence) -> bool:
    """Tell whether the two last axes are the height and the width of an image."""
    last = labels[2:]
    if len(labels) != IMAGE_DIMS or not all(label in evidence.growing for label in last):
        return False
    return evidence.images or last == ["height", "width"] or all(map(evidence.apart.get, last))


def _find_feature(labels: Sequence[str], evidence: Evidence) -> Optional[int]:
    """Return the place of the features: the last axis, or the second of images and signals."""
    if len(labels) > 1 and labels[1] not in evidence.growing:
        # An image of one size alone has no axis that grows but the batch.
        if _is_image(labels, evidence) or (evidence.images and len(labels) == IMAGE_DIMS):
            return 1
        follows = evidence.apart.get(labels[-1]) is not None
        if len(labels) == SEQUENCE_DIMS and labels[-1] in evidence.growing and follows:
            return 1
    if len(labels) >= SEQUENCE_DIMS or (len(labels) > 1 and labels[-1] not in evidence.growing):
        return len(labels) - 1
    return labels.index("feature") if "feature" in labels else None


def _choose_names(
    rest: Sequence[str], free: Sequence[str], evidence: Evidence, *, dims: int
) -> Tuple[List[str], List[str]]:
    """Return labels and their names, for the axes that are no features."""
    growing = [label for label in rest if label in evidence.growing]
    apart = [label for label in growing if evidence.apart.get(label)]
    if dims == IMAGE_DIMS and len(growing) > 1 and _are_grid(growing[-2:], apart, evidence):
        return [*growing[-2:], *growing[:-2]], ["height", "width", *free[:1]]
    if "seq" not in free:
        others = growing
    else:
        seq = apart[-1] if apart else _guess_seq(growing)
        others = [label for label in growing if label != seq]
        if seq is not None:
            names = [name for name in free if name != "seq"]
            return [seq, *others], ["seq", *names]
    return others, [name for name in free if name != "seq"]


def _are_grid(last: Sequence[str], apart: Sequence[str], evidence: Evidence) -> bool:
    both = all(label in apart for label in last)
    return both or list(last) == ["height", "width"] or (evidence.images and len(last) > 1)


def _guess_seq(growing: Sequence[str]) -> Optional[str]:
    """Return the likely axis of positions where calls do not show it: the last one that grows."""
    if "seq" in growing:
        return "seq"
    return growing[-1] if len(growing) > 1 else None

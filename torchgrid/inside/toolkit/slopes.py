"""Slopes of an encoding in double precision, to compare its gradients with."""

from __future__ import annotations

import inspect
from dataclasses import dataclass, field
from typing import Any, Callable, Dict, List, Set

import torch
from torch import Tensor
from torch.nn import functional
from torch.overrides import TorchFunctionMode

from torchgrid.inside.case import Case
from torchgrid.inside.inputs import SEED, Inputs
from torchgrid.inside.probe import Fail, NotTested
from torchgrid.inside.result import is_exhaustion
from torchgrid.inside.toolkit.float64 import DoubledModule
from torchgrid.inside.toolkit.gradients import (
    Tensors,
    call_with_grad,
    collect_leaves,
    weigh_outputs,
)

# Steps of a central difference in double precision, which are short because a deep model has kinks.
STEP = 1e-8
LONGER_STEP = 1e-7
# The greatest distance of two slopes, or of a slope and a gradient in single precision, relative to
# the gradient.
ACCEPTED = 1e-3
# The same in units of rounding, for a gradient in a type that rounds more.
ACCEPTED_ROUNDINGS = 8

# Functions that leave a gradient out by design, or scale it, as their arguments say.
LOOKUPS = {
    function: inspect.signature(function)
    for function in (functional.embedding, functional.embedding_bag)
}

# Directions are not those of the arguments, along which a norm has no slope.
DIRECTIONS_SEED = SEED + 20

Measure = Callable[[float], float]


@dataclass
class Design:
    """The ways in which gradients differ from slopes by design.

    `padding` are the rows of a parameter that get no gradient, by its name. `scaled` parameters
    have a gradient divided by how often a row is looked up. Forward itself changes those in
    `changed`. `stops` says that autograd was off somewhere in forward. `rounding` is that of the
    narrowest type in forward.
    """

    padding: Dict[str, List[int]] = field(default_factory=dict)
    scaled: Set[str] = field(default_factory=set)
    changed: Set[str] = field(default_factory=set)
    stops: bool = False
    rounding: float = torch.finfo(torch.float32).eps

    @property
    def accepted(self) -> float:
        """The greatest relative distance of a gradient from its slope."""
        return max(ACCEPTED, ACCEPTED_ROUNDINGS * self.rounding)


class _Watch(TorchFunctionMode):  # type: ignore[misc]
    """A mode that notes what `Design` says; `names` are those of parameters by their ids."""

    def __init__(self, names: Dict[int, str], design: Design) -> None:
        super().__init__()
        self._names = names
        self._design = design

    def __torch_function__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        named, design = dict(kwargs or {}), self._design
        design.stops |= not torch.is_grad_enabled()
        if func in LOOKUPS:
            lookup = LOOKUPS[func].bind(*args, **named).arguments
            name = self._names.get(id(lookup["weight"]))
            if name is not None and lookup.get("padding_idx") is not None:
                design.padding.setdefault(name, []).append(lookup["padding_idx"])
            if name is not None and lookup.get("scale_grad_by_freq"):
                design.scaled.add(name)
        result = func(*args, **named)
        if isinstance(result, Tensor) and result.is_floating_point():
            design.rounding = max(design.rounding, torch.finfo(result.dtype).eps)
        return result


def watch_design(case: Case) -> Design:
    """Call a fresh module, and return how its gradients differ from slopes by design.

    Nothing is known of a module that a mode of functions stops from working.
    """
    module, inputs, design = case.build(), case.inputs(batch=2), Design()
    inputs = inputs.map_floats(Tensor.requires_grad_)
    parameters = dict(module.named_parameters())
    before = {name: parameter.detach().clone() for name, parameter in parameters.items()}
    watch = _Watch({id(parameter): name for name, parameter in parameters.items()}, design)
    try:
        with watch:
            outputs = call_with_grad(case, module, inputs)
    except Exception as error:
        if is_exhaustion(error):
            raise
        return Design()
    design.stops &= not any(y.requires_grad for y in outputs)
    design.changed = {n for n, p in parameters.items() if not torch.equal(p, before[n])}
    return design


def make_slope_measure(case: Case, *, renew: bool) -> Callable[[Tensors, float], float]:
    """Return a function that measures the slope in some directions, for a step.

    The slope is how fast the weighed output changes if parameters or inputs move. With `renew` each
    call has a fresh module, since the last one may have left it different. Raises NotTested if
    there is no double precision.
    """
    doubled = DoubledModule(case)

    def fresh() -> DoubledModule:
        return DoubledModule(case) if renew else doubled

    def compute_value(ways: Tensors, by: float) -> float:
        moved, wide = fresh(), case.inputs(batch=2).cast(torch.float64)
        _move(moved, wide, ways, by)
        outputs = moved.answer(wide.clone())
        _move(moved, wide, ways, -by)
        return float(weigh_outputs([y for y in outputs if y.is_floating_point() or y.is_complex()]))

    def measure_slope(ways: Tensors, step: float) -> float:
        return (compute_value(ways, step) - compute_value(ways, -step)) / (2 * step)

    return measure_slope


def _move(doubled: DoubledModule, inputs: Inputs, ways: Tensors, by: float) -> None:
    parameters, arguments = collect_leaves(doubled.module, inputs)
    movable = {**parameters, **arguments}
    # not of `.data`: a module that keeps what it made of a parameter looks at the version
    with torch.no_grad():
        for name, way in ways.items():
            movable[name].add_(way, alpha=by)


def draw_directions(leaves: Tensors, padding: Dict[str, List[int]]) -> Tensors:
    """Draw a seeded direction for each leaf, in double precision; rows of padding do not move."""
    generator = torch.Generator().manual_seed(DIRECTIONS_SEED)
    ways = {}
    for name, leaf in leaves.items():
        real = torch.randn(leaf.shape, generator=generator).double()
        imaginary = torch.randn(leaf.shape, generator=generator) if leaf.is_complex() else None
        ways[name] = real if imaginary is None else torch.complex(real, imaginary.double())
        for row in padding.get(name, ()):
            ways[name][row] = 0
    return ways


def require_slope(found: Tensors, ways: Tensors, measure: Measure, accepted: float) -> float:
    """Return the relative error of gradients, or raise Fail if it is above `accepted`.

    Raises NotTested if the slope itself depends too much on the step that measures it.
    """
    names, slope = ", ".join(ways), measure(STEP)
    # A direction is 0 where there is nothing to compare.
    kept = {name: widen_gradient(gradient) * (ways[name] != 0) for name, gradient in found.items()}
    along = sum(float((kept[name].conj() * ways[name]).sum().real) for name in kept)
    norms = [float(gradient.norm()) for gradient in kept.values()]
    scale: float = max([*norms, abs(slope), torch.finfo(torch.float32).tiny])
    error = abs(along - slope) / scale
    if error <= accepted:
        return error
    if not abs(slope - measure(LONGER_STEP)) <= accepted * scale:
        raise NotTested("no-slope", f"along {names} it depends on the step that measures it")
    if not found:
        raise Fail("missing-gradient", f"the output depends on what has no gradient: {names}")
    detail = f"autograd finds {along:.6g} along {names}, and it is {slope:.6g}"
    raise Fail("different-gradient", detail, relative_error=error)


def widen_gradient(gradient: Tensor) -> Tensor:
    """Return a gradient in double precision, complex if it is."""
    return gradient.to(torch.complex128 if gradient.is_complex() else torch.float64)

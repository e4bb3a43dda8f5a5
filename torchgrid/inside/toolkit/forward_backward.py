"""A forward and a backward pass, with the outputs and gradients that they leave behind."""

from __future__ import annotations

import contextlib
import math
from dataclasses import dataclass, replace
from typing import Any, Callable, Dict, Iterator

import torch
from torch import Tensor, nn

from torchgrid.inside.case import Case
from torchgrid.inside.comparison import (
    Outputs,
    measure_difference,
    name_outputs,
    require_close,
)
from torchgrid.inside.encoding import seed_generators
from torchgrid.inside.inputs import SEED, Inputs
from torchgrid.inside.probe import Conclusion, Fail, NotTested
from torchgrid.inside.result import describe, is_exhaustion
from torchgrid.inside.toolkit.gradients import WEIGHTS_SEED, copy_leaves, make_dense

# Changes of a number that rounding may cause, relative to it, and how many to try.
ROUNDED = 1e-6
TRIES = 16

# How many times as far as eager gradients jump two calculations may be apart.
JUMPS = 4


@dataclass(frozen=True)
class Passes:
    """The outputs, and by name the gradients of parameters and arguments that have one."""

    outputs: Outputs
    gradients: Dict[str, Tensor]


def run_both_passes(
    case: Case, module: nn.Module, call: Callable[..., Any], inputs: Inputs
) -> Passes:
    """Call, then derive a seeded weighting of the outputs, as far as they can be derived.

    `call` is the module or its compiled form. `module` holds the parameters. A module that works
    only without gradients has none here. Raises NotTested if `call` is the module itself and
    raises: `training.forward` is the probe that it fails.
    """
    if call is not module:
        return _run(case, module, call, inputs)
    with _point_to_training_forward():
        return _run(case, module, call, inputs)


def require_backward(case: Case, *, train: bool = False) -> Passes:
    """Return what `run_recorded_passes` returns.

    Raises NotTested if a pass raises: `shapes.forward` or `training.forward` is the probe that it
    fails.
    """
    case.reference(batch=2)
    with _point_to_training_forward():
        return run_recorded_passes(case, train=train)


def run_recorded_passes(case: Case, *, train: bool) -> Passes:
    """Return a fresh module's eager passes for two samples, while autograd records.

    With `train` the module is in training mode. Raises whatever a pass raises.
    """
    module = case.build().train(train)
    seed_generators()
    return _run(make_recording_case(case), module, module, case.inputs(batch=2))


def make_recording_case(case: Case) -> Case:
    """Return the same case, except that its calls record for autograd whether or not they can."""
    return Case(case.encoding, case.device, replace(case.traits, with_grad=True))


def require_same_gradients(case: Case, actual: Passes, expected: Passes) -> float:
    """Return the greatest difference of two gradients.

    Raises Fail if a gradient is missing, or if a difference is too great. A derivative jumps at a
    kink, such as that of ReLU at 0, and two right calculations that round otherwise may be on its
    two sides. So a difference passes if eager gradients jump as far at such a kink.
    """
    missing = sorted(actual.gradients.keys() ^ expected.gradients.keys())
    if missing:
        raise Fail("missing-gradient", ", ".join(missing))
    try:
        return _require_close_gradients(case, actual, expected)
    except Fail:
        if not _measure_distance(actual, expected) <= JUMPS * measure_jump(case):
            raise
        names = sorted(expected.gradients)
        ones, others = ([x.gradients[name] for name in names] for x in (actual, expected))
        return measure_difference(ones, others)


def measure_jump(case: Case) -> float:
    """Return how far eager gradients jump if parameters and arguments change as rounding does.

    The distance is the norm of all differences. It is 0 if the gradients change as little.
    """
    generator = torch.Generator().manual_seed(SEED)

    def nudge(tensor: Tensor) -> Tensor:
        noise = torch.rand(tensor.shape, generator=generator, dtype=torch.float64) * 2 - 1
        return tensor.detach() * (1 + ROUNDED * noise).to(tensor.dtype)

    usual = case.build()
    expected, jump = run_both_passes(case, usual, usual, case.inputs()), 0.0
    for _ in range(TRIES):
        module = case.build()
        for parameter in module.parameters():
            parameter.data = nudge(parameter)
        found = run_both_passes(case, module, module, case.inputs().map_floats(nudge))
        try:
            _require_close_gradients(case, found, expected)
        except Fail:
            jump = max(jump, _measure_distance(found, expected))
    return jump


def _require_close_gradients(case: Case, actual: Passes, expected: Passes) -> float:
    names = sorted(expected.gradients)
    return require_close(
        [actual.gradients[name] for name in names],
        Outputs.create([expected.gradients[name] for name in names], names),
        case.tolerance,
        "different-gradient",
    )


def _measure_distance(actual: Passes, expected: Passes) -> float:
    """Return the norm of all differences of gradients; nan if a number is not finite."""
    pairs = ((actual.gradients[name], grad) for name, grad in expected.gradients.items())
    return math.hypot(*(float((one - other).norm()) for one, other in pairs))


@contextlib.contextmanager
def _point_to_training_forward() -> Iterator[None]:
    """Raise NotTested for an error, which is one of eager mode."""
    try:
        yield
    except Conclusion:
        raise
    except Exception as error:
        if is_exhaustion(error):
            raise
        detail = f"{type(error).__name__}: {describe(error)}; see training.forward"
        raise NotTested("no-gradients", detail) from error


def _run(case: Case, module: nn.Module, call: Callable[..., Any], inputs: Inputs) -> Passes:
    inputs = inputs.map_floats(Tensor.requires_grad_)
    outputs = case.call(call, copy_leaves(inputs))
    kept = Outputs.create([y.detach().clone() for y in outputs], name_outputs(outputs))
    derived = [y for y in outputs if y.requires_grad]
    if derived:
        generator = torch.Generator().manual_seed(WEIGHTS_SEED)
        weights = [torch.randn(y.shape, generator=generator, dtype=y.dtype) for y in derived]
        torch.autograd.backward(derived, weights)
    held = {f"input {index}": tensor for index, tensor in enumerate(inputs.tensors)}
    found = {n: tensor.grad for n, tensor in (*held.items(), *module.named_parameters())}
    return Passes(kept, {n: make_dense(grad) for n, grad in found.items() if grad is not None})

"""A forward and a backward pass, with the outputs and gradients that they leave behind."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, replace
from typing import Any, Callable, Dict, Iterator

import torch
from torch import Tensor, nn

from torchgrid.inside.case import Case
from torchgrid.inside.comparison import Outputs, name_outputs, require_close
from torchgrid.inside.encoding import seed_generators
from torchgrid.inside.inputs import Inputs
from torchgrid.inside.probe import Conclusion, Fail, NotTested
from torchgrid.inside.result import describe, is_exhaustion
from torchgrid.inside.toolkit.gradients import WEIGHTS_SEED, copy_leaves, make_dense


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

    Raises Fail if a gradient is missing, or if a difference is too great.
    """
    missing = sorted(actual.gradients.keys() ^ expected.gradients.keys())
    if missing:
        raise Fail("missing-gradient", ", ".join(missing))
    names = sorted(expected.gradients)
    return require_close(
        [actual.gradients[name] for name in names],
        Outputs.create([expected.gradients[name] for name in names], names),
        case.tolerance,
        "different-gradient",
    )


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

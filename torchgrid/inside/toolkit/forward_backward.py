"""A forward and a backward pass, with the outputs and gradients that they leave behind."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable, Dict

import torch
from torch import Tensor, nn

from torchgrid.inside.case import Case, Outputs, require_close
from torchgrid.inside.inputs import SEED, Inputs
from torchgrid.inside.probe import Fail
from torchgrid.inside.toolkit.gradients import copy_leaves


@dataclass(frozen=True)
class Passes:
    """The outputs, and by name the gradients of parameters and arguments that have one."""

    outputs: Outputs
    gradients: Dict[str, Tensor]


def run_both_passes(
    case: Case, module: nn.Module, call: Callable[..., Any], inputs: Inputs
) -> Passes:
    """Call, then derive a seeded weighting of the outputs, as far as they can be derived.

    `call` is the module or its compiled form. `module` holds the parameters.
    """
    inputs = inputs.map_floats(Tensor.requires_grad_)
    outputs = case.call(call, copy_leaves(inputs))
    kept = tuple(y.detach().clone() for y in outputs)
    derived = [y for y in outputs if y.requires_grad]
    if derived:
        weights = [
            torch.randn(y.shape, generator=torch.Generator().manual_seed(SEED), dtype=y.dtype)
            for y in derived
        ]
        torch.autograd.backward(derived, weights)
    held = {f"input {index}": tensor for index, tensor in enumerate(inputs.tensors)}
    found = {n: tensor.grad for n, tensor in (*held.items(), *module.named_parameters())}
    return Passes(kept, {name: grad for name, grad in found.items() if grad is not None})


def require_same_gradients(case: Case, actual: Passes, expected: Passes) -> float:
    """Return the greatest difference of two gradients.

    Raises Fail if a gradient is missing, or if a difference is too great.
    """
    missing = sorted(actual.gradients.keys() ^ expected.gradients.keys())
    if missing:
        raise Fail("missing-gradient", ", ".join(missing))
    differences = []
    for name, gradient in sorted(expected.gradients.items()):
        # A gradient sums over a batch, so its tolerance grows with its numbers, from 1 on.
        scale = max(1.0, float(gradient.abs().max())) if gradient.numel() else 1.0
        tolerance, found = case.tolerance * scale, actual.gradients[name]
        differences.append(require_close([found], [gradient], tolerance, "different-gradient"))
    return max(differences)

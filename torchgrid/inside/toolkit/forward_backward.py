"""A forward and a backward pass, and what they leave behind."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable, Dict

import torch
from torch import Tensor, nn

from torchgrid.inside.case import Case, Outputs, require_close
from torchgrid.inside.inputs import SEED, Inputs
from torchgrid.inside.probe import Fail
from torchgrid.inside.toolkit.gradients import not_leaves, require_grad


@dataclass(frozen=True)
class Passes:
    """The answer, and by name the gradients of parameters and arguments that have one."""

    outputs: Outputs
    gradients: Dict[str, Tensor]


def both_passes(case: Case, module: nn.Module, call: Callable[..., Any], inputs: Inputs) -> Passes:
    """Call, then derive a seeded weighing of the answer, where it can be derived.

    `call` is the module or what was compiled of it; `module` holds the parameters.
    """
    inputs = require_grad(inputs)
    outputs = case.call(call, not_leaves(inputs))
    answer = tuple(y.detach().clone() for y in outputs)
    derived = [y for y in outputs if y.requires_grad]
    if derived:
        torch.autograd.backward(derived, [_weights(y) for y in derived])
    held = {f"input {index}": tensor for index, tensor in enumerate(inputs.tensors)}
    found = {n: tensor.grad for n, tensor in (*held.items(), *module.named_parameters())}
    return Passes(answer, {name: grad for name, grad in found.items() if grad is not None})


def require_same_gradients(case: Case, actual: Passes, expected: Passes) -> float:
    """The greatest difference; raises Fail for a gradient that is missing or another."""
    missing = sorted(actual.gradients.keys() ^ expected.gradients.keys())
    if missing:
        raise Fail("missing-gradient", ", ".join(missing))
    differences = [
        _require_same(case, actual.gradients[name], gradient)
        for name, gradient in sorted(expected.gradients.items())
    ]
    return max(differences)


def _require_same(case: Case, actual: Tensor, expected: Tensor) -> float:
    """A gradient sums over a batch: what is accepted grows with its numbers, from 1 on."""
    scale = max(1.0, float(expected.abs().max())) if expected.numel() else 1.0
    return require_close([actual], [expected], case.tolerance * scale, "different-gradient")


def _weights(y: Tensor) -> Tensor:
    return torch.randn(y.shape, generator=torch.Generator().manual_seed(SEED), dtype=y.dtype)

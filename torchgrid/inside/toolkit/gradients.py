"""What can be learned of an encoding, and one number made of its answer to derive."""

from __future__ import annotations

from typing import Dict, Sequence, Tuple

import torch
from torch import Tensor, nn

from torchgrid.inside.case import Case, Outputs
from torchgrid.inside.inputs import SEED, Inputs
from torchgrid.inside.probe import NotApplicable

Tensors = Dict[str, Tensor]


def learned(module: nn.Module) -> Tensors:
    """The parameters that are not frozen, by name."""
    return {name: p for name, p in module.named_parameters() if p.requires_grad}


def derivable(inputs: Inputs) -> Tensors:
    """The floating-point arguments, by their place."""
    numbered = enumerate(inputs.tensors)
    return {f"input {place}": x for place, x in numbered if x.is_floating_point()}


def require_grad(inputs: Inputs) -> Inputs:
    """Make leaves of the floating-point arguments, in place."""
    return inputs.map_floats(lambda x: x.requires_grad_())


def not_leaves(inputs: Inputs) -> Inputs:
    """Copies that a module may work on in place, which autograd forbids on a leaf."""
    return inputs.map_floats(lambda x: x * 1)


def call_with_grad(case: Case, module: nn.Module, inputs: Inputs) -> Outputs:
    """Call with copies that autograd follows.

    Without the integers among the outputs; raises NotApplicable where there is nothing else.
    """
    outputs = case.call(module, not_leaves(inputs))
    floats = tuple(y for y in outputs if y.is_floating_point() or y.is_complex())
    if not floats:
        raise NotApplicable("no-float-output", "its outputs are integers, which have no gradient")
    return floats


def weighed(outputs: Sequence[Tensor]) -> Tensor:
    """A sum in which each number has a seeded weight, the same ones whatever the precision."""
    generator = torch.Generator().manual_seed(SEED)
    parts = [torch.view_as_real(y) if y.is_complex() else y for y in outputs]
    weights = [torch.randn(y.shape, generator=generator).to(y.dtype) for y in parts]
    return torch.stack([(y * w).sum() for y, w in zip(parts, weights)]).sum()


def backward(outputs: Sequence[Tensor], leaves: Tensors) -> Tensors:
    """The gradients of the weighed outputs, without those that do not exist."""
    loss = weighed(outputs)
    if not loss.requires_grad or not leaves:
        return {}
    found = torch.autograd.grad(loss, list(leaves.values()), allow_unused=True)
    return {name: grad for name, grad in zip(leaves, found) if grad is not None}


def times_factors(outputs: Outputs) -> Tuple[Outputs, Tensors]:
    """The outputs times numbers to be learned, as cosines are times queries; and those numbers."""
    generator = torch.Generator().manual_seed(SEED)
    factors = [torch.randn(y.shape, generator=generator).requires_grad_() for y in outputs]
    named = {f"factor {place}": factor for place, factor in enumerate(factors)}
    return tuple(y * factor for y, factor in zip(outputs, factors)), named

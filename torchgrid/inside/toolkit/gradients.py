"""The tensors of an encoding that can be trained, and their gradients."""

from __future__ import annotations

from typing import Dict, Sequence, Tuple

import torch
from torch import Tensor, nn

from torchgrid.inside.case import Case
from torchgrid.inside.comparison import Outputs, name_outputs
from torchgrid.inside.inputs import SEED, Inputs
from torchgrid.inside.probe import NotApplicable

Tensors = Dict[str, Tensor]

# Weights like the arguments, which have the usual seed, would hide the gradient of a norm.
WEIGHTS_SEED = SEED + 10


def collect_leaves(module: nn.Module, inputs: Inputs) -> Tuple[Tensors, Tensors]:
    """Return the parameters that are not frozen, by name, and the arguments that can be changed.

    These are tensors of floating point. They are named by their place, as in `input 0`.
    """
    parameters = {name: p for name, p in module.named_parameters() if p.requires_grad}
    numbered = enumerate(zip(inputs.tensors, inputs.changeable))
    arguments = {
        f"input {place}": tensor
        for place, (tensor, is_changeable) in numbered
        if is_changeable and tensor.is_floating_point()
    }
    return parameters, arguments


def copy_leaves(inputs: Inputs) -> Inputs:
    """Return copies that a module may change in place, which autograd forbids on a leaf."""
    return inputs.map(lambda x: x * 1 if x.is_floating_point() else x)


def call_with_grad(case: Case, module: nn.Module, inputs: Inputs) -> Outputs:
    """Call with copies that autograd follows, and return the outputs except integers.

    For gradients of the arguments, those of floating point must require them before. Raises
    NotApplicable if there is nothing but integers.
    """
    outputs = case.call(module, copy_leaves(inputs))
    named = zip(name_outputs(outputs), outputs)
    floats = {name: y for name, y in named if y.is_floating_point() or y.is_complex()}
    if not floats:
        raise NotApplicable("no-float-output", "its outputs are integers, which have no gradient")
    return Outputs.create(tuple(floats.values()), tuple(floats))


def weigh_outputs(outputs: Sequence[Tensor]) -> Tensor:
    """Sum the outputs with a seeded weight for each number, the same in every precision.

    Returns a tensor without dimensions, which autograd can follow. Complex outputs count as pairs
    of real numbers.
    """
    # With equal weights, gradients could cancel each other, as they do behind a softmax.
    generator = torch.Generator().manual_seed(WEIGHTS_SEED)
    parts = [torch.view_as_real(y) if y.is_complex() else y for y in outputs]
    weights = [torch.randn(y.shape, generator=generator).to(y.dtype) for y in parts]
    return torch.stack([(y * w).sum() for y, w in zip(parts, weights)]).sum()


def compute_gradients(outputs: Sequence[Tensor], leaves: Tensors) -> Tensors:
    """Return the gradients of the weighed outputs, by the name of the leaf that has one.

    The result is empty if no output depends on anything that can be trained.
    """
    loss = weigh_outputs(outputs)
    if not loss.requires_grad or not leaves:
        return {}
    found = torch.autograd.grad(loss, list(leaves.values()), allow_unused=True)
    return {name: make_dense(grad) for name, grad in zip(leaves, found) if grad is not None}


def make_dense(gradient: Tensor) -> Tensor:
    """Return a gradient with all its numbers; an embedding can give those of its rows alone."""
    return gradient.to_dense() if gradient.is_sparse else gradient

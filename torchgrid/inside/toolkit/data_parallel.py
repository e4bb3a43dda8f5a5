"""The work of one rank under DistributedDataParallel, and the comparison of two ranks."""

from __future__ import annotations

from typing import Sequence, Tuple

import torch
from torch import Tensor, nn

from torchgrid.inside.case import Case
from torchgrid.inside.encoding import LENGTH_AXES, seed_generators
from torchgrid.inside.inputs import SEED, Inputs
from torchgrid.inside.probe import Fail, NotTested
from torchgrid.inside.result import describe, is_exhaustion
from torchgrid.inside.toolkit.forward_backward import require_backward
from torchgrid.inside.toolkit.gradients import (
    Tensors,
    call_with_grad,
    collect_leaves,
    weigh_outputs,
)
from torchgrid.inside.toolkit.training_runs import build_from_seed

LEARNING_RATE = 0.01


class Scaled(nn.Module):  # type: ignore[misc]
    """A module with one more parameter: DistributedDataParallel refuses a module without any."""

    def __init__(self, case: Case, module: nn.Module) -> None:
        super().__init__()
        self.case = case
        self.module = module
        self.scale = nn.Parameter(torch.ones(()))

    def forward(self, inputs: Inputs) -> Tuple[Tensor, ...]:
        """Return the outputs of floating point times the parameter."""
        return tuple(y * self.scale for y in call_with_grad(self.case, self.module, inputs))


def train_apart(case: Case, rank: int) -> Tensors:
    """Take a step on a batch that is longer on the second rank.

    Returns tensors by their kind and name. Outputs are from before and after the step, and from a
    module without ranks, the reference. Buffers are from after the step.
    """
    require_backward(case)
    short = {"batch": 2, **{a: (case.sizes[a] + 1) // 2 for a in LENGTH_AXES if a in case.sizes}}
    reference = call_with_grad(case, case.build(), case.inputs(**short))
    module = build_from_seed(case, SEED + rank)
    parallel = nn.parallel.DistributedDataParallel(
        Scaled(case, module), find_unused_parameters=True
    )
    before = call_without_grad(parallel, case.inputs(**short))
    weigh_outputs(parallel(case.inputs(**({"batch": 2} if rank else short)))).backward()
    take_step(parallel)
    after = call_without_grad(parallel, case.inputs(**short))
    return {
        **name_tensors("reference", reference),
        **name_tensors("before", before),
        **name_tensors("after", after),
        **{f"buffer {name}": buffer.clone() for name, buffer in module.named_buffers()},
    }


def train_with_defaults(case: Case, rank: int, steps: int) -> Tensors:
    """Take steps in training mode, on other numbers on each rank.

    Returns parameters, buffers and outputs after the last step, by their kind and name. If torch
    refuses a step because parameters had no gradient, returns only these, as `unused`. Raises
    NotTested if DistributedDataParallel refuses the module.
    """
    require_backward(case, train=True)
    module = case.build().train()
    try:
        parallel = nn.parallel.DistributedDataParallel(Scaled(case, module))
    except Exception as error:
        if is_exhaustion(error):
            raise
        detail = f"{type(error).__name__}: {describe(error)}; see training.two-ranks"
        raise NotTested("ddp-refuses", detail) from error
    inputs = case.inputs(batch=2).map_floats(lambda tensor: tensor * (1 + rank))
    parameters, _ = collect_leaves(module, inputs)
    unused: Tensors = {}
    for step in range(steps):
        # One seed for both ranks: they drop the same layers.
        seed_generators(SEED + step)
        try:
            outputs = parallel(inputs.clone())
        except RuntimeError:
            if unused:
                return unused
            raise
        weigh_outputs(outputs).backward()
        unused = {f"unused {n}": p.detach() for n, p in parameters.items() if p.grad is None}
        take_step(parallel)
    parallel.eval()
    return {
        **name_tensors("after", call_without_grad(parallel, case.inputs(batch=2))),
        **{f"parameter {n}": p.detach().clone() for n, p in module.named_parameters()},
        **{f"buffer {name}": buffer.clone() for name, buffer in module.named_buffers()},
    }


def name_tensors(kind: str, outputs: Sequence[Tensor]) -> Tensors:
    """Return copies of outputs by their kind and place, as in `after output 0`."""
    return {f"{kind} output {place}": y.detach().clone() for place, y in enumerate(outputs)}


def select_kind(kind: str, tensors: Tensors) -> Tensors:
    """Return the tensors whose names start with `kind`, by the rest of their names."""
    return {
        name.partition(" ")[2]: tensor
        for name, tensor in tensors.items()
        if name.partition(" ")[0] == kind
    }


def require_alike(case: Case, theirs: Tensors, mine: Tensors, reason: str) -> None:
    """Raise Fail, naming the first tensor that differs, unless two ranks hold the same."""
    if theirs.keys() != mine.keys():
        raise Fail(reason, f"rank 0 has {sorted(mine)}, and rank 1 {sorted(theirs)}")
    for name, tensor in mine.items():
        shapes = [list(tensor.shape), list(theirs[name].shape)]
        if shapes[0] != shapes[1]:
            raise Fail(reason, f"{name}: {shapes[0]} on rank 0, {shapes[1]} on rank 1")
        case.require_equal([theirs[name]], [tensor], reason)


def call_without_grad(module: nn.Module, inputs: Inputs) -> Tuple[Tensor, ...]:
    """Return outputs that autograd does not follow."""
    with torch.no_grad():
        outputs: Tuple[Tensor, ...] = module(inputs)
    return outputs


def take_step(module: nn.Module) -> None:
    """Move each parameter one step against its gradient, and forget the gradient."""
    with torch.no_grad():
        for parameter in module.parameters():
            if parameter.grad is not None:
                parameter.sub_(parameter.grad, alpha=LEARNING_RATE)
                parameter.grad = None

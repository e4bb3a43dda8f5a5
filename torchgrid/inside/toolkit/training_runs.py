"""A few optimiser steps of an encoding in training mode, seeded so that they can be repeated."""

from __future__ import annotations

import contextlib
from typing import Any, Callable, Dict, Iterator, List, Sequence

import torch
from torch import Tensor, nn

from torchgrid.inside.case import Case
from torchgrid.inside.comparison import Outputs, are_alike
from torchgrid.inside.encoding import seed_generators
from torchgrid.inside.inputs import SEED
from torchgrid.inside.probe import Fail, NotApplicable
from torchgrid.inside.toolkit.gradients import (
    call_with_grad,
    collect_leaves,
    make_dense,
    weigh_outputs,
)

# Gradients of random weights can be of any size, and the parameters must not run away.
LONGEST_GRADIENT = 1.0

OPTIMIZERS: Dict[str, Callable[[List[Tensor]], Any]] = {
    "SGD": lambda parameters: torch.optim.SGD(parameters, lr=0.1),
    "AdamW": lambda parameters: torch.optim.AdamW(parameters, lr=0.01),
}


class TrainingRun:
    """A module in training mode and its optimiser.

    Each step has a seed of its own, so that two runs drop the same numbers. `losses` are those of
    all steps, `trained` the parameters that had a gradient in one of them. The gradients of the
    arguments are computed too, as if an embedding were before the module.
    """

    def __init__(self, case: Case, module: nn.Module, kind: str = "AdamW") -> None:
        self.case = case
        self.module = module.train()
        self.inputs = case.inputs(batch=2).map_floats(Tensor.requires_grad_)
        self.parameters, _ = collect_leaves(module, self.inputs)
        held = list(self.parameters.values())
        # An optimiser refuses to have nothing to do.
        self.optimizer: Any = OPTIMIZERS[kind](held) if held else None
        self.losses: List[float] = []
        self.trained: Dict[str, None] = {}

    def take_step(self, step: int) -> Outputs:
        """Take the step of this number, and return copies of its outputs before the step."""
        seed_generators(SEED + step)
        self.module.zero_grad(set_to_none=True)
        outputs = call_with_grad(self.case, self.module, self.inputs)
        loss = weigh_outputs(outputs)
        if loss.requires_grad:
            loss.backward()
        self.losses.append(float(loss.detach()))
        for name, parameter in self.parameters.items():
            if parameter.grad is not None:
                # AdamW refuses gradients that an embedding gives of its rows alone.
                parameter.grad = make_dense(parameter.grad)
                self.trained[name] = None
        if self.optimizer is not None:
            nn.utils.clip_grad_norm_(list(self.parameters.values()), LONGEST_GRADIENT)
            self.optimizer.step()
        return Outputs.create([y.detach().clone() for y in outputs], outputs.names)

    def collect_checkpoint(self) -> Sequence[Any]:
        """Return the state of the module and of its optimiser, as a training script saves them."""
        return self.module.state_dict(), self.optimizer.state_dict()

    def load(self, checkpoint: Any) -> None:
        """Load what `collect_checkpoint` returned from a file."""
        # torchgrid wrote it, and whether the defaults of torch.load read it is another probe's.
        of_module, of_optimizer = torch.load(checkpoint, weights_only=False)
        self.module.load_state_dict(of_module)
        self.optimizer.load_state_dict(of_optimizer)

    def list_state(self) -> Outputs:
        """Return all parameters and buffers, with their names."""
        held = {**dict(self.module.named_parameters()), **dict(self.module.named_buffers())}
        return Outputs.create([tensor.detach() for tensor in held.values()], tuple(held))


def build_from_seed(case: Case, seed: int) -> nn.Module:
    """Build a module in evaluation mode from a seed of the caller's.

    Weights that a first call makes exist.
    """
    seed_generators(seed)
    module = case.encoding.build().eval()
    if case.traits.lazy:
        seed_generators(seed)
        with torch.no_grad():
            case.call(module, case.inputs())
    return module


def require_same_training_calls(case: Case) -> None:
    """Raise NotApplicable for a module of which two calls differ by design in training mode too.

    Both calls start from one seed.
    """
    case.require_same_calls()
    module, answers = case.build().train(), []
    for _ in range(2):
        seed_generators()
        with torch.no_grad():
            outputs = case.call(module, case.inputs(batch=2))
        answers.append([y.detach().clone() for y in outputs])
    once, twice = answers
    if not are_alike(twice, once):
        raise NotApplicable("state-advances", "in training each call changes what the next returns")


@contextlib.contextmanager
def excuse_advancing_state(case: Case) -> Iterator[None]:
    """Raise NotApplicable for a difference of modules whose calls differ by design."""
    try:
        yield
    except Fail as difference:
        if case.traits.advances:
            detail = f"each call changes what the next one returns, and {difference}"
            raise NotApplicable("state-advances", detail) from difference
        raise

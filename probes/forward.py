"""What an encoding answers in eager mode on the CPU."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from torchgrid.inside.case import Case, require_shape
from torchgrid.inside.probe import Fail, probe


@probe("forward.shape")
def shape(case: Case) -> None:
    """The output has the input's shape and finite numbers, and no sample of a batch depends on its
    neighbours or its place, also where the batch is as long as the sequence: a table that lands on
    the batch axis raises for most shapes and is silently wrong for that one.
    """
    module = case.build()
    for x in (case.input(batch=case.sizes.get("seq", 1)), case.input()):
        y = module(x.clone())
        require_shape(y, x.shape)
        if not torch.isfinite(y).all():
            raise Fail("not-finite", "the output holds nan or infinity")
        if "batch" in case.sizes:
            require_batch_independence(case, module, x, y)


def require_batch_independence(case: Case, module: nn.Module, x: Tensor, y: Tensor) -> None:
    """Raise Fail unless samples are answered alike in another order and alone."""
    dim = case.dim("batch")
    case.require_equal(module(x.flip(dim)), y.flip(dim), "batch-dependent")
    case.require_equal(module(x.narrow(dim, 0, 1).clone()), y.narrow(dim, 0, 1), "batch-dependent")

"""What an encoding does at the end of its table."""

from __future__ import annotations

import re

import torch
from torch import Tensor, nn

from torchgrid.inside.answer import is_exhaustion
from torchgrid.inside.case import Case, require_shape
from torchgrid.inside.probe import Fail, probe


@probe("length.overflow", deadline=120)
def overflow(case: Case) -> None:
    """At the longest sequence that it promises the encoding works, and one step beyond it refuses
    with an error that names the length or the limit, rather than answer with wrong numbers or
    another shape. An index error without numbers is an unclear refusal
    (facebookresearch/fairseq#757).
    """
    limit, module = case.max_length, case.build()
    case.reference()
    with torch.no_grad():
        x = case.input(seq=limit, batch=1)
        y = module(x)
        require_shape(y, x.shape)
        if not torch.isfinite(y).all():
            raise Fail("not-finite", f"the output at length {limit} holds nan or infinity")
        require_refusal(module, case.input(seq=limit + 1, batch=1), limit)


def require_refusal(module: nn.Module, x: Tensor, limit: int) -> None:
    """Raise Fail unless the module raises, with its limit or the length beyond in the message."""
    try:
        y = module(x)
    except Exception as refusal:
        if is_exhaustion(refusal):
            raise
        message = str(refusal)
        if not re.search(rf"\b({limit}|{limit + 1})\b", message):
            raise Fail("unclear-error", f"{type(refusal).__name__}: {message}") from refusal
        return
    raise Fail("silently-accepted", f"{list(x.shape)} in, {list(y.shape)} out, and no error")

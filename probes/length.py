"""What an encoding does at the end of its table."""

from __future__ import annotations

from typing import Tuple

import torch
from torch import Tensor, nn

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
    with torch.no_grad():
        for x in (case.input(), case.input(seq=limit, batch=1)):
            require_shape(module(x), x.shape)
        require_refusal(module, case.input(seq=limit + 1, batch=1), (limit, limit + 1))


def require_refusal(module: nn.Module, x: Tensor, numbers: Tuple[int, ...]) -> None:
    """Raise Fail unless the module raises, with one of the numbers in the message."""
    try:
        y = module(x)
    except Exception as refusal:
        message = str(refusal)
        if not any(str(number) in message for number in numbers):
            raise Fail("unclear-error", f"{type(refusal).__name__}: {message}") from refusal
        return
    raise Fail("silently-accepted", f"{list(x.shape)} in, {list(y.shape)} out, and no error")

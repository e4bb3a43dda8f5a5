# /// script
# requires-python = "==3.11.*"
# dependencies = [
#     "torch==2.15.0",
#     "filelock==4.3.1",
#     "fsspec==2026.9.0",
#     "jinja2==3.1.6",
#     "markupsafe==3.0.4",
#     "mpmath==1.3.0",
#     "networkx==3.6.1",
#     "setuptools==84.2.1",
#     "sympy==1.14.0",
#     "typing-extensions==4.16.0",
# ]
# ///

#   dtype.follows-module of rope-complex-own-dtype on cpu, in torch2.15.0-pypi-py3.11
#
#   Question: After module.to(bfloat16) and module.to(float16), an input of that type gives an
#   output of that type, near the float32 output. A table kept as a plain attribute stays float32
#   and turns the output into float32 (lyuwenyu/RT-DETR#677). Some layers have no float16 kernels on
#   the CPU in old releases, and raise. Complex products of bfloat16 do not exist (tenstorrent/tt-
#   metal PR#27426). An output that the row does not declare may be float32 by design. It fails if
#   the module holds a tensor that the cast missed. Positions that are floating-point arguments stay
#   float32. Metrics: the relative error of Euclidean norms in each type.
#
#   Expected: pass
#
#   Seen: fail (NotImplementedError): view_as_complex is only supported for half, float and double
#   tensors, but got a tensor of scalar type: BFloat16
#
#   Run it with `uv run FILE`. It exits with 0 if it shows the recorded verdict and reason.


from __future__ import annotations

import io

import torch


from typing import Optional
import torch
from torch import Tensor
from typing import Tuple
from torch import Tensor, nn


def inverse_frequencies(
    head_dim: int, base: float = 10000.0, device: Optional[torch.device] = None
) -> Tensor:
    """Return the angle of each pair of features from one position to the next, in radians.

    The result is [head_dim / 2], and `head_dim` must be even.
    Source: https://arxiv.org/abs/2104.09864, section 3.2.2.
    """
    exponent = torch.arange(0, head_dim, 2, dtype=torch.float32, device=device) / head_dim
    return 1.0 / base**exponent


class RopeComplex(nn.Module):  # type: ignore[misc]
    """Rotation of neighbouring features of queries and keys, as complex numbers.

    Two of [batch, seq, heads, head_dim] -> the same two, for seq up to `max_len`. The angle grows
    with the position. `freqs_cis` is a complex64 buffer [max_len, head_dim / 2].
    `.to(torch.bfloat16)` removes its imaginary part and `.half()` leaves it alone
    (pytorch/pytorch#35487). Complex numbers of bfloat16 do not exist, so the product is in float32.
    With `upcast=False` it is in the dtype of the input, if that has complex numbers
    (tenstorrent/tt-metal PR#27426). Inductor of 2.0 does not support complex64
    (pytorch/pytorch#97562, pytorch/torchtitan#15), and ONNX no complex numbers (onnx/onnx#6480).
    An empty sequence raises, because the -1 of the published reshape cannot be inferred for it.
    Source: https://arxiv.org/abs/2104.09864, section 3.2.
    """

    def __init__(
        self, head_dim: int, max_len: int = 5000, base: float = 10000.0, *, upcast: bool = True
    ) -> None:
        super().__init__()
        self.upcast = upcast
        positions = torch.arange(max_len, dtype=torch.float32)
        angles = torch.outer(positions, inverse_frequencies(head_dim, base))
        self.register_buffer("freqs_cis", torch.polar(torch.ones_like(angles), angles))

    def forward(self, q: Tensor, k: Tensor) -> Tuple[Tensor, Tensor]:
        turn = self.freqs_cis[: q.size(1)].unsqueeze(1)
        return self._turned(q, turn), self._turned(k, turn)

    def _turned(self, x: Tensor, turn: Tensor) -> Tensor:
        pairs = (x.float() if self.upcast else x).reshape(*x.shape[:-1], -1, 2)
        turned = torch.view_as_complex(pairs) * turn
        return torch.view_as_real(turned).flatten(-2).type_as(x)


TABLE = 'freqs_cis'
LENGTH = 'seq'
TOLERANCE = 1e-05
ONE, TWO = {'batch': 1}, {'batch': 2}


def build():
    torch.manual_seed(0)
    return RopeComplex(head_dim=64, upcast=False).eval()


def make_inputs(**sizes):
    torch.manual_seed(0)
    size = {**{'batch': 2, 'seq': 10, 'heads': 4, 'feature': 64}, **sizes}
    return [torch.randn(size["batch"], size["seq"], size["heads"], size["feature"]), torch.randn(size["batch"], size["seq"], size["heads"], size["feature"])], {}


class Wrong(Exception):
    """A wrong result: a reason, and what was found."""

    def __init__(self, reason, detail):
        super().__init__(detail)
        self.reason = reason


def call(module, inputs):
    """Return the output tensors of a module."""
    positional, named = inputs
    answer = module(*positional, **named)
    return [answer] if isinstance(answer, torch.Tensor) else list(answer)


def require_equal(actual, expected, reason="different-values"):
    """Raise Wrong unless outputs are equal, within the tolerance of the encoding."""
    for y, wanted in zip(actual, expected):
        if y.shape != wanted.shape or y.dtype != wanted.dtype:
            raise Wrong("wrong-shape", f"{list(y.shape)} {y.dtype}, not {list(wanted.shape)}")
        scale = max(1.0, float(wanted.detach().abs().max())) if wanted.numel() else 1.0
        difference = float((y - wanted).detach().abs().max()) if y.numel() else 0.0
        if not difference <= TOLERANCE * scale:
            raise Wrong(reason, f"greatest difference {difference:.3g}")


def answer():
    """Ask, and return a verdict, a reason and a detail."""
    try:
        ask()
    except Wrong as wrong:
        return "fail", wrong.reason, str(wrong)
    except MemoryError as error:
        return "out-of-memory", type(error).__name__, str(error)
    except Exception as error:
        return "fail", type(error).__name__, str(error)
    return "pass", None, ""


def ask():
    for dtype in (torch.bfloat16, torch.float16):
        module = build().to(dtype)
        positional, named = make_inputs()
        cast = lambda x: x.to(dtype) if x.is_floating_point() else x
        outputs = call(module, ([cast(x) for x in positional], {n: cast(x) for n, x in named.items()}))
        wrong = [str(y.dtype) for y in outputs if y.dtype != dtype]
        if wrong:
            raise Wrong("other-dtype", f"{dtype} in, {', '.join(wrong)} out")


SEEN = ('fail', 'NotImplementedError')

if __name__ == "__main__":
    verdict, reason, detail = answer()
    print(f"verdict: {verdict}{f' ({reason})' if reason else ''}")
    if detail:
        print(detail)
    recorded, known = SEEN
    print(f"recorded: {recorded}{f' ({known})' if known else ''}")
    raise SystemExit(0 if (verdict, reason) == SEEN else 1)

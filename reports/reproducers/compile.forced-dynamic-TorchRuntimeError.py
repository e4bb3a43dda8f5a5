# /// script
# requires-python = "==3.11.*"
# dependencies = [
#     "torch==2.4.1",
#     "filelock==4.3.1",
#     "fsspec==2026.9.0",
#     "jinja2==3.1.6",
#     "markupsafe==3.0.4",
#     "mpmath==1.3.0",
#     "networkx==3.6.1",
#     "sympy==1.14.0",
#     "typing-extensions==4.16.0",
# ]
# ///

#   compile.forced-dynamic of t5-bias on cpu, in torch2.4.1-pypi-py3.11
#
#   Question: With torch.compile(dynamic=True), the encoding is compiled once for 10, 13 and 700
#   positions. Every call runs that one graph, and every output equals the eager output. Dynamo does
#   not need a second length to see that the length varies. A release may break the graph here that
#   it does not break for a fixed length. Several graphs then run in each call. Metrics: graphs in
#   all, and new graphs per length.
#
#   Expected: pass
#
#   Seen: fail (TorchRuntimeError): Failed running call_function <built-in function
#   log>(*(IntTrueDiv(s3, (s2//4)),), **{}): must be real number, not SymFloat from user code: File
#   "<project>/probes/encodings/t5_bias.py", line 27, in forward bias =
#   self.relative_attention_bias(self._buckets(positions - positions.unsqueeze(1))) File
#   "<project>/probes/encodings/t5_bias.py", line 36, in _buckets widening = exact + (logarithm /
#   math.log(self.max_distance / exact) * (half - exact)).long()
#
#   Run it with `uv run FILE`. It exits with 0 if it shows the recorded verdict and reason.


from __future__ import annotations

import io

import torch


import math
import torch
from torch import Tensor, nn


class T5Bias(nn.Module):  # type: ignore[misc]
    """Bias that an encoder adds to its scores: x [batch, seq, d_model] -> [1, heads, seq, seq].

    Only the length and the device of x count. Half of the buckets are for keys before the query,
    and half for keys after it. In each half, one half of the buckets have a single distance each.
    The rest widen with the logarithm, up to `max_distance`. Source: https://arxiv.org/abs/1910.10683,
    section 2.1.
    """

    def __init__(self, heads: int, num_buckets: int = 32, max_distance: int = 128) -> None:
        super().__init__()
        self.num_buckets, self.max_distance = num_buckets, max_distance
        self.relative_attention_bias = nn.Embedding(num_buckets, heads)

    def forward(self, x: Tensor) -> Tensor:
        positions = torch.arange(x.size(1), device=x.device)
        bias = self.relative_attention_bias(self._buckets(positions - positions.unsqueeze(1)))
        return bias.permute(2, 0, 1).unsqueeze(0)

    def _buckets(self, relative: Tensor) -> Tensor:
        """Return the bucket of each distance `relative`, the key's position less the query's."""
        half, exact = self.num_buckets // 2, self.num_buckets // 4
        distance = relative.abs()
        # `torch.where` drops this for distances below `exact`; 1 keeps the logarithm finite.
        logarithm = torch.log(distance.clamp(min=1).float() / exact)
        widening = exact + (logarithm / math.log(self.max_distance / exact) * (half - exact)).long()
        bucket = torch.where(distance < exact, distance, widening.clamp(max=half - 1))
        return bucket + half * (relative > 0).long()


TABLE = 'relative_attention_bias.weight'
LENGTH = 'seq'
TOLERANCE = 1e-05
ONE, TWO = {'batch': 1}, {'batch': 2}


def build():
    torch.manual_seed(0)
    return T5Bias(heads=4).eval()


def make_inputs(**sizes):
    torch.manual_seed(0)
    size = {**{'batch': 2, 'seq': 10, 'feature': 64}, **sizes}
    return [torch.randn(size["batch"], size["seq"], size["feature"])], {}


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


class Counter:
    """A backend of torch.compile that counts graphs, and runs them with eager kernels."""

    def __init__(self):
        self.graphs = 0

    def __call__(self, graph, example_inputs):
        self.graphs += 1
        return graph.forward


def count_graphs(lengths, **options):
    """Call a compiled module with several lengths, and return the new graphs of each."""
    torch._dynamo.reset()
    counter, found = Counter(), []
    module = torch.compile(build(), backend=counter, **options)
    for length in lengths:
        before = counter.graphs
        expected = call(build(), make_inputs(**{LENGTH: length}, **ONE))
        require_equal(call(module, make_inputs(**{LENGTH: length}, **ONE)), expected)
        found.append(counter.graphs - before)
    return found


def ask():
    lengths = [10, 13, 700]
    new = dict(zip(lengths, count_graphs(lengths, dynamic=True)))
    again = [length for length in lengths[1:] if new[length]]
    if again:
        raise Wrong("graph-per-length", f"compiled again for the lengths {again}: {new}")


SEEN = ('fail', 'TorchRuntimeError')

if __name__ == "__main__":
    verdict, reason, detail = answer()
    print(f"verdict: {verdict}{f' ({reason})' if reason else ''}")
    if detail:
        print(detail)
    recorded, known = SEEN
    print(f"recorded: {recorded}{f' ({known})' if known else ''}")
    raise SystemExit(0 if (verdict, reason) == SEEN else 1)

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

#   compile.breaks of rope-ntk on cpu, in torch2.15.0-pypi-py3.11
#
#   Question: torch.compile with its defaults captures the encoding without a graph break, and the
#   output equals the eager output. Each break costs a return to Python, and the outcome quotes it.
#   Breaks are possible because the default is fullgraph=False. Metrics: graphs, breaks, and frames,
#   the pieces of code that Dynamo compiled.
#
#   Expected: pass
#
#   Seen: fail (graph-break): Unsupported Tensor.item() call with capture_scalar_outputs=False
#   Explanation: Dynamo does not support tracing `Tensor.item()` with
#   config.capture_scalar_outputs=False. Hint: Set `torch._dynamo.config.capture_scalar_outputs =
#   True` or `export TORCHDYNAMO_CAPTURE_SCALAR_OUTPUTS=1` to include these operations in the
#   captured graph. Developer debug context: call_method TensorVariable() item () {} Unsupported
#   Tensor.item() call with capture_scalar_outputs=False Explanation: Dynamo does not support
#   tracing `Tensor.item()` with config.capture_scalar_outputs=False. Hint: Set
#   `torch._dynamo.config.capture_scalar_outputs = True` or `export
#   TORCHDYNAMO_CAPTURE_SCALAR_OUTPUTS=1` to include these operations in the captured graph.
#   Developer debug context: call_method TensorVariable() item () {}
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


class RopeNtk(nn.Module):  # type: ignore[misc]
    """Cosines and sines of positions: x and `position_ids` -> two of [batch, seq, head_dim].

    x has any shape, and only its dtype counts. `position_ids` are integers [batch, seq]. Once a
    position lies beyond `trained_len`, forward computes the frequencies anew with a larger base. It
    does so again for a longer sequence, until a short one brings back the first frequencies. The
    decision depends on the data (`int(position_ids.max())`), which no full graph can follow
    (huggingface/transformers#35716, pytorch/pytorch#163791). The assigned buffer is an output that
    CUDA graphs overwrite (huggingface/transformers PR#30775).
    Source: https://arxiv.org/abs/2309.00071, sections 3.1 and 3.3, where it is "NTK-aware" and
    "Dynamic Scaling".
    """

    def __init__(self, head_dim: int, trained_len: int = 8, base: float = 10000.0) -> None:
        super().__init__()
        self.head_dim, self.trained_len, self.base = head_dim, trained_len, base
        self.longest = trained_len
        self.register_buffer("inv_freq", inverse_frequencies(head_dim, base), persistent=False)

    def forward(self, x: Tensor, position_ids: Tensor) -> Tuple[Tensor, Tensor]:
        self._stretch(position_ids)
        half = position_ids.unsqueeze(-1).float() * self.inv_freq.float()
        angles = torch.cat([half, half], dim=-1)
        return angles.cos().to(x.dtype), angles.sin().to(x.dtype)

    def _stretch(self, position_ids: Tensor) -> None:
        length = int(position_ids.max()) + 1
        if length > self.longest or length <= self.trained_len < self.longest:
            self.longest = max(length, self.trained_len)
            scale = self.longest / self.trained_len
            base = self.base * scale ** (self.head_dim / (self.head_dim - 2))
            self.inv_freq = inverse_frequencies(self.head_dim, base, position_ids.device)


TABLE = None
LENGTH = 'seq'
TOLERANCE = 1e-05
ONE, TWO = {'batch': 1}, {'batch': 2}


def build():
    torch.manual_seed(0)
    return RopeNtk(head_dim=64).eval()


def make_inputs(**sizes):
    torch.manual_seed(0)
    size = {**{'batch': 2, 'heads': 4, 'seq': 10, 'feature': 64}, **sizes}
    return [torch.randn(size["batch"], size["heads"], size["seq"], size["feature"])], {"position_ids": torch.arange(size["seq"]).view(1, -1).expand(size["batch"], size["seq"]).clone()}


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
    expected, counter = call(build(), make_inputs(**TWO)), Counter()
    module = torch.compile(build(), backend=counter)
    require_equal(call(module, make_inputs(**TWO)), expected)
    if counter.graphs > 1:
        raise Wrong("graph-break", f"{counter.graphs} graphs for one call")


SEEN = ('fail', 'graph-break')

if __name__ == "__main__":
    verdict, reason, detail = answer()
    print(f"verdict: {verdict}{f' ({reason})' if reason else ''}")
    if detail:
        print(detail)
    recorded, known = SEEN
    print(f"recorded: {recorded}{f' ({known})' if known else ''}")
    raise SystemExit(0 if (verdict, reason) == SEEN else 1)

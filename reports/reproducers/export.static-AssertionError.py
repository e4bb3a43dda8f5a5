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
#     "numpy==2.4.6",
#     "positional-encodings==6.0.3",
#     "setuptools==84.2.1",
#     "sympy==1.14.0",
#     "typing-extensions==4.16.0",
# ]
# ///

#   export.static of positional-encodings-1d on cpu, in torch2.15.0-pypi-py3.11+positional-encodings
#
#   Question: torch.export with the release's defaults accepts the encoding at its usual length. The
#   program gives the eager output, in numbers and dtype, and again with other numbers. A module
#   that changes with each call is compared with an eager one that had the same calls. The export
#   leaves the module as it was. From 2.2 to 2.7, torch.export refuses a forward that assigns to the
#   module, with an AssertionError (huggingface/transformers#34046). A dataclass as the answer has
#   to be registered with torch.export.register_dataclass, which 2.3 introduced.
#
#   Expected: pass
#
#   Seen: fail (AssertionError): expected FakeTensor, got <class 'NoneType'>
#
#   Run it with `uv run FILE`. It exits with 0 if it shows the recorded verdict and reason.


from __future__ import annotations

import io

import torch


from positional_encodings.torch_encodings import PositionalEncoding1D


TABLE = None
LENGTH = 'seq'
TOLERANCE = 1e-05
ONE, TWO = {'batch': 1}, {'batch': 2}


def build():
    torch.manual_seed(0)
    return PositionalEncoding1D(channels=64).eval()


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


def ask():
    import torch.export
    positional, named = make_inputs(**TWO)
    expected = call(build(), (positional, named))
    program = torch.export.export(build(), tuple(positional), named)
    require_equal(call(program.module(), (positional, named)), expected)


SEEN = ('fail', 'AssertionError')

if __name__ == "__main__":
    verdict, reason, detail = answer()
    print(f"verdict: {verdict}{f' ({reason})' if reason else ''}")
    if detail:
        print(detail)
    recorded, known = SEEN
    print(f"recorded: {recorded}{f' ({known})' if known else ''}")
    raise SystemExit(0 if (verdict, reason) == SEEN else 1)

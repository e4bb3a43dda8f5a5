"""Compare outputs: `comparisons.py ROOT PAIRS`.

PAIRS are an expression of each of two tuples of tensors, as JSON. The last line of output is the
list of the reasons for which they differ, null where they are equal.
"""

from __future__ import annotations

import json
import sys

root, pairs = sys.argv[1:]
sys.path[:0] = [root]

import torch  # noqa: E402

from torchgrid.inside.comparison import require_close, require_types  # noqa: E402
from torchgrid.inside.result import call_probe  # noqa: E402

TOLERANCE = 1e-5


def compare(actual: str, expected: str) -> str | None:
    """Return the reason for which two outputs differ; None if they are equal."""
    names = {"T": torch.tensor, "torch": torch, "nan": float("nan"), "inf": float("inf")}
    one, other = (eval(text, dict(names)) for text in (actual, expected))  # noqa: S307

    def require_equal() -> None:
        require_close(one, other, TOLERANCE)
        require_types(one, other)

    return call_probe(require_equal).reason


sys.stdout.write(json.dumps([compare(*pair) for pair in json.loads(pairs)]) + "\n")

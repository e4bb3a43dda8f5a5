"""Make the inputs of rows: `row_values.py ROOT ROWS`.

ROWS are pairs of an encoding as a job holds it and of sizes to replace, as JSON. The last line of
output is the list of what was made, with tensors as dtype, shape and numbers.
"""

from __future__ import annotations

import json
import sys
from typing import Any

root, rows = sys.argv[1:]
sys.path[:0] = [root, f"{root}/tests/integration"]

import torch  # noqa: E402

from torchgrid.inside.job import parse_encoding  # noqa: E402
from torchgrid.inside.result import call_probe  # noqa: E402
from torchgrid.inside.rows import RowEncoding  # noqa: E402


def describe(value: Any) -> Any:
    """Return a value as JSON that shows its types."""
    if isinstance(value, torch.Tensor):
        numbers = value.tolist() if value.dtype != torch.complex64 else None
        return [str(value.dtype).replace("torch.", ""), list(value.shape), numbers]
    if isinstance(value, dict):
        return {key: describe(item) for key, item in value.items()}
    if isinstance(value, (tuple, list)):
        return {type(value).__name__: [describe(item) for item in value]}
    return value if isinstance(value, (int, float, str, type(None))) else repr(value)


def make(row: Any, sizes: dict[str, int]) -> Any:
    """Return the inputs of a row and its output shapes, or the outcome of what they raise."""
    encoding = RowEncoding(parse_encoding(row))
    made = []

    def keep() -> None:
        changed = {**encoding.sizes, **sizes}
        inputs = encoding.inputs(changed)
        made.append(
            {
                "inputs": {
                    **{str(key): describe(v) for key, v in enumerate(inputs.positional)},
                    **{key: describe(value) for key, value in inputs.named.items()},
                },
                "fixed": sorted(map(str, inputs.fixed)),
                "exact": sorted(map(str, inputs.exact)),
                "shapes": encoding.shapes(changed),
            }
        )

    result = call_probe(keep)
    return made[0] if made else [result.verdict.value, result.reason, result.detail]


print("\n" + json.dumps([make(row, sizes) for row, sizes in json.loads(rows)]))  # noqa: T201

"""Compile a function with backends that raise: `backends.py ROOT NAMES`.

NAMES are backends, as JSON. The last line of output is the list of the errors' messages.
"""

from __future__ import annotations

import importlib
import json
import sys
from unittest import mock

root, names = sys.argv[1:]
sys.path[:0] = [root]

import torch  # noqa: E402
from torch import Tensor  # noqa: E402

from torchgrid.inside.result import call_probe  # noqa: E402
from torchgrid.inside.toolkit.graph_counter import compile_counted  # noqa: E402

REGISTRY = importlib.import_module("torch._dynamo.backends.registry")


def increment(x: Tensor) -> Tensor:
    """Add one."""
    return x + 1


def describe_error(name: str) -> str | None:
    """Return the message of a compiled function whose backend `name` raises."""
    broken = mock.Mock(side_effect=ValueError("no kernel"))
    with mock.patch.object(REGISTRY, "lookup_backend", return_value=broken):
        compiled, _ = compile_counted(increment, name)
    return call_probe(lambda: compiled(torch.ones(3))).detail


sys.stdout.write(json.dumps([describe_error(name) for name in json.loads(names)]) + "\n")

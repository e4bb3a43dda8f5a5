"""The tables of positions that a module holds, found by changing them."""

from __future__ import annotations

import math
import re
import time
from typing import Any, Dict, Iterator, List, Optional, Tuple

import torch
from torch import Tensor, nn

from torchgrid.inside.case import Case
from torchgrid.inside.comparison import are_alike
from torchgrid.inside.encoding import MethodCall
from torchgrid.inside.result import describe, is_exhaustion

# The names of tables of relative positions, whose rows are not positions.
LIKELY = re.compile(r"(^|[._])(pe|pos|cos|sin|freqs_cis)|position|relative|rel_|table")

# The weights of these parts are not tables, whatever their names.
LAYERS = (nn.Linear, nn.modules.conv._ConvNd, nn.LayerNorm)

TOO_BIG = "its answers take too much memory"

# Answers of more numbers than this are not asked for.
MOST_NUMBERS = 2**27


def find_tables(case: Case) -> List[str]:
    """Return the attribute paths of the tables, the likeliest first.

    A table has a row for each position: to change the rows of the usual length changes the answer,
    and to change the rows after it does not. A parameter of relative positions is one if its name
    says so and the answer depends on it.
    """
    length = case.length
    exact: Dict[str, int] = {}
    likely: Dict[str, int] = {}
    for path, tensor in list_held(_get_inner(case.build())):
        dim = next((d for d, size in enumerate(tensor.shape) if size > length), None)
        if dim is None or not (tensor.is_floating_point() or tensor.is_complex()):
            continue
        rows = tensor.shape[dim]
        if not _matters(case, path, dim, length, rows - length):
            if _matters(case, path, dim, 0, length):
                exact[path] = rows
        elif LIKELY.search(path) and tensor.dim() > 1:
            likely[path] = rows
    found = exact or likely
    return sorted(found, key=lambda path: (not LIKELY.search(path), -found[path]))


def list_held(module: nn.Module) -> Iterator[Tuple[str, Tensor]]:
    """Yield the parameters, buffers and attributes that may be tables, each with its path."""
    seen = set()
    for name, part in module.named_modules():
        if isinstance(part, LAYERS):
            continue
        held: Dict[str, Any] = {**vars(part), **part._parameters, **part._buffers}
        for attribute, value in held.items():
            if isinstance(value, Tensor) and id(value) not in seen:
                seen.add(id(value))
                yield f"{name}.{attribute}".lstrip("."), value


def _get_inner(module: nn.Module) -> nn.Module:
    inner: nn.Module = module.module if isinstance(module, MethodCall) else module
    return inner


def _matters(case: Case, path: str, dim: int, start: int, count: int) -> bool:
    """Tell whether an answer depends on some rows of a tensor that a fresh module holds."""
    module = case.build()
    held = dict(list_held(_get_inner(module))).get(path)
    if held is None:
        return False
    try:
        before = [y.clone() for y in case.call(case.build(), case.inputs())]
        with torch.no_grad():
            held.data.narrow(dim, start, count).add_(1.0)
        after = case.call(module, case.inputs())
    except Exception:
        return False
    return not are_alike(after, before)


def find_longest(case: Case, most: int, seconds: float) -> Tuple[Optional[int], int, str]:
    """Return the longest sequence that works, how far it was tried, and how it ends.

    The first is None if no length was refused up to the last one that was tried.
    """
    ends = time.monotonic() + seconds
    module = case.build()
    works, fails, why = case.length, 0, ""
    while not fails and works < most and time.monotonic() < ends:
        tried = min(2 * works, most)
        why = _try_length(case, module, tried)
        if why == TOO_BIG:
            return None, works, why
        works, fails = (works, tried) if why else (tried, 0)
    if not fails:
        return None, works, ""
    while fails - works > 1:
        middle = (works + fails) // 2
        problem = _try_length(case, module, middle)
        if problem == TOO_BIG:
            return None, works, problem
        works, fails, why = (works, middle, problem) if problem else (middle, fails, why)
    # The module has been called often by now. A fresh one must refuse the same length.
    if not _try_length(case, case.build(), fails):
        return None, works, "a fresh module takes more than one that was called before"
    return works, fails, why


def _try_length(case: Case, module: nn.Module, length: int) -> str:
    """Return why a module does not take a length; empty if it does."""
    sizes = {"batch": 1, "length": length}
    try:
        if sum(math.prod(shape) for shape in case.shapes(**sizes)) > MOST_NUMBERS:
            return TOO_BIG
        outputs = case.call(module, case.inputs(**sizes))
        case.require_shapes(outputs, **sizes)
    except Exception as error:
        if is_exhaustion(error):
            return TOO_BIG
        return f"{type(error).__name__}: {describe(error)}"
    return ""

"""torch.export as each release has it, with and without a length that may vary."""

from __future__ import annotations

import importlib
import inspect
from typing import Any, Callable, Dict, Optional

from torch import nn

from torchgrid.inside.case import Case
from torchgrid.inside.inputs import Inputs
from torchgrid.inside.probe import NotApplicable
from torchgrid.inside.toolkit.lengths import find_growing_dimensions

# The bound of a length if the encoding promises none.
MAX_LENGTH = 4096


def require_export() -> Any:
    """Return the module torch.export, or raise NotApplicable before 2.1, which has none."""
    try:
        return importlib.import_module("torch.export")
    except ModuleNotFoundError as error:
        raise NotApplicable("no-export", "torch.export came with 2.1") from error


def require_dim() -> Any:
    """Return torch.export.Dim, the class of dimensions that may vary.

    Raises NotApplicable before 2.2, which has none.
    """
    module = require_export()
    if not hasattr(module, "Dim"):
        raise NotApplicable("no-dim", "torch.export.Dim came with 2.2")
    return module.Dim


def choose_bound(case: Case) -> int:
    """Return the longest length that an export has to allow.

    It is one less than the encoding promises: up to 2.7, torch.export refuses a table that has as
    many rows as the bound.
    """
    promised = case.encoding.max_length
    return MAX_LENGTH if promised is None else promised - 1


def export_module(
    module: nn.Module, inputs: Inputs, dynamic: Optional[Dict[str, Any]] = None
) -> Callable[..., Any]:
    """Export a module with the release's defaults, and return the program as a callable.

    `dynamic` says which dimensions may vary, as `make_dynamic_shapes` does. Without it, none may.
    """
    options = {} if dynamic is None else {"dynamic_shapes": dynamic}
    program = require_export().export(module, inputs.positional, dict(inputs.named), **options)
    # On 2.1 the program itself is what there is to call.
    called: Callable[..., Any] = program.module() if hasattr(program, "module") else program
    return called


def make_dynamic_shapes(case: Case, module: nn.Module, dim: Any) -> Dict[str, Any]:
    """Map each parameter of forward to the dimensions that have the length, marked with `dim`.

    Raises NotApplicable if no tensor has the length.
    """
    dims = find_growing_dimensions(case)
    bound_to = inspect.signature(module.forward).bind(*dims.positional, **dims.named)
    return {name: _mark_dimensions(value, dim) for name, value in bound_to.arguments.items()}


def _mark_dimensions(value: Any, dim: Any) -> Any:
    """Mark the dimensions of one parameter, or of each in `*arguments` and `**named`.

    `value` is a tuple of dimensions, or a tuple or dictionary of such tuples. A tensor whose
    dimensions are all fixed gets None.
    """
    if isinstance(value, dict):
        return {name: _mark_dimensions(item, dim) for name, item in value.items()}
    if any(isinstance(item, tuple) for item in value):
        return tuple(_mark_dimensions(item, dim) for item in value)
    return dict.fromkeys(value, dim) or None

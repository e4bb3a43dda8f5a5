"""torch.export as each release has it, with and without a length that may vary."""

from __future__ import annotations

import importlib
import inspect
from typing import Any, Callable, Dict, Optional, Tuple

from torch import nn

from torchgrid.inside.case import Case
from torchgrid.inside.inputs import Inputs
from torchgrid.inside.probe import NotApplicable
from torchgrid.inside.toolkit.lengths import growing_dims

# The bound of a length where the encoding promises none.
MAX_LENGTH = 4096


def require_export() -> Any:
    """The module torch.export; raises NotApplicable on a torch that has none (before 2.1)."""
    try:
        return importlib.import_module("torch.export")
    except ModuleNotFoundError as error:
        raise NotApplicable("no-export", "torch.export came with 2.1") from error


def require_dim() -> Any:
    """torch.export.Dim; raises NotApplicable on a torch that has none (before 2.2)."""
    module = require_export()
    if not hasattr(module, "Dim"):
        raise NotApplicable("no-dim", "torch.export.Dim came with 2.2")
    return module.Dim


def bound(case: Case) -> int:
    """The longest length that an export is asked to allow.

    One less than is promised: up to 2.7 a table with as many rows as the bound is refused.
    """
    promised = case.encoding.max_length
    return MAX_LENGTH if promised is None else promised - 1


def bounds(case: Case) -> Tuple[int, ...]:
    """Those to try one after the other: first all that the encoding promises."""
    promised = case.encoding.max_length
    return (MAX_LENGTH,) if promised is None else (promised, bound(case))


def export(module: nn.Module, inputs: Inputs, dynamic: Optional[Dict[str, Any]] = None) -> Any:
    """What torch.export makes of a module, its options being the release's defaults."""
    options = {} if dynamic is None else {"dynamic_shapes": dynamic}
    return require_export().export(module, inputs.positional, dict(inputs.named), **options)


def runnable(program: Any) -> Callable[..., Any]:
    """What calls an exported program; it is called itself on the first release."""
    called: Callable[..., Any] = program.module() if hasattr(program, "module") else program
    return called


def dynamic_shapes(case: Case, module: nn.Module, dim: Any) -> Dict[str, Any]:
    """For each parameter of forward, where its tensors have the length.

    Raises NotApplicable where no tensor has it.
    """
    dims = growing_dims(case)
    bound_to = inspect.signature(module.forward).bind(*dims.positional, **dims.named)
    return {name: _shapes(value, dim) for name, value in bound_to.arguments.items()}


def _shapes(value: Any, dim: Any) -> Any:
    """One parameter's share; `*arguments` and `**named` have several."""
    if isinstance(value, dict):
        return {name: _shapes(item, dim) for name, item in value.items()}
    if any(isinstance(item, tuple) for item in value):
        return tuple(_shapes(item, dim) for item in value)
    return dict.fromkeys(value, dim) or None


def other_numbers(inputs: Inputs) -> Inputs:
    """The same arguments with other numbers in them: what was baked in comes to light."""
    return inputs.map_floats(lambda tensor: tensor.flip(0) * -2)

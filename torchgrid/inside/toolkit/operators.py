"""The operators that a call runs, as torch's dispatcher sees them."""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Optional

import torch
from torch.utils._python_dispatch import TorchDispatchMode

from torchgrid.inside.result import is_exhaustion
from torchgrid.inside.structure import list_tensors


class OperatorWatch(TorchDispatchMode):  # type: ignore[misc]
    """A mode that notes each operator by the dtypes of its tensors.

    `makes` are the operators with a new result of a dtype, and `reads` those with an argument of
    it. A result without dimensions does not count, because it may be a plain number.
    """

    # Without it, 2.6 and later refuse operators that call functions.
    supports_higher_order_operators = True

    def __init__(self) -> None:
        super().__init__()
        self.makes: Dict[torch.dtype, List[str]] = {}
        self.reads: Dict[torch.dtype, List[str]] = {}

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        result = func(*args, **(kwargs or {}))
        made = [x for _, x in list_tensors(result) if x.dim() and not _returns_view(func)]
        read = [tensor for _, tensor in list_tensors((args, kwargs or {}))]
        for found, tensors in ((self.makes, made), (self.reads, read)):
            for dtype in {tensor.dtype for tensor in tensors}:
                found.setdefault(dtype, []).append(str(func))
        return result


def _returns_view(func: Any) -> bool:
    """Tell whether an operator returns a view of its argument, and makes no numbers."""
    returned = getattr(getattr(func, "_schema", None), "returns", ())
    aliases = [each.alias_info for each in returned if each.alias_info is not None]
    return bool(aliases) and not any(alias.is_write for alias in aliases)


def watch_operators(call: Callable[[], Any]) -> Optional[OperatorWatch]:
    """Return the operators of a call that works; None if it raises while it is watched.

    Some operators, such as flex_attention in some releases, do not run under a mode.
    """
    watch = OperatorWatch()
    try:
        with watch:
            call()
    except Exception as error:
        if is_exhaustion(error):
            raise
        return None
    return watch

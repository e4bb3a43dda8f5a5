"""Tensors inside the values that modules take and return: tuples, mappings, dataclasses."""

from __future__ import annotations

import copy
import dataclasses
from collections.abc import Mapping, MutableMapping
from types import ModuleType
from typing import Any, Callable, Iterator, List, Sequence, Tuple

from torch import Tensor, nn

# No structure that modules exchange is deeper, and an object may hold itself.
DEEPEST = 6

TensorMap = Callable[[Tensor], Any]


def list_tensors(value: Any) -> List[Tuple[str, Tensor]]:
    """Return every tensor in a value, with its path, in a fixed order.

    The value is a tensor, or a tuple, list, mapping, dataclass or plain object of such values. The
    path of a tensor is empty; that of a part is like `['cache'][0]` or `.hidden`. A module is not
    searched.
    """
    return list(_walk(value, "", ()))


def _walk(value: Any, path: str, above: Tuple[int, ...]) -> Iterator[Tuple[str, Tensor]]:
    """Yield the tensors of a part, whose path is `path`; `above` identifies what holds it."""
    if isinstance(value, Tensor):
        yield path, value
    elif len(above) < DEEPEST and id(value) not in above:
        for name, part in list_parts(value):
            yield from _walk(part, path + name, (*above, id(value)))


def list_parts(value: Any) -> List[Tuple[str, Any]]:
    """Return the parts of a structure with their names, as in `[0]`, `['cos']` or `.hidden`.

    The list is empty for a value that is not a structure.
    """
    if isinstance(value, Mapping):
        return [(f"[{key!r}]", part) for key, part in value.items()]
    if isinstance(value, (tuple, list)):
        names = getattr(value, "_fields", None)
        if names is None:
            return [(f"[{index}]", part) for index, part in enumerate(value)]
        return [(f".{name}", part) for name, part in zip(names, value)]
    return [(f".{name}", part) for name, part in _list_attributes(value)]


def map_tensors(value: Any, change: TensorMap) -> Any:
    """Return the same structure with every tensor changed, in the order of `list_tensors`.

    A part without a tensor is the same object as before.
    """
    return _map(value, change, ())


def _map(value: Any, change: TensorMap, above: Tuple[int, ...]) -> Any:
    """Change the tensors of a part; `above` identifies what holds it."""
    if isinstance(value, Tensor):
        return change(value)
    if not any(True for _ in _walk(value, "", above)):
        return value
    inner = (*above, id(value))
    return _rebuild(value, [_map(part, change, inner) for _, part in list_parts(value)])


def _rebuild(value: Any, parts: Sequence[Any]) -> Any:
    """Return a structure like `value` with other parts, which are in the order of `list_parts`."""
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        return type(value)(*parts)
    if isinstance(value, (tuple, list)):
        return type(value)(parts)
    if isinstance(value, Mapping) and not isinstance(value, MutableMapping):
        return dict(zip(value, parts))
    changed: Any = copy.copy(value)
    if isinstance(value, MutableMapping):
        for key, part in zip(value, parts):
            changed[key] = part
        return changed
    for (name, _), part in zip(_list_attributes(value), parts):
        # a frozen dataclass refuses a usual assignment
        object.__setattr__(changed, name, part)
    return changed


def _list_attributes(value: Any) -> List[Tuple[str, Any]]:
    """Return the attributes of a dataclass, or of a plain object such as a cache of keys."""
    if isinstance(value, (type, ModuleType, nn.Module)) or callable(value):
        return []
    if dataclasses.is_dataclass(value):
        fields = [field.name for field in dataclasses.fields(value)]
        return [(name, getattr(value, name)) for name in fields if hasattr(value, name)]
    return list(getattr(value, "__dict__", {}).items())

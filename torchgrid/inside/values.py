"""The values of a row's arguments: JSON, objects of Python by their names, and built objects."""

from __future__ import annotations

import functools
import importlib
from typing import Any, Mapping, Sequence

_NESTED_KEYS = frozenset({"target", "arguments"})


def construct(target: str, arguments: Mapping[str, Any]) -> Any:
    """Call a target with keywords, each in the form that `make_value` takes."""
    call = import_target(target)
    return call(**{name: make_value(value) for name, value in arguments.items()})


def make_value(value: Any) -> Any:
    """Return the value that a row's JSON stands for, at any depth.

    `{"target": ..., "arguments": {...}}` is what the target returns, `{"object": "torch.bfloat16"}`
    an object by its name, `{"none": true}` None and `{"tuple": [...]}` a tuple.
    """
    if isinstance(value, list):
        return [make_value(item) for item in value]
    if not isinstance(value, dict):
        return value
    if "target" in value and value.keys() <= _NESTED_KEYS:
        return construct(value["target"], value.get("arguments", {}))
    if value.keys() == {"tuple"}:
        return tuple(make_value(item) for item in value["tuple"])
    if value.keys() == {"none"}:
        return None
    made = {key: make_value(item) for key, item in value.items()}
    return import_object(made["object"]) if made.keys() == {"object"} else made


def import_target(target: str) -> Any:
    """Import what `package.module:Class.attribute` names."""
    module, _, path = target.partition(":")
    found: Any = importlib.import_module(module)
    return functools.reduce(getattr, path.split("."), found)


def import_object(path: str) -> Any:
    """Import what `package.module:name` or `package.module.name` names.

    Without a colon the longest part that can be imported is the module. Raises ImportError for a
    module that does not exist, and AttributeError for a name that its module does not have.
    """
    module, colon, name = path.partition(":")
    if colon:
        return _find_attribute(importlib.import_module(module), name.split("."), path)
    parts = path.split(".")
    for end in range(len(parts), 0, -1):
        name = ".".join(parts[:end])
        try:
            found: Any = importlib.import_module(name)
        except ModuleNotFoundError as error:
            # If the module exists, it lacks another one. The first part must exist in any case.
            if end == 1 or not f"{name}.".startswith(f"{error.name}."):
                raise
        else:
            return _find_attribute(found, parts[end:], path)
    raise AssertionError(path)


def _find_attribute(module: Any, names: Sequence[str], path: str) -> Any:
    try:
        return functools.reduce(getattr, names, module)
    except AttributeError as error:
        raise AttributeError(f"object {path!r} does not exist: {error}") from None

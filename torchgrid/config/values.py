"""The values of arguments: JSON, and tables that stand for what JSON cannot hold."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from torchgrid.config.field_types import PlacedError

NESTED_KEYS = frozenset({"target", "arguments"})

TARGET = re.compile(r"[A-Za-z_][A-Za-z0-9_.]*:[A-Za-z_][A-Za-z0-9_.]*")
_OBJECT = re.compile(r"[A-Za-z_][A-Za-z0-9_]*([.:][A-Za-z_][A-Za-z0-9_]*)+")

Loc = tuple[str | int, ...]


@dataclass(frozen=True, kw_only=True)
class Reference:
    """A name of Python in a value: `key` is "target" or "object", `loc` its place."""

    key: str
    path: str
    loc: Loc


def format_loc(loc: Iterable[str | int]) -> str:
    """Return a place as a user reads it, such as `input[0].value.object`."""
    return "".join(f"[{p}]" if isinstance(p, int) else f".{p}" for p in loc).removeprefix(".")


def list_references(value: Any, *loc: str | int) -> Iterator[Reference]:
    """Yield the targets and objects that a value names, at any depth; `loc` is its own place.

    Raises PlacedError for a table that has the keys of a reference, and values of another form.
    """
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from list_references(item, *loc, index)
    elif isinstance(value, dict):
        if "target" in value and value.keys() <= NESTED_KEYS:
            yield _make_reference("target", value, loc)
            if not isinstance(value.get("arguments", {}), dict):
                problem = f"expected a table, not {value['arguments']!r}"
                raise PlacedError(problem, *loc, "arguments")
        elif value.keys() == {"object"}:
            yield _make_reference("object", value, loc)
        elif value.keys() == {"none"} and value["none"] is not True:
            raise PlacedError(
                f"stands for None as none = true, not {value['none']!r}", *loc, "none"
            )
        elif value.keys() == {"tuple"} and not isinstance(value["tuple"], list):
            raise PlacedError(f"expected a list, not {value['tuple']!r}", *loc, "tuple")
        for key, item in value.items():
            yield from list_references(item, *loc, key)


def _make_reference(key: str, value: dict[str, Any], loc: Loc) -> Reference:
    """Return the reference of a table; raises PlacedError for a path of the wrong form."""
    path = value[key]
    form, example = (
        (TARGET, "'package.module:Class'") if key == "target" else (_OBJECT, "'torch.bfloat16'")
    )
    if not isinstance(path, str) or not form.fullmatch(path):
        raise PlacedError(f"{path!r} has the wrong form; write it like {example}", *loc, key)
    return Reference(key=key, path=path, loc=(*loc, key))


def check_value(value: Any, *loc: str | int) -> None:
    """Raise PlacedError for a table that has the keys of a reference, and another form."""
    for _ in list_references(value, *loc):
        pass

"""The message for a matrix.toml that breaks the rules of the schema."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pydantic import BaseModel, ValidationError

from torchgrid.config.field_types import PlacedError, offer_class
from torchgrid.config.policy import PolicyRow
from torchgrid.config.schema import (
    BuildRow,
    ContainerRow,
    EncodingRow,
    ExcludeRow,
    ExpectRow,
    IndexRow,
    InterpreterRow,
    MatrixFile,
    TorchRow,
)
from torchgrid.config.spelling import suggest_or_list
from torchgrid.config.tensors import AxesRow, InputRow
from torchgrid.config.values import format_loc

_TABLES: dict[str, type[BaseModel]] = {
    "torch": TorchRow,
    "exclude": ExcludeRow,
    "encoding": EncodingRow,
    "expect": ExpectRow,
    "input": InputRow,
    "tuple": InputRow,
    "list": InputRow,
    "dict": InputRow,
    "output": AxesRow,
    "build": BuildRow,
    "index": IndexRow,
    "interpreter": InterpreterRow,
    "container": ContainerRow,
    "policy": PolicyRow,
}
"""The model of each table, by the key that holds it."""

_ROWS = ("torch", "exclude", "encoding", "expect")
"""The keys of the file that hold rows under headings."""

_EXPECTED = {
    "string_type": "expected text",
    "int_type": "expected a whole number",
    "float_type": "expected a number",
    "dict_type": "expected a table",
    "model_type": "expected a table",
    "list_type": "expected rows, each under a heading in double brackets",
    "greater_than": "must be above zero",
    "greater_than_equal": "must not be negative",
}
"""The expectation that a value broke, by pydantic's type of the error."""

_EXAMPLES = {
    "release": "'2.9.1'",
    "source": "'pypi', 'cpu' or 'cu126'",
    "python": "'3.11'",
    "local": "'cu130'",
    "index": "'nightly_cu130'",
    "interpreter": "'workstation'",
    "container": "'runtime'",
    "image": "'pytorch/pytorch:2.9.1-cuda12.8-cudnn9-runtime'",
    "shm_size": "'8g'",
    "profiles": "'nightly'",
    "name": "'rotary-half'",
    "target": "'package.module:Class'",
    "call": "'rotate'",
}


def describe_violation(error: ValidationError, document: Mapping[str, Any]) -> str:
    """Return the first violation in one line: place, what is wrong, the nearest right word.

    `document` is the file's content, which has the names of rows.
    """
    # A misspelt key also leaves a right one missing: the misspelling is the cause.
    first, *others = sorted(error.errors(), key=lambda e: e["type"] != "extra_forbidden")
    more = f" ({len(others)} more after this)" if others else ""
    # A misspelt key is in the problem itself.
    loc = first["loc"][:-1] if first["type"] == "extra_forbidden" else first["loc"]
    cause = first.get("ctx", {}).get("error")
    if isinstance(cause, PlacedError):
        loc = (*loc, *cause.loc)
    return ": ".join([*_locate(loc, document), f"{_describe_problem(first)}{more}"])


def describe_invalid(error: Exception) -> str:
    """Describe why data that a program wrote is invalid: the first field that is wrong."""
    if isinstance(error, ValidationError):
        first = error.errors()[0]
        return f"{'.'.join(map(str, first['loc']))}: {first['msg']}"
    return f"{error} is missing" if isinstance(error, KeyError) else str(error)


def _locate(loc: Sequence[str | int], document: Mapping[str, Any]) -> list[str]:
    """Return a place as the row and the key in it: `encoding 'swin'`, `input[0].layout`.

    `loc` are the keys and indices that lead there. Some of its parts are names of pydantic's own,
    or indices of lists that the file writes without brackets, and those are left out.
    """
    head, *rest = loc or ("",)
    row = document.get(str(head))
    if head not in _ROWS:
        return [format_loc(_select_keys([head, *rest], document))] if loc else []
    if not rest or not isinstance(rest[0], int) or not isinstance(row, list):
        return [f"[[{head}]]"]
    number, inner = rest[0] + 1, rest[1:]
    row = row[rest[0]]
    name = row.get("name") if isinstance(row, dict) else None
    known = head == "encoding" and isinstance(name, str) and name
    place = f"{head} {name!r}" if known else f"[[{head}]] {number}"
    key = format_loc(_select_keys(inner, row))
    return [place, key] if key else [place]


def _select_keys(loc: Sequence[str | int], value: Any) -> Iterator[str | int]:
    """Yield the parts of a place that are keys and indices of `value` and of what it holds."""
    for place, part in enumerate(loc):
        if isinstance(part, int):
            if isinstance(value, list):
                yield part
                value = value[part] if part < len(value) else None
        # pydantic adds this part where a key itself is wrong.
        elif (
            part != "[key]" and isinstance(value, dict) and (part in value or place == len(loc) - 1)
        ):
            yield part
            value = value.get(part)


def _describe_problem(error: Any) -> str:
    """Return what is wrong, without the place; `error` is one of `ValidationError.errors()`."""
    loc, value = error["loc"], error["input"]
    match error["type"]:
        case "extra_forbidden":
            tables = [_TABLES[part] for part in loc[:-1] if part in _TABLES]
            fields = (tables[-1] if tables else MatrixFile).model_fields
            keys = [field.alias or name for name, field in fields.items()]
            key = str(loc[-1])
            hint = suggest_or_list(key, keys, "keys")
            if "torch" in loc and key in ("container", "interpreter", "index"):
                hint = f'write a table [{key}.NAME], and source = "NAME" in the row'
            problem = f"unknown key {key!r}; {hint}"
        case "missing":
            problem = "missing; add it"
        case "value_error":
            problem = str(error["ctx"]["error"])
        case "literal_error":
            problem = f"expected {error['ctx']['expected']}, not {value!r}"
            if loc[-1] in ("values", "dtype"):
                problem = offer_class(problem)
        case "too_short" | "string_too_short":
            problem = "must not be empty"
        case "string_pattern_mismatch":
            # Of an input only the name of the argument has a pattern.
            names = [part for part in reversed(loc) if part in _EXAMPLES]
            example = "'position_ids'" if "input" in loc else _EXAMPLES[names[0]]
            problem = f"{value!r} has the wrong form; write it like {example}"
        case kind:
            problem = f"{_EXPECTED.get(kind, error['msg'])}, not {value!r}"
    return problem

"""The arguments and the inputs of a row, as a user types them on a command line."""

from __future__ import annotations

import ast
import json
import re
import tomllib
from collections.abc import Iterable, Sequence
from typing import Any, get_args

from torchgrid.config.field_types import Dtype
from torchgrid.config.values import TARGET
from torchgrid.model.errors import ConfigurationError

_ASSIGNMENT = re.compile(r"([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)\s*=\s*(.*)", re.DOTALL)
_CALL = re.compile(rf"({TARGET.pattern})\((.*)\)", re.DOTALL)
_OBJECT = re.compile(r"torch(\.[A-Za-z_]\w*)+|" + TARGET.pattern)
_TENSOR = re.compile(r"(?:([A-Za-z_]\w*)=)?(\d+(?:,\d+)*)(?::(.+))?")
_CONSTANT = re.compile(r"([A-Za-z_]\w*)?:=(.*)", re.DOTALL)
_TUPLE = re.compile(r"(?:([A-Za-z_]\w*)=)?\((.*)\)", re.DOTALL)

# Words of Python for what TOML spells otherwise.
_PYTHON = {"True": True, "False": False, "None": {"none": True}, "null": {"none": True}}

_WORDS = ("positions", "tokens", "mask", "padding", "length", "lengths")
_DTYPES: tuple[str, ...] = get_args(Dtype)
_EXAMPLE = "'2,10,64', '2,10:tokens=1000', 'position_ids=2,10:positions' or 'scale:=0.5'"


def parse_arguments(words: Iterable[str]) -> dict[str, Any]:
    """Parse the arguments of a target; raises ConfigurationError.

    Each word is `NAME=VALUE`, several of them as TOML has them, or a table of TOML or JSON.
    """
    arguments: dict[str, Any] = {}
    for word in words:
        table = _parse_table(word)
        if table is None:
            match = _ASSIGNMENT.fullmatch(word.strip())
            if match is None:
                raise ConfigurationError(
                    f"--arguments: {word!r} is not NAME=VALUE; write one such as d_model=16"
                )
            table = {}
            *parents, name = match[1].split(".")
            inner = table
            for parent in parents:
                inner = inner.setdefault(parent, {})
            inner[name] = parse_value(match[2])
        _merge(arguments, table)
    return arguments


def parse_value(text: str) -> Any:
    """Parse a value: of TOML, JSON or Python, an object, a call, or else the text itself.

    `torch.float16` and `package.module:name` are objects, `package.module:Class(key=1)` what the
    call returns, `(1, 2)` a tuple.
    """
    text = text.strip()
    if text in _PYTHON:
        return _PYTHON[text]
    call = _CALL.fullmatch(text)
    if call is not None:
        return {"target": call[1], "arguments": _parse_keywords(call[2])}
    if _OBJECT.fullmatch(text):
        return {"object": text}
    for parse in (_parse_toml, json.loads, lambda word: _convert(ast.literal_eval(word))):
        try:
            value = parse(text)
            json.dumps(value)  # a date of TOML is a text here
        except (ValueError, TypeError, SyntaxError):
            continue
        return value
    return text


def parse_inputs(words: Sequence[str]) -> tuple[dict[str, Any], ...]:
    """Parse the inputs of a call into documents of a job; raises ConfigurationError."""
    inputs = tuple(_parse_input(word.strip()) for word in words)
    named = [bool(each.get("name")) for each in inputs]
    if named != sorted(named):
        raise ConfigurationError(
            "--input: an input without a name is after one with a name; write it first"
        )
    return inputs


def _parse_input(word: str) -> dict[str, Any]:
    constant = _CONSTANT.fullmatch(word)
    if constant is not None:
        return {"name": constant[1], "value": parse_value(constant[2])}
    structure = _TUPLE.fullmatch(word)
    if structure is not None:
        parts = [_parse_input(part.strip()) for part in structure[2].split(";")]
        if any(part.get("name") for part in parts):
            raise ConfigurationError(f"--input: {word!r}: a part of a tuple has no name; remove it")
        return {"name": structure[1], "structure": "tuple", "parts": parts}
    tensor = _TENSOR.fullmatch(word)
    if tensor is None:
        raise ConfigurationError(f"--input: {word!r} is not an input; write one such as {_EXAMPLE}")
    shape = [int(size) for size in tensor[2].split(",")]
    if 0 in shape:
        raise ConfigurationError(f"--input: {word!r}: a size is 0; write sizes above zero")
    return {"name": tensor[1], **_make_tensor(word, shape, (tensor[3] or "").split(","))}


def _make_tensor(word: str, shape: list[int], words: list[str]) -> dict[str, Any]:
    """Return a tensor whose axes have no names, except those that its values need."""
    document: dict[str, Any] = {
        "shape": shape,
        "layout": ["other"] * len(shape),
        "values": "normal",
        "dtype": None,
        "below": None,
        "padding": None,
        "along": ["seq"],
    }
    for text in filter(None, (each.strip() for each in words)):
        name, _, number = text.partition("=")
        if text in _DTYPES:
            document["dtype"] = text
        elif name in ("tokens", "padding") and number.isdecimal():
            document["below" if name == "tokens" else "padding"] = int(number)
            document["values"] = "tokens"
        elif text in _WORDS and text != "tokens":
            document["values"] = text
        else:
            known = ", ".join((*_WORDS, *_DTYPES)).replace("tokens", "tokens=1000")
            raise ConfigurationError(f"--input: {word!r}: unknown {text!r}; write one of {known}")
    return document | {"layout": _name_axes(document)}


def _name_axes(document: dict[str, Any]) -> list[str]:
    """Return the names of the axes that the values of a tensor need."""
    layout: list[str] = document["layout"]
    match document["values"]:
        case "positions" | "mask" | "padding" | "length":
            # Both axes of a square mask are positions.
            is_square = document["values"] == "mask" and len(set(document["shape"][-2:])) == 1
            count = min(2, len(layout)) if is_square and len(layout) > 1 else 1
            return [*layout[:-count], *["seq"] * count]
        case "lengths":
            return ["batch", *layout[1:]]
    return layout


def _parse_table(word: str) -> dict[str, Any] | None:
    """Return the table that a word is, or the entries of one; None if it is neither."""
    text = word.strip()
    is_table = text.startswith("{")
    for parse in (_parse_toml, json.loads) if is_table else (_parse_toml,):
        try:
            table = parse(text if is_table else f"{{ {text} }}")
        except ValueError:
            continue
        if isinstance(table, dict):
            return table
    if is_table:
        raise ConfigurationError(
            f"--arguments: {word!r} is neither TOML nor JSON; write NAME=VALUE, or a table "
            "such as '{ d_model = 16 }'"
        )
    return None


def _parse_toml(text: str) -> Any:
    # A line end would begin another key.
    if "\n" in text:
        raise ValueError(text)
    return tomllib.loads(f"x = {text}")["x"]


def _convert(value: Any) -> Any:
    """Return a value of Python in the form of a row; raises ValueError if it has none."""
    if value is None:
        return {"none": True}
    if isinstance(value, tuple):
        return {"tuple": [_convert(item) for item in value]}
    if isinstance(value, list):
        return [_convert(item) for item in value]
    if isinstance(value, dict) and all(isinstance(key, str) for key in value):
        return {key: _convert(item) for key, item in value.items()}
    if isinstance(value, (bool, int, float, str)):
        return value
    raise ValueError(f"{value!r} has no form in TOML")


def _parse_keywords(text: str) -> dict[str, Any]:
    """Parse the keywords of a call, as in `a=1, b='x'`; raises ConfigurationError."""
    problem = f"--arguments: ({text}) are not keywords; write them like (hidden_size=64, heads=4)"
    try:
        call = ast.parse(f"f({text})", mode="eval").body
    except SyntaxError:
        raise ConfigurationError(problem) from None
    if not isinstance(call, ast.Call) or call.args or not all(k.arg for k in call.keywords):
        raise ConfigurationError(problem)
    return {str(k.arg): parse_value(ast.unparse(k.value)) for k in call.keywords}


def _merge(into: dict[str, Any], table: dict[str, Any]) -> None:
    """Add a table to another one, at any depth."""
    for key, value in table.items():
        if isinstance(value, dict) and isinstance(into.get(key), dict):
            _merge(into[key], value)
        else:
            into[key] = value

"""The message for a matrix.toml that breaks the rules of the schema."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ValidationError

from torchgrid.config.schema import (
    AxesRow,
    BuildRow,
    EncodingRow,
    ExcludeRow,
    ExpectRow,
    InputRow,
    MatrixFile,
    TorchRow,
)
from torchgrid.config.spelling import suggest_or_list

_TABLES: dict[str, type[BaseModel]] = {
    "torch": TorchRow,
    "exclude": ExcludeRow,
    "encoding": EncodingRow,
    "expect": ExpectRow,
    "input": InputRow,
    "output": AxesRow,
    "build": BuildRow,
}
"""The model of each table, by the key that holds it."""

_EXPECTED = {
    "string_type": "expected text",
    "int_type": "expected a whole number",
    "float_type": "expected a number",
    "dict_type": "expected a table",
    "model_type": "expected a table",
    "list_type": "expected rows, each under a heading in double brackets",
    "greater_than": "must be above zero",
}
"""The expectation that a value broke, by pydantic's type of the error."""

_EXAMPLES = {
    "release": "'2.9.1'",
    "source": "'pypi', 'cpu' or 'cu126'",
    "python": "'3.11'",
    "profiles": "'nightly'",
    "name": "'rotary-half'",
    "target": "'package.module:Class'",
    "call": "'rotate'",
}


def describe_violation(error: ValidationError) -> str:
    """Return the first violation in one line: place, what is wrong, the nearest right word."""
    # A misspelt key also leaves a right one missing: the misspelling is the cause.
    first, *others = sorted(error.errors(), key=lambda e: e["type"] != "extra_forbidden")
    more = f" ({len(others)} more after this)" if others else ""
    # The place reads `[[torch]] 3: python: `. Some parts are names of pydantic's own, not keys.
    loc = first["loc"]
    words = [str(part) for part in loc if not isinstance(part, int)]
    known = {key for model in _TABLES.values() for key in _list_keys(model)}
    if words and words[0] in _list_keys(MatrixFile):
        words[0] = f"[[{words[0]}]]" + (f" {int(loc[1]) + 1}" if len(loc) > 1 else "")
    place = [word for word in words if word.startswith("[[") or word in known]
    return ": ".join([*place, f"{_describe_problem(first)}{more}"])


def _describe_problem(error: Any) -> str:
    """Return what is wrong, without the place; `error` is one of `ValidationError.errors()`."""
    loc, value = error["loc"], error["input"]
    match error["type"]:
        case "extra_forbidden":
            tables = [_TABLES[part] for part in loc[:-1] if part in _TABLES]
            keys = _list_keys(tables[-1] if tables else MatrixFile)
            key = str(loc[-1])
            problem = f"unknown key {key!r}; {suggest_or_list(key, keys, 'keys')}"
        case "missing":
            problem = "missing; add it"
        case "value_error":
            problem = str(error["ctx"]["error"])
        case "literal_error":
            problem = f"expected {error['ctx']['expected']}, not {value!r}"
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


def _list_keys(model: type[BaseModel]) -> tuple[str, ...]:
    return tuple(field.alias or name for name, field in model.model_fields.items())

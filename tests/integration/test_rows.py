"""The arguments that rows of matrix.toml describe, made by a real torch."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.integration.contexts import run_in_cell
from tests.outcomes import observed
from torchgrid.config.matrix import read_matrix


@dataclass(frozen=True)
class Row:
    """The lines of an encoding, its first input, the sizes to replace, and its output's shape."""

    text: str
    expected: Any = None
    sizes: Mapping[str, int] | None = None
    output: str = '1, layout = "other"'


TRIANGLE = [[[True, False, False], [True, True, False], [True, True, True]]]
GRID = [[[0, 0], [0, 1], [0, 2], [1, 0], [1, 1], [1, 2]]]
INPUTS = {
    "positions of a batch": Row(
        'input = { shape = [2, 3], layout = ["batch", "seq"], values = "positions" }',
        ["int64", [2, 3], [[0, 1, 2], [0, 1, 2]]],
    ),
    "positions with an axis before the batch": Row(
        'input = { shape = [2, 1, 3], layout = ["other", "batch", "seq"], values = "positions" }',
        ["int64", [2, 1, 4], [[[0, 1, 2, 3]], [[0, 1, 2, 3]]]],
        {"seq": 4},
    ),
    "positions along another axis": Row(
        'input = { shape = [2, 3], layout = ["height", "width"], values = "positions", '
        'along = "height", dtype = "int32" }',
        ["int32", [2, 3], [[0, 0, 0], [1, 1, 1]]],
    ),
    "coordinates of a flattened grid": Row(
        'input = { shape = [1, "height*width", 2], layout = ["batch", "other", "other"], '
        'values = "positions", along = ["height", "width"] }\nsizes = { height = 2, width = 2 }',
        ["int64", [1, 6, 2], GRID],
        {"width": 3},
    ),
    "coordinates of a grid of two axes": Row(
        'input = { shape = [2, 2, 3], layout = ["other", "height", "width"], '
        'values = "positions", along = ["height", "width"] }',
        ["int64", [2, 2, 3], [[[0, 0, 0], [1, 1, 1]], [[0, 1, 2], [0, 1, 2]]]],
    ),
    "coordinates of a grid whose axes are in another order": Row(
        'input = { shape = [2, 3, 2], layout = ["width", "height", "other"], '
        'values = "positions", along = ["height", "width"] }',
        ["int64", [2, 3, 2], [[[0, 0], [1, 0], [2, 0]], [[0, 1], [1, 1], [2, 1]]]],
    ),
    "a length": Row('input = { values = "length" }\nsizes = { seq = 8 }', 9, {"seq": 9}),
    "a mask of two axes": Row(
        'input = { shape = [1, 2, 2], layout = ["batch", "seq", "seq"], values = "mask" }',
        ["bool", [1, 3, 3], TRIANGLE],
        {"seq": 3},
    ),
    "a mask of a batch": Row(
        'input = { shape = [2, 4], layout = ["batch", "seq"], values = "mask", dtype = "int64" }',
        ["int64", [2, 4], [[1, 1, 1, 0], [1, 1, 1, 0]]],
    ),
    "a mask of one position": Row(
        'input = { shape = [1, 4], layout = ["batch", "seq"], values = "mask" }',
        ["bool", [1, 1], [[True]]],
        {"seq": 1},
    ),
    "a mask that has the batch last": Row(
        'input = { shape = [2, 2], layout = ["seq", "batch"], values = "mask", dtype = "float32" }',
        ["float32", [2, 2], [[1.0, 1.0], [0.0, 0.0]]],
    ),
    "padding": Row(
        'input = { shape = [1, 4], layout = ["batch", "seq"], values = "padding" }',
        ["bool", [1, 4], [[False, False, False, True]]],
    ),
    "padding of one position": Row(
        'input = { shape = [1, 1], layout = ["batch", "seq"], values = "padding" }',
        ["bool", [1, 1], [[False]]],
    ),
    "lengths": Row(
        'input = { shape = 2, layout = "batch", values = "lengths" }\nsizes = { seq = 3 }',
        ["int64", [5], [3, 2, 1, 1, 1]],
        {"batch": 5},
    ),
    "starts": Row(
        'input = { shape = "batch+1", layout = "other", values = "starts", dtype = "int32" }\n'
        "sizes = { batch = 2, seq = 8 }",
        ["int32", [4], [0, 8, 16, 24]],
        {"batch": 3},
    ),
    "a number": Row("input = { value = 3 }", 3),
    "a text in a list": Row('input = { value = ["mean", 2] }', {"list": ["mean", 2]}),
    "nothing": Row("input = { value = { none = true } }", None),
    "a tuple": Row("input = { value = { tuple = [2, [3]] } }", {"tuple": [2, {"list": [3]}]}),
    "a dtype": Row('input = { value = { object = "torch.bfloat16" } }', "torch.bfloat16"),
    "a built object": Row(
        'input = { value = { target = "fractions:Fraction", arguments = { numerator = 2 } } }',
        "Fraction(2, 1)",
    ),
    "a dict of a list and a tuple": Row(
        'input = { dict = { a = { list = [{ shape = 1, layout = "seq", values = "positions" }] }, '
        'b = { tuple = [{ value = 3 }, { values = "length" }] } } }',
        {"a": {"list": [["int64", [2], [0, 1]]]}, "b": {"tuple": [3, 2]}},
        {"seq": 2},
    ),
}


DTYPES = ["bool", "int32", "int64", "bfloat16", "float16", "float32", "float64", "complex64"]
MISSING = {
    "torch.bfloat17": (
        "AttributeError: object 'torch.bfloat17' does not exist: module 'torch' has no "
    ),
    "torch.nn:Norm": "AttributeError: object 'torch.nn:Norm' does not exist: module ",
    "a_package.that.nobody_has": "ModuleNotFoundError: No module named 'a_package'",
    "a_package:Thing": "ModuleNotFoundError: No module named 'a_package'",
}
FIXED = """\
input = [
    { shape = [2, 3], layout = ["batch", "seq"] },
    { name = "whole", shape = 3, layout = "seq", values = "positions" },
    { name = "float", shape = 3, layout = "seq", values = "positions", dtype = "float32" },
    { name = "mask", shape = 3, layout = "seq", values = "mask", dtype = "float32" },
    { name = "both", tuple = [
        { shape = 3, layout = "seq" },
        { shape = 3, layout = "seq", values = "positions" },
    ] },
    { name = "at", tuple = [{ shape = 3, layout = "seq", values = "positions" }, { value = 2 }] },
]"""
ROWS = {
    **INPUTS,
    **{
        dtype: Row(f'input = {{ shape = [2, 3], layout = ["batch", "seq"], dtype = "{dtype}" }}')
        for dtype in DTYPES
    },
    **{path: Row(f'input = {{ value = {{ object = "{path}" }} }}') for path in MISSING},
    "tokens": Row(
        'input = { shape = [8, 50], layout = ["batch", "seq"], values = "tokens", below = 4, '
        "padding = 1 }"
    ),
    "fixed": Row(FIXED),
    "expressions": Row(
        'input = { shape = [2, 10, 10], layout = ["batch", "seq", "seq"] }',
        sizes={"seq": 4},
        output='["2*seq-1", "(batch + seq) // 5", 10], layout = ["other", "other", "other"]',
    ),
    "fraction": Row(
        'input = { shape = [2, "seq/4"], layout = ["batch", "other"] }\nsizes = { seq = 8 }',
        sizes={"seq": 9},
    ),
    "empty": Row("input = []"),
}


@pytest.fixture(scope="module")
def made(cell_python: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The values that one process makes of all rows."""
    head = '[[encoding]]\nname = "row-{}"\ntarget = "torch.nn:Identity"\n{}\n'
    head += "output = {{ shape = {} }}"
    lines = [head.format(n, row.text, row.output) for n, row in enumerate(ROWS.values())]
    path = tmp_path_factory.mktemp("rows") / "matrix.toml"
    path.write_text("\n".join(lines), encoding="utf-8")
    encodings = [encoding.serialize() for encoding in read_matrix(path).encodings]
    asked = [(e, row.sizes or {}) for e, row in zip(encodings, ROWS.values(), strict=True)]
    found = run_in_cell(cell_python, "row_values.py", json.dumps(asked), {})
    return dict(zip(ROWS, found, strict=True))


@pytest.mark.parametrize("name", INPUTS)
def test_inputs_are_what_the_row_says(made: dict[str, Any], name: str) -> None:
    assert INPUTS[name].expected == made[name]["inputs"]["0"]


def test_inputs_of_tokens_are_below_the_bound_and_never_padding(made: dict[str, Any]) -> None:
    dtype, shape, numbers = made["tokens"]["inputs"]["0"]

    assert ("int64", [8, 50]) == (dtype, shape)
    assert {0, 2, 3} == {number for sample in numbers for number in sample}
    assert ["0"] == made["tokens"]["fixed"]


@pytest.mark.parametrize("dtype", DTYPES)
def test_inputs_of_normal_numbers_have_every_dtype(made: dict[str, Any], dtype: str) -> None:
    assert [dtype, [2, 3]] == made[dtype]["inputs"]["0"][:2]
    assert [] == made[dtype]["fixed"]


def test_inputs_of_positions_are_fixed_and_those_of_floats_exact(made: dict[str, Any]) -> None:
    assert ["at", "float", "mask", "whole"] == made["fixed"]["fixed"]
    assert ["float"] == made["fixed"]["exact"]


def test_shapes_follow_expressions(made: dict[str, Any]) -> None:
    assert [[7, 1, 10]] == made["expressions"]["shapes"]
    assert [2, 4, 4] == made["expressions"]["inputs"]["0"][1]


@pytest.mark.produces("not-applicable", "no-such-size")
def test_inputs_at_sizes_that_are_a_fraction_do_not_apply(made: dict[str, Any]) -> None:
    verdict, reason, detail = made["fraction"]

    observed.note(verdict, reason)
    assert ("not-applicable", "no-such-size") == (verdict, reason)
    assert "'seq/4' is the fraction 9/4 with seq = 9" == detail


@pytest.mark.parametrize("path", MISSING)
def test_inputs_of_an_object_that_does_not_exist_name_it(made: dict[str, Any], path: str) -> None:
    verdict, reason, detail = made[path]

    assert "fail" == verdict
    assert f"{reason}: {detail}".startswith(MISSING[path])


def test_inputs_of_an_empty_list_are_none(made: dict[str, Any]) -> None:
    assert ({}, [[1]]) == (made["empty"]["inputs"], made["empty"]["shapes"])

"""Names of Python in the values of arguments are found at any depth, and have one form."""

from __future__ import annotations

from typing import Any

import pytest

from torchgrid.config.field_types import PlacedError
from torchgrid.config.values import check_value, format_loc, list_references

VALUE = {
    "d_model": 16,
    "norm": {"object": "torch.nn:LayerNorm"},
    "types": [1, {"tuple": [{"object": "torch.bfloat16"}]}],
    "config": {"target": "m:Config", "arguments": {"inner": {"target": "m:Inner"}}},
    "plain": {"object": "a text", "and": "another key", "none": {"none": True}},
}


def test_list_references_finds_targets_and_objects_at_any_depth() -> None:
    found = [(r.key, r.path, format_loc(r.loc)) for r in list_references(VALUE, "arguments")]

    expected = [
        ("object", "torch.nn:LayerNorm", "arguments.norm.object"),
        ("object", "torch.bfloat16", "arguments.types[1].tuple[0].object"),
        ("target", "m:Config", "arguments.config.target"),
        ("target", "m:Inner", "arguments.config.arguments.inner.target"),
    ]
    assert expected == found


@pytest.mark.parametrize(
    "value,place,problem",
    [
        ({"object": "LayerNorm"}, "a.object", "'LayerNorm' has the wrong form; write it like 't"),
        ({"object": 3}, "a.object", "3 has the wrong form; write it like 'torch.bfloat16'"),
        ({"object": "torch..nn"}, "a.object", "'torch..nn' has the wrong form"),
        ({"target": "m.Config"}, "a.target", "'m.Config' has the wrong form; write it like 'packa"),
        ({"target": "m:C", "arguments": []}, "a.arguments", "expected a table, not []"),
        ({"none": 1}, "a.none", "stands for None as none = true, not 1"),
        ([{"tuple": "ab"}], "a[0].tuple", "expected a list, not 'ab'"),
    ],
)
def test_check_value_of_a_table_of_another_form_names_its_place(
    value: Any, place: str, problem: str
) -> None:
    with pytest.raises(PlacedError) as error:
        check_value(value, "a")

    assert place == format_loc(error.value.loc)
    assert str(error.value).startswith(problem)

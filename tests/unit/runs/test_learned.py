"""Tests of what an examination says: a row, a comment, or an error with its next step."""

from __future__ import annotations

from typing import Any

import pytest

from torchgrid.model.errors import ConfigurationError
from torchgrid.runs.learned import (
    choose_table,
    describe_findings,
    list_comments,
    read_call,
    shape_row,
)

X = {"shape": [2, 10, 16], "layout": ["batch", "seq", "feature"]}

CALL: dict[str, Any] = {
    "inputs": [X],
    "outputs": [X],
    "sizes": {},
    "paths": [""],
    "dtypes": ["torch.float32"],
    "growing": {"batch": 1, "seq": 1},
    "unknown": [],
}


def event(verdict: str = "pass", **changes: Any) -> dict[str, Any]:
    return {"verdict": verdict, "reason": None, "detail": None, "metrics": {}, **changes}


def test_read_call_returns_what_was_learned() -> None:
    assert CALL == read_call("m:C", event(metrics=CALL), ())


PROBLEMS = [
    (
        event(
            metrics={
                "problem": "arguments",
                "missing": ["dim: int", "heads"],
                "unknown": [],
                "known": ["dim: int", "heads"],
            }
        ),
        "m:C needs dim: int, heads; add --arguments dim=VALUE heads=VALUE",
    ),
    (
        event(
            metrics={
                "problem": "arguments",
                "missing": [],
                "unknown": ["dmodel"],
                "known": ["d_model: int", "norm='layer'"],
            }
        ),
        "m:C has no argument 'dmodel'; did you mean 'd_model'?",
    ),
    (
        event(metrics={"problem": "construction", "error": "ValueError: odd"}),
        "m:C cannot be built: ValueError: odd; correct --arguments",
    ),
    (
        event(
            metrics={
                "problem": "input",
                "parameters": "(x)",
                "tried": 9,
                "errors": ["normal [2, 3]: E: a\nb"],
            }
        ),
        "no input works of 9 that were tried; its call takes (x)\n  normal [2, 3]: E: a\n",
    ),
    (
        event("not-tested", reason="requirement-missing", detail="No module named 'timm'; add"),
        "m:C: no module named 'timm'; add --requires timm",
    ),
    (
        event("not-tested", reason="requirement-missing", detail="No module named 'm'; add"),
        "or put m.py beside matrix.toml",
    ),
    (
        event("fail", reason="ImportError", detail="no name"),
        "m:C cannot be imported: ImportError: no name; correct the target",
    ),
    (
        event("timeout", reason="deadline", detail="no answer in 120 s"),
        "m:C could not be examined: timeout: deadline: no answer in 120 s; name its input",
    ),
    (None, "m:C: the examination has no result"),
]


@pytest.mark.parametrize("found,expected", PROBLEMS)
def test_read_call_says_what_is_wrong_and_the_next_step(found: Any, expected: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        read_call("m:C", found, ())

    assert expected in str(caught.value)


def test_read_call_names_the_requirements_that_did_not_help() -> None:
    found = event("not-tested", reason="requirement-missing", detail="No module named 'cv2'")

    with pytest.raises(ConfigurationError, match=r"timm does not bring it: add --requires cv2"):
        read_call("timm:C", found, ["timm"])


def test_shape_row_leaves_out_an_output_like_the_first_input() -> None:
    assert {"input": X} == shape_row(CALL)


@pytest.mark.parametrize(
    "first", [{**X, "values": "tokens", "below": 9}, {"tuple": [X]}, {"value": 3}]
)
def test_shape_row_keeps_an_output_that_no_input_is_like(first: dict[str, Any]) -> None:
    assert {"input": first, "output": X} == shape_row({**CALL, "inputs": [first]})


def test_shape_row_of_several_tensors_has_lists_and_sizes() -> None:
    call = {**CALL, "inputs": [X, X], "outputs": [X, X], "sizes": {"height": 2}}

    assert {"sizes": {"height": 2}, "input": [X, X], "output": [X, X]} == shape_row(call)


def test_shape_row_of_an_encoding_class_is_empty() -> None:
    assert {} == shape_row({"is_encoding": True})


def test_choose_table_takes_the_first_and_the_longest() -> None:
    found = {
        "add.table": event(metrics={"tables": ["cos", "sin"]}),
        "add.longest": event(metrics={"longest": 300, "tried": 301, "end": "E: no"}),
    }

    assert {"table": "cos", "max_length": 300} == choose_table(found)
    assert {} == choose_table({"add.table": event("crash"), "add.longest": event("timeout")})


def test_list_comments_names_what_was_not_learned() -> None:
    found = {
        "add.table": event(metrics={"tables": ["cos", "sin"]}),
        "add.longest": event("timeout", reason="deadline"),
    }

    assert [
        "Written by `torchgrid add` after calls on torch 2.9.1.",
        "Not learned, so check it:",
        "- a size",
        "- the longest sequence: timeout: deadline",
        "- which table is meant: sin would do as well",
    ] == list_comments("2.9.1", {"unknown": ["a size"]}, found)


def test_describe_findings_names_axes_outputs_length_and_traits() -> None:
    found = {
        "add.longest": event(metrics={"longest": 300, "tried": 301, "end": "E: no"}),
        "add.traits": event(metrics={"with_grad": True, "advances": True}),
    }
    output = {"shape": [2, "2*seq-1"], "layout": ["batch", "other"]}
    call = {**CALL, "outputs": [output], "paths": ["[0]"], "growing": {"height": 8}}

    assert [
        "axes that can have other sizes: height in steps of 8",
        "output 0 ([0]): torch.float32, [batch 2, 2*seq-1]",
        "longest sequence: 300; 301 gives E: no",
        "each call changes what the next one returns",
    ] == list(describe_findings(call, found))


def test_describe_findings_says_how_far_a_length_was_tried() -> None:
    found = {"add.longest": event(metrics={"longest": None, "tried": 16384, "end": ""})}

    assert "no length is refused up to 16384" in list(describe_findings(CALL, found))

"""Tests of questions in plain torch: their code, and the marks that they stand for."""

from __future__ import annotations

import ast
from typing import Any

import pytest

from tests.unit.builders import ROOT, encoding
from torchgrid.config.probes import list_probes
from torchgrid.model.encoding import Argument, Axes, Constant
from torchgrid.report.plain_questions import (
    QUESTIONS,
    Question,
    is_plain,
    render_question,
    render_setting,
)

BATCH_FIRST = Axes(shape=(2, 10, 64), layout=("batch", "seq", "feature"))


def setting(*inputs: Argument, **changes: Any) -> str:
    return render_setting(encoding(inputs=inputs, **changes), "Mine")


@pytest.mark.parametrize("probe", QUESTIONS)
def test_questions_are_python_and_ask_what_a_probe_asks(probe: str) -> None:
    ast.parse(render_question(QUESTIONS[probe]))

    declared = {each.name: each for each in list_probes((ROOT / "probes",))}
    assert QUESTIONS[probe].device in declared[probe].devices


@pytest.mark.parametrize(
    "reason,device,expected",
    [
        ("left-behind", "cpu", True),
        ("RuntimeError", "cpu", True),
        ("other-reason", "cpu", False),
        ("left-behind", "fake-cuda", False),
        (None, "cpu", False),
    ],
)
def test_covers_only_the_reasons_that_the_question_can_give(
    reason: str | None,
    device: str,
    expected: bool,  # noqa: FBT001
) -> None:
    assert expected == Question(body="", reasons=("left-behind",)).covers(reason, device)


def test_covers_no_error_if_the_question_raises_none() -> None:
    assert not Question(body="", errors=False).covers("RuntimeError", "cpu")


def test_render_setting_builds_the_module_and_its_inputs() -> None:
    actual = setting(Argument(axes=BATCH_FIRST), arguments={"d_model": 64}, table="pe")

    ast.parse(actual)
    assert "return Mine(d_model=64).eval()" in actual
    assert 'torch.randn(size["batch"], size["seq"], size["feature"])' in actual
    assert "LENGTH = 'seq'" in actual


def test_render_setting_makes_positions_along_their_axis() -> None:
    axes = Axes(shape=(2, 10), layout=("batch", "seq"))

    actual = setting(Argument(axes=axes, name="places", values="positions"))

    assert '"places": torch.arange(size["seq"]).view(1, -1).expand(size["batch"]' in actual


def test_render_setting_without_a_batch_changes_no_size() -> None:
    actual = setting(Argument(axes=Axes(shape=(10, 64), layout=("seq", "feature"))))

    assert "ONE, TWO = {}, {}" in actual


@pytest.mark.parametrize(
    "changes",
    [
        {"call": "rotate"},
        {"inputs": None},
        {"inputs": (Constant(value=3),)},
        {"inputs": (Argument(axes=BATCH_FIRST, values="mask"),)},
        {"inputs": (Argument(axes=BATCH_FIRST, dtype="float64"),)},
        {"inputs": (Argument(axes=Axes(shape=("2*seq",), layout=("other",))),)},
        {"arguments": {"norm": {"target": "torch.nn:LayerNorm"}}},
        {"arguments": {"norm": [{"none": True}]}},
    ],
    ids=str,
)
def test_is_plain_refuses_what_plain_code_cannot_say(changes: dict[str, Any]) -> None:
    assert is_plain(encoding())
    assert not is_plain(encoding(**changes))

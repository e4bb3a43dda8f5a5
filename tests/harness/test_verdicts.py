"""Tests of inside.result: the journal has what a probe returns or raises."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from torchgrid.inside.result import DETAIL_LENGTH, TRACEBACK_LENGTH, call_probe, shorten

if TYPE_CHECKING:
    from tests.harness.conftest import Run


@pytest.mark.produces(parameter="expected")
@pytest.mark.parametrize(
    "probe,expected",
    [
        ("verdict.pass", ("pass", None)),
        ("verdict.fail", ("fail", "left-behind")),
        ("verdict.not-applicable", ("not-applicable", "no-table")),
        ("verdict.not-tested", ("not-tested", "one-gpu")),
        ("verdict.blocked", ("blocked", "no-gloo")),
        ("verdict.raises", ("fail", "ValueError")),
        ("verdict.asserts", ("fail", "AssertionError")),
        ("verdict.rambles", ("fail", "RuntimeError")),
        ("verdict.infinite", ("pass", None)),
        ("verdict.unwritable", ("not-tested", "probe-nonsense")),
        ("verdict.no-mapping", ("not-tested", "probe-nonsense")),
        ("excess.allocator", ("out-of-memory", "RuntimeError")),
        ("excess.memory", ("out-of-memory", "MemoryError")),
    ],
)
def test_call_probe_turns_an_answer_into_a_verdict_and_a_reason(
    everything: Run, probe: str, expected: tuple[str, str | None]
) -> None:
    actual = everything.find_verdict(probe)

    assert expected == actual


def test_call_probe_keeps_the_metrics_of_a_pass(everything: Run) -> None:
    actual = [
        everything.find_outcome("verdict.pass", device)["metrics"] for device in ("cpu", "meta")
    ]

    assert [{"device": "cpu", "arguments": {}}, {"device": "meta", "arguments": {}}] == actual


def test_call_probe_keeps_detail_and_metrics_of_a_conclusion(everything: Run) -> None:
    outcome = everything.find_outcome("verdict.fail")

    assert ("pe is on cpu", {"moved": 0}) == (outcome["detail"], outcome["metrics"])


def test_call_probe_drops_the_colours_of_a_message(everything: Run) -> None:
    outcome = everything.find_outcome("verdict.raises")

    assert "red" == outcome["detail"]
    assert outcome["traceback"].endswith("ValueError: red\n")


def test_describe_names_the_place_of_an_assertion_without_a_message(everything: Run) -> None:
    actual = everything.find_outcome("verdict.asserts")["detail"]

    assert actual.startswith("at verdict.py:")
    assert actual.endswith('assert case.device == "nowhere"')


def test_shorten_keeps_both_ends_of_a_long_message(everything: Run) -> None:
    actual = everything.find_outcome("verdict.rambles")["detail"]

    assert len(actual) < 2100
    assert ("first", "last") == (actual[:5], actual[-4:])


def test_call_probe_spells_numbers_that_json_lacks(everything: Run) -> None:
    actual = everything.find_outcome("verdict.infinite")["metrics"]

    assert {"errors": ["nan", "inf"], "ratio": "-inf"} == actual


@pytest.mark.produces("not-tested", "fake-cuda-self-check")
def test_run_runs_no_probe_on_a_fake_device_that_fails_its_check(everything: Run) -> None:
    outcome = everything.find_outcome("verdict.fake", "fake-cuda")

    assert ("not-tested", "fake-cuda-self-check") == (outcome["verdict"], outcome["reason"])
    assert "No module named 'torch._subclasses'" in outcome["detail"]


def test_list_tasks_has_none_for_a_missing_device(everything: Run) -> None:
    (event,) = everything.find("tasks")

    assert ["fine", "verdict.pass", "meta"] in event["tasks"]
    assert ["fine", "verdict.pass", "cuda"] not in event["tasks"]


def test_shorten_cuts_a_long_message_between_words() -> None:
    text = " ".join(f"/a/path/number/{number}" for number in range(1000))
    words = set(shorten(text).split())

    assert words <= {*text.split(), "[...]"}
    assert {"/a/path/number/0", "/a/path/number/999", "[...]"} <= words


def raise_chain(message: str) -> None:
    """Raise an error from another one."""
    try:
        raise KeyError("rope_type")  # noqa: TRY301  the cause of another
    except KeyError as error:
        raise ValueError(message) from error


def raise_long_chain() -> None:
    """Raise a long message from another one."""
    cause = ValueError("inner " + "word " * 1000 + "the cause")
    raise RuntimeError("outer " + "word " * 9000 + "the error") from cause


def test_call_probe_keeps_the_end_of_each_long_message() -> None:
    result = call_probe(raise_long_chain)

    assert result.detail is not None
    first, second = result.detail.split(" <- ")
    assert ("outer word", "word the error") == (first[:10], first[-14:])
    assert ("ValueError: inner word", "word the cause") == (second[:22], second[-14:])
    assert len(result.detail) <= DETAIL_LENGTH


def test_call_probe_keeps_the_error_at_the_end_of_a_long_traceback() -> None:
    result = call_probe(raise_long_chain)

    assert result.traceback is not None
    assert result.traceback.endswith("word the error\n")
    assert "\nRuntimeError: outer word" in result.traceback
    assert len(result.traceback) <= TRACEBACK_LENGTH + 1


@pytest.mark.parametrize(
    "message,detail",
    [
        ("no such table", "no such table <- KeyError: 'rope_type'"),
        ("no such table: 'rope_type'", "no such table: 'rope_type'"),
    ],
)
def test_call_probe_keeps_the_cause_of_an_error_unless_the_message_has_it(
    message: str, detail: str
) -> None:
    result = call_probe(lambda: raise_chain(message))

    assert ("ValueError", detail) == (result.reason, result.detail)

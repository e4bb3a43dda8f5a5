"""What a probe says of itself reaches the journal as it was meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from torchgrid.inside.result import shorten

if TYPE_CHECKING:
    from tests.harness.conftest import Run


@pytest.mark.produces(parameter="expected")
@pytest.mark.parametrize(
    "probe,expected",
    [
        ("verdict.pass", ("pass", None)),
        ("verdict.fail", ("fail", "left-behind")),
        ("verdict.not-applicable", ("not-applicable", "no-table")),
        ("verdict.not-tested", ("not-tested", "no-gloo")),
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
def test_an_answer_becomes_a_verdict_with_its_reason(
    everything: Run, probe: str, expected: tuple[str, str | None]
) -> None:
    actual = everything.verdict(probe)

    assert expected == actual


def test_a_passing_probe_sees_its_device_and_leaves_its_metrics(everything: Run) -> None:
    actual = [everything.outcome("verdict.pass", device)["metrics"] for device in ("cpu", "meta")]

    assert [{"device": "cpu", "arguments": {}}, {"device": "meta", "arguments": {}}] == actual


def test_a_conclusion_keeps_its_detail_and_its_metrics(everything: Run) -> None:
    outcome = everything.outcome("verdict.fail")

    assert ("pe is on cpu", {"moved": 0}) == (outcome["detail"], outcome["metrics"])


def test_control_characters_of_a_message_are_kept(everything: Run) -> None:
    actual = everything.outcome("verdict.raises")["detail"]

    assert "\x1b[31mred\x1b[0m" == actual


def test_an_assertion_without_a_message_is_told_by_its_place(everything: Run) -> None:
    actual = everything.outcome("verdict.asserts")["detail"]

    assert actual.startswith("at verdict.py:")
    assert actual.endswith('assert case.device == "nowhere"')


def test_a_long_message_keeps_both_its_ends(everything: Run) -> None:
    actual = everything.outcome("verdict.rambles")["detail"]

    assert len(actual) < 2100
    assert ("first", "last") == (actual[:5], actual[-4:])


def test_numbers_without_a_word_in_json_are_spelt(everything: Run) -> None:
    actual = everything.outcome("verdict.infinite")["metrics"]

    assert {"errors": ["nan", "inf"], "ratio": "-inf"} == actual


@pytest.mark.produces("not-tested", "fake-cuda-self-check")
def test_a_fake_that_fails_its_own_check_is_not_asked(everything: Run) -> None:
    outcome = everything.outcome("verdict.fake", "fake-cuda")

    assert ("not-tested", "fake-cuda-self-check") == (outcome["verdict"], outcome["reason"])
    assert "No module named 'torch._subclasses'" in outcome["detail"]


def test_a_device_that_is_not_there_has_no_task(everything: Run) -> None:
    (event,) = everything.of("tasks")

    assert ["fine", "verdict.pass", "meta"] in event["tasks"]
    assert ["fine", "verdict.pass", "cuda"] not in event["tasks"]


def test_a_long_message_is_cut_between_words() -> None:
    text = " ".join(f"/a/path/number/{number}" for number in range(1000))
    words = set(shorten(text).split())

    assert words <= {*text.split(), "[...]"}
    assert {"/a/path/number/0", "/a/path/number/999", "[...]"} <= words

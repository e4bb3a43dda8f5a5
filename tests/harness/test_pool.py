"""Several questions at once: each keeps its own deadline, group and words, and none is left."""

from __future__ import annotations

import os
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.harness.conftest import Harness, Run

LIMITS = {"memory_bytes": 1 << 28, "output_bytes": 4096, "deadline_scale": 1.0}


def test_two_questions_are_asked_at_once(harness: Harness) -> None:
    run = harness.run(select=["beside.o*"], workers=2)

    assert ["pass", "pass"] == [event["verdict"] for event in run.of("outcome")]
    kinds = [event["event"] for event in run.events if event["event"] in ("start", "outcome")]
    assert ["start", "start", "outcome", "outcome"] == kinds


def in_its_environment(harness: Harness) -> Harness:
    """A harness with the variables of the test, and not those of the interpreter that starts it."""
    return replace(harness, warm=None)


def test_two_questions_at_once_see_a_gpu_each(
    harness: Harness, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAKE_GPUS", "3")
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "4,5,6")

    run = in_its_environment(harness).run(select=["beside.gpu*"], workers=2)

    seen = {o["probe"]: o["metrics"]["sees"] for o in run.of("outcome")}
    assert {"4", "5"} == {seen.pop("beside.gpu-one"), seen.pop("beside.gpu-other")}
    assert seen.pop("beside.gpus") in {"4,5", "4,6", "5,6"}


def test_of_one_gpu_nothing_is_hidden(harness: Harness, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FAKE_GPUS", "1")
    monkeypatch.delenv("CUDA_VISIBLE_DEVICES", raising=False)

    run = in_its_environment(harness).run(select=["beside.gpus"], workers=2)

    assert {"sees": None} == run.outcome("beside.gpus", "cuda")["metrics"]


def test_what_needs_all_cores_is_asked_alone(harness: Harness) -> None:
    run = harness.run(select=["beside.first", "beside.second", "verdict.pass"], workers=2)

    spans = [(o["metrics"]["began"], o["metrics"]["ended"]) for o in _timed(run)]
    assert 2 == len(spans)
    assert spans[0][1] <= spans[1][0]
    assert ["beside.first", "beside.second"] == [e["probe"] for e in run.of("start")][:2]


def test_a_question_never_needs_more_cores_than_are_there(harness: Harness) -> None:
    run = harness.run(select=["beside.first"], workers=1)

    assert ("pass", None) == run.verdict("beside.first")


def test_answers_are_the_same_however_many_are_asked_at_once(harness: Harness) -> None:
    select = ["verdict.*", "death.hangs", "death.segfault", "excess.garbage"]

    limits = {**LIMITS, "deadline_scale": 0.5}
    runs = [harness.run(select=select, limits=limits, workers=workers) for workers in (1, 4)]
    one, four = map(_answers, runs)

    assert 10 < len(one)
    assert one == four


def test_of_several_the_others_go_on_when_one_hangs_or_dies(harness: Harness) -> None:
    run = harness.run(select=["death.hangs", "death.segfault", "beside.o*"], workers=4)

    assert {
        "death.hangs": "timeout",
        "death.segfault": "crash",
        "beside.one": "pass",
        "beside.other": "pass",
    } == {event["probe"]: event["verdict"] for event in run.of("outcome")}


def test_a_child_holds_its_standard_streams_and_the_pipe_of_its_answer(
    harness: Harness, tmp_path: Path
) -> None:
    tokens = {"folder": str(tmp_path / "tokens"), "cores": 4}

    # while others run, whose pipes are open in the harness
    select = ["beside.descriptors", "beside.o*", "death.hangs"]
    run = harness.run(select=select, workers=4, tokens=tokens)

    links = run.outcome("beside.descriptors")["metrics"]["links"]
    assert 4 == len(links), links
    assert "/dev/null" == links["0"]
    assert links["1"] == links["2"] != links[max(links, key=int)]


def test_a_daemon_is_not_left_behind_and_others_are_spared(harness: Harness) -> None:
    run = harness.run(select=["unbounded.daemon", "beside.o*"], workers=3)

    assert {"pass"} == {event["verdict"] for event in run.of("outcome")}
    assert _is_gone(run.outcome("unbounded.daemon")["metrics"]["pid"])


@pytest.mark.produces("crash", "too-many-processes")
def test_processes_are_bounded(harness: Harness) -> None:
    run = harness.run(select=["unbounded.processes"])

    assert ("crash", "too-many-processes") == run.verdict("unbounded.processes")


def test_a_file_is_bounded(harness: Harness) -> None:
    run = harness.run(select=["unbounded.file"], limits={**LIMITS, "file_bytes": 3 << 20})

    assert ("fail", "OSError") == run.verdict("unbounded.file")
    assert 3 << 20 == (harness.folder / "endless").stat().st_size


@pytest.mark.parametrize("workers", [1, 2])
def test_only_some_are_asked_and_all_are_listed(harness: Harness, workers: int) -> None:
    wanted = ["fine", "verdict.pass", "meta"]
    run = harness.run(only=[wanted, ["fine", "no.such", "cpu"]], workers=workers)

    assert 2 == len(run.of("tasks")[0]["tasks"])
    assert [wanted] == [[e["encoding"], e["probe"], e["device"]] for e in run.of("start")]


def _timed(run: Run) -> list[dict[str, Any]]:
    return [event for event in run.of("outcome") if event["probe"].startswith("beside.")]


def _answers(run: Run) -> dict[tuple[str, str], tuple[Any, ...]]:
    keys = ("verdict", "reason", "metrics")
    return {(e["probe"], e["device"]): tuple(e[k] for k in keys) for e in run.of("outcome")}


def _is_gone(pid: int) -> bool:
    expires = time.monotonic() + 5
    while time.monotonic() < expires:
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.01)
    return False

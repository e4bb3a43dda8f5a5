"""Tests of several probes at once: each keeps its own limits, and leaves no process behind."""

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


def test_run_with_two_workers_runs_two_probes_at_once(harness: Harness) -> None:
    run = harness.run(select=["beside.o*"], workers=2)

    assert ["pass", "pass"] == [event["verdict"] for event in run.find("outcome")]
    kinds = [event["event"] for event in run.events if event["event"] in ("start", "outcome")]
    assert ["start", "start", "outcome", "outcome"] == kinds


def start_cold(harness: Harness) -> Harness:
    """Return a harness with the test's variables, not those of the warm interpreter."""
    return replace(harness, warm=None)


def test_run_shows_two_probes_at_once_a_gpu_each(
    harness: Harness, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAKE_GPUS", "3")
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "4,5,6")

    run = start_cold(harness).run(select=["beside.gpu*"], workers=2)

    seen = {o["probe"]: o["metrics"]["sees"] for o in run.find("outcome")}
    assert {"4", "5"} == {seen.pop("beside.gpu-one"), seen.pop("beside.gpu-other")}
    assert seen.pop("beside.gpus") in {"4,5", "4,6", "5,6"}


def test_run_hides_nothing_of_one_gpu(harness: Harness, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FAKE_GPUS", "1")
    monkeypatch.delenv("CUDA_VISIBLE_DEVICES", raising=False)

    run = start_cold(harness).run(select=["beside.gpus"], workers=2)

    assert {"sees": None} == run.find_outcome("beside.gpus", "cuda")["metrics"]


def test_run_runs_a_probe_for_all_cores_alone(harness: Harness) -> None:
    run = harness.run(select=["beside.first", "beside.second", "verdict.pass"], workers=2)

    spans = [(o["metrics"]["began"], o["metrics"]["ended"]) for o in _list_beside(run)]
    assert 2 == len(spans)
    assert spans[0][1] <= spans[1][0]
    assert ["beside.first", "beside.second"] == [e["probe"] for e in run.find("start")][:2]


def test_run_runs_a_probe_for_more_cores_than_exist(harness: Harness) -> None:
    run = harness.run(select=["beside.first"], workers=1)

    assert ("pass", None) == run.find_verdict("beside.first")


def test_run_has_the_same_outcomes_with_any_number_of_workers(harness: Harness) -> None:
    select = ["verdict.*", "death.hangs", "death.segfault", "excess.garbage"]

    limits = {**LIMITS, "deadline_scale": 0.5}
    runs = [harness.run(select=select, limits=limits, workers=workers) for workers in (1, 4)]
    one, four = map(_list_outcomes, runs)

    assert 10 < len(one)
    assert one == four


def test_run_goes_on_with_others_if_one_probe_hangs_or_dies(harness: Harness) -> None:
    run = harness.run(select=["death.hangs", "death.segfault", "beside.o*"], workers=4)

    assert {
        "death.hangs": "timeout",
        "death.segfault": "crash",
        "beside.one": "pass",
        "beside.other": "pass",
    } == {event["probe"]: event["verdict"] for event in run.find("outcome")}


def test_run_leaves_a_child_its_standard_streams_and_one_pipe(
    harness: Harness, tmp_path: Path
) -> None:
    tokens = {"folder": str(tmp_path / "tokens"), "cores": 4}

    # Other probes run meanwhile, whose pipes are open in the harness.
    select = ["beside.descriptors", "beside.o*", "death.hangs"]
    run = harness.run(select=select, workers=4, tokens=tokens)

    links = run.find_outcome("beside.descriptors")["metrics"]["links"]
    assert 4 == len(links), links
    assert "/dev/null" == links["0"]
    assert links["1"] == links["2"] != links[max(links, key=int)]


def test_run_kills_a_daemon_and_spares_other_probes(harness: Harness) -> None:
    run = harness.run(select=["unbounded.daemon", "beside.o*"], workers=3)

    assert {"pass"} == {event["verdict"] for event in run.find("outcome")}
    assert _is_gone(run.find_outcome("unbounded.daemon")["metrics"]["pid"])


@pytest.mark.produces("crash", "too-many-processes")
def test_run_bounds_the_processes_of_a_probe(harness: Harness) -> None:
    run = harness.run(select=["unbounded.processes"])

    assert ("crash", "too-many-processes") == run.find_verdict("unbounded.processes")


def test_run_bounds_the_files_of_a_probe(harness: Harness) -> None:
    run = harness.run(select=["unbounded.file"], limits={**LIMITS, "file_bytes": 3 << 20})

    assert ("fail", "OSError") == run.find_verdict("unbounded.file")
    assert 3 << 20 == (harness.folder / "endless").stat().st_size


@pytest.mark.parametrize("workers", [1, 2])
def test_run_with_only_runs_some_tasks_and_lists_all(harness: Harness, workers: int) -> None:
    wanted = ["fine", "verdict.pass", "meta"]
    run = harness.run(only=[wanted, ["fine", "no.such", "cpu"]], workers=workers)

    assert 2 == len(run.find("tasks")[0]["tasks"])
    assert [wanted] == [[e["encoding"], e["probe"], e["device"]] for e in run.find("start")]


def _list_beside(run: Run) -> list[dict[str, Any]]:
    return [event for event in run.find("outcome") if event["probe"].startswith("beside.")]


def _list_outcomes(run: Run) -> dict[tuple[str, str], tuple[Any, ...]]:
    keys = ("verdict", "reason", "metrics")
    return {(e["probe"], e["device"]): tuple(e[k] for k in keys) for e in run.find("outcome")}


def _is_gone(pid: int) -> bool:
    expires = time.monotonic() + 5
    while time.monotonic() < expires:
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.01)
    return False

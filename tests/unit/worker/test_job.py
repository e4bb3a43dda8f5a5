"""The harness is given what it needs to know, and of this machine no more."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.unit.builders import encoding
from torchgrid.inside.job import Job, TokensSpec, read_job
from torchgrid.inside.job import Task as InsideTask
from torchgrid.model.outcome import Task
from torchgrid.model.project import Project
from torchgrid.worker.job import JobRequest, build_job, clear_scratch, harness_spec
from torchgrid.worker.supervisor import HarnessSpec

QUESTIONS = JobRequest(cell="torch9.9.9-pypi-py3.11", paths=("src",), encodings=())


@pytest.fixture
def post(tmp_path: Path) -> HarnessSpec:
    return harness_spec(Path("/venv/bin/python"), tmp_path / "scratch")


def test_the_harness_reads_what_is_written(tmp_path: Path, post: HarnessSpec) -> None:
    asked = replace(
        QUESTIONS,
        encodings=(encoding(),),
        probes=("device.*",),
        devices=("meta",),
        answered=[Task("fine", "device.follows", "meta")],
        prepare=False,
    )
    file = tmp_path / "job.json"
    file.write_text(json.dumps(build_job(Project(tmp_path), post, asked)), encoding="utf-8")

    actual = read_job(file)

    assert (("device.*",), ("meta",), False) == (actual.select, actual.devices, actual.prepare)
    assert (str(tmp_path / "src"), str(tmp_path)) == actual.paths
    assert ["fine"] == [spec.name for spec in actual.encodings]
    assert {InsideTask("fine", "device.follows", "meta")} == actual.skip
    assert post.journal == actual.journal


def test_everything_is_asked_where_nothing_is_said(tmp_path: Path, post: HarnessSpec) -> None:
    actual = build_job(Project(tmp_path), post, QUESTIONS)

    assert (["*"], ["*"], [], True) == tuple(
        actual[key] for key in ("select", "devices", "skip", "prepare")
    )


def test_little_of_the_environment_reaches_a_cell(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "/somewhere")
    monkeypatch.setenv("GITHUB_TOKEN", "secret")
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "1")

    env = harness_spec(Path("/venv/bin/python"), Path("/scratch")).env

    assert not {"PYTHONPATH", "GITHUB_TOKEN"} & env.keys()
    assert ("1", "/scratch/home") == (env["CUDA_VISIBLE_DEVICES"], env["HOME"])
    assert {"/scratch/caches"} == {
        str(Path(env[name]).parent) for name in ("TORCHINDUCTOR_CACHE_DIR", "TRITON_CACHE_DIR")
    }


def test_no_thread_of_a_cell_spins_on_a_core_of_another(post: HarnessSpec) -> None:
    assert "PASSIVE" == post.env["OMP_WAIT_POLICY"]


def test_no_cache_outlives_a_run(post: HarnessSpec) -> None:
    stale = post.folder / "caches" / "inductor" / "kernel.so"
    stale.parent.mkdir(parents=True)
    stale.touch()

    clear_scratch(post)

    assert ["caches", "home", "tmp"] == sorted(path.name for path in post.folder.iterdir())
    assert not stale.exists()


def test_as_many_are_asked_at_once_as_there_are_cores(
    tmp_path: Path, post: HarnessSpec, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.sched_getaffinity", lambda _: {0, 2, 5}, raising=False)
    project = Project(tmp_path)
    project.state.mkdir()

    actual = read(tmp_path, build_job(project, post, QUESTIONS))

    assert (3, TokensSpec(project.tokens, 3)) == (actual.workers, actual.tokens)


def test_a_project_without_a_state_gets_none_for_its_tokens(
    tmp_path: Path, post: HarnessSpec
) -> None:
    assert build_job(Project(tmp_path), post, QUESTIONS)["tokens"] is None


def test_only_some_are_asked_where_that_is_said(tmp_path: Path, post: HarnessSpec) -> None:
    doubted = Task("fine", "a.b", "cpu")

    actual = read(tmp_path, build_job(Project(tmp_path), post, replace(QUESTIONS, only=[doubted])))

    assert frozenset({InsideTask(*doubted)}) == actual.only


def read(folder: Path, content: dict[str, Any]) -> Job:
    file = folder / "job.json"
    file.write_text(json.dumps(content), encoding="utf-8")
    return read_job(file)

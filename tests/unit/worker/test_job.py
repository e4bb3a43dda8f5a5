"""Tests of worker.job: the harness gets what it needs to know, and nothing more of this machine."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from tests.unit.builders import encoding
from torchgrid.contract import JobDocument, Task
from torchgrid.inside.job import (
    ConstantSpec,
    Job,
    StructureSpec,
    TensorSpec,
    TokensSpec,
    Values,
    read_job,
)
from torchgrid.model.encoding import Argument, Axes, Constant, Structure
from torchgrid.model.project import Project
from torchgrid.worker.job import JobRequest, build_job, clear_scratch, make_harness_spec
from torchgrid.worker.launch import HarnessSpec

REQUEST = JobRequest(cell="torch9.9.9-pypi-py3.11", paths=("src",), encodings=())


@pytest.fixture
def harness(tmp_path: Path) -> HarnessSpec:
    return make_harness_spec(Path("/venv/bin/python"), tmp_path / "scratch")


def test_build_job_returns_what_the_harness_reads(tmp_path: Path, harness: HarnessSpec) -> None:
    request = replace(
        REQUEST,
        encodings=(encoding(),),
        probes=("device.*",),
        devices=("meta",),
        skipped=[Task("fine", "device.follows", "meta")],
        prepare=False,
    )
    file = tmp_path / "job.json"
    file.write_text(json.dumps(build_job(Project(tmp_path), harness, request)), encoding="utf-8")

    actual = read_job(file)

    assert (("device.*",), ("meta",), False) == (actual.select, actual.devices, actual.prepare)
    assert (str(tmp_path / "src"), str(tmp_path)) == actual.paths
    assert ["fine"] == [spec.name for spec in actual.encodings]
    assert {Task("fine", "device.follows", "meta")} == actual.skip
    assert harness.journal == actual.journal


def test_build_job_keeps_every_form_of_input(tmp_path: Path, harness: HarnessSpec) -> None:
    axes = Axes(shape=(2, "2*seq-1"), layout=("batch", "other"))
    grid = Argument(name="at", axes=axes, values="positions", along=("height", "width"))
    tokens = Argument(axes=axes, values="tokens", dtype="int32", below=9, padding=1)
    mode = Constant(name="mode", value={"none": True})
    inputs = (grid, Structure(name="both", kind="dict", parts=(mode,)), tokens)
    request = replace(
        REQUEST, encodings=(encoding(inputs=inputs, sizes={"seq": 3}), encoding(inputs=None))
    )

    first, second = read(tmp_path, build_job(Project(tmp_path), harness, request)).encodings

    expected = (
        TensorSpec("at", *SIZES, Values.POSITIONS, None, None, None, ("height", "width")),
        StructureSpec("both", "dict", (ConstantSpec("mode", {"none": True}),)),
        TensorSpec(None, *SIZES, Values.TOKENS, "int32", 9, 1),
    )
    assert (expected, {"seq": 3}, None) == (first.inputs, first.sizes, second.inputs)


SIZES = ((2, "2*seq-1"), ("batch", "other"))


def test_build_job_selects_everything_by_default(tmp_path: Path, harness: HarnessSpec) -> None:
    actual = build_job(Project(tmp_path), harness, REQUEST)

    assert (["*"], ["*"]) == (actual["select"], actual["devices"])
    assert ([], True) == (actual["skip"], actual["prepare"])


def test_make_harness_spec_passes_few_variables_of_the_host(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PYTHONPATH", "/somewhere")
    monkeypatch.setenv("GITHUB_TOKEN", "secret")
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "1")

    env = make_harness_spec(Path("/venv/bin/python"), Path("/scratch")).env

    assert not {"PYTHONPATH", "GITHUB_TOKEN"} & env.keys()
    assert ("1", "/scratch/home") == (env["CUDA_VISIBLE_DEVICES"], env["HOME"])
    assert {"/scratch/caches"} == {
        str(Path(env[name]).parent) for name in ("TORCHINDUCTOR_CACHE_DIR", "TRITON_CACHE_DIR")
    }


def test_make_harness_spec_keeps_threads_from_spinning(harness: HarnessSpec) -> None:
    assert "PASSIVE" == harness.env["OMP_WAIT_POLICY"]


def test_clear_scratch_deletes_caches_of_an_earlier_run(harness: HarnessSpec) -> None:
    stale = harness.folder / "caches" / "inductor" / "kernel.so"
    stale.parent.mkdir(parents=True)
    stale.touch()

    clear_scratch(harness)

    assert ["caches", "home", "tmp"] == sorted(path.name for path in harness.folder.iterdir())
    assert not stale.exists()


def test_build_job_allows_as_many_workers_as_cores(
    tmp_path: Path, harness: HarnessSpec, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.sched_getaffinity", lambda _: {0, 2, 5}, raising=False)
    project = Project(tmp_path)
    project.state.mkdir()

    actual = read(tmp_path, build_job(project, harness, REQUEST))

    assert (3, TokensSpec(project.tokens, 3)) == (actual.workers, actual.tokens)


def test_build_job_shares_no_tokens_without_a_state_folder(
    tmp_path: Path, harness: HarnessSpec
) -> None:
    assert build_job(Project(tmp_path), harness, REQUEST)["tokens"] is None


def test_build_job_passes_only_on(tmp_path: Path, harness: HarnessSpec) -> None:
    doubted = Task("fine", "a.b", "cpu")

    actual = read(tmp_path, build_job(Project(tmp_path), harness, replace(REQUEST, only=[doubted])))

    assert frozenset({doubted}) == actual.only


def read(folder: Path, content: JobDocument) -> Job:
    file = folder / "job.json"
    file.write_text(json.dumps(content), encoding="utf-8")
    return read_job(file)

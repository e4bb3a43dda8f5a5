"""Tests of worker.launch: a harness in a container sees its own folders, and ends in time."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, cast

import pytest
from filelock import FileLock

from tests.unit.builders import job, write
from torchgrid.contract import JobDocument
from torchgrid.environments import containers
from torchgrid.environments.containers import Container, make_name
from torchgrid.model.project import PACKAGE
from torchgrid.system import processes
from torchgrid.worker.launch import KEEPER, HarnessSpec, read_exit, start_harness


@pytest.fixture
def spec(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> HarnessSpec:
    """A harness in a container of an engine that only logs its arguments."""
    monkeypatch.setattr(containers, "read_accelerator", lambda: None)
    text = f'#!/bin/sh\necho "$@" >> {tmp_path}/log\n[ "$1" = rm ] || exit 139\n'
    engine = write(tmp_path / "podman", text)
    engine.chmod(0o755)
    container = Container(engine=engine, name="torch:1", image="0f", digest="0f")
    (tmp_path / "scratch").mkdir()
    return HarnessSpec(
        python=Path("python"), env={"TZ": "UTC"}, folder=tmp_path / "scratch", container=container
    )


def launch(spec: HarnessSpec, root: Path, **changes: Any) -> tuple[list[str], int]:
    """Start a harness and wait for its end; return the engine's arguments, and its exit."""
    tokens = {"folder": str(root / "tokens"), "cores": 2}
    document = cast("JobDocument", job(root, tokens=tokens, **changes))
    with start_harness(spec, document, root / "job.json") as child:
        assert processes.wait(child, 20.0)
    return (root / "log").read_text().splitlines(), read_exit(spec, child)


def test_start_harness_mounts_the_folders_of_a_job_at_their_own_paths(
    spec: HarnessSpec, tmp_path: Path
) -> None:
    (tmp_path / "probes").mkdir()
    paths = {"probes": [str(tmp_path / "probes")], "paths": [str(tmp_path), str(tmp_path / "no")]}

    (_, *run, _), _ = launch(spec, tmp_path, **paths)

    mounts = {word for word in run[0].split() if word.startswith("--mount=")}
    bind = "--mount=type=bind,source={0},target={0}"
    assert mounts == {
        *(bind.format(path) + ",readonly" for path in (PACKAGE, tmp_path / "probes", tmp_path)),
        *(bind.format(path) for path in (spec.folder, tmp_path / "tokens")),
    }
    assert run[-1].endswith(f"python -I {PACKAGE / 'inside'} {tmp_path / 'job.json'}")
    assert (tmp_path / "tokens").is_dir()


def test_start_harness_removes_a_container_before_and_after(
    spec: HarnessSpec, tmp_path: Path
) -> None:
    (before, run, *_, after), _ = launch(spec, tmp_path)

    name = make_name(str(spec.folder))
    assert (f"rm --force {name}", f"rm --force {name}") == (before, after)
    assert f"--name={name}" in run


def test_start_harness_removes_the_container_of_an_interrupted_run(
    spec: HarnessSpec, tmp_path: Path
) -> None:
    document = cast("JobDocument", job(tmp_path, tokens=None))
    with (
        pytest.raises(KeyboardInterrupt),
        start_harness(spec, document, tmp_path / "job.json"),
    ):
        raise KeyboardInterrupt

    assert (tmp_path / "log").read_text().splitlines()[-1].startswith("rm --force")


def test_read_exit_of_a_container_tells_its_signal(spec: HarnessSpec, tmp_path: Path) -> None:
    _, code = launch(spec, tmp_path)

    assert "SIGSEGV" == processes.describe_exit(code)


@pytest.mark.parametrize(
    "code,expected", [("raise SystemExit(74)", 74), ("os.kill(os.getpid(), 9)", 137)]
)
def test_keeper_ends_as_its_harness_does(tmp_path: Path, code: str, expected: int) -> None:
    with FileLock(tmp_path / "alive.lock"):
        ended = processes.run(keep(tmp_path, f"import os; {code}"), deadline=20.0)

    assert expected == ended.code


def test_keeper_ends_soon_after_its_host(tmp_path: Path) -> None:
    lock = FileLock(tmp_path / "alive.lock")
    lock.acquire()
    argv = keep(tmp_path, f"import time; open('{tmp_path}/begun', 'w'); time.sleep(600)")

    with processes.start_worker(argv, env={}, output=tmp_path / "output") as child:
        while not (tmp_path / "begun").exists():
            assert not processes.wait(child, 0.05)
        # The kernel does this for a process that is killed.
        lock.release()
        assert processes.wait(child, 20.0)

    assert 137 == child.returncode


def test_keeper_that_cannot_see_the_lock_waits_for_its_harness(tmp_path: Path) -> None:
    (tmp_path / "alive.lock").touch()

    ended = processes.run(keep(tmp_path, "import time; time.sleep(1.5)"), deadline=20.0)

    assert 0 == ended.code


def keep(folder: Path, code: str) -> list[str]:
    """Make the command of a keeper whose harness runs some code."""
    sign = str(folder / "alive.lock")
    return [sys.executable, "-I", "-c", KEEPER, sign, sys.executable, "-I", "-c", code]

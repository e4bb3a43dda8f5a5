"""Engines as scripts: how they are called, and what their errors mean for a cell."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.unit.builders import catch_stop, write
from torchgrid.contract import Reason, Stage
from torchgrid.environments import containers
from torchgrid.environments.containers import Container, find_container, make_name, pull_container
from torchgrid.model.cell import ContainerImage
from torchgrid.model.verdict import Stopped

IMAGE = ContainerImage(name="runtime", image="torch/torch:1", shm_size="8g")

# What engines print, as they were seen to.
NO_DAEMON = (
    "Cannot connect to the Docker daemon at unix:///var/run/docker.sock. "
    "Is the docker daemon running?"
)
NO_PERMISSION = (
    "permission denied while trying to connect to the Docker daemon socket at "
    "unix:///var/run/docker.sock"
)
PULLS = {
    Reason.FILE_GONE: "Error: initializing source docker://torch/torch:1: reading manifest 1 in "
    "docker.io/torch/torch: manifest unknown",
    Reason.INDEX_UNREACHABLE: "Error: initializing source docker://registry.invalid/torch:1: "
    "pinging container registry registry.invalid: Get https://registry.invalid/v2/: dial tcp: "
    "lookup registry.invalid: no such host",
    Reason.NO_SPACE: "Error: writing blob: storing blob to file: write /var/tmp/storage1: "
    "no space left on device",
    Reason.INSTALL_FAILED: "Error: short-name resolution enforced",
}

Install = Callable[..., Path]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Install an engine as a script, on a PATH without any other."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setattr(containers, "read_accelerator", lambda: None)

    def install(name: str = "podman", **commands: str) -> Path:
        """Install an engine that runs a shell command for some of its own; the others fail."""
        cases = "".join(f"{word}) {command} ;;\n" for word, command in commands.items())
        text = f'#!/bin/sh\necho "$@" >> {folder}/log\ncase "$1" in\n{cases}*) exit 125 ;;\nesac\n'
        script = write(folder / name, text)
        script.chmod(0o755)
        return script

    return install


def fail(text: str) -> str:
    return f"echo '{text}'; exit 125"


def describe(**facts: object) -> str:
    return f"echo '{json.dumps([facts])}'"


def test_find_container_describes_an_image_that_is_there(install: Install) -> None:
    engine = install(
        image=describe(Id="0f" * 32, RepoDigests=["torch/torch@sha256:aa"]), version="true"
    )

    expected = Container(
        engine=engine, name="torch/torch:1", image="0f" * 32, digest="sha256:aa", shm_size="8g"
    )
    assert expected == find_container(IMAGE)


def test_find_container_of_an_image_made_here_takes_its_id_for_the_digest(install: Install) -> None:
    install("docker", image=describe(Id="sha256:0f", RepoDigests=None))

    actual = find_container(IMAGE)

    assert actual is not None
    assert ("0f", "sha256:0f") == (actual.image, actual.digest)


def test_find_container_of_a_missing_image_is_none(install: Install) -> None:
    install(image=fail("Error: torch/torch:1: image not known"), version="true")

    assert find_container(IMAGE) is None


def test_find_container_takes_the_engine_that_works(install: Install) -> None:
    install("docker", version=fail(NO_DAEMON), image=fail(NO_DAEMON))
    podman = install("podman", image=describe(Id="0f"), version="true")

    actual = find_container(IMAGE)

    assert actual is not None
    assert podman == actual.engine


def stop_finding(row: ContainerImage = IMAGE) -> Stopped:
    return catch_stop(lambda: find_container(row))


@pytest.mark.parametrize("error", [NO_DAEMON, NO_PERMISSION])
def test_find_container_with_an_engine_that_does_not_work_stops(
    install: Install, error: str
) -> None:
    install("docker", image=fail(error), version=fail(error))

    actual = stop_finding()

    detail = f"[container.runtime]: docker runs no containers here: {error}"
    assert Stopped(stage=Stage.PLAN, reason=Reason.NO_INTERPRETER, detail=detail) == actual


def test_find_container_without_an_engine_stops(install: Install) -> None:
    actual = stop_finding()

    assert Reason.NO_INTERPRETER == actual.reason
    assert actual.detail.endswith("docker and podman are not on the PATH; install one of them")


def test_find_container_without_the_engine_of_its_row_stops(install: Install) -> None:
    install("podman", image=describe(Id="0f"))
    row = ContainerImage(name="runtime", image="torch/torch:1", engine="docker")

    expected = "[container.runtime]: docker is not on the PATH; install it, or remove engine"
    assert expected == stop_finding(row).detail


def test_find_container_that_is_described_in_another_form_stops(install: Install) -> None:
    install(image="echo '{}'")

    expected = "podman describes torch/torch:1 in a form that is not known"
    assert expected in stop_finding().detail


@pytest.mark.parametrize("reason,error", PULLS.items())
def test_pull_container_that_fails_stops_with_its_reason(
    install: Install, reason: Reason, error: str
) -> None:
    install(pull=fail(error))

    actual = catch_stop(lambda: pull_container(IMAGE))

    assert (Stage.INSTALL, reason) == (actual.stage, actual.reason)
    assert error.removeprefix("Error: ")[:100] in actual.detail
    assert "podman cannot pull docker.io/torch/torch:1" in actual.detail


def test_pull_container_returns_what_was_pulled(install: Install) -> None:
    engine = install(pull="true", image=describe(Id="0f"))

    assert "0f" == pull_container(IMAGE).image
    assert "pull --quiet docker.io/torch/torch:1" in (engine.parent / "log").read_text()


@pytest.mark.parametrize(
    "image,expected",
    [
        ("python:3.12", "docker.io/library/python:3.12"),
        ("torch/torch:1", "docker.io/torch/torch:1"),
        ("quay.io/torch/torch", "quay.io/torch/torch"),
        ("localhost/torch:1", "localhost/torch:1"),
        ("registry:5000/torch", "registry:5000/torch"),
    ],
)
def test_pull_container_completes_a_short_name_for_podman_alone(
    install: Install, image: str, expected: str
) -> None:
    row = ContainerImage(name="runtime", image=image)
    for name, reference in (("podman", expected), ("docker", image)):
        engine = install(name, pull="true", image=describe(Id="0f"))
        pull_container(row)
        assert f"pull --quiet {reference}\n" in (engine.parent / "log").read_text()
        engine.unlink()


def make_container(engine: str = "podman", **changes: object) -> Container:
    keys = {"engine": Path("/usr/bin", engine), "name": "torch:1", "image": "0f", "digest": "0f"}
    return Container(**{**keys, **changes})  # type: ignore[arg-type]


def make_command(container: Container) -> list[str]:
    return container.make_command(
        "torchgrid-1",
        ["python3", "-I", "job.json"],
        env={"TZ": "UTC"},
        read=[Path("/a/b,c")],
        write=[Path("/d")],
    )


def test_make_command_gives_a_container_as_little_as_it_needs(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(containers, "read_accelerator", lambda: None)

    actual = make_command(make_container())

    assert ["/usr/bin/podman", "run"] == actual[:2]
    assert ["0f", "-I", "job.json"] == actual[-3:]
    wanted = {
        *("--rm", "--init", "--pull=never", "--network=none", "--cap-drop=all"),
        *("--security-opt=no-new-privileges", "--name=torchgrid-1", "--env=TZ=UTC"),
        *("--entrypoint=python3", f"--user={os.getuid()}:{os.getgid()}"),
        '--mount=type=bind,"source=/a/b,c","target=/a/b,c",readonly',
        "--mount=type=bind,source=/d,target=/d",
    }
    assert wanted <= set(actual)
    assert [] == [word for word in actual if word.startswith(("--shm-size", "--gpus", "--device"))]


def test_make_command_gives_a_container_what_its_row_asks_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(containers, "read_accelerator", lambda: None)

    actual = make_command(make_container(shm_size="8g", network=True))

    assert "--shm-size=8g" in actual
    assert "--network=none" not in actual


@pytest.mark.parametrize(
    "engine,generation,expected",
    [
        ("docker", "sm_90", ["--gpus=all"]),
        ("podman", "sm_90", ["--device=nvidia.com/gpu=all"]),
        ("podman", "gfx942", ["--device=/dev/kfd", "--device=/dev/dri"]),
    ],
)
def test_make_command_gives_a_container_the_gpus_of_the_machine(
    monkeypatch: pytest.MonkeyPatch, engine: str, generation: str, expected: list[str]
) -> None:
    monkeypatch.setattr(containers, "read_accelerator", lambda: generation)

    actual = make_command(make_container(engine))

    assert expected == [word for word in actual if word.startswith(("--gpus", "--device"))]


@pytest.mark.parametrize("engine,maps", [("podman", True), ("docker", False)])
def test_make_command_of_podman_without_root_keeps_the_user(
    monkeypatch: pytest.MonkeyPatch, engine: str, *, maps: bool
) -> None:
    monkeypatch.setattr(containers, "read_accelerator", lambda: None)
    monkeypatch.setattr(os, "getuid", lambda: 1000)

    assert maps is ("--userns=keep-id" in make_command(make_container(engine)))


def test_run_removes_its_container_in_any_case(install: Install) -> None:
    engine = install(run="exit 3", rm="true")

    finished = make_container(str(engine)).run(["python"], deadline=10.0)

    run, remove = (engine.parent / "log").read_text().splitlines()
    assert 3 == finished.code
    assert run.startswith("run --rm")
    assert remove == f"rm --force {make_name('0f', str(os.getpid()))}"


@pytest.mark.parametrize("code,expected", [(0, 0), (74, 74), (137, -9), (139, -11)])
def test_read_exit_tells_signals(code: int, expected: int) -> None:
    assert expected == Container.read_exit(code)

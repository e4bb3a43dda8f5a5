"""The commands that uv is given, and the stops that its errors become."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.outcomes import observed
from tests.unit.builders import REFUSED, catch_stop, finished, write
from tests.unit.environments.conftest import Program
from torchgrid.contract import Reason, Stage
from torchgrid.environments import uv
from torchgrid.environments.uv import PackageSource
from torchgrid.model.cell import PackageIndex
from torchgrid.model.verdict import Stopped
from torchgrid.system.processes import CompletedProgram

NO_TAG = """\
error: No solution found when resolving dependencies
  cause: Because torch==2.9.1 has no wheels with a matching Python implementation tag \
(e.g., `cp39`) and you require torch==2.9.1, we can conclude that your requirements are \
unsatisfiable.

hint: You require CPython 3.9 (`cp39`), but we only found wheels for `torch` (v2.9.1) with the \
following Python implementation tags: `cp310`, `cp311`
"""
NO_VERSION = """\
error: No solution found when resolving dependencies
  cause: Because there is no version of torch==2.99 and you require torch==2.99, we can conclude \
that your requirements are unsatisfiable.
"""
WRAPPED = """\
error: No solution found when resolving dependencies
  cause: Because there is no version
         of torch==2.9.0+cu118 and you require
         torch==2.9.0, we can conclude that your requirements are unsatisfiable.
"""
EXTRA_TOO_OLD = """\
error: No solution found when resolving dependencies
  cause: Because only numpy>=1.3.0 is available and you require numpy<1, we can conclude that \
your requirements are unsatisfiable.
"""
BROKEN_WHEEL = """
hint: The structure of `torch` (v9.9.9) was invalid:
  Failed to read from zip file
"""
WRONG_HASH = """\
error: Failed to download `filelock==4.2.12`
  cause: Hash mismatch for `filelock==4.2.12`

         Expected:
           sha256:0000
"""
FULL_DISK = """\
error: Failed to install: torch-2.9.1-cp311-cp311-manylinux_2_28_x86_64.whl (torch==2.9.1)
  cause: failed to hardlink file
  cause: No space left on device (os error 28)
"""
GONE = """\
error: Failed to download `torch==2.16.0.dev20261120+cu130`
  cause: Failed to fetch: https://wheels.example.org/torch.whl
  cause: HTTP status client error (404 Not Found) for url (https://wheels.example.org/torch.whl)
"""
OFFLINE = """\
error: No solution found when resolving dependencies
  cause: Because torch was not found in the cache and you require torch==2.9.1, we can conclude \
that your requirements are unsatisfiable.

hint: Packages were unavailable because the network was disabled.
"""


PYPI = PackageSource(source="pypi")


def resolve(folder: Path, *, source: str = "pypi") -> None:
    lock = folder / "cell" / "pylock.toml"
    uv.resolve(
        ["torch==2.9.1", "numpy<2"], python="3.9", source=PackageSource(source=source), lock=lock
    )


def install(folder: Path) -> None:
    uv.install(
        folder / "python", requirements=folder / "r.txt", source=PackageSource(source="cu126")
    )


@pytest.mark.parametrize(
    "answer,reason",
    [
        (finished(NO_TAG, 1), Reason.NO_WHEEL),
        (finished(NO_VERSION, 1), Reason.NO_WHEEL),
        (finished(WRAPPED, 1), Reason.NO_WHEEL),
        (finished(EXTRA_TOO_OLD, 1), Reason.UNSATISFIABLE),
        (finished(EXTRA_TOO_OLD + BROKEN_WHEEL, 1), Reason.RESOLVE_FAILED),
        (finished(REFUSED, 2), Reason.INDEX_UNREACHABLE),
        (finished("", -9, timed_out=True), Reason.INDEX_UNREACHABLE),
        (finished("error: Failed to parse: `torch==`", 2), Reason.RESOLVE_FAILED),
        (finished("thread 'main' panicked", 101), Reason.RESOLVE_FAILED),
        (finished("", 1), Reason.RESOLVE_FAILED),
        (finished(FULL_DISK, 2), Reason.NO_SPACE),
        (finished(GONE, 2), Reason.FILE_GONE),
        (finished(OFFLINE, 1), Reason.INDEX_UNREACHABLE),
    ],
)
def test_resolve_with_an_error_stops_with_its_reason(
    tmp_path: Path, program: Program, answer: CompletedProgram, reason: Reason
) -> None:
    program.answer = answer

    stopped = catch_stop(lambda: resolve(tmp_path))

    assert (Stage.PLAN, reason) == (stopped.stage, stopped.reason)


@pytest.mark.parametrize(
    "answer,reason",
    [
        (finished(WRONG_HASH, 1), Reason.INSTALL_FAILED),
        (finished(FULL_DISK, 1), Reason.NO_SPACE),
        (finished("error: Disk quota exceeded (os error 122)", 1), Reason.NO_SPACE),
        (finished(REFUSED, 2), Reason.INDEX_UNREACHABLE),
        (finished("Downloading torch", -9, timed_out=True), Reason.INDEX_UNREACHABLE),
        (finished("", 1), Reason.INSTALL_FAILED),
        (finished(GONE, 1), Reason.FILE_GONE),
        (finished(GONE.replace("404", "403"), 1), Reason.INDEX_UNREACHABLE),
    ],
)
def test_install_with_an_error_stops_with_its_reason(
    tmp_path: Path, program: Program, answer: CompletedProgram, reason: Reason
) -> None:
    program.answer = answer

    stopped = catch_stop(lambda: install(tmp_path))

    assert (Stage.INSTALL, reason) == (stopped.stage, stopped.reason)


@pytest.mark.produces("plan", "no-space")
def test_resolve_on_a_full_disk_stops_with_no_space(tmp_path: Path, program: Program) -> None:
    program.answer = finished(FULL_DISK, 2)

    assert ("plan", "no-space") == note_stop(lambda: resolve(tmp_path))


@pytest.mark.produces("install", "index-unreachable")
def test_install_without_a_network_stops_with_index_unreachable(
    tmp_path: Path, program: Program
) -> None:
    program.answer = finished(REFUSED, 2)

    assert ("install", "index-unreachable") == note_stop(lambda: install(tmp_path))


def note_stop(call: Callable[[], object]) -> tuple[str, str]:
    """Note the stop that a call raises, for the test's mark."""
    stopped = catch_stop(call)
    observed.note(stopped.stage, stopped.reason)
    return str(stopped.stage), str(stopped.reason)


def test_resolve_past_its_deadline_names_it(tmp_path: Path, program: Program) -> None:
    program.answer = finished("", -9, timed_out=True)

    assert "180 s" in catch_stop(lambda: resolve(tmp_path)).detail


def test_resolve_with_an_error_leaves_no_lock(tmp_path: Path, program: Program) -> None:
    lock = write(tmp_path / "cell" / "pylock.toml", "old")
    program.answer = finished(NO_TAG, 1)

    catch_stop(lambda: resolve(tmp_path))

    assert not lock.exists()


def test_resolve_asks_for_wheels_of_one_python_and_index(tmp_path: Path, program: Program) -> None:
    resolve(tmp_path, source="cu126")

    command = " ".join(program.argv)
    assert "pip compile" in command
    assert "--python-version 3.9" in command
    assert "--only-binary :all:" in command
    assert "--torch-backend cu126" in command
    assert "torch==2.9.1\nnumpy<2" == program.stdin


def test_resolve_from_pypi_names_no_backend(tmp_path: Path, program: Program) -> None:
    resolve(tmp_path)

    assert "--torch-backend" not in program.argv


def test_install_checks_hashes_and_builds_nothing(tmp_path: Path, program: Program) -> None:
    install(tmp_path)

    command = " ".join(program.argv)
    assert "pip sync" in command
    assert "--require-hashes" in command
    assert "--only-binary :all:" in command
    assert "--no-binary" not in command
    assert "--torch-backend cu126" in command


def test_install_of_what_may_be_built_passes_no_token_on(
    tmp_path: Path, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HF_TOKEN", "UV_PUBLISH_TOKEN", "CC"):
        monkeypatch.setenv(name, "secret")

    uv.install(
        tmp_path,
        requirements=tmp_path,
        source=PackageSource(source="pypi", build=("flash-attn", "x")),
    )

    command = " ".join(program.argv)
    assert "--only-binary :all: --no-binary flash-attn --no-binary x" in command
    assert {"CC"} == {name for name, value in program.env.items() if value == "secret"}


STRANGE = (
    "UV_EXTRA_INDEX_URL",
    "UV_FIND_LINKS",
    "UV_INDEX",
    "UV_INDEX_STRATEGY",
    "UV_INSECURE_HOST",
    "UV_TORCH_BACKEND",
    "UV_INVENTED_TOMORROW",
)


def test_resolve_passes_no_setting_on_that_adds_an_index(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in STRANGE:
        monkeypatch.setenv(name, "https://stranger.example")
    monkeypatch.setenv("UV_DEFAULT_INDEX", "https://mirror.example")

    resolve(tmp_path)

    assert "https://stranger.example" not in program.env.values()
    assert "https://mirror.example" == program.env["UV_DEFAULT_INDEX"]
    assert {"UV_DEFAULT_INDEX": "https://mirror.example"}.items() <= uv.read_settings().items()


@pytest.mark.parametrize(
    "answer,expected",
    [
        (finished("/opt/python3.11/bin/python3.11\n"), Path("/opt/python3.11/bin/python3.11")),
        (finished("warning: old\n/opt/python\n"), Path("/opt/python")),
        (finished("error: No interpreter found for Python 3.11", 2), None),
        (finished(""), None),
    ],
)
def test_find_python_returns_the_path_that_uv_prints_last(
    program: Program, answer: CompletedProgram, expected: Path | None
) -> None:
    program.answer = answer

    assert expected == uv.find_python("3.11")
    assert "--no-python-downloads" in program.argv


def test_find_python_on_a_full_disk_stops_with_no_space(program: Program) -> None:
    program.answer = finished(FULL_DISK, 2)

    actual = catch_stop(lambda: uv.find_python("3.11"))

    assert (Stage.PLAN, Reason.NO_SPACE) == (actual.stage, actual.reason)


def test_resolve_passes_settings_of_cache_and_network_on(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = {"UV_CACHE_DIR": "/cache", "UV_OFFLINE": "1", "UV_LINK_MODE": "copy"}
    for name, value in settings.items():
        monkeypatch.setenv(name, value)

    resolve(tmp_path)

    assert settings.items() <= program.env.items()


def test_fetch_python_without_permission_stops_and_runs_nothing(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UV_PYTHON_DOWNLOADS", "never")

    actual = catch_stop(lambda: uv.fetch_python("3.13"))

    detail = "Python 3.13 is not installed, and UV_PYTHON_DOWNLOADS forbids to fetch it"
    assert Stopped(stage=Stage.PLAN, reason=Reason.NO_INTERPRETER, detail=detail) == actual
    assert [] == program.argv


@pytest.mark.parametrize("setting", ["automatic", "manual", None])
def test_fetch_python_with_permission_installs_one(
    program: Program, monkeypatch: pytest.MonkeyPatch, setting: str | None
) -> None:
    monkeypatch.delenv("UV_PYTHON_DOWNLOADS", raising=False)
    if setting is not None:
        monkeypatch.setenv("UV_PYTHON_DOWNLOADS", setting)

    uv.fetch_python("3.13")

    assert ["python", "install", "--no-bin", "3.13"] == program.argv[1:]


@pytest.mark.parametrize(
    "answer,reason",
    [
        (finished("error: No download found for request: 3.99", 1), Reason.NO_INTERPRETER),
        (finished(REFUSED, 1), Reason.INDEX_UNREACHABLE),
    ],
)
def test_fetch_python_with_an_error_stops_with_its_reason(
    program: Program, monkeypatch: pytest.MonkeyPatch, answer: CompletedProgram, reason: Reason
) -> None:
    monkeypatch.delenv("UV_PYTHON_DOWNLOADS", raising=False)
    program.answer = answer

    assert reason == catch_stop(lambda: uv.fetch_python("3.99")).reason


UNCACHED = "DEBUG Identified uncached distribution: numpy==2.4.6\nWould download {} package\n"


@pytest.mark.parametrize(
    "answer,expected",
    [
        (finished(UNCACHED.format(1)), frozenset({"numpy"})),
        (finished(UNCACHED.format(2)), None),
        (finished("Would download 3 packages\nWould install 4 packages"), None),
        (finished("Would install 4 packages"), frozenset()),
        (finished(REFUSED, 2), None),
    ],
)
def test_find_uncached_returns_names_only_if_they_match_the_count(
    tmp_path: Path, program: Program, answer: CompletedProgram, expected: frozenset[str] | None
) -> None:
    program.answer = answer

    actual = uv.find_uncached(tmp_path / "python", requirements=tmp_path / "r.txt", source=PYPI)

    assert expected == actual
    assert "--dry-run" in program.argv


def test_make_environment_names_interpreter_and_folder(tmp_path: Path, program: Program) -> None:
    python = tmp_path / "python3.11"

    uv.make_environment(tmp_path / "environment", interpreter=python)

    assert ["--python", str(python), str(tmp_path / "environment")] == program.argv[-3:]


def test_make_environment_with_an_error_stops_with_install_failed(
    tmp_path: Path, program: Program
) -> None:
    program.answer = finished("error: Failed to inspect Python interpreter", 2)

    actual = catch_stop(lambda: uv.make_environment(tmp_path / "environment", interpreter=tmp_path))

    detail = "Failed to inspect Python interpreter"
    assert Stopped(stage=Stage.INSTALL, reason=Reason.INSTALL_FAILED, detail=detail) == actual


def test_clean_cache_names_its_packages(program: Program) -> None:
    uv.clean_cache(["torch", "triton"])

    assert ["cache", "clean", "torch", "triton"] == program.argv[1:]


def test_clean_cache_without_packages_runs_nothing(program: Program) -> None:
    uv.clean_cache([])

    assert [] == program.argv


def test_find_cache_folder_returns_the_path_that_uv_prints(program: Program) -> None:
    program.answer = finished("/var/cache/uv\n")

    assert Path("/var/cache/uv") == uv.find_cache_folder()


INDEX = PackageIndex(name="night", url="https://wheels.example.org/night", local="cu130")


def test_format_project_names_the_index_of_its_packages_alone() -> None:
    versions = {
        "torch": "2.9.1+cu130",
        "triton": "3.9.0+git",
        "numpy": "2.4.0",
        "pytorch-triton": "3.9.0rc1",
    }
    requirements = ["torch==2.9.1+cu130", "setuptools<81", "Torch_Vision>=0.2"]
    index = replace(INDEX, packages=("torch", "triton", "pytorch-triton", "torch-vision"))

    actual = tomllib.loads(uv.format_project(requirements, index, versions))

    # Of a pre-release uv wants the version itself.
    expected = [*requirements, "triton", "pytorch-triton==3.9.0rc1"]
    assert expected == actual["project"]["dependencies"]
    named = {"torch", "torch-vision", "triton", "pytorch-triton"}
    assert {name: {"index": "own"} for name in named} == actual["tool"]["uv"]["sources"]
    own = {"name": "own", "url": "https://wheels.example.org/night", "explicit": True}
    assert [own] == actual["tool"]["uv"]["index"]


def test_install_from_an_index_of_its_own_adds_to_what_exists(
    tmp_path: Path, program: Program
) -> None:
    source = PackageSource(source="night", index=INDEX)

    uv.install(tmp_path / "python", requirements=tmp_path / "r.txt", source=source)

    command = " ".join(program.argv)
    assert "pip install" in command
    assert "--require-hashes --no-deps" in command
    assert f"--default-index {INDEX.url} --only-binary :all:" in command
    assert "--torch-backend" not in command


def test_resolve_without_some_settings_passes_the_others_on(
    tmp_path: Path, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UV_EXCLUDE_NEWER", "2024-06-01")
    monkeypatch.setenv("UV_DEFAULT_INDEX", "https://mirror.example")

    uv.resolve(
        ["torch==2.9.1"],
        python="3.11",
        source=PYPI,
        lock=tmp_path / "cell" / "pylock.toml",
        without=["UV_EXCLUDE_NEWER"],
    )

    assert "UV_EXCLUDE_NEWER" not in program.env
    assert "https://mirror.example" == program.env["UV_DEFAULT_INDEX"]


def test_resolve_for_an_interpreter_names_no_version(tmp_path: Path, program: Program) -> None:
    lock = tmp_path / "cell" / "pylock.toml"

    uv.resolve(["torch==2.9.1"], python=Path("/opt/python3.14t"), source=PYPI, lock=lock)

    assert "--python /opt/python3.14t" in " ".join(program.argv)
    assert "--python-version" not in program.argv


def test_describe_settings_tells_no_address_and_no_path(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in uv.read_settings():
        monkeypatch.delenv(name)
    settings = {
        "UV_EXCLUDE_NEWER": "2024-06-01",
        "UV_PRERELEASE": "allow",
        "UV_RESOLUTION": "../../secret",
        "UV_CONSTRAINT": "/home/me/constraints.txt",
        "UV_INDEX_URL": "https://mirror.example",
        "UV_OVERRIDE": "",
    }
    for name, value in settings.items():
        monkeypatch.setenv(name, value)

    expected = {
        "UV_EXCLUDE_NEWER": "2024-06-01",
        "UV_PRERELEASE": "allow",
        "UV_RESOLUTION": None,
        "UV_CONSTRAINT": None,
        "UV_INDEX_URL": None,
    }
    assert expected == uv.describe_settings()

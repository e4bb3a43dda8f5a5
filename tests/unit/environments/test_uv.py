"""What uv is asked, and what its errors mean for a cell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.outcomes import observed
from tests.unit.builders import REFUSED, finished, write
from torchgrid.environments import retry, uv
from torchgrid.environments.uv import PackageSource
from torchgrid.model.verdict import Reason, Stage, Stopped
from torchgrid.system import processes
from torchgrid.system.processes import Finished

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


PYPI = PackageSource(source="pypi")


@dataclass
class Program:
    """A uv that says what it is told to, and remembers what it was asked."""

    answer: Finished = field(default_factory=finished)
    argv: list[str] = field(default_factory=list)
    env: Mapping[str, str] = field(default_factory=dict)
    deadline: float = 0.0
    stdin: str | None = None

    def __call__(
        self,
        argv: Sequence[str],
        *,
        deadline: float,
        env: Mapping[str, str],
        stdin: str | None = None,
    ) -> Finished:
        self.argv, self.deadline, self.env, self.stdin = list(argv), deadline, env, stdin
        return self.answer


@pytest.fixture
def program(monkeypatch: pytest.MonkeyPatch) -> Program:
    made = Program()
    monkeypatch.setattr(processes, "run", made)
    monkeypatch.setattr(retry, "PAUSES", (0.0, 0.0))
    return made


def resolve(folder: Path, *, source: str = "pypi") -> Stopped | None:
    lock = folder / "cell" / "pylock.toml"
    return uv.resolve(
        ["torch==2.9.1", "numpy<2"], python="3.9", origin=PackageSource(source=source), lock=lock
    )


def install(folder: Path) -> Stopped | None:
    return uv.install(
        folder / "python", requirements=folder / "r.txt", origin=PackageSource(source="cu126")
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
    ],
)
def test_a_failed_resolution_has_a_reason(
    tmp_path: Path, program: Program, answer: Finished, reason: Reason
) -> None:
    program.answer = answer

    stopped = resolve(tmp_path)

    assert stopped is not None
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
    ],
)
def test_a_failed_installation_has_a_reason(
    tmp_path: Path, program: Program, answer: Finished, reason: Reason
) -> None:
    program.answer = answer

    stopped = install(tmp_path)

    assert stopped is not None
    assert (Stage.INSTALL, reason) == (stopped.stage, stopped.reason)


@pytest.mark.produces("plan", "no-space")
def test_a_full_disk_ends_a_resolution(tmp_path: Path, program: Program) -> None:
    program.answer = finished(FULL_DISK, 2)

    assert ("plan", "no-space") == seen(resolve(tmp_path))


@pytest.mark.produces("install", "index-unreachable")
def test_a_network_that_is_gone_ends_an_installation(tmp_path: Path, program: Program) -> None:
    program.answer = finished(REFUSED, 2)

    assert ("install", "index-unreachable") == seen(install(tmp_path))


def seen(stopped: Stopped | None) -> tuple[str, str]:
    assert stopped is not None
    observed.note(stopped.stage, stopped.reason)
    return str(stopped.stage), str(stopped.reason)


def test_a_deadline_that_was_missed_is_told(tmp_path: Path, program: Program) -> None:
    program.answer = finished("", -9, timed_out=True)

    stopped = resolve(tmp_path)

    assert stopped is not None
    assert "180 s" in stopped.detail


def test_a_failed_resolution_leaves_no_lock(tmp_path: Path, program: Program) -> None:
    lock = write(tmp_path / "cell" / "pylock.toml", "old")
    program.answer = finished(NO_TAG, 1)

    resolve(tmp_path)

    assert not lock.exists()


def test_a_resolution_is_for_wheels_of_another_python_from_one_index(
    tmp_path: Path, program: Program
) -> None:
    assert resolve(tmp_path, source="cu126") is None

    asked = " ".join(program.argv)
    assert "pip compile" in asked
    assert "--python-version 3.9" in asked
    assert "--only-binary :all:" in asked
    assert "--torch-backend cu126" in asked
    assert "torch==2.9.1\nnumpy<2" == program.stdin


def test_the_plain_index_needs_no_backend(tmp_path: Path, program: Program) -> None:
    resolve(tmp_path)

    assert "--torch-backend" not in program.argv


def test_an_installation_checks_hashes_and_builds_nothing(tmp_path: Path, program: Program) -> None:
    assert install(tmp_path) is None

    asked = " ".join(program.argv)
    assert "pip sync" in asked
    assert "--require-hashes" in asked
    assert "--only-binary :all:" in asked
    assert "--no-binary" not in asked
    assert "--torch-backend cu126" in asked


def test_what_a_row_allows_is_built_and_sees_no_token(
    tmp_path: Path, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HF_TOKEN", "UV_PUBLISH_TOKEN", "CC"):
        monkeypatch.setenv(name, "secret")

    uv.install(
        tmp_path,
        requirements=tmp_path,
        origin=PackageSource(source="pypi", build=("flash-attn", "x")),
    )

    asked = " ".join(program.argv)
    assert "--only-binary :all: --no-binary flash-attn --no-binary x" in asked
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


def test_a_stranger_cannot_add_an_index(
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
def test_an_interpreter_is_found_or_not(
    program: Program, answer: Finished, expected: Path | None
) -> None:
    program.answer = answer

    assert expected == uv.find_python("3.11")
    assert "--no-python-downloads" in program.argv


def test_an_interpreter_that_there_is_no_room_to_look_for_is_not_missing(program: Program) -> None:
    program.answer = finished(FULL_DISK, 2)

    actual = uv.find_python("3.11")

    assert isinstance(actual, Stopped)
    assert (Stage.PLAN, Reason.NO_SPACE) == (actual.stage, actual.reason)


def test_how_uv_works_is_the_users_to_say(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = {"UV_CACHE_DIR": "/cache", "UV_OFFLINE": "1", "UV_LINK_MODE": "copy"}
    for name, value in said.items():
        monkeypatch.setenv(name, value)

    resolve(tmp_path)

    assert said.items() <= program.env.items()


def test_a_python_that_may_not_be_fetched_is_not(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UV_PYTHON_DOWNLOADS", "never")

    actual = uv.fetch_python("3.13")

    detail = "Python 3.13 is not installed, and UV_PYTHON_DOWNLOADS forbids to fetch it"
    assert Stopped(stage=Stage.PLAN, reason=Reason.NO_INTERPRETER, detail=detail) == actual
    assert [] == program.argv


@pytest.mark.parametrize("setting", ["automatic", "manual"])
def test_a_python_that_is_asked_for_is_fetched(
    program: Program, monkeypatch: pytest.MonkeyPatch, setting: str
) -> None:
    monkeypatch.setenv("UV_PYTHON_DOWNLOADS", setting)

    assert uv.fetch_python("3.13") is None
    assert ["python", "install", "--no-bin", "3.13"] == program.argv[1:]


@pytest.mark.parametrize(
    "answer,reason",
    [
        (finished(), None),
        (finished("error: No download found for request: 3.99", 1), Reason.NO_INTERPRETER),
        (finished(REFUSED, 1), Reason.INDEX_UNREACHABLE),
    ],
)
def test_a_python_is_fetched_or_not(
    program: Program, monkeypatch: pytest.MonkeyPatch, answer: Finished, reason: Reason | None
) -> None:
    monkeypatch.delenv("UV_PYTHON_DOWNLOADS", raising=False)
    program.answer = answer

    actual = uv.fetch_python("3.99")

    assert reason == (None if actual is None else actual.reason)


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
def test_uv_says_what_it_would_download(
    tmp_path: Path, program: Program, answer: Finished, expected: frozenset[str] | None
) -> None:
    program.answer = answer

    actual = uv.find_uncached(tmp_path / "python", requirements=tmp_path / "r.txt", origin=PYPI)

    assert expected == actual
    assert "--dry-run" in program.argv


def test_an_environment_is_made_on_the_interpreter(tmp_path: Path, program: Program) -> None:
    python = tmp_path / "python3.11"

    assert uv.make_environment(tmp_path / "environment", interpreter=python) is None
    assert ["--python", str(python), str(tmp_path / "environment")] == program.argv[-3:]


def test_an_environment_that_cannot_be_made_stops_the_installation(
    tmp_path: Path, program: Program
) -> None:
    program.answer = finished("error: Failed to inspect Python interpreter", 2)

    actual = uv.make_environment(tmp_path / "environment", interpreter=tmp_path)

    detail = "Failed to inspect Python interpreter"
    assert Stopped(stage=Stage.INSTALL, reason=Reason.INSTALL_FAILED, detail=detail) == actual


def test_packages_are_dropped_from_the_cache(program: Program) -> None:
    uv.clean_cache(["torch", "triton"])

    assert ["cache", "clean", "torch", "triton"] == program.argv[1:]


def test_without_a_package_the_cache_is_left_alone(program: Program) -> None:
    uv.clean_cache([])

    assert [] == program.argv


def test_the_cache_is_where_uv_says(program: Program) -> None:
    program.answer = finished("/var/cache/uv\n")

    assert Path("/var/cache/uv") == uv.cache_folder()

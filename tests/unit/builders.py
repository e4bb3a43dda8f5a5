"""Small values to test with: each says only what its test is about."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

import pytest

from torchgrid import __main__ as command_line
from torchgrid.config.matrix import Matrix
from torchgrid.contract import JOB_SCHEMA, Reason, Stage, Verdict
from torchgrid.environments.interpreters import Interpreter
from torchgrid.environments.lockfile import Lock, Wheel
from torchgrid.model.cell import Cell
from torchgrid.model.encoding import Argument, Axes, EncodingSpec
from torchgrid.model.expectation import Expectation, Expectations
from torchgrid.model.outcome import Outcome, Record
from torchgrid.model.verdict import CellStopped, Stopped
from torchgrid.report.results import Results
from torchgrid.system.processes import CompletedProgram

ROOT = Path(__file__).resolve().parents[2]
FAKES = ROOT / "tests" / "fakes"

CELL = "torch2.9.1-pypi-py3.11"

PROBE_FILE = """\
from torchgrid.inside.probe import probe


@probe("mini.passes", kind="requirement")
def passes(case: object) -> None:
    \"\"\"Passes.\"\"\"
"""

# What uv says of a server that is not there.
REFUSED = """\
error: Request failed after 3 retries in 11.1s
  cause: Failed to fetch: http://server.example/torch/
  cause: error sending request for url (http://server.example/torch/)
  cause: client error (Connect)
  cause: tcp connect error
  cause: Connection refused (os error 111)
"""


def cell(**changes: Any) -> Cell:
    return Cell(**{"torch": "2.9.1", "source": "pypi", "python": "3.11", **changes})


def outcome(**changes: Any) -> Outcome:
    keys: dict[str, Any] = {
        "cell": CELL,
        "encoding": "sinusoidal",
        "probe": "compile.inductor",
        "device": "cpu",
        "verdict": Verdict.PASS,
    }
    return Outcome(**{**keys, **changes})


def record(*outcomes: Outcome, **changes: Any) -> Record:
    return Record(**{"cell": CELL, "suite": "suite", "outcomes": outcomes, **changes})


def stopped(
    reason: Reason = Reason.NO_WHEEL, *, stage: Stage = Stage.PLAN, detail: str = "none is there"
) -> Stopped:
    return Stopped(stage=stage, reason=reason, detail=detail)


def catch_stop(call: Callable[[], object]) -> Stopped:
    """Return the stop that a call raises; it must raise one."""
    with pytest.raises(CellStopped) as raised:
        call()
    return raised.value.stopped


def encoding(**changes: Any) -> EncodingSpec:
    keys: dict[str, Any] = {
        "name": "fine",
        "target": "fake_encodings.fine:Fine",
        "inputs": (Argument(axes=Axes(shape=(10, 32, 512), layout=("seq", "batch", "feature"))),),
    }
    return EncodingSpec(**{**keys, **changes})


def expectation(**changes: Any) -> Expectation:
    keys: dict[str, Any] = {
        "number": 1,
        "encodings": ("*",),
        "probes": ("*",),
        "why": "that is how it is",
    }
    return Expectation(**{**keys, **changes})


def results(*records: Record, expect: Iterable[Expectation] = ()) -> Results:
    return Results(records, Expectations(expect))


def matrix(
    root: Path,
    *encodings: EncodingSpec,
    cells: Iterable[Cell] = (),
    expect: Iterable[Expectation] = (),
) -> Matrix:
    return Matrix(
        path=root / "matrix.toml",
        cells=tuple(cells),
        encodings=encodings,
        expectations=tuple(expect),
    )


def wheel(name: str = "torch", version: str = "2.9.1", *, size: int = 100, **changes: Any) -> Wheel:
    sha = hashlib.sha256(f"{name} {version}".encode()).hexdigest()
    keys: dict[str, Any] = {"marker": None, "hashes": (f"sha256:{sha}",)}
    return Wheel(name=name, version=version, size=size, **{**keys, **changes})


def lock(*wheels: Wheel) -> Lock:
    return Lock(wheels=wheels or (wheel(),))


def attested(**changes: Any) -> dict[str, Any]:
    """Return the attestation of a cell that matches `cell()` and `lock()`."""
    return {
        "torch": "2.9.1+cu128",
        "cuda": "12.8",
        "python": "3.11.2",
        "freeze": {"torch": "2.9.1"},
        **changes,
    }


def finished(output: str = "", code: int = 0, *, timed_out: bool = False) -> CompletedProgram:
    return CompletedProgram(code=code, output=output, timed_out=timed_out)


def run_command(*words: str) -> int | str | None:
    """Run a command of `torchgrid` and return its exit code, however it ends."""
    try:
        return command_line.main(words)
    except SystemExit as end:
        return end.code


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def job(folder: Path, **changes: Any) -> dict[str, Any]:
    """A job for the real harness on the fakes, without forks: a death ends the harness."""
    keys: dict[str, Any] = {
        "schema": JOB_SCHEMA,
        "cell": "torch9.9.9-fake-py3.11",
        "journal": str(folder / "journal.jsonl"),
        "scratch": str(folder),
        "mode": "restart",
        "probes": [str(FAKES / "probes")],
        "paths": [str(FAKES)],
        "encodings": [encoding().serialize()],
        "select": ["verdict.fail"],
        "skip": [],
        "prepare": True,
        "limits": {"memory_bytes": 1 << 28, "output_bytes": 4096, "deadline_scale": 1.0},
    }
    return {**keys, **changes}


def empty_environment(folder: Path) -> None:
    """An environment without packages on this test's own interpreter; nobody is asked."""
    home = Path(sys.base_prefix) / "bin"
    write(folder / "pyvenv.cfg", f"home = {home}\ninclude-system-site-packages = false\n")
    python = folder / "bin" / "python"
    python.parent.mkdir(exist_ok=True)
    if not python.is_symlink():
        python.symlink_to(Path(sys.executable).resolve())


def interpreter(folder: Path, build: str = "3.11.2 (main, Feb 12 2023)") -> Interpreter:
    return Interpreter(folder / "bin" / "python3.11", build)


def lines(*events: Mapping[str, Any]) -> bytes:
    return b"".join(json.dumps(event).encode() + b"\n" for event in events)

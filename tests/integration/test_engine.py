"""A cell's whole way, and every reason for which it can stop on it, with a torch that is a fake."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.integration.contexts import fake_torch, with_cell
from tests.integration.loopback import NOBODY, Index
from tests.outcomes import observed
from torchgrid.environments.plan import plan_cell
from torchgrid.model.verdict import Reason, Stage, Verdict
from torchgrid.records import store
from torchgrid.runs import rounds
from torchgrid.runs.cell_run import has_work, run_cell
from torchgrid.runs.context import CellContext
from torchgrid.worker.job import harness_spec
from torchgrid.worker.supervisor import HarnessSpec, Timeouts


def stop(context: CellContext) -> tuple[Stage, Reason]:
    """Where and why a cell stops; its record must say the same and hold no outcome."""
    record = run_cell(context)

    assert record == store.read_record(store.record_path(context.project.outcomes, context.cell.id))
    assert record.stopped is not None
    assert record.outcomes == ()
    assert record.stopped.detail != ""
    observed.note(record.stopped.stage, record.stopped.reason)
    return record.stopped.stage, record.stopped.reason


def is_open(context: CellContext) -> bool:
    planned = plan_cell(context.project, context.cell)
    return has_work(context, context.previous(), planned, context.written())


def test_a_cell_comes_to_a_record(context: CellContext) -> None:
    record = run_cell(context)

    assert {o.probe: (o.verdict, o.reason) for o in record.outcomes} == {
        "quick.passes": (Verdict.PASS, None),
        "quick.fails": (Verdict.FAIL, "left-behind"),
        "quick.dies": (Verdict.CRASH, "SIGSEGV"),
    }
    assert record.attestation is not None
    assert record.attestation["torch"] == "9.9.9+fake"
    assert record == store.read_record(store.record_path(context.project.outcomes, context.cell.id))


def test_a_record_names_no_folder_of_the_machine(context: CellContext) -> None:
    run_cell(context)

    text = store.record_path(context.project.outcomes, context.cell.id).read_text()
    assert str(context.project.root) not in text
    assert str(Path.home()) not in text
    assert "<project>/quick/quick.py" in text


def test_a_finished_cell_has_nothing_to_do(context: CellContext) -> None:
    run_cell(context)

    assert not is_open(context)


def test_only_what_changed_is_asked_again(context: CellContext) -> None:
    before = run_cell(context)
    probe = context.project.root / "quick" / "second.py"
    probe.write_text(
        '"""A second theme."""\n\nfrom torchgrid.inside.probe import probe\n\n\n'
        '@probe("second.passes")\ndef passes(case):\n    """Passes."""\n'
    )

    assert is_open(context)
    after = run_cell(context)
    assert before.outcomes == tuple(o for o in after.outcomes if o.probe != "second.passes")
    assert 1 + len(before.outcomes) == len(after.outcomes)


def test_an_environment_is_reused_while_its_key_holds(context: CellContext) -> None:
    run_cell(context)
    marker = context.project.environment(context.cell.id) / "torchgrid.json"
    made = marker.stat().st_mtime_ns
    encoding = context.project.root / "fake_encodings" / "fine.py"
    encoding.write_text(encoding.read_text() + "\n")
    assert is_open(context)
    run_cell(context)

    assert made == marker.stat().st_mtime_ns


def test_an_environment_whose_install_was_cut_off_is_built_again(context: CellContext) -> None:
    folder = context.project.environment(context.cell.id)
    folder.mkdir(parents=True)
    (folder / "half").touch()

    assert run_cell(context).stopped is None
    assert not (folder / "half").exists()


SLOW_THEME = '''"""A theme that dawdles."""

import time

from torchgrid.inside.probe import probe


@probe("slow.sleeps")
def sleeps(case):
    """Sleeps."""
    time.sleep(1.5)
'''


def events(journal: Path) -> list[dict[str, Any]]:
    """What is whole of a journal that may be written to meanwhile."""
    lines = journal.read_text().splitlines(keepends=True) if journal.exists() else []
    return [json.loads(line) for line in lines if line.endswith("\n")]


def is_alone(journal: Path, probe: str) -> bool:
    """Whether a probe is being asked, and no other one: two may be, at once."""
    asked = {kind: set[str]() for kind in ("start", "outcome")}
    for event in events(journal):
        if event["event"] in asked:
            asked[event["event"]].add(event["probe"])
    return asked["start"] - asked["outcome"] == {probe}


@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_killed_run_goes_on_where_it_stopped(context: CellContext) -> None:
    (context.project.root / "quick" / "slow.py").write_text(SLOW_THEME)
    journal = context.project.scratch(context.cell.id) / "journal.jsonl"
    host = os.fork()
    if host == 0:
        run_cell(context)
        os._exit(0)
    until = time.monotonic() + 60
    while not is_alone(journal, "slow.sleeps"):
        assert time.monotonic() < until
        time.sleep(0.02)
    os.kill(host, signal.SIGKILL)
    os.waitpid(host, 0)
    answered = {e["probe"]: e["seconds"] for e in events(journal) if e["event"] == "outcome"}

    record = run_cell(context)
    assert {"quick.passes", "quick.fails", "quick.dies"} == answered.keys()
    assert answered.items() < {o.probe: o.seconds for o in record.outcomes}.items()
    assert record.suite is not None


@pytest.mark.produces("plan", "no-wheel")
def test_no_wheel_for_the_release(context: CellContext) -> None:
    assert stop(with_cell(context, torch="9.9.8")) == (Stage.PLAN, Reason.NO_WHEEL)


@pytest.mark.produces("plan", "no-wheel")
def test_no_wheel_for_the_python(context: CellContext, only_loopback: Index) -> None:
    only_loopback.add("torch", "9.8.0", fake_torch(), tag="cp27-cp27m-linux_x86_64")

    assert stop(with_cell(context, torch="9.8.0")) == (Stage.PLAN, Reason.NO_WHEEL)


@pytest.mark.produces("plan", "unsatisfiable")
def test_requirements_that_contradict(context: CellContext, only_loopback: Index) -> None:
    only_loopback.add("extra", "1.0", {}, requires=("torch<9",))

    assert stop(with_cell(context, extras=("extra",))) == (Stage.PLAN, Reason.UNSATISFIABLE)


@pytest.mark.produces("plan", "index-unreachable")
def test_an_index_that_is_not_there(context: CellContext, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UV_DEFAULT_INDEX", NOBODY)

    assert stop(context) == (Stage.PLAN, Reason.INDEX_UNREACHABLE)


@pytest.mark.produces("plan", "resolve-failed")
def test_a_setting_uv_cannot_read(context: CellContext, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UV_EXCLUDE_NEWER", "the day before yesterday, or so")

    assert stop(context) == (Stage.PLAN, Reason.RESOLVE_FAILED)


@pytest.mark.produces("plan", "no-interpreter")
def test_no_interpreter(context: CellContext) -> None:
    assert stop(with_cell(context, python="3.99")) == (Stage.PLAN, Reason.NO_INTERPRETER)


@pytest.mark.produces("install", "no-space")
def test_no_space_is_said_before_anything_is_downloaded(
    context: CellContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TORCHGRID_KEEP_FREE_GB", "1000000000")

    assert stop(context) == (Stage.INSTALL, Reason.NO_SPACE)
    assert not context.project.environment(context.cell.id).exists()


@pytest.mark.produces("install", "install-failed")
def test_a_wheel_that_is_not_the_one_locked(context: CellContext) -> None:
    before = run_cell(context)
    lock = context.project.lock(context.cell.id)
    lock.write_text(re.sub(r"[0-9a-f]{64}", "0" * 64, lock.read_text()))
    after = run_cell(context)

    assert after.stopped is not None
    assert (after.stopped.stage, after.stopped.reason) == (Stage.INSTALL, Reason.INSTALL_FAILED)
    observed.note(after.stopped.stage, after.stopped.reason)
    assert "Hash mismatch" in after.stopped.detail
    # What was found out with the right wheel is not lost.
    assert before.outcomes == after.outcomes


@pytest.mark.produces("probe", "probes-invalid")
def test_a_theme_with_a_syntax_error(context: CellContext) -> None:
    (context.project.root / "quick" / "typo.py").write_text("def broken(:\n")

    assert (Stage.PROBE, Reason.PROBES_INVALID) == stop(context)


@pytest.mark.produces("attest", "mismatch")
def test_a_torch_that_is_not_what_its_wheel_says(
    context: CellContext, only_loopback: Index
) -> None:
    only_loopback.add("torch", "9.6.0", fake_torch())

    assert stop(with_cell(context, torch="9.6.0")) == (Stage.ATTEST, Reason.MISMATCH)


@pytest.mark.produces("import", "import-failed")
def test_a_torch_that_cannot_be_imported(context: CellContext, only_loopback: Index) -> None:
    files = fake_torch() | {"torch/__init__.py": 'raise ImportError("undefined symbol: ncclNot")\n'}
    only_loopback.add("torch", "9.5.0", files)

    assert stop(with_cell(context, torch="9.5.0")) == (Stage.IMPORT, Reason.IMPORT_FAILED)


@pytest.mark.produces("import", "import-failed")
def test_a_torch_that_kills_who_imports_it(context: CellContext, only_loopback: Index) -> None:
    files = fake_torch() | {"torch/__init__.py": "import ctypes\nctypes.string_at(0)\n"}
    only_loopback.add("torch", "9.4.0", files)
    dead = with_cell(context, torch="9.4.0")

    assert stop(dead) == (Stage.IMPORT, Reason.IMPORT_FAILED)
    record = store.read_record(store.record_path(context.project.outcomes, dead.cell.id))
    assert record.stopped is not None
    assert "SIGSEGV" in record.stopped.detail


HANGS = """
import os, subprocess, sys, time
with open({pids!r}, "w") as stream:
    child = subprocess.Popen([sys.executable, "-I", "-S", "-c", "import time; time.sleep(600)"])
    stream.write(f"{{os.getpid()}} {{child.pid}}")
time.sleep(600)
"""


@pytest.mark.produces("import", "import-timeout")
def test_a_torch_whose_import_never_ends_is_ended_and_stops_no_other_cell(
    context: CellContext, only_loopback: Index, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = HANGS.format(pids=str(tmp_path / "pids"))
    only_loopback.add("torch", "9.3.0", fake_torch() | {"torch/__init__.py": text})

    def hasty(python: Path, folder: Path) -> HarnessSpec:
        return replace(harness_spec(python, folder), patience=Timeouts(prepare=1.0))

    with monkeypatch.context() as patched:
        patched.setattr(rounds, "harness_spec", hasty)
        hung = with_cell(context, torch="9.3.0")
        began = time.monotonic()
        assert stop(hung) == (Stage.IMPORT, Reason.IMPORT_TIMEOUT)

    assert time.monotonic() - began < 30
    record = store.read_record(store.record_path(context.project.outcomes, hung.cell.id))
    assert record.stopped is not None
    assert "no end within 1 s while importing torch" in record.stopped.detail
    # What the import had started is gone as well.
    assert [False, False] == [is_running(pid) for pid in (tmp_path / "pids").read_text().split()]
    assert run_cell(context).stopped is None


def is_running(pid: str) -> bool:
    """Whether a process goes on; one that is dead may wait for its parent a moment."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_python_is_really_the_one_of_the_environment(context: CellContext) -> None:
    run_cell(context)
    python = context.project.environment(context.cell.id) / "bin" / "python"
    shown = subprocess.run(
        [python, "-c", "import torch; print(torch.__file__)"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout

    assert str(context.project.environment(context.cell.id)) in shown
    assert sys.prefix not in shown

"""The run of a cell with a fake torch, and every reason for which it can stop."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.integration.contexts import (
    check_stop,
    edit_module,
    read_fake_torch,
    read_stored,
    replace_cell,
    replace_hashes,
)
from tests.integration.loopback import NOBODY, Index
from torchgrid.contract import Reason, Stage, Verdict
from torchgrid.environments.plan import plan_cell
from torchgrid.records import store
from torchgrid.records.source_keys import read_source_keys
from torchgrid.runs import rounds
from torchgrid.runs.cell_run import has_work, run_cell
from torchgrid.runs.context import CellContext
from torchgrid.worker.job import make_harness_spec
from torchgrid.worker.launch import HarnessSpec, Timeouts


def check_stop_without_outcomes(context: CellContext, stage: Stage, reason: Reason) -> str:
    """Run a cell that must stop, and check its stored record too; return the detail."""
    record = run_cell(context)

    detail = check_stop(record, stage, reason)
    assert record == read_stored(context)
    assert record.outcomes == ()
    assert detail != ""
    return detail


def has_cell_work(context: CellContext) -> bool:
    """Tell whether another run of a cell has work."""
    plan = plan_cell(context.project, context.cell)
    sources = read_source_keys(context.project, context.matrix)
    return has_work(context, context.read_history(), plan, sources)


def test_run_cell_returns_and_stores_the_outcome_of_every_probe(context: CellContext) -> None:
    record = run_cell(context)

    assert {o.probe: (o.verdict, o.reason) for o in record.outcomes} == {
        "quick.passes": (Verdict.PASS, None),
        "quick.fails": (Verdict.FAIL, "left-behind"),
        "quick.dies": (Verdict.CRASH, "SIGSEGV"),
    }
    assert record.attestation is not None
    assert record.attestation["torch"] == "9.9.9+fake"
    assert record == read_stored(context)


def test_run_cell_stores_no_path_of_the_machine(context: CellContext) -> None:
    run_cell(context)

    text = store.locate_record(context.project.outcomes, context.cell.id).read_text()
    assert str(context.project.root) not in text
    assert str(Path.home()) not in text
    assert "<project>/quick/quick.py" in text


def test_has_work_after_a_finished_run_is_false(context: CellContext) -> None:
    run_cell(context)

    assert not has_cell_work(context)


def test_run_cell_with_a_new_theme_keeps_the_outcomes_of_others(context: CellContext) -> None:
    before = run_cell(context)
    probe = context.project.root / "quick" / "second.py"
    probe.write_text(
        '"""A second theme."""\n\nfrom torchgrid.inside.api import probe\n\n\n'
        '@probe("second.passes", kind="requirement")\ndef passes(case):\n    """Passes."""\n'
    )

    assert has_cell_work(context)
    after = run_cell(context)
    assert before.outcomes == tuple(o for o in after.outcomes if o.probe != "second.passes")
    assert 1 + len(before.outcomes) == len(after.outcomes)


def test_run_cell_after_an_edit_of_an_encoding_reuses_the_environment(context: CellContext) -> None:
    run_cell(context)
    marker = context.project.environment(context.cell.id) / "torchgrid.json"
    made = marker.stat().st_mtime_ns
    edit_module(context.project.root / "fake_encodings" / "fine.py")
    assert has_cell_work(context)
    run_cell(context)

    assert made == marker.stat().st_mtime_ns


def test_run_cell_after_an_interrupted_install_builds_again(context: CellContext) -> None:
    folder = context.project.environment(context.cell.id)
    folder.mkdir(parents=True)
    (folder / "half").touch()

    assert run_cell(context).stopped is None
    assert not (folder / "half").exists()


SLOW_THEME = '''"""A theme that takes time."""

import time

from torchgrid.inside.api import probe


@probe("slow.sleeps", kind="requirement")
def sleeps(case):
    """Sleeps."""
    time.sleep(1.5)
'''


def read_events(journal: Path) -> list[dict[str, Any]]:
    """Read the complete lines of a journal, which a harness may write to meanwhile."""
    lines = journal.read_text().splitlines(keepends=True) if journal.exists() else []
    return [json.loads(line) for line in lines if line.endswith("\n")]


def is_running_alone(journal: Path, probe: str) -> bool:
    """Tell whether a probe runs and no other one does: two can run at once."""
    seen = {kind: set[str]() for kind in ("start", "outcome")}
    for event in read_events(journal):
        if event["event"] in seen:
            seen[event["event"]].add(event["probe"])
    return seen["start"] - seen["outcome"] == {probe}


@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_run_cell_after_a_killed_run_keeps_its_outcomes(context: CellContext) -> None:
    (context.project.root / "quick" / "slow.py").write_text(SLOW_THEME)
    journal = context.project.scratch(context.cell.id) / "journal.jsonl"
    host = os.fork()
    if host == 0:
        run_cell(context)
        os._exit(0)
    until = time.monotonic() + 60
    while not is_running_alone(journal, "slow.sleeps"):
        assert time.monotonic() < until
        time.sleep(0.02)
    os.kill(host, signal.SIGKILL)
    os.waitpid(host, 0)
    finished = {e["probe"]: e["seconds"] for e in read_events(journal) if e["event"] == "outcome"}

    record = run_cell(context)
    assert {"quick.passes", "quick.fails", "quick.dies"} == finished.keys()
    assert finished.items() < {o.probe: o.seconds for o in record.outcomes}.items()
    assert record.suite is not None


@pytest.mark.produces("plan", "no-wheel")
def test_run_cell_without_a_wheel_of_the_release_stops_with_no_wheel(context: CellContext) -> None:
    check_stop_without_outcomes(replace_cell(context, torch="9.9.8"), Stage.PLAN, Reason.NO_WHEEL)


@pytest.mark.produces("plan", "no-wheel")
def test_run_cell_without_a_wheel_for_the_python_stops_with_no_wheel(
    context: CellContext, only_loopback: Index
) -> None:
    only_loopback.add("torch", "9.8.0", read_fake_torch(), tag="cp27-cp27m-linux_x86_64")

    check_stop_without_outcomes(replace_cell(context, torch="9.8.0"), Stage.PLAN, Reason.NO_WHEEL)


@pytest.mark.produces("plan", "unsatisfiable")
def test_run_cell_of_contradicting_requirements_stops_with_unsatisfiable(
    context: CellContext, only_loopback: Index
) -> None:
    only_loopback.add("extra", "1.0", {}, requires=("torch<9",))

    check_stop_without_outcomes(
        replace_cell(context, extras=("extra",)), Stage.PLAN, Reason.UNSATISFIABLE
    )


@pytest.mark.produces("plan", "index-unreachable")
def test_run_cell_without_an_index_stops_with_index_unreachable(
    context: CellContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UV_DEFAULT_INDEX", NOBODY)

    check_stop_without_outcomes(context, Stage.PLAN, Reason.INDEX_UNREACHABLE)


@pytest.mark.produces("plan", "resolve-failed")
def test_run_cell_with_an_invalid_setting_stops_with_resolve_failed(
    context: CellContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UV_EXCLUDE_NEWER", "the day before yesterday, or so")

    check_stop_without_outcomes(context, Stage.PLAN, Reason.RESOLVE_FAILED)


@pytest.mark.produces("plan", "no-interpreter")
def test_run_cell_without_an_interpreter_stops_with_no_interpreter(context: CellContext) -> None:
    check_stop_without_outcomes(
        replace_cell(context, python="3.99"), Stage.PLAN, Reason.NO_INTERPRETER
    )


@pytest.mark.produces("install", "no-space")
def test_run_cell_without_disk_space_stops_before_it_installs(
    context: CellContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TORCHGRID_KEEP_FREE_GB", "1000000000")

    check_stop_without_outcomes(context, Stage.INSTALL, Reason.NO_SPACE)
    assert not context.project.environment(context.cell.id).exists()


@pytest.mark.produces("install", "install-failed")
def test_run_cell_with_a_forged_hash_stops_and_keeps_its_outcomes(context: CellContext) -> None:
    before = run_cell(context)
    replace_hashes(context)
    after = run_cell(context)

    assert "Hash mismatch" in check_stop(after, Stage.INSTALL, Reason.INSTALL_FAILED)
    # The outcomes of the right wheel are not lost.
    assert before.outcomes == after.outcomes


@pytest.mark.produces("probe", "probes-invalid")
def test_run_cell_with_a_syntax_error_in_a_theme_stops_with_probes_invalid(
    context: CellContext,
) -> None:
    (context.project.root / "quick" / "typo.py").write_text("def broken(:\n")

    check_stop_without_outcomes(context, Stage.PROBE, Reason.PROBES_INVALID)


@pytest.mark.produces("attest", "mismatch")
def test_run_cell_with_another_torch_in_its_wheel_stops_with_mismatch(
    context: CellContext, only_loopback: Index
) -> None:
    only_loopback.add("torch", "9.6.0", read_fake_torch())

    check_stop_without_outcomes(replace_cell(context, torch="9.6.0"), Stage.ATTEST, Reason.MISMATCH)


@pytest.mark.produces("import", "import-failed")
def test_run_cell_with_a_broken_torch_stops_with_import_failed(
    context: CellContext, only_loopback: Index
) -> None:
    init = 'raise ImportError("undefined symbol: ncclNot")\n'
    only_loopback.add("torch", "9.5.0", read_fake_torch() | {"torch/__init__.py": init})

    check_stop_without_outcomes(
        replace_cell(context, torch="9.5.0"), Stage.IMPORT, Reason.IMPORT_FAILED
    )


@pytest.mark.produces("import", "import-failed")
def test_run_cell_with_a_torch_that_dies_on_import_names_the_signal(
    context: CellContext, only_loopback: Index
) -> None:
    files = read_fake_torch() | {"torch/__init__.py": "import ctypes\nctypes.string_at(0)\n"}
    only_loopback.add("torch", "9.4.0", files)
    dead = replace_cell(context, torch="9.4.0")

    detail = check_stop_without_outcomes(dead, Stage.IMPORT, Reason.IMPORT_FAILED)
    assert "SIGSEGV" in detail


HANGS = """
import os, subprocess, sys, time
with open({pids!r}, "w") as stream:
    child = subprocess.Popen([sys.executable, "-I", "-S", "-c", "import time; time.sleep(600)"])
    stream.write(f"{{os.getpid()}} {{child.pid}}")
time.sleep(600)
"""


@pytest.mark.produces("import", "import-timeout")
def test_run_cell_with_an_endless_import_ends_its_processes_and_stops_no_other_cell(
    context: CellContext, only_loopback: Index, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = HANGS.format(pids=str(tmp_path / "pids"))
    only_loopback.add("torch", "9.3.0", read_fake_torch() | {"torch/__init__.py": text})

    def make_hasty_spec(python: Path, folder: Path, **_: object) -> HarnessSpec:
        return replace(make_harness_spec(python, folder), timeouts=Timeouts(prepare=1.0))

    with monkeypatch.context() as patched:
        patched.setattr(rounds, "make_harness_spec", make_hasty_spec)
        hung = replace_cell(context, torch="9.3.0")
        began = time.monotonic()
        detail = check_stop_without_outcomes(hung, Stage.IMPORT, Reason.IMPORT_TIMEOUT)

    assert time.monotonic() - began < 30
    assert "no end within 1 s while importing torch" in detail
    # The process that the import started has ended too.
    assert [False, False] == [is_running(pid) for pid in (tmp_path / "pids").read_text().split()]
    assert run_cell(context).stopped is None


def is_running(pid: str) -> bool:
    """Tell whether a process runs; a dead one can wait a moment for its parent."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_run_cell_leaves_a_python_that_imports_torch_from_its_environment(
    context: CellContext,
) -> None:
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

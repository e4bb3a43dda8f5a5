"""Tests of worker.supervisor: a death costs its task, a silence ends, and a cell is judged."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any, cast

import pytest

from tests.outcomes import observed
from tests.unit.builders import FAKES, empty_environment, job, stopped, write
from torchgrid.contract import JobDocument, Reason, Stage, Task
from torchgrid.model.verdict import Stopped
from torchgrid.worker.journal import Findings, read_journal
from torchgrid.worker.launch import HarnessSpec, Timeouts
from torchgrid.worker.supervisor import supervise

FAILS = Task("fine", "verdict.fail", "cpu")
RAISES = Task("fine", "verdict.raises", "cpu")
SEGFAULT = Task("fine", "death.segfault", "cpu")
HANGS = Task("fine", "death.hangs", "cpu")

PATIENT = Timeouts()
HASTY = Timeouts(prepare=20.0, grace=0.1)


def run_supervised(
    folder: Path,
    *,
    timeouts: Timeouts = PATIENT,
    refusal: Stopped | None = None,
    **changes: Any,
) -> Findings:
    """Run the real harness on the fakes, and return what its journal says."""
    # Without a compiler, a driver and packages, whose attestation takes longer than all the rest.
    env = {"PATH": ""}
    empty_environment(folder / "empty")
    python = folder / "empty" / "bin" / "python"
    harness = HarnessSpec(python=python, env=env, folder=folder, timeouts=timeouts)
    document = cast("JobDocument", job(folder, **changes))
    supervise(harness, document, judge=lambda _: refusal)
    found = read_journal(harness.journal)
    if found.stopped is not None:
        observed.note(found.stopped.stage, found.stopped.reason)
    return found


def list_outcomes(findings: Findings) -> dict[Task, tuple[str, str | None]]:
    return {task: (event["verdict"], event["reason"]) for task, event in findings.outcomes.items()}


def write_torch(folder: Path, text: str) -> list[str]:
    """Return paths on which a torch of the test's own comes first."""
    write(folder / "other" / "torch.py", text)
    return [str(folder / "other"), str(FAKES)]


def test_supervise_restarts_a_harness_that_dies_and_blames_its_task(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO, "torchgrid"):
        found = run_supervised(
            tmp_path, select=["death.segfault", "verdict.fail", "verdict.raises"]
        )

    expected = {
        SEGFAULT: ("crash", "SIGSEGV"),
        FAILS: ("fail", "left-behind"),
        RAISES: ("fail", "ValueError"),
    }
    assert expected == list_outcomes(found)
    assert found.stopped is None
    # Every outcome is logged once, however many harnesses ran.
    assert [
        "fine death.segfault on cpu: crash (SIGSEGV)",
        "fine verdict.fail on cpu: fail (left-behind)",
        "fine verdict.raises on cpu: fail (ValueError)",
    ] == caplog.messages


def test_supervise_does_not_run_a_skipped_task(tmp_path: Path) -> None:
    # An earlier run was cut off in this line, and the next one goes on behind it.
    (tmp_path / "journal.jsonl").write_bytes(b'{"event": "outc')

    found = run_supervised(tmp_path, select=["verdict.fail", "verdict.raises"], skip=[list(FAILS)])

    assert [RAISES] == list(found.outcomes)
    assert found.stopped is None


def test_supervise_ends_a_silent_harness_and_times_its_task_out(tmp_path: Path) -> None:
    limits = {**job(tmp_path)["limits"], "deadline_scale": 0.1}

    found = run_supervised(
        tmp_path, select=["death.hangs", "verdict.fail"], limits=limits, timeouts=HASTY
    )

    assert {HANGS: ("timeout", "deadline"), FAILS: ("fail", "left-behind")} == list_outcomes(found)
    assert "no answer within 0.02 s" == found.outcomes[HANGS]["detail"]
    assert 0.02 == pytest.approx(found.outcomes[HANGS]["seconds"])


def test_supervise_stops_the_cell_if_torch_does_not_import(tmp_path: Path) -> None:
    text = "raise OSError('libcudart.so.11.0: cannot open shared object file')\n"

    found = run_supervised(tmp_path, paths=write_torch(tmp_path, text))

    detail = "OSError: libcudart.so.11.0: cannot open shared object file"
    expected = stopped(Reason.IMPORT_FAILED, stage=Stage.IMPORT, detail=detail)
    assert (expected, {}) == (found.stopped, found.outcomes)


@pytest.mark.parametrize(
    "text,expected",
    [
        (
            "import os; os.write(2, b'oops\\n'); os.kill(os.getpid(), 11)\n",
            "SIGSEGV while importing torch; oops",
        ),
        ("import os; os._exit(9)\n", "exit-9 while importing torch"),
    ],
)
def test_supervise_names_the_signal_if_torch_dies_when_imported(
    tmp_path: Path, text: str, expected: str
) -> None:
    found = run_supervised(tmp_path, paths=write_torch(tmp_path, text))

    assert stopped(Reason.IMPORT_FAILED, stage=Stage.IMPORT, detail=expected) == found.stopped


@pytest.mark.produces("import", "import-timeout")
def test_supervise_stops_the_cell_if_the_import_of_torch_hangs(tmp_path: Path) -> None:
    paths = write_torch(tmp_path, "import time; time.sleep(60)\n")

    found = run_supervised(tmp_path, paths=paths, timeouts=Timeouts(prepare=0.2))

    assert found.stopped is not None
    assert (Stage.IMPORT, Reason.IMPORT_TIMEOUT) == (found.stopped.stage, found.stopped.reason)
    assert "0.2 s" in found.stopped.detail


def test_supervise_stops_a_mismatched_cell_before_its_probes(tmp_path: Path) -> None:
    mismatch = stopped(Reason.MISMATCH, stage=Stage.ATTEST)

    found = run_supervised(tmp_path, refusal=mismatch, mode="fork", select=["death.hangs"])

    assert mismatch == found.stopped
    assert found.attestation is not None
    assert "9.9.9+fake" == found.attestation["torch"]


def test_supervise_judges_a_cell_however_soon_its_harness_ends(tmp_path: Path) -> None:
    mismatch = stopped(Reason.MISMATCH, stage=Stage.ATTEST)

    found = run_supervised(tmp_path, refusal=mismatch, skip=[list(FAILS)])

    assert mismatch == found.stopped


@pytest.mark.produces("probe", "harness-died")
def test_supervise_stops_the_cell_if_a_harness_dies_without_an_outcome(tmp_path: Path) -> None:
    theme = "import os\nos.write(2, b'out of luck\\n')\nos._exit(7)\n"
    write(tmp_path / "probes" / "theme.py", theme)

    found = run_supervised(tmp_path, probes=[str(tmp_path / "probes")], select=["*"])

    expected = stopped(Reason.HARNESS_DIED, stage=Stage.PROBE, detail="out of luck")
    assert (expected, {}) == (found.stopped, found.outcomes)


FULL = """
import errno
from torchgrid.inside.journal import Journal
from torchgrid.inside.probe import probe

def refuse(*_):
    raise OSError(errno.ENOSPC, "No space left on device")

@probe("theme.fills", kind="requirement")
def fills(case):
    \"\"\"Leaves no room for its outcome.\"\"\"
    Journal.write_outcome = refuse
"""


def test_supervise_blames_no_task_if_the_journal_finds_no_room(tmp_path: Path) -> None:
    write(tmp_path / "probes" / "theme.py", FULL)

    found = run_supervised(tmp_path, probes=[str(tmp_path / "probes")], select=["*"])

    detail = "no room to write down what was answered"
    expected = stopped(Reason.NO_SPACE, stage=Stage.PROBE, detail=detail)
    assert (expected, {}) == (found.stopped, found.outcomes)


def test_supervise_stops_the_cell_if_probes_cannot_be_used(tmp_path: Path) -> None:
    found = run_supervised(tmp_path, probes=[str(FAKES / "misnamed")], select=["*"])

    detail = "probes/theme.py registers 'another.question'; name it 'theme.<question>' or move it"
    expected = stopped(Reason.PROBES_INVALID, stage=Stage.PROBE, detail=detail)
    assert expected == found.stopped


def test_supervise_ends_without_outcomes_if_a_job_has_no_tasks(tmp_path: Path) -> None:
    found = run_supervised(tmp_path, select=["nothing.*"])

    assert ((), {}, None) == (found.tasks, found.outcomes, found.stopped)


TWICE = """
import os, time
from pathlib import Path
from torchgrid.inside.probe import probe

@probe("theme.kills", kind="requirement", deadline=30)
def kills(case):
    \"\"\"Ends the harness while another probe runs.\"\"\"
    while not alone() and not Path("here").exists():
        time.sleep(0.01)
    os.kill(os.getppid(), 9)
    time.sleep(60)

@probe("theme.stays", kind="requirement", deadline=30)
def stays(case):
    \"\"\"Still runs when the harness dies.\"\"\"
    if not alone():
        Path("here").touch()
        time.sleep(60)

def alone():
    return '"workers": 1' in Path("job.json").read_text()
"""
KILLS, STAYS = Task("fine", "theme.kills", "cpu"), Task("fine", "theme.stays", "cpu")


def test_supervise_finds_the_guilty_one_of_several_tasks_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "probes" / "theme.py", TWICE)
    monkeypatch.chdir(tmp_path)

    found = run_supervised(
        tmp_path, mode="fork", workers=2, probes=[str(tmp_path / "probes")], select=["*"]
    )

    assert {KILLS: ("crash", "SIGKILL"), STAYS: ("pass", None)} == list_outcomes(found)
    assert found.stopped is None
    # Both at once, then one after the other, and then behind the guilty one.
    assert 3 == (tmp_path / "journal.jsonl").read_text().count('"life"')


def test_supervise_judges_a_second_harness_too(tmp_path: Path) -> None:
    run_supervised(tmp_path)
    mismatch = stopped(Reason.MISMATCH, stage=Stage.ATTEST)

    assert mismatch == run_supervised(tmp_path, refusal=mismatch).stopped

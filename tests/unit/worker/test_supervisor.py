"""The host bounds the harness: a death costs its task, a silence is ended, and a cell is judged."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

import pytest

from tests.outcomes import observed
from tests.unit.builders import FAKES, empty_environment, job, stopped, write
from torchgrid.model.outcome import Task
from torchgrid.model.verdict import Reason, Stage, Stopped
from torchgrid.worker.journal import Findings, read_journal
from torchgrid.worker.supervisor import HarnessSpec, Timeouts, supervise

FAILS = Task("fine", "verdict.fail", "cpu")
RAISES = Task("fine", "verdict.raises", "cpu")
SEGFAULT = Task("fine", "death.segfault", "cpu")
HANGS = Task("fine", "death.hangs", "cpu")

PATIENT = Timeouts()
HASTY = Timeouts(prepare=20.0, grace=0.1)


def supervised(
    folder: Path,
    *,
    patience: Timeouts = PATIENT,
    refusal: Stopped | None = None,
    **changes: Any,
) -> Findings:
    """What the journal says after the real harness was supervised on the fakes."""
    # No compiler, driver or package to be asked what it is: that takes longer than all the rest.
    env = {"PATH": ""}
    empty_environment(folder / "empty")
    python = folder / "empty" / "bin" / "python"
    post = HarnessSpec(python=python, env=env, folder=folder, patience=patience)
    supervise(post, job(folder, **changes), judge=lambda _: refusal)
    found = read_journal(post.journal)
    if found.stopped is not None:
        observed.note(found.stopped.stage, found.stopped.reason)
    return found


def answers(findings: Findings) -> dict[Task, tuple[str, str | None]]:
    return {task: (event["verdict"], event["reason"]) for task, event in findings.answers.items()}


def fake_torch(folder: Path, text: str) -> list[str]:
    """Paths on which a torch of the test's own comes first."""
    write(folder / "other" / "torch.py", text)
    return [str(folder / "other"), str(FAKES)]


def test_a_death_costs_its_task_and_the_next_harness_goes_on(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO, "torchgrid"):
        found = supervised(tmp_path, select=["death.segfault", "verdict.fail", "verdict.raises"])

    expected = {
        SEGFAULT: ("crash", "SIGSEGV"),
        FAILS: ("fail", "left-behind"),
        RAISES: ("fail", "ValueError"),
    }
    assert expected == answers(found)
    assert found.stopped is None
    # Every answer is told once, however many harnesses it took.
    assert [
        "fine death.segfault on cpu: crash (SIGSEGV)",
        "fine verdict.fail on cpu: fail (left-behind)",
        "fine verdict.raises on cpu: fail (ValueError)",
    ] == caplog.messages


def test_a_task_that_is_skipped_is_not_asked_again(tmp_path: Path) -> None:
    # A run goes on behind whatever an earlier one was torn off in.
    (tmp_path / "journal.jsonl").write_bytes(b'{"event": "outc')

    found = supervised(tmp_path, select=["verdict.fail", "verdict.raises"], skip=[list(FAILS)])

    assert [RAISES] == list(found.answers)
    assert found.stopped is None


def test_a_silent_harness_is_ended_and_its_task_timed_out(tmp_path: Path) -> None:
    limits = {**job(tmp_path)["limits"], "deadline_scale": 0.1}

    found = supervised(
        tmp_path, select=["death.hangs", "verdict.fail"], limits=limits, patience=HASTY
    )

    assert {HANGS: ("timeout", "deadline"), FAILS: ("fail", "left-behind")} == answers(found)
    assert "no answer within 0.02 s" == found.answers[HANGS]["detail"]
    assert 0.02 == pytest.approx(found.answers[HANGS]["seconds"])


def test_a_torch_that_does_not_import_stops_the_cell(tmp_path: Path) -> None:
    text = "raise OSError('libcudart.so.11.0: cannot open shared object file')\n"

    found = supervised(tmp_path, paths=fake_torch(tmp_path, text))

    detail = "OSError: libcudart.so.11.0: cannot open shared object file"
    expected = stopped(Reason.IMPORT_FAILED, stage=Stage.IMPORT, detail=detail)
    assert (expected, {}) == (found.stopped, found.answers)


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
def test_a_torch_that_dies_when_imported_stops_the_cell_with_the_signal(
    tmp_path: Path, text: str, expected: str
) -> None:
    found = supervised(tmp_path, paths=fake_torch(tmp_path, text))

    assert stopped(Reason.IMPORT_FAILED, stage=Stage.IMPORT, detail=expected) == found.stopped


@pytest.mark.produces("import", "import-timeout")
def test_a_torch_that_never_arrives_stops_the_cell(tmp_path: Path) -> None:
    paths = fake_torch(tmp_path, "import time; time.sleep(60)\n")

    found = supervised(tmp_path, paths=paths, patience=Timeouts(prepare=0.2))

    assert found.stopped is not None
    assert (Stage.IMPORT, Reason.IMPORT_TIMEOUT) == (found.stopped.stage, found.stopped.reason)
    assert "0.2 s" in found.stopped.detail


def test_a_cell_that_is_not_what_it_says_is_stopped_before_its_probes(tmp_path: Path) -> None:
    mismatch = stopped(Reason.MISMATCH, stage=Stage.ATTEST)

    found = supervised(tmp_path, refusal=mismatch, mode="fork", select=["death.hangs"])

    assert mismatch == found.stopped
    assert found.attestation is not None
    assert "9.9.9+fake" == found.attestation["torch"]


def test_a_cell_is_judged_however_soon_its_harness_ends(tmp_path: Path) -> None:
    mismatch = stopped(Reason.MISMATCH, stage=Stage.ATTEST)

    found = supervised(tmp_path, refusal=mismatch, skip=[list(FAILS)])

    assert mismatch == found.stopped


@pytest.mark.produces("probe", "harness-died")
def test_a_harness_that_never_answers_ends_the_cell(tmp_path: Path) -> None:
    theme = "import os\nos.write(2, b'out of luck\\n')\nos._exit(7)\n"
    write(tmp_path / "probes" / "theme.py", theme)

    found = supervised(tmp_path, probes=[str(tmp_path / "probes")], select=["*"])

    expected = stopped(Reason.HARNESS_DIED, stage=Stage.PROBE, detail="out of luck")
    assert (expected, {}) == (found.stopped, found.answers)


FULL = """
import errno
from torchgrid.inside.journal import Journal
from torchgrid.inside.probe import probe

def refuse(*_):
    raise OSError(errno.ENOSPC, "No space left on device")

@probe("theme.fills")
def fills(case):
    \"\"\"Leaves no room for what is answered.\"\"\"
    Journal.outcome = refuse
"""


def test_a_harness_that_finds_no_room_for_its_journal_costs_no_task(tmp_path: Path) -> None:
    write(tmp_path / "probes" / "theme.py", FULL)

    found = supervised(tmp_path, probes=[str(tmp_path / "probes")], select=["*"])

    detail = "no room to write down what was answered"
    expected = stopped(Reason.NO_SPACE, stage=Stage.PROBE, detail=detail)
    assert (expected, {}) == (found.stopped, found.answers)


def test_probes_that_cannot_be_used_stop_the_cell(tmp_path: Path) -> None:
    found = supervised(tmp_path, probes=[str(FAKES / "misnamed")], select=["*"])

    detail = "probes/theme.py registers 'another.question'; name it 'theme.<question>' or move it"
    expected = stopped(Reason.PROBES_INVALID, stage=Stage.PROBE, detail=detail)
    assert expected == found.stopped


def test_a_job_without_questions_ends_without_answers(tmp_path: Path) -> None:
    found = supervised(tmp_path, select=["nothing.*"])

    assert ((), {}, None) == (found.tasks, found.answers, found.stopped)


TWICE = """
import os, time
from pathlib import Path
from torchgrid.inside.probe import probe

@probe("theme.kills", deadline=30)
def kills(case):
    \"\"\"Ends the harness while another question is being asked.\"\"\"
    while not alone() and not Path("here").exists():
        time.sleep(0.01)
    os.kill(os.getppid(), 9)
    time.sleep(60)

@probe("theme.stays", deadline=30)
def stays(case):
    \"\"\"Is still being asked when the harness dies.\"\"\"
    if not alone():
        Path("here").touch()
        time.sleep(60)

def alone():
    return '"workers": 1' in Path("job.json").read_text()
"""
KILLS, STAYS = Task("fine", "theme.kills", "cpu"), Task("fine", "theme.stays", "cpu")


def test_of_several_in_flight_the_guilty_one_is_found_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "probes" / "theme.py", TWICE)
    monkeypatch.chdir(tmp_path)

    found = supervised(
        tmp_path, mode="fork", workers=2, probes=[str(tmp_path / "probes")], select=["*"]
    )

    assert {KILLS: ("crash", "SIGKILL"), STAYS: ("pass", None)} == answers(found)
    assert found.stopped is None
    # both at once; then one after the other, and behind the guilty one
    assert 3 == (tmp_path / "journal.jsonl").read_text().count('"life"')


def test_a_second_harness_is_judged_as_the_first_was(tmp_path: Path) -> None:
    supervised(tmp_path)
    mismatch = stopped(Reason.MISMATCH, stage=Stage.ATTEST)

    assert mismatch == supervised(tmp_path, refusal=mismatch).stopped

"""Tests of the commands for runs on many machines."""

from __future__ import annotations

import json
import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.unit.builders import outcome, record, run_command, stopped, write
from torchgrid.ci.findings import make_note
from torchgrid.ci.issues import Coverage, Issue, Kind, Plan, make_plan, read_plan, write_plan
from torchgrid.commands import ci
from torchgrid.config.matrix import read_matrix
from torchgrid.contract import Reason, Verdict
from torchgrid.model.errors import TorchgridError
from torchgrid.model.project import Project
from torchgrid.records import store
from torchgrid.records.manifest import read_manifest

MATRIX = """\
[[torch]]
release = ["2.9.1", "2.6.0", "2.5.1"]
python = "3.11"
profiles = "default"

[[encoding]]
name = "sinusoidal"
target = "encodings:Sinusoidal"
input = { shape = [2, 3], layout = ["seq", "feature"] }
"""
CELLS = [f"torch{release}-pypi-py3.11" for release in ("2.9.1", "2.6.0", "2.5.1")]


OLD_MARK = "<!-- torchgrid:fingerprint=0123456789abcdef -->"
"""The text of an issue from before torchgrid wrote the cells into it."""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project with accepted records of three cells."""
    write(tmp_path / "matrix.toml", MATRIX)
    write(tmp_path / "encodings.py", "class Sinusoidal:\n    pass\n")
    for number, name in enumerate(CELLS):
        made = record(outcome(cell=name, seconds=1000.0 * number), cell=name)
        store.write_record(tmp_path / "reports" / "data", made)
    return tmp_path


def test_ci_matrix_prints_jobs_longest_first_and_writes_a_manifest_of_their_cells(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = root / "manifest.json"
    words = ("--format", "github", "--max-shards", "2", "--manifest", str(path))

    assert 0 == run_command("ci-matrix", "--root", str(root), *words)

    jobs = json.loads(capsys.readouterr().out)["include"]
    # The first cell has no length, so it may be the longest.
    assert [f"{CELLS[0]} {CELLS[1]}", CELLS[2]] == [job["cells"] for job in jobs]
    manifest = read_manifest(path, read_matrix(root / "matrix.toml"))
    assert sorted(CELLS) == [cell.id for cell in manifest.cells]


@pytest.mark.parametrize(
    "words,expected",
    [
        (("--max-shards", "0"), "--max-shards: '0' is not a number of jobs"),
        (("--max-shards", "many"), "--max-shards: 'many' is not a number of jobs"),
        (("--cells", "torch3*"), "--cells 'torch3*' matches no cell"),
        (("--format", "jenkins"), "invalid choice: 'jenkins'"),
        (("--runner", "torch*="), "--runner: 'torch*=' names no label"),
        (("--runner", "tosch*=gpu"), "--runner: 'tosch*' matches no cell of the run"),
    ],
)
def test_ci_matrix_of_a_wrong_option_is_one_line_and_writes_nothing(
    root: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], expected: str
) -> None:
    path = root / "manifest.json"

    assert 2 == run_command("ci-matrix", "--root", str(root), "--manifest", str(path), *words)
    assert expected in capsys.readouterr().err
    assert not path.exists()


def test_ci_matrix_of_more_jobs_than_a_host_takes_writes_nothing(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pythons = json.dumps([f"3.{minor}" for minor in range(8, 108)])
    write(root / "matrix.toml", MATRIX.replace('python = "3.11"', f"python = {pythons}"))
    path = root / "manifest.json"
    words = ("--format", "github", "--manifest", str(path))

    assert 2 == run_command("ci-matrix", "--root", str(root), *words)

    output = capsys.readouterr()
    assert ("", False) == (output.out, path.exists())
    assert "300 jobs, and GitHub takes 256 a matrix; add --max-shards 256 or fewer" in output.err
    assert 0 == run_command("ci-matrix", "--root", str(root), *words, "--max-shards", "256")
    assert 256 == len(json.loads(capsys.readouterr().out)["include"])


def test_ci_matrix_without_cells_tests_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path / "matrix.toml", "")

    assert 3 == run_command("ci-matrix", "--root", str(tmp_path))
    assert "there is no [[torch]] row" in capsys.readouterr().err


@pytest.fixture
def applied(monkeypatch: pytest.MonkeyPatch) -> list[Plan]:
    """The plans that were carried out, on a host without an issue."""
    plans: list[Plan] = []

    def apply(plan: Plan) -> list[str]:
        plans.append(plan)
        return ["opened #1"]

    monkeypatch.setattr(ci, "list_issues", tuple[Issue, ...])
    monkeypatch.setattr(ci, "apply_plan", apply)
    return plans


def run_cells(root: Path, *verdicts: Verdict) -> None:
    """Write the records of a run, a verdict for each cell."""
    for name, verdict in zip(CELLS, verdicts, strict=False):
        made = record(outcome(cell=name, verdict=verdict), cell=name)
        store.write_record(Project(root).outcomes, made)


def tell(root: Path, *words: str) -> list[tuple[Kind, str]]:
    path = root / "plan.json"
    assert 0 == run_command("tell", "--root", str(root), "--plan", str(path), *words)
    return [(action.kind, action.title) for action in read_plan(path).actions]


def test_tell_plans_an_issue_for_what_regressed_and_none_for_a_run_that_held(
    root: Path, applied: list[Plan]
) -> None:
    run_cells(root, *[Verdict.PASS] * 3)
    assert [] == tell(root)

    run_cells(root, *[Verdict.CRASH] * 3)
    assert [(Kind.OPEN, "torchgrid: compile: crash")] == tell(root)
    assert [] == applied


def test_tell_of_a_run_with_a_gap_repeats_the_error_of_the_merge(
    root: Path, applied: list[Plan]
) -> None:
    manifest, log = root / "manifest.json", root / "merge.log"
    run_command("ci-matrix", "--root", str(root), "--manifest", str(manifest))
    words = ("--manifest", str(manifest), "--log", str(log))
    write(log, "nox > running\nerror: --merge: job 2 of 2 brought no record\nnox > failed\n")
    run_cells(root, Verdict.PASS)

    expected = "torchgrid: the run has no result: --merge: job 2 of 2 brought no record"
    assert [(Kind.OPEN, expected)] == tell(root, *words)
    log.write_text("nox > killed\n")
    ((_, title),) = tell(root, *words)
    assert title.startswith("torchgrid: the run has no result: no record of torch2.5.1-pypi")
    assert [] == applied


@pytest.fixture
def opened(root: Path, applied: list[Plan], monkeypatch: pytest.MonkeyPatch) -> list[Issue]:
    """The open issue of a scheduled run in which the first two cells broke."""
    run_cells(root, Verdict.CRASH, Verdict.CRASH, Verdict.PASS)
    tell(root, *expect_cells(root))
    (action,) = read_plan(root / "plan.json").actions
    issue = Issue(number=7, title=action.title, body=action.body, state="OPEN")
    monkeypatch.setattr(ci, "list_issues", lambda: (issue,))
    return [issue]


def expect_cells(root: Path, *globs: str) -> tuple[str, str]:
    """Write a manifest of the cells that match, and return the words that name it."""
    manifest = root / "manifest.json"
    words = ("--cells", *globs) if globs else ()
    assert 0 == run_command("ci-matrix", "--root", str(root), "--manifest", str(manifest), *words)
    return "--manifest", str(manifest)


def name_kinds(root: Path, *words: str) -> list[Kind]:
    return [kind for kind, _ in tell(root, *words)]


def test_tell_closes_an_issue_whose_cells_all_ran_again(root: Path, opened: list[Issue]) -> None:
    assert {*CELLS[:2]} == opened[0].cells
    run_cells(root, *[Verdict.PASS] * 3)
    assert [Kind.CLOSE] == name_kinds(root, *expect_cells(root))


def test_tell_of_a_run_without_a_broken_cell_leaves_its_issue_open(
    root: Path, opened: list[Issue]
) -> None:
    """Here a run of another profile that holds."""
    shutil.rmtree(Project(root).outcomes)
    store.write_record(Project(root).outcomes, record(outcome(cell=CELLS[0]), cell=CELLS[0]))

    assert [] == name_kinds(root, *expect_cells(root, CELLS[0]))


def test_tell_of_a_run_whose_broken_cell_stops_opens_an_issue_and_closes_none(
    root: Path, opened: list[Issue]
) -> None:
    run_cells(root, *[Verdict.PASS] * 3)
    stop = stopped(Reason.INDEX_UNREACHABLE, detail="no route")
    store.write_record(Project(root).outcomes, record(cell=CELLS[0], suite=None, stopped=stop))

    assert [Kind.OPEN] == name_kinds(root, *expect_cells(root))


@pytest.mark.parametrize("ran,closes", [(CELLS, True), (CELLS[:2], False)])
def test_tell_closes_an_issue_that_names_no_cells_only_after_a_whole_run(
    root: Path,
    applied: list[Plan],
    monkeypatch: pytest.MonkeyPatch,
    ran: list[str],
    *,
    closes: bool,
) -> None:
    old = Issue(number=7, title="t", body=OLD_MARK, state="OPEN")
    monkeypatch.setattr(ci, "list_issues", lambda: (old,))
    run_cells(root, *[Verdict.PASS] * 3)
    for name in set(CELLS) - set(ran):
        stop = stopped(Reason.NO_WHEEL)
        for folder in (Project(root).outcomes, Project(root).accepted):
            store.write_record(folder, record(cell=name, suite=None, stopped=stop))

    assert closes is (Kind.CLOSE in name_kinds(root, *expect_cells(root)))
    assert Kind.CLOSE not in name_kinds(root)


def test_tell_names_what_a_new_release_broke(root: Path, applied: list[Plan]) -> None:
    (Project(root).accepted / f"{CELLS[0]}.jsonl").unlink()

    run_cells(root, *[Verdict.PASS] * 3)
    assert [] == tell(root)
    run_cells(root, Verdict.CRASH, Verdict.PASS, Verdict.PASS)
    assert [(Kind.OPEN, "torchgrid: compile: crash")] == tell(root)


def test_tell_applies_a_plan(
    root: Path, applied: list[Plan], capsys: pytest.CaptureFixture[str]
) -> None:
    plan = make_plan([make_note("kind", "it broke", "text")], [], coverage=Coverage())
    write_plan(root / "plan.json", plan)

    assert 0 == run_command("tell", "--apply", str(root / "plan.json"))
    assert ([plan], "opened #1\n") == (applied, capsys.readouterr().out)


@pytest.mark.parametrize("text", [None, "{", '{"actions": [{}], "schema": 1}'])
def test_tell_without_a_plan_opens_an_issue_that_says_so_and_fails(
    root: Path, applied: list[Plan], text: str | None
) -> None:
    if text is not None:
        write(root / "plan.json", text)

    assert 2 == run_command("tell", "--apply", str(root / "plan.json"))
    ((action,),) = [plan.actions for plan in applied]
    assert "torchgrid: a run ended before it had a result" == action.title


def test_tell_whose_host_refuses_fails(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> tuple[Issue, ...]:
        raise TorchgridError("gh issue list failed: HTTP 401")

    monkeypatch.setattr(ci, "list_issues", refuse)

    assert 1 == run_command("tell", "--apply", str(root / "plan.json"))


@pytest.mark.parametrize("days", ["-3", "0", "soon"])
def test_ci_health_refuses_a_number_of_days_that_is_not_above_zero(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], days: str
) -> None:
    monkeypatch.setattr(ci, "read_last_run", lambda _: {})

    assert 2 == run_command("ci-health", f"--days={days}")
    assert f"--days: '{days}' is not a number of days" in capsys.readouterr().err
    assert 1 == run_command("ci-health", "--days", "3")


@pytest.mark.parametrize("conclusion,code", [("success", 0), ("failure", 1)])
def test_ci_health_fails_if_the_alarm_did(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    conclusion: str,
    code: int,
) -> None:
    run: dict[str, Any] = {
        "createdAt": datetime.now(tz=UTC).isoformat(),
        "url": "https://host.example/7",
        "jobs": [{"name": "tell", "conclusion": conclusion}],
    }
    monkeypatch.setattr(ci, "read_last_run", lambda _: run)

    assert code == run_command("ci-health", "--workflow", "s.yml")
    output = capsys.readouterr()
    assert (code == 0) == ("s.yml: the last run told what it found" in output.out)
    assert (code == 1) == ("error: s.yml: the job 'tell' of" in output.err)

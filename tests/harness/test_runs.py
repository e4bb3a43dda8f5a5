"""Tests of whole runs: the tasks they list, the order of events, and where they stop."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from torchgrid.contract import JOB_SCHEMA

if TYPE_CHECKING:
    from tests.harness.conftest import Harness, Run

SKIPPED = ["fine", "verdict.pass", "cpu"]
OTHER = ["fine", "verdict.pass", "meta"]


def test_run_writes_its_events_in_order(harness: Harness) -> None:
    run = harness.run()

    expected = [
        "attestation",
        "tasks",
        "prepared",
        "encoding",
        "start",
        "outcome",
        "start",
        "outcome",
        "end",
    ]
    assert expected == [event["event"] for event in run.events]
    assert 0 == run.status


def test_list_tasks_sorts_by_encoding_then_probe_then_device(rows: Run) -> None:
    names = dict.fromkeys(task[0] for task in rows.find("tasks")[0]["tasks"])
    expected = [
        ["builds.module", "cpu"],
        ["verdict.pass", "cpu"],
        ["verdict.pass", "meta"],
        ["verdict.fail", "cpu"],
        ["verdict.raises", "cpu"],
        ["words.promises", "cpu"],
    ]

    assert ["-", "fine", "skips", "argued"] == list(names)[:4]
    assert expected == rows.list_tasks("fine") == rows.list_tasks("argued")


def test_run_lists_a_skipped_task_and_does_not_run_it(harness: Harness) -> None:
    run = harness.run(skip=[SKIPPED])

    assert [SKIPPED, OTHER] == run.find("tasks")[0]["tasks"]
    assert ["meta"] == [event["device"] for event in run.find("start")]


def test_run_imports_nothing_ahead_if_everything_is_skipped(harness: Harness) -> None:
    run = harness.run(skip=[SKIPPED, OTHER])

    assert ["attestation", "tasks", "end"] == [event["event"] for event in run.events]


def test_list_tasks_returns_none_for_a_selection_without_a_match(harness: Harness) -> None:
    run = harness.run(select=["nothing.*"])

    assert [] == run.find("tasks")[0]["tasks"]


def test_list_tasks_leaves_out_what_an_encoding_skips(rows: Run) -> None:
    assert ["verdict.fail", "cpu"] in rows.list_tasks("fine")
    assert [q for q in rows.list_tasks("fine") if q[0] != "verdict.fail"] == rows.list_tasks(
        "skips"
    )


def test_run_passes_arguments_to_the_encoding(rows: Run) -> None:
    outcome = rows.find_outcome("verdict.pass", encoding="argued")

    assert {"d_model": 512} == outcome["metrics"]["arguments"]


def test_run_scales_a_deadline(harness: Harness) -> None:
    limits = {"memory_bytes": 1 << 28, "output_bytes": 4096, "deadline_scale": 0.5}
    run = harness.run(select=["death.hangs"], limits=limits)

    assert 0.1 == run.find("start")[0]["deadline"]
    assert run.find_outcome("death.hangs")["detail"].startswith("no answer in 0.1 s")


def test_run_stops_if_torch_does_not_import(harness: Harness, tmp_path: Path) -> None:
    (tmp_path / "torch.py").write_text(
        "raise OSError('libcudart.so.11.0: cannot open shared object file')"
    )
    run = harness.run(paths=[str(tmp_path)])

    detail = "OSError: libcudart.so.11.0: cannot open shared object file"
    expected = {"event": "stopped", "stage": "import", "reason": "import-failed", "detail": detail}
    assert (expected,) == run.events
    assert 0 == run.status


def test_run_blames_the_disk_if_torch_finds_no_room(harness: Harness, tmp_path: Path) -> None:
    (tmp_path / "torch.py").write_text("raise OSError(28, 'No space left on device')")
    run = harness.run(paths=[str(tmp_path)])

    detail = "OSError: [Errno 28] No space left on device"
    expected = {"event": "stopped", "stage": "import", "reason": "no-space", "detail": detail}
    assert (expected,) == run.events


THEME = """
from torchgrid.inside.probe import probe, NotApplicable

@probe("theme.compiles", kind="requirement")
def compiles(case):
    'Gets the error of a compiler, which got it from the system.'
    try:
        raise RuntimeError("c++: fatal error: No space left on device")
    except RuntimeError as error:
        raise NotApplicable("no-compiler", "it does not work") from error
"""


@pytest.mark.produces("not-tested", "no-space")
def test_run_loses_one_task_to_another_full_disk(harness: Harness, tmp_path: Path) -> None:
    (tmp_path / "theme.py").write_text(THEME)
    run = harness.run(probes=[str(tmp_path)], select=["*"])

    found = run.find_outcome("theme.compiles")
    assert ("not-tested", "no-space") == (found["verdict"], found["reason"])
    assert "it does not work" == found["detail"]
    assert {"event": "end"} == run.events[-1]


def test_load_probes_refuses_a_probe_in_the_wrong_file(harness: Harness, fakes: Path) -> None:
    run = harness.run(probes=[str(fakes / "misnamed")])

    detail = "probes/theme.py registers 'another.question'; name it 'theme.<question>' or move it"
    expected = {"event": "stopped", "stage": "probe", "reason": "probes-invalid", "detail": detail}
    assert expected == run.events[-1]
    assert 2 == run.status


def test_load_probes_refuses_a_theme_in_two_folders(
    harness: Harness, fakes: Path, tmp_path: Path
) -> None:
    (tmp_path / "verdict.py").write_text("")
    run = harness.run(probes=[str(fakes / "probes"), str(tmp_path)])

    assert re.fullmatch(
        r"theme 'verdict' is in \S+ and in \S+; rename one of the files",
        run.events[-1]["detail"],
    )
    assert 2 == run.status


def test_load_probes_refuses_a_theme_that_does_not_import(harness: Harness, tmp_path: Path) -> None:
    (tmp_path / "theme.py").write_text("1 / 0")
    run = harness.run(probes=[str(tmp_path)])

    assert (
        "probes/theme.py does not import: ZeroDivisionError: division by zero"
        == run.events[-1]["detail"]
    )


def test_load_probes_merges_folders(harness: Harness, fakes: Path, tmp_path: Path) -> None:
    (tmp_path / "more.py").write_text(
        "from torchgrid.inside.probe import probe\n"
        "@probe('more.one', kind='requirement')\n"
        "def one(case):\n"
        "    'Is one more.'\n"
    )
    run = harness.run(
        probes=[str(fakes / "probes"), str(tmp_path)], select=["more.one", "verdict.pass"]
    )

    assert ["more.one", "verdict.pass", "verdict.pass"] == [
        task[1] for task in run.find("tasks")[0]["tasks"]
    ]


def test_read_job_refuses_another_schema(harness: Harness) -> None:
    run = harness.run(schema=JOB_SCHEMA + 1)

    expected = f"error: job.json: schema {JOB_SCHEMA + 1}, and this harness reads {JOB_SCHEMA}\n"
    assert (2, expected) == (run.status, run.stderr)


def test_read_job_refuses_a_missing_key(harness: Harness) -> None:
    run = harness.run(limits=None)

    assert (2, "error: job.json: missing key 'limits'\n") == (run.status, run.stderr)


def test_journal_ends_a_torn_line_of_an_earlier_harness(harness: Harness) -> None:
    journal = harness.folder / "journal.jsonl"
    journal.write_bytes(b'{"event": "sta')
    with pytest.raises(ValueError, match="Unterminated string"):
        harness.run()

    torn, *lines = journal.read_bytes().splitlines()
    assert b'{"event": "sta' == torn
    assert "attestation" == json.loads(lines[0])["event"]

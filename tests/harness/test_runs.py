"""What a whole run writes: which tasks, in which order, and where it stops."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.harness.conftest import Harness, Run

ASKED = ["fine", "verdict.pass", "cpu"]
OTHER = ["fine", "verdict.pass", "meta"]


def test_a_run_writes_its_events_in_order(harness: Harness) -> None:
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


def test_tasks_are_encodings_then_probes_then_devices(rows: Run) -> None:
    names = dict.fromkeys(task[0] for task in rows.of("tasks")[0]["tasks"])
    questions = [
        ["verdict.pass", "cpu"],
        ["verdict.pass", "meta"],
        ["verdict.fail", "cpu"],
        ["verdict.raises", "cpu"],
        ["words.promises", "cpu"],
    ]

    assert ["-", "fine", "skips", "argued"] == list(names)[:4]
    assert questions == rows.tasks("fine") == rows.tasks("argued")


def test_a_skipped_task_is_listed_and_not_asked(harness: Harness) -> None:
    run = harness.run(skip=[ASKED])

    assert [ASKED, OTHER] == run.of("tasks")[0]["tasks"]
    assert ["meta"] == [event["device"] for event in run.of("start")]


def test_where_everything_is_skipped_nothing_is_prepared(harness: Harness) -> None:
    run = harness.run(skip=[ASKED, OTHER])

    assert ["attestation", "tasks", "end"] == [event["event"] for event in run.events]


def test_a_selection_that_matches_nothing_lists_no_task(harness: Harness) -> None:
    run = harness.run(select=["nothing.*"])

    assert [] == run.of("tasks")[0]["tasks"]


def test_what_an_encoding_skips_is_not_even_listed(rows: Run) -> None:
    assert ["verdict.fail", "cpu"] in rows.tasks("fine")
    assert [q for q in rows.tasks("fine") if q[0] != "verdict.fail"] == rows.tasks("skips")


def test_arguments_reach_the_encoding(rows: Run) -> None:
    outcome = rows.outcome("verdict.pass", encoding="argued")

    assert {"d_model": 512} == outcome["metrics"]["arguments"]


def test_a_deadline_is_scaled(harness: Harness) -> None:
    limits = {"memory_bytes": 1 << 28, "output_bytes": 4096, "deadline_scale": 0.5}
    run = harness.run(select=["death.hangs"], limits=limits)

    assert 0.1 == run.of("start")[0]["deadline"]
    assert run.outcome("death.hangs")["detail"].startswith("no answer in 0.1 s")


@pytest.mark.parametrize(
    "name,reason,detail",
    [
        ("refuses", "construction-failed", "ValueError: d_model must be even"),
        (
            "any",
            "target-import-failed",
            "ModuleNotFoundError: No module named 'a_module_that_nobody_has'",
        ),
        (
            "missing",
            "target-import-failed",
            "AttributeError: module 'fake_encodings.fine' has no attribute 'Missing'",
        ),
    ],
)
def test_an_encoding_that_cannot_be_built_is_said_once_and_asked_nothing(
    rows: Run, name: str, reason: str, detail: str
) -> None:
    assert [
        {"event": "encoding", "encoding": name, "problem": reason, "detail": detail}
    ] == rows.of_encoding("encoding", name)
    assert [("not-tested", reason, detail)] * len(rows.tasks(name)) == [
        (event["verdict"], event["reason"], event["detail"])
        for event in rows.of_encoding("outcome", name)
    ]


def test_an_encoding_that_dies_when_it_is_built_costs_its_own_tasks_only(rows: Run) -> None:
    verdicts = {event["verdict"] for event in rows.of_encoding("outcome", "aborts")}

    assert {"crash"} == verdicts
    assert "SIGABRT" == rows.of_encoding("encoding", "aborts")[0]["problem"]
    assert "pass" == rows.verdict("verdict.pass")[0]
    assert {"event": "end"} == rows.events[-1]


def test_a_torch_that_does_not_import_stops_the_run(harness: Harness, tmp_path: Path) -> None:
    (tmp_path / "torch.py").write_text(
        "raise OSError('libcudart.so.11.0: cannot open shared object file')"
    )
    run = harness.run(paths=[str(tmp_path)])

    detail = "OSError: libcudart.so.11.0: cannot open shared object file"
    expected = {"event": "stopped", "stage": "import", "reason": "import-failed", "detail": detail}
    assert (expected,) == run.events
    assert 0 == run.status


def test_a_torch_that_has_no_room_stops_the_run_and_is_not_blamed(
    harness: Harness, tmp_path: Path
) -> None:
    (tmp_path / "torch.py").write_text("raise OSError(28, 'No space left on device')")
    run = harness.run(paths=[str(tmp_path)])

    detail = "OSError: [Errno 28] No space left on device"
    expected = {"event": "stopped", "stage": "import", "reason": "no-space", "detail": detail}
    assert (expected,) == run.events


THEME = """
from torchgrid.inside.probe import probe, NotApplicable

@probe("theme.compiles")
def compiles(case):
    'Is told by a compiler, which is told by the system.'
    try:
        raise RuntimeError("c++: fatal error: No space left on device")
    except RuntimeError as error:
        raise NotApplicable("no-compiler", "it does not work") from error
"""


@pytest.mark.produces("not-tested", "no-space")
def test_another_disk_that_is_full_costs_its_question_alone_whatever_is_made_of_it(
    harness: Harness, tmp_path: Path
) -> None:
    (tmp_path / "theme.py").write_text(THEME)
    run = harness.run(probes=[str(tmp_path)], select=["*"])

    found = run.outcome("theme.compiles")
    assert ("not-tested", "no-space") == (found["verdict"], found["reason"])
    assert "it does not work" == found["detail"]
    assert {"event": "end"} == run.events[-1]


def test_a_probe_in_the_wrong_file_is_a_mistake(harness: Harness, fakes: Path) -> None:
    run = harness.run(probes=[str(fakes / "misnamed")])

    detail = "probes/theme.py registers 'another.question'; name it 'theme.<question>' or move it"
    expected = {"event": "stopped", "stage": "probe", "reason": "probes-invalid", "detail": detail}
    assert expected == run.events[-1]
    assert 2 == run.status


def test_a_theme_in_two_folders_is_a_mistake(harness: Harness, fakes: Path, tmp_path: Path) -> None:
    (tmp_path / "verdict.py").write_text("")
    run = harness.run(probes=[str(fakes / "probes"), str(tmp_path)])

    assert (
        "theme 'verdict' is in two folders of probes; rename one file" == run.events[-1]["detail"]
    )
    assert 2 == run.status


def test_a_theme_that_does_not_import_is_a_mistake(harness: Harness, tmp_path: Path) -> None:
    (tmp_path / "theme.py").write_text("1 / 0")
    run = harness.run(probes=[str(tmp_path)])

    assert (
        "probes/theme.py does not import: ZeroDivisionError: division by zero"
        == run.events[-1]["detail"]
    )


def test_folders_of_probes_are_merged(harness: Harness, fakes: Path, tmp_path: Path) -> None:
    (tmp_path / "more.py").write_text(
        "from torchgrid.inside.probe import probe\n"
        "@probe('more.one')\n"
        "def one(case):\n"
        "    'Is one more.'\n"
    )
    run = harness.run(
        probes=[str(fakes / "probes"), str(tmp_path)], select=["more.one", "verdict.pass"]
    )

    assert ["more.one", "verdict.pass", "verdict.pass"] == [
        task[1] for task in run.of("tasks")[0]["tasks"]
    ]


def test_a_job_of_another_schema_is_refused(harness: Harness) -> None:
    run = harness.run(schema=2)

    assert (2, "error: job.json: schema 2, and this harness reads 1\n") == (run.status, run.stderr)


def test_a_job_without_a_key_is_refused(harness: Harness) -> None:
    run = harness.run(limits=None)

    assert (2, "error: job.json: missing key 'limits'\n") == (run.status, run.stderr)


def test_a_line_that_an_earlier_harness_died_in_spoils_no_other(harness: Harness) -> None:
    journal = harness.folder / "journal.jsonl"
    journal.write_bytes(b'{"event": "sta')
    with pytest.raises(ValueError, match="Unterminated string"):
        harness.run()

    torn, *lines = journal.read_bytes().splitlines()
    assert b'{"event": "sta' == torn
    assert "attestation" == json.loads(lines[0])["event"]

"""What a whole run writes: which tasks, in which order, and where it stops."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.unit.inside.conftest import Harness

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


def test_tasks_are_encodings_then_probes_then_devices(harness: Harness) -> None:
    rows = [harness.encoding(name="one"), harness.encoding(name="two")]
    run = harness.run(encodings=rows, select=["verdict.fail", "verdict.pass"])

    expected = [
        [name, *question]
        for name in ("one", "two")
        for question in (("verdict.pass", "cpu"), ("verdict.pass", "meta"), ("verdict.fail", "cpu"))
    ]
    assert expected == run.of("tasks")[0]["tasks"]


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


def test_what_an_encoding_skips_is_not_even_listed(harness: Harness) -> None:
    rows = [harness.encoding(name="one", skip=["verdict.f*"]), harness.encoding(name="two")]
    run = harness.run(encodings=rows, select=["verdict.fail"])

    assert [["two", "verdict.fail", "cpu"]] == run.of("tasks")[0]["tasks"]


def test_arguments_reach_the_encoding(harness: Harness) -> None:
    run = harness.run(encodings=[harness.encoding(arguments={"d_model": 512})])

    assert {"d_model": 512} == run.outcome("verdict.pass")["metrics"]["arguments"]


def test_a_deadline_is_scaled(harness: Harness) -> None:
    limits = {"memory_bytes": 1 << 28, "output_bytes": 4096, "deadline_scale": 0.5}
    run = harness.run(select=["death.hangs"], limits=limits)

    assert 0.15 == run.of("start")[0]["deadline"]
    assert run.outcome("death.hangs")["detail"].startswith("no answer in 0.15 s")


@pytest.mark.parametrize(
    "target,reason,detail",
    [
        ("fake_encodings.fine:Refuses", "construction-failed", "ValueError: d_model must be even"),
        (
            "fake_encodings.broken:Any",
            "target-import-failed",
            "ModuleNotFoundError: No module named 'a_module_that_nobody_has'",
        ),
        (
            "fake_encodings.fine:Missing",
            "target-import-failed",
            "AttributeError: module 'fake_encodings.fine' has no attribute 'Missing'",
        ),
    ],
)
def test_an_encoding_that_cannot_be_built_is_said_once_and_asked_nothing(
    harness: Harness, target: str, reason: str, detail: str
) -> None:
    run = harness.run(encodings=[harness.encoding(target, name="broken")])

    assert [
        {"event": "encoding", "encoding": "broken", "problem": reason, "detail": detail}
    ] == run.of("encoding")
    assert [("not-tested", reason, detail)] * 2 == [
        (event["verdict"], event["reason"], event["detail"]) for event in run.of("outcome")
    ]


def test_an_encoding_that_dies_when_it_is_built_costs_its_own_tasks_only(harness: Harness) -> None:
    run = harness.run(
        encodings=[harness.encoding("fake_encodings.fine:Aborts"), harness.encoding()]
    )

    actual = [(event["encoding"], event["verdict"]) for event in run.of("outcome")]
    assert [("aborts", "crash")] * 2 + [("fine", "pass")] * 2 == actual
    assert "SIGABRT" == run.of("encoding")[0]["problem"]


def test_a_torch_that_does_not_import_stops_the_run(harness: Harness, tmp_path: Path) -> None:
    (tmp_path / "torch.py").write_text(
        "raise OSError('libcudart.so.11.0: cannot open shared object file')"
    )
    run = harness.run(paths=[str(tmp_path)])

    detail = "OSError: libcudart.so.11.0: cannot open shared object file"
    expected = {"event": "stopped", "stage": "import", "reason": "import-failed", "detail": detail}
    assert (expected,) == run.events
    assert 0 == run.status


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

"""A pack of this project with a real torch: killed, resumed, merged, and compared with a run."""

from __future__ import annotations

import json
import os
import re
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.integration.contexts import ROOT, run_harness
from torchgrid.config.matrix import find_encoding, read_matrix
from torchgrid.contract import CELL
from torchgrid.model.outcome import Record
from torchgrid.model.project import Project
from torchgrid.records import machine, store
from torchgrid.records.merge import ExpectedCells, merge_records
from torchgrid.report.pages import render_pages
from torchgrid.report.publish import build_results
from torchgrid.runs.pack import make_pack, write_pack

ENCODINGS = ["sinusoidal", "plain-attribute"]
PROBES = ["device.follows-module", "device.registered", "state.round-trip", "shapes.forward"]

DEADLINE = 1500

pytestmark = pytest.mark.timeout(3600)


@dataclass(frozen=True)
class Machine:
    """A folder with the pack of this project, and an interpreter that has torch."""

    folder: Path
    python: Path

    @property
    def out(self) -> Path:
        """The file of results."""
        return self.folder / "results.jsonl"

    def start(self) -> subprocess.Popen[str]:
        """Start the pack."""
        pack = str(self.folder / "torchgrid.pyz")
        words = ["--out", str(self.out), "--only", *PROBES, "--encodings", *ENCODINGS]
        return subprocess.Popen(
            [str(self.python), pack, *words],
            env={"PATH": os.environ["PATH"], "HOME": str(self.folder)},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def count_outcomes(self) -> int:
        """Count the outcomes that the journal of a run holds by now."""
        journal = self.folder / "results.jsonl.work" / "journal.jsonl"
        return journal.read_text().count('"event": "outcome"') if journal.exists() else 0


@pytest.fixture(scope="module")
def killed(cell_python: Path, tmp_path_factory: pytest.TempPathFactory) -> Machine:
    """A machine on which the pack was killed after some outcomes, and run again."""
    made = Machine(tmp_path_factory.mktemp("machine"), cell_python)
    write_pack(made.folder / "torchgrid.pyz", make_pack(Project(ROOT)))
    process = made.start()
    expires = time.monotonic() + DEADLINE
    while made.count_outcomes() < 3:
        assert time.monotonic() < expires
        assert process.poll() is None, process.communicate()
        time.sleep(0.1)
    process.kill()
    process.communicate()
    return made


@pytest.fixture(scope="module")
def record(killed: Machine) -> Record:
    """The record of the run after the kill."""
    kept = killed.count_outcomes()
    with killed.start() as process:
        output, _ = process.communicate(timeout=DEADLINE)
    assert 0 == process.returncode, output
    known = re.search(r"(\d+) to ask, (\d+) known", output)
    assert known is not None, output
    assert kept <= int(known[2]) < int(known[1])
    assert "on cuda: torch sees no GPU" in output
    return machine.read_record(killed.out)


def test_record_is_whole_and_of_the_machine(record: Record) -> None:
    assert record.suite is not None
    assert re.fullmatch(r"torch2\.9\.1-machine\.cu128-py3\.11(@.+)?", record.cell)
    assert {CELL, *ENCODINGS} >= {outcome.encoding for outcome in record.outcomes}
    assert "2.9.1+cu128" == (record.attestation or {})["torch"]


def test_verdicts_are_those_of_a_normal_run(
    record: Record, cell_python: Path, tmp_path: Path
) -> None:
    matrix = read_matrix(ROOT / "matrix.toml")
    rows = [find_encoding(matrix, name).serialize() for name in ENCODINGS]
    tasks = [(o.encoding, o.probe, o.device) for o in record.outcomes]
    events = run_harness(cell_python, tmp_path, rows, tasks, ROOT)

    expected = {
        (e["encoding"], e["probe"], e["device"]): (e["verdict"], e["reason"])
        for e in events
        if e["event"] == "outcome"
    }
    assert 10 == len(expected)
    assert expected == {tuple(o.task): (o.verdict, o.reason) for o in record.outcomes}


def test_record_is_merged_and_shown_like_any_other(
    record: Record, killed: Machine, tmp_path: Path
) -> None:
    matrix = read_matrix(ROOT / "matrix.toml")
    place = Project(tmp_path / "copy")
    wanted = ExpectedCells(
        cells=matrix.cells,
        required=[matrix.cells[0].id],
        encodings=[encoding.name for encoding in matrix.encodings],
    )

    assert [record.cell] == merge_records(place, wanted, [killed.folder])

    pages = render_pages(build_results(matrix, store.read_records(place.outcomes)), ())
    assert "machine.cu128-py3.11" in pages["encodings/sinusoidal.md"]
    assert record.cell in pages["compatibility.md"]
    assert "2.9.1" in pages["releases.md"]
    assert json.loads(pages["compatibility.json"])

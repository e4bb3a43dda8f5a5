"""Tests of the worker's side of a cell: it runs in a process, and its record goes back."""

from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import Any

import pytest

from tests.unit.builders import CELL, encoding, matrix, record, stopped, write
from tests.unit.cluster.fakes import make_record
from torchgrid.cluster import host as hosts
from torchgrid.cluster.bundle import Bundle, pack_project
from torchgrid.cluster.host import CellHost, Order
from torchgrid.cluster.relay import compress, decompress
from torchgrid.model.project import Project
from torchgrid.records import store

ROW = '[[torch]]\nrelease = "2.9.1"\npython = "3.11"\n'
RECORD = f'{{"schema": 1, "cell": "{CELL}", "suite": "whole"}}\n'
WRITES = f"""\
mkdir -p "$1/.torchgrid/outcomes"
echo "the words: $@"
printf '%s' '{RECORD}' > "$1/.torchgrid/outcomes/$2.jsonl"
"""


class Desk:
    """A host of cells whose program is a script of the shell, and what it sends."""

    def __init__(self, root: Path, script: str) -> None:
        write(root / "project" / "matrix.toml", ROW)
        self.sent: list[dict[str, Any]] = []
        self.fetched: list[str] = []
        self.bundle = pack_project(
            Project(root / "project"), matrix(root / "project", encoding(target="x:Y"))
        )
        self.folder = root / "worker"
        program = ("/bin/sh", str(write(root / "cell.sh", script)))
        self.host = CellHost(
            self.folder,
            "node-a",
            send=lambda message: self.sent.append(dict(message)),
            fetch=self.fetch,
            program=program,
        )

    def fetch(self, name: str) -> bytes:
        self.fetched.append(name)
        return self.bundle.archive

    def make_order(self, **changes: Any) -> dict[str, Any]:
        parts = {"run": "r", "key": "k", "name": CELL, "cell": CELL, "bundle": self.bundle.digest}
        parts["archive"] = "the-name"
        return Order(**{**parts, **changes}).dump()

    @property
    def last(self) -> dict[str, Any]:
        return self.sent[-1]


def test_run_sends_the_record_and_the_log_of_a_cell(tmp_path: Path) -> None:
    desk = Desk(tmp_path, WRITES)

    desk.host.run(desk.make_order(only="failed", network="none"))

    assert ["started", "ended"] == [
        message["what"] for message in desk.sent if message["what"] != "progress"
    ]
    assert ("r", "k", CELL, "node-a") == tuple(desk.last[k] for k in ("run", "key", "cell", "node"))
    sent = store.parse_record(decompress(desk.last["record"]), name=f"{CELL}.jsonl")
    assert (CELL, "whole") == (sent.cell, sent.suite)
    root = desk.folder / "projects" / desk.bundle.digest
    words = f"the words: {root} {CELL} --network none --only failed\n"
    assert words == decompress(desk.last["log"])


def test_run_fetches_a_project_once_and_shares_the_state(tmp_path: Path) -> None:
    desk = Desk(tmp_path, WRITES)

    desk.host.run(desk.make_order())
    desk.host.run(desk.make_order(key="other"))

    assert ["the-name"] == desk.fetched
    state = desk.folder / ".torchgrid"
    assert (
        state.resolve() == (desk.folder / "projects" / desk.bundle.digest / ".torchgrid").resolve()
    )
    assert (state / "outcomes" / f"{CELL}.jsonl").is_file()


def test_run_of_a_damaged_archive_is_refused_in_a_line(tmp_path: Path) -> None:
    desk = Desk(tmp_path, WRITES)
    desk.bundle = Bundle(digest=desk.bundle.digest, archive=desk.bundle.archive[:-9])

    desk.host.run(desk.make_order())

    assert "refused" == desk.last["what"]
    assert "the project's archive has the hash" in desk.last["detail"]
    assert 1 == len(desk.last["detail"].splitlines())


def test_run_on_a_full_disk_is_refused_in_a_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    desk = Desk(tmp_path, WRITES)
    monkeypatch.setattr(hosts, "unpack_project", fail)

    desk.host.run(desk.make_order())

    assert ("refused", True) == (desk.last["what"], "No space left" in desk.last["detail"])


def test_run_of_a_cell_at_another_place_is_refused(tmp_path: Path) -> None:
    desk = Desk(tmp_path, WRITES)

    desk.host.run(desk.make_order(name=f"{CELL}@sm_90"))

    assert f"its record would be {CELL} here, and not {CELL}@sm_90" == desk.last["detail"]


def test_run_of_a_cell_that_dies_sends_a_record_that_says_so(tmp_path: Path) -> None:
    desk = Desk(tmp_path, "echo last words; kill -9 $$\n")
    before = make_record(CELL, key="0f")

    desk.host.run(desk.make_order(previous=compress(store.dump_record(before))))

    sent = store.parse_record(decompress(desk.last["record"]), name=f"{CELL}.jsonl")
    assert sent.stopped is not None
    assert "SIGKILL; its last line: last words" in sent.stopped.detail
    assert before.outcomes == sent.outcomes


def test_run_stores_the_records_that_came_with_the_order(tmp_path: Path) -> None:
    desk = Desk(tmp_path, "exit 1\n")
    stop = compress(store.dump_record(record(stopped=stopped())))

    desk.host.run(desk.make_order(previous=stop, accepted=stop))
    project = Project(desk.folder / "projects" / desk.bundle.digest)
    assert [stopped()] == [each.stopped for each in store.read_records(project.accepted)]

    desk.host.run(desk.make_order())
    assert () == store.read_records(project.accepted)
    # What this worker has of the cell itself stays.
    assert 1 == len(store.read_records(project.outcomes))


def test_cancel_kills_the_cell_and_sends_no_record(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hosts, "REPORT_SECONDS", 0.02)
    desk = Desk(tmp_path, 'echo $$ > "$1/pid"; exec sleep 60\n')
    thread = threading.Thread(target=desk.host.run, args=(desk.make_order(),))
    thread.start()
    pid = desk.folder / "projects" / desk.bundle.digest / "pid"
    until = time.monotonic() + 60
    while not (pid.exists() and pid.read_text().strip()):
        assert time.monotonic() < until
        time.sleep(0.01)

    desk.host.cancel("another")
    desk.host.cancel("k")
    thread.join(timeout=60)

    assert not thread.is_alive()
    assert not Path("/proc", pid.read_text().strip()).exists()
    assert {"started", "progress"} >= {message["what"] for message in desk.sent}

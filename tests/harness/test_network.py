"""Tests of isolation.network: without a network a probe reaches only itself, or does not run."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from tests.unit.builders import ROOT

if TYPE_CHECKING:
    from tests.harness.conftest import Harness

THREADED = """
import sys, threading
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from torchgrid.inside.harness import run
from torchgrid.inside.job import read_job
ends = threading.Event()
threading.Thread(target=ends.wait).start()
run(read_job(Path(sys.argv[2])))
ends.set()
"""


def _has_namespaces() -> bool:
    unshare = shutil.which("unshare")
    if unshare is None:
        return False
    done = subprocess.run([unshare, "-Urn", "true"], capture_output=True, check=False, timeout=10)
    return done.returncode == 0


@pytest.fixture
def server(harness: Harness) -> Iterator[socket.socket]:
    """Return a server of this test, outside of the cell."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        (harness.folder / "port").write_text(str(listening.getsockname()[1]))
        yield listening


@pytest.mark.usefixtures("server")
def test_run_leaves_the_hosts_network_to_probes_by_default(harness: Harness) -> None:
    run = harness.run(select=["reach.*"])

    assert ["pass", "pass"] == [event["verdict"] for event in run.find("outcome")]
    assert "host" == run.find("attestation")[0]["attestation"]["network"]


@pytest.mark.usefixtures("server")
@pytest.mark.skipif(not _has_namespaces(), reason="this system has no user namespaces for us")
def test_run_without_a_network_reaches_nobody_outside(harness: Harness) -> None:
    run = harness.run(select=["reach.*"], network="none", workers=2)

    assert ("fail", "ConnectionRefusedError") == run.find_verdict("reach.outside")
    assert ("pass", None) == run.find_verdict("reach.itself")
    user = os.geteuid()
    assert {"user": user, "owner": user} == run.find_outcome("reach.itself")["metrics"]
    assert user == (harness.folder / "written").stat().st_uid
    assert "none" == run.find("attestation")[0]["attestation"]["network"]


def test_run_stops_the_cell_if_it_cannot_leave_the_network(harness: Harness) -> None:
    # The kernel lets no process of several threads leave.
    harness.run(select=["nothing.*"])
    file = harness.folder / "job.json"
    job = {**json.loads(file.read_text()), "network": "none"}
    file.write_text(json.dumps(job))
    (harness.folder / "journal.jsonl").unlink()
    argv = [sys.executable, "-c", THREADED, str(ROOT), str(file)]

    done = subprocess.run(argv, capture_output=True, text=True, check=False, timeout=60)

    (event,) = harness.read_events()
    assert ("stopped", "attest", "mismatch") == (event["event"], event["stage"], event["reason"])
    assert event["detail"].startswith("no network was asked for, and this system does not let go")
    assert (0, "") == (done.returncode, done.stderr)


def test_run_refuses_an_unknown_network(harness: Harness) -> None:
    run = harness.run(network="some")

    assert (2, "error: job.json: 'some' is not a valid Network\n") == (run.status, run.stderr)

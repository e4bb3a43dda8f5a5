"""Tests of `torchgrid probe`, `why` and `clean` from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.builders import run_command
from torchgrid.console import echo
from torchgrid.model.errors import Exit
from torchgrid.model.project import Project
from torchgrid.runs import single_probe
from torchgrid.runs.single_probe import Request


def test_probe_makes_a_request_of_its_options(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    received: list[object] = []

    def probe(*request: object) -> Exit:
        received.extend(request)
        return Exit.REGRESSED

    monkeypatch.setattr(single_probe, "run_probe", probe)
    cell = "torch2.9.1-pypi-py3.11"
    words = ["device.*", "--encoding", "rope", "--cell", cell, "--device", "meta", "--root"]

    assert 1 == run_command("probe", *words, str(tmp_path))
    request = Request(probe="device.*", encoding="rope", cell=cell, device="meta")
    assert [Project(tmp_path), request, echo] == received


def test_probe_without_a_matrix_is_one_line_and_exit_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert 2 == run_command("probe", "device.*", "--root", str(tmp_path))
    assert f"matrix.toml: not found in {tmp_path}" in capsys.readouterr().err

"""Tests of the command `pack`."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from tests.unit.builders import run_command, write


def test_pack_writes_a_zip_and_says_how_to_run_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path / "matrix.toml", "")
    out = tmp_path / "torchgrid.pyz"

    code = run_command("pack", "--out", str(out), "--root", str(tmp_path))

    first, second = capsys.readouterr().out.splitlines()
    assert 0 == code
    assert zipfile.is_zipfile(out)
    assert first.startswith(f"wrote {out}: ")
    assert " kB, " in first
    assert " 0 encodings, pack " in first
    assert "run `python torchgrid.pyz --help` there" in second


def test_pack_refuses_an_unknown_encoding(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path / "matrix.toml", "")

    code = run_command("pack", "--encodings", "nothing", "--root", str(tmp_path))

    assert 2 == code
    assert "error: matrix.toml has no encoding 'nothing'" in capsys.readouterr().err

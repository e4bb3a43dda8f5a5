"""Tests of `torchgrid freshness`, `discover` and `twin` from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.builders import CELL, outcome, record, run_command, write
from torchgrid.environments import package_index, uv_index
from torchgrid.records import store

ROWS = '[[torch]]\nrelease = "2.9.1"\npython = "3.11"\nprofiles = "default"\n'


@pytest.fixture
def root(tmp_path: Path) -> str:
    write(tmp_path / "matrix.toml", ROWS)
    store.write_record(tmp_path / "reports" / "data", record(outcome(), date="2026-11-26"))
    return str(tmp_path)


def test_freshness_exits_by_the_age_of_records(
    root: str, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ("freshness", "--root", root, "--profile", "default", "--today")

    assert 0 == run_command(*words, "2026-11-27")
    assert 1 == run_command(*words, "2027-11-27")
    assert f"  2026-11-26, 366 days ago   {CELL}\n" in capsys.readouterr().out
    assert 2 == run_command(*words, "soon")
    assert 3 == run_command(*words, "2026-11-27", "--records", str(Path(root, "none")))


def test_discover_prints_the_patch_and_the_words_apart(
    root: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(uv_index, "find_index_address", lambda: "https://main.example.org")
    monkeypatch.setattr(uv_index, "list_cuda_variants", tuple)
    monkeypatch.setattr(package_index, "read_index", lambda _: ())

    assert 0 == run_command("discover", "--pre", "--root", root)
    printed = capsys.readouterr()
    assert "" == printed.out
    assert printed.err.startswith("matrix.toml has every release")
    assert 0 == run_command("discover", "--write", "--json", "--root", root)
    assert '"rows": []' in capsys.readouterr().out


def test_discover_without_an_index_is_one_line(
    root: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(uv_index, "find_index_address", lambda: "file:///srv/simple")

    assert 3 == run_command("discover", "--root", root)
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("error: file:///srv/simple: not an http(s) address")


def test_twin_needs_records_of_one_commit(root: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert 2 == run_command("twin", CELL, CELL, "--root", root)
    assert "has no keys; run both again" in capsys.readouterr().err
    assert 2 == run_command("twin", "--root", root)
    assert 3 == run_command("twin", "--root", root, "--profile", "default")

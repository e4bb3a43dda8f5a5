"""Tests of `torchgrid support` and `export` from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.builders import outcome, record, results, run_command, write
from torchgrid.records import store
from torchgrid.report.machine_files import COMPATIBILITY, render_machine_files


def publish_document(folder: Path) -> Path:
    text = render_machine_files(results(record(outcome())))[COMPATIBILITY]
    return write(folder / "reports" / COMPATIBILITY, text)


def test_support_answers_from_the_file_of_a_project_or_a_path(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = publish_document(tmp_path)

    assert 0 == run_command(
        "support", "sinusoidal", "--root", str(tmp_path), "--require", "compile"
    )
    assert 0 == run_command("support", "sinusoidal", "--from", str(path), "--require", " compile,")
    first, *lines = capsys.readouterr().out.splitlines()
    assert first.startswith("sinusoidal: works on 2.9.1 (2025-11); not tested on 2.10.0 (2026-01)")
    assert first in lines


@pytest.mark.parametrize(
    "words,code,expected",
    [
        ((), 2, "name one encoding, or add --check pyproject.toml"),
        (("sinusoidl",), 2, "did you mean 'sinusoidal'?"),
        (("sinusoidal", "--require", "devise"), 2, "the themes are compile"),
        (("sinusoidal", "--python", "3.8"), 3, "those tested: 3.11"),
        (("sinusoidal", "--python", "foo"), 2, "is not a Python; write a version such as 3.11"),
        (("sinusoidal", "--python", "3.11.2"), 2, "write a version such as 3.11"),
        (("sinusoidal", "--from", "missing.json"), 2, "name the file or an http(s) address"),
    ],
)
def test_support_without_an_answer_is_one_line(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    words: tuple[str, ...],
    code: int,
    expected: str,
) -> None:
    publish_document(tmp_path)

    assert code == run_command("support", *words, "--root", str(tmp_path))
    (line,) = capsys.readouterr().err.splitlines()
    assert line.endswith(expected)


def test_support_check_holds_a_bound_against_the_evidence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    publish_document(tmp_path)
    own = write(tmp_path / "pyproject.toml", '[project]\ndependencies = ["torch==2.9.1"]\n')
    words = ("support", "--check", str(own), "--root", str(tmp_path), "--encoding", "sinusoidal")

    assert 0 == run_command(*words)
    write(own, '[project]\ndependencies = ["torch<2.9"]\n')
    assert 1 == run_command(*words)
    assert "  forbids 2.9.1, which works: sinusoidal" in capsys.readouterr().out


def test_export_writes_a_file_or_prints(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store.write_record(tmp_path / "reports" / "data", record(outcome()))
    words = ("--root", str(tmp_path))

    assert 0 == run_command("export", "junit", str(tmp_path / "out.xml"), *words)
    assert f"wrote {tmp_path / 'out.xml'}\n" == capsys.readouterr().out
    assert "<testsuites" in (tmp_path / "out.xml").read_text(encoding="utf-8")
    assert 0 == run_command("export", "csv", "-", "--records", str(tmp_path / "reports"))
    assert capsys.readouterr().out.startswith("cell,release,")
    assert 3 == run_command("export", "csv", "-", "--records", str(tmp_path / "missing"))

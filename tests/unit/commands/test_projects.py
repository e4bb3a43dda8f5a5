"""Tests of `torchgrid init` and `add` from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.builders import run_command
from torchgrid.console import echo
from torchgrid.model.errors import Exit
from torchgrid.model.project import Project
from torchgrid.runs import add


def test_init_writes_files_and_lists_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert 0 == run_command("init", str(tmp_path / "new"))

    output = capsys.readouterr().out.splitlines()
    assert f"wrote {tmp_path / 'new' / 'matrix.toml'}" in output
    assert output[-1].startswith("next: ")


def test_init_without_a_folder_writes_into_the_current_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    assert 0 == run_command("init")
    assert (tmp_path / "noxfile.py").is_file()


def test_init_of_an_existing_project_is_one_line_and_exit_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run_command("init", str(tmp_path))
    capsys.readouterr()

    assert 2 == run_command("init", str(tmp_path))
    expected = f"error: {tmp_path / 'noxfile.py'}: exists already"
    assert [True] == [line.startswith(expected) for line in capsys.readouterr().err.splitlines()]


def test_add_makes_a_request_of_its_options(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    received: list[object] = []

    def add_module(*arguments: object) -> Exit:
        received.extend(arguments)
        return Exit.HELD

    monkeypatch.setattr(add, "add_module", add_module)
    words = ["m:C", "--arguments", "d=16", "n=x", "--input", "2,10", "--requires", "timm"]

    options = ["--call", "rotate", "--name", "mine", "--cell", "c", "--no-run"]

    assert 0 == run_command("add", *words, *options, "--root", str(tmp_path))
    request = add.Request(
        target="m:C",
        arguments=["d=16", "n=x"],
        inputs=["2,10"],
        name="mine",
        call="rotate",
        requires=["timm"],
        cell="c",
        run=False,
    )
    assert [Project(tmp_path), request, echo] == received

"""Tests of a pack's program that need no harness; tests/harness runs whole packs."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from tests.unit.builders import write
from tests.unit.packed.test_bundle import DOCUMENT
from torchgrid.packed import program


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of unpacked sources."""
    return write(tmp_path / "sources" / "pack.json", json.dumps(DOCUMENT)).parent


@pytest.mark.parametrize(
    "out,problem",
    [
        ("missing/r.jsonl", "No such file or directory; name a file in a folder that can be"),
        (".", "is a folder; name a file in it"),
        ("file/r.jsonl", "Not a directory; name a file in a folder"),
        ("junk.jsonl", "not results of a pack (JSONDecodeError"),
    ],
)
def test_main_refuses_a_file_that_it_cannot_write(
    out: str, problem: str, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path / "file", "")
    write(tmp_path / "junk.jsonl", "junk")
    before = sorted(tmp_path.iterdir())

    code = program.main(["--out", str(tmp_path / out)], str(folder), "abc")

    errors = capsys.readouterr().err
    assert 2 == code
    assert problem in errors
    assert 1 == len(errors.splitlines())
    assert before == sorted(p for p in tmp_path.iterdir() if not p.name.endswith(".work"))


def test_make_redactor_has_the_words_of_other_records(tmp_path: Path) -> None:
    clean = program.make_redactor(tmp_path / "sources", tmp_path / "r.jsonl.work")

    assert "<project>/probes/x.py" == clean(f"{tmp_path}/sources/project/probes/x.py")
    assert "<project>/torchgrid/y.py" == clean(f"{tmp_path}/sources/torchgrid/y.py")
    assert "<state>/tmp/z" == clean(f"{tmp_path}/r.jsonl.work/tmp/z")
    assert "<environment>/lib" == clean(f"{sys.prefix}/lib")
    assert "~/w" == clean(f"{Path.home()}/w")

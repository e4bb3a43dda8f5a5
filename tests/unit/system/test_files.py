"""Tests of file replacement, folder removal and the format of sizes."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from tests.unit.builders import write
from torchgrid.system import files


def test_replace_text_leaves_no_draft(tmp_path: Path) -> None:
    path = write(tmp_path / "page.md", "old")

    files.replace_text(path, "new\n")

    assert (b"new\n", [path]) == (path.read_bytes(), list(tmp_path.iterdir()))


def test_replace_text_that_fails_leaves_the_old_file_and_no_draft(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(tmp_path / "page.md", "old")

    def fail_for_space(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "replace", fail_for_space)

    with pytest.raises(OSError, match="No space left"):
        files.replace_text(path, "new")

    assert ("old", [path]) == (path.read_text(encoding="utf-8"), list(tmp_path.iterdir()))


@pytest.mark.parametrize(
    "size,expected",
    [(0, "0.0 GB"), (49_999_999, "0.0 GB"), (2_900_000_000, "2.9 GB"), (10**12, "1000.0 GB")],
)
def test_format_bytes_writes_gigabytes(size: int, expected: str) -> None:
    assert expected == files.format_bytes(size)


def test_remove_folder_that_does_not_exist_does_nothing(tmp_path: Path) -> None:
    (tmp_path / "folder" / "deep").mkdir(parents=True)

    files.remove_folder(tmp_path / "folder")
    files.remove_folder(tmp_path / "folder")

    assert [] == list(tmp_path.iterdir())

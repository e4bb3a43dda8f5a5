"""What a source says is remembered by its content, and read anew where it is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from torchgrid.config import code_memo
from torchgrid.config.code_memo import Memo

CONTENT = b"from a import b\nfrom a import c\nprint(b, c)\n"


def test_source_remembered_says_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "sources.json"
    memo = Memo(path)
    first = memo.source(CONTENT)
    expected = first.imported_names, first.code(["a"]), first.code(["a.b"])
    memo.save()
    monkeypatch.setattr(code_memo, "parse", None)

    again = Memo(path).source(CONTENT)

    assert expected == (again.imported_names, again.code(["a"]), again.code(["a.b"]))


def test_source_of_another_content_is_read_anew(tmp_path: Path) -> None:
    path = tmp_path / "sources.json"
    memo = Memo(path)
    before = memo.source(CONTENT).code([])
    memo.save()

    assert before != Memo(path).source(CONTENT + b"more()\n").code([])


@pytest.mark.parametrize("text", ["", "{", "[]", '{"version": "other", "sources": {}}', "null"])
def test_memo_of_a_damaged_file_is_empty(tmp_path: Path, text: str) -> None:
    path = tmp_path / "sources.json"
    path.write_text(text, encoding="utf-8")

    assert {"a", "a.b", "a.c"} == Memo(path).source(CONTENT).imported_names


def test_save_forgets_what_no_run_needs_any_more(tmp_path: Path) -> None:
    path = tmp_path / "sources.json"
    for content in (CONTENT, b"other()\n"):
        memo = Memo(path)
        memo.source(content).code([])
        memo.save()

    assert Memo(path).recall(code_memo.Source(CONTENT, Memo())._key) is None


def test_save_on_a_disk_that_refuses_raises_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    memo = Memo(tmp_path / "file" / "sources.json")
    assert memo.source(CONTENT).imported_names

    memo.save()

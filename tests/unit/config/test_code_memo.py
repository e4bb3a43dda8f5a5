"""A source is parsed once for each content, and its code is remembered for later runs."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from torchgrid.config import code_memo
from torchgrid.config.code_memo import Memo, Source

CONTENT = b"from a import b\nfrom a import c\nprint(b, c)\n"


def test_source_of_a_known_content_returns_the_same_without_parsing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "sources.json"
    memo = Memo(path)
    first = Source(CONTENT, memo)
    expected = first.imported_names, first.read_code(["a"]), first.read_code(["a.b"])
    memo.save()
    monkeypatch.setattr(code_memo, "parse_source", None)

    again = Source(CONTENT, Memo(path))

    assert expected == (again.imported_names, again.read_code(["a"]), again.read_code(["a.b"]))


def test_source_of_another_content_is_parsed(tmp_path: Path) -> None:
    path = tmp_path / "sources.json"
    memo = Memo(path)
    before = Source(CONTENT, memo).read_code([])
    memo.save()

    assert before != Source(CONTENT + b"more()\n", Memo(path)).read_code([])


@pytest.mark.parametrize("text", ["", "{", "[]", '{"version": "other", "sources": {}}', "null"])
def test_memo_of_a_damaged_file_is_empty(tmp_path: Path, text: str) -> None:
    path = tmp_path / "sources.json"
    path.write_text(text, encoding="utf-8")

    assert {"a", "a.b", "a.c"} == Source(CONTENT, Memo(path)).imported_names


def test_save_drops_values_that_the_run_did_not_use(tmp_path: Path) -> None:
    path = tmp_path / "sources.json"
    for content in (CONTENT, b"other()\n"):
        memo = Memo(path)
        Source(content, memo).read_code([])
        memo.save()

    kept = {key.split()[0] for key in json.loads(path.read_bytes())["sources"]}
    assert {hashlib.sha256(b"other()\n").hexdigest()} == kept


def test_save_on_a_disk_that_refuses_raises_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    memo = Memo(tmp_path / "file" / "sources.json")
    assert Source(CONTENT, memo).imported_names

    memo.save()

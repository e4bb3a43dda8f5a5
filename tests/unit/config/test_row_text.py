"""Tests of rows that a program writes: they read back, and nothing before them changes."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.unit.builders import write
from torchgrid.config.row_text import append_row, check_row, format_row, format_value
from torchgrid.model.errors import ConfigurationError

TORCH = '[[torch]]\nrelease = "2.9.1"\npython = "3.11"\n'

INPUT = {"shape": [2, 10, 16], "layout": ["batch", "seq", "feature"]}
ROW: dict[str, Any] = {"name": "mine", "target": "mine:Mine", "input": INPUT}


@pytest.mark.parametrize(
    "value",
    [
        *(True, False, 3, -1, 0.5, 1e-5, float("inf"), "", 'a "b" \\ \n', "é", "\x7f"),
        *([], {}, [1, ["a"]], {"a": {"b c": [1, {"d": True}]}}, {"": 1, "1.5": 2}),
    ],
)
def test_format_value_reads_back_as_the_same_value(value: Any) -> None:
    assert value == tomllib.loads(f"x = {format_value(value)}")["x"]


def test_format_row_writes_each_key_on_a_line_below_the_comments() -> None:
    assert (
        "# one\n# two\n[[encoding]]\n"
        'name = "mine"\ntarget = "mine:Mine"\n'
        'input = { shape = [2, 10, 16], layout = ["batch", "seq", "feature"] }\n'
    ) == format_row(ROW, ["one", "two"])


def test_format_row_writes_each_item_of_a_long_list_on_a_line() -> None:
    text = format_row({**ROW, "input": [INPUT, INPUT]})

    assert 2 == text.count("\n    { shape = ")
    assert {**ROW, "input": [INPUT, INPUT]} == tomllib.loads(text)["encoding"][0]


@pytest.mark.parametrize("before", [TORCH, TORCH.rstrip("\n"), TORCH.replace("\n", "\r\n")])
def test_append_row_keeps_every_byte_before_it(tmp_path: Path, before: str) -> None:
    path = tmp_path / "matrix.toml"
    path.write_bytes(before.encode())

    append_row(path, before.encode(), format_row(ROW))

    content = path.read_bytes()
    assert content.startswith(before.encode())
    assert ("\r\n" in before) is (b"\r\n[[encoding]]\r\n" in content)
    assert [ROW] == tomllib.loads(content.decode())["encoding"]


def test_append_row_to_a_file_that_changed_raises_and_writes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "matrix.toml"
    write(path, TORCH)

    with pytest.raises(ConfigurationError, match=r"matrix\.toml: it changed while"):
        append_row(path, b"another", format_row(ROW))

    assert TORCH == path.read_text()


def test_check_row_returns_the_matrix_and_leaves_the_file(tmp_path: Path) -> None:
    path = tmp_path / "matrix.toml"
    write(path, TORCH)

    matrix = check_row(path, format_row(ROW))

    assert ["mine"] == [encoding.name for encoding in matrix.encodings]
    assert TORCH == path.read_text()


def test_check_row_of_a_wrong_row_says_what_is_wrong(tmp_path: Path) -> None:
    path = tmp_path / "matrix.toml"
    write(path, TORCH)

    with pytest.raises(ConfigurationError, match=r"encoding 'mine': target: 'mine' has the wrong"):
        check_row(path, format_row({**ROW, "target": "mine"}))

"""Tests of manifests: what a run must bring back, and which of them are refused."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from tests.unit.builders import cell, encoding, matrix, outcome, record, write
from torchgrid.config.matrix import Matrix
from torchgrid.model.errors import ConfigurationError
from torchgrid.records.keys import Keys
from torchgrid.records.manifest import (
    Manifest,
    describe_other_code,
    digest_rows,
    make_manifest,
    read_manifest,
    write_manifest,
)
from torchgrid.records.source_keys import SourceKeys

SOURCES = SourceKeys(harness="h", encodings={"sinusoidal": "s"}, themes={"compile": "c"})
CELLS = cell(), cell(torch="2.6.0"), cell(torch="2.5.1")


@pytest.fixture
def rows(tmp_path: Path) -> Matrix:
    """A matrix of three cells."""
    return matrix(tmp_path, encoding(), cells=CELLS)


@pytest.fixture
def made(rows: Matrix) -> Manifest:
    """The manifest of two jobs."""
    return make_manifest(rows, SOURCES, [("1", CELLS[:2]), ("2", CELLS[2:])])


def test_make_manifest_names_what_each_cell_must_attest_and_its_job(made: Manifest) -> None:
    first = made.cells[0]

    assert ["2.5.1", "2.6.0", "2.9.1"] == [expected.torch for expected in made.cells]
    assert ("pypi", "3.11", "2") == (first.source, first.python, first.job)
    assert {"1": [CELLS[1].id, CELLS[0].id], "2": [CELLS[2].id]} == made.jobs


def test_read_manifest_returns_what_write_manifest_wrote(
    tmp_path: Path, rows: Matrix, made: Manifest
) -> None:
    path = tmp_path / "manifest.json"
    write_manifest(path, made)
    actual = read_manifest(path, rows)

    assert (made, made.hash) == (actual, actual.hash)


def change_cell(content: dict[str, Any]) -> None:
    content["cells"][0]["torch"] = "2.4.1"


def drop_cell(content: dict[str, Any]) -> None:
    content["cells"].pop()


def change_version(content: dict[str, Any]) -> None:
    content["torchgrid"] = "0.0.1"


def drop_hash(content: dict[str, Any]) -> None:
    del content["hash"]


def drop_rows(content: dict[str, Any]) -> None:
    del content["rows"]


@pytest.mark.parametrize(
    "change,words",
    [
        (change_cell, "its hash is .*, and its content has"),
        (drop_cell, "its hash is .*, and its content has"),
        (change_version, r"torchgrid 0\.0\.1 made it, and this is"),
        (drop_hash, "not a whole manifest: 'hash' is missing"),
        (drop_rows, "not a whole manifest: rows: "),
    ],
)
def test_read_manifest_refuses_one_that_was_changed(
    tmp_path: Path, rows: Matrix, made: Manifest, change: Any, words: str
) -> None:
    path = tmp_path / "manifest.json"
    write_manifest(path, made)
    content = json.loads(path.read_text())
    change(content)
    path.write_text(json.dumps(content))

    with pytest.raises(ConfigurationError, match=words):
        read_manifest(path, rows)


@pytest.mark.parametrize("text", ["", "[]", '{"cells": [{"id"', "null"])
def test_read_manifest_refuses_a_file_that_is_not_one(
    tmp_path: Path, rows: Matrix, text: str
) -> None:
    with pytest.raises(ConfigurationError, match="not a whole manifest"):
        read_manifest(write(tmp_path / "manifest.json", text), rows)
    with pytest.raises(ConfigurationError, match="cannot be read: No such file"):
        read_manifest(tmp_path / "missing.json", rows)


def test_read_manifest_refuses_that_of_another_matrix(tmp_path: Path, made: Manifest) -> None:
    path = tmp_path / "manifest.json"
    write_manifest(path, made)
    other = matrix(tmp_path, encoding(tolerance=0.5), cells=CELLS)

    with pytest.raises(ConfigurationError, match=r"of other rows than those of matrix\.toml"):
        read_manifest(path, other)


def test_digest_rows_does_not_depend_on_the_order_of_cells(tmp_path: Path, rows: Matrix) -> None:
    assert digest_rows(rows) == digest_rows(matrix(tmp_path, encoding(), cells=CELLS[::-1]))


@pytest.mark.parametrize(
    "changes,words",
    [
        ({}, None),
        ({"harness": "x"}, "the harness"),
        ({"themes": {"compile": "x"}}, "the probes of compile"),
        ({"encodings": {"sinusoidal": "x"}}, "the encoding sinusoidal"),
    ],
)
def test_describe_other_code_names_what_another_commit_ran(
    made: Manifest, changes: dict[str, Any], words: str | None
) -> None:
    keys = Keys(environment="e", host={}, select={}, **(vars(SOURCES) | changes))

    assert words == describe_other_code(made, record(outcome(), keys=asdict(keys)))


def test_describe_other_code_of_a_record_without_keys_is_none(made: Manifest) -> None:
    assert None is describe_other_code(made, record(outcome()))

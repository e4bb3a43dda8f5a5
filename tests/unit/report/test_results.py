"""Records are indexed once, and told apart by what was asked in their cells."""

from __future__ import annotations

import pytest

from tests.unit.builders import CELL, outcome, record, results, stopped
from torchgrid.model.outcome import CELL as THE_CELL
from torchgrid.report.results import theme, title, valid

OLD = "torch2.6.0-pypi-py3.11"


def test_the_answers_of_a_stopped_cell_do_not_count() -> None:
    stale = record(outcome(), stopped=stopped())

    assert () == valid(stale)
    assert [] == results(stale).encodings


def test_records_are_taken_newest_first_and_encodings_by_name() -> None:
    known = results(
        record(outcome(cell=OLD, encoding="b"), cell=OLD),
        record(outcome(encoding="a"), outcome(encoding=THE_CELL)),
    )

    assert [CELL, OLD] == [found.cell for found in known.records]
    assert ["a", "b"] == known.encodings


def test_an_answer_is_found_by_encoding_cell_and_question() -> None:
    asked = outcome(probe="device.x", device="meta")

    known = results(record(asked))

    assert asked == known.answers["sinusoidal"][CELL]["device.x", "meta"]


def test_cells_are_told_apart_by_what_is_asked_in_them() -> None:
    names = [CELL, OLD]
    plain = [record(outcome(cell=name), cell=name) for name in names]
    packages = [
        record(cell=f"{name}+transformers", requires=("transformers>=4",)) for name in names
    ]
    onnx = record(cell=f"{CELL}+onnx+onnxscript", probes=("export.onnx",))
    both = record(cell=f"{CELL}+einops", requires=("einops",), probes=("a.*", "b.*"))
    beside = record(cell=f"{CELL}+setuptools")

    actual = results(*packages, onnx, both, beside, *plain).scopes

    expected = {
        "": [CELL, f"{CELL}+setuptools", OLD],
        "with transformers": [f"{CELL}+transformers", f"{OLD}+transformers"],
        "with onnx, onnxscript, asked export.onnx alone": [onnx.cell],
        "with einops, asked a.*, b.* alone": [both.cell],
    }
    assert expected == {scope.label: [r.cell for r in scope.records] for scope in actual}


def test_a_limited_cell_without_extras_has_a_label_too() -> None:
    (actual,) = results(record(probes=("export.*",))).scopes

    assert "cells of their own, asked export.* alone" == actual.label


@pytest.mark.parametrize(
    "cell,expected",
    [
        (f"{CELL}+transformers", "py3.11"),
        (f"{CELL}+setuptools+transformers", "py3.11+setuptools"),
        ("torch2.7.1-cu118-py3.10+transformers", "cu118-py3.10"),
    ],
)
def test_a_cell_is_told_from_the_others_of_its_release(cell: str, expected: str) -> None:
    known = record(cell=f"{CELL}+transformers", requires=("transformers",))

    (scope,) = results(known).scopes

    assert expected == scope.variant(cell)


def test_what_was_asked_of_an_encoding_is_found_scope_by_scope() -> None:
    limited = f"{CELL}+onnx"
    known = results(
        record(outcome()), record(outcome(cell=limited), cell=limited, probes=("export.*",))
    )

    assert [[CELL], [limited]] == [list(known.asked("sinusoidal", s)) for s in known.scopes]
    assert [{}, {}] == [known.asked("rotary", s) for s in known.scopes]


def test_names_are_told_to_a_reader() -> None:
    assert ["rotary", "the cell itself"] == [title(name) for name in ("rotary", THE_CELL)]
    assert ["device", "odd"] == [theme(name) for name in ("device.follows-module", "odd")]

"""Results index records by encoding and cell, and group cells by what ran in them."""

from __future__ import annotations

import pytest

from tests.unit.builders import CELL, outcome, record, results, stopped
from torchgrid.contract import CELL as THE_CELL
from torchgrid.report.results import find_theme, label_encoding, select_valid

OLD = "torch2.6.0-pypi-py3.11"


def test_select_valid_leaves_out_outcomes_of_a_stopped_cell() -> None:
    stale = record(outcome(), stopped=stopped())

    assert () == select_valid(stale)
    assert [] == results(stale).encodings


def test_results_sort_records_newest_first_and_encodings_by_name() -> None:
    known = results(
        record(outcome(cell=OLD, encoding="b"), cell=OLD),
        record(outcome(encoding="a"), outcome(encoding=THE_CELL)),
    )

    assert [CELL, OLD] == [found.cell for found in known.records]
    assert ["a", "b"] == known.encodings


def test_by_encoding_finds_an_outcome_by_encoding_cell_and_probe() -> None:
    expected = outcome(probe="device.x", device="meta")

    known = results(record(expected))

    assert expected == known.by_encoding["sinusoidal"][CELL]["device.x", "meta"]


def test_groups_separate_cells_by_requirements_and_probes() -> None:
    names = [CELL, OLD]
    plain = [record(outcome(cell=name), cell=name) for name in names]
    packages = [
        record(cell=f"{name}+transformers", requires=("transformers>=4",)) for name in names
    ]
    onnx = record(cell=f"{CELL}+onnx+onnxscript", probes=("export.onnx",))
    both = record(cell=f"{CELL}+einops", requires=("einops",), probes=("a.*", "b.*"))
    beside = record(cell=f"{CELL}+setuptools")

    actual = results(*packages, onnx, both, beside, *plain).groups

    expected = {
        "": [CELL, f"{CELL}+setuptools", OLD],
        "with transformers": [f"{CELL}+transformers", f"{OLD}+transformers"],
        "with onnx, onnxscript, limited to export.onnx": [onnx.cell],
        "with einops, limited to a.*, b.*": [both.cell],
    }
    assert expected == {group.label: [r.cell for r in group.records] for group in actual}


def test_label_of_a_limited_group_without_extras_names_its_probes() -> None:
    (actual,) = results(record(probes=("export.*",))).groups

    assert "limited to export.*" == actual.label


@pytest.mark.parametrize(
    "cell,expected",
    [
        (f"{CELL}+transformers", "py3.11"),
        (f"{CELL}+setuptools+transformers", "py3.11+setuptools"),
        ("torch2.7.1-cu118-py3.10+transformers", "cu118-py3.10"),
    ],
)
def test_describe_variant_leaves_out_the_extras_of_the_group(cell: str, expected: str) -> None:
    known = record(cell=f"{CELL}+transformers", requires=("transformers",))

    (group,) = results(known).groups

    assert expected == group.describe_variant(cell)


def test_select_outcomes_returns_the_outcomes_of_one_group() -> None:
    limited = f"{CELL}+onnx"
    known = results(
        record(outcome()), record(outcome(cell=limited), cell=limited, probes=("export.*",))
    )

    assert [[CELL], [limited]] == [
        list(known.select_outcomes("sinusoidal", g)) for g in known.groups
    ]
    assert [{}, {}] == [known.select_outcomes("rotary", g) for g in known.groups]


def test_label_encoding_and_find_theme_return_names_for_a_reader() -> None:
    assert ["rotary", "the cell itself"] == [label_encoding(name) for name in ("rotary", THE_CELL)]
    assert ["device", "odd"] == [find_theme(name) for name in ("device.follows-module", "odd")]

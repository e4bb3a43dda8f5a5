"""Results index records by encoding and cell, and group cells by what ran in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

import pytest

from tests.unit.builders import CELL, outcome, record, results, stopped
from torchgrid.contract import CELL as THE_CELL
from torchgrid.contract import Verdict
from torchgrid.records.keys import Keys
from torchgrid.report.results import drop_skipped, label_encoding

OLD = "torch2.6.0-pypi-py3.11"


def test_results_of_a_stopped_cell_have_no_outcomes() -> None:
    stale = record(outcome(), stopped=stopped())

    assert [] == results(stale).encodings


def make_keys(select: Mapping[str, Sequence[str]]) -> dict[str, Any]:
    keys = Keys(environment="e", host={}, harness="h", encodings={}, themes={}, select=select)
    return asdict(keys)


ASKED = [
    outcome(probe="compile.inductor"),
    outcome(probe="numerics.odd-width"),
    outcome(encoding="rotary", probe="numerics.odd-width"),
    outcome(encoding=THE_CELL, probe="environment.compiler"),
]


@pytest.mark.parametrize(
    "changes,skips",
    [
        ({}, {"sinusoidal": ("numerics.*",)}),
        ({"keys": make_keys({THE_CELL: ["*"], "sinusoidal": ["numerics.*"]})}, {}),
    ],
    ids=["by the row of today", "by the row of the last run"],
)
def test_drop_skipped_leaves_out_what_the_encoding_skips(
    changes: dict[str, Any], skips: dict[str, tuple[str, ...]]
) -> None:
    actual = drop_skipped(record(*ASKED, **changes), skips)

    assert (ASKED[0], ASKED[2], ASKED[3]) == actual.outcomes


def test_drop_skipped_keeps_what_the_cell_runs_and_its_own_probes() -> None:
    actual = drop_skipped(record(*ASKED, probes=("compile.*",)), {})

    assert (ASKED[0], ASKED[3]) == actual.outcomes


def test_drop_skipped_tells_the_probes_of_the_cell_from_what_an_encoding_skips() -> None:
    named = record(outcome(encoding=THE_CELL), keys=make_keys({THE_CELL: ["*"]}))

    assert named == drop_skipped(named, {})


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
        record(outcome()), record(outcome(cell=limited), cell=limited, probes=("compile.*",))
    )

    assert [[CELL], [limited]] == [
        list(known.select_outcomes("sinusoidal", g)) for g in known.groups
    ]
    assert [{}, {}] == [known.select_outcomes("rotary", g) for g in known.groups]


def test_label_encoding_returns_a_name_for_a_reader() -> None:
    assert ["rotary", "the cell itself"] == [label_encoding(name) for name in ("rotary", THE_CELL)]


def test_theme_results_has_the_word_of_each_theme_by_encoding_and_cell() -> None:
    failed = outcome(probe="numerics.bounds", verdict=Verdict.FAIL)
    known = results(
        record(outcome(), failed, outcome(encoding="rotary")),
        record(outcome(cell="other"), cell="other", stopped=stopped()),
    )

    assert {
        "sinusoidal": {CELL: {"compile": "works", "numerics": "broken"}},
        "rotary": {CELL: {"compile": "works"}},
    } == {
        encoding: {
            cell: {theme: str(result.word) for theme, result in themes.items()}
            for cell, themes in cells.items()
        }
        for encoding, cells in known.theme_results.items()
    }

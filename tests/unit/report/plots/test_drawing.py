"""Plots are SVG that any reader of XML takes, with the same bytes for the same records."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from tests.unit.builders import cell, outcome, record, results
from torchgrid.contract import Verdict
from torchgrid.model.outcome import Record
from torchgrid.report.plots.drawing import draw_all, draw_encoding, locate_plot

HOSTILE = "<script>alert(1)</script> ]]> & \" ' \x00\x1b[31m\u202e"
SPACE = "{http://www.w3.org/2000/svg}"


def measure(release: str, value: float, *, python: str = "3.11", **changes: Any) -> Record:
    name = cell(torch=release, python=python).id
    made = outcome(cell=name, metrics={"cold_seconds": value}, **changes)
    return record(made, cell=name)


def measure_error(release: str, value: float) -> Record:
    name = cell(torch=release).id
    made = outcome(cell=name, probe="numerics.float64-reference", metrics={"max_error": value})
    return record(made, cell=name)


def parse(text: str) -> ET.Element:
    return ET.fromstring(text)  # noqa: S314  we wrote it


def draw(*records: Record) -> ET.Element:
    return parse(draw_encoding(results(*records), "sinusoidal"))


def read_texts(root: ET.Element) -> list[str]:
    return [node.text or "" for node in root.iter(f"{SPACE}text")]


def read_titles(root: ET.Element) -> list[str]:
    return [node.text or "" for node in root.iter(f"{SPACE}title")]


def read_places(root: ET.Element) -> list[tuple[float, float]]:
    """Return the places of the marks, without that of the legend."""
    marks = [node for node in root.iter(f"{SPACE}path") if node.get("class") == "mark"]
    found = [re.findall(r"[\d.]+", str(mark.get("transform"))) for mark in marks[1:]]
    return [(float(x), float(y)) for x, y in found]


def test_draw_encoding_names_every_mark() -> None:
    root = draw(measure("2.8.0", 4.0), measure("2.9.1", 1.0), measure("2.9.1", 3, python="3.12"))

    titles = read_titles(root)
    assert "sinusoidal over releases of torch" == titles[0]
    assert "inductor on 2.8.0: 4" in titles
    assert "inductor on 2.9.1: 2, 1 to 3 in 2 cells" in titles
    assert "compile on 2.9.1: 2 of 2 pass" in titles


def test_draw_encoding_places_higher_values_higher_and_later_releases_to_the_right() -> None:
    places = read_places(draw(measure("2.7.1", 1.0), measure("2.8.0", 2.0), measure("2.9.1", 3.0)))

    assert all(left < right and low > high for (left, low), (right, high) in pairwise(places))


def test_draw_encoding_leaves_a_gap_where_a_release_has_no_value() -> None:
    between = record(outcome(cell=cell(torch="2.8.0").id), cell=cell(torch="2.8.0").id)
    root = draw(measure("2.7.1", 1.0), between, measure("2.9.1", 3.0), measure("2.10.0", 3.0))

    (line,) = (node for node in root.iter(f"{SPACE}path") if node.get("class") == "line")
    assert ["M", "M", "L"] == re.findall("[ML]", str(line.get("d")))


@pytest.mark.parametrize(
    "values,ticks",
    [
        ((0.0,), ["0", "0.2", "0.4", "0.6", "0.8", "1"]),
        ((0.03, 7.0), ["0", "2", "4", "6", "8"]),
        ((100.0,), ["0", "20", "40", "60", "80", "100"]),
    ],
)
def test_draw_encoding_chooses_round_ticks_from_zero(
    values: tuple[float, ...], ticks: list[str]
) -> None:
    root = draw(*(measure(f"2.{n}.0", value) for n, value in enumerate(values)))

    texts = read_texts(root)
    start = texts.index("seconds") + 1
    assert ticks == texts[start : start + len(ticks)]


def test_draw_encoding_marks_a_zero_on_a_logarithmic_axis() -> None:
    root = draw(measure_error("2.8.0", 0.0), measure_error("2.9.1", 3e-5))

    texts = read_texts(root)
    start = texts.index("largest error (logarithmic)") + 1
    assert ["0", "1e-5", "1e-4"] == texts[start : start + 3]
    (_, zero), (_, other) = read_places(root)
    assert zero > other


def test_draw_encoding_tells_lines_apart_by_their_symbols() -> None:
    metrics = {"table_error_float16": 1e-3, "table_error_bfloat16": 1e-2}
    root = draw(record(outcome(probe="dtype.table-precision", metrics=metrics)))

    marks = [node.get("d") for node in root.iter(f"{SPACE}path") if node.get("class") == "mark"]
    assert 2 == len(set(marks))


def test_draw_encoding_calls_only_what_is_complete_100_per_cent() -> None:
    passes = [outcome(probe=f"state.{number}") for number in range(999)]
    root = draw(record(*passes, outcome(probe="state.x", verdict=Verdict.FAIL)))

    assert "99" in read_texts(root)
    assert "100" not in read_texts(root)


def test_draw_encoding_without_figures_is_empty() -> None:
    known = results(record(outcome(verdict=Verdict.NOT_TESTED)))

    assert "" == draw_encoding(known, "sinusoidal")


def test_draw_encoding_keeps_hostile_text_inert() -> None:
    made = outcome(encoding=HOSTILE, probe=f"{HOSTILE}.x")
    root = parse(draw_encoding(results(record(made)), HOSTILE))

    assert [] == list(root.iter(f"{SPACE}script"))
    assert "<script>alert(1)</script>" in read_titles(root)[0]


def test_draw_all_gives_the_same_bytes_for_records_in_any_order() -> None:
    one, other = measure("2.8.0", 1.0), measure("2.9.1", 3.0)

    assert draw_all(results(one, other)) == draw_all(results(other, one))


def test_draw_all_makes_a_file_for_each_encoding_with_figures() -> None:
    silent = outcome(encoding="silent", verdict=Verdict.NOT_TESTED)
    known = results(record(outcome(), silent, outcome(encoding="../up")))

    assert {locate_plot("sinusoidal"), locate_plot("../up")} == draw_all(known).keys()
    assert "plots/sinusoidal.svg" == locate_plot("sinusoidal")
    assert ".." not in locate_plot("../up")

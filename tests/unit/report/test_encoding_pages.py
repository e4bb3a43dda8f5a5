"""The page of an encoding has all its marks, by theme, with their reasons."""

from __future__ import annotations

from tests.unit.builders import CELL, expectation, outcome, record, results
from torchgrid.contract import CELL as THE_CELL
from torchgrid.contract import Kind, Verdict
from torchgrid.report.encoding_pages import render_encoding_page
from torchgrid.report.results import Results

OLD = "torch2.6.0-pypi-py3.11"
LIMITED = f"{CELL}+onnx"


def make_results() -> Results:
    lost = {"verdict": Verdict.FAIL, "reason": "lost"}
    return results(
        record(
            outcome(),
            outcome(probe="device.x", device="meta", **lost),
            outcome(probe="device.y", device="fake-cuda"),
            outcome(probe="device.z"),
            outcome(encoding=THE_CELL, probe="environment.compiler"),
        ),
        record(
            outcome(cell=OLD, verdict=Verdict.CRASH, reason="SIGSEGV", detail="a | b"),
            outcome(cell=OLD, probe="device.x", device="meta"),
            outcome(cell=OLD, probe="device.y", device="fake-cuda"),
            outcome(cell=OLD, encoding="rotary", probe="state.x"),
            cell=OLD,
        ),
        record(outcome(cell=LIMITED, probe="export.onnx"), cell=LIMITED, probes=("export.onnx",)),
        expect=[expectation(probes=("device.x",), why="an anti-pattern")],
    )


EXPECTED = f"""\
## compile

| cell | compile.inductor cpu |
| --- | --- |
| {CELL} | ✓ |
| {OLD} | ☠¹ |

1. `SIGSEGV`: `a | b`

## device

| cell | device.x meta | device.z cpu |
| --- | --- | --- |
| {CELL} | x¹ | ✓ |
| {OLD} | ✓!² |  |

✓ in each of 2 cells: device.y fake-cuda.

1. expected: an anti-pattern (`lost`)
2. `pass`, but fail was expected: an anti-pattern

## export

| cell | export.onnx cpu |
| --- | --- |
| {LIMITED} | ✓ |
"""


def test_render_encoding_page_has_every_mark_in_the_table_of_its_theme() -> None:
    actual = render_encoding_page(make_results(), "sinusoidal")

    assert actual.startswith("# sinusoidal\n\nAll marks, one table per theme. ")
    assert EXPECTED == actual[actual.index("## ") :]


def test_render_encoding_page_links_to_the_folder_above() -> None:
    actual = render_encoding_page(make_results(), "rotary")

    assert "](../compatibility.md#legend)" in actual
    assert "](../probes.md)" in actual
    assert f"\n| {OLD} | ✓ |\n" in actual
    assert CELL not in actual


def test_render_encoding_page_of_the_cell_itself_links_to_its_own_folder() -> None:
    actual = render_encoding_page(make_results(), THE_CELL)

    assert actual.startswith("# the cell itself\n")
    assert "](compatibility.md#legend)" in actual
    assert f"| cell | environment.compiler cpu |\n| --- | --- |\n| {CELL} | ✓ |\n" in actual


def test_render_encoding_page_of_one_cell_folds_no_columns() -> None:
    actual = render_encoding_page(results(record(outcome())), "sinusoidal")

    assert "in each of" not in actual
    assert f"| {CELL} | ✓ |" in actual


def test_render_encoding_page_makes_a_line_of_probes_that_apply_in_no_cell() -> None:
    unfit = {"probe": "compile.x", "verdict": Verdict.NOT_APPLICABLE}
    known = results(
        record(outcome(), outcome(**unfit, reason="no-table")),
        record(outcome(cell=OLD, **unfit, reason="no-compile"), cell=OLD),
    )

    actual = render_encoding_page(known, "sinusoidal")

    assert f"| cell | compile.inductor cpu |\n| --- | --- |\n| {CELL} | ✓ |\n| {OLD} |  |" in actual
    assert (
        "\n\nNot applicable in any cell: compile.x cpu¹ ².\n\n1. `no-table`\n2. `no-compile`\n"
    ) in actual


def test_render_encoding_page_shows_observations_as_words() -> None:
    seen = {"probe": "state.x", "kind": Kind.OBSERVATION}
    always = {"probe": "state.y", "kind": Kind.OBSERVATION}
    known = results(
        record(outcome(**seen, verdict=Verdict.FAIL, reason="refused"), outcome(**always)),
        record(outcome(cell=OLD, **seen), outcome(cell=OLD, **always), cell=OLD),
    )

    actual = render_encoding_page(known, "sinusoidal")

    assert f"| {CELL} | no¹ |\n| {OLD} | yes |\n" in actual
    assert "yes in each of 2 cells: state.y cpu." in actual

"""The page of an encoding has every mark: by theme, and with its reason."""

from __future__ import annotations

from tests.unit.builders import CELL, expectation, outcome, record, results
from torchgrid.model.outcome import CELL as THE_CELL
from torchgrid.model.verdict import Verdict
from torchgrid.report.encoding_pages import encoding_page
from torchgrid.report.results import Results

OLD = "torch2.6.0-pypi-py3.11"
LIMITED = f"{CELL}+onnx"


def known() -> Results:
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
2. `pass`, and not fail as expected: an anti-pattern

## export

| cell | export.onnx cpu |
| --- | --- |
| {LIMITED} | ✓ |
"""


def test_every_mark_is_in_the_table_of_its_theme() -> None:
    actual = encoding_page(known(), "sinusoidal")

    assert actual.startswith("# sinusoidal\n\nEvery mark, by theme; ")
    assert EXPECTED == actual[actual.index("## ") :]


def test_the_pages_it_leads_to_are_beside_its_folder() -> None:
    actual = encoding_page(known(), "rotary")

    assert "](../compatibility.md#legend)" in actual
    assert "](../probes.md)" in actual
    assert f"\n| {OLD} | ✓ |\n" in actual
    assert CELL not in actual


def test_what_a_cell_was_asked_itself_is_a_page_beside_the_others() -> None:
    actual = encoding_page(known(), THE_CELL)

    assert actual.startswith("# the cell itself\n")
    assert "](compatibility.md#legend)" in actual
    assert f"| cell | environment.compiler cpu |\n| --- | --- |\n| {CELL} | ✓ |\n" in actual


def test_a_pass_that_could_be_told_by_fewer_marks_is_still_told_of_one_cell() -> None:
    actual = encoding_page(results(record(outcome())), "sinusoidal")

    assert "in each of" not in actual
    assert f"| {CELL} | ✓ |" in actual

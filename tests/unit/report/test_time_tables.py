"""Where the minutes go is told by cell and theme, and by probe."""

from __future__ import annotations

from dataclasses import replace

from tests.unit.builders import CELL, outcome, record, results, stopped
from torchgrid.model.outcome import CELL as THE_CELL
from torchgrid.report.time_tables import LONGEST, seconds_section

OLD = "torch2.6.0-pypi-py3.11"


def tables(text: str) -> list[list[str]]:
    blocks = text.split("\n\n")
    return [block.strip().splitlines()[2:] for block in blocks if block.startswith("|")]


def test_seconds_are_summed_by_cell_and_theme() -> None:
    known = results(
        record(
            outcome(seconds=61.2),
            outcome(probe="compile.lengths", seconds=30),
            outcome(probe="device.x", seconds=8.6),
            outcome(encoding=THE_CELL, probe="device.y", seconds=1),
        ),
        record(outcome(cell=OLD, seconds=0.2), cell=OLD),
        record(outcome(cell="torch2.5.1-pypi-py3.11", seconds=9), stopped=stopped()),
    )

    by_theme, by_probe = tables(seconds_section(known))

    assert [f"| {CELL} | 1:41 | 1:31 | 0:10 |", f"| {OLD} | 0:00 | 0:00 |  |"] == by_theme
    assert [
        f"| compile.inductor | 1:01 | 61% | 2 | 1:01 | sinusoidal on cpu in {CELL} |",
        f"| compile.lengths | 0:30 | 30% | 1 | 0:30 | sinusoidal on cpu in {CELL} |",
        f"| device.x | 0:09 | 9% | 1 | 0:09 | sinusoidal on cpu in {CELL} |",
        f"| device.y | 0:01 | 1% | 1 | 0:01 | the cell itself on cpu in {CELL} |",
    ] == by_probe


def test_stages_are_told_of_cells_that_took_their_time() -> None:
    stages = {"plan": 0.2, "wait": 5.0, "install": 61.0, "import": 2.1, "prepare": 1.0}
    known = results(
        replace(record(outcome(seconds=1)), seconds=stages),
        record(outcome(cell=OLD, seconds=1), cell=OLD),
    )

    by_stage, *others = tables(seconds_section(known))

    assert [f"| {CELL} | 1:09 | 0:00 | 0:05 | 1:01 | 0:02 | 0:01 |  |"] == by_stage
    assert 2 == len(others)


def test_only_the_slowest_probes_are_told() -> None:
    many = [outcome(probe=f"a.p{n}", seconds=n) for n in range(1, LONGEST + 10)]

    _, by_probe = tables(seconds_section(results(record(*many))))

    assert LONGEST == len(by_probe)
    assert by_probe[0].startswith(f"| a.p{LONGEST + 9} |")


def test_where_no_time_was_taken_nothing_is_told() -> None:
    assert ("", "") == (seconds_section(results()), seconds_section(results(record(outcome()))))

"""Run times are summed by cell and stage, by cell and theme, and by probe."""

from __future__ import annotations

import re
from dataclasses import replace

from tests.unit.builders import CELL, attested, outcome, record, results, stopped
from torchgrid.contract import CELL as THE_CELL
from torchgrid.report.time_tables import MAX_PROBES, ran_at_once, render_time_tables

OLD = "torch2.6.0-pypi-py3.11"


def find_tables(text: str) -> list[list[str]]:
    """Return the rows of each table, without the spaces that align its columns."""
    blocks = text.split("\n\n")
    return [
        [re.sub(r" {2,}(?=\|)", " ", line) for line in block.strip().splitlines()[2:]]
        for block in blocks
        if block.startswith("|")
    ]


def test_render_time_tables_sums_seconds_by_cell_and_theme() -> None:
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

    by_theme, by_probe = find_tables(render_time_tables(known))

    assert [
        "| 2.9.1 py3.11 | 4 | 1:41 | 1:31 | 0:10 |",
        "| 2.6.0 py3.11 | 1 | 0:00 | 0:00 | |",
    ] == by_theme
    assert [
        "| compile.inductor | 1:01 | 61% | 2 | 1:01 | sinusoidal on cpu in 2.9.1 py3.11 |",
        "| compile.lengths | 0:30 | 30% | 1 | 0:30 | sinusoidal on cpu in 2.9.1 py3.11 |",
        "| device.x | 0:09 | 9% | 1 | 0:09 | sinusoidal on cpu in 2.9.1 py3.11 |",
        "| device.y | 0:01 | 1% | 1 | 0:01 | the cell itself on cpu in 2.9.1 py3.11 |",
    ] == by_probe


def test_render_time_tables_shows_stages_of_cells_that_have_them() -> None:
    stages = {"plan": 0.2, "wait": 5.0, "install": 61.0, "import": 2.1, "prepare": 1.0}
    known = results(
        replace(record(outcome(seconds=1)), seconds=stages),
        record(outcome(cell=OLD, seconds=1), cell=OLD),
    )

    by_stage, *others = find_tables(render_time_tables(known))

    assert ["| 2.9.1 py3.11 | 1:09 | 0:00 | 0:05 | 1:01 | 0:02 | 0:01 | |"] == by_stage
    assert 2 == len(others)


def test_render_time_tables_shows_only_the_slowest_probes() -> None:
    many = [outcome(probe=f"a.p{n}", seconds=n) for n in range(1, MAX_PROBES + 10)]

    _, by_probe = find_tables(render_time_tables(results(record(*many))))

    assert MAX_PROBES == len(by_probe)
    assert by_probe[0].startswith(f"| a.p{MAX_PROBES + 9} |")


def test_render_time_tables_without_seconds_is_empty() -> None:
    assert ("", "") == (
        render_time_tables(results()),
        render_time_tables(results(record(outcome()))),
    )


def test_render_time_tables_leaves_out_records_that_are_not_whole() -> None:
    part = record(outcome(cell=OLD, seconds=5), cell=OLD, suite=None, seconds={"probe": 5.0})
    known = results(record(outcome(seconds=1), seconds={"probe": 1.0}), part)

    assert "2.6.0" not in render_time_tables(known)
    assert "" == render_time_tables(results(part))


def test_render_time_tables_has_no_stages_of_a_record_that_several_runs_filled() -> None:
    outcomes = [outcome(probe=f"compile.p{n}", seconds=30.0) for n in range(8)]
    cores = attested(cores=2)
    # Two cores do 240 seconds of work in two minutes. A later run of one probe takes seconds.
    whole = record(*outcomes, seconds={"install": 9.0, "probe": 120.0}, attestation=cores)
    filled = replace(whole, seconds={"install": 9.0, "probe": 7.0})

    assert (True, False) == (ran_at_once(whole), ran_at_once(filled))
    assert 3 == len(find_tables(render_time_tables(results(whole))))
    shown = render_time_tables(results(filled))
    assert 2 == len(find_tables(shown))
    assert f"Without times of stages, because several runs filled the record: {CELL}." in shown

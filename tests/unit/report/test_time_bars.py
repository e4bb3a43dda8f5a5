"""Bars are as wide as their seconds, one below the other, to one scale for all cells."""

from __future__ import annotations

from dataclasses import replace

from tests.unit.builders import CELL, attested, outcome, record
from torchgrid.records.store import dump_record, parse_record
from torchgrid.report.time_bars import MAX_CELLS, WIDTH, render_time_bars

STAGES = {"plan": 1.0, "wait": 0.0, "install": 24.0, "import": 12.0, "prepare": 11.0, "probe": 48.0}
ASKED = (
    outcome(probe="compile.a", seconds=60),
    outcome(probe="device.a", seconds=10),
    outcome(probe="device.b", seconds=20),
    outcome(probe="state.a", seconds=0),
)


def test_render_time_bars_draws_stages_themes_and_probes_below_each_other() -> None:
    first, stages, themes, probes = render_time_bars(
        [replace(record(*ASKED), seconds=STAGES)]
    ).splitlines()

    assert f"{CELL}: 96.0 s" == first
    assert WIDTH == len(stages) == len(themes) == len(probes)
    assert stages.startswith("|[-------install--------][--import--][-prepare-][")
    assert stages.index("[", 40) == themes.index("[") == WIDTH // 2
    # Two thirds of the probes' own seconds belong to compile.
    assert [("compile", 32), ("device", 16)] == read_parts(themes)
    assert [("a", 32), ("b", 11), ("a", 5)] == read_parts(probes)


def read_parts(bar: str) -> list[tuple[str, int]]:
    """Return the names and the widths of the parts of a bar."""
    parts = bar.strip().removesuffix("]").split("]")
    return [(part.strip("[-"), len(part) + 1) for part in parts]


def test_render_time_bars_ignores_the_order_of_stages_in_a_record() -> None:
    made = replace(record(*ASKED), seconds=STAGES)

    read_back = parse_record(dump_record(made), name=f"{CELL}.jsonl")

    assert [*STAGES] != [*read_back.seconds]
    assert render_time_bars([made]) == render_time_bars([read_back])


def test_render_time_bars_shows_the_longest_cells_to_one_scale() -> None:
    many = [
        replace(record(cell=f"torch2.{n}.0-pypi-py3.11"), seconds={"plan": float(n)})
        for n in range(MAX_CELLS + 3)
    ]

    lines = render_time_bars(many).splitlines()

    assert [f"torch2.{n}.0" for n in (7, 6, 5, 4, 3)] == [x.partition("-")[0] for x in lines[::2]]
    assert [round(n * WIDTH / 7) for n in (7, 6, 5, 4, 3)] == [len(bar) for bar in lines[1::2]]


def test_render_time_bars_without_seconds_is_empty() -> None:
    assert ("", "") == (render_time_bars([]), render_time_bars([record(*ASKED)]))


def test_render_time_bars_of_a_run_of_some_probes_has_stages_alone() -> None:
    # A core works for 90 seconds in 90 seconds, not in 48.
    at_once, filled, cut_off = (
        replace(record(*ASKED, **changes), seconds=STAGES)
        for changes in (
            {"attestation": attested(cores=2)},
            {"attestation": attested(cores=1)},
            {"suite": None},
        )
    )

    assert 4 == len(render_time_bars([at_once]).splitlines())
    for each in (filled, cut_off):
        first, stages = render_time_bars([each]).splitlines()
        assert f"{CELL}: 96.0 s for some of its probes" == first
        assert WIDTH == len(stages)

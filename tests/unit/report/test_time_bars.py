"""Bars as wide as what they stand for, one below the other, to one scale for all cells."""

from __future__ import annotations

from dataclasses import replace

from tests.unit.builders import CELL, outcome, record
from torchgrid.records.store import dump_record, parse_record
from torchgrid.report.time_bars import LONGEST, WIDTH, flame

STAGES = {"plan": 1.0, "wait": 0.0, "install": 24.0, "import": 12.0, "prepare": 11.0, "probe": 48.0}
ASKED = (
    outcome(probe="compile.a", seconds=60),
    outcome(probe="device.a", seconds=10),
    outcome(probe="device.b", seconds=20),
    outcome(probe="state.a", seconds=0),
)


def test_stages_themes_and_probes_lie_below_each_other() -> None:
    first, stages, themes, probes = flame([replace(record(*ASKED), seconds=STAGES)]).splitlines()

    assert f"{CELL}: 96.0 s" == first
    assert WIDTH == len(stages) == len(themes) == len(probes)
    assert stages.startswith("|[-------install--------][--import--][-prepare-][")
    assert stages.index("[", 40) == themes.index("[") == WIDTH // 2
    # Two of three seconds of the probes' own work were the compiler's.
    assert [("compile", 32), ("device", 16)] == drawn(themes)
    assert [("a", 32), ("b", 11), ("a", 5)] == drawn(probes)


def drawn(bar: str) -> list[tuple[str, int]]:
    """The parts of a bar, and how wide they are."""
    parts = bar.strip().removesuffix("]").split("]")
    return [(part.strip("[-"), len(part) + 1) for part in parts]


def test_stages_are_in_their_order_whatever_a_record_has_them_in() -> None:
    made = replace(record(*ASKED), seconds=STAGES)

    read_back = parse_record(dump_record(made), name=f"{CELL}.jsonl")

    assert [*STAGES] != [*read_back.seconds]
    assert flame([made]) == flame([read_back])


def test_all_cells_have_one_scale_and_the_longest_are_shown() -> None:
    many = [
        replace(record(cell=f"torch2.{n}.0-pypi-py3.11"), seconds={"plan": float(n)})
        for n in range(LONGEST + 3)
    ]

    lines = flame(many).splitlines()

    assert [f"torch2.{n}.0" for n in (7, 6, 5, 4, 3)] == [x.partition("-")[0] for x in lines[::2]]
    assert [round(n * WIDTH / 7) for n in (7, 6, 5, 4, 3)] == [len(bar) for bar in lines[1::2]]


def test_where_no_time_was_taken_nothing_is_shown() -> None:
    assert ("", "") == (flame([]), flame([record(*ASKED)]))

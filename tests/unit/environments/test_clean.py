"""What environments take is told apart by what giving them back would free; those in use stay."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from tests.unit.builders import write
from torchgrid.environments.clean import delete_environments, measure_usage, usage_table
from torchgrid.model.errors import ConfigurationError
from torchgrid.model.project import Project
from torchgrid.system.locks import hold_lock

MEGABYTE = 10**6


@pytest.fixture
def place(tmp_path: Path) -> Project:
    """Two environments: a file of its own in each, and one that the older shares with a cache."""
    place = Project(tmp_path)
    for name, time in (("torch2.9.1", 200), ("torch2.8.0", 100)):
        folder = place.environment(name)
        write(folder / "lib" / "own.py", "x" * 2 * MEGABYTE)
        os.utime(folder, (time, time))
    wheel = write(tmp_path / "cache" / "libtorch.so", "y" * 5 * MEGABYTE)
    os.link(wheel, place.environment("torch2.8.0") / "lib" / "libtorch.so")
    os.link(wheel, place.environment("torch2.8.0") / "lib" / "libtorch.so.1")
    return place


def test_what_is_freed_is_told_from_what_is_shared(place: Project) -> None:
    older, newer = measure_usage(place)

    assert ("torch2.8.0", "torch2.9.1") == (older.name, newer.name)
    assert (2, 5) == (older.own // MEGABYTE, older.shared // MEGABYTE)
    assert (2, 0) == (newer.own // MEGABYTE, newer.shared)
    assert "1970-01-01 00:01" in usage_table([older])


def test_environments_are_given_back_by_name(place: Project) -> None:
    assert ["gave back torch2.8.0"] == list(delete_environments(place, ["torch2.8*"]))
    assert ["torch2.9.1"] == [environment.name for environment in measure_usage(place)]


def test_one_in_use_stays(place: Project) -> None:
    with hold_lock(place, "torch2.9.1"):
        lines = list(delete_environments(place, ["*"]))
        left = measure_usage(place)

    assert "gave back torch2.8.0" == lines[0]
    assert re.fullmatch(
        r"kept torch2\.9\.1: torch2\.9\.1 is run already by process \d+ .*", lines[1]
    )
    assert [("torch2.9.1", True)] == [(known.name, known.in_use) for known in left]


def test_a_name_that_is_not_there_frees_nothing(place: Project) -> None:
    with pytest.raises(ConfigurationError, match=r"no environment matches 'torch1\*'"):
        list(delete_environments(place, ["torch2*", "torch1*"]))

    assert 2 == len(measure_usage(place))


def test_without_environments_there_is_nothing_to_show(tmp_path: Path) -> None:
    assert "there are no environments" == usage_table(measure_usage(Project(tmp_path)))

"""The disk usage of environments, and their deletion by name."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from tests.unit.builders import write
from torchgrid.environments.clean import delete_environments, format_usage, measure_usage
from torchgrid.model.errors import ConfigurationError
from torchgrid.model.project import Project
from torchgrid.system.locks import project_lock

MEGABYTE = 10**6


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Make two environments, of which the older one shares a file with a cache."""
    project = Project(tmp_path)
    for name, time in (("torch2.9.1", 200), ("torch2.8.0", 100)):
        folder = project.environment(name)
        write(folder / "lib" / "own.py", "x" * 2 * MEGABYTE)
        os.utime(folder, (time, time))
    wheel = write(tmp_path / "cache" / "libtorch.so", "y" * 5 * MEGABYTE)
    os.link(wheel, project.environment("torch2.8.0") / "lib" / "libtorch.so")
    os.link(wheel, project.environment("torch2.8.0") / "lib" / "libtorch.so.1")
    return project


def test_measure_usage_of_hard_links_separates_own_from_shared_bytes(project: Project) -> None:
    older, newer = measure_usage(project)

    assert ("torch2.8.0", "torch2.9.1") == (older.name, newer.name)
    assert (2, 5) == (older.own // MEGABYTE, older.shared // MEGABYTE)
    assert (2, 0) == (newer.own // MEGABYTE, newer.shared)
    assert "1970-01-01 00:01" in format_usage([older])


def test_delete_environments_by_glob_keeps_what_does_not_match(project: Project) -> None:
    assert ["deleted torch2.8.0"] == list(delete_environments(project, ["torch2.8*"]))
    assert ["torch2.9.1"] == [environment.name for environment in measure_usage(project)]


def test_delete_environments_keeps_one_in_use(project: Project) -> None:
    with project_lock(project, "torch2.9.1"):
        lines = list(delete_environments(project, ["*"]))
        left = measure_usage(project)

    assert "deleted torch2.8.0" == lines[0]
    assert re.fullmatch(
        r"kept torch2\.9\.1: torch2\.9\.1 is already being run by process \d+ .*", lines[1]
    )
    assert [("torch2.9.1", True)] == [(known.name, known.in_use) for known in left]


def test_delete_environments_raises_for_an_unknown_name_and_deletes_nothing(
    project: Project,
) -> None:
    with pytest.raises(ConfigurationError, match=r"no environment matches 'torch1\*'"):
        list(delete_environments(project, ["torch2*", "torch1*"]))

    assert 2 == len(measure_usage(project))


def test_format_usage_without_environments_says_so(tmp_path: Path) -> None:
    assert "there are no environments" == format_usage(measure_usage(Project(tmp_path)))

"""`torchgrid freshness`: which records are too old, which cells have none, and the exit code."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.builders import outcome, record, write
from torchgrid.model.errors import ConfigurationError, Exit, NothingTestedError
from torchgrid.model.project import Project
from torchgrid.records import store
from torchgrid.runs.freshness import MAX_NAMES, Request, print_freshness

ROWS = """\
[policy]
max_age_days = 30
nightly_max_age_days = 2

[[torch]]
release = ["2.9.1", "2.6.0"]
python = "3.11"
profiles = "default"

[[torch]]
release = "2.16.0.dev20261120"
python = "3.12"
profiles = "nightly"

[[torch]]
release = "2.9.1"
python = "3.14"
"""

NEW, OLD, NIGHTLY, UNNAMED = (
    "torch2.9.1-pypi-py3.11",
    "torch2.6.0-pypi-py3.11",
    "torch2.16.0.dev20261120-pypi-py3.12",
    "torch2.9.1-pypi-py3.14",
)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    write(tmp_path / "matrix.toml", ROWS)
    return Project(tmp_path)


def publish(project: Project, **dates: str | None) -> None:
    """Publish a record for each cell, with its date; a name stands for a constant above."""
    for name, date in dates.items():
        cell = globals().get(name, name)
        store.write_record(project.accepted, record(outcome(cell=cell), cell=cell, date=date))


def check_age(project: Project, **changes: str | None) -> tuple[Exit, list[str]]:
    lines: list[str] = []
    request = Request(**{"folder": project.accepted, "today": "2026-11-26", **changes})  # type: ignore[arg-type]
    return print_freshness(project, request, lines.append), lines


def test_freshness_of_records_within_the_policy_holds(project: Project) -> None:
    publish(project, NEW="2026-10-27", OLD="2026-11-26", NIGHTLY="2026-11-24")

    code, lines = check_age(project)

    assert Exit.HELD is code
    limits = "releases 30 days, candidates 14, nightlies 2"
    assert [f"3 of 3 records are within the policy on 2026-11-26: {limits}"] == lines


def test_freshness_of_old_records_names_them_oldest_first(project: Project) -> None:
    publish(project, NEW="2026-10-26", OLD=None, NIGHTLY="2026-11-23", UNNAMED="2026-01-01")

    code, lines = check_age(project)

    assert Exit.REGRESSED is code
    assert [
        "too old: 4",
        f"  no date                    {OLD}",
        f"  2026-01-01, 329 days ago   {UNNAMED}",
        f"  2026-10-26, 31 days ago    {NEW}",
        f"  2026-11-23, 3 days ago     {NIGHTLY}",
    ] == lines[1:]


def test_freshness_names_the_cells_of_profiles_without_a_record(project: Project) -> None:
    publish(project, NEW="2026-11-26")

    code, lines = check_age(project)

    # A cell without a profile runs on demand alone.
    assert Exit.HELD is code
    assert ["no record: 2", f"  {NIGHTLY}", f"  {OLD}"] == lines[1:]


def test_freshness_counts_the_record_of_any_machine_for_its_cell(project: Project) -> None:
    store.write_record(
        project.accepted, record(cell=f"{NEW}@linux-aarch64@sm_90", date="2026-01-01")
    )

    code, lines = check_age(project, profile="default")

    assert Exit.REGRESSED is code
    assert f"  2026-01-01, 329 days ago   {NEW}@linux-aarch64@sm_90" in lines
    assert ["no record: 1", f"  {OLD}"] == lines[-2:]


def test_freshness_of_a_profile_looks_at_its_cells_alone(project: Project) -> None:
    publish(project, NEW="2026-01-01", OLD="2026-01-01", NIGHTLY="2026-11-26")

    code, lines = check_age(project, profile="nightly")

    assert Exit.HELD is code
    assert lines[0].startswith("1 of 1 records")


def test_freshness_names_records_without_a_cell(project: Project) -> None:
    gone = "torch1.13.1-pypi-py3.8"
    publish(project, NEW="2026-11-26", **{gone: "2020-01-01"})

    code, lines = check_age(project)

    # The matrix has no such cell, so no schedule can run it again.
    assert Exit.HELD is code
    assert ["a record, and no cell in matrix.toml: 1", f"  {gone}"] == lines[-2:]


def test_freshness_counts_the_names_that_are_too_many_and_keeps_lines_short(
    tmp_path: Path,
) -> None:
    releases = [f"2.0.{n}" for n in range(MAX_NAMES + 3)]
    extras = [f"package-{n}" for n in range(20)]
    write(
        tmp_path / "matrix.toml",
        f'[[torch]]\nrelease = {releases}\npython = "3.11"\nwith = {extras}\nprofiles = "x"\n',
    )
    project = Project(tmp_path)
    cell = "torch2.0.0-pypi-py3.11+" + "+".join(extras)
    publish(project, **{cell: None})

    _, lines = check_age(project)

    assert "  and 2 more" == lines[-1]
    assert max(map(len, lines)) <= 100


@pytest.mark.parametrize(
    "profile,command",
    [(None, "`nox -s matrix`"), ("nightly", "`nox -s matrix -- --profile nightly`")],
)
def test_freshness_without_a_record_names_the_command_that_makes_some(
    project: Project, profile: str | None, command: str
) -> None:
    if profile is not None:
        publish(project, NEW="2026-11-26")

    with pytest.raises(NothingTestedError, match=rf"no record of .*; run {command}, then"):
        check_age(project, profile=profile)


@pytest.mark.parametrize(
    "changes,expected",
    [
        ({"today": "26.11.2026"}, "--today: '26.11.2026' is not a day; write one such as"),
        ({"profile": "weekly"}, "no .* row has the profile 'weekly'; the profiles are"),
    ],
)
def test_freshness_refuses_a_day_or_a_profile_that_does_not_exist(
    project: Project, changes: dict[str, str], expected: str
) -> None:
    publish(project, NEW="2026-11-26")

    with pytest.raises(ConfigurationError, match=expected):
        check_age(project, **changes)


def test_freshness_by_default_compares_with_the_day_of_the_clock(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(project, NEW="2026-11-26")
    monkeypatch.setattr("torchgrid.runs.freshness.read_date", lambda: "2027-11-26")

    assert Exit.REGRESSED is check_age(project, today=None)[0]

"""Tests that cells become jobs of about equal length, the longest first."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.unit.builders import cell, outcome, record, write
from torchgrid.ci.jobs import CellNeeds, make_jobs, measure_needs
from torchgrid.model.errors import ConfigurationError
from torchgrid.model.project import Project

LOCK = """\
lock-version = "1.0"
[[packages]]
name = "torch"
version = "2.9.1"
wheels = [
    { name = "torch-2.9.1-py3-none-any.whl", size = 1000000000, hashes = { sha256 = "HASH" } },
]
""".replace("HASH", "0" * 64)


def need(minor: int, seconds: float | None = 600.0, **changes: Any) -> CellNeeds:
    keys: dict[str, Any] = {"labels": ("linux",), "seconds": seconds, "disk": None}
    return CellNeeds(cell=cell(torch=f"2.{minor}.0"), **{**keys, **changes})


def name_cells(needs: list[CellNeeds], jobs: int | None = None) -> list[list[str]]:
    return [[cell.torch for cell in job.cells] for job in make_jobs(needs, jobs)]


def test_make_jobs_starts_the_longest_first_and_an_unknown_length_before_it() -> None:
    needs = [need(1, 100), need(2, None), need(3, 900)]

    assert [["2.2.0"], ["2.3.0"], ["2.1.0"]] == name_cells(needs)
    assert ["1", "2", "3"] == [job.name for job in make_jobs(needs)]


def test_make_jobs_balances_shards_by_their_seconds() -> None:
    needs = [need(1, 3000), need(2, 1000), need(3, 1000), need(4, 1000)]

    assert [["2.2.0", "2.3.0", "2.4.0"], ["2.1.0"]] == name_cells(needs, 2)
    assert [3900.0, 3300.0] == [job.seconds for job in make_jobs(needs, 2)]


def test_make_jobs_gives_no_job_cells_of_two_kinds_of_machines() -> None:
    needs = [need(1, 9000), need(2, 9000), need(3, 10, labels=("gpu",)), need(4, 10)]
    jobs = make_jobs(needs, 3)

    assert [("linux",), ("linux",), ("gpu",)] == [job.labels for job in jobs]
    assert {"2.3.0"} == {cell.torch for cell in jobs[2].cells}


def test_make_jobs_with_fewer_jobs_than_kinds_of_machines_raises() -> None:
    needs = [need(1), need(2, labels=("gpu",))]

    with pytest.raises(ConfigurationError, match="need 2 kinds of machines, and 1 jobs cannot"):
        make_jobs(needs, 1)


@pytest.mark.parametrize("seconds,minutes", [(1.0, 30), (900.0, 60), (20000.0, 1015), (None, 105)])
def test_make_jobs_limits_a_job_to_three_times_its_length(
    seconds: float | None, minutes: int
) -> None:
    assert [minutes] == [job.minutes for job in make_jobs([need(1, seconds)])]


@pytest.mark.parametrize(
    "disks,gigabytes", [((10**9, 1), 1), ((2 * 10**9 + 1,), 3), ((1, None), None)]
)
def test_make_jobs_needs_the_disk_of_its_largest_cell(
    disks: tuple[int | None, ...], gigabytes: int | None
) -> None:
    needs = [need(number, disk=disk) for number, disk in enumerate(disks)]

    (job,) = make_jobs(needs, 1)
    assert gigabytes == job.disk_gb


def test_make_jobs_keeps_the_seconds_and_the_disk_of_each_cell() -> None:
    (job,) = make_jobs([need(1, 100.0, disk=10**9), need(2, None)], 1)

    found = [(each.cell.torch, each.seconds, each.disk_gb) for each in job.planned]
    assert [("2.2.0", 400.0, None), ("2.1.0", 400.0, 1)] == found
    assert 800.0 == job.seconds


def test_measure_needs_reads_lengths_of_records_and_sizes_of_lock_files(tmp_path: Path) -> None:
    project = Project(tmp_path)
    known, new = cell(), cell(torch="2.6.0")
    write(project.lockfile(known.id), LOCK)
    elsewhere = f"{known.id}@linux-aarch64"
    records = [
        record(outcome(seconds=40.0)),
        record(outcome(cell=elsewhere, seconds=50.0), cell=elsewhere),
    ]
    rules = ["*=linux", "torch2.6*=self-hosted, gpu"]
    first, second = measure_needs(project, [known, new], records, rules)

    assert (("linux",), 50.0, 3_200_000_000) == (first.labels, first.seconds, first.disk)
    assert (("self-hosted", "gpu"), None, None) == (second.labels, second.seconds, second.disk)


def test_measure_needs_without_labels_takes_the_usual_ones(tmp_path: Path) -> None:
    (found,) = measure_needs(Project(tmp_path), [cell()], [], usual=("ubuntu",))

    assert ("ubuntu",) == found.labels


@pytest.mark.parametrize("text", ["", "torch*=", " , "])
def test_measure_needs_of_no_label_raises(tmp_path: Path, text: str) -> None:
    with pytest.raises(ConfigurationError, match=r"--runner: .* names no label"):
        measure_needs(Project(tmp_path), [cell()], [], [text])


@pytest.mark.parametrize(
    "text,hint",
    [
        ("tosch*=gpu", "`nox -s plan -- --profile full` lists the cells"),
        ("torch2.9.1-pypi-py3.12=gpu", "did you mean 'torch2.9.1-pypi-py3.11'?"),
    ],
)
def test_measure_needs_of_a_glob_that_matches_no_cell_raises(
    tmp_path: Path, text: str, hint: str
) -> None:
    glob = text.removesuffix("=gpu")
    with pytest.raises(ConfigurationError) as raised:
        measure_needs(Project(tmp_path), [cell()], [], ["linux", text])

    assert f"--runner: '{glob}' matches no cell of the run; {hint}" == str(raised.value)

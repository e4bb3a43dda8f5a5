"""Tests that records of another version, of a gap or of a faulty machine are named."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from tests.unit.builders import attested, cell, matrix, outcome, record, stopped
from torchgrid.contract import Reason, Stage, Verdict
from torchgrid.model.errors import ConfigurationError
from torchgrid.model.outcome import Record
from torchgrid.records.keys import Keys
from torchgrid.records.manifest import Manifest, make_manifest
from torchgrid.records.merge_checks import (
    Found,
    check_hosts,
    check_manifest,
    check_versions,
    describe_contradiction,
    describe_other_version,
)
from torchgrid.records.source_keys import SourceKeys

CELLS = [cell(torch=f"2.{minor}.0") for minor in range(4)]
BY_ID = {each.id: each for each in CELLS}


def make(number: int, *verdicts: Verdict, torch: str | None = None, **changes: Any) -> Record:
    """Make the record of a cell, with a probe for each verdict."""
    name = changes.pop("name", CELLS[number].id)
    outcomes = [
        outcome(cell=name, probe=f"device.{n}", verdict=v, reason=str(v), seconds=number)
        for n, v in enumerate(verdicts or (Verdict.PASS,))
    ]
    facts = attested(torch=f"{torch or CELLS[number].torch}+cu128")
    return record(*outcomes, **{"cell": name, "attestation": facts, **changes})


def stop(number: int, reason: Reason = Reason.INDEX_UNREACHABLE) -> Record:
    halted = stopped(reason, stage=Stage.PLAN)
    return make(number, suite=None, stopped=halted, attestation=None, outcomes=())


def place(jobs: dict[str, list[Record]]) -> Found:
    return {
        each.cell: (Path("jobs", job, f"{each.cell}.jsonl"), each)
        for job, records in jobs.items()
        for each in records
    }


def make_keys(cpu: str, *, harness: str = "h") -> dict[str, Any]:
    empty: dict[str, Any] = {"encodings": {}, "themes": {}, "select": {}}
    return {"keys": asdict(Keys(environment="e", host={"cpu": cpu}, harness=harness, **empty))}


@pytest.fixture
def manifest() -> Manifest:
    """The manifest of two jobs: one of three cells, one of one."""
    sources = SourceKeys(harness="h", encodings={}, themes={})
    rows = matrix(Path("/project"), cells=CELLS)
    return make_manifest(rows, sources, [("1", CELLS[:3]), ("2", CELLS[3:])])


WHOLE = {"a": [make(0), make(1), make(2)], "b": [make(3)]}


def test_checks_of_whole_records_find_nothing(manifest: Manifest) -> None:
    found = place(WHOLE)
    check_versions(found, BY_ID)
    check_manifest(found, manifest)
    check_hosts(found)


@pytest.mark.parametrize(
    "jobs,words",
    [
        (
            {"a": WHOLE["a"]},
            "job 2 of 2 brought no record: torch2.3.0-pypi-py3.11 is missing; run the job again",
        ),
        ({"b": WHOLE["b"]}, "job 1 of 2 brought no record: .* are missing"),
        (
            {"a": WHOLE["a"][:2], "b": WHOLE["b"]},
            "the manifest expects torch2.2.0-pypi-py3.11, and job 1 brought no record",
        ),
        (
            WHOLE | {"c": [make(0, name="torch1.0.0-pypi-py3.8")]},
            "the manifest does not ask for torch1.0.0-pypi-py3.8; leave the file out",
        ),
        (WHOLE | {"b": [make(3, attestation=None)]}, "attests nothing, so any version may"),
        (
            WHOLE | {"b": [make(3, **make_keys("cpu", harness="x"))]},
            "the harness that made it is not the manifest's",
        ),
    ],
)
def test_check_manifest_names_a_missing_or_an_unexpected_record(
    manifest: Manifest, jobs: dict[str, list[Record]], words: str
) -> None:
    with pytest.raises(ConfigurationError, match=words):
        check_manifest(place(jobs), manifest)


def test_check_versions_names_a_record_of_another_version() -> None:
    found = place({"a": [make(0), make(1, torch="2.0.0"), make(2)]})

    with pytest.raises(
        ConfigurationError, match=r"torch2\.1\.0.* was made with torch 2\.0\.0\+cu128"
    ):
        check_versions(found, BY_ID)


def test_check_versions_says_that_every_job_ran_one_version() -> None:
    found = place({str(number): [make(number, torch="2.0.0")] for number in range(4)})

    with pytest.raises(
        ConfigurationError, match=r"all 4 records were made with torch 2.0.0.*ran one"
    ):
        check_versions(found, BY_ID)


@pytest.mark.parametrize(
    "changes,facts,words",
    [
        ({}, {}, None),
        ({"torch": "2.9.1+cu128"}, {}, None),
        ({}, {"torch": "2.9.0+cu128"}, "was made with torch 2.9.0+cu128"),
        ({}, {"python": "3.12.1"}, "was made with Python 3.12.1"),
        ({}, {"free_threaded": True}, "was made with Python 3.11.2t"),
        ({"python": "3.11t"}, {"free_threaded": False}, "was made with Python 3.11.2"),
        ({"source": "cu126"}, {}, "was made with a build for CUDA 12.8"),
        ({"source": "cu128"}, {}, None),
        ({"source": "cpu"}, {}, "was made with a build for CUDA 12.8"),
        ({"source": "cpu"}, {"cuda": None}, None),
        # A container or an interpreter may have any release.
        ({"torch": "any"}, {"torch": "2.1.0"}, None),
    ],
)
def test_describe_other_version_compares_release_python_and_build(
    changes: dict[str, Any], facts: dict[str, Any], words: str | None
) -> None:
    assert words == describe_other_version(cell(**changes), attested(**facts))


FAIL, PASS = Verdict.FAIL, Verdict.PASS


@pytest.mark.parametrize(
    "jobs,words",
    [
        (
            {"a": [stop(0), stop(1)], "b": [make(2)]},
            "all 2 cells on the job of a fail the same way: stopped at plan: index-unreachable",
        ),
        (
            {"a": [make(0, FAIL, FAIL), make(1, FAIL)], "b": [make(2)]},
            "all 2 cells on the job of a fail the same way: fail: fail; the machine is at fault",
        ),
        (
            {
                str(n): [make(n, FAIL if n < 2 else PASS, **make_keys(f"cpu{n < 2}"))]
                for n in range(4)
            },
            "all 2 cells on machines of one kind fail the same way: fail: fail",
        ),
    ],
)
def test_check_hosts_names_a_machine_on_which_all_fails(
    jobs: dict[str, list[Record]], words: str
) -> None:
    with pytest.raises(ConfigurationError, match=words):
        check_hosts(place(jobs))


@pytest.mark.parametrize(
    "jobs",
    [
        # One cell proves nothing, and neither do two reasons.
        {"a": [stop(0)], "b": [make(1)]},
        {"a": [stop(0), stop(1, Reason.INSTALL_FAILED)], "b": [make(2)]},
        # A missing wheel is about the release, on every machine.
        {"a": [stop(0, Reason.NO_WHEEL), stop(1, Reason.NO_WHEEL)], "b": [make(2)]},
        {"a": [stop(0), make(1)], "b": [make(2)]},
        {"a": [make(0, FAIL, PASS), make(1, FAIL)], "b": [make(2)]},
        # A module that fails everywhere is at fault itself.
        {"a": [make(0, FAIL), make(1, FAIL)], "b": [make(2, FAIL)]},
        # A failure on another kind of machine is a finding, not a fault.
        {
            "a": [make(n, FAIL, name=f"{CELLS[n].id}@linux-aarch64") for n in range(2)],
            "b": [make(2)],
        },
    ],
)
def test_check_hosts_blames_no_machine_without_proof(jobs: dict[str, list[Record]]) -> None:
    check_hosts(place(jobs))


@pytest.mark.parametrize(
    "second,words",
    [
        (make(0, FAIL), "sinusoidal/device.0/cpu is fail here and pass there"),
        (make(0, suite=None, stopped=stopped()), "one of them stopped"),
        (make(0, outcomes=()), "sinusoidal/device.0/cpu is no outcome here and pass there"),
        (make(0, suite="later"), "they come from two runs"),
    ],
)
def test_describe_contradiction_names_what_differs(second: Record, words: str) -> None:
    assert words == describe_contradiction(make(0), second)

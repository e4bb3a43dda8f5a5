"""Tests of the formats of jobs: what each host reads, and what it would reject."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import time
from pathlib import Path
from typing import Any

import pytest

from tests.unit.builders import ROOT, cell, encoding, matrix, write
from torchgrid.ci.formats import HOSTS, MANIFEST, RECORDS, render_jobs
from torchgrid.ci.jobs import Job, PlannedCell
from torchgrid.model.errors import ConfigurationError
from torchgrid.records.manifest import Manifest, make_manifest
from torchgrid.records.source_keys import SourceKeys

FAKE_PYTHON = """\
#!/bin/sh
if [ "$1 $2" = "-m pip" ]; then exit 0; fi
while [ "$1" != --cells ]; do shift; done
shift
mkdir -p .torchgrid/outcomes
for cell; do
  if [ "$cell" = "$FAKE_HANGS" ]; then touch "$FAKE_HANGS_HERE"; exec sleep 60; fi
  if [ "$cell" != "$FAKE_LOSES" ]; then pwd > ".torchgrid/outcomes/$cell.jsonl"; fi
done
exit 3
"""
"""A Python whose nox writes a record for each cell and fails, and which can lose one or hang."""


def job(name: str, *minors: int, disk_gb: int | None = None, **changes: Any) -> Job:
    """Make a job whose cells take 900 seconds together."""
    seconds = changes.pop("seconds", 900.0) / len(minors)
    planned = tuple(
        PlannedCell(cell=cell(torch=f"2.{minor}.0"), seconds=seconds, disk_gb=disk_gb)
        for minor in minors
    )
    return Job(name=name, planned=planned, **{"labels": (), "minutes": 45, **changes})


def manifest(*jobs: Job) -> Manifest:
    sources = SourceKeys(harness="h", encodings={"fine": "e"}, themes={"mini": "t"})
    rows = matrix(Path("/project"), encoding(), cells=[c for j in jobs for c in j.cells])
    return make_manifest(rows, sources, [(j.name, j.cells) for j in jobs])


def render(host: str, *jobs: Job) -> str:
    return render_jobs(host, jobs, manifest(*jobs))


TWO = (job("1", 9, 8), job("2", 7))


def test_github_is_a_matrix_in_one_line() -> None:
    text = render("github", job("1", 9, 8, labels=("self-hosted", "gpu")))

    expected = {
        "job": "1",
        "cells": "torch2.9.0-pypi-py3.11 torch2.8.0-pypi-py3.11",
        "runner": ["self-hosted", "gpu"],
        "seconds": 900.0,
        "minutes": 45,
        "disk_gb": None,
    }
    assert {"include": [expected]} == json.loads(text)
    assert "\n" not in text


@pytest.mark.parametrize(
    "host,count,accepts",
    [
        ("github", 256, True),
        ("github", 257, False),
        ("gitlab", 499, False),
        ("buildkite", 499, False),
        ("slurm", 1001, False),
        ("slurm", 1000, True),
        ("json", 1001, True),
    ],
)
def test_render_jobs_refuses_more_than_a_host_takes(
    host: str, count: int, *, accepts: bool
) -> None:
    jobs = [job(str(number), 9) for number in range(count)]
    if accepts:
        assert render(host, *jobs)
        return

    with pytest.raises(ConfigurationError) as raised:
        render(host, *jobs)

    most = HOSTS[host].most
    assert f"--format {host}: {count} jobs, and " in str(raised.value)
    assert str(raised.value).endswith(f"; add --max-shards {most} or fewer")


def test_render_jobs_refuses_a_job_that_would_be_cut_off() -> None:
    with pytest.raises(
        ConfigurationError, match=r"job 1 would take 7\.0 hours, and its limit is 6"
    ):
        render("github", job("1", 9, seconds=25200.0))


@pytest.mark.parametrize(
    "host,labels,minutes",
    [
        ("github", ("ubuntu-24.04",), 360),
        ("github", ("self-hosted", "gpu"), 1260),
        ("json", (), 1260),
        ("gitlab", (), 1260),
        ("buildkite", (), 1260),
        ("slurm", (), 1260),
    ],
)
def test_render_jobs_limits_a_job_to_what_its_host_allows(
    host: str, labels: tuple[str, ...], minutes: int
) -> None:
    text = render(host, job("1", 9, labels=labels, seconds=20000.0, minutes=1260))

    pattern = r'\b(?:minutes"|timeout"|timeout_in_minutes"|time)[:=] ?"?(\d+)'
    assert str(minutes) == re.findall(pattern, text)[0]


def test_gitlab_keeps_the_records_of_jobs_that_failed_and_merges_all() -> None:
    pipeline = json.loads(render("gitlab", *TWO, job("3", 6, labels=("gpu",))))

    assert {"image": "python:3.12"} == pipeline["default"]
    names = [key for key in pipeline if key.startswith("cells ")]
    assert ["cells 1", "cells 2", "cells 3"] == names
    for name in names:
        assert pipeline[name]["stage"] in pipeline["stages"]
        assert "always" == pipeline[name]["artifacts"]["when"]
        assert "45 minutes" == pipeline[name]["timeout"]
        # GitLab keeps nothing of a job that reaches its timeout.
        variables = pipeline[name]["variables"]
        parts = ("RUNNER_SCRIPT_TIMEOUT", "RUNNER_AFTER_SCRIPT_TIMEOUT")
        assert ["35m", "5m"] == [variables[part] for part in parts]
    assert ["gpu"] == pipeline["cells 3"]["tags"]
    assert "tags" not in pipeline["cells 1"]
    needs = pipeline["manifest"]["needs"]
    assert [{"pipeline": "$PARENT_PIPELINE_ID", "job": "plan"}] == needs
    publish = pipeline["publish"]
    assert ("publish", "always") == (publish["stage"], publish["when"])
    assert "publish" == pipeline["stages"][-1]
    assert f"--merge {RECORDS} --manifest {MANIFEST} --gate" in publish["script"][0]


def test_buildkite_continues_after_a_failure_and_escapes_variables() -> None:
    steps = json.loads(render("buildkite", *TWO, job("3", 6, labels=("gpu",))))["steps"]

    assert {"wait": None, "continue_on_failure": True} == steps[3]
    assert {"queue": "gpu"} == steps[2]["agents"]
    commands = "\n".join(line for step in steps if "command" in step for line in step["command"])
    assert "$" not in commands.replace("$$", "")
    assert [f"{RECORDS}/1/*.jsonl"] == steps[0]["artifact_paths"]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project beside a fake Python, with a record of a run that was on this machine."""
    write(tmp_path / "bin" / "python", FAKE_PYTHON).chmod(0o755)
    write(tmp_path / "project" / "noxfile.py", "")
    return write(tmp_path / "project" / ".torchgrid" / "logs" / "old.log", "").parents[2]


def list_records(project: Path) -> set[str]:
    """List what the jobs of a run left for the merge."""
    found = (project / RECORDS).rglob("*.jsonl")
    return {path.relative_to(project / RECORDS).as_posix() for path in found}


def start(project: Path, *argv: str, **variables: str) -> subprocess.Popen[bytes]:
    """Start a program in a project, where `python` is the fake one."""
    binaries = project.parent / "bin"
    env = {
        "PATH": f"{binaries}:{os.environ['PATH']}",
        "TMPDIR": str(project.parent),
        "FAKE_HANGS_HERE": str(project.parent / "hangs"),
        **variables,
    }
    return subprocess.Popen(argv, cwd=project, env=env)


def start_task(project: Path, run: int, task: int, **variables: str) -> subprocess.Popen[bytes]:
    """Start a task of an array as Slurm does."""
    slurm = {
        "SLURM_ARRAY_JOB_ID": str(run),
        "SLURM_ARRAY_TASK_ID": str(task),
        "SLURM_SUBMIT_DIR": str(project),
    }
    return start(project, "/bin/bash", "job.sh", **slurm, **variables)


def wait_until_it_hangs(project: Path) -> None:
    deadline = time.monotonic() + 30
    while not (project.parent / "hangs").exists():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_slurm_runs_a_job_in_each_task_and_keeps_what_a_failed_one_left(project: Path) -> None:
    text = render("slurm", *TWO)
    write(project / "job.sh", text)
    write(project / ".torchgrid" / "outcomes" / "old.jsonl", "")

    codes = [start_task(project, 7, task).wait(30) for task in range(3)]

    assert "#SBATCH --array=0-1\n#SBATCH --time=45\n#SBATCH --signal=B:TERM@120\n" in text
    assert [3, 3, 2] == codes
    first, second, third = (each.id for job in TWO for each in job.cells)
    expected = {f"7/1/{first}.jsonl", f"7/1/{second}.jsonl", f"7/2/{third}.jsonl"}
    assert expected == list_records(project)
    # Each task worked in a folder of its own, which is gone.
    assert [] == list(project.parent.glob("torchgrid.*"))


def test_slurm_fills_no_gap_of_a_run_with_the_record_of_an_earlier_one(project: Path) -> None:
    write(project / "job.sh", render("slurm", *TWO))
    first, second, third = (each.id for job in TWO for each in job.cells)

    for task in range(2):
        start_task(project, 7, task).wait(30)
    start_task(project, 8, 0, FAKE_LOSES=second).wait(30)

    # The second run has lost a record, and the job of its other task.
    found = {path for path in list_records(project) if path.startswith("8/")}
    assert {f"8/1/{first}.jsonl"} == found
    assert f"7/2/{third}.jsonl" in list_records(project)


def test_slurm_keeps_the_finished_cells_of_a_task_that_runs_out_of_time(project: Path) -> None:
    write(project / "job.sh", render("slurm", *TWO))
    first, second = (each.id for each in TWO[0].cells)

    task = start_task(project, 7, 0, FAKE_HANGS=second)
    wait_until_it_hangs(project)
    # `--signal=B:` sends it to the script alone.
    task.send_signal(signal.SIGTERM)

    assert 128 + signal.SIGTERM == task.wait(30)
    assert {f"7/1/{first}.jsonl"} == list_records(project)
    assert [] == list(project.parent.glob("torchgrid.*"))


def start_step(project: Path, seconds: int, **variables: str) -> subprocess.Popen[bytes]:
    """Start the first step as Buildkite's agent does; the cells may run for some seconds."""
    (step, *_) = json.loads(render("buildkite", *TWO))["steps"]
    command = "\n".join(step["command"]).replace("$$", "$")
    # 45 minutes less 10.
    assert " 2100'" in command
    command = command.replace(" 2100'", f" {seconds}'")
    return start(project, "/bin/bash", "-e", "-c", command, TORCHGRID="torchgrid", **variables)


def test_buildkite_keeps_the_records_of_a_job_that_failed(project: Path) -> None:
    code = start_step(project, 60).wait(30)

    assert 3 == code
    assert {f"1/{each.id}.jsonl" for each in TWO[0].cells} == list_records(project)


def test_buildkite_keeps_the_finished_cells_of_a_job_that_runs_out_of_time(project: Path) -> None:
    first, second = (each.id for each in TWO[0].cells)

    code = start_step(project, 1, FAKE_HANGS=second).wait(30)

    assert 124 == code
    assert {f"1/{first}.jsonl"} == list_records(project)


def test_buildkite_runs_the_cells_on_a_machine_without_timeout(project: Path) -> None:
    for name in ("cp", "mkdir", "sh"):
        (project.parent / "bin" / name).symlink_to(shutil.which(name) or name)

    code = start_step(project, 60, PATH=str(project.parent / "bin")).wait(30)

    assert 3 == code
    assert 2 == len(list_records(project))


def test_slurm_asks_for_disk_and_kind_of_machine_and_refuses_two_kinds() -> None:
    labels = ("gpu", "fast")
    text = render("slurm", job("1", 9, labels=labels, disk_gb=12))

    assert "#SBATCH --tmp=12G\n#SBATCH --constraint=gpu&fast\n" in text
    with pytest.raises(ConfigurationError, match="need 2 kinds of machines"):
        render("slurm", job("1", 9, labels=labels), job("2", 8))


def test_json_names_the_manifest_and_what_each_cell_needs() -> None:
    content = json.loads(render("json", job("1", 9, 8, disk_gb=3), job("2", 7)))

    assert manifest(*TWO).hash == content["manifest"]
    assert ["1", "2"] == [each["job"] for each in content["jobs"]]
    expected = [
        {"id": "torch2.9.0-pypi-py3.11", "seconds": 450, "disk_gb": 3},
        {"id": "torch2.8.0-pypi-py3.11", "seconds": 450, "disk_gb": 3},
        {"id": "torch2.7.0-pypi-py3.11", "seconds": 900, "disk_gb": None},
    ]
    assert expected == content["cells"]


def test_slurm_is_merged_from_the_folder_that_the_docs_name() -> None:
    page = (ROOT / "docs" / "scheduled-ci.md").read_text(encoding="utf-8")

    assert f"$project/{RECORDS}/$SLURM_ARRAY_JOB_ID/$job\n" in render("slurm", *TWO)
    # The merge reads the folders of the jobs, one level below.
    assert f"--merge {RECORDS}/$job --manifest {MANIFEST} --gate" in page

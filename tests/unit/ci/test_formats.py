"""Tests of the formats of jobs: what each host reads, and what it would reject."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.unit.builders import cell, encoding, matrix, write
from torchgrid.ci.formats import HOSTS, MANIFEST, RECORDS, render_jobs
from torchgrid.ci.jobs import Job
from torchgrid.model.errors import ConfigurationError
from torchgrid.records.manifest import Manifest, make_manifest
from torchgrid.records.source_keys import SourceKeys

FAKE_NOX = """\
#!/bin/sh
while [ "$1" != --cells ]; do shift; done
shift
mkdir -p .torchgrid/outcomes
for cell; do pwd > ".torchgrid/outcomes/$cell.jsonl"; done
exit 3
"""


def job(name: str, *minors: int, **changes: Any) -> Job:
    keys: dict[str, Any] = {
        "labels": (),
        "seconds": 900.0,
        "minutes": 45,
        "disk_gb": None,
        "cells": tuple(cell(torch=f"2.{minor}.0") for minor in minors),
    }
    return Job(name=name, **{**keys, **changes})


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
    with pytest.raises(ConfigurationError, match=r"job 1 would take 7\.0 hours, and its limit"):
        render("github", job("1", 9, seconds=25200.0))


def test_gitlab_keeps_the_records_of_jobs_that_failed_and_merges_all() -> None:
    pipeline = json.loads(render("gitlab", *TWO, job("3", 6, labels=("gpu",))))

    assert {"image": "python:3.12"} == pipeline["default"]
    names = [key for key in pipeline if key.startswith("cells ")]
    assert ["cells 1", "cells 2", "cells 3"] == names
    for name in names:
        assert pipeline[name]["stage"] in pipeline["stages"]
        assert "always" == pipeline[name]["artifacts"]["when"]
        assert "45 minutes" == pipeline[name]["timeout"]
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
    assert "; code=$$?; " in commands
    assert "$" not in commands.replace("$$", "")
    assert [f"{RECORDS}/1/*.jsonl"] == steps[0]["artifact_paths"]


def test_slurm_runs_a_job_in_each_task_and_keeps_what_a_failed_one_left(tmp_path: Path) -> None:
    text = render("slurm", *TWO)
    project = tmp_path / "project"
    write(project / "noxfile.py", "")
    write(project / ".torchgrid" / "outcomes" / "old.jsonl", "")
    write(project / "job.sh", text)
    write(tmp_path / "bin" / "python", FAKE_NOX).chmod(0o755)
    codes = []
    for task in "012":
        env = {
            "PATH": f"{tmp_path / 'bin'}:{os.environ['PATH']}",
            "SLURM_ARRAY_TASK_ID": task,
            "SLURM_SUBMIT_DIR": str(project),
            "TMPDIR": str(tmp_path),
        }
        done = subprocess.run(["/bin/bash", "job.sh"], cwd=project, env=env, check=False)
        codes.append(done.returncode)

    assert "#SBATCH --array=0-1\n#SBATCH --time=45\n" in text
    assert [3, 3, 2] == codes
    found = {
        path.relative_to(project / RECORDS).as_posix() for path in project.rglob("torch*.jsonl")
    }
    assert {f"1/{TWO[0].cells[0].id}.jsonl", f"1/{TWO[0].cells[1].id}.jsonl"} <= found
    assert {f"2/{TWO[1].cells[0].id}.jsonl"} < found
    # Each task worked in a folder of its own, which is gone.
    assert [] == list(tmp_path.glob("torchgrid.*"))


def test_slurm_asks_for_disk_and_kind_of_machine_and_refuses_two_kinds() -> None:
    labels = ("gpu", "fast")
    text = render("slurm", job("1", 9, labels=labels, disk_gb=12))

    assert "#SBATCH --tmp=12G\n#SBATCH --constraint=gpu&fast\n" in text
    with pytest.raises(ConfigurationError, match="need 2 kinds of machines"):
        render("slurm", job("1", 9, labels=labels), job("2", 8))


def test_json_names_the_manifest() -> None:
    content = json.loads(render("json", *TWO))

    assert manifest(*TWO).hash == content["manifest"]
    assert ["1", "2"] == [each["job"] for each in content["jobs"]]

"""Jobs in the words of their hosts: GitHub, GitLab, Buildkite and Slurm, and plain JSON."""

from __future__ import annotations

import json
import shlex
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from torchgrid.ci.jobs import Job
from torchgrid.model.errors import ConfigurationError
from torchgrid.records.manifest import Manifest

MANIFEST = "torchgrid-manifest.json"
"""The file that the job of the plan writes, and the job of the merge reads."""

RECORDS = "torchgrid-records"
"""The folder that collects the records of all jobs, each job's in a folder of its own."""

IMAGE = "python:3.12"
"""The container image of a job on GitLab; a runner without containers ignores it."""

INSTALL = 'python -m pip install "${TORCHGRID:?set TORCHGRID to what pip installs torchgrid from}"'
"""The command that installs torchgrid on a machine; the variable is the host's to set."""

HOSTED_LIMIT, SELF_HOSTED_LIMIT = 6 * 60, 5 * 24 * 60
"""The minutes after which GitHub ends a job, on a runner of its own and on one of yours."""

SPARE_MINUTES, COLLECT_MINUTES = 10, 5
"""The minutes of a time limit in which no cell runs, and those of them that copy records."""

SIGNAL_SECONDS = 120
"""The seconds before a time limit at which Slurm sends a signal to the script of a task."""

_TASK = """\
  *) echo "error: task $SLURM_ARRAY_TASK_ID has no job" >&2; exit 2 ;;
esac
project=$SLURM_SUBMIT_DIR
work=$(mktemp -d "${TMPDIR:-/tmp}/torchgrid.XXXXXX")
trap 'rm -rf "$work"' EXIT
tar -C "$project" --exclude=./.git --exclude=./.torchgrid --exclude=./RECORDS \\
  --exclude='./torchgrid-*.log' -cf - . | tar -C "$work" -xf -
cd "$work"
code=0
# bash runs a trap only between commands, or while it waits for one in the background.
python -m nox -s matrix -- --collect --cells "${cells[@]}" &
trap 'kill "$!"' TERM
wait "$!" || code=$?
# Each run has a folder of its own, where no record of an earlier run fills a gap.
records=$project/RECORDS/$SLURM_ARRAY_JOB_ID/$job
mkdir -p "$records"
cp .torchgrid/outcomes/*.jsonl "$records/"
exit "$code"
"""
"""The part of a script for Slurm that is the same for all jobs."""

MERGE = f"python -m nox -s report -- --merge {RECORDS} --manifest {MANIFEST} --gate"
"""The command that takes the records of all jobs, and judges them."""


@dataclass(frozen=True, kw_only=True)
class Host:
    """A host of jobs: how many it accepts at once, what it calls that, and its format.

    `labels` are those of the machines that a job runs on by default. `find_limit` returns the
    longest time limit of a job in minutes; it is None for a host that has none of its own.
    """

    name: str
    most: int
    unit: str
    render: Callable[[Sequence[Job], Manifest], str]
    labels: tuple[str, ...] = ()
    find_limit: Callable[[Job], int] | None = None


def render_jobs(host: str, jobs: Sequence[Job], manifest: Manifest) -> str:
    """Render jobs for a host; raises ConfigurationError if it would reject them or end them early.

    No job gets a longer time limit than the host allows.
    """
    found = HOSTS[host]
    if len(jobs) > found.most:
        raise ConfigurationError(
            f"--format {host}: {len(jobs)} jobs, and {found.name} takes {found.most} "
            f"{found.unit}; add --max-shards {found.most} or fewer"
        )
    return found.render([_limit_job(host, job) for job in jobs], manifest)


def describe_job(job: Job) -> dict[str, Any]:
    """Describe a job as JSON-able values; `cells` are ids between spaces, as a shell splits."""
    return {
        "job": job.name,
        "cells": " ".join(cell.id for cell in job.cells),
        "runner": list(job.labels),
        "seconds": round(job.seconds),
        "minutes": job.minutes,
        "disk_gb": job.disk_gb,
    }


def _limit_job(host: str, job: Job) -> Job:
    """Return a job whose time limit is at most its host's.

    Raises ConfigurationError if the host ends it before its expected work is done.
    """
    find_limit = HOSTS[host].find_limit
    if find_limit is None:
        return job
    longest = find_limit(job)
    if job.seconds > longest * 60:
        raise ConfigurationError(
            f"--format {host}: job {job.name} would take {job.seconds / 3600:.1f} hours, and "
            f"its limit is {longest // 60}; allow more jobs by --max-shards"
        )
    return replace(job, minutes=min(job.minutes, longest))


def _find_github_limit(job: Job) -> int:
    return SELF_HOSTED_LIMIT if "self-hosted" in job.labels else HOSTED_LIMIT


def _render_github(jobs: Sequence[Job], _: Manifest) -> str:
    """Render the matrix that a workflow reads by `fromJSON`, in one line."""
    return json.dumps({"include": [describe_job(job) for job in jobs]})


def _render_json(jobs: Sequence[Job], manifest: Manifest) -> str:
    """Render the jobs as one object, and what each cell needs, in the order of the jobs."""
    content = {
        "manifest": manifest.hash,
        "jobs": [describe_job(job) for job in jobs],
        "cells": [
            {"id": each.cell.id, "seconds": round(each.seconds), "disk_gb": each.disk_gb}
            for job in jobs
            for each in job.planned
        ],
    }
    return json.dumps(content, indent=1)


def _render_gitlab(jobs: Sequence[Job], _: Manifest) -> str:
    """Render a child pipeline; JSON is YAML too.

    The job `manifest` hands on the file of the parent's job `plan`. A job in the last stage gets
    the files of all jobs before it, those of failed jobs too.
    """
    pipeline: dict[str, Any] = {
        "stages": ["manifest", "cells", "publish"],
        # A child inherits no image, and that of hosted runners has no Python.
        "default": {"image": IMAGE},
        # Without rules a pipeline of merge requests would leave every job out.
        "workflow": {"rules": [{"when": "always"}]},
        "manifest": {
            "stage": "manifest",
            "needs": [{"pipeline": "$PARENT_PIPELINE_ID", "job": "plan"}],
            "script": [f"test -s {MANIFEST}"],
            "artifacts": {"paths": [MANIFEST]},
        },
    }
    for job in jobs:
        pipeline[f"cells {job.name}"] = _describe_gitlab_job(job)
    pipeline["publish"] = {
        "before_script": [INSTALL],
        "stage": "publish",
        "when": "always",
        "script": [MERGE],
        "artifacts": {"when": "always", "paths": [".torchgrid/outcomes/"]},
    }
    return json.dumps(pipeline, indent=1)


def _describe_gitlab_job(job: Job) -> dict[str, Any]:
    return {
        "before_script": [INSTALL],
        "stage": "cells",
        **({"tags": list(job.labels)} if job.labels else {}),
        "timeout": f"{job.minutes} minutes",
        # At `timeout` itself GitLab ends all, and keeps nothing:
        # https://docs.gitlab.com/ci/runners/configure_runners/#set-script-and-after_script-timeouts
        "variables": {
            "RUNNER_SCRIPT_TIMEOUT": f"{job.minutes - SPARE_MINUTES}m",
            "RUNNER_AFTER_SCRIPT_TIMEOUT": f"{COLLECT_MINUTES}m",
        },
        "script": [_run_cells(job)],
        # Runs after a failure too, so that what finished is not lost.
        "after_script": _collect(job.name),
        "artifacts": {"when": "always", "paths": [f"{RECORDS}/{job.name}/"]},
    }


def _render_buildkite(jobs: Sequence[Job], _: Manifest) -> str:
    """Render the steps that `buildkite-agent pipeline upload` reads."""
    steps: list[dict[str, Any]] = [
        {
            "label": f"cells {job.name}",
            "key": f"cells-{job.name}",
            "command": [_escape(line) for line in (INSTALL, _run_cells_in_time(job))],
            **({"agents": {"queue": job.labels[0]}} if job.labels else {}),
            "timeout_in_minutes": job.minutes,
            "artifact_paths": [f"{RECORDS}/{job.name}/*.jsonl"],
        }
        for job in jobs
    ]
    publish = {
        "label": "publish",
        "command": [
            _escape(INSTALL),
            f"buildkite-agent artifact download {MANIFEST} .",
            f"buildkite-agent artifact download '{RECORDS}/**/*.jsonl' .",
            MERGE,
        ],
        "artifact_paths": [".torchgrid/outcomes/**/*"],
    }
    wait = {"wait": None, "continue_on_failure": True}
    return json.dumps({"steps": [*steps, wait, publish]}, indent=1)


def _run_cells_in_time(job: Job) -> str:
    """Return the commands that run the cells of a job and copy its records before its time limit.

    An agent ends a step soon after its limit, and at the first command that fails: `bash -e`.
    A machine without GNU's `timeout`, such as a Mac, runs the cells up to the limit.
    """
    seconds = (job.minutes - SPARE_MINUTES) * 60
    stop = f"timeout --foreground --signal=INT --kill-after=60 {seconds}"
    lines = [
        "code=0",
        f"if timeout --foreground 1 true 2> /dev/null; then stop='{stop}'; else stop=; fi",
        f"$stop {_run_cells(job)} || code=$?",
        *_collect(job.name),
        "exit $code",
    ]
    return "; ".join(lines)


def _render_slurm(jobs: Sequence[Job], manifest: Manifest) -> str:
    """Render a script for sbatch, whose array has a task for each job.

    Each task works in a copy of the project on its own disk: runs of one folder wait for each
    other, and a lock on a shared disk may not hold. Raises ConfigurationError if the jobs need
    several kinds of machines, as the tasks of an array are all alike.
    """
    kinds = {job.labels for job in jobs}
    if len(kinds) > 1:
        raise ConfigurationError(
            f"--format slurm: the jobs need {len(kinds)} kinds of machines, and the tasks of an "
            "array are alike; write a script for each kind, with --cells and --runner"
        )
    constraint = [f"#SBATCH --constraint={'&'.join(words)}" for words in kinds if words]
    limit = max(job.minutes for job in jobs)
    disks = [job.disk_gb for job in jobs if job.disk_gb is not None]
    space = [f"#SBATCH --tmp={max(disks)}G"] if disks else []
    cases = [f"  {number}) job={j.name} cells=({_quote(j)}) ;;" for number, j in enumerate(jobs)]
    head = [
        "#!/usr/bin/env bash",
        f"# torchgrid: {len(manifest.cells)} cells in {len(jobs)} jobs, {manifest.hash}",
        "#SBATCH --job-name=torchgrid",
        f"#SBATCH --array=0-{len(jobs) - 1}",
        f"#SBATCH --time={limit}",
        f"#SBATCH --signal=B:TERM@{SIGNAL_SECONDS}",
        *space,
        *constraint,
        "#SBATCH --output=torchgrid-%A_%a.log",
        "set -euo pipefail",
        'case "$SLURM_ARRAY_TASK_ID" in',
    ]
    return "\n".join([*head, *cases, _TASK.replace("RECORDS", RECORDS).rstrip()])


def _escape(command: str) -> str:
    """Escape a command from Buildkite, which replaces variables when it reads the steps."""
    return command.replace("$", "$$")


def _run_cells(job: Job) -> str:
    """Return the command that runs the cells of a job, and fails only if one has no record."""
    return f"python -m nox -s matrix -- --collect --cells {_quote(job)}"


def _quote(job: Job) -> str:
    return " ".join(shlex.quote(cell.id) for cell in job.cells)


def _collect(name: str) -> list[str]:
    """Return the commands that copy the records of a job to the folder of its own."""
    folder = f"{RECORDS}/{name}"
    return [f"mkdir -p {folder}", f"cp .torchgrid/outcomes/*.jsonl {folder}/"]


HOSTS: Mapping[str, Host] = {
    "github": Host(
        name="GitHub",
        most=256,
        unit="a matrix",
        render=_render_github,
        labels=("ubuntu-24.04",),
        find_limit=_find_github_limit,
    ),
    # Two jobs beside those of cells; 500 is the smallest limit of gitlab.com's plans.
    "gitlab": Host(name="GitLab", most=498, unit="a pipeline", render=_render_gitlab),
    # The last step and the wait before it count as well.
    "buildkite": Host(name="Buildkite", most=498, unit="an upload", render=_render_buildkite),
    # The highest index is one less than MaxArraySize, which is 1001 by default.
    "slurm": Host(name="Slurm", most=1000, unit="an array", render=_render_slurm),
    "json": Host(name="JSON", most=10**6, unit="a list", render=_render_json),
}

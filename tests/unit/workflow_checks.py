"""Checks of GitHub's workflows: what their expressions name, against what the files declare."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml

Words = Mapping[Any, Any]

FUNCTIONS = {"always", "cancelled", "contains", "failure", "format", "fromJSON", "success"}
LITERALS = {"true", "false", "null"}
HOSTS = ("github.", "runner.", "secrets.", "vars.")
"""The beginnings of names that no file declares."""


def find_problems(folder: Path, matrix: Iterable[str]) -> list[str]:
    """Find what the workflows of a folder name and do not declare, and shell that does not parse.

    `matrix` are the keys of a matrix that a job computes.
    """
    files = {path.name: yaml.safe_load(path.read_text("utf-8")) for path in folder.glob("*.yml")}
    return [
        f"{name}: {place}: {problem}"
        for name in sorted(files)
        for place, problem in _check_file(name, files, tuple(matrix))
    ]


def _check_file(
    name: str, files: Mapping[str, Words], matrix: Sequence[str]
) -> Iterator[tuple[str, str]]:
    file = files[name]
    known = {f"inputs.{key}" for key in _read_inputs(file)} | _list_env(file)
    head = {key: value for key, value in file.items() if key != "jobs"}
    yield from (("head", problem) for problem in _check_names(head, known))
    for key, job in file["jobs"].items():
        problems = _check_job(job, file["jobs"], files, known, matrix)
        yield from ((f"job {key}", problem) for problem in problems)


def _check_job(
    job: Words,
    jobs: Mapping[str, Words],
    files: Mapping[str, Words],
    known: set[str],
    matrix: Sequence[str],
) -> Iterator[str]:
    needs = job.get("needs", [])
    for key in [needs] if isinstance(needs, str) else needs:
        if key not in jobs:
            yield f"needs {key}, which is not a job"
        outputs = jobs.get(key, {}).get("outputs", {})
        known = known | {f"needs.{key}.result", *(f"needs.{key}.outputs.{out}" for out in outputs)}
    if "strategy" in job:
        known = known | {f"matrix.{key}" for key in matrix}
    known = known | _list_env(job)
    yield from _check_call(job, files)
    rest = {key: value for key, value in job.items() if key not in {"steps", "outputs"}}
    yield from _check_names(rest, known)
    for step in job.get("steps", ()):
        yield from _check_step(step, known | _list_env(step))
        known = known | _list_outputs(step)
    yield from _check_names(job.get("outputs", {}), known)


def _check_call(job: Words, files: Mapping[str, Words]) -> Iterator[str]:
    """Check that the workflow which a job calls exists, and takes what the job gives."""
    if "uses" not in job:
        return
    called = files.get(Path(job["uses"]).name)
    if called is None:
        yield f"{job['uses']} does not exist"
        return
    for key in job.get("with", {}):
        if key not in _read_inputs(called):
            yield f"{job['uses']} has no input {key}"


def _check_step(step: Words, known: set[str]) -> Iterator[str]:
    yield from _check_names(step, known)
    script = step.get("run", "")
    assigned = set(re.findall(r"\b([A-Z][A-Z_]*)=", script))
    for name in re.findall(r"\$\{?#?([A-Z][A-Z_]*)", script):
        if f"env.{name}" not in known and name not in assigned and not name.startswith("GITHUB_"):
            yield f"${name} is not declared"
    done = subprocess.run(
        ["/bin/bash", "-n"], input=script, capture_output=True, text=True, check=False, timeout=30
    )
    if done.returncode:
        yield done.stderr.strip()


def _check_names(value: Any, known: set[str]) -> Iterator[str]:
    """Check the names in all expressions in a value."""
    for expression in _list_expressions(value):
        text = re.sub(r"'(?:[^']|'')*'", "", expression)
        for name, call in re.findall(r"([A-Za-z_][\w.-]*)\s*(\(?)", text):
            declared = FUNCTIONS if call else known | LITERALS
            if name not in declared and (call or not name.startswith(HOSTS)):
                yield f"{name} is not declared"


def _list_expressions(value: Any, key: str = "") -> Iterator[str]:
    """List the expressions in a value; one under `if` can lack its braces."""
    if isinstance(value, Mapping):
        for each, below in value.items():
            yield from _list_expressions(below, str(each))
    elif isinstance(value, list):
        for below in value:
            yield from _list_expressions(below)
    elif isinstance(value, str):
        found = re.findall(r"\$\{\{(.*?)\}\}", value, re.DOTALL)
        yield from found or ([value] if key == "if" else [])


def _list_env(place: Words) -> set[str]:
    return {f"env.{name}" for name in place.get("env", {})}


def _list_outputs(step: Words) -> set[str]:
    """List the outputs that the script of a step writes."""
    script = step.get("run", "") if "id" in step else ""
    lines = [line for line in script.splitlines() if "$GITHUB_OUTPUT" in line]
    names = (name for line in lines for name in re.findall(r"\b([\w-]+)=", line))
    return {f"steps.{step['id']}.outputs.{name}" for name in names}


def _read_inputs(file: Words) -> set[str]:
    """Read the names of a workflow's inputs, however it starts."""
    # YAML 1.1 reads the key `on` as true.
    triggers = [file[True].get(name) for name in ("workflow_call", "workflow_dispatch")]
    return {key for trigger in triggers if trigger for key in trigger.get("inputs", {})}

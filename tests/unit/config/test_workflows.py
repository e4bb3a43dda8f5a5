"""Tests of the workflows of a new project and of this one: their expressions and their shell."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.unit.builders import ROOT, cell
from tests.unit.workflow_checks import find_problems
from torchgrid.ci.formats import describe_job
from torchgrid.ci.jobs import Job, PlannedCell
from torchgrid.config.init import TEMPLATES

FOLDERS = {"templates": TEMPLATES / "workflows", "own": ROOT / ".github" / "workflows"}
PLANNED = PlannedCell(cell=cell(), seconds=1.0, disk_gb=None)
MATRIX = tuple(describe_job(Job(name="1", planned=(PLANNED,), labels=(), minutes=30)))
"""The keys of the matrix that the job `plan` computes."""


@pytest.mark.parametrize("folder", FOLDERS.values(), ids=FOLDERS)
def test_workflows_name_what_they_declare_and_their_shell_parses(folder: Path) -> None:
    assert 3 == len(list(folder.glob("*.yml")))
    assert [] == find_problems(folder, MATRIX)


@pytest.mark.parametrize(
    "name,before,after,problem",
    [
        (
            "torchgrid.yml",
            "needs.plan.result",
            "needs.plans.result",
            "job publish: needs.plans.result",
        ),
        ("torchgrid.yml", "needs: [plan, cells]", "needs: [plans]", "job publish: needs plans, wh"),
        (
            "torchgrid.yml",
            "fromJSON(needs.plan.outputs.matrix)",
            "fromJSON(needs.plan.outputs.jobs)",
            "job cells: needs.plan.outputs.jobs is not declared",
        ),
        (
            "torchgrid.yml",
            "steps.plan.outputs.matrix",
            "steps.jobs.outputs.matrix",
            "job plan: steps.jobs.outputs.matrix is not declared",
        ),
        (
            "torchgrid.yml",
            "'matrix=%s\\n'",
            "'jobs=%s\\n'",
            "job plan: steps.plan.outputs.matrix is not declared",
        ),
        ("torchgrid.yml", "inputs.max-shards", "inputs.shards", "job plan: inputs.shards is not"),
        ("torchgrid.yml", "if: inputs.accept", "if: inputs.accepts", "publish: inputs.accepts is"),
        ("torchgrid.yml", "matrix.runner", "matrix.runners", "job cells: matrix.runners is not"),
        ("torchgrid.yml", "PROFILE: ", "PROFIL: ", "job plan: $PROFILE is not declared"),
        ("torchgrid.yml", "always()", "alway()", "job cells: alway is not declared"),
        ("torchgrid.yml", "options+=(--cells", "options+=('--cells", "unexpected EOF"),
        (
            "torchgrid-schedule.yml",
            "${{ github.token",
            "${{ env.TOKEN",
            "env.TOKEN is not declared",
        ),
        ("torchgrid-schedule.yml", "accept: true", "accepts: true", "has no input accepts"),
        (
            "torchgrid-pull-request.yml",
            "workflows/torchgrid.yml # z",
            "workflows/run.yml # z",
            "job run: ./.github/workflows/run.yml does not exist",
        ),
    ],
)
def test_find_problems_names_what_is_broken(
    tmp_path: Path, name: str, before: str, after: str, problem: str
) -> None:
    shutil.copytree(FOLDERS["templates"], tmp_path / "copy")
    path = tmp_path / "copy" / name
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after), encoding="utf-8")

    found = find_problems(tmp_path / "copy", MATRIX)

    assert any(line.startswith(f"{name}: ") and problem in line for line in found), found

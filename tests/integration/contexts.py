"""Cells of a project of the tests' own, whose torch is a fake and whose questions are quick."""

from __future__ import annotations

import shutil
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from torchgrid.config.matrix import Matrix
from torchgrid.model.cell import Cell
from torchgrid.model.encoding import Argument, Axes, EncodingSpec
from torchgrid.model.project import Project
from torchgrid.runs.context import CellContext

HERE = Path(__file__).resolve().parent
FAKES = HERE.parent / "fakes"
THIS_PYTHON = f"{sys.version_info.major}.{sys.version_info.minor}"

FINE = EncodingSpec(
    name="fine",
    target="fake_encodings.fine:Fine",
    inputs=(Argument(axes=Axes(shape=(3, 2, 4), layout=("seq", "batch", "feature"))),),
)


@dataclass(frozen=True)
class QuickProject(Project):
    """A project whose only questions are the quick ones."""

    @property
    def probes(self) -> tuple[Path, ...]:
        """One folder, and not the standard probes beside it: they need a real torch."""
        return (self.root / "quick",)


def make_desk(root: Path) -> CellContext:
    """A cell of torch 9.9.9 on this Python, in a project made below `root`."""
    shutil.copytree(HERE / "quick", root / "quick")
    shutil.copytree(FAKES / "fake_encodings", root / "fake_encodings")
    cell = Cell(torch="9.9.9", source="pypi", python=THIS_PYTHON)
    matrix = Matrix(path=root / "matrix.toml", cells=(cell,), encodings=(FINE,))
    return CellContext(project=QuickProject(root), matrix=matrix, cell=cell)


def with_cell(context: CellContext, **changes: Any) -> CellContext:
    """The same context for another cell."""
    cell = replace(context.cell, **changes)
    return replace(context, cell=cell, matrix=replace(context.matrix, cells=(cell,)))


def fake_torch() -> dict[str, str]:
    """The files of the fake torch, as a wheel holds them."""
    return {f"torch/{file.name}": file.read_text() for file in (FAKES / "torch").glob("*.py")}

"""Projects of other people, whose commands run in processes of their own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

NOXFILE = """\
import sys

sys.path.insert(0, {engine!r})

from torchgrid.sessions import define

define(__file__)
"""


@dataclass(frozen=True)
class NoxProject:
    """A project with a noxfile and a matrix."""

    root: Path

    def run_nox(self, *words: str) -> tuple[int, str]:
        """Run nox from another folder; return its exit code and what it printed."""
        # A locale that cannot print a mark must not end the run.
        variables = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
        file = str(self.root / "noxfile.py")
        return run_module("nox", "-f", file, *words, folder=Path("/"), variables=variables)


def run_module(*words: str, folder: Path, variables: Mapping[str, str]) -> tuple[int, str]:
    """Run a module of this Python in a folder; return its exit code and what it printed."""
    finished = subprocess.run(
        [sys.executable, "-m", *words],
        cwd=folder,
        env=os.environ | variables,
        capture_output=True,
        check=False,
        timeout=550,
    )
    return finished.returncode, (finished.stdout + finished.stderr).decode(errors="replace")


def start_project(root: Path, *, engine: Path = ROOT) -> NoxProject:
    """Make a project without a matrix; `engine` is the folder that holds its torchgrid."""
    root.mkdir()
    (root / "noxfile.py").write_text(NOXFILE.format(engine=str(engine)))
    return NoxProject(root)

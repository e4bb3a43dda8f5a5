"""Projects of somebody else's, whose sessions are run by nox itself, from another folder."""

from __future__ import annotations

import os
import subprocess
import sys
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
class Project:
    """A project of somebody else's, with a noxfile and a matrix."""

    root: Path

    def nox(self, *words: str) -> tuple[int, str]:
        """Run nox from another folder; its exit code and what it printed."""
        argv = [sys.executable, "-m", "nox", "-f", str(self.root / "noxfile.py"), *words]
        # A locale that cannot print a mark must not cost the run.
        env = os.environ | {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
        finished = subprocess.run(
            argv, cwd="/", env=env, capture_output=True, check=False, timeout=500
        )
        return finished.returncode, (finished.stdout + finished.stderr).decode(errors="replace")


def begun(root: Path, *, engine: Path = ROOT) -> Project:
    """A project whose matrix has yet to be written; `engine` is the folder of its torchgrid."""
    root.mkdir()
    (root / "noxfile.py").write_text(NOXFILE.format(engine=str(engine)))
    return Project(root)

"""The matrix as one would write it by hand: one virtualenv with pip per release of torch.

`cells.json` lists the environments and their Pythons. `requirements/` lists what each of them
holds: every package is pinned, so that pip has nothing to resolve. `nox` runs every task, each in a
process of its own. `nox -R` runs them again in the environments that exist, and does not call pip.
"""

import json
from pathlib import Path

import nox

nox.options.default_venv_backend = "virtualenv"
nox.options.reuse_venv = "yes"

CELLS = json.loads(Path("cells.json").read_text(encoding="utf-8"))


def test_cell(session: nox.Session) -> None:
    """Install one release, and run its tasks one after the other."""
    requirements = f"requirements/{session.name}.txt"
    # Imported files are compiled when they are imported. All 30,000 would take a minute more.
    session.install("--no-deps", "--no-compile", "-r", requirements)
    session.run("python", "each.py", session.name)


for name, python in CELLS.items():
    nox.session(name=name, python=python)(test_cell)

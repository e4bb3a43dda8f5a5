"""The matrix as one would write it by hand: a virtualenv and pip a version, a process a question.

`cells.json` lists the environments and their Pythons, `requirements/` what each holds: every
package pinned, so that pip has nothing to resolve. `nox` asks everything; `nox -R` asks again in
the environments that are there, and does not call pip.
"""

import json
from pathlib import Path

import nox

nox.options.default_venv_backend = "virtualenv"
nox.options.reuse_venv = "yes"

CELLS = json.loads(Path("cells.json").read_text(encoding="utf-8"))


def cell(session: nox.Session) -> None:
    """Install one version, and ask it everything, one question after the other."""
    requirements = f"requirements/{session.name}.txt"
    # What is imported is compiled then; to compile 30,000 files first would cost a minute.
    session.install("--no-deps", "--no-compile", "-r", requirements)
    session.run("python", "each.py", session.name)


for name, python in CELLS.items():
    nox.session(name=name, python=python)(cell)

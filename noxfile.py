# /// script
# dependencies = [
#     "filelock>=3.16",
#     "nox[uv]>=2026.10",
#     "packaging>=24",
#     "psutil>=6",
#     "pydantic>=2.9",
#     "rich>=13.9",
#     "tabulate[widechars]>=0.9",
# ]
# ///
"""Sessions of torchgrid: the matrix itself, its tests and its linters."""

from __future__ import annotations

import sys
from pathlib import Path

import nox

# Plain `nox` does not put the noxfile's folder on the path, and this project runs from its tree.
sys.path.insert(0, str(Path(__file__).resolve().parent))

from torchgrid.sessions import define

nox.needs_version = ">=2026.10"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.sessions = ["lint", "tests"]

define(__file__)


@nox.session
def tests(session: nox.Session) -> None:
    """Unit tests, then integration tests on a real wheel (-- tests/unit for the first alone)."""
    session.install("-e", ".", "--group", "tests")
    session.run("coverage", "erase")
    session.run("coverage", "run", "-m", "pytest", *session.posargs)
    if not session.posargs:
        session.run("coverage", "report")


@nox.session
def lint(session: nox.Session) -> None:
    """What continuous integration checks besides the tests: ruff and mypy."""
    session.install("-e", ".", "--group", "lint")
    session.run("ruff", "check")
    session.run("ruff", "format", "--check")
    session.run("mypy")


@nox.session(default=False)
def benchmark(session: nox.Session) -> None:
    """A forked probe against a process of its own; -- NAME ... for another of benchmarks/."""
    session.install("-e", ".")
    name, *options = session.posargs or ["fork"]
    path = Path("benchmarks", f"{name}.py")
    if not path.is_file():
        session.error(f"there is no {path}")
    if name == "against":
        # What torchgrid is measured against.
        session.install("pip", "tox", "tox-uv", "virtualenv")
    session.run("python", str(path), *options)


@nox.session(default=False)
def faults(session: nox.Session) -> None:
    """Kill runs at random, compare what they come to (-- --kills N, --real-kills N, --seed N)."""
    session.install("-e", ".", "--group", "tests")
    session.run("python", "-m", "tests.faults", *session.posargs)

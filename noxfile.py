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
from collections.abc import Sequence
from pathlib import Path

import nox

# Plain `nox` does not put the noxfile's folder on the path, and this project runs from its tree.
sys.path.insert(0, str(Path(__file__).resolve().parent))

from torchgrid.sessions import define

nox.needs_version = ">=2026.10"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.sessions = ["lint", "tests"]

define(__file__)


@nox.session(reuse_venv=True)
def tests(session: nox.Session) -> None:
    """All tests, those on a real wheel included (-- tests/unit: seconds, and no network)."""
    session.install("-e", ".", "--group", "tests")
    # Who started this may forbid to keep what is compiled: every process would compile it again.
    session.env["PYTHONDONTWRITEBYTECODE"] = None
    if session.posargs:
        session.run("pytest", *_side_by_side(session.posargs), *session.posargs)
        return
    session.run("coverage", "erase")
    session.run("coverage", "run", "-m", "pytest")
    session.run("coverage", "report")


def _side_by_side(arguments: Sequence[str]) -> Sequence[str]:
    """Options of pytest: one process a core, but for integration tests, which share environments.

    They come first, so that a `-n` among the arguments goes before them.
    """
    named = [Path(word).parts[:2] for word in arguments if word.startswith("tests")]
    apart = {("tests", "unit"), ("tests", "harness")}
    return ("-n", "auto", "--dist", "worksteal") if named and apart.issuperset(named) else ()


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

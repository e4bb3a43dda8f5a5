# /// script
# dependencies = [
#     "filelock>=3.16",
#     "jinja2>=3.1",
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

import os
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import nox

# Plain `nox` does not put the noxfile's folder on the path, and this project runs from its tree.
sys.path.insert(0, str(Path(__file__).resolve().parent))

from torchgrid.sessions import define

nox.needs_version = ">=2026.10"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.sessions = ["lint", "tests"]

PYTHONS = ["3.11", "3.12", "3.13", "3.14"]
"""The Pythons that the host supports."""

INDEPENDENT = ("tests/unit", "tests/harness")
"""The tests that can run on all cores at once: integration tests share environments."""

HARNESS = "torchgrid/inside/*"
TEMPLATES = Path("torchgrid/templates/workflows")
HOST_COVERAGE, HARNESS_COVERAGE = 95, 90
"""Per cent of lines and branches that the tests must reach; CI fails below them."""

define(__file__)


@nox.session(reuse_venv=True)
def tests(session: nox.Session) -> None:
    """Run all tests, those on a real wheel included (-- tests/unit: seconds, and no network)."""
    _install_tests(session)
    if session.posargs:
        session.run("pytest", *_spread(session.posargs), *session.posargs)
        return
    # A harness runs in processes of its own, whose data tests/measure.py writes beside ours.
    session.run("coverage", "erase")
    with tempfile.TemporaryDirectory() as data:
        session.env["TORCHGRID_MEASURE"] = os.pathsep.join((data, _find_packages(session)))
        measure = ("--cov", "--cov-append", "--cov-report=")
        session.run("pytest", *measure, *_spread(INDEPENDENT), *INDEPENDENT)
        session.run("pytest", *measure, *(f"--ignore={folder}" for folder in INDEPENDENT))
        session.run("coverage", "combine", "--append", "--quiet", data)
    session.run("coverage", "report", "--omit", HARNESS, "--fail-under", str(HOST_COVERAGE))
    session.run("coverage", "report", "--include", HARNESS, "--fail-under", str(HARNESS_COVERAGE))


@nox.session(python=PYTHONS, download_python="never", reuse_venv=True, default=False)
def unit(session: nox.Session) -> None:
    """Run the unit and harness tests on each supported Python; one that is missing is skipped."""
    _install_tests(session)
    folders = session.posargs or INDEPENDENT
    session.run("pytest", *_spread(folders), *folders)


@nox.session(reuse_venv=True, default=False)
def browser(session: nox.Session) -> None:
    """Test the web page in Chromium, which apt must have installed (-- -k NAME for some tests).

    `-- --screenshots` instead takes the pictures in docs/images anew, of reports/index.html.
    """
    if shutil.which("chromium") is None:
        session.error("chromium is missing; run `apt-get install chromium`")
    session.install("-e", ".", "--group", "browser")
    if session.posargs == ["--screenshots"]:
        session.run("python", "tools/screenshots.py")
    else:
        session.run("pytest", "tests/browser", *session.posargs)


def _install_tests(session: nox.Session) -> None:
    session.install("-e", ".", "--group", "tests")
    # The user's environment may forbid bytecode, and then every process compiles all again.
    session.env["PYTHONDONTWRITEBYTECODE"] = None


def _find_packages(session: nox.Session) -> str:
    """Return the folder of the session's installed packages."""
    script = "import sysconfig; print(sysconfig.get_path('purelib'))"
    return str(session.run("python", "-c", script, silent=True)).strip()


def _spread(arguments: Sequence[str]) -> Sequence[str]:
    """Return pytest's options for one process a core, if the named tests are independent.

    They come first, so that a `-n` among the arguments wins.
    """
    named = ["/".join(Path(word).parts[:2]) for word in arguments if word.startswith("tests")]
    spread = named and set(INDEPENDENT).issuperset(named)
    return ("-n", "auto", "--dist", "worksteal") if spread else ()


@nox.session
def lint(session: nox.Session) -> None:
    """Check style and types: what continuous integration runs besides the tests."""
    session.install("-e", ".", "--group", "lint")
    session.run("ruff", "check")
    session.run("ruff", "format", "--check")
    session.run("mypy")
    workflows = [*map(str, [*Path(".github/workflows").iterdir(), *TEMPLATES.iterdir()])]
    session.run("check-jsonschema", "--builtin-schema", "vendor.github-workflows", *workflows)
    # Offline: what GitHub would return may change from one day to the next.
    session.run("zizmor", "--offline", "--no-progress", *workflows)


@nox.session(default=False)
def benchmark(session: nox.Session) -> None:
    """Compare a forked probe with a process of its own; -- NAME ... for the other benchmarks."""
    session.install("-e", ".")
    name, *options = session.posargs or ["fork"]
    path = Path("benchmarks", f"{name}.py")
    if not path.is_file():
        session.error(f"{path} does not exist; choose one of benchmarks/*.py")
    if name == "against":
        # torchgrid is measured against these.
        session.install("pip", "tox", "tox-uv", "virtualenv")
    session.run("python", str(path), *options)


@nox.session(default=False)
def faults(session: nox.Session) -> None:
    """Kill runs at random and compare their results (-- --kills N, --real-kills N, --seed N)."""
    session.install("-e", ".", "--group", "tests")
    session.run("python", "-m", "tests.faults", *session.posargs)

"""Interpreters that have torch already, here or in an image: described, and never changed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from packaging.version import InvalidVersion, Version
from pydantic import BaseModel, ValidationError

from torchgrid.contract import Reason, Stage
from torchgrid.environments.containers import Container, find_container, pull_container
from torchgrid.environments.interpreters import Interpreter
from torchgrid.environments.lockfile import Lock, Wheel
from torchgrid.model.cell import Cell, ContainerImage, ExistingInterpreter
from torchgrid.model.project import Project
from torchgrid.model.verdict import CellStopped
from torchgrid.system import processes
from torchgrid.system.digest import compute_digest
from torchgrid.system.processes import CompletedProgram

OLDEST_PYTHON = (3, 8)
DESCRIBE_SECONDS = 300.0
LONGEST = 200

# The names and versions are those that the harness attests. The file of torch's own version knows
# a build from source that was built again.
_DESCRIBE = """\
import json, os, re, sys, sysconfig
found = {
    "build": sys.version + " " + sysconfig.get_platform(),
    "python": list(sys.version_info[:2]),
    "prefix": sys.prefix,
    "free_threaded": bool(sysconfig.get_config_var("Py_GIL_DISABLED")),
}
if sys.version_info >= (3, 8):
    import importlib.metadata, importlib.util
    packages = {}
    for each in importlib.metadata.distributions():
        name = each.metadata["Name"]
        if name:
            packages.setdefault(re.sub(r"[-_.]+", "-", name).lower(), str(each.version))
    spec = importlib.util.find_spec("torch")
    found["packages"] = packages
    found["has_torch"] = spec is not None
    for folder in (spec and spec.submodule_search_locations) or ():
        file = os.path.join(folder, "version.py")
        if os.path.exists(file):
            with open(file) as stream:
                found["torch"] = stream.read()
print("\\n" + json.dumps(found))
"""

_VERSION = re.compile(r"^__version__\s*=\s*['\"]([^'\"]+)['\"]", re.MULTILINE)


class _Description(BaseModel):
    """The description that an interpreter prints of itself."""

    build: str
    python: tuple[int, int]
    prefix: str
    free_threaded: bool = False
    packages: dict[str, str] = {}
    has_torch: bool = False
    torch: str = ""

    @property
    def release(self) -> str | None:
        """The version of torch, with its local part if its own file has one."""
        found = _VERSION.search(self.torch)
        return found[1] if found is not None else self.packages.get("torch")


class RunProgram(Protocol):
    """A way to run a program to its end: on this machine, or in a container."""

    def __call__(self, argv: Sequence[str], *, deadline: float) -> CompletedProgram:
        """Run the program, for at most so many seconds."""


@dataclass(frozen=True, kw_only=True)
class Existing:
    """An interpreter with a torch, and the packages that it has."""

    interpreter: Interpreter
    lock: Lock


def find_existing(project: Project, cell: Cell) -> Existing | None:
    """Find the interpreter of a cell that has torch already, and list its packages.

    Returns None for an image that would have to be pulled. Raises CellStopped for an interpreter
    that does not start, is too old, or has no torch or another than the row's.
    """
    row = cell.existing
    if isinstance(row, ContainerImage):
        container = find_container(row)
        return None if container is None else _open_container(cell, row, container)
    if isinstance(row, ExistingInterpreter):
        program = project.root / row.program
        return _examine(cell, f"{row.place}: {row.program}", program, processes.run)
    raise TypeError(f"{cell.id} has no torch that exists already")


def pull_existing(cell: Cell) -> Existing:
    """Pull the image of a cell, and list the packages of its interpreter; raises CellStopped."""
    if not isinstance(cell.existing, ContainerImage):
        raise TypeError(f"{cell.id} has no image")
    return _open_container(cell, cell.existing, pull_container(cell.existing))


def _open_container(cell: Cell, row: ContainerImage, container: Container) -> Existing:
    """List the packages of the interpreter in an image that is there; raises CellStopped."""
    where = f"{row.place}: {row.python} in {row.image}"
    found = _examine(cell, where, Path(row.python), container.run, container.digest)
    interpreter = replace(found.interpreter, container=container)
    return replace(found, interpreter=interpreter)


def _examine(cell: Cell, where: str, program: Path, run: RunProgram, digest: str = "") -> Existing:
    """List the packages of an interpreter that is the one of the cell's row; raises CellStopped.

    `where` names it in messages, and `digest` is that of what it is in.
    """
    found = _describe(where, program, run)
    _check_python(cell, where, found)
    _check_torch(cell, where, found)
    build = f"{found.build} {compute_digest(found.torch, digest)}"
    packages = sorted(found.packages.items())
    wheels = (Wheel(name=n, version=v, marker=None, hashes=(), size=0) for n, v in packages)
    return Existing(
        interpreter=Interpreter(program, build, prefix=Path(found.prefix)),
        lock=Lock(wheels=tuple(wheels)),
    )


def _describe(where: str, program: Path, run: RunProgram) -> _Description:
    """Let a program describe itself; raises CellStopped if it is not a Python that starts."""
    try:
        finished = run([str(program), "-I", "-c", _DESCRIBE], deadline=DESCRIBE_SECONDS)
        lines = [line for line in finished.output.splitlines() if line.strip()]
        last = lines[-1].strip() if lines else processes.describe_exit(finished.code)
        if finished.code == 0:
            return _Description.model_validate_json(last)
        problem = "it does not respond" if finished.timed_out else last[:LONGEST]
    except OSError as error:
        problem = error.strerror or str(error)
    except ValidationError:
        problem = "it does not run Python code"
    detail = f"{where} is not a Python that starts: {problem}"
    raise CellStopped(stage=Stage.PLAN, reason=Reason.NO_INTERPRETER, detail=detail)


def _check_python(cell: Cell, where: str, found: _Description) -> None:
    """Raise CellStopped for a Python that no harness runs on, or that is another than the row's."""
    version = f"{found.python[0]}.{found.python[1]}{'t' if found.free_threaded else ''}"
    if found.python < OLDEST_PYTHON:
        oldest = ".".join(map(str, OLDEST_PYTHON))
        detail = f"{where} is Python {version}, and torchgrid needs {oldest} or later"
        raise CellStopped(stage=Stage.PLAN, reason=Reason.NO_INTERPRETER, detail=detail)
    if version != cell.python:
        detail = f"asked for Python {cell.python}, and {where} is {version}"
        raise CellStopped(stage=Stage.PLAN, reason=Reason.MISMATCH, detail=detail)


def _check_torch(cell: Cell, where: str, found: _Description) -> None:
    """Raise CellStopped for an interpreter without torch, or with another release than the row's.

    A torch without a version that can be read is held against the row when it attests itself.
    """
    if not found.has_torch:
        detail = f"{where} has no torch; install it there, or name another interpreter"
        raise CellStopped(stage=Stage.IMPORT, reason=Reason.IMPORT_FAILED, detail=detail)
    if found.release is not None and not is_release(cell, found.release):
        detail = f"asked for torch {cell.torch}, and {where} has {found.release}"
        raise CellStopped(stage=Stage.PLAN, reason=Reason.MISMATCH, detail=detail)


def is_release(cell: Cell, version: str) -> bool:
    """Tell whether a version of an existing torch is what the cell's row names.

    A row without a local part, such as `+cu128`, takes any. A wheel of the plain index says its
    local part in torch alone, so a version without one may be the row's.
    """
    asked, asked_local = _split_version(cell.torch)
    got, local = _split_version(version)
    return asked == got and (None in (asked_local, local) or asked_local == local)


def _split_version(text: str) -> tuple[str, str | None]:
    """Split a version into its public and its local part; a build from source may have any form."""
    try:
        version = Version(text)
    except InvalidVersion:
        return text, None
    return version.public, version.local

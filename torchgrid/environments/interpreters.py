"""Interpreters: which one a version of Python means here, and what it says it is."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from torchgrid.environments import uv
from torchgrid.model.verdict import Stopped
from torchgrid.system import processes

BUILD_SECONDS = 60.0
_BUILD = "import sys, sysconfig; print(sys.version, sysconfig.get_platform())"


@dataclass(frozen=True)
class Interpreter:
    """An installed Python: its program, and its build in its own words."""

    program: Path
    build: str


def find_interpreter(version: str) -> Interpreter | Stopped | None:
    """The installed interpreter of a minor version; None where there is none that starts.

    Returns why nobody knows, where there is no room to look.
    """
    program = uv.find_python(version)
    if program is None or isinstance(program, Stopped):
        return program
    said = processes.run([str(program), "-I", "-c", _BUILD], deadline=BUILD_SECONDS)
    return Interpreter(program, said.output) if said.code == 0 else None

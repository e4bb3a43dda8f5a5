"""The interpreters of this machine, found or downloaded by uv."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path

from torchgrid.contract import Reason, Stage
from torchgrid.environments import uv
from torchgrid.environments.containers import Container
from torchgrid.model.verdict import CellStopped
from torchgrid.system import processes

log = logging.getLogger("torchgrid")

BUILD_SECONDS = 60.0
_PRINT_BUILD = "import sys, sysconfig; print(sys.version, sysconfig.get_platform())"


@dataclass(frozen=True)
class Interpreter:
    """An installed Python: its program, and the build that it prints.

    `prefix` is where its packages are, if it has torch already, and `container` what it is in, if
    it is not on this machine itself.
    """

    program: Path
    build: str
    prefix: Path | None = None
    container: Container | None = None

    @property
    def is_free_threaded(self) -> bool:
        """True if the build has no global lock, as it says itself."""
        return "free-threading build" in self.build


def find_interpreter(version: str) -> Interpreter | None:
    """Find the installed interpreter of a minor version; None if none starts.

    Raises CellStopped if a full disk keeps uv from looking.
    """
    program = uv.find_python(version)
    if program is None:
        return None
    finished = processes.run([str(program), "-I", "-c", _PRINT_BUILD], deadline=BUILD_SECONDS)
    found = Interpreter(program, finished.output)
    # uv may take a free-threaded build for a version from 3.14 on.
    is_right = finished.code == 0 and found.is_free_threaded == version.endswith("t")
    return found if is_right else None


def fetch_interpreter(version: str) -> Interpreter:
    """Download an interpreter of a minor version; raises CellStopped if none starts afterwards."""
    log.info("fetching Python %s", version)
    uv.fetch_python(version)
    found = find_interpreter(version)
    if found is None:
        detail = f"uv installed Python {version}, and finds none that starts"
        raise CellStopped(stage=Stage.PLAN, reason=Reason.NO_INTERPRETER, detail=detail)
    return found

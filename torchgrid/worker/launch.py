"""The start and the end of a harness's process: on this machine, or in a container."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from subprocess import Popen

from filelock import FileLock

from torchgrid.contract import JobDocument
from torchgrid.environments.containers import Container, make_name
from torchgrid.model.project import PACKAGE
from torchgrid.system import processes

KEEPER = """\
import fcntl, subprocess, sys
sign = open(sys.argv[1])
def is_host_gone():
    try:
        fcntl.flock(sign, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    fcntl.flock(sign, fcntl.LOCK_UN)
    return True
looks = not is_host_gone()
harness = subprocess.Popen(sys.argv[2:])
while True:
    try:
        code = harness.wait(1)
        break
    except subprocess.TimeoutExpired:
        if looks and is_host_gone():
            harness.kill()
sys.exit(code if code >= 0 else 128 - code)
"""
"""The first program in a container: it ends with the harness, and soon after the host.

The parent of a container is its engine, so nothing else ends it if the host is killed. The kernel
releases the host's lock then. In a virtual machine the lock cannot be seen: the program ignores it.
"""


@dataclass(frozen=True, kw_only=True)
class Timeouts:
    """The longest silences of a harness, in seconds.

    `prepare` bounds the import of torch and everything else that is not a probe. `grace` is added
    to a probe's own deadline, which a harness that forks keeps by itself.
    """

    prepare: float = 300.0
    grace: float = 15.0


@dataclass(frozen=True, kw_only=True)
class HarnessSpec:
    """One harness to supervise: its interpreter, its environment variables and its files.

    `container` is where the interpreter is, if it is not on this machine itself.
    """

    python: Path
    env: Mapping[str, str]
    folder: Path
    timeouts: Timeouts = Timeouts()
    container: Container | None = None

    @property
    def journal(self) -> Path:
        """The file to which harness and supervisor append events."""
        return self.folder / "journal.jsonl"

    @property
    def output(self) -> Path:
        """The file of everything that the harness prints."""
        return self.folder / "output.txt"


@contextlib.contextmanager
def start_harness(spec: HarnessSpec, job: JobDocument, path: Path) -> Iterator[Popen[bytes]]:
    """Start a harness on the job in a file; it has ended by the end of the block.

    Its output goes to the file of `spec`.
    """
    argv = [str(spec.python), "-I", str(PACKAGE / "inside"), str(path)]
    container = spec.container
    if container is None:
        with processes.start_worker(argv, env=spec.env, output=spec.output) as child:
            yield child
        return
    name, sign = make_name(str(spec.folder)), spec.folder / "alive.lock"
    read, write = _list_folders(spec, job)
    kept = [str(spec.python), "-I", "-c", KEEPER, str(sign), *argv]
    command = container.make_command(name, kept, env=spec.env, read=read, write=write)
    # A run that was killed may have left one of the same name.
    container.remove(name)
    try:
        # The engine's own program needs the user's variables, and the container sees none of them.
        with (
            FileLock(sign),
            processes.start_worker(command, env=os.environ, output=spec.output) as child,
        ):
            yield child
    finally:
        # Killing the engine's program does not end its container.
        container.remove(name)


def read_exit(spec: HarnessSpec, child: Popen[bytes]) -> int:
    """Return the exit code of an ended harness, which is negative for a signal."""
    code = int(child.returncode)
    return code if spec.container is None else Container.read_exit(code)


def _list_folders(spec: HarnessSpec, job: JobDocument) -> tuple[list[Path], list[Path]]:
    """List the folders that a container sees: those to read, and those that a run writes to."""
    read = [PACKAGE, *map(Path, job["probes"]), *map(Path, job["paths"])]
    write = [spec.folder]
    tokens = job["tokens"]
    if tokens is not None:
        write.append(Path(tokens["folder"]))
    for folder in write:
        folder.mkdir(parents=True, exist_ok=True)
    return list(dict.fromkeys(p for p in read if p.is_dir())), write

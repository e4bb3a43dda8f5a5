"""Container images and the engines that run them: docker and podman, whichever is there."""

from __future__ import annotations

import csv
import io
import json
import logging
import os
import re
import shutil
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from torchgrid.contract import Reason, Stage
from torchgrid.model.cell import ContainerImage
from torchgrid.model.verdict import CellStopped
from torchgrid.system import processes
from torchgrid.system.digest import compute_digest
from torchgrid.system.place import read_accelerator
from torchgrid.system.processes import CompletedProgram

log = logging.getLogger("torchgrid")

ENGINES = ("docker", "podman")
"""The engines, in the order in which they are looked for."""

ENGINE_SECONDS = 60.0
PULL_SECONDS = 3600.0
LONGEST = 300

_SIGNALLED = 128

_UNREACHABLE = re.compile(
    r"no such host|dial tcp|connection refused|connection reset|i/o timeout|TLS handshake|"
    r"timed? ?out|network is unreachable|temporary failure in name resolution",
    re.IGNORECASE,
)
_NO_SUCH_IMAGE = re.compile(
    r"manifest unknown|not found|does not exist|repository name not known|requested access to the "
    r"resource is denied|unauthorized|invalid reference|name unknown",
    re.IGNORECASE,
)
_NO_SPACE = re.compile(r"no space left on device|disk quota exceeded", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class Container:
    """An image that an engine holds, and how its containers are run.

    `engine` is the program of the engine, `image` its own id of the image, `digest` the digest that
    is the same on every machine. `name` is the image's name in its row.
    """

    engine: Path
    name: str
    image: str
    digest: str
    shm_size: str | None = None
    network: bool = False

    @property
    def facts(self) -> Mapping[str, str | None]:
        """The facts that a cell attests about its container."""
        return {
            "engine": self.engine.name,
            "image": self.name,
            "digest": self.digest,
            "shm_size": self.shm_size,
            "network": "host" if self.network else "none",
        }

    def make_command(
        self,
        name: str,
        argv: Sequence[str],
        *,
        env: Mapping[str, str],
        read: Iterable[Path] = (),
        write: Iterable[Path] = (),
    ) -> list[str]:
        """Make the command that runs a program in a new container of a `name`.

        The folders of `read` and `write` have the same paths in it as here, so the paths in a job
        hold on both sides. The container can change only those of `write`.
        """
        program, *arguments = argv
        mounts = [*(_mount(folder, "readonly") for folder in read), *map(_mount, write)]
        options = [
            *("--rm", "--init", "--pull=never", f"--name={name}", "--stop-timeout=0"),
            # The user has no rights beyond its own files. SELinux would hide the mounts.
            *(*_choose_user(self.engine), "--cap-drop=all"),
            *("--security-opt=no-new-privileges", "--security-opt=label=disable"),
            *(() if self.network else ("--network=none",)),
            *(() if self.shm_size is None else (f"--shm-size={self.shm_size}",)),
            *_choose_devices(self.engine),
            *(f"--mount={mount}" for mount in mounts),
            *(f"--env={key}={value}" for key, value in env.items()),
            # In place of the image's own entry point, which may print or start anything.
            f"--entrypoint={program}",
        ]
        return [str(self.engine), "run", *options, self.image, *arguments]

    def remove(self, name: str) -> None:
        """Kill and remove a container, if it exists."""
        processes.run([str(self.engine), "rm", "--force", name], deadline=ENGINE_SECONDS)

    def run(self, argv: Sequence[str], *, deadline: float) -> CompletedProgram:
        """Run a program in a container to its end, or to its deadline in seconds."""
        name = make_name(self.image, str(os.getpid()))
        try:
            command = self.make_command(name, argv, env={"LC_ALL": "C.UTF-8"})
            return processes.run(command, deadline=deadline)
        finally:
            self.remove(name)

    @staticmethod
    def read_exit(code: int) -> int:
        """Return the exit status of a program from that of its engine: minus a signal's number."""
        return _SIGNALLED - code if code > _SIGNALLED else code


def make_name(*parts: str) -> str:
    """Make the name of a container from the parts that set it apart from others."""
    return f"torchgrid-{compute_digest(*parts)[:16]}"


def find_container(row: ContainerImage) -> Container | None:
    """Find an image among those that its engine holds; None if it would have to be pulled.

    Raises CellStopped without an engine that works.
    """
    engine = _find_engine(row)
    finished = _run(engine, ["image", "inspect", row.image])
    if finished.code != 0:
        # An engine that does not work fails too, even if it holds the image.
        working = _run(engine, ["version"])
        if working.code != 0:
            detail = f"{row.place}: {engine.name} runs no containers here: {_read_error(working)}"
            raise CellStopped(stage=Stage.PLAN, reason=Reason.NO_INTERPRETER, detail=detail)
        return None
    try:
        (found,) = json.loads(finished.output)
        image = str(found["Id"]).removeprefix("sha256:")
        digests = sorted(str(each).partition("@")[2] for each in found.get("RepoDigests") or ())
    except (ValueError, KeyError, TypeError, AttributeError):
        detail = f"{row.place}: {engine.name} describes {row.image} in a form that is not known"
        raise CellStopped(stage=Stage.PLAN, reason=Reason.NO_INTERPRETER, detail=detail) from None
    return Container(
        engine=engine,
        name=row.image,
        image=image,
        digest=next(filter(None, digests), f"sha256:{image}"),
        shm_size=row.shm_size,
        network=row.network,
    )


def pull_container(row: ContainerImage) -> Container:
    """Let the engine pull an image; raises CellStopped if it cannot."""
    engine = _find_engine(row)
    # Unlike docker, podman may have no registry for a short name.
    reference = _complete_name(row.image) if engine.name == "podman" else row.image
    log.info("pulling %s", reference)
    finished = processes.run([str(engine), "pull", "--quiet", reference], deadline=PULL_SECONDS)
    if finished.code != 0:
        reason = _explain_pull(finished)
        detail = f"{row.place}: {engine.name} cannot pull {reference}: {_read_error(finished)}"
        raise CellStopped(stage=Stage.INSTALL, reason=reason, detail=detail)
    found = find_container(row)
    if found is None:
        detail = f"{row.place}: {engine.name} pulled {reference}, and does not have it"
        raise CellStopped(stage=Stage.INSTALL, reason=Reason.INSTALL_FAILED, detail=detail)
    return found


def _explain_pull(finished: CompletedProgram) -> Reason:
    """Return the reason for which an engine could not pull an image."""
    text = finished.output
    if _NO_SPACE.search(text):
        return Reason.NO_SPACE
    if finished.timed_out or _UNREACHABLE.search(text):
        return Reason.INDEX_UNREACHABLE
    return Reason.FILE_GONE if _NO_SUCH_IMAGE.search(text) else Reason.INSTALL_FAILED


def _find_engine(row: ContainerImage) -> Path:
    """Find the program of the engine that a row names, or of the first that works.

    Raises CellStopped if none is installed.
    """
    names = ENGINES if row.engine is None else (row.engine,)
    found = [Path(program) for name in names if (program := shutil.which(name)) is not None]
    if not found:
        detail = f"{row.place}: {' and '.join(names)} are not on the PATH; install one of them"
        if row.engine is not None:
            detail = f"{row.place}: {row.engine} is not on the PATH; install it, or remove engine"
        raise CellStopped(stage=Stage.PLAN, reason=Reason.NO_INTERPRETER, detail=detail)
    working = (engine for engine in found if _run(engine, ["version"]).code == 0)
    return found[0] if len(found) == 1 else next(working, found[0])


def _run(engine: Path, words: Sequence[str]) -> CompletedProgram:
    return processes.run([str(engine), *words], deadline=ENGINE_SECONDS)


def _read_error(finished: CompletedProgram) -> str:
    """Return the last line that an engine printed, which has its error."""
    if finished.timed_out:
        return "it does not respond"
    lines = [line.strip() for line in finished.output.splitlines() if line.strip()]
    last = lines[-1] if lines else processes.describe_exit(finished.code)
    return last[:LONGEST].removeprefix("Error: ")


def _complete_name(image: str) -> str:
    """Complete the short name of an image as docker does: `docker.io/library/python:3.12`."""
    first, slash, _ = image.partition("/")
    if slash and (first == "localhost" or "." in first or ":" in first):
        return image
    return f"docker.io/{image}" if slash else f"docker.io/library/{image}"


def _mount(folder: Path, *options: str) -> str:
    """Return the mount of a folder at its own path, as a row of CSV, which engines read."""
    row = io.StringIO()
    fields = ("type=bind", f"source={folder}", f"target={folder}", *options)
    csv.writer(row, lineterminator="").writerow(fields)
    return row.getvalue()


def _choose_user(engine: Path) -> tuple[str, ...]:
    """Choose the options by which a container's user is the one that runs this."""
    if sys.platform == "win32":
        return ()
    user = f"--user={os.getuid()}:{os.getgid()}"
    # Without root, podman maps users, and this one would be another in the container.
    is_mapped = engine.name == "podman" and os.getuid() != 0
    return ("--userns=keep-id", user) if is_mapped else (user,)


def _choose_devices(engine: Path) -> tuple[str, ...]:
    """Choose the options by which a container has the GPUs of this machine."""
    generation = read_accelerator()
    if generation is None:
        return ()
    if not generation.startswith("sm_"):
        return ("--device=/dev/kfd", "--device=/dev/dri")
    return ("--gpus=all",) if engine.name == "docker" else ("--device=nvidia.com/gpu=all",)

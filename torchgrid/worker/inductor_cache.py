"""What Inductor finds out once per environment and host, kept with the environment between runs."""

from __future__ import annotations

import logging
import shutil
from pathlib import Path

from torchgrid.environments.environment import STARTUP, Environment
from torchgrid.system import files, host
from torchgrid.system.digest import digest
from torchgrid.worker.supervisor import HarnessSpec

log = logging.getLogger("torchgrid")

STARTED = "started"
"""The file by which the harness says that Inductor has started, and that its parts are whole."""

PARTS = ("precompiled_headers", "vector_instructions.json")
"""A header, up to 5 s of a C++ compiler, and the vector instructions, 3 to 12 s of testing them."""


def bring(environment: Environment, post: HarnessSpec) -> None:
    """Put what earlier runs found out where the harness looks for it.

    No compiled kernel is among it: a cold compile stays cold.
    """
    kept, folder = _kept(environment), _folder(post)
    if not kept.is_dir():
        return
    try:
        shutil.copytree(kept, folder, dirs_exist_ok=True)
    except OSError as error:
        # Half a header is worse than none.
        files.remove_folder(folder)
        log.info("what Inductor found out is found out again: %s", error)


def keep(environment: Environment, post: HarnessSpec) -> None:
    """Keep what this run found out, if Inductor started and nothing is kept yet.

    Of a start that was cut off nothing is. What cannot be kept is found out again.
    """
    kept, folder = _kept(environment), _folder(post)
    if kept.exists() or not (folder / STARTED).exists():
        return
    draft = kept.with_name(f"{kept.name}.draft")
    try:
        files.remove_folder(draft)
        draft.mkdir(parents=True)
        for part in filter(Path.exists, (folder / name for name in PARTS)):
            part.rename(draft / part.name)
        draft.rename(kept)
    except OSError as error:
        log.info("what Inductor found out is not kept: %s", error)


def _kept(environment: Environment) -> Path:
    # What another compiler made, or was found out on another processor, says nothing here.
    return environment.folder / STARTUP / digest(host.read_facts())


def _folder(post: HarnessSpec) -> Path:
    return Path(post.env["TORCHINDUCTOR_CACHE_DIR"])

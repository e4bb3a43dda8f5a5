"""Results of Inductor's slow start, kept with the environment and restored for later runs.

They depend on the environment and the host. Compiled kernels are not among them: a cold compile
stays cold.
"""

from __future__ import annotations

import logging
import shutil
from pathlib import Path

from torchgrid.contract import INDUCTOR_HEADERS, INDUCTOR_STARTED, INDUCTOR_VECTORS
from torchgrid.environments.environment import STARTUP, Environment
from torchgrid.system import files, host
from torchgrid.system.digest import compute_digest
from torchgrid.worker.launch import HarnessSpec

log = logging.getLogger("torchgrid")

PARTS = (INDUCTOR_HEADERS, INDUCTOR_VECTORS)


def restore(environment: Environment, harness: HarnessSpec) -> None:
    """Copy the kept results to the cache of `harness`; without them Inductor starts slowly."""
    kept, cache = _find_folders(environment, harness)
    if not kept.is_dir():
        return
    try:
        shutil.copytree(kept, cache, dirs_exist_ok=True)
    except OSError as error:
        # Inductor would use half a header as if it were whole.
        files.remove_folder(cache)
        log.info("what Inductor found out is found out again: %s", error)


def keep(environment: Environment, harness: HarnessSpec) -> None:
    """Keep the results of this run, if Inductor started and none are kept yet.

    A start that was cut off leaves nothing. If a file operation fails, the next run starts slowly.
    """
    kept, cache = _find_folders(environment, harness)
    if kept.exists() or not (cache / INDUCTOR_STARTED).exists():
        return
    draft = kept.with_name(f"{kept.name}.draft")
    try:
        files.remove_folder(draft)
        draft.mkdir(parents=True)
        for part in filter(Path.exists, (cache / name for name in PARTS)):
            part.rename(draft / part.name)
        draft.rename(kept)
    except OSError as error:
        log.info("what Inductor found out is not kept: %s", error)


def _find_folders(environment: Environment, harness: HarnessSpec) -> tuple[Path, Path]:
    """Return the folder of the kept results, and that of the cache which Inductor uses."""
    # Results of another compiler or another processor do not hold on this host.
    kept = environment.folder / STARTUP / compute_digest(host.read_facts())
    return kept, Path(harness.env["TORCHINDUCTOR_CACHE_DIR"])

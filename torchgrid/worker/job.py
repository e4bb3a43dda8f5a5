"""Writing what the harness reads: its job, its environment variables and its scratch folder."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from torchgrid.model.encoding import EncodingSpec
from torchgrid.model.outcome import Task
from torchgrid.model.project import Project
from torchgrid.system import files
from torchgrid.system.capacity import probes_at_once
from torchgrid.worker.supervisor import HarnessSpec

MEMORY_BYTES = 8 * 1024**3
OUTPUT_BYTES = 64 * 1024
FILE_BYTES = 4 * 1024**3

# What a cell may see of the host's environment; the rest could change an answer, or leak.
_INHERITED = ("PATH", "LD_LIBRARY_PATH", "CUDA_VISIBLE_DEVICES", "CC", "CXX", "SYSTEMROOT", "TZ")


@dataclass(frozen=True, kw_only=True)
class JobRequest:
    """What a harness is asked, and of what.

    `paths` are the matrix's folders of modules; `probes` and `devices` are globs; `answered` is
    left out, and where `only` is not None nothing else is asked than that. `prepare`: import ahead
    what most probes need, which pays for many of them. `network`: "host", or "none" for probes that
    reach nobody.
    """

    cell: str
    paths: tuple[str, ...]
    encodings: tuple[EncodingSpec, ...]
    probes: tuple[str, ...] = ("*",)
    devices: tuple[str, ...] = ("*",)
    answered: Iterable[Task] = ()
    only: Iterable[Task] | None = None
    prepare: bool = True
    network: str = "host"


def harness_spec(python: Path, folder: Path) -> HarnessSpec:
    """A post for the harness under an interpreter, with all its files in a folder."""
    caches = folder / "caches"
    env = {name: os.environ[name] for name in _INHERITED if name in os.environ}
    env |= {
        "HOME": str(folder / "home"),
        "TMPDIR": str(folder / "tmp"),
        "LC_ALL": "C.UTF-8",
        "TORCHINDUCTOR_CACHE_DIR": str(caches / "inductor"),
        "TRITON_CACHE_DIR": str(caches / "triton"),
        # A worker pool of Inductor's would outlive the forked probe that started it.
        "TORCHINDUCTOR_COMPILE_THREADS": "1",
        # Threads that spin while they wait take the core on which another question is asked: on a
        # busy machine of two cores, asking two at once then took 1.7 times as long.
        "OMP_WAIT_POLICY": "PASSIVE",
        # Asking whether there is a GPU must not initialise CUDA in the parent of the probes.
        "PYTORCH_NVML_BASED_CUDA_CHECK": "1",
    }
    return HarnessSpec(python=python, env=env, folder=folder)


def clear_scratch(post: HarnessSpec) -> None:
    """An empty scratch folder: no cache of an earlier run makes a cold compile look warm."""
    files.remove_folder(post.folder)
    for name in ("home", "tmp", "caches"):
        (post.folder / name).mkdir(parents=True)


def build_job(project: Project, post: HarnessSpec, questions: JobRequest) -> dict[str, Any]:
    """The job file's content."""
    usable = probes_at_once()
    return {
        "schema": 1,
        "cell": questions.cell,
        "journal": str(post.journal),
        "scratch": str(post.folder / "tmp"),
        "mode": "auto",
        "probes": [str(folder) for folder in project.probes],
        "paths": [str(root) for root in project.roots(questions.paths)],
        "encodings": [encoding.as_job() for encoding in questions.encodings],
        "select": list(questions.probes),
        "devices": list(questions.devices),
        "skip": sorted(list(task) for task in questions.answered),
        "only": None if questions.only is None else sorted(map(list, questions.only)),
        "prepare": questions.prepare,
        "network": questions.network,
        "workers": usable,
        "tokens": _tokens(project, usable),
        "limits": {
            "memory_bytes": MEMORY_BYTES,
            "output_bytes": OUTPUT_BYTES,
            "file_bytes": FILE_BYTES,
            "deadline_scale": 1.0,
        },
    }


def _tokens(project: Project, usable: int) -> dict[str, Any] | None:
    """What is shared with other cells of the project; nothing where none has been run yet."""
    if not project.state.is_dir():
        return None
    return {"folder": str(project.tokens), "cores": usable}

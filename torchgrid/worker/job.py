"""The job, as the host writes it: its content, environment variables and scratch folder.

`inside.job` is the end that reads it.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from torchgrid.contract import JOB_SCHEMA, JobDocument, LimitsDocument, Network, Task
from torchgrid.environments.containers import Container
from torchgrid.model.encoding import EncodingSpec
from torchgrid.model.project import Project
from torchgrid.system import files
from torchgrid.system.capacity import count_parallel_probes
from torchgrid.worker.launch import HarnessSpec

MEMORY_BYTES = 8 * 1024**3

LIMITS: LimitsDocument = {
    "memory_bytes": MEMORY_BYTES,
    "output_bytes": 64 * 1024,
    "file_bytes": 4 * 1024**3,
    "deadline_scale": 1.0,
}
"""The limits of every probe."""

INHERITED = ("PATH", "LD_LIBRARY_PATH", "CUDA_VISIBLE_DEVICES", "CC", "CXX", "SYSTEMROOT", "TZ")
"""The variables of the host that a cell sees: any other could change an outcome, or leak."""

INHERITED_BY_CONTAINER = ("CUDA_VISIBLE_DEVICES", "TZ")
"""Those of a container, which has programs, libraries and compilers of its own."""


@dataclass(frozen=True, kw_only=True)
class JobRequest:
    """The probes that a harness is to run, and on which encodings and devices.

    `paths` are the matrix's folders of modules. `probes` and `devices` are globs. Tasks in
    `skipped` do not run, and unless `only` is None no others run than those in it. `prepare`:
    import before the first probe what most probes need, which pays for many of them. `network` is
    "host", or "none" for probes that reach nobody.
    """

    cell: str
    paths: tuple[str, ...]
    encodings: tuple[EncodingSpec, ...]
    probes: tuple[str, ...] = ("*",)
    devices: tuple[str, ...] = ("*",)
    skipped: Iterable[Task] = ()
    only: Iterable[Task] | None = None
    prepare: bool = True
    network: str = "host"


def make_harness_spec(
    python: Path, folder: Path, *, container: Container | None = None
) -> HarnessSpec:
    """Return a harness for the interpreter `python`, with all its files in `folder`.

    If the interpreter is in a container, so is the harness.
    """
    caches = folder / "caches"
    inherited = INHERITED if container is None else INHERITED_BY_CONTAINER
    env = {name: os.environ[name] for name in inherited if name in os.environ}
    env |= {
        "HOME": str(folder / "home"),
        "TMPDIR": str(folder / "tmp"),
        "LC_ALL": "C.UTF-8",
        "TORCHINDUCTOR_CACHE_DIR": str(caches / "inductor"),
        "TRITON_CACHE_DIR": str(caches / "triton"),
        # A worker pool of Inductor would outlive the forked probe that started it.
        "TORCHINDUCTOR_COMPILE_THREADS": "1",
        # A process starts with as many threads as the machine has cores, and OpenBLAS, which numpy
        # brings, starts them at its import. `inside.facts` fixes torch's own number.
        "OMP_NUM_THREADS": "1",
        # Threads that spin while they wait take the core of another probe. On a busy machine of
        # two cores, two probes at once then took 1.7 times as long.
        "OMP_WAIT_POLICY": "PASSIVE",
        # A check for a GPU must not initialise CUDA in the parent of the probes.
        "PYTORCH_NVML_BASED_CUDA_CHECK": "1",
    }
    return HarnessSpec(python=python, env=env, folder=folder, container=container)


def clear_scratch(harness: HarnessSpec) -> None:
    """Empty the scratch folder: no cache of an earlier run makes a cold compile look warm."""
    files.remove_folder(harness.folder)
    for name in ("home", "tmp", "caches"):
        (harness.folder / name).mkdir(parents=True)


def build_job(project: Project, harness: HarnessSpec, request: JobRequest) -> JobDocument:
    """Return the content of the job file."""
    usable = count_parallel_probes()
    # A project without a state folder has no other cells to share cores with.
    shares = project.state.is_dir()
    return {
        "schema": JOB_SCHEMA,
        "cell": request.cell,
        "journal": str(harness.journal),
        "scratch": str(harness.folder / "tmp"),
        "mode": "auto",
        "probes": [str(folder) for folder in project.probes],
        "paths": [str(root) for root in project.list_roots(request.paths)],
        "encodings": [encoding.serialize() for encoding in request.encodings],
        "select": list(request.probes),
        "devices": list(request.devices),
        "skip": sorted(list(task) for task in request.skipped),
        "only": None if request.only is None else sorted(map(list, request.only)),
        "prepare": request.prepare,
        # The engine decides about the network of a container, whose probes may not leave it.
        "network": request.network if harness.container is None else Network.HOST.value,
        "workers": usable,
        "tokens": {"folder": str(project.tokens), "cores": usable} if shares else None,
        "limits": LIMITS,
    }

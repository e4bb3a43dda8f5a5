"""The probes of a job's folders, and the tasks that they make."""

from __future__ import annotations

import importlib
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Dict, FrozenSet, List, Sequence, Tuple

from torchgrid.contract import CELL, Device, Task
from torchgrid.inside.job import Job
from torchgrid.inside.probe import About, Probe, list_registered
from torchgrid.inside.result import describe

PACKAGE = "probes"


class DiscoveryError(Exception):
    """The probes cannot be used as they are; the message names the file and the fault."""


def load_probes(folders: Sequence[str]) -> Tuple[Probe, ...]:
    """Import every theme, in alphabetical order, and return its probes.

    Raises DiscoveryError if a theme fails to import, is in two folders, registers a probe outside
    its own name, or needs what is not a probe about the cell.
    """
    files: Dict[str, Path] = {}
    for folder in folders:
        for file in sorted(Path(folder).glob("[!_]*.py")):
            if file.stem in files:
                raise DiscoveryError(
                    f"theme {file.stem!r} is in {files[file.stem].parent} and in {folder}; "
                    "rename one of the files"
                )
            files[file.stem] = file
    for theme in sorted(files):
        try:
            importlib.import_module(f"{PACKAGE}.{theme}")
        except Exception as error:
            problem = f"{type(error).__name__}: {describe(error)}"
            raise DiscoveryError(f"probes/{theme}.py does not import: {problem}") from error
    for probe in list_registered():
        theme = probe.module.rpartition(".")[2]
        if not probe.name.startswith(f"{theme}."):
            raise DiscoveryError(
                f"probes/{theme}.py registers {probe.name!r}; "
                f"name it '{theme}.<question>' or move it"
            )
    _check_needs()
    return list_registered()


def _check_needs() -> None:
    """Raise DiscoveryError for a probe that needs what no probe about the cell can say."""
    of_cell = {probe.name for probe in list_registered() if probe.about is About.CELL}
    for probe in list_registered():
        unknown = [name for name in probe.needs if name not in of_cell]
        if unknown:
            raise DiscoveryError(
                f"probe {probe.name!r} needs {unknown[0]!r}, which is not a probe about the cell; "
                f"known: {', '.join(sorted(of_cell)) or 'none'}"
            )
        if probe.needs and probe.about is About.CELL:
            raise DiscoveryError(f"probe {probe.name!r} is about the cell, and cannot need others")


def list_tasks(probes: Sequence[Probe], job: Job, usable: FrozenSet[Device]) -> Tuple[Task, ...]:
    """Return every task of a job: those of the cell, then by encoding, probe and device."""
    chosen = [probe for probe in probes if _match_any(probe.name, job.select)]
    of_rows = ((About.ENCODING, row.name, row.skip) for row in job.encodings)
    subjects: List[Tuple[About, str, Tuple[str, ...]]] = [(About.CELL, CELL, ()), *of_rows]
    return tuple(
        Task(name, probe.name, device.value)
        for about, name, skip in subjects
        for probe in chosen
        if probe.about is about and not _match_any(probe.name, skip)
        for device in probe.devices
        if device in usable and _match_any(device.value, job.devices)
    )


def _match_any(name: str, globs: Sequence[str]) -> bool:
    return any(fnmatchcase(name, glob) for glob in globs)

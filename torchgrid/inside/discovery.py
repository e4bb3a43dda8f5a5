"""The questions there are, and which of them are asked of what, in which order."""

from __future__ import annotations

import importlib
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Dict, FrozenSet, List, Sequence, Tuple

from torchgrid.inside.job import Job, Task
from torchgrid.inside.probe import About, Device, Probe, list_registered
from torchgrid.inside.result import describe

PACKAGE = "probes"

# What stands in an outcome where an encoding's name does; no row can be called so.
CELL = "-"


class DiscoveryError(Exception):
    """The probes cannot be used as they are; the message says which file, and what is wrong."""


def load_probes(folders: Sequence[str]) -> Tuple[Probe, ...]:
    """Import every theme and return its probes, theme by theme in alphabetical order.

    Raises CatalogueError for a theme that does not import, that is in two
    folders, or that registers a probe outside its own name.
    """
    for theme in sorted(_themes(folders)):
        _import_theme(theme)
    for probe in list_registered():
        _check_theme(probe)
    return list_registered()


def list_tasks(probes: Sequence[Probe], job: Job, usable: FrozenSet[Device]) -> Tuple[Task, ...]:
    """Return every question of a job: of the cell, then by encoding, probe and device."""
    chosen = [probe for probe in probes if _matches(probe.name, job.select)]
    of_rows = ((About.ENCODING, row.name, row.skip) for row in job.encodings)
    subjects: List[Tuple[About, str, Tuple[str, ...]]] = [(About.CELL, CELL, ()), *of_rows]
    return tuple(
        Task(name, probe.name, device.value)
        for about, name, skip in subjects
        for probe in chosen
        if probe.about is about and not _matches(probe.name, skip)
        for device in probe.devices
        if device in usable and _matches(device.value, job.devices)
    )


def _matches(name: str, globs: Sequence[str]) -> bool:
    return any(fnmatchcase(name, glob) for glob in globs)


def _themes(folders: Sequence[str]) -> List[str]:
    """Return the names of the modules directly below the package."""
    found: Dict[str, Path] = {}
    for folder in folders:
        for file in sorted(Path(folder).glob("*.py")):
            if file.stem.startswith("_"):
                continue
            if file.stem in found:
                raise DiscoveryError(
                    f"theme {file.stem!r} is in two folders of probes; rename one file"
                )
            found[file.stem] = file
    return list(found)


def _import_theme(theme: str) -> None:
    try:
        importlib.import_module(f"{PACKAGE}.{theme}")
    except Exception as error:
        what = f"{type(error).__name__}: {describe(error)}"
        raise DiscoveryError(f"probes/{theme}.py does not import: {what}") from error


def _check_theme(probe: Probe) -> None:
    theme = probe.module.rpartition(".")[2]
    if not probe.name.startswith(f"{theme}."):
        raise DiscoveryError(
            f"probes/{theme}.py registers {probe.name!r}; name it '{theme}.<question>' or move it"
        )

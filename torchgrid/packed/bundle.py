"""The content of a pack beside its sources: what to run, within which limits, under which keys."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Container, Dict, List, Mapping, NamedTuple, Tuple

FILE = "pack.json"
"""The name of the file in the unpacked sources."""

FOLDER = "@"
"""Stands for a run's scratch folder in the variables of a harness."""


class DeclaredProbe(NamedTuple):
    """A probe as its source declares it, before torch is imported."""

    name: str
    devices: Tuple[str, ...]
    about_cell: bool


@dataclass(frozen=True)
class PackedEncoding:
    """A row of the matrix as a job holds it, and the packages that it needs beside torch."""

    document: Mapping[str, Any]
    requires: Tuple[str, ...]

    @property
    def name(self) -> str:
        """The name of the row."""
        return str(self.document["name"])


@dataclass(frozen=True)
class Bundle:
    """What `torchgrid pack` has written into the zip.

    `folder` holds the unpacked sources, `pack_id` is their hash. `probes` and `paths` are folders
    of probes and of modules below it. `sources` are the digests of harness, encodings and themes.
    `limits`, `timeouts` (seconds), `variables` and `inherited` (variables of the machine that a
    harness keeps) are those of every harness of torchgrid.
    """

    folder: Path
    pack_id: str
    version: str
    probes: Tuple[str, ...]
    paths: Tuple[str, ...]
    encodings: Tuple[PackedEncoding, ...]
    declared: Tuple[DeclaredProbe, ...]
    sources: Mapping[str, Any]
    limits: Mapping[str, Any]
    timeouts: Mapping[str, float]
    variables: Mapping[str, str]
    inherited: Tuple[str, ...]

    def select_encodings(self, names: Container[str]) -> List[PackedEncoding]:
        """Select the encodings that have one of the names."""
        return [each for each in self.encodings if each.name in names]

    def make_variables(self, scratch: Path) -> Dict[str, str]:
        """Make the variables that torchgrid sets for a harness with the folder `scratch`."""
        return {
            name: str(scratch / value[2:]) if value.startswith(f"{FOLDER}/") else value
            for name, value in self.variables.items()
        }


def read_bundle(folder: Path, pack_id: str) -> Bundle:
    """Read the content of a pack from its unpacked sources."""
    document = json.loads((folder / FILE).read_text(encoding="utf-8"))
    rows: List[Dict[str, Any]] = document.pop("encodings")
    declared = document.pop("declared")
    words: Any = {name: tuple(document.pop(name)) for name in ("probes", "paths", "inherited")}
    return Bundle(
        folder=folder,
        pack_id=pack_id,
        encodings=tuple(PackedEncoding(row["document"], tuple(row["requires"])) for row in rows),
        declared=tuple(DeclaredProbe(name, tuple(d), about) for name, d, about in declared),
        **words,
        **document,
    )

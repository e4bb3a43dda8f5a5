"""The keys of outcomes on a machine that torchgrid did not make; `records.keys` has the rule."""

from __future__ import annotations

import re
from typing import Any, Dict, List, Mapping, Sequence, Tuple

from torchgrid.contract import CELL, Task
from torchgrid.model.machine import attest_cell
from torchgrid.model.place import Place, attest_place
from torchgrid.packed.bundle import PackedEncoding
from torchgrid.system.digest import compute_digest

Attestation = Mapping[str, Any]

# The facts of an attestation that stand for a lock file and an interpreter's build.
ENVIRONMENT = (
    "torch",
    "git_version",
    "cuda",
    "hip",
    "triton",
    "python_build",
    "free_threaded",
    "wheel",
    "freeze",
    "libc",
    "gpus",
)

# The facts about the machine by the names that the host has for them.
HOST = {"processor": "cpu", "compiler": "compiler", "nvidia_driver": "driver"}


class Keys:
    """The digests of everything that the outcomes of a record depend on, as its head has them."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.document = document
        self._base = compute_digest(*(document[n] for n in ("environment", "host", "harness")))
        self._known: Dict[Tuple[str, str], str] = {}

    def compute_key(self, task: Task) -> str:
        """Compute the key of an outcome; empty if the pack does not have its encoding or theme."""
        parts = task.encoding, task.probe.partition(".")[0]
        if parts not in self._known:
            encoding, theme = parts
            encodings, themes = self.document["encodings"], self.document["themes"]
            exists = theme in themes and (encoding == CELL or encoding in encodings)
            digest = (self._base, encodings.get(encoding, CELL), themes.get(theme))
            self._known[parts] = compute_digest(*digest) if exists else ""
        return self._known[parts]

    def compute_suite(self) -> str:
        """Compute the key of all outcomes together."""
        parts = (self.document[name] for name in ("encodings", "themes", "select"))
        return compute_digest(self._base, *parts)


def make_keys(
    sources: Mapping[str, Any],
    attestation: Attestation,
    encodings: Sequence[PackedEncoding],
    probes: Sequence[str],
) -> Keys:
    """Make the keys of a record; `probes` are the globs over the probes that it is about.

    `sources` are the digests that the pack carries of harness, encodings and themes.
    """
    skips: Dict[str, List[str]] = {
        each.name: list(each.document["skip"]) for each in encodings if each.document["skip"]
    }
    return Keys(
        {
            "environment": compute_digest([attestation.get(name) for name in ENVIRONMENT]),
            "host": read_host(attestation),
            "harness": sources["harness"],
            "encodings": {each.name: sources["encodings"][each.name] for each in encodings},
            "themes": dict(sources["themes"]),
            "select": {CELL: list(probes), **skips},
        }
    )


def read_host(attestation: Attestation) -> Dict[str, str]:
    """Read the facts about the machine from an attestation, without those that it lacks."""
    system = str(attestation.get("platform")).partition("-")[0]
    found = {name: attestation.get(fact) for name, fact in HOST.items()}
    found["machine"] = f"{system} {attestation.get('machine')}"
    return {name: fact for name, fact in found.items() if isinstance(fact, str) and fact}


def name_record(attestation: Attestation) -> str:
    """Name the record of the machine that an attestation describes."""
    return f"{attest_cell(attestation)}{find_place(attestation).suffix}"


def find_place(attestation: Attestation) -> Place:
    """Find the place that a record's name ends with; a system without a name is the usual one."""
    return attest_place(attestation) or Place()


def find_channel(torch: str) -> str:
    """Return the channel of a version of torch: `release`, `candidate` or `nightly`."""
    public = torch.partition("+")[0]
    if "dev" in public:
        return "nightly"
    return "candidate" if re.search(r"\d(a|b|rc)\d", public) else "release"

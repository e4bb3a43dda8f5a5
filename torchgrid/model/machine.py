"""The names of cells that no matrix has: of interpreters that a pack found on some machine.

A pack carries this module to Python 3.8.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

SOURCE = "machine"
"""The first word of the source of such a cell."""

_CELL = re.compile(rf"torch[^@]*-{SOURCE}(\.[^-@]+)?-py\d[^@]*")


def make_cell_id(torch: str, python: str, *, free_threaded: bool = False) -> str:
    """Make the id of a machine's cell from the versions that it attests.

    A local part of torch's version becomes a part of the source, so that the release stays plain:
    torch 2.9.1+cu128 on Python 3.11.7 is `torch2.9.1-machine.cu128-py3.11`.
    """
    release, _, local = torch.partition("+")
    words = [SOURCE, *filter(None, re.split(r"[^A-Za-z0-9]+", local))]
    minor = ".".join(python.split(".")[:2])
    build = "t" if free_threaded else ""
    release = re.sub(r"[^A-Za-z0-9.]+", ".", release)
    return f"torch{release}-{'.'.join(words)}-py{minor}{build}"


def attest_cell(facts: Mapping[str, Any]) -> str:
    """Return the id of the machine's cell that an attestation describes."""
    is_free_threaded = facts.get("free_threaded") is True
    torch, python = str(facts.get("torch")), str(facts.get("python"))
    return make_cell_id(torch, python, free_threaded=is_free_threaded)


def is_machine_cell(cell_id: str) -> bool:
    """Tell whether a cell is one that a pack found."""
    return _CELL.fullmatch(cell_id) is not None

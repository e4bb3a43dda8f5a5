"""The place of a record: the platform and the accelerator of the machine that made it.

A pack carries this module to Python 3.8, whose dataclasses have no `kw_only`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

USUAL_PLATFORM = "linux-x86_64"
"""The platform that a record's name leaves out."""

_ACCELERATOR = re.compile(r"(sm|gfx)_?[0-9a-f]+")
_SYSTEMS = {"linux": "linux", "darwin": "macos", "macos": "macos", "windows": "windows"}
_X86 = frozenset({"x86_64", "amd64"})


@dataclass(frozen=True)
class Place:
    """A kind of machine: its platform, and the generation of its first GPU or None.

    A platform is a word such as `linux-aarch64`, a generation one such as `sm_90` or `gfx942`.
    """

    platform: str = USUAL_PLATFORM
    accelerator: str | None = None

    @property
    def suffix(self) -> str:
        """The end of a record's name, such as `@linux-aarch64@sm_90`, empty for the usual place."""
        platform = None if self.platform == USUAL_PLATFORM else self.platform
        return "".join(f"@{word}" for word in (platform, self.accelerator) if word)


def split_name(name: str) -> tuple[str, Place]:
    """Split a record's name into the id of its cell and its place."""
    cell_id, *words = name.split("@")
    place = Place()
    for word in words:
        if _ACCELERATOR.fullmatch(word):
            place = Place(platform=place.platform, accelerator=word)
        else:
            place = Place(platform=word, accelerator=place.accelerator)
    return cell_id, place


def make_platform(system: str, machine: str) -> str:
    """Make the word for a platform, from the names that Python gives system and processor."""
    family = _SYSTEMS.get(system.lower(), system.lower())
    word = machine.lower()
    if word in _X86:
        return f"{family}-x86_64"
    if word in ("aarch64", "arm64"):
        word = "aarch64" if family == "linux" else "arm64"
    return f"{family}-{word}"


def attest_place(facts: Mapping[str, Any]) -> Place | None:
    """Return the place that an attestation names; None if it names no machine."""
    system = str(facts.get("platform") or "").partition("-")[0]
    if system.lower() not in _SYSTEMS or not isinstance(facts.get("machine"), str):
        return None
    gpus = facts.get("gpus")
    first = gpus[0] if isinstance(gpus, list) and gpus else {}
    return Place(
        platform=make_platform(system, facts["machine"]),
        accelerator=name_generation(first, facts.get("hip")),
    )


def name_generation(gpu: Mapping[str, Any], hip: object = None) -> str | None:
    """Name the generation of an attested GPU; None if there is no GPU."""
    # A build for ROCm gives its architectures the numbers of a capability too.
    if hip is not None or gpu.get("architecture"):
        architecture = str(gpu.get("architecture") or "")
        return architecture.partition(":")[0] or None
    capability = str(gpu.get("capability") or "")
    return f"sm_{capability.replace('.', '')}" if capability else None

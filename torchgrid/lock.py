"""A lock: the exact wheels of a cell, as uv resolved them."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from torchgrid.digest import digest

# Libraries compress: a torch stack unpacks to about this many times its wheels
# (measured: 1.7 to 2.3 over 1.13.1 to 2.15.0).
UNPACKED_RATIO = 2.2


@dataclass(frozen=True, kw_only=True)
class Wheel:
    """A locked package. `size` in bytes, `hashes` as "sha256:..."."""

    name: str
    version: str
    marker: str | None
    hashes: tuple[str, ...]
    size: int

    @property
    def requirement(self) -> str:
        """The line an installer that checks hashes is given."""
        marker = f" ; {self.marker}" if self.marker else ""
        return " ".join(
            (f"{self.name}=={self.version}{marker}", *(f"--hash={h}" for h in self.hashes))
        )


@dataclass(frozen=True, kw_only=True)
class Lock:
    """The wheels of one cell, sorted by name; `request` is the digest of what was asked for."""

    wheels: tuple[Wheel, ...]
    request: str | None = None

    @property
    def digest(self) -> str:
        """Equal for equal wheels, wherever they were downloaded from."""
        return digest([(w.name, w.version, w.hashes) for w in self.wheels])

    @property
    def bytes(self) -> int:
        """What there is to download, where nothing is cached."""
        return sum(wheel.size for wheel in self.wheels)

    @property
    def unpacked_bytes(self) -> int:
        """What it will take on disk, estimated."""
        return unpacked(self.bytes)

    @property
    def cuda(self) -> str | None:
        """The CUDA release of the runtime that is locked beside torch ("12.8"), if one is."""
        for wheel in self.wheels:
            if re.fullmatch(r"nvidia-cuda-runtime(-cu\d+)?", wheel.name):
                return ".".join(wheel.version.split(".")[:2])
        return None

    @property
    def versions(self) -> dict[str, str]:
        """Each package's version."""
        return {wheel.name: wheel.version for wheel in self.wheels}


def unpacked(size: int) -> int:
    """Bytes on disk of so many bytes of wheels, estimated."""
    return int(size * UNPACKED_RATIO)


def union_bytes(locks: Iterable[Lock]) -> int:
    """Bytes to download for several cells: a wheel they share counts once."""
    return sum({wheel.hashes: wheel.size for lock in locks for wheel in lock.wheels}.values())


def read_lock(path: Path) -> Lock:
    """Read a `pylock.toml`; raises OSError, ValueError or KeyError for what is none."""
    content = tomllib.loads(path.read_text(encoding="utf-8"))
    return Lock(
        wheels=tuple(sorted(map(_wheel, content["packages"]), key=lambda wheel: wheel.name)),
        request=content.get("tool", {}).get("torchgrid", {}).get("request"),
    )


def _wheel(package: dict[str, Any]) -> Wheel:
    files = package["wheels"]
    return Wheel(
        name=package["name"],
        version=package["version"],
        marker=package.get("marker"),
        hashes=tuple(sorted(f"sha256:{file['hashes']['sha256']}" for file in files)),
        size=max(file.get("size", 0) for file in files),
    )

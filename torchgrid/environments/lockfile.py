"""A lock: the exact packages of a cell, as uv resolved them."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from packaging.markers import Marker
from packaging.utils import canonicalize_name
from packaging.version import Version
from pydantic import AfterValidator, BaseModel, Field, NonNegativeInt, model_validator

from torchgrid.system.digest import digest

# Libraries compress: a torch stack unpacks to about this many times its wheels
# (measured: 1.7 to 2.3 over 1.13.1 to 2.15.0).
UNPACKED_RATIO = 2.2


@dataclass(frozen=True, kw_only=True)
class Wheel:
    """A locked package. `size` in bytes, `hashes` as "sha256:...".

    `is_source`: it has no wheel, and is to be built.
    """

    name: str
    version: str
    marker: str | None
    hashes: tuple[str, ...]
    size: int
    is_source: bool = False

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
        return estimate_unpacked(self.bytes)

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

    @property
    def sources(self) -> frozenset[str]:
        """The packages that are to be built."""
        return frozenset(wheel.name for wheel in self.wheels if wheel.is_source)


def estimate_unpacked(size: int) -> int:
    """Bytes on disk of so many bytes of wheels, estimated."""
    return int(size * UNPACKED_RATIO)


def sum_bytes(locks: Iterable[Lock]) -> int:
    """Bytes to download for several cells: a wheel they share counts once."""
    return sum({wheel.hashes: wheel.size for lock in locks for wheel in lock.wheels}.values())


def read_lock(path: Path) -> Lock:
    """Read a `pylock.toml`; raises OSError or ValueError for what is none.

    Whoever wrote it, its words become arguments of an installer: each is what it claims to be, or
    there is no lock. Addresses and paths are not read: uv takes a file of the name and the hash
    from the index of the cell, and what lies in the file (a path that leads out of it) is uv's to
    refuse.
    """
    content = _File.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
    return Lock(
        wheels=tuple(sorted(map(_wheel, content.packages), key=lambda wheel: wheel.name)),
        request=content.tool.torchgrid.request,
    )


def _name(text: str) -> str:
    return canonicalize_name(text, validate=True)


def _version(text: str) -> str:
    return str(Version(text))


# The text in a marker's quotes may be anything, an installer's option on a new line included.
_HARMLESS = re.compile(r"(?!.*--)[\w.'\"()<>=!~, *+-]+", re.ASCII)


def _marker(text: str) -> str:
    if not _HARMLESS.fullmatch(text):
        raise ValueError(f"{text!r} is no marker of ours")
    return str(Marker(text))


class _Hashes(BaseModel):
    sha256: Annotated[str, Field(pattern=r"\A[0-9a-f]{64}\z")]


class _Archive(BaseModel):
    hashes: _Hashes
    size: NonNegativeInt = 0


class _Package(BaseModel):
    name: Annotated[str, AfterValidator(_name)]
    version: Annotated[str, AfterValidator(_version)]
    marker: Annotated[str, AfterValidator(_marker)] | None = None
    wheels: list[_Archive] = []
    sdist: _Archive | None = None

    @model_validator(mode="after")
    def _is_of_an_index(self) -> _Package:
        if not self.wheels and self.sdist is None:
            raise ValueError("neither a wheel nor a source distribution of an index")
        return self


class _Ours(BaseModel):
    request: str | None = None


class _Tool(BaseModel):
    torchgrid: _Ours = _Ours()


class _File(BaseModel):
    packages: list[_Package]
    tool: _Tool = _Tool()


def _wheel(package: _Package) -> Wheel:
    files = package.wheels or [file for file in (package.sdist,) if file is not None]
    return Wheel(
        name=package.name,
        version=package.version,
        marker=package.marker,
        hashes=tuple(sorted(f"sha256:{file.hashes.sha256}" for file in files)),
        size=max(file.size for file in files),
        is_source=not package.wheels,
    )

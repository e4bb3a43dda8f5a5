"""The lock file of a cell: the exact packages that uv resolved for it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Annotated
from urllib.parse import unquote, urlsplit

from packaging.markers import Marker
from packaging.utils import canonicalize_name
from packaging.version import Version
from pydantic import AfterValidator, BaseModel, Field, NonNegativeInt, model_validator

from torchgrid.system.digest import compute_digest

# Wheels are compressed: a torch stack unpacks to about this many times their size
# (measured: 1.7 to 2.3 over 1.13.1 to 2.15.0).
UNPACKED_RATIO = 2.2


@dataclass(frozen=True, kw_only=True)
class Wheel:
    """A locked package; `size` is in bytes, and `hashes` are like "sha256:0f...".

    `archives` are the names of its files with their hashes, and `address` is where one file was
    when uv resolved. `is_source` means that the package has no wheel and must be built.
    """

    name: str
    version: str
    marker: str | None
    hashes: tuple[str, ...]
    size: int
    is_source: bool = False
    archives: tuple[tuple[str, str], ...] = ()
    address: str = field(default="", compare=False)

    @property
    def files(self) -> tuple[str, ...]:
        """The names of the package's files."""
        return tuple(name for name, _ in self.archives)

    @property
    def requirement(self) -> str:
        """The line of a requirements file for an installer that checks hashes."""
        marker = f" ; {self.marker}" if self.marker else ""
        return " ".join(
            (f"{self.name}=={self.version}{marker}", *(f"--hash={h}" for h in self.hashes))
        )


@dataclass(frozen=True, kw_only=True)
class Lock:
    """The wheels of one cell, sorted by name; `request` is the digest of what was requested."""

    wheels: tuple[Wheel, ...]
    request: str | None = None

    @property
    def digest(self) -> str:
        """The digest of the wheels, which does not depend on where they are downloaded from."""
        return compute_digest([(w.name, w.version, w.hashes) for w in self.wheels])

    @property
    def bytes(self) -> int:
        """The bytes to download if nothing is cached."""
        return sum(wheel.size for wheel in self.wheels)

    @property
    def unpacked_bytes(self) -> int:
        """The estimated bytes on disk of an environment."""
        return estimate_unpacked(self.bytes)

    @property
    def cuda(self) -> str | None:
        """The release of the CUDA runtime that is locked beside torch ("12.8"), or None."""
        for wheel in self.wheels:
            if re.fullmatch(r"nvidia-cuda-runtime(-cu\d+)?", wheel.name):
                return ".".join(wheel.version.split(".")[:2])
        return None

    @property
    def versions(self) -> dict[str, str]:
        """The version of each package, by name."""
        return {wheel.name: wheel.version for wheel in self.wheels}

    @property
    def sources(self) -> frozenset[str]:
        """The names of the packages that must be built."""
        return frozenset(wheel.name for wheel in self.wheels if wheel.is_source)


def estimate_unpacked(size: int) -> int:
    """Estimate the bytes on disk of `size` bytes of wheels."""
    return int(size * UNPACKED_RATIO)


def count_bytes(locks: Iterable[Lock]) -> int:
    """Count the bytes to download for several cells; a wheel that they share counts once."""
    return sum({wheel.hashes: wheel.size for lock in locks for wheel in lock.wheels}.values())


def read_lock(path: Path) -> Lock:
    """Read a `pylock.toml`; raises OSError or ValueError if it is not a valid lock file.

    Anyone can have written the file, and its words become arguments of an installer. So each of
    them is checked. uv downloads a file of the name and the hash from the index of the cell. Only
    where such an index lists it no more, its address counts (see `origin`). uv also refuses an
    archive whose paths lead out of it.
    """
    content = _File.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
    wheels = (package.make_wheel() for package in content.packages)
    return Lock(
        wheels=tuple(sorted(wheels, key=lambda wheel: wheel.name)),
        request=content.tool.torchgrid.request,
    )


# The text in a marker's quotes can be anything, even an option of an installer on a new line.
_HARMLESS = re.compile(r"(?!.*--)[\w.'\"()<>=!~, *+-]+", re.ASCII)


def _check_marker(text: str) -> str:
    """Return a marker in its usual form; raises ValueError if it could be an option."""
    if not _HARMLESS.fullmatch(text):
        raise ValueError(f"{text!r} is not a marker that torchgrid accepts")
    return str(Marker(text))


_ADDRESS = re.compile(r"https?://[\w.:/%+~!-]+", re.ASCII)
_FILE = re.compile(r"[\w.+!-]{1,200}", re.ASCII)


class _Hashes(BaseModel):
    sha256: Annotated[str, Field(pattern=r"\A[0-9a-f]{64}\z")]


class _Archive(BaseModel):
    hashes: _Hashes
    size: NonNegativeInt = 0
    name: str = ""
    url: str = ""

    @property
    def file(self) -> str:
        """The name of the file, or an empty text if the lock says none that is harmless."""
        name = unquote(self.name or urlsplit(self.url).path.rpartition("/")[2])
        return name if _FILE.fullmatch(name) else ""


class _Package(BaseModel):
    name: Annotated[str, AfterValidator(partial(canonicalize_name, validate=True))]
    version: Annotated[str, AfterValidator(lambda text: str(Version(text)))]
    marker: Annotated[str, AfterValidator(_check_marker)] | None = None
    wheels: list[_Archive] = []
    sdist: _Archive | None = None

    @model_validator(mode="after")
    def check_origin(self) -> _Package:
        """Raise ValueError for a package of a folder, an address or a repository."""
        if not self.wheels and self.sdist is None:
            raise ValueError("neither a wheel nor a source distribution of an index")
        return self

    def make_wheel(self) -> Wheel:
        """Make the locked package; its archives are wheels, or else a source distribution."""
        files = self.wheels or [file for file in (self.sdist,) if file is not None]
        return Wheel(
            name=self.name,
            version=self.version,
            marker=self.marker,
            hashes=tuple(sorted(f"sha256:{file.hashes.sha256}" for file in files)),
            size=max(file.size for file in files),
            is_source=not self.wheels,
            archives=tuple(sorted((f.file, f"sha256:{f.hashes.sha256}") for f in files if f.file)),
            address=self.find_address(),
        )

    def find_address(self) -> str:
        """Find the address of the package's only wheel; empty if it has several or none."""
        address = self.wheels[0].url if len(self.wheels) == 1 else ""
        return address if _ADDRESS.fullmatch(address) else ""


class _Ours(BaseModel):
    request: str | None = None


class _Tool(BaseModel):
    torchgrid: _Ours = _Ours()


class _File(BaseModel):
    packages: list[_Package]
    tool: _Tool = _Tool()

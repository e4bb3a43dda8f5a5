"""The identity of this torchgrid: two machines share a run only if theirs are the same."""

from __future__ import annotations

import hashlib
import sys
from dataclasses import asdict, dataclass
from functools import cache
from typing import Any

from torchgrid import __version__
from torchgrid.model.project import PACKAGE
from torchgrid.system.digest import compute_digest


@dataclass(frozen=True, kw_only=True)
class Engine:
    """A torchgrid: its version, the digest of its code and probes, and the Python it runs on."""

    version: str
    code: str
    python: str

    @property
    def resource(self) -> str:
        """The name of the resource of Dask that a worker with this torchgrid offers."""
        return f"torchgrid-{self.version}-{self.code}-py{self.python}"

    def dump(self) -> dict[str, Any]:
        """Return the engine as JSON."""
        return asdict(self)


@cache
def read_engine() -> Engine:
    """Read the identity of the torchgrid that runs this; its files are read once."""
    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    return Engine(version=__version__, code=_digest_code(), python=python)


def parse_engine(facts: object) -> Engine | None:
    """Parse what a worker reports of its torchgrid; None if it is not a description of one."""
    match facts:
        case {"version": str(version), "code": str(code), "python": str(python)}:
            return Engine(version=version, code=code, python=python)
    return None


def explain_difference(ours: Engine, theirs: Engine | None) -> str | None:
    """Explain why a worker cannot take part in a run; None if it can."""
    if theirs is None:
        return "it was not started by `torchgrid worker`; start it that way"
    if theirs.version != ours.version:
        return (
            f"it has torchgrid {theirs.version}, and this run {ours.version}; install the same one"
        )
    if theirs.code != ours.code:
        return (
            f"its torchgrid {theirs.version} has other code ({theirs.code}) than this one "
            f"({ours.code}); install the same one"
        )
    if theirs.python != ours.python:
        return (
            f"it runs on Python {theirs.python}, and this run on {ours.python}; use the same minor "
            "version"
        )
    return None


def _digest_code() -> str:
    """Digest the files of the package and of the standard probes."""
    # In a checkout the standard probes are beside the package, in a wheel inside it.
    beside = PACKAGE.parent / "probes"
    folders = (PACKAGE,) if (PACKAGE / "probes").is_dir() else (PACKAGE, beside)
    digests = {
        f"{folder.name}/{path.relative_to(folder).as_posix()}": hashlib.sha256(
            path.read_bytes()
        ).hexdigest()
        for folder in folders
        for path in folder.rglob("*.py")
    }
    return compute_digest(digests)

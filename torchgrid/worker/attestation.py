"""The judgement on an attestation: whether a cell is what the host made it to be."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from packaging.utils import canonicalize_name
from packaging.version import InvalidVersion, Version

from torchgrid.contract import Reason, Stage
from torchgrid.environments.lockfile import Lock
from torchgrid.model.cell import Cell
from torchgrid.model.outcome import Attestation
from torchgrid.model.verdict import Stopped

# A virtual environment or a harness may add these beside a lock file without changing an outcome.
_IGNORED_PACKAGES = frozenset({"pip"})


def judge_attestation(cell: Cell, lock: Lock, attestation: Attestation) -> Stopped | None:
    """Return a `mismatch` that names every difference, or None if the cell is what it says."""
    differences = []
    if str(attestation.get("torch")).partition("+")[0] != cell.torch:
        differences.append(f"asked for torch {cell.torch}, got {attestation.get('torch')}")
    differences += _compare_cuda(cell, lock, attestation)
    if ".".join(str(attestation.get("python")).split(".")[:2]) != cell.python.rstrip("t"):
        differences.append(f"asked for Python {cell.python}, got {attestation.get('python')}")
    differences += _compare_packages(lock, attestation)
    if not differences:
        return None
    return Stopped(stage=Stage.ATTEST, reason=Reason.MISMATCH, detail="; ".join(differences))


def _compare_cuda(cell: Cell, lock: Lock, attestation: Attestation) -> Iterator[str]:
    """Yield how the CUDA build differs from the one of the index variant or the locked runtime."""
    got = attestation.get("cuda")
    if cell.source == "cpu" and got is not None:
        yield f"asked for a build without CUDA, got CUDA {got}"
    if cell.source.startswith("cu"):
        asked = f"{cell.source[2:-1]}.{cell.source[-1]}"
        if got != asked:
            yield f"asked for CUDA {asked}, got {got}"
    elif cell.source == "pypi" and lock.cuda is not None and got != lock.cuda:
        yield f"locked beside the CUDA {lock.cuda} runtime, got a build for CUDA {got}"
    elif cell.source == "pypi" and got is None:
        # On no other platform are the wheels of the plain index CUDA builds.
        on_linux = str(attestation.get("platform")).startswith("Linux")
        if on_linux and attestation.get("machine") == "x86_64":
            yield "a plain Linux x86_64 wheel is a CUDA build, got none"


def _compare_packages(lock: Lock, attestation: Attestation) -> Iterator[str]:
    """Yield each package whose installed version is not the locked one."""
    freeze = attestation.get("freeze")
    if not isinstance(freeze, Mapping) or freeze.keys() == {"error"}:
        yield "the cell could not list its packages"
        return
    installed = {canonicalize_name(name): version for name, version in freeze.items()}
    locked = {canonicalize_name(name): version for name, version in lock.versions.items()}
    for name in sorted((installed.keys() | locked.keys()) - _IGNORED_PACKAGES):
        asked, got = locked.get(name, "none"), installed.get(name, "none")
        if _drop_local_part(asked) != _drop_local_part(got):
            yield f"locked {name} {asked}, installed {got}"


def _drop_local_part(version: str) -> str:
    """Return a version without its local part, in the form that equal versions share."""
    try:
        return Version(version).public
    except InvalidVersion:
        return version

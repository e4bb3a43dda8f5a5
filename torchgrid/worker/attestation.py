"""Judging an attestation: was the cell what it was asked to be."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from packaging.utils import canonicalize_name
from packaging.version import InvalidVersion, Version

from torchgrid.environments.lockfile import Lock
from torchgrid.model.cell import Cell
from torchgrid.model.outcome import Attestation
from torchgrid.model.verdict import Reason, Stage, Stopped

# What a virtual environment or a harness may add beside a lock without changing an answer.
_FURNITURE = frozenset({"pip"})


def judge_attestation(cell: Cell, lock: Lock, attestation: Attestation) -> Stopped | None:
    """`mismatch`, with every difference named, or None where the cell is what it says."""
    differences = [
        *_torch(cell, attestation),
        *_cuda(cell, lock, attestation),
        *_python(cell, attestation),
        *_freeze(lock, attestation),
    ]
    if not differences:
        return None
    return Stopped(stage=Stage.ATTEST, reason=Reason.MISMATCH, detail="; ".join(differences))


def _torch(cell: Cell, attestation: Attestation) -> Iterator[str]:
    release = str(attestation.get("torch")).partition("+")[0]
    if release != cell.torch:
        yield f"asked for torch {cell.torch}, got {attestation.get('torch')}"


def _cuda(cell: Cell, lock: Lock, attestation: Attestation) -> Iterator[str]:
    """The index variant fixes the CUDA build; a plain wheel's is the runtime it is locked with."""
    got = attestation.get("cuda")
    if cell.source == "cpu" and got is not None:
        yield f"asked for a build without CUDA, got CUDA {got}"
    if cell.source.startswith("cu"):
        asked = f"{cell.source[2:-1]}.{cell.source[-1]}"
        if got != asked:
            yield f"asked for CUDA {asked}, got {got}"
    elif cell.source == "pypi" and lock.cuda is not None and got != lock.cuda:
        yield f"locked beside the CUDA {lock.cuda} runtime, got a build for CUDA {got}"
    elif cell.source == "pypi" and got is None and _has_cuda_wheels(attestation):
        yield "a plain Linux x86_64 wheel is a CUDA build, got none"


def _has_cuda_wheels(attestation: Attestation) -> bool:
    """Whether the plain index's wheels for the attested machine are CUDA builds."""
    platform, machine = str(attestation.get("platform")), attestation.get("machine")
    return platform.startswith("Linux") and machine == "x86_64"


def _python(cell: Cell, attestation: Attestation) -> Iterator[str]:
    got = ".".join(str(attestation.get("python")).split(".")[:2])
    if got != cell.python.rstrip("t"):
        yield f"asked for Python {cell.python}, got {attestation.get('python')}"


def _freeze(lock: Lock, attestation: Attestation) -> Iterator[str]:
    """What is installed against what was locked, package by package."""
    freeze = attestation.get("freeze")
    if not isinstance(freeze, Mapping) or freeze.keys() == {"error"}:
        yield "the cell could not list its packages"
        return
    installed = {canonicalize_name(name): version for name, version in freeze.items()}
    locked = {canonicalize_name(name): version for name, version in lock.versions.items()}
    for name in sorted((installed.keys() | locked.keys()) - _FURNITURE):
        asked, got = locked.get(name, "none"), installed.get(name, "none")
        if _public(asked) != _public(got):
            yield f"locked {name} {asked}, installed {got}"


def _public(version: str) -> str:
    """A version without its local part, in the form that equal versions share."""
    try:
        return Version(version).public
    except InvalidVersion:
        return version

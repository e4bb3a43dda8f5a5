"""The judgement on an attestation: whether a cell is what the host made it to be."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from packaging.utils import InvalidWheelFilename, canonicalize_name, parse_wheel_filename
from packaging.version import InvalidVersion, Version

from torchgrid.contract import Reason, Stage
from torchgrid.environments import origin
from torchgrid.environments.containers import Container
from torchgrid.environments.existing import is_release
from torchgrid.environments.lockfile import Lock
from torchgrid.model.cell import Cell, ExistingInterpreter
from torchgrid.model.outcome import Attestation
from torchgrid.model.verdict import Stopped

# A virtual environment or a harness may add these beside a lock file without changing an outcome.
_IGNORED_PACKAGES = frozenset({"pip"})


def judge_attestation(cell: Cell, lock: Lock, attestation: Attestation) -> Stopped | None:
    """Return a `mismatch` that names every difference, or None if the cell is what it says."""
    differences: list[str] = []
    differences += _compare_torch(cell, lock, attestation)
    differences += _compare_cuda(cell, lock, attestation)
    if ".".join(str(attestation.get("python")).split(".")[:2]) != cell.python.rstrip("t"):
        differences.append(f"asked for Python {cell.python}, got {attestation.get('python')}")
    if attestation.get("free_threaded") not in (None, cell.is_free_threaded):
        kind = "a build with a global lock" if cell.is_free_threaded else "a free-threaded build"
        differences.append(f"asked for Python {cell.python}, got {kind}")
    if cell.existing is None:
        differences += _compare_packages(lock, attestation)
    if not differences:
        return None
    return Stopped(stage=Stage.ATTEST, reason=Reason.MISMATCH, detail="; ".join(differences))


def _compare_torch(cell: Cell, lock: Lock, attestation: Attestation) -> Iterator[str]:
    """Yield how the imported torch is another build than the locked one.

    A plain wheel says its CUDA build in a local part that its own file name does not have.
    """
    got = str(attestation.get("torch"))
    if cell.existing is not None:
        if not is_release(cell, got):
            yield f"asked for torch {cell.torch}, got {got}"
        return
    public, _, local = got.partition("+")
    if public != cell.torch.partition("+")[0]:
        yield f"asked for torch {cell.torch}, got {got}"
    locked = lock.versions.get("torch", "").partition("+")[2]
    if locked and local and local != locked:
        yield f"locked torch {lock.versions['torch']}, got {got}"


def add_origin(
    cell: Cell, lock: Lock, attestation: Attestation | None, container: Container | None = None
) -> Attestation | None:
    """Add to an attestation where torch comes from.

    For an installed torch that is the file of its wheel, its hash and the name of its index:
    "pypi", "pytorch" or that of a row's index, since an address is in no record. For an existing
    one it is the name of its interpreter, or its `container`.
    """
    if not attestation:
        return attestation
    if isinstance(cell.existing, ExistingInterpreter):
        # Its name in matrix.toml: a path of this machine is in no record.
        return {**attestation, "interpreter": cell.existing.name}
    if container is not None:
        # The harness attests the network of its job, and the container may have less.
        facts = container.facts
        return {**attestation, "container": dict(facts), "network": facts["network"]}
    wheel = attestation.get("wheel")
    known = wheel if isinstance(wheel, Mapping) else {}
    file, hashed = find_archive(lock, known)
    origins = {"file": file, "hash": hashed, "index": origin.name_index(cell)}
    return {**attestation, "wheel": {**known, **origins}}


def find_archive(lock: Lock, wheel: Mapping[str, Any]) -> tuple[str | None, str | None]:
    """Find the file of the installed torch in a lock, and its hash, by the tags that it attests.

    A lock may allow several files, of which uv installs the one that suits the machine best.
    """
    archives = next((each.archives for each in lock.wheels if each.name == "torch"), ())
    if len(archives) == 1:
        return archives[0]
    tags = wheel.get("tags")
    installed = frozenset(map(str, tags)) if isinstance(tags, list) else frozenset()
    return next((each for each in archives if installed & read_tags(each[0])), (None, None))


def read_tags(file: str) -> frozenset[str]:
    """Read the tags in a wheel's file name; none if it is not the name of a wheel."""
    try:
        return frozenset(map(str, parse_wheel_filename(file)[3]))
    except InvalidWheelFilename:
        return frozenset()


def _compare_cuda(cell: Cell, lock: Lock, attestation: Attestation) -> Iterator[str]:
    """Yield how the CUDA build differs from the one of the index variant or the locked runtime."""
    got = attestation.get("cuda")
    # No variant has the name of an existing torch.
    variant = cell.source if cell.index is None else cell.index.local or ""
    if variant in ("cpu", "xpu") and got is not None:
        yield f"asked for a build without CUDA, got CUDA {got}"
    elif (found := re.fullmatch(r"cu(\d+)(\d)", variant)) is not None:
        asked = f"{found[1]}.{found[2]}"
        if got != asked:
            yield f"asked for CUDA {asked}, got {got}"
    elif variant.startswith("rocm"):
        hip, asked = attestation.get("hip"), variant.removeprefix("rocm")
        if not f"{hip}.".startswith(f"{asked}."):
            yield f"asked for ROCm {asked}, got {hip}"
    elif variant == "pypi" and lock.cuda is not None and got != lock.cuda:
        yield f"locked beside the CUDA {lock.cuda} runtime, got a build for CUDA {got}"
    elif variant == "pypi" and got is None:
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

"""The origin of a cell's torch: the build that was asked for, of files that never change."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from packaging.version import Version

from torchgrid.contract import Reason, Stage
from torchgrid.environments.lockfile import Lock, Wheel
from torchgrid.model.cell import TORCH_FAMILY, Cell, PackageIndex
from torchgrid.model.place import USUAL_PLATFORM
from torchgrid.model.project import Project
from torchgrid.model.verdict import CellStopped
from torchgrid.system import files
from torchgrid.system.place import read_platform

PYTORCH = "pytorch"
"""The name of PyTorch's own index, which has the variants of a release."""


def name_index(cell: Cell) -> str:
    """Name the index of a cell's torch: "pypi", "pytorch" or that of a row's own."""
    if cell.index is not None:
        return cell.index.name
    return cell.source if cell.source == "pypi" else PYTORCH


def describe_other_build(cell: Cell, lock: Lock) -> str | None:
    """Describe how the locked torch is another build than the source's; None if it is that one.

    A specifier such as `==2.8.0` can be met by `2.8.0+cu126` as well, and which of both wins has
    changed with releases of uv.
    """
    locked = lock.versions.get("torch")
    if locked is None:
        # The attestation then finds that torch is missing.
        return None
    asked, got = Version(cell.torch), Version(locked)
    if got.public != asked.public:
        return f"asked for torch {cell.torch}, resolved {locked}"
    allowed = _list_local_parts(cell)
    # An index may have a build in two ways, such as `+cu117` and `+cu117.with.pypi.cudnn`.
    name = f"{cell.source}." if cell.index is None and asked.local is None else ""
    is_known = cell.source != "pypi" and not cell.source.startswith("rocm")
    is_same_build = is_known and bool(name) and f"{got.local}.".startswith(name)
    if got.local in allowed or is_same_build:
        return None
    wanted = " or ".join(f"+{part}" if part else "no local part" for part in allowed)
    hint = ""
    if cell.index is not None and cell.index.local is None:
        hint = f'; write local = "{got.local}" below [index.{cell.index.name}]'
    return f"asked for torch {cell.torch} from {cell.source} ({wanted}), resolved {locked}{hint}"


def _list_local_parts(cell: Cell) -> tuple[str | None, ...]:
    """List the local parts that the version of a cell's torch may have; None stands for none."""
    asked = Version(cell.torch).local
    if asked is not None:
        return (asked,)
    if cell.index is not None:
        return (cell.index.local,)
    if cell.source == "pypi":
        return (None,)
    # Where the plain wheel has no CUDA, the variant "cpu" is the plain wheel.
    is_plain = cell.source == "cpu" and read_platform() not in (USUAL_PLATFORM, "windows-x86_64")
    return (cell.source, None) if is_plain else (cell.source,)


def hold_hashes(project: Project, cell: Cell, lock: Lock) -> None:
    """Record the hash of each file that an index beside PyPI gave, and hold it to that.

    Such an index may give no hashes, and then the first download decides. Raises CellStopped for a
    file that has another hash than before.
    """
    if cell.source == "pypi":
        return
    # Of each source for itself: two variants may have two files of one name.
    folder = project.state / "hashes" / cell.source
    for wheel in list_from_index(cell, lock):
        for file, found in wheel.archives:
            path = folder / file
            known = path.read_text(encoding="utf-8").strip() if path.is_file() else found
            if known != found:
                place = path.relative_to(project.root).as_posix()
                detail = (
                    f"{file} was {known} when it first came from {cell.source}, and now is "
                    f"{found}; remove {place} if you trust the new file"
                )
                raise CellStopped(stage=Stage.PLAN, reason=Reason.HASH_CHANGED, detail=detail)
            if not path.is_file():
                files.replace_text(path, f"{found}\n")


def list_from_index(cell: Cell, lock: Lock) -> tuple[Wheel, ...]:
    """List the locked packages that come from a cell's own index, or from PyTorch's."""
    names = TORCH_FAMILY if cell.index is None else cell.index.packages
    return tuple(wheel for wheel in lock.wheels if wheel.name in names)


def list_addresses(index: PackageIndex, wheels: tuple[Wheel, ...]) -> Iterator[str]:
    """Yield the lines that install wheels from their addresses, which an index may list no more.

    Anyone can have written a lock file, so an address counts only near that of the index.
    """
    for wheel in wheels:
        if wheel.address and _is_near(wheel.address, index.url):
            marker = f" ; {wheel.marker}" if wheel.marker else ""
            hashes = " ".join(f"--hash={each}" for each in wheel.hashes)
            yield f"{wheel.name} @ {wheel.address}{marker} {hashes}"


def _is_near(address: str, index: str) -> bool:
    """Tell whether an address is on the server of an index, or on one of the same domain.

    Indexes hand their files to servers such as `files.example.org` for `example.org`.
    """
    one, other = urlsplit(address), urlsplit(index)
    if one.scheme != other.scheme:
        return False
    if one.netloc == other.netloc:
        return True
    domains = [(each.hostname or "").split(".")[-2:] for each in (one, other)]
    # The last two numbers of an address say nothing.
    return domains[0] == domains[1] and len(domains[0]) > 1 and not domains[0][-1].isdigit()

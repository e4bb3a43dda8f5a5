"""What environments that share files take on the disk, against the union of their files and pip.

`nox -s benchmark -- disk --cells GLOB ... [--install]`: the cells' environments are made, measured
and removed. On disk, a file counts once however many links it has, and what uv's cache holds of the
same packages counts as well. The union is of contents (by the hash that a package's RECORD gives,
else by path and size). What pip takes is the sum of all environments' files; `--install` lets pip
install the first cell, and says how far that sum is right.
"""

from __future__ import annotations

import argparse
import csv
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from tabulate import tabulate

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.workload import require_room, temporary_root  # noqa: E402
from torchgrid.config.matrix import read_matrix, select_cells  # noqa: E402
from torchgrid.console import exit_on_error  # noqa: E402
from torchgrid.environments import uv  # noqa: E402
from torchgrid.environments.clean import BLOCK_BYTES  # noqa: E402
from torchgrid.environments.environment import ensure_environment  # noqa: E402
from torchgrid.environments.lockfile import Lock, estimate_unpacked, sum_bytes  # noqa: E402
from torchgrid.environments.plan import Plan, plan_cells  # noqa: E402
from torchgrid.model.project import Project  # noqa: E402
from torchgrid.model.verdict import Stopped  # noqa: E402

CELLS = ("torch2.9.1-pypi-py3.1?", "torch2.9.1-pypi-py3.11+setuptools")

Inode = tuple[int, int]
Sizes = Mapping[Inode, int]


def main() -> None:
    """Make the environments, measure, and print a table."""
    options = _options()
    with exit_on_error(), tempfile.TemporaryDirectory(dir=temporary_root(), prefix="disk-") as name:
        project = Project(Path(name))
        cells = select_cells(read_matrix(ROOT / "matrix.toml"), profile=None, globs=options.cells)
        plans = plan_cells(project, cells)
        folders = _environments(project, plans)
        print(f"{len(folders)} cells: {', '.join(p.cell.id for p in plans)}\n")
        print(table(folders))
        if options.install:
            lock = _locks(plans)[0]
            require_room(project.root, lock.unpacked_bytes + 2 * lock.bytes)
            print(_checked(project.root / "pip", plans[0], folders[0]))


def table(folders: Sequence[Path]) -> str:
    """Bytes on disk of environments, and how many times the union of their files that is."""
    linked = _inodes(file for folder in folders for file in _files(folder))
    cached = _cached(linked)
    contents = {key: size for folder in folders for key, size in _contents(folder).items()}
    union, copied = sum(contents.values()), sum(map(_size_of_copies, folders))
    rows = [
        ("the union of their files", union),
        ("the environments", sum(linked.values())),
        ("the environments and what uv's cache holds of them", sum({**linked, **cached}.values())),
        ("the same by pip, computed", copied),
    ]
    return tabulate(
        [(what, size / 1e9, f"{size / union:.3f}x") for what, size in rows],
        headers=("on disk", "GB", "of the union"),
        floatfmt=".3f",
    )


def _environments(project: Project, plans: Sequence[Plan]) -> list[Path]:
    locks = _locks(plans)
    if len({lock.cuda for lock in locks}) > 1:
        sys.exit("error: these cells are of several CUDA releases; name --cells that share one")
    # As if nothing were cached: an installation short of room would clear uv's cache.
    require_room(project.root, estimate_unpacked(sum_bytes(locks)))
    made = [
        ensure_environment(project, plan, lock) for plan, lock in zip(plans, locks, strict=True)
    ]
    for environment in made:
        if isinstance(environment, Stopped):
            sys.exit(f"error: {environment.reason}: {environment.detail}")
    return [project.environment(plan.cell.id) for plan in plans]


def _locks(plans: Sequence[Plan]) -> list[Lock]:
    stops = [plan for plan in plans if isinstance(plan.lock, Stopped)]
    if stops:
        sys.exit(f"error: {stops[0].cell.id} cannot be resolved; leave it out of --cells")
    return [plan.lock for plan in plans if isinstance(plan.lock, Lock)]


def _files(folder: Path) -> Iterator[Path]:
    """The files below a folder, no links: those of a virtual environment lead out of it."""
    for base, _, names in os.walk(folder):
        yield from (path for name in names if not (path := Path(base, name)).is_symlink())


def _inodes(files: Iterable[Path]) -> Sizes:
    stats = (file.stat() for file in files)
    return {(stat.st_dev, stat.st_ino): stat.st_blocks * BLOCK_BYTES for stat in stats}


def _cached(linked: Sizes) -> Sizes:
    """All files of the unpacked wheels in uv's cache that share one with the environments."""
    found: dict[Inode, int] = {}
    for archive in uv.cache_folder().glob("archive-v*/*"):
        sizes = _inodes(_files(archive))
        if sizes.keys() & linked.keys():
            found |= sizes
    return found


def _contents(folder: Path) -> Mapping[str, int]:
    """Bytes on disk by content."""
    hashes = dict(_recorded(folder))
    found = {}
    for file in _files(folder):
        stat = file.stat()
        where = f"{file.relative_to(folder)} {stat.st_size}"
        found[hashes.get(file, where)] = stat.st_blocks * BLOCK_BYTES
    return found


def _recorded(folder: Path) -> Iterator[tuple[Path, str]]:
    """Files and their hashes, as the packages that were installed here say."""
    for record in folder.glob("[Ll]ib*/**/*.dist-info/RECORD"):
        with record.open(newline="", encoding="utf-8") as stream:
            for path, hashed, *_ in csv.reader(stream):
                if hashed:
                    yield Path(os.path.normpath(record.parents[1] / path)), hashed


def _size_of_copies(folder: Path) -> int:
    return sum(file.stat().st_blocks * BLOCK_BYTES for file in _files(folder))


def _checked(folder: Path, plan: Plan, environment: Path) -> str:
    """What pip really takes for one cell, beside what was computed."""
    argv = [
        sys.executable,
        "-m",
        "virtualenv",
        "--quiet",
        "--python",
        plan.cell.python,
        str(folder),
    ]
    subprocess.run(argv, check=True)
    python, empty = folder / "bin" / "python", _size_of_copies(folder)
    requirements, constraints = folder / "requirements.txt", folder / "constraints.txt"
    lock = _locks([plan])[0]
    requirements.write_text("".join(f"{w.requirement}\n" for w in lock.wheels), encoding="utf-8")
    constraints.touch()
    options = ["--quiet", "--no-deps", "--no-compile", "--no-cache-dir", "-r", str(requirements)]
    env = {**os.environ, "PIP_CONSTRAINT": str(constraints)}
    subprocess.run([python, "-m", "pip", "install", *options], check=True, env=env)
    installed, computed = _size_of_copies(folder), _size_of_copies(environment)
    shutil.rmtree(folder)
    return (
        f"\n{plan.cell.id} by pip: {installed / 1e9:.3f} GB, of which pip itself "
        f"{empty / 1e9:.3f} GB; computed: {computed / 1e9:.3f} GB"
    )


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="disk.py")
    parser.add_argument("--cells", nargs="+", default=list(CELLS), metavar="GLOB")
    parser.add_argument("--install", action="store_true", help="let pip install the first cell")
    return parser.parse_args()


if __name__ == "__main__":
    main()

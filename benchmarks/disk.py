"""The disk space of environments that share files, against the union of their files and pip.

`nox -s benchmark -- disk --cells GLOB ... [--install]` makes the cells' environments, measures and
deletes them. A file on disk counts once, however many links it has. What uv's cache holds of the
same packages counts as well. The union is of contents, found by the hash in a package's RECORD, or
else by path and size. The figure for pip is the sum of all environments' files. With `--install`,
pip installs the first cell, which shows how far that sum is right.
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

from benchmarks.workload import (  # noqa: E402
    find_temporary_root,
    require_environment,
    require_plans,
    require_space,
)
from torchgrid.config.matrix import read_matrix, select_cells  # noqa: E402
from torchgrid.console import exit_on_error  # noqa: E402
from torchgrid.environments import uv  # noqa: E402
from torchgrid.environments.clean import BLOCK_BYTES  # noqa: E402
from torchgrid.environments.lockfile import count_bytes, estimate_unpacked  # noqa: E402
from torchgrid.environments.plan import Plan  # noqa: E402
from torchgrid.model.project import Project  # noqa: E402

CELLS = ("torch2.9.1-pypi-py3.1?", "torch2.9.1-pypi-py3.11+setuptools")

Inode = tuple[int, int]
Sizes = Mapping[Inode, int]


def main() -> None:
    """Make the environments, measure, and print a table."""
    parser = argparse.ArgumentParser(prog="disk.py")
    parser.add_argument("--cells", nargs="+", default=list(CELLS), metavar="GLOB")
    parser.add_argument("--install", action="store_true", help="let pip install the first cell")
    options = parser.parse_args()
    with (
        exit_on_error(),
        tempfile.TemporaryDirectory(dir=find_temporary_root(), prefix="disk-") as name,
    ):
        project = Project(Path(name))
        cells = select_cells(read_matrix(ROOT / "matrix.toml"), profile=None, globs=options.cells)
        plans = require_plans(project, cells)
        folders = make_environments(project, plans)
        print(f"{len(folders)} cells: {', '.join(p.cell.id for p in plans)}\n")
        print(format_sizes(folders))
        if options.install:
            lock = plans[0].lock
            require_space(project.root, lock.unpacked_bytes + 2 * lock.bytes)
            print(compare_with_pip(project.root / "pip", plans[0], folders[0]))


def make_environments(project: Project, plans: Sequence[Plan]) -> list[Path]:
    """Make the environments of plans that share a CUDA release, and return their folders."""
    locks = [plan.lock for plan in plans]
    # Two CUDA releases share hardly any file, so their union would say nothing about sharing.
    if len({lock.cuda for lock in locks}) > 1:
        sys.exit("error: these cells are of several CUDA releases; name --cells that share one")
    # As if nothing were cached: an installation without enough space would clear uv's cache.
    require_space(project.root, estimate_unpacked(count_bytes(locks)))
    return [require_environment(project, plan).folder for plan in plans]


def format_sizes(folders: Sequence[Path]) -> str:
    """Format the bytes on disk of environments, and their ratio to the union of their files."""
    linked = measure_inodes(file for folder in folders for file in walk_files(folder))
    cached: dict[Inode, int] = {}
    # Of uv's cache, the unpacked wheels that share a file with an environment.
    for archive in uv.find_cache_folder().glob("archive-v*/*"):
        sizes = measure_inodes(walk_files(archive))
        if sizes.keys() & linked.keys():
            cached |= sizes
    contents = {key: size for folder in folders for key, size in measure_contents(folder).items()}
    union, copied = sum(contents.values()), sum(map(measure_copies, folders))
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


def walk_files(folder: Path) -> Iterator[Path]:
    """Yield the files below a folder, without links, which may lead out of an environment."""
    for base, _, names in os.walk(folder):
        yield from (path for name in names if not (path := Path(base, name)).is_symlink())


def measure_inodes(files: Iterable[Path]) -> Sizes:
    """Measure the bytes on disk of files, by inode."""
    stats = (file.stat() for file in files)
    return {(stat.st_dev, stat.st_ino): stat.st_blocks * BLOCK_BYTES for stat in stats}


def measure_contents(folder: Path) -> Mapping[str, int]:
    """Measure the bytes on disk of an environment's files, by content."""
    hashes = {}
    for record in folder.glob("[Ll]ib*/**/*.dist-info/RECORD"):
        with record.open(newline="", encoding="utf-8") as stream:
            for path, hashed, *_ in csv.reader(stream):
                if hashed:
                    hashes[Path(os.path.normpath(record.parents[1] / path))] = hashed
    found = {}
    for file in walk_files(folder):
        stat = file.stat()
        place = f"{file.relative_to(folder)} {stat.st_size}"
        found[hashes.get(file, place)] = stat.st_blocks * BLOCK_BYTES
    return found


def measure_copies(folder: Path) -> int:
    """Measure the bytes on disk of all files below a folder, as if none were shared."""
    return sum(file.stat().st_blocks * BLOCK_BYTES for file in walk_files(folder))


def compare_with_pip(folder: Path, plan: Plan, environment: Path) -> str:
    """Let pip install a cell, and report its bytes on disk beside the computed ones."""
    argv = [sys.executable, "-m", "virtualenv", "--quiet", "--python", plan.cell.python]
    subprocess.run([*argv, str(folder)], check=True)
    python, empty = folder / "bin" / "python", measure_copies(folder)
    requirements, constraints = folder / "requirements.txt", folder / "constraints.txt"
    lines = [f"{wheel.requirement}\n" for wheel in plan.lock.wheels]
    requirements.write_text("".join(lines), encoding="utf-8")
    # An empty file replaces the machine's own constraints, which may name other releases.
    constraints.touch()
    options = ["--quiet", "--no-deps", "--no-compile", "--no-cache-dir", "-r", str(requirements)]
    env = {**os.environ, "PIP_CONSTRAINT": str(constraints)}
    subprocess.run([python, "-m", "pip", "install", *options], check=True, env=env)
    installed, computed = measure_copies(folder), measure_copies(environment)
    shutil.rmtree(folder)
    return (
        f"\n{plan.cell.id} by pip: {installed / 1e9:.3f} GB, of which pip itself "
        f"{empty / 1e9:.3f} GB; computed: {computed / 1e9:.3f} GB"
    )


if __name__ == "__main__":
    main()

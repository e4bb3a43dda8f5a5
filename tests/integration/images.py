"""Container images made here: this machine's Python with some packages, and no shell."""

from __future__ import annotations

import io
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tarfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

LEFT_OUT = ("test", "tests", "idlelib", "tkinter", "ensurepip", "site-packages", "__pycache__")
PYTHON = Path(os.path.realpath(sys.executable))

CONFIGURATION = """\
[engine]
runtime = "runc"

[containers]
default_ulimits = ["nofile=1024:1024", "nproc=4096:4096"]
"""
"""The settings with which podman runs on a machine that is a container itself."""


def is_docker_stopped() -> bool:
    """Tell whether there is a client of docker here, and no service behind it."""
    program = shutil.which("docker")
    if program is None:
        return False
    done = subprocess.run([program, "version"], capture_output=True, check=False, timeout=60)
    return done.returncode != 0


def find_engine() -> str | None:
    """Find podman, if it can hold images here; None otherwise."""
    program = shutil.which("podman")
    if program is None:
        return None
    done = subprocess.run([program, "info"], capture_output=True, check=False, timeout=60)
    return program if done.returncode == 0 else None


def make_archive(archive: Path, modules: Mapping[str, str], folders: Iterable[Path] = ()) -> None:
    """Write the files of an image: this Python, and packages beside its standard library.

    `modules` are files of packages by their paths, and `folders` hold further packages.
    """
    stdlib = Path(sysconfig.get_path("stdlib"))
    site = stdlib / "site-packages"
    with tarfile.open(archive, "w") as tar:
        tar.add(PYTHON, str(PYTHON))
        tar.add(stdlib, str(stdlib), filter=_leave_out)
        for folder in folders:
            for path in folder.iterdir():
                tar.add(path, str(site / path.name), filter=_leave_out_caches)
        for library in _list_libraries([PYTHON, stdlib, *folders]):
            tar.add(os.path.realpath(library), str(library))
        for name, text in modules.items():
            _add_text(tar, str(site / name), text)
        # An environment on the same Python, which sees no package beside the standard library.
        settings = f"home = {PYTHON.parent}\ninclude-system-site-packages = false\n"
        _add_text(tar, "/bare/pyvenv.cfg", settings)
        bare, temporary = tarfile.TarInfo("/bare/bin/python"), tarfile.TarInfo("/tmp")  # noqa: S108
        bare.type, bare.linkname = tarfile.SYMTYPE, str(PYTHON)
        temporary.type, temporary.mode = tarfile.DIRTYPE, 0o1777
        tar.addfile(bare)
        tar.addfile(temporary)


def _leave_out(info: tarfile.TarInfo) -> tarfile.TarInfo | None:
    parts = Path(info.name).parts
    return None if set(parts) & set(LEFT_OUT) else info


def _leave_out_caches(info: tarfile.TarInfo) -> tarfile.TarInfo | None:
    return None if "__pycache__" in info.name else info


def _add_text(tar: tarfile.TarFile, name: str, text: str) -> None:
    content = text.encode()
    info = tarfile.TarInfo(name)
    info.size, info.mode = len(content), 0o644
    tar.addfile(info, io.BytesIO(content))


def _list_libraries(roots: Iterable[Path]) -> Iterator[Path]:
    """Yield the shared libraries of the system that programs and modules below some paths need."""
    roots = list(roots)
    folders = [root for root in roots if root.is_dir()]
    needed = [root for root in roots if root.is_file()]
    for folder in folders:
        files = folder.rglob("*.so*")
        needed += (f for f in files if not set(f.relative_to(folder).parts) & set(LEFT_OUT))
    ldd = shutil.which("ldd") or "ldd"
    done = subprocess.run([ldd, *needed], capture_output=True, check=False, timeout=500)
    found = re.findall(r"(?:=> |^\s+)(/\S+) \(0x", done.stdout.decode(), re.MULTILINE)
    for path in map(Path, dict.fromkeys(found)):
        if not any(path.is_relative_to(folder) for folder in folders):
            yield path


def import_archive(engine: str, archive: Path, image: str) -> None:
    """Make an image of an archive; it is removed by `remove_image`."""
    subprocess.run([engine, "import", str(archive), image], check=True, timeout=300)


def remove_image(engine: str, image: str) -> None:
    """Remove an image, and every container of it."""
    subprocess.run([engine, "rmi", "--force", image], check=False, timeout=100)

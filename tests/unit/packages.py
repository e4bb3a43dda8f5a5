"""Installed packages as an installer leaves them, in an environment that is a folder."""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path

from tests.unit.builders import write

SITE = Path("lib") / "python3.11" / "site-packages"


def install(folder: Path, name: str, files: dict[str, str], *, version: str = "1.0") -> Path:
    """Install a package of these files, with its metadata and RECORD; where packages lie."""
    site = folder / SITE
    info = f"{name}-{version}.dist-info"
    all_files = {**files, f"{info}/METADATA": f"Name: {name}\nVersion: {version}\n"}
    rows = "".join(f"{path},{_hash(text)},{len(text)}\n" for path, text in all_files.items())
    for path, text in {**all_files, f"{info}/RECORD": f"{rows}{info}/RECORD,,\n"}.items():
        write(site / path, text)
    return site


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"sha256={base64.urlsafe_b64encode(digest).rstrip(b'=').decode()}"

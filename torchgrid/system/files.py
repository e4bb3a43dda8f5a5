"""Files and folders: atomic replacement, removal, and sizes in words."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

GIGABYTE = 10**9


def replace_text(path: Path, text: str, *, durable: bool = False) -> None:
    """Write a file so that a reader sees the old text or the new text, never a part.

    With `durable` this also holds after a power cut. Missing folders are created.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        # Lone surrogates, as of a file name that is not UTF-8, are escaped. JSON reads them back.
        with draft.open("wb") as stream:
            stream.write(text.encode(errors="backslashreplace"))
            if durable:
                stream.flush()
                os.fsync(stream.fileno())
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def remove_folder(folder: Path) -> None:
    """Remove a folder and everything below it, if it exists."""
    if folder.is_dir():
        shutil.rmtree(folder)


def format_bytes(size: int) -> str:
    """Format a number of bytes as gigabytes: `2.9 GB`."""
    return f"{size / GIGABYTE:.1f} GB"

"""Files and folders: replaced whole, removed with all below, and sized for a person to read."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

GIGABYTE = 10**9


def replace_text(path: Path, text: str, *, durable: bool = False) -> None:
    """Write a file so that a reader sees the old text or the new, never a part.

    `durable`: so does a reader after a power cut.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        # Half a character (a file name's, say) is spelt out: JSON reads it back as what it was.
        with draft.open("wb") as stream:
            stream.write(text.encode(errors="backslashreplace"))
            if durable:
                stream.flush()
                os.fsync(stream.fileno())
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def remove_folder(folder: Path) -> None:
    """Remove a folder and all below it, if it is there."""
    if folder.is_dir():
        shutil.rmtree(folder)


def format_bytes(size: int) -> str:
    """Bytes as a person reads them: `2.9 GB`."""
    return f"{size / GIGABYTE:.1f} GB"

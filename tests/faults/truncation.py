"""What a power cut does to files: one that was being written ends at any byte."""

from __future__ import annotations

import random
from pathlib import Path

# Each kind of file that a run writes, as globs below its state.
KINDS = {
    "journal": "scratch/*/journal.jsonl",
    "job": "scratch/*/job.json",
    "record": "outcomes/*.jsonl",
    "page": "outcomes/**/*.md",
    "lock": "locks/*/pylock.toml",
    "holding note": "held/*.json",
    "environment key": "environments/*/torchgrid.json",
    "requirements": "environments/*/requirements.txt",
}
DRAFT = "draft of a record"
LOCK_DRAFT = "draft of a lock"
TRUNCATED = (*KINDS, DRAFT, LOCK_DRAFT)


def cut_one(state: Path, choose: random.Random) -> str | None:
    """Truncate one file of a kind drawn by lot; the kind, or None where there is none yet."""
    found = {kind: sorted(state.glob(glob)) for kind, glob in KINDS.items()}
    # A draft lives for a moment: what it leaves is made from the file it would have become.
    found |= {DRAFT: found["record"], LOCK_DRAFT: found["lock"]}
    kinds = [kind for kind, paths in found.items() if paths]
    if not kinds:
        return None
    kind = choose.choice(kinds)
    path = choose.choice(found[kind])
    content = path.read_bytes()
    part = content[: choose.randrange(len(content) or 1)]
    _left_by(kind, path, choose).write_bytes(part)
    return kind


def _left_by(kind: str, path: Path, choose: random.Random) -> Path:
    if kind == DRAFT:
        return path.with_name(f".{path.name}.{choose.randrange(1, 1 << 15)}")
    return path.with_name("pylock.draft.toml") if kind == LOCK_DRAFT else path

"""The effect of a power cut on files: a file that was being written ends at any byte."""

from __future__ import annotations

import random
from pathlib import Path

# The kinds of files that a run writes, as globs below its state.
KINDS = {
    "journal": "scratch/*/journal.jsonl",
    "job": "scratch/*/job.json",
    "record": "outcomes/*.jsonl",
    "page": "outcomes/**/*.md",
    "lock file": "locks/*/pylock.toml",
    "note of a lock's holder": "held/*.json",
    "environment key": "environments/*/torchgrid.json",
    "requirements": "environments/*/requirements.txt",
}
RECORD_DRAFT = "draft of a record"
LOCK_DRAFT = "draft of a lock file"
TRUNCATED = (*KINDS, RECORD_DRAFT, LOCK_DRAFT)


def truncate_one(state: Path, choose: random.Random) -> str | None:
    """Truncate one file of a kind drawn by lot.

    Returns the kind, or None if the run has not written any file yet.
    """
    found = {kind: sorted(state.glob(glob)) for kind, glob in KINDS.items()}
    # A draft exists for a moment only, so it is made from the file that it would have become.
    found |= {RECORD_DRAFT: found["record"], LOCK_DRAFT: found["lock file"]}
    kinds = [kind for kind, paths in found.items() if paths]
    if not kinds:
        return None
    kind = choose.choice(kinds)
    path = choose.choice(found[kind])
    content = path.read_bytes()
    part = content[: choose.randrange(len(content) or 1)]
    if kind == RECORD_DRAFT:
        path = path.with_name(f".{path.name}.{choose.randrange(1, 1 << 15)}")
    elif kind == LOCK_DRAFT:
        path = path.with_name("pylock.draft.toml")
    path.write_bytes(part)
    return kind

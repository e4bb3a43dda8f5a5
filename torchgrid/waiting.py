"""Which cells of a run have still to start: told by it to whoever makes room on the disk."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Sequence

from torchgrid import store
from torchgrid.workplace import Workplace


def tell(workplace: Workplace, cells: Sequence[str]) -> None:
    """Say which cells (their names) are waited for, the next one first.

    What cannot be written down is not said: that costs an order, and no run.
    """
    with contextlib.suppress(OSError):
        store.replace_text(workplace.waiting, json.dumps(list(cells)))


def told(workplace: Workplace) -> tuple[str, ...]:
    """What was said last; nothing where no run has, or where that is damaged.

    A run that was killed leaves its word behind, which decides about an order alone.
    """
    try:
        return tuple(map(str, json.loads(workplace.waiting.read_bytes())))
    except (OSError, ValueError, TypeError):
        return ()

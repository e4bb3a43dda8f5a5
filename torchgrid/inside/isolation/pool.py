"""Several forked children at once, watched by one loop in a process of one thread."""

from __future__ import annotations

import itertools
import selectors
import time
from typing import Dict, List, Sequence, Tuple

from torchgrid.inside.isolation.child_main import ChildWork
from torchgrid.inside.isolation.child_process import Allowance, Child, Ending, fork
from torchgrid.inside.isolation.process_tree import adopt_orphans, iterate_descendants, kill_strays

# A select wakes at once when a child writes or ends. These are for the child
# whose pipes stay open behind it (a grandchild holds them), and for the moment
# between its last descriptor being closed and its being a zombie.
PAUSE = 0.05
MOMENT = 0.001

# Seconds between two counts of the processes below a child, and how many may
# be there. RLIMIT_NPROC counts a user's processes everywhere, and root's never.
COUNTING = 0.25
MOST_PROCESSES = 256


class ChildPool:
    """The running children of this process, and no others: what is not of them is killed.

    `descriptors` of this process are closed in each of them.
    """

    def __init__(self, descriptors: Sequence[int] = ()) -> None:
        # without a descriptor of its own, which children would inherit
        self._selector = selectors.PollSelector()
        self._running: Dict[int, Child] = {}
        self._descriptors = tuple(descriptors)
        self._count_at = 0.0
        adopt_orphans()

    def start(self, work: ChildWork, allowance: Allowance) -> Child:
        """Do `work` in a new child, beside those that run."""
        streams = (key.fd for key in self._selector.get_map().values())
        child = fork(work, allowance, [*self._descriptors, *streams])
        self._running[child.pid] = child
        for tail in (child.answer, child.output):
            self._selector.register(tail, selectors.EVENT_READ, data=tail)
        return child

    def ended(self, pause: float) -> List[Tuple[Child, Ending]]:
        """Listen once, for at most `pause` seconds; the children that ended by then, and how."""
        self._listen(pause)
        if time.monotonic() >= self._count_at:
            self._count()
        over = [child for child in self._running.values() if child.is_over()]
        return [(child, self._end(child)) for child in over]

    def kill(self) -> None:
        """End all of them, unheard."""
        for child in list(self._running.values()):
            self._end(child)

    def _listen(self, pause: float) -> None:
        """Read once from each stream that has something; one that ended is watched no more."""
        for key, _ in self._selector.select(self._bounded(pause)):
            if not key.data.read():
                self._selector.unregister(key.fileobj)

    def _bounded(self, pause: float) -> float:
        now, watched = time.monotonic(), self._selector.get_map()
        for child in self._running.values():
            mute = child.answer not in watched and child.output not in watched
            pause = min(pause, MOMENT if mute else max(0.0, child.expires - now))
        return pause

    def _count(self) -> None:
        """Mark the children below which there are too many processes."""
        self._count_at = time.monotonic() + COUNTING
        for child in self._running.values():
            below = itertools.islice(iterate_descendants(child.pid), MOST_PROCESSES + 1)
            if len(list(below)) > MOST_PROCESSES:
                child.excess = "too-many-processes"

    def _end(self, child: Child) -> Ending:
        watched = self._selector.get_map()
        for tail in (child.answer, child.output):
            if tail in watched:
                self._selector.unregister(tail)
        ending = child.end()
        del self._running[child.pid]
        kill_strays(set(self._running))
        return ending

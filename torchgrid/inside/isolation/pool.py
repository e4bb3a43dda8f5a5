"""The running children of a harness, watched by one loop in a process of one thread."""

from __future__ import annotations

import itertools
import selectors
import time
from typing import Dict, List, Sequence, Tuple

from torchgrid.inside.isolation.child_main import ChildWork
from torchgrid.inside.isolation.child_process import Allowance, Child, Ending, fork
from torchgrid.inside.isolation.process_tree import adopt_orphans, iterate_descendants, kill_strays

# A select wakes at once when a child writes or ends. PAUSE is for a child whose pipes stay open
# behind it, held by a grandchild. MOMENT is for the time between the close of its last descriptor
# and its being a zombie.
PAUSE = 0.05
MOMENT = 0.001

# Seconds between two counts of the processes below a child, and how many it may have. RLIMIT_NPROC
# would count a user's processes everywhere, and root's never.
COUNTING = 0.25
MOST_PROCESSES = 256


class ChildPool:
    """The running children of this process; it kills every other child.

    Each child closes the `descriptors` of this process.
    """

    def __init__(self, descriptors: Sequence[int] = ()) -> None:
        # It has no descriptor of its own, which children would inherit.
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
        for tail in (child.result, child.output):
            self._selector.register(tail.descriptor, selectors.EVENT_READ, data=tail)
        return child

    def collect(self, pause: float) -> List[Tuple[Child, Ending]]:
        """Listen once, for at most `pause` seconds; return the children that ended by then."""
        self._listen(pause)
        if time.monotonic() >= self._count_at:
            self._count_at = time.monotonic() + COUNTING
            for child in self._running.values():
                below = itertools.islice(iterate_descendants(child.pid), MOST_PROCESSES + 1)
                if len(list(below)) > MOST_PROCESSES:
                    child.excess = "too-many-processes"
        over = [child for child in self._running.values() if child.is_over()]
        return [(child, self._end(child)) for child in over]

    def kill(self) -> None:
        """End all children; what they wrote is lost."""
        for child in list(self._running.values()):
            self._end(child)

    def _listen(self, pause: float) -> None:
        """Wait until a child writes, ends or expires, and read once from each ready stream."""
        now, watched = time.monotonic(), self._selector.get_map()
        for child in self._running.values():
            streams = child.result.descriptor, child.output.descriptor
            mute = streams[0] not in watched and streams[1] not in watched
            pause = min(pause, MOMENT if mute else max(0.0, child.expires - now))
        for key, _ in self._selector.select(pause):
            if not key.data.read():
                self._selector.unregister(key.fileobj)

    def _end(self, child: Child) -> Ending:
        """End a child, and kill every process that it left outside its group."""
        watched = self._selector.get_map()
        for tail in (child.result, child.output):
            if tail.descriptor in watched:
                self._selector.unregister(tail.descriptor)
        ending = child.end()
        del self._running[child.pid]
        kill_strays(set(self._running))
        return ending

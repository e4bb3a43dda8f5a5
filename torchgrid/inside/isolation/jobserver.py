"""The cores and the GPUs of a machine, shared by all harnesses of one checkout."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, List, Optional, Set, Tuple

from torchgrid.inside.job import Job

try:
    import fcntl
except ImportError:  # Windows: its harnesses share nothing
    fcntl = None  # type: ignore[assignment]

# Seconds between two attempts to take what another process holds.
POLL = 0.02


@dataclass(frozen=True)
class HeldTokens:
    """The slots of cores and GPUs that a probe holds."""

    cores: Tuple[int, ...]
    gpus: Tuple[int, ...] = ()


class JobServer:
    """The cores and GPUs that this process shares with others: those it holds, and may take.

    Slots are record locks (fcntl). The kernel releases them when the process ends, however it ends,
    and a child has none of them.
    """

    def __init__(self, cores: int, folder: Optional[Path] = None) -> None:
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True)
        self._turn = _Slots(1, folder and folder / "turn")
        self._cores = _Slots(cores, folder and folder / "cores")
        self._gpus = _Slots(1, folder and folder / "cuda")

    @property
    def gpus(self) -> int:
        """The number of GPUs to share; one until `set_gpus`."""
        return self._gpus.number

    def set_gpus(self, gpus: int) -> None:
        """Set how many GPUs there are to share."""
        self._gpus.number = max(1, gpus)

    @property
    def descriptors(self) -> List[int]:
        """The open files that hold the locks; this process must not open any of them again."""
        held = (self._turn, self._cores, self._gpus)
        return [slots.descriptor for slots in held if slots.descriptor is not None]

    def take(self, cores: int, *, gpus: int = 0) -> Optional[HeldTokens]:
        """Take so many cores and GPUs, or all that exist; return None if one is not free now.

        A process that finds too few cores is the next to get some. It keeps the turn, without which
        nobody takes any, until it tries again and they are free. So a probe for two cores does not
        wait for ever while others take them one by one.
        """
        if not self._turn.held and not self._turn.take(1):
            return None
        held = self._gpus.take(min(gpus, self._gpus.number))
        if gpus and not held:
            self.forgo()  # others may take the cores meanwhile
            return None
        taken = self._cores.take(min(cores, self._cores.number))
        if not taken:
            self._gpus.release(held)
            return None
        self.forgo()
        return HeldTokens(taken, held)

    def release(self, held: HeldTokens) -> None:
        """Let others take these cores and GPUs."""
        self._cores.release(held.cores)
        self._gpus.release(held.gpus)

    def forgo(self) -> None:
        """Let go of the turn, so that others may take cores."""
        self._turn.release(tuple(self._turn.held))

    def wait(self, report: Callable[[], None], patience: float) -> HeldTokens:
        """Take a core, however long it takes; call `report` every `patience` seconds."""
        reported = time.monotonic()
        while True:
            taken = self.take(1)
            if taken is not None:
                return taken
            if time.monotonic() - reported > patience:
                reported = time.monotonic()
                report()
            time.sleep(POLL)


class _Slots:
    """Numbered slots, each a byte of a file to lock; without a file, of this process alone.

    The locks of one process never conflict with each other, so `held` are the slots it has. If it
    closes any descriptor of the file, it loses all of them, so it opens the file once.
    """

    def __init__(self, number: int, file: Optional[Path]) -> None:
        self.number = number
        self.held: Set[int] = set()
        self.descriptor: Optional[int] = None
        if file is not None and fcntl is not None:
            self.descriptor = os.open(str(file), os.O_RDWR | os.O_CREAT, 0o644)

    def take(self, wanted: int) -> Tuple[int, ...]:
        """Take so many slots, or none; return those it took."""
        found: List[int] = []
        for slot in range(self.number):
            if len(found) == wanted or slot in self.held:
                continue
            if self.descriptor is not None:
                try:
                    fcntl.lockf(self.descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, slot)
                except OSError:
                    continue  # another process holds it
            found.append(slot)
        self.held.update(found)
        if len(found) == wanted:
            return tuple(found)
        self.release(tuple(found))
        return ()

    def release(self, slots: Tuple[int, ...]) -> None:
        """Unlock these slots."""
        for slot in slots:
            self.held.discard(slot)
            if self.descriptor is not None:
                fcntl.lockf(self.descriptor, fcntl.LOCK_UN, 1, slot)


def open_jobserver(job: Job) -> JobServer:
    """Return the job server that a job names; if it names none, one of this process alone."""
    if job.tokens is None:
        return JobServer(job.workers)
    return JobServer(job.tokens.cores, job.tokens.folder)

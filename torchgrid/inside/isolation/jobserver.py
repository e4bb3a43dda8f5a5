"""The cores and the GPUs of a machine, shared by all that ask questions for one checkout."""

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

# Seconds between two looks at whether something was given back.
POLL = 0.02


@dataclass(frozen=True)
class HeldTokens:
    """What a question holds: slots of the cores and of the GPUs."""

    cores: Tuple[int, ...]
    gpus: Tuple[int, ...] = ()


class JobServer:
    """What this process holds of what is shared, and what it may take.

    Slots are record locks (fcntl): the kernel gives them back when the process ends, however it
    does, and a child has none of them.
    """

    def __init__(self, cores: int, folder: Optional[Path] = None) -> None:
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True)
        self._turn = _Slots(1, folder and folder / "turn")
        self._cores = _Slots(cores, folder and folder / "cores")
        self._gpus = _Slots(1, folder and folder / "cuda")

    @property
    def gpus(self) -> int:
        """How many GPUs there are to share; one until `see` was told otherwise."""
        return self._gpus.number

    def see(self, gpus: int) -> None:
        """There are so many GPUs."""
        self._gpus.number = max(1, gpus)

    @property
    def descriptors(self) -> List[int]:
        """The files that hold the locks; none of them may be opened again in this process."""
        held = (self._turn, self._cores, self._gpus)
        return [slots.descriptor for slots in held if slots.descriptor is not None]

    def take(self, cores: int, *, gpus: int = 0) -> Optional[HeldTokens]:
        """Take so many cores and GPUs, or all there are; None where one is not free now.

        Who finds too few cores is the next to get some: it keeps the turn, without which nobody
        takes any, until it asks again and they are there. So two cores are not for ever taken one
        by one by others.
        """
        if not self._turn.held and not self._turn.take(1):
            return None
        held = self._gpus.take(min(gpus, self._gpus.number))
        if gpus and not held:
            self.forgo()  # the cores are for others meanwhile
            return None
        taken = self._cores.take(min(cores, self._cores.number))
        if not taken:
            self._gpus.give_back(held)
            return None
        self.forgo()
        return HeldTokens(taken, held)

    def give_back(self, taken: HeldTokens) -> None:
        """Let others have them."""
        self._cores.give_back(taken.cores)
        self._gpus.give_back(taken.gpus)

    def forgo(self) -> None:
        """Take nothing more: let go of the turn."""
        self._turn.give_back_all()

    def wait(self, say: Callable[[], None], patience: float) -> HeldTokens:
        """Take a core, however long it takes; `say` is called every `patience` seconds."""
        said = time.monotonic()
        while True:
            taken = self.take(1)
            if taken is not None:
                return taken
            if time.monotonic() - said > patience:
                said = time.monotonic()
                say()
            time.sleep(POLL)


class _Slots:
    """Numbered slots, each a byte of a file to be locked; without a file, of this process alone.

    The locks of one process never conflict with each other, and closing any descriptor of the file
    drops all of them: so it is opened once, and what is held is remembered here.
    """

    def __init__(self, number: int, file: Optional[Path]) -> None:
        self.number = number
        self.held: Set[int] = set()
        self.descriptor: Optional[int] = None
        if file is not None and fcntl is not None:
            self.descriptor = os.open(str(file), os.O_RDWR | os.O_CREAT, 0o644)

    def take(self, wanted: int) -> Tuple[int, ...]:
        """Take so many slots, or none."""
        found: List[int] = []
        for slot in range(self.number):
            if len(found) < wanted and slot not in self.held and self._lock(slot):
                found.append(slot)
        self.held.update(found)
        if len(found) == wanted:
            return tuple(found)
        self.give_back(tuple(found))
        return ()

    def give_back(self, slots: Tuple[int, ...]) -> None:
        """Unlock some."""
        for slot in slots:
            self.held.discard(slot)
            if self.descriptor is not None:
                fcntl.lockf(self.descriptor, fcntl.LOCK_UN, 1, slot)

    def give_back_all(self) -> None:
        """Unlock what is held."""
        self.give_back(tuple(self.held))

    def _lock(self, slot: int) -> bool:
        if self.descriptor is None:
            return True
        try:
            fcntl.lockf(self.descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, slot)
        except OSError:
            return False
        return True


def open_jobserver(job: Job) -> JobServer:
    """The tokens a job names; those of this process alone where it names none."""
    if job.tokens is None:
        return JobServer(job.workers)
    return JobServer(job.tokens.cores, job.tokens.folder)

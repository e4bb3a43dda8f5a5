"""Killing a run again and again, and comparing what it comes to with an undisturbed one's."""

from __future__ import annotations

import random
import resource
import shutil
import subprocess
import time
from collections.abc import Sequence

from tests.faults.evidence import left_in
from tests.faults.figures import EVERYTHING, UNFINISHED, Tally
from tests.faults.ledger import Ledger
from tests.faults.projects import Project
from tests.faults.tree import Process, bury, descendants, kill, kill_all
from tests.faults.truncation import cut_one

POLL_SECONDS = 0.02
COMMAND_SECONDS = 300.0
TOLD = 1500

EVERYTHING_SHARE = 0.35
POWER_CUT_SHARE = 0.75
KEEP_ENVIRONMENTS_SHARE = 0.5


class NoEndError(Exception):
    """A run that does not come to an end, however often it is started."""


class Campaign:
    """So many kills of one project's runs; after `seconds` it kills no more."""

    def __init__(self, project: Project, kills: int, seconds: float, choose: random.Random) -> None:
        self._project, self._kills, self._choose = project, kills, choose
        self._began = time.monotonic()
        self._ends = self._began + seconds
        self._output = project.root.parent / "output.txt"
        self.tally = Tally()

    def run(self) -> Tally:
        """Run the reference, take it as the accepted baseline, then disturb run after run."""
        self._undisturbed(self._project.command)
        self._span = time.monotonic() - self._began
        self._ledger = Ledger(self._project.state, left_in(self._project.state), self.tally)
        self._undisturbed(self._project.nox("-s", "report", "--", "--accept"))
        while self._kills_on:
            self._start_over()
            self._run_to_its_end()
            self._ledger.compare()
        self.tally.seconds = time.monotonic() - self._began
        self.tally.memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1000
        return self.tally

    @property
    def _kills_on(self) -> bool:
        return self.tally.kills.total() < self._kills and time.monotonic() < self._ends

    def _undisturbed(self, command: Sequence[str]) -> None:
        if self._command(command, disturbed=False) != 0:
            raise NoEndError(self._said())

    def _start_over(self) -> None:
        self._ledger.start_over()
        keep = self._choose.random() < KEEP_ENVIRONMENTS_SHARE
        for folder in self._project.state.iterdir():
            if not (keep and folder.name in {"environments", "locks"}):
                shutil.rmtree(folder)

    def _run_to_its_end(self) -> None:
        """The same command, until one that nobody disturbed has ended: it is to end well."""
        disturbed, code = True, 0
        while disturbed:
            before = self.tally.kills.total()
            self.tally.counts["commands started"] += 1
            code = self._command(self._project.command, disturbed=True)
            disturbed = self.tally.kills.total() > before
        if code != 0:
            self.tally.counts[UNFINISHED] += 1
            print(f"{UNFINISHED}: exit {code}\n{self._said()[-TOLD:]}", flush=True)

    def _command(self, command: Sequence[str], *, disturbed: bool) -> int:
        """The exit code of one command, however it ended."""
        with self._output.open("wb") as output:
            child = subprocess.Popen(
                command,
                env=dict(self._project.env),
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        try:
            while not self._ends_within(child, self._moment(disturbed=disturbed)):
                self._disturb(child.pid)
        finally:
            if child.poll() is None:
                kill_all(child.pid)
        return child.wait()

    def _moment(self, *, disturbed: bool) -> float:
        on = disturbed and self._kills_on
        return self._choose.uniform(0.0, self._span) if on else COMMAND_SECONDS

    def _ends_within(self, child: subprocess.Popen[bytes], seconds: float) -> bool:
        ends = time.monotonic() + seconds
        while time.monotonic() < ends:
            ended = child.poll() is not None
            bury(child.pid)
            self._look()
            if ended:
                return True
            time.sleep(POLL_SECONDS)
        return False

    def _look(self) -> None:
        if hasattr(self, "_ledger"):
            self._ledger.look()

    def _disturb(self, leader: int) -> None:
        if not self._kills_on:
            raise NoEndError(self._said())
        if self._choose.random() < EVERYTHING_SHARE:
            kill_all(leader)
            self.tally.kills[EVERYTHING] += 1
            self._look()
            if self._choose.random() < POWER_CUT_SHARE:
                self._cut_power()
            return
        victim = self._victim(leader)
        if victim is not None:
            kill(victim.pid)
            self.tally.kills[victim.role] += 1

    def _victim(self, leader: int) -> Process | None:
        """A process of a role drawn first: probes and harnesses are as likely as the rest."""
        found = descendants(leader)
        if not found:
            return None
        role = self._choose.choice(sorted({process.role for process in found}))
        return self._choose.choice([process for process in found if process.role == role])

    def _cut_power(self) -> None:
        kind = cut_one(self._project.state, self._choose)
        if kind is not None:
            self.tally.cuts[kind] += 1
        self._ledger.after_power_cut()

    def _said(self) -> str:
        return self._output.read_text(encoding="utf-8", errors="replace")

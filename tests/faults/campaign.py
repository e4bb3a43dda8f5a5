"""The campaign: a run is killed again and again, and compared with an undisturbed run."""

from __future__ import annotations

import random
import resource
import shutil
import subprocess
import time
from collections.abc import Sequence

from tests.faults.evidence import read_evidence
from tests.faults.figures import COMMANDS, EVERYTHING, UNFINISHED, CampaignCounts
from tests.faults.ledger import Ledger
from tests.faults.projects import FaultProject
from tests.faults.tree import find_descendants, kill, kill_all, reap_orphans
from tests.faults.truncation import truncate_one

POLL_SECONDS = 0.02
COMMAND_SECONDS = 300.0
PRINTED = 1500

EVERYTHING_SHARE = 0.35
POWER_CUT_SHARE = 0.75
KEEP_ENVIRONMENTS_SHARE = 0.5


class NoEndError(Exception):
    """A run that failed without a kill, or does not end; the message is its output."""


class Campaign:
    """A number of kills of one project's runs, or as many as `seconds` allow."""

    def __init__(
        self, project: FaultProject, kills: int, seconds: float, choose: random.Random
    ) -> None:
        self._project, self._kills, self._choose = project, kills, choose
        self._began = time.monotonic()
        self._ends = self._began + seconds
        self._output = project.root.parent / "output.txt"
        self.counts = CampaignCounts()

    def run(self) -> CampaignCounts:
        """Run the reference, accept it as the baseline, then disturb run after run."""
        self._run_undisturbed(self._project.command)
        self._span = time.monotonic() - self._began
        reference = read_evidence(self._project.state)
        self._ledger = Ledger(self._project.state, reference, self.counts)
        self._run_undisturbed(self._project.make_argv("-s", "report", "--", "--accept"))
        while self._has_kills_left:
            self._delete_state()
            self._run_to_the_end()
            self._ledger.compare()
        self.counts.seconds = time.monotonic() - self._began
        self.counts.memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1000
        return self.counts

    @property
    def _has_kills_left(self) -> bool:
        return self.counts.kills.total() < self._kills and time.monotonic() < self._ends

    def _run_undisturbed(self, command: Sequence[str]) -> None:
        if self._run_command(command, disturbed=False) != 0:
            raise NoEndError(self._read_output())

    def _delete_state(self) -> None:
        """Delete what the last run left, sometimes without its environments."""
        self._ledger.start_over()
        keep = self._choose.random() < KEEP_ENVIRONMENTS_SHARE
        for path in self._project.state.iterdir():
            if path.is_file():
                path.unlink()
            elif not (keep and path.name in {"environments", "locks"}):
                shutil.rmtree(path)

    def _run_to_the_end(self) -> None:
        """Run the command until nobody disturbs it; that one must succeed."""
        disturbed, code = True, 0
        while disturbed:
            before = self.counts.kills.total()
            self.counts.counts[COMMANDS] += 1
            code = self._run_command(self._project.command, disturbed=True)
            disturbed = self.counts.kills.total() > before
        if code != 0:
            self.counts.counts[UNFINISHED] += 1
            print(f"{UNFINISHED}: exit {code}\n{self._read_output()[-PRINTED:]}", flush=True)

    def _run_command(self, command: Sequence[str], *, disturbed: bool) -> int:
        """Run a command, kill at random moments if `disturbed` is set, return its exit code."""
        with self._output.open("wb") as output:
            child = subprocess.Popen(
                command,
                env=dict(self._project.env),
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

        def choose_moment() -> float:
            kills = disturbed and self._has_kills_left
            return self._choose.uniform(0.0, self._span) if kills else COMMAND_SECONDS

        try:
            while not self._wait(child, choose_moment()):
                self._disturb(child.pid)
        finally:
            if child.poll() is None:
                kill_all(child.pid)
        return child.wait()

    def _wait(self, child: subprocess.Popen[bytes], seconds: float) -> bool:
        """Follow a command for at most `seconds`, and return whether it has ended."""
        ends = time.monotonic() + seconds
        while time.monotonic() < ends:
            ended = child.poll() is not None
            reap_orphans(child.pid)
            self._update_ledger()
            if ended:
                return True
            time.sleep(POLL_SECONDS)
        return False

    def _update_ledger(self) -> None:
        # The run of the reference has no ledger yet.
        if hasattr(self, "_ledger"):
            self._ledger.update()

    def _disturb(self, leader: int) -> None:
        """Kill one process of the run, or all of them, which may be a power cut."""
        if not self._has_kills_left:
            raise NoEndError(self._read_output())
        if self._choose.random() < EVERYTHING_SHARE:
            kill_all(leader)
            self.counts.kills[EVERYTHING] += 1
            # Note what was finished at the kill, before a power cut can take some of it away.
            self._update_ledger()
            if self._choose.random() < POWER_CUT_SHARE:
                kind = truncate_one(self._project.state, self._choose)
                if kind is not None:
                    self.counts.cuts[kind] += 1
                self._ledger.forget_unwritten()
            return
        found = find_descendants(leader)
        if found:
            # By role first, so that the few probes and harnesses are as likely as the rest.
            role = self._choose.choice(sorted({process.role for process in found}))
            victim = self._choose.choice([process for process in found if process.role == role])
            kill(victim.pid)
            self.counts.kills[victim.role] += 1

    def _read_output(self) -> str:
        return self._output.read_text(encoding="utf-8", errors="replace")

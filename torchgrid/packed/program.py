"""The program of a pack: attest the machine, run what has no current outcome, keep the record."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import site
import sys
import time
from pathlib import Path
from typing import Any, Dict, Iterator, List, NoReturn, Optional, Sequence, Tuple

from torchgrid.contract import Reason, Task
from torchgrid.model.errors import (
    ConfigurationError,
    Exit,
    NothingTestedError,
    TorchgridError,
    explain_unwritable,
)
from torchgrid.packed.bundle import Bundle, read_bundle
from torchgrid.packed.harness import Assignment, Watch, supervise
from torchgrid.packed.journal import Journal
from torchgrid.packed.keys import Keys, make_keys, name_record
from torchgrid.packed.options import Options, parse_options, split_encodings
from torchgrid.packed.results import Outcome, Scope, read_results
from torchgrid.packed.summary import (
    Progress,
    cut,
    describe_missing_devices,
    describe_untested,
    describe_verdicts,
    echo,
)
from torchgrid.records.redact import Redactor

try:
    import fcntl
except ImportError:  # Windows: a second run of a file is not refused
    fcntl = None  # type: ignore[assignment]

# Seconds between two copies of what the journal holds into the file of results.
KEEPING = 60.0

JOURNAL = "journal.jsonl"


def main(words: Sequence[str], folder: str, pack_id: str) -> int:
    """Run a pack whose sources are unpacked in `folder`; return an exit code of torchgrid."""
    signal.signal(signal.SIGTERM, _interrupt)
    try:
        bundle = read_bundle(Path(folder), pack_id)
        options = parse_options(bundle, words)
        with _open_work(options.out) as work:
            return _Run(bundle, options, work).run()
    except KeyboardInterrupt:
        echo("interrupted; run the same command again to go on", to_error=True)
        return int(Exit.REGRESSED)
    except BrokenPipeError:
        # Nobody reads on, and Python would complain when it flushes the stream at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return int(Exit.REGRESSED)
    except (TorchgridError, OSError) as error:
        known = error if isinstance(error, TorchgridError) else explain_unwritable(error, None)
        if known is None:
            raise
        echo(f"error: {known}", to_error=True)
        return int(known.code)


def _interrupt(*_: object) -> NoReturn:
    raise KeyboardInterrupt


@contextlib.contextmanager
def _open_work(out: Path) -> Iterator[Path]:
    """Make the folder of a run's journal and caches beside its file; one run at a time has it.

    It stays if the run is killed, and the next one goes on from it. Raises ConfigurationError if
    nothing can be written there, and NothingTestedError if another run does.
    """
    work = out.with_name(f"{out.name}.work")
    try:
        if out.is_dir():
            raise ConfigurationError(f"--out: {out} is a folder; name a file in it")
        work.mkdir(exist_ok=True)
        lock = (work / "lock").open("ab")
    except OSError as error:
        raise ConfigurationError(
            f"--out: {out.parent}: {error.strerror}; name a file in a folder that can be written to"
        ) from None
    with lock:
        if fcntl is not None:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise NothingTestedError(
                    f"{out}: another run writes it; wait for that one, or name another --out"
                ) from None
        try:
            yield work
        except BaseException:
            if not (work / JOURNAL).exists():
                shutil.rmtree(work, ignore_errors=True)
            raise
        # The file holds all that the journal held.
        shutil.rmtree(work, ignore_errors=True)


class _Run:
    """One run of a pack: its options, the results so far, and what it found out about the machine.

    `work` is the folder of its journal and caches.
    """

    def __init__(self, bundle: Bundle, options: Options, work: Path) -> None:
        self._bundle = bundle
        self._options = options
        self._work = work
        self._ends = time.monotonic() + options.seconds
        self._redact = make_redactor(bundle.folder, work)
        self._results = read_results(options.out, bundle.pack_id)
        self._attestation: Dict[str, Any] = {}
        self._tasks: List[Task] = []
        self._judged: Any = None
        self._is_same = True

    def run(self) -> int:
        """Run everything that is open, and return the exit code."""
        left = Journal(self._work / JOURNAL)
        left.read()
        echo(f"attesting {sys.executable}")
        self._survey()
        self._check_cell(left)
        if left.keys is not None:
            # A run that was killed has left these; their keys are what held then.
            self._results.add(list(left.outcomes.values()), Keys(left.keys), self._redact)
        named, freeze = self._options.encodings, self._attestation.get("freeze")
        chosen, left_out = split_encodings(self._bundle, named, freeze)
        scope = Scope(self._options.probes, tuple(chosen), self._options.devices)
        self._results.add_scope(scope)
        keys = self._make_keys()
        wanted = [task for task in self._tasks if scope.covers(task)]
        current = set(self._results.find_current(keys))
        open_tasks = [task for task in wanted if task not in current]
        echo(f"{self._results.cell}: {len(wanted)} to ask, {len(wanted) - len(open_tasks)} known")
        if wanted:
            self._results.write(self._attestation, self._tasks, keys)
        problem = self._run_tasks(open_tasks, keys) if open_tasks else None
        return self._finish(scope, wanted, left_out, keys, problem)

    def _survey(self) -> None:
        """Let a harness import torch, attest the machine and list all tasks; it runs none.

        Raises NothingTestedError if torch is missing or cannot be imported.
        """
        journal = self._start_journal("survey.jsonl")
        nothing = Assignment(self._bundle, self._work, self._bundle.encodings, ())
        supervise(nothing, journal, self._goes_on)
        stopped = journal.stopped
        if stopped is not None:
            detail = cut(str(stopped["detail"]))
            if stopped["reason"] == Reason.IMPORT_FAILED.value:
                raise NothingTestedError(
                    f"{sys.executable}: torch cannot be imported: {detail}; "
                    "run the pack with a Python that has torch"
                )
            raise NothingTestedError(f"{sys.executable}: {stopped['reason']}: {detail}")
        if journal.attestation is None or journal.tasks is None:
            raise NothingTestedError("--minutes: too short to import torch; write a greater number")
        mark = {"pack": {"id": self._bundle.pack_id, "torchgrid": self._bundle.version}}
        self._attestation = self._redact({**journal.attestation, **mark})
        self._tasks = journal.tasks

    def _check_cell(self, left: Journal) -> None:
        """Name the record; raises ConfigurationError if the file has that of another torch."""
        cell = name_record(self._attestation)
        for known in (self._results.cell, left.cell):
            if known is not None and known != cell:
                raise ConfigurationError(
                    f"{self._options.out}: holds results of {known}, and this is {cell}; "
                    "name another --out"
                )
        self._results.cell = cell

    def _make_keys(self) -> Keys:
        """Make the keys of a file about everything in its scopes."""
        chosen = self._bundle.select_encodings(self._results.encodings)
        return make_keys(self._bundle.sources, self._attestation, chosen, self._results.probes)

    def _run_tasks(self, tasks: Sequence[Task], keys: Keys) -> Optional[str]:
        """Run tasks, keep their outcomes, and return why the run stopped early, or None."""
        journal = self._start_journal(JOURNAL)
        run = {"event": "run", "keys": keys.document, "cell": self._results.cell}
        journal.append({**run, "kept": len(self._results.outcomes), "round": 1})
        rows = self._bundle.select_encodings({task.encoding for task in tasks})
        assignment = Assignment(self._bundle, self._work, rows, tasks, str(self._results.cell))
        interrupted, began = False, time.monotonic()
        try:
            supervise(assignment, journal, self._make_watch(len(tasks), keys))
        except KeyboardInterrupt:
            interrupted = True
        journal.read()
        self._note_seconds(journal, time.monotonic() - began)
        self._keep(journal, keys)
        if interrupted:
            return "interrupted"
        if journal.stopped is not None:
            return f"{journal.stopped['reason']}: {journal.stopped['detail']}"
        if not self._is_same_machine(journal, keys):
            return "mismatch: torch or its packages have changed during the run"
        return None if self._goes_on(journal) else "out of time"

    def _make_watch(self, total: int, keys: Keys) -> Watch:
        """Make the function that follows a run of `total` tasks, and keeps outcomes on the way."""
        progress, kept_at = Progress(total), time.monotonic()

        def watch(grown: Journal) -> bool:
            nonlocal kept_at
            progress.report(grown)
            if time.monotonic() - kept_at > KEEPING:
                kept_at = time.monotonic()
                self._keep(grown, keys)
            return self._goes_on(grown) and self._is_same_machine(grown, keys)

        return watch

    def _note_seconds(self, journal: Journal, total: float) -> None:
        """Note the seconds of each stage, if the run has run everything in the file's scopes."""
        covered = {t for t in self._tasks if any(s.covers(t) for s in self._results.scopes)}
        if journal.outcomes.keys() >= covered:
            imported = float((journal.attestation or {}).get("import_seconds") or 0.0)
            stages = {"import": imported, "prepare": journal.prepared}
            stages["probe"] = max(0.0, total - sum(stages.values()))
            self._results.seconds = {name: round(spent, 1) for name, spent in stages.items()}

    def _is_same_machine(self, journal: Journal, keys: Keys) -> bool:
        """Tell whether the harness that runs now attests what the first one did."""
        if journal.attestation is None:
            return True
        if journal.attestation is not self._judged:
            self._judged = journal.attestation
            now = make_keys(self._bundle.sources, self._redact(journal.attestation), (), ("*",))
            self._is_same = now.document["environment"] == keys.document["environment"]
        return self._is_same

    def _goes_on(self, _: Journal) -> bool:
        return time.monotonic() < self._ends

    def _keep(self, journal: Journal, keys: Keys) -> None:
        """Copy the outcomes of the journal into the file."""
        self._results.add(list(journal.outcomes.values()), keys, self._redact)
        self._results.write(self._attestation, self._tasks, keys)

    def _start_journal(self, name: str) -> Journal:
        """Make the scratch folders of a harness anew, and start an empty journal."""
        # No cache of an earlier run makes a cold compile look warm.
        for below in ("home", "tmp", "caches"):
            shutil.rmtree(self._work / below, ignore_errors=True)
            (self._work / below).mkdir()
        path = self._work / name
        if path.exists():
            path.unlink()
        return Journal(path)

    def _finish(
        self,
        scope: Scope,
        wanted: Sequence[Task],
        left_out: Sequence[Tuple[str, str]],
        keys: Keys,
        problem: Optional[str],
    ) -> int:
        """Print what was found and what could not run; return the exit code."""
        results = self._results
        found = [results.outcomes[task] for task in wanted if task in results.outcomes]
        echo(f"found: {describe_verdicts(found) or 'nothing'}")
        self._print_untested(scope, found, left_out)
        if not wanted:
            echo("error: nothing can be asked here", to_error=True)
            return int(Exit.NOTHING_TESTED)
        current = set(results.find_current(keys))
        missing = [task for task in wanted if task not in current]
        echo(f"wrote {self._options.out}: {len(results.outcomes)} results")
        if missing:
            echo(f"not finished: {len(missing)} are missing: {cut(problem or '')}")
            echo("run the same command again to go on")
            return int(Exit.REGRESSED)
        if not results.has_evidence:
            echo("nothing was tested", to_error=True)
            return int(Exit.NOTHING_TESTED)
        return int(Exit.HELD)

    def _print_untested(
        self, scope: Scope, found: Sequence[Outcome], left_out: Sequence[Tuple[str, str]]
    ) -> None:
        """Print what could not run here, each with its reason."""
        lines = [
            *describe_untested(found),
            *describe_missing_devices(self._bundle, scope, self._tasks, self._attestation),
            *(cut(f"encoding {name}: {why}") for name, why in left_out),
        ]
        if lines:
            echo("could not be asked:")
        for line in lines:
            echo(f"  {line}")


def make_redactor(folder: Path, work: Path) -> Redactor:
    """Make the redactor that keeps this machine's folders out of the record.

    It uses the words of the records that torchgrid makes itself.
    """
    folders = {
        Path(sys.base_prefix): "<python>",
        Path(sys.prefix): "<environment>",
        Path.home(): "~",
        work: "<state>",
        folder: "<project>",
        folder / "project": "<project>",
    }
    if site.ENABLE_USER_SITE:
        folders[Path(site.getuserbase())] = "<environment>"
    return Redactor.from_folders(folders)

"""Harnesses as forks of one interpreter that has imported the standard library.

A run of the harness on fakes spends most of its time on imports, which are the same for every test.
Run as a program (`python -I -S`), this file is that interpreter.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import runpy
import select
import signal
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, NoReturn

# The slow imports of the harness. It imports itself what is missing here.
LIBRARY = (
    *("contextlib", "ctypes", "csv", "enum", "faulthandler", "fcntl", "fnmatch", "functools"),
    *("importlib.metadata", "inspect", "math", "pathlib", "platform", "resource", "selectors"),
    *("shlex", "shutil", "socket", "traceback", "typing", "warnings"),
)


@dataclass
class Started:
    """A harness that was started, with the methods of a `Popen` that tests use."""

    pid: int
    stderr: Path
    _ends: IO[bytes]
    returncode: int | None = None

    def communicate(self, timeout: float) -> tuple[None, str]:
        """Wait for its end, and return what it printed on stderr."""
        if not self._has_ended(timeout):
            raise subprocess.TimeoutExpired("harness", timeout)
        return None, self.stderr.read_text(encoding="utf-8")

    def kill(self) -> None:
        """End it, if it has not ended."""
        self.send_signal(signal.SIGKILL)
        self._has_ended(None)

    def send_signal(self, number: signal.Signals) -> None:
        """Send it a signal, if it has not ended."""
        if not self._has_ended(0):
            os.kill(self.pid, number)

    def _has_ended(self, timeout: float | None) -> bool:
        if self.returncode is None and select.select([self._ends], [], [], timeout)[0]:
            self.returncode = int(self._ends.readline())
        return self.returncode is not None


@dataclass
class Warm:
    """An interpreter that starts one harness after the other."""

    _process: subprocess.Popen[bytes] = field(
        default_factory=lambda: subprocess.Popen(
            [sys.executable, "-I", "-S", __file__],
            # Without a compiler and a driver, the attestation is fast.
            env={**os.environ, "PATH": ""},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            bufsize=0,
        )
    )
    _last: Started | None = None

    def start(self, program: Path, job: Path) -> Started:
        """Start a harness in the folder of its job, and end one that a test left running."""
        if self._last is not None:
            self._last.kill()
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None
        assert stdout is not None
        stderr = job.with_name("stderr.txt")
        stdin.write(json.dumps([str(program), str(job), str(stderr)]).encode() + b"\n")
        self._last = Started(int(stdout.readline()), stderr, stdout)
        return self._last

    def close(self) -> None:
        """End the interpreter."""
        if self._last is not None:
            self._last.kill()
        self._process.communicate()


def main() -> None:
    """Fork for each line of the input; print each child's id, and then its exit code."""
    for name in LIBRARY:
        importlib.import_module(name)
    # A garbage collection in a child would copy these pages.
    gc.freeze()
    for line in sys.stdin:
        pid = os.fork()
        if pid == 0:
            _run(*json.loads(line))
        print(pid, flush=True)
        _, status = os.waitpid(pid, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)


def _run(program: str, job: str, stderr: str) -> NoReturn:
    """Be a harness as `python -I -S program job` is one."""
    os.chdir(Path(job).parent)
    for descriptor, name in enumerate((os.devnull, os.devnull, stderr)):
        file = os.open(name, os.O_RDWR | os.O_CREAT, 0o644)
        os.dup2(file, descriptor)
        os.close(file)
    if "TORCHGRID_MEASURE" in os.environ:
        runpy.run_path(str(Path(__file__).parents[1] / "measure.py"))["start"]()
    sys.argv = [program, job]
    runpy.run_path(program, run_name="__main__")
    sys.exit()


if __name__ == "__main__":
    main()

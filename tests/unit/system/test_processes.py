"""Tests that a program is bounded by its deadline, and leaves nothing behind."""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.unit.builders import ROOT
from torchgrid.system import processes
from torchgrid.system.processes import CompletedProgram

DEADLINE = 30.0

# A child whose own child writes its process id, in the same group or in a session of its own.
GRANDCHILD = """\
import subprocess, sys, time
from pathlib import Path

sleeper = subprocess.Popen(["sleep", {seconds!r}], start_new_session={session})
Path(sys.argv[1]).write_text(str(sleeper.pid))
print("started", flush=True)
{then}
"""


def make_argv(code: str, *arguments: str) -> list[str]:
    return [sys.executable, "-I", "-S", "-c", code, *arguments]


def format_grandchild(*, seconds: str = "60", session: bool = False, then: str = "") -> str:
    return GRANDCHILD.format(seconds=seconds, session=session, then=then)


def ends_soon(pid: int) -> bool:
    """Tell whether a process ends soon: a killed one may still be waiting to be reaped."""
    stat = Path(f"/proc/{pid}/stat")
    for _ in range(100):
        try:
            state = stat.read_text(encoding="utf-8").rpartition(")")[2].split()[0]
        except (FileNotFoundError, ProcessLookupError):
            return True
        if state == "Z":
            return True
        time.sleep(0.01)
    return False


@pytest.mark.parametrize(
    "code,expected",
    [
        ("print('well')", CompletedProgram(code=0, output="well\n")),
        ("raise SystemExit(3)", CompletedProgram(code=3, output="")),
        ("import os; os.kill(os.getpid(), 11)", CompletedProgram(code=-signal.SIGSEGV, output="")),
        (
            "import os; os.write(2, b'err '); os.write(1, b'out')",
            CompletedProgram(code=0, output="err out"),
        ),
        ("import os; os.write(1, b'caf\\xe9')", CompletedProgram(code=0, output="caf\ufffd")),
    ],
)
def test_run_returns_the_exit_code_and_output(code: str, expected: CompletedProgram) -> None:
    actual = processes.run(make_argv(code), deadline=DEADLINE)

    assert expected == actual


def test_run_passes_input_and_environment() -> None:
    code = "import os, sys; print(os.environ.get('WORD'), os.environ.get('HOME'), sys.stdin.read())"

    actual = processes.run(make_argv(code), deadline=DEADLINE, env={"WORD": "é"}, stdin="ü")

    assert "é None ü\n" == actual.output


def test_run_of_a_program_killed_from_outside_repeats_it(tmp_path: Path) -> None:
    kill_first = (
        "import os, sys; f = sys.argv[1]; first = not os.path.exists(f); open(f, 'w').close();"
        "print(f'first {first}', flush=True); os.kill(os.getpid(), 9 if first else 0)"
    )

    actual = processes.run(make_argv(kill_first, str(tmp_path / "was here")), deadline=DEADLINE)

    assert CompletedProgram(code=0, output="first False\n") == actual


def test_run_of_a_program_killed_twice_returns_the_signal() -> None:
    code = "import os; os.kill(os.getpid(), 9)"

    assert -signal.SIGKILL == processes.run(make_argv(code), deadline=DEADLINE).code


def test_run_of_a_program_that_ignores_its_input_succeeds() -> None:
    actual = processes.run(make_argv("pass"), deadline=DEADLINE, stdin="x" * 1_000_000)

    assert CompletedProgram(code=0, output="") == actual


def test_run_logs_the_command_at_debug_level(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, "torchgrid"):
        processes.run(["echo", "two words"], deadline=DEADLINE)

    assert ["$ echo 'two words'"] == caplog.messages


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_run_past_its_deadline_kills_the_whole_group(tmp_path: Path) -> None:
    file = tmp_path / "pid"
    code = format_grandchild(then="time.sleep(60)")
    began = time.monotonic()

    actual = processes.run(make_argv(code, str(file)), deadline=0.3)

    assert CompletedProgram(code=-signal.SIGKILL, output="started\n", timed_out=True) == actual
    assert ends_soon(int(file.read_text()))
    assert time.monotonic() - began < 5


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_start_worker_kills_what_its_program_leaves_behind(tmp_path: Path) -> None:
    file, output = tmp_path / "pid", tmp_path / "output.txt"
    argv = make_argv(format_grandchild(), str(file))

    with processes.start_worker(argv, env={"PATH": os.defpath}, output=output) as child:
        assert processes.wait(child, DEADLINE)

    assert ends_soon(int(file.read_text()))


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_run_does_not_wait_for_what_the_program_leaves_behind(tmp_path: Path) -> None:
    file = tmp_path / "pid"
    began = time.monotonic()

    actual = processes.run(make_argv(format_grandchild(), str(file)), deadline=DEADLINE)

    assert CompletedProgram(code=0, output="started\n") == actual
    assert time.monotonic() - began < 15
    assert ends_soon(int(file.read_text()))


def test_run_past_its_deadline_ignores_a_grandchild_in_another_session(tmp_path: Path) -> None:
    code = format_grandchild(seconds="10", session=True, then="time.sleep(60)")
    began = time.monotonic()

    actual = processes.run(make_argv(code, str(tmp_path / "pid")), deadline=0.3)

    assert actual.timed_out
    assert time.monotonic() - began < 5


def test_start_worker_writes_output_to_the_file(tmp_path: Path) -> None:
    output = tmp_path / "output.txt"
    code = "import os; os.write(2, b'err '); os.write(1, b'out')"

    with processes.start_worker(make_argv(code), env={}, output=output) as child:
        assert processes.wait(child, DEADLINE)

    assert b"err out" == output.read_bytes()


def test_start_worker_kills_the_program_at_the_end_of_the_block(tmp_path: Path) -> None:
    argv = make_argv("import time; time.sleep(60)")

    with (
        pytest.raises(RuntimeError, match="interrupted"),
        processes.start_worker(argv, env={}, output=tmp_path / "output.txt") as child,
    ):
        raise RuntimeError("interrupted")

    assert -signal.SIGKILL == child.returncode


def test_start_in_background_writes_output_to_the_file(tmp_path: Path) -> None:
    output = tmp_path / "logs" / "output.txt"

    child = processes.start_in_background(
        make_argv("print('here'); raise SystemExit(7)"), env={}, output=output
    )

    assert (7, "here\n") == (processes.wait_or_kill(child, 30), output.read_text())


def test_wait_or_kill_ends_a_program_that_does_not_end(tmp_path: Path) -> None:
    argv = make_argv("import time; time.sleep(60)")

    child = processes.start_in_background(argv, env={}, output=tmp_path / "output.txt")

    assert -signal.SIGKILL == processes.wait_or_kill(child, 0.1)


@pytest.fixture(params=["pidfd", "polling"])
def wait_method(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait for a program by a descriptor, or by polling if the system has no such descriptors."""
    if request.param == "polling":
        monkeypatch.delattr(os, "pidfd_open", raising=False)


@pytest.mark.usefixtures("wait_method")
def test_wait_returns_after_the_given_seconds_or_the_end() -> None:
    argv = make_argv("import sys; sys.stdin.read()")
    with subprocess.Popen(argv, stdin=subprocess.PIPE) as child:
        assert not processes.wait(child, 0.05)
        assert child.stdin is not None
        child.stdin.close()

        assert processes.wait(child, DEADLINE)
        assert processes.wait(child, 0)
        assert 0 == child.returncode


# Starts a program in the background, writes its process id, and then waits to be killed.
STARTER = """\
import sys, time
from pathlib import Path

sys.path.insert(0, sys.argv[2])
from torchgrid.system import processes

env = {"PATH": sys.argv[3]}
sleeper = processes.start_in_background(["sleep", "60"], env=env, output=Path(sys.argv[4]))
Path(sys.argv[1]).write_text(str(sleeper.pid))
time.sleep(60)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="no other system offers this")
def test_start_in_background_ends_with_a_killed_parent(tmp_path: Path) -> None:
    file, output = tmp_path / "pid", tmp_path / "output.txt"
    argv = make_argv(STARTER, str(file), str(ROOT), os.defpath, str(output))
    starter = processes.start_in_background(argv, env={}, output=tmp_path / "starter.txt")
    for _ in range(500):
        if file.exists() and file.read_text():
            break
        time.sleep(0.01)

    starter.kill()
    starter.wait()

    assert ends_soon(int(file.read_text()))


@pytest.mark.parametrize(
    "code,expected",
    [
        (0, "exit-0"),
        (3, "exit-3"),
        (-signal.SIGSEGV, "SIGSEGV"),
        (-signal.SIGKILL, "SIGKILL"),
        (-1000, "signal-1000"),
    ],
)
def test_describe_exit_names_codes_and_signals(code: int, expected: str) -> None:
    assert expected == processes.describe_exit(code)


def test_read_clock_never_goes_back() -> None:
    assert processes.read_clock() <= processes.read_clock()

"""A program is bounded by its deadline, and leaves nothing behind."""

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
from torchgrid.system.processes import Finished

DEADLINE = 30.0

# A grandchild that says who it is, in the same process group or in a session of its own.
GRANDCHILD = """\
import subprocess, sys, time
from pathlib import Path

sleeper = subprocess.Popen(["sleep", {seconds!r}], start_new_session={session})
Path(sys.argv[1]).write_text(str(sleeper.pid))
print("started", flush=True)
{then}
"""


def python(code: str, *arguments: str) -> list[str]:
    return [sys.executable, "-I", "-S", "-c", code, *arguments]


def grandchild(*, seconds: str = "60", session: bool = False, then: str = "") -> str:
    return GRANDCHILD.format(seconds=seconds, session=session, then=then)


def gone(pid: int) -> bool:
    """Whether a process ends soon: a killed one may still be waiting to be reaped."""
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
        ("print('well')", Finished(code=0, output="well\n")),
        ("raise SystemExit(3)", Finished(code=3, output="")),
        ("import os; os.kill(os.getpid(), 11)", Finished(code=-signal.SIGSEGV, output="")),
        (
            "import os; os.write(2, b'err '); os.write(1, b'out')",
            Finished(code=0, output="err out"),
        ),
        ("import os; os.write(1, b'caf\\xe9')", Finished(code=0, output="caf\ufffd")),
    ],
)
def test_a_program_ends_by_itself(code: str, expected: Finished) -> None:
    actual = processes.run(python(code), deadline=DEADLINE)

    assert expected == actual


def test_a_program_is_given_its_input_and_its_environment() -> None:
    code = "import os, sys; print(os.environ.get('WORD'), os.environ.get('HOME'), sys.stdin.read())"

    actual = processes.run(python(code), deadline=DEADLINE, env={"WORD": "é"}, stdin="ü")

    assert "é None ü\n" == actual.output


def test_a_program_that_is_killed_from_outside_is_run_once_more(tmp_path: Path) -> None:
    kill_first = (
        "import os, sys; f = sys.argv[1]; first = not os.path.exists(f); open(f, 'w').close();"
        "print(f'first {first}', flush=True); os.kill(os.getpid(), 9 if first else 0)"
    )

    actual = processes.run(python(kill_first, str(tmp_path / "was here")), deadline=DEADLINE)

    assert Finished(code=0, output="first False\n") == actual


def test_a_program_that_is_killed_again_has_failed() -> None:
    code = "import os; os.kill(os.getpid(), 9)"

    assert -signal.SIGKILL == processes.run(python(code), deadline=DEADLINE).code


def test_a_program_that_reads_nothing_is_no_error() -> None:
    actual = processes.run(python("pass"), deadline=DEADLINE, stdin="x" * 1_000_000)

    assert Finished(code=0, output="") == actual


def test_the_command_is_shown_to_who_asks(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, "torchgrid"):
        processes.run(["echo", "two words"], deadline=DEADLINE)

    assert ["$ echo 'two words'"] == caplog.messages


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_a_deadline_ends_the_whole_group(tmp_path: Path) -> None:
    file = tmp_path / "pid"
    code = grandchild(then="time.sleep(60)")
    began = time.monotonic()

    actual = processes.run(python(code, str(file)), deadline=0.3)

    assert Finished(code=-signal.SIGKILL, output="started\n", timed_out=True) == actual
    assert gone(int(file.read_text()))
    assert time.monotonic() - began < 5


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_what_a_program_leaves_behind_ends_with_it(tmp_path: Path) -> None:
    file, output = tmp_path / "pid", tmp_path / "output.txt"
    argv = python(grandchild(), str(file))

    with processes.start_worker(argv, env={"PATH": os.defpath}, output=output) as child:
        assert processes.wait(child, DEADLINE)

    assert gone(int(file.read_text()))


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_a_program_that_ended_is_not_waited_for_because_of_what_it_left(tmp_path: Path) -> None:
    file = tmp_path / "pid"
    began = time.monotonic()

    actual = processes.run(python(grandchild(), str(file)), deadline=DEADLINE)

    assert Finished(code=0, output="started\n") == actual
    assert time.monotonic() - began < 15
    assert gone(int(file.read_text()))


def test_a_deadline_holds_against_a_grandchild_in_a_session_of_its_own(tmp_path: Path) -> None:
    code = grandchild(seconds="10", session=True, then="time.sleep(60)")
    began = time.monotonic()

    actual = processes.run(python(code, str(tmp_path / "pid")), deadline=0.3)

    assert actual.timed_out
    assert time.monotonic() - began < 5


def test_a_workers_output_goes_to_its_file(tmp_path: Path) -> None:
    output = tmp_path / "output.txt"
    code = "import os; os.write(2, b'err '); os.write(1, b'out')"

    with processes.start_worker(python(code), env={}, output=output) as child:
        assert processes.wait(child, DEADLINE)

    assert b"err out" == output.read_bytes()


def test_a_worker_never_outlives_its_block(tmp_path: Path) -> None:
    argv = python("import time; time.sleep(60)")

    with (
        pytest.raises(RuntimeError, match="interrupted"),
        processes.start_worker(argv, env={}, output=tmp_path / "output.txt") as child,
    ):
        raise RuntimeError("interrupted")

    assert -signal.SIGKILL == child.returncode


def test_a_program_beside_writes_to_its_file_and_says_how_it_ended(tmp_path: Path) -> None:
    output = tmp_path / "logs" / "output.txt"

    child = processes.start_beside(
        python("print('here'); raise SystemExit(7)"), env={}, output=output
    )

    assert (7, "here\n") == (processes.wait_for_end(child, 30), output.read_text())


def test_a_program_beside_that_does_not_end_is_ended(tmp_path: Path) -> None:
    argv = python("import time; time.sleep(60)")

    child = processes.start_beside(argv, env={}, output=tmp_path / "output.txt")

    assert -signal.SIGKILL == processes.wait_for_end(child, 0.1)


@pytest.fixture(params=["told", "asked"])
def way_to_wait(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The end of a program is told by the system, or asked for where the system cannot tell."""
    if request.param == "asked":
        monkeypatch.delattr(os, "pidfd_open", raising=False)


@pytest.mark.usefixtures("way_to_wait")
def test_a_program_is_waited_for_as_long_as_is_said_and_no_longer() -> None:
    argv = python("import sys; sys.stdin.read()")
    with subprocess.Popen(argv, stdin=subprocess.PIPE) as child:
        assert not processes.wait(child, 0.05)
        assert child.stdin is not None
        child.stdin.close()

        assert processes.wait(child, DEADLINE)
        assert processes.wait(child, 0)
        assert 0 == child.returncode


# Starts a program beside itself, says who that is, and then waits to be killed.
STARTER = """\
import sys, time
from pathlib import Path

sys.path.insert(0, sys.argv[2])
from torchgrid.system import processes

env = {"PATH": sys.argv[3]}
sleeper = processes.start_beside(["sleep", "60"], env=env, output=Path(sys.argv[4]))
Path(sys.argv[1]).write_text(str(sleeper.pid))
time.sleep(60)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="no other system promises it")
def test_what_a_killed_process_started_dies_with_it(tmp_path: Path) -> None:
    file, output = tmp_path / "pid", tmp_path / "output.txt"
    argv = python(STARTER, str(file), str(ROOT), os.defpath, str(output))
    starter = processes.start_beside(argv, env={}, output=tmp_path / "starter.txt")
    for _ in range(500):
        if file.exists() and file.read_text():
            break
        time.sleep(0.01)

    starter.kill()
    starter.wait()

    assert gone(int(file.read_text()))


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
def test_an_end_has_a_name(code: int, expected: str) -> None:
    assert expected == processes.signal_name(code)


def test_the_clock_goes_forward() -> None:
    assert processes.now() <= processes.now()

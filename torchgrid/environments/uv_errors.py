"""What uv's errors mean for a cell, and how they are told."""

from __future__ import annotations

import re

from torchgrid.model.verdict import Reason, Stage, Stopped
from torchgrid.system.processes import Finished

LONGEST = 1000

_NETWORK = re.compile(
    r"Failed to fetch|error sending request|client error|dns error|timed out|"
    r"Request failed after|HTTP status (server|client) error|Connection refused|"
    r"error decoding response body|request or response body error|unexpected end of file|"
    r"network timeout|connection closed|connection reset",
    re.IGNORECASE,
)
_NO_SPACE = re.compile(r"No space left on device|os error 28\b|Disk quota exceeded", re.IGNORECASE)
_NO_WHEEL = re.compile(
    r"torch==\S+ has no wheels|there (is|are) no version of torch==|only found wheels for `torch`"
    r"|torch was not found in the package registry|no wheels are available for torch"
)
# uv goes on as if such a wheel were not there, but no release is to be blamed for a broken file.
_BROKEN = re.compile(r"The structure of `\S+` \(\S+\) was invalid")


def is_full(finished: Finished) -> bool:
    """Whether a step failed for want of room on a disk."""
    return finished.code != 0 and bool(_NO_SPACE.search(_one_line(finished)))


def is_unreachable(finished: Finished) -> bool:
    """Whether a step failed because a network gave no answer, or only half of one."""
    # A download that found no room is told in the words of one that was cut off.
    if finished.code == 0 or is_full(finished):
        return False
    return finished.timed_out or bool(_NETWORK.search(_one_line(finished)))


def explain_plan(finished: Finished) -> Stopped:
    """Why there is no lock."""
    output = _one_line(finished)
    if is_unreachable(finished):
        reason = Reason.INDEX_UNREACHABLE
    elif is_full(finished):
        reason = Reason.NO_SPACE
    elif "No solution found" not in output or _BROKEN.search(output):
        reason = Reason.RESOLVE_FAILED
    else:
        reason = Reason.NO_WHEEL if _NO_WHEEL.search(output) else Reason.UNSATISFIABLE
    return Stopped(stage=Stage.PLAN, reason=reason, detail=format_message(finished.output))


def explain_python(finished: Finished, version: str) -> Stopped:
    """Why an interpreter is not there: nobody has one, nobody answered, or there is no room."""
    if is_full(finished):
        return explain_no_room(finished, version)
    unreachable = is_unreachable(finished)
    return Stopped(
        stage=Stage.PLAN,
        reason=Reason.INDEX_UNREACHABLE if unreachable else Reason.NO_INTERPRETER,
        detail=f"Python {version} is not installed and could not be fetched: "
        f"{format_message(finished.output)}",
    )


def explain_no_room(finished: Finished, version: str) -> Stopped:
    """Why nobody knows whether an interpreter is there: uv writes down what it finds."""
    detail = f"no room to find Python {version}: {format_message(finished.output)}"
    return Stopped(stage=Stage.PLAN, reason=Reason.NO_SPACE, detail=detail)


def explain_install(finished: Finished) -> Stopped:
    """Why there is no environment."""
    if is_full(finished):
        reason = Reason.NO_SPACE
    elif is_unreachable(finished):
        reason = Reason.INDEX_UNREACHABLE
    else:
        reason = Reason.INSTALL_FAILED
    return Stopped(stage=Stage.INSTALL, reason=reason, detail=format_message(finished.output))


def format_message(output: str) -> str:
    """What uv says, as one paragraph without its addresses, its end kept where it is long.

    What it did before an error is left out.
    """
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    lines = lines[next((n for n, line in enumerate(lines) if line.startswith("error: ")), 0) :]
    text = " ".join(line for line in lines if not line.startswith("warning:"))
    text = re.sub(r"https?://[^\s)`]+", "<address>", text.removeprefix("error: "))
    return _cut(text) or "uv said nothing"


def _cut(text: str) -> str:
    """At most so many characters; how often it was tried comes last and stays."""
    tail = re.search(r" after \d+ attempts$", text)
    end = tail[0] if tail else ""
    return text if len(text) <= LONGEST else text[: LONGEST - len(end)] + end


def _one_line(finished: Finished) -> str:
    return " ".join(finished.output.split())

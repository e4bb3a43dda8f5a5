"""The meaning of uv's errors for a cell, and their text in its record."""

from __future__ import annotations

import re

from torchgrid.contract import Reason, Stage
from torchgrid.model.verdict import CellStopped
from torchgrid.system.processes import CompletedProgram

LONGEST = 1000
"""The number of characters of a detail, from which it is cut."""

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
# An index that a proxy closed says 403, and so do some for a missing file: that stays a question.
_GONE = re.compile(r"HTTP status client error \((404|410)\b", re.IGNORECASE)
_OFFLINE = re.compile(r"because the network was disabled", re.IGNORECASE)
# uv then continues as if the wheel did not exist, but a broken file is not the release's fault.
_BROKEN = re.compile(r"The structure of `\S+` \(\S+\) was invalid")


def is_out_of_space(finished: CompletedProgram) -> bool:
    """Tell whether uv failed because a disk is full."""
    return finished.code != 0 and bool(_NO_SPACE.search(_join_lines(finished)))


def is_unreachable(finished: CompletedProgram) -> bool:
    """Tell whether uv failed because a network did not respond, or only with a part."""
    # uv reports a download that filled the disk in the words of one that was cut off.
    if finished.code == 0 or is_out_of_space(finished) or is_gone(finished):
        return False
    return finished.timed_out or bool(_NETWORK.search(_join_lines(finished)))


def is_gone(finished: CompletedProgram) -> bool:
    """Tell whether uv failed because an index answers that it has no such file."""
    return finished.code != 0 and bool(_GONE.search(_join_lines(finished)))


def explain_plan(finished: CompletedProgram) -> CellStopped:
    """Return the stop of a cell that uv cannot resolve."""
    output = _join_lines(finished)
    if is_unreachable(finished) or _OFFLINE.search(output):
        reason = Reason.INDEX_UNREACHABLE
    elif is_out_of_space(finished):
        reason = Reason.NO_SPACE
    elif is_gone(finished):
        reason = Reason.FILE_GONE
    elif "No solution found" not in output or _BROKEN.search(output):
        reason = Reason.RESOLVE_FAILED
    else:
        reason = Reason.NO_WHEEL if _NO_WHEEL.search(output) else Reason.UNSATISFIABLE
    return CellStopped(stage=Stage.PLAN, reason=reason, detail=format_message(finished.output))


def explain_python(finished: CompletedProgram, version: str) -> CellStopped:
    """Return the stop of a cell whose interpreter uv cannot download.

    Either none exists for this machine, or the network did not respond, or the disk is full.
    """
    if is_out_of_space(finished):
        return explain_no_room(finished, version)
    unreachable = is_unreachable(finished)
    return CellStopped(
        stage=Stage.PLAN,
        reason=Reason.INDEX_UNREACHABLE if unreachable else Reason.NO_INTERPRETER,
        detail=f"Python {version} is not installed and could not be fetched: "
        f"{format_message(finished.output)}",
    )


def explain_no_room(finished: CompletedProgram, version: str) -> CellStopped:
    """Return the stop of a cell whose interpreter uv cannot look for, as the disk is full."""
    detail = f"no room to find Python {version}: {format_message(finished.output)}"
    return CellStopped(stage=Stage.PLAN, reason=Reason.NO_SPACE, detail=detail)


def explain_install(finished: CompletedProgram) -> CellStopped:
    """Return the stop of a cell whose environment uv cannot make."""
    if is_out_of_space(finished):
        reason = Reason.NO_SPACE
    elif is_unreachable(finished):
        reason = Reason.INDEX_UNREACHABLE
    elif is_gone(finished):
        reason = Reason.FILE_GONE
    else:
        reason = Reason.INSTALL_FAILED
    return CellStopped(stage=Stage.INSTALL, reason=reason, detail=format_message(finished.output))


def format_message(output: str) -> str:
    """Format uv's error as one paragraph without addresses, of at most `LONGEST` characters.

    The steps before the error and all warnings are left out. If the text is cut, the number of
    attempts at its end stays.
    """
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    lines = lines[next((n for n, line in enumerate(lines) if line.startswith("error: ")), 0) :]
    text = " ".join(line for line in lines if not line.startswith("warning:"))
    text = re.sub(r"https?://[^\s)`]+", "<address>", text.removeprefix("error: "))
    if len(text) > LONGEST:
        attempts = re.search(r" after \d+ attempts$", text)
        end = attempts[0] if attempts else ""
        text = text[: LONGEST - len(end)] + end
    return text or "uv said nothing"


def _join_lines(finished: CompletedProgram) -> str:
    """Return the output in one line: uv wraps its messages anywhere."""
    return " ".join(finished.output.split())

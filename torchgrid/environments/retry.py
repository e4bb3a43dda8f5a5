"""Retries of what needs a network: a few, after growing pauses, with a line in the log each."""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Callable
from dataclasses import replace

from torchgrid.environments.uv_errors import is_unreachable
from torchgrid.system.processes import CompletedProgram

log = logging.getLogger("torchgrid")

PAUSES = (1.0, 4.0)
"""The seconds between attempts. Up to half of each is added by chance."""

# The number of timeouts after which there is no retry: each of them takes minutes.
TIMEOUTS = 2


def retry_network(run: Callable[[], CompletedProgram], *, what: str) -> CompletedProgram:
    """Run a program, and again while it fails because a network does not respond.

    Any other failure would only repeat itself. `what` names the program in the log. Returns the
    last attempt. If it failed and there were several, its output ends with their number.
    """
    finished, attempts, timeouts = run(), 1, 0
    for pause in PAUSES:
        timeouts += finished.timed_out
        if not is_unreachable(finished) or timeouts == TIMEOUTS:
            break
        seconds = pause * random.uniform(1.0, 1.5)  # noqa: S311
        log.info("%s: no answer; attempt %d in %.0f s", what, attempts + 1, seconds)
        time.sleep(seconds)
        finished, attempts = run(), attempts + 1
    if attempts == 1 or finished.code == 0:
        return finished
    return replace(finished, output=f"{finished.output}\nafter {attempts} attempts")

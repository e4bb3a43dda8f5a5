"""Asking a network again: a few times, after growing pauses, and told."""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Callable
from dataclasses import replace

from torchgrid.environments.uv_errors import is_unreachable
from torchgrid.system.processes import Finished

log = logging.getLogger("torchgrid")

PAUSES = (1.0, 4.0)
"""Seconds between the attempts, of which there is one more; up to half is added."""

# Each has cost minutes already.
TIMEOUTS = 2


def retry_network(ask: Callable[[], Finished], *, what: str) -> Finished:
    """What a network step came to, asked again while it fails for want of an answer.

    Any other failure would only be the same again. The output of the last attempt ends with their
    number, where there were several.
    """
    finished, attempts, timeouts = ask(), 1, 0
    for pause in PAUSES:
        timeouts += finished.timed_out
        if not is_unreachable(finished) or timeouts == TIMEOUTS:
            break
        seconds = pause * random.uniform(1.0, 1.5)  # noqa: S311
        log.info("%s: no answer; attempt %d in %.0f s", what, attempts + 1, seconds)
        time.sleep(seconds)
        finished, attempts = ask(), attempts + 1
    if attempts == 1 or finished.code == 0:
        return finished
    return replace(finished, output=f"{finished.output}\nafter {attempts} attempts")

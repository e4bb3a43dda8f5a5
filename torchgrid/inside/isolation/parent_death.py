"""Not outliving who started us: whoever kills a process group does not reach another's."""

from __future__ import annotations

import ctypes
import os
import signal
import sys

# BSD's sysexits calls it "internal software error": the work itself broke,
# not something that the work was asked about.
BROKEN = 70

PR_SET_PDEATHSIG = 1


def die_with_parent(parent: int) -> None:
    """Ask to be killed with the process `parent`, however it ends; only Linux can promise that."""
    if sys.platform != "linux":
        return
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    # The parent may have gone before the request was made.
    if os.getppid() != parent:
        os._exit(BROKEN)

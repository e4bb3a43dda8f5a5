"""The bond to a parent process: a signal to its process group does not reach ours."""

from __future__ import annotations

import ctypes
import os
import signal
import sys

from torchgrid.contract import HarnessExit

PR_SET_PDEATHSIG = 1


def die_with_parent(parent: int) -> None:
    """Have the kernel kill this process when the process `parent` ends; only on Linux."""
    if sys.platform != "linux":
        return
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    # The parent may have ended before the request.
    if os.getppid() != parent:
        os._exit(HarnessExit.BROKEN)

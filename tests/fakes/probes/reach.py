"""Probes that need the network."""

from __future__ import annotations

import os
import socket
from pathlib import Path
from typing import Any

from torchgrid.inside.api import probe


@probe("reach.outside", kind="requirement")
def reach_outside(case: Any) -> None:
    """Reaches the server whose port is in a file of the working directory."""
    port = int(Path("port").read_text(encoding="utf-8"))
    socket.create_connection(("127.0.0.1", port), timeout=5).close()


@probe("reach.itself", kind="requirement")
def reach_itself(case: Any) -> dict[str, object]:
    """Reaches itself over loopback, and still owns the files it writes."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname(), timeout=5).close()
    Path("written").touch()
    return {"user": os.geteuid(), "owner": Path("written").stat().st_uid}

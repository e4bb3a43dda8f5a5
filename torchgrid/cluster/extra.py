"""Dask, which only the extra `cluster` installs: its import, and what both sides use of it."""

from __future__ import annotations

import logging
from importlib import import_module
from urllib.parse import urlsplit

from torchgrid.model.errors import ConfigurationError

TOPIC = "torchgrid"
"""The topic of all runs' events: Dask keeps the last thousand of each topic for ever."""

_SCHEMES = ("tcp", "tls", "ucx", "ws", "wss")

CONNECT_SECONDS = 30.0
"""The seconds after which a scheduler that does not answer is taken for missing."""


def prepare_dask(level: int) -> None:
    """Import Dask, and let its own log print only messages of a level or above.

    Raises ConfigurationError if it is not installed.
    """
    try:
        import_module("distributed")
    except ModuleNotFoundError:
        raise ConfigurationError(
            "distributed is not installed; run `python -m pip install 'torchgrid[cluster]'`"
        ) from None
    # Its import sets levels of its own for these two.
    for name in ("distributed", "distributed.client"):
        logging.getLogger(name).setLevel(level)


def check_address(address: str, argument: str) -> None:
    """Raise ConfigurationError unless a text is the address of a scheduler, with its port.

    Dask reports a wrong one in tracebacks, after a minute. `argument` names what has the address.
    """
    parts = urlsplit(address if "://" in address else f"tcp://{address}")
    try:
        is_address = parts.scheme in _SCHEMES and bool(parts.hostname and parts.port)
    except ValueError:  # the port is not a number
        is_address = False
    if not is_address:
        raise ConfigurationError(
            f"{argument}: {address!r} is not the address of a scheduler; write one such as "
            "tcp://scheduler:8786"
        )


def describe_missing_scheduler(address: str) -> str:
    """Describe that no scheduler answers at an address, and what to do about it."""
    return (
        f"no scheduler answers at {address}; start one with `dask scheduler`, or correct the "
        "address"
    )

"""Dask, which only the extra `cluster` installs: its import, and what both sides use of it."""

from __future__ import annotations

import logging
from importlib import import_module

from torchgrid.model.errors import ConfigurationError

TOPIC = "torchgrid"
"""The topic of all runs' events: Dask keeps the last thousand of each topic for ever."""

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


def describe_missing_scheduler(address: str) -> str:
    """Describe that no scheduler answers at an address, and what to do about it."""
    return (
        f"no scheduler answers at {address}; start one with `dask scheduler`, or correct the "
        "address"
    )

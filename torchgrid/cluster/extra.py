"""Dask, which only the extra `cluster` installs: whether it is there, and what both sides know."""

from __future__ import annotations

import logging
from importlib.util import find_spec

from torchgrid.model.errors import ConfigurationError

TOPIC = "torchgrid"
"""The topic of all runs' events: Dask keeps the last thousand of each topic for ever."""

CONNECT_SECONDS = 30.0
"""The seconds after which a scheduler that does not answer is taken for missing."""


def prepare_dask() -> None:
    """Silence Dask's own log: our lines say it. Raises ConfigurationError if it is missing."""
    try:
        found = find_spec("distributed")
    except ValueError:  # as a test marks a module that cannot be imported
        found = None
    if found is None:
        raise ConfigurationError(
            "distributed is not installed; run `python -m pip install 'torchgrid[cluster]'`"
        )
    logging.getLogger("distributed").setLevel(logging.CRITICAL)

"""Which PyTorch x CUDA x Python wheels a module survives on, with evidence."""

from __future__ import annotations

__version__ = "0.1.0"


def load(folder: str) -> object:
    """Load the records in a folder, such as "reports", as a data frame of polars.

    It needs the extra `torchgrid[data]`. `torchgrid.runs.exports.load` has the type of the result.
    """
    from importlib import import_module  # noqa: PLC0415  a cell imports this package, not that one

    return import_module("torchgrid.runs.exports").load(folder)

"""The program by which a worker runs one cell of an unpacked project: it needs no noxfile."""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from torchgrid.config.matrix import read_matrix
from torchgrid.model.errors import Exit, TorchgridError
from torchgrid.model.project import Project
from torchgrid.runs.cell_process import select_unfinished
from torchgrid.runs.cell_run import run_cell
from torchgrid.runs.context import find_context

log = logging.getLogger("torchgrid")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a cell, store its record and return an exit code."""
    logging.basicConfig(format="%(message)s", stream=sys.stderr)
    logging.getLogger("torchgrid").setLevel(logging.INFO)
    parser = argparse.ArgumentParser(prog="python -m torchgrid.cluster.cell_main")
    parser.add_argument("root", type=Path)
    parser.add_argument("cell")
    parser.add_argument("--only")
    parser.add_argument("--network", default="host")
    options = parser.parse_args(arguments)
    try:
        run_or_keep(Project(options.root), options.cell, options.only, options.network)
    except TorchgridError as error:
        # The last line of the log becomes the detail of the record.
        log.error("error: %s", error)  # noqa: TRY400  a user needs no traceback
        return error.code
    return Exit.HELD


def run_or_keep(project: Project, cell_id: str, only: str | None, network: str) -> None:
    """Run a cell if it has work to do, and write its record in any case.

    Raises ConfigurationError if the matrix has no such cell, and NothingTestedError if another
    process runs it.
    """
    matrix = read_matrix(project.matrix)
    context = find_context(project, matrix, cell_id, only=only, network=network)
    history = context.read_history()
    if select_unfinished([context], {context.record_name: history}):
        run_cell(context)
    else:
        # The worker takes a record that is written again as a sign that the cell has ended well.
        context.store(history.previous)


if __name__ == "__main__":
    sys.exit(main())

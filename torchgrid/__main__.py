"""The command line of torchgrid; `nox` runs the matrix itself."""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence

from torchgrid import __version__
from torchgrid.commands import cells, ci, cluster, freshness, marks, pack, projects, support
from torchgrid.console import OptionParser, exit_on_error

COMMANDS = (projects, cells, support, marks, freshness, ci, pack, cluster)
"""The modules of commands, in the order of the help."""

INTERRUPTED = 130
"""The exit code of a program that an interrupt (signal 2) ended: 128 and the signal."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code; `arguments` are by default those of the process."""
    # Results go to stdout, so messages and warnings go to stderr.
    logging.basicConfig(format="%(message)s", stream=sys.stderr)
    logging.getLogger("torchgrid").setLevel(logging.INFO)
    try:
        with exit_on_error():
            options = make_parser().parse_args(arguments)
            code: int = options.run(options)
            return code
    except KeyboardInterrupt:
        return INTERRUPTED


def make_parser() -> OptionParser:
    """Make the parser of all commands; each sets `run` to its function."""
    parser = OptionParser(prog="torchgrid", description="`nox -s matrix` runs the matrix itself.")
    parser.add_argument("--version", action="version", version=__version__)
    # Subparsers are made by the class of the parser, so their errors are one line too.
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for module in COMMANDS:
        module.add_commands(commands)
    return parser


if __name__ == "__main__":
    sys.exit(main())

"""The command `pack`: one zip that runs a project's probes on any machine with torch."""

from __future__ import annotations

import argparse
from pathlib import Path

from torchgrid.commands.options import add_root
from torchgrid.console import OptionParser, echo
from torchgrid.model.errors import Exit
from torchgrid.model.project import Project
from torchgrid.runs.pack import make_pack, write_pack


def add_commands(commands: argparse._SubParsersAction[OptionParser]) -> None:
    """Add the command to a parser's own."""
    command = commands.add_parser(
        "pack", help="write one zip that runs the probes with the torch of any machine"
    )
    command.add_argument(
        "--out",
        type=Path,
        default=Path("torchgrid.pyz"),
        metavar="FILE",
        help="default: %(default)s",
    )
    command.add_argument(
        "--encodings",
        nargs="+",
        action="extend",
        default=[],
        metavar="GLOB",
        help="the rows of the matrix to pack (default: all)",
    )
    add_root(command)
    command.set_defaults(run=pack_project)


def pack_project(options: argparse.Namespace) -> int:
    """Write the pack of a project, and print how to run it."""
    pack = make_pack(Project(options.root.resolve()), options.encodings)
    write_pack(options.out, pack)
    echo(
        f"wrote {options.out}: {len(pack.content) / 1000:.0f} kB, {pack.probes} probes, "
        f"{len(pack.encodings)} encodings, pack {pack.pack_id[:12]}"
    )
    echo(f"next: copy it to a machine with torch, and run `python {options.out.name} --help` there")
    return Exit.HELD

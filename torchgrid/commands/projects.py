"""Commands that begin with a project: `init` and `add`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from torchgrid.commands.options import add_root
from torchgrid.config import init
from torchgrid.console import OptionParser, echo
from torchgrid.model.errors import Exit
from torchgrid.model.project import Project
from torchgrid.runs import add

ADD_EXAMPLES = """\
What can be learned by calls need not be typed. Examples:

  torchgrid add encodings:Learned --arguments d_model=64
  torchgrid add encodings:Rotary --arguments head_size=16 --input 2,4,10,16 2,4,10,16
  torchgrid add timm.layers:RotaryEmbeddingCat --arguments dim=32 --call get_embed --requires timm

--arguments NAME=VALUE, with a value of TOML, JSON or Python:
  d_model=16   shape='(2, 3)'   dtype=torch.float16   norm=torch.nn:LayerNorm
  config='transformers:LlamaConfig(hidden_size=64, num_attention_heads=4)'

--input [NAME=]SHAPE[:VALUES], or [NAME]:=VALUE for a value that is not a tensor:
  2,10,64   2,10:tokens=1000   position_ids=2,10:positions   2,10:mask   n=10:length
  2,10,64:bfloat16   scale:=0.5   'position_embeddings=(2,10,16;2,10,16)'
"""


def add_commands(commands: argparse._SubParsersAction[OptionParser]) -> None:
    """Add the commands to a parser's own."""
    command = commands.add_parser("init", help="write a noxfile, a matrix and workflows")
    command.add_argument("folder", nargs="?", type=Path, default=Path(), help="default: this one")
    command.set_defaults(run=create_project)
    command = commands.add_parser(
        "add",
        help="examine a module, add its row to matrix.toml, and run it in one cell",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog=ADD_EXAMPLES,
    )
    command.add_argument("target", help="package.module:Class, or a function that builds a module")
    several: dict[str, Any] = {"nargs": "+", "action": "extend", "default": []}
    command.add_argument(
        "--arguments", **several, metavar="NAME=VALUE", help="the arguments of the target"
    )
    command.add_argument(
        "--input", **several, metavar="INPUT", help="what a call takes (default: found by calls)"
    )
    command.add_argument("--call", metavar="METHOD", help="the method to call (default: forward)")
    command.add_argument(
        "--requires", **several, metavar="PACKAGE", help="the packages to install beside torch"
    )
    command.add_argument("--name", help="the name of the row (default: made of the target)")
    command.add_argument(
        "--cell", metavar="ID", help="default: the newest that is installed, or the newest"
    )
    command.add_argument("--no-run", action="store_true", help="only write the row")
    add_root(command)
    command.set_defaults(run=add_module)


def create_project(options: argparse.Namespace) -> int:
    """Write the files of a new project into a folder."""
    for path in init.write_project(options.folder):
        echo(f"wrote {path}")
    echo(
        "next: `torchgrid add MODULE:CLASS` adds your module and runs it, `nox -s matrix` runs all"
    )
    return Exit.HELD


def add_module(options: argparse.Namespace) -> int:
    """Add a module to the matrix and run it in one cell."""
    request = add.Request(
        target=options.target,
        arguments=options.arguments,
        inputs=options.input,
        name=options.name,
        call=options.call,
        requires=options.requires,
        cell=options.cell,
        run=not options.no_run,
    )
    return add.add_module(Project(options.root.resolve()), request, echo)

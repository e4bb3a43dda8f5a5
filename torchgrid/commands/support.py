"""Commands that read the evidence: `support` and `export`."""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import Any

from torchgrid.commands.options import add_root
from torchgrid.console import OptionParser, echo
from torchgrid.model.errors import ConfigurationError, Exit
from torchgrid.model.project import Project
from torchgrid.runs.evidence import load_document
from torchgrid.runs.exports import FORMATS, export_records
from torchgrid.runs.requirement_check import check_project
from torchgrid.runs.support import Question, print_support


def add_commands(commands: argparse._SubParsersAction[OptionParser]) -> None:
    """Add the commands to a parser's own."""
    _add_support(commands)
    _add_export(commands)


def _add_support(commands: argparse._SubParsersAction[OptionParser]) -> None:
    command = commands.add_parser("support", help="print on which releases of torch a module works")
    command.add_argument("encoding", nargs="?", help="its name (with --check by default: all)")
    command.add_argument(
        "--require", metavar="THEMES", help="such as device,compile (default: its row's `require`)"
    )
    command.add_argument("--python", metavar="VERSION", help="such as 3.11 (default: most tested)")
    command.add_argument(
        "--from", dest="place", metavar="PLACE", help="a compatibility.json: its path or address"
    )
    command.add_argument(
        "--check",
        type=Path,
        metavar="PYPROJECT",
        help="check the bounds of torch in this file; exit code 1 if they contradict the evidence",
    )
    several: dict[str, Any] = {"action": "append", "default": [], "metavar": "NAME"}
    command.add_argument("--encoding", dest="encodings", **several, help="the same, several times")
    add_root(command)
    command.set_defaults(run=print_or_check_support)


def _add_export(commands: argparse._SubParsersAction[OptionParser]) -> None:
    command = commands.add_parser("export", help="write records in a form that other programs read")
    command.add_argument("format", choices=FORMATS, help="summary is Markdown for a step of CI")
    command.add_argument("file", help="its path, or - to print")
    command.add_argument(
        "--records",
        type=Path,
        metavar="FOLDER",
        help="default: reports; the last run's are in .torchgrid/outcomes",
    )
    add_root(command)
    command.set_defaults(run=export_outcomes)


def print_or_check_support(options: argparse.Namespace) -> int:
    """Print on which releases a module works, or check a project's own bounds of torch."""
    names = [*filter(None, [options.encoding]), *options.encodings]
    if options.check is None and len(names) != 1:
        raise ConfigurationError("support: name one encoding, or add --check pyproject.toml")
    question = Question(themes=parse_themes(options.require), python=parse_python(options.python))
    document = load_document(options.place, Project(options.root.resolve()))
    if options.check is not None:
        return check_project(options.check, document, names, question, echo)
    return print_support(document, names[0], question, echo)


def export_outcomes(options: argparse.Namespace) -> int:
    """Write records in a form that other programs read."""
    folder = options.records or Project(options.root.resolve()).reports
    path = None if options.file == "-" else Path(options.file)
    export_records(folder, options.format, path, echo)
    if path is not None:
        echo(f"wrote {path}")
    return Exit.HELD


def parse_python(text: str | None) -> str | None:
    """Parse the value of `--python`; raises ConfigurationError if it is not a minor version."""
    if text is None or re.fullmatch(r"\d+\.\d+t?", text, re.ASCII):
        return text
    raise ConfigurationError(f"--python: {text!r} is not a Python; write a version such as 3.11")


def parse_themes(text: str | None) -> tuple[str, ...]:
    """Parse the value of `--require`: names of themes between commas."""
    return tuple(filter(None, (word.strip() for word in (text or "").split(","))))

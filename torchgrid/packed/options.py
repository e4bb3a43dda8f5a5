"""The options of a pack, checked before torch is imported."""

from __future__ import annotations

import argparse
import difflib
import re
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, Iterable, List, Mapping, NoReturn, Optional, Sequence, Tuple

from torchgrid.contract import DEVICES
from torchgrid.model.errors import ConfigurationError
from torchgrid.packed.bundle import Bundle

MINUTES = 240.0

EPILOG = """\
exit codes: 0 every selected probe has an outcome, 1 not finished (run it again to go on),
2 a wrong option or file, 3 nothing was tested
"""


class Parser(argparse.ArgumentParser):
    """A parser that reports an error in one line."""

    def error(self, message: str) -> NoReturn:
        """Raise ConfigurationError where argparse would print its usage and exit."""
        raise ConfigurationError(f"{message}; see --help")


@dataclass(frozen=True)
class Options:
    """What a run is to find out, the file for it, and the seconds that it may take."""

    out: Path
    probes: Tuple[str, ...]
    encodings: Tuple[str, ...]
    devices: Tuple[str, ...]
    seconds: float


def parse_options(bundle: Bundle, words: Sequence[str]) -> Options:
    """Parse the command line; raises ConfigurationError for a name that the pack does not have."""
    given = _make_parser().parse_args(list(words))
    if given.list:
        _print_list(bundle)
        raise SystemExit(0)
    _check("--only", given.only, [probe.name for probe in bundle.declared])
    _check("--devices", given.devices, DEVICES, hint=f"its devices are {', '.join(DEVICES)}")
    _check("--encodings", given.encodings, [row.name for row in bundle.encodings], globs=False)
    if not given.minutes >= 0:
        raise ConfigurationError(f"--minutes: {given.minutes:g} is not a time; write one like 60")
    return Options(
        out=given.out.absolute(),
        probes=tuple(dict.fromkeys(given.only or ["*"])),
        encodings=tuple(dict.fromkeys(given.encodings)),
        devices=tuple(dict.fromkeys(given.devices or ["*"])),
        seconds=given.minutes * 60,
    )


def _make_parser() -> Parser:
    """Make the parser of the command line."""
    parser = Parser(
        prog="torchgrid.pyz",
        description="Run torchgrid's probes with the torch of this Python, and keep the results.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    several: Any = {"nargs": "+", "action": "extend", "default": []}
    parser.add_argument(
        "--out",
        type=Path,
        default=Path("results.jsonl"),
        metavar="FILE",
        help="default: %(default)s",
    )
    parser.add_argument(
        "--only", **several, metavar="GLOB", help="globs over probes (default: all)"
    )
    parser.add_argument(
        "--encodings", **several, metavar="NAME", help="default: all whose packages are installed"
    )
    parser.add_argument(
        "--devices",
        **several,
        metavar="GLOB",
        help="globs over devices (default: all that it has)",
    )
    parser.add_argument(
        "--minutes", type=float, default=MINUTES, metavar="N", help="stop in time (default: 240)"
    )
    parser.add_argument(
        "--list", action="store_true", help="list its probes and encodings, and end"
    )
    return parser


def _check(
    option: str,
    given: Sequence[str],
    known: Iterable[str],
    *,
    globs: bool = True,
    hint: str = "--list shows what it has",
) -> None:
    """Raise ConfigurationError for the first word that the pack does not have.

    It ends with the nearest name, or with `hint` if no name is near.
    """
    names = sorted(set(known))
    for word in given:
        if word in names or (globs and any(fnmatchcase(name, word) for name in names)):
            continue
        near = difflib.get_close_matches(word, names, n=1, cutoff=0.5)
        step = f"did you mean {near[0]!r}?" if near else hint
        raise ConfigurationError(f"{option}: the pack has no {word!r}; {step}")


def _print_list(bundle: Bundle) -> None:
    print("probes:")
    for probe in bundle.declared:
        print(f"  {probe.name} on {', '.join(probe.devices)}")
    print("encodings:")
    for row in bundle.encodings:
        needs = f", needs {', '.join(row.requires)}" if row.requires else ""
        print(f"  {row.name}{needs}")


def split_encodings(
    bundle: Bundle, named: Sequence[str], freeze: Any
) -> Tuple[List[str], List[Tuple[str, str]]]:
    """Split the encodings into those that can run, and the others, each with its reason.

    `freeze` has the versions that are installed, by name. The standard library cannot compare
    versions, so a row that requires one runs only if it is named.
    """
    installed = freeze if isinstance(freeze, dict) else {}
    chosen: List[str] = []
    left_out: List[Tuple[str, str]] = []
    for row in bundle.encodings:
        if named and row.name not in named:
            continue
        problems = [_find_problem(text, installed, is_named=bool(named)) for text in row.requires]
        problem = next(filter(None, problems), None)
        if problem is None:
            chosen.append(row.name)
        else:
            left_out.append((row.name, problem))
    return chosen, left_out


def _find_problem(
    requirement: str, installed: Mapping[str, str], *, is_named: bool
) -> Optional[str]:
    """Return why an encoding with a requirement does not run, or None if it can run."""
    name = re.split(r"[^A-Za-z0-9._-]", requirement, maxsplit=1)[0]
    version = installed.get(re.sub(r"[-_.]+", "-", name).lower())
    if version is None:
        return f"needs {requirement}, which is not installed"
    if re.search(r"[<>=~!;@]", requirement) and not is_named:
        return f"needs {requirement}; if {version} will do, name it with --encodings"
    return None

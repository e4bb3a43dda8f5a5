"""The right values of the modules from practice, and a run of the probes that must find them.

`python -m tests.integration.practice.right_values PYTHON [PYTHON ...]` prints a table of what the
probes say in these interpreters, each of which has a torch, beside the right value.
"""

from __future__ import annotations

import fnmatch
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tomllib
from packaging.specifiers import SpecifierSet
from tabulate import tabulate

from tests.integration.contexts import run_harness
from torchgrid.config.matrix import read_matrix

HERE = Path(__file__).resolve().parent


@dataclass(frozen=True, kw_only=True)
class Right:
    """The right value of one probe: where it fails, with which reason, and what it is elsewhere."""

    encoding: str
    probe: str
    device: str = "cpu"
    fails: str | None = None
    reason: str = "*"
    otherwise: tuple[str, ...] = ("pass",)
    source: str = ""

    def __str__(self) -> str:
        return f"{self.encoding} {self.probe} {self.device}"

    @property
    def task(self) -> tuple[str, str, str]:
        """The task, as a job names it."""
        return self.encoding, self.probe, self.device

    def fails_on(self, release: str) -> bool:
        """Tell whether the probe rightly fails on a release."""
        return self.fails is not None and SpecifierSet(self.fails).contains(release)

    def accepts(self, release: str, verdict: str, reason: str | None) -> bool:
        """Tell whether an outcome is right: a failure where it should be, and nowhere else."""
        if self.fails_on(release):
            return verdict == "fail" and fnmatch.fnmatchcase(reason or "", self.reason)
        return verdict in self.otherwise


def read_right_values() -> list[Right]:
    """Read right.toml."""
    rows = tomllib.loads((HERE / "right.toml").read_text(encoding="utf-8"))["right"]
    return [Right(**row) for row in rows]


def run_probes(python: Path, folder: Path) -> tuple[str, dict[tuple[str, str, str], Any]]:
    """Run the probes of right.toml in an interpreter; return its release and the outcomes."""
    encodings = [encoding.serialize() for encoding in read_matrix(HERE / "matrix.toml").encodings]
    tasks = [right.task for right in read_right_values()]
    events = run_harness(python, folder, encodings, tasks, HERE)
    (release,) = (e["attestation"]["torch"] for e in events if e["event"] == "attestation")
    return release.partition("+")[0], {
        (event["encoding"], event["probe"], event["device"]): event
        for event in events
        if event["event"] == "outcome"
    }


def main(pythons: list[str]) -> int:
    """Print a table of all right values by release; return 1 if an outcome is not right."""
    columns = {}
    for python in pythons:
        with tempfile.TemporaryDirectory() as name:
            release, outcomes = run_probes(Path(python), Path(name))
        columns[release] = outcomes
    rows, wrong = [], 0
    for right in read_right_values():
        cells = []
        for release, outcomes in columns.items():
            found = outcomes[right.task]
            is_right = right.accepts(release, found["verdict"], found["reason"])
            wrong += not is_right
            words = " ".join(filter(None, (found["verdict"], found["reason"])))
            cells.append(words if is_right else f"WRONG: {words}")
        fails = (
            f"fails {right.fails}, {right.reason}" if right.fails else " or ".join(right.otherwise)
        )
        rows.append([str(right), fails, *cells])
    print(tabulate(rows, ["probe", "right value", *columns], tablefmt="github"))  # noqa: T201
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Measure the coverage of a harness, which runs in processes of its own and forks others.

`python -I tests/measure.py PROGRAM ARGUMENT...` runs a program as `python -I PROGRAM` does. The
variable `MEASURE` of the tests' environment names the folder of the data files and the folder in
which the tests' own coverage package lies: a cell has none.
"""

from __future__ import annotations

import atexit
import contextlib
import os
import runpy
import sys
from pathlib import Path
from typing import NoReturn

MEASURE = "TORCHGRID_MEASURE"
INSIDE = Path(__file__).resolve().parents[1] / "torchgrid" / "inside"


def measuring_argv(argv: list[str]) -> list[str]:
    """Return the command that runs `python -I PROGRAM ...` measured, where tests measure."""
    if MEASURE not in os.environ:
        return argv
    python, *options = argv
    place = next(n for n, word in enumerate(options) if not word.startswith("-"))
    return [python, *options[:place], __file__, *options[place:]]


def measuring_environment() -> dict[str, str]:
    """Return the variables that a measured process needs; none where tests do not measure."""
    return {name: os.environ[name] for name in (MEASURE,) if name in os.environ}


def start() -> None:
    """Measure this process and its forks; each writes its data when it ends."""
    data, packages = os.environ[MEASURE].split(os.pathsep)
    sys.path.append(packages)
    # Every module that a child needs to write its data: it may lack memory to import one.
    import coverage
    import coverage.data
    import coverage.numbits
    import coverage.sqldata

    sys.path.remove(packages)
    measured = coverage.Coverage(
        data_file=str(Path(data, ".coverage.inside")),
        data_suffix=True,
        branch=True,
        source=[str(INSIDE)],
        config_file=False,
        messages=False,
    )
    measured.start()
    end = os._exit

    def save() -> None:
        # The limits of a probe (on files, on memory) may keep its data from being written.
        with contextlib.suppress(Exception):
            measured.stop()
            measured.save()

    def save_and_end(status: int) -> NoReturn:
        save()
        end(status)

    os._exit = save_and_end
    atexit.register(save)


if __name__ == "__main__":
    del sys.argv[0]
    start()
    runpy.run_path(sys.argv[0], run_name="__main__")

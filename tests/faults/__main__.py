"""`nox -s faults`: kill runs at random, and show that nothing finished is lost.

-- --kills N (of runs with fake wheels), --real-kills N (of runs with a real one), --seed N,
--page FILE (where to keep the table).
"""

from __future__ import annotations

import argparse
import random
import shlex
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from tests.faults.campaign import Campaign
from tests.faults.figures import Tally, page, table
from tests.faults.projects import fake_project, real_project
from tests.faults.tree import adopt_orphans

SECONDS = 1500.0


def main(words: list[str]) -> int:
    """Run the campaigns asked for; 1 where something was lost, or there were too few kills."""
    options = _options(words)
    adopt_orphans()
    print(f"seed {options.seed}", flush=True)
    asked = {
        "fake wheels": (fake_project, options.kills),
        "a real wheel": (real_project, options.real_kills),
    }
    tallies: dict[str, Tally] = {}
    for name, (make, kills) in asked.items():
        if kills:
            choose = random.Random(f"{options.seed} {name}")
            with tempfile.TemporaryDirectory() as folder, make(Path(folder)) as project:
                tallies[name] = Campaign(project, kills, SECONDS, choose).run()
    print(f"\n{table(tallies)}")
    if options.page is not None:
        options.page.write_text(_page(tallies, words, options.seed), encoding="utf-8")
    few = [name for name, tally in tallies.items() if tally.kills.total() < asked[name][1]]
    for name in few:
        print(f"error: {name}: there was no time for as many kills as were asked for")
    return 1 if few or any(tally.wrong for tally in tallies.values()) else 0


def _page(tallies: dict[str, Tally], words: list[str], seed: int) -> str:
    date = f"{datetime.now(tz=UTC):%Y-%m-%d}"
    command = shlex.join(["nox", "-s", "faults", *(["--", *words] if words else [])])
    return page(tallies, command=command, date=date, seed=seed)


def _options(words: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="nox -s faults --")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--real-kills", type=int, default=10)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    parser.add_argument("--page", type=Path)
    return parser.parse_args(words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

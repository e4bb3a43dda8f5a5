"""The command `nox -s faults`, which kills runs at random and shows that no outcome is lost.

Its options follow `--`: --kills N (of runs with fake wheels), --real-kills N (of runs with a real
one), --seed N, --page FILE (the file to write the table to).
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
from tests.faults.figures import CampaignCounts, format_page, format_table
from tests.faults.projects import make_fake_project, make_real_project
from tests.faults.tree import adopt_orphans

SECONDS = 1500.0


def main(words: list[str]) -> int:
    """Run the campaigns; return 1 if something was lost, or if there were too few kills."""
    options = parse_arguments(words)
    adopt_orphans()
    print(f"seed {options.seed}", flush=True)
    kills = {"fake wheels": options.kills, "a real wheel": options.real_kills}
    makers = {"fake wheels": make_fake_project, "a real wheel": make_real_project}
    campaigns: dict[str, CampaignCounts] = {}
    for name, make in makers.items():
        if kills[name]:
            choose = random.Random(f"{options.seed} {name}")
            with tempfile.TemporaryDirectory() as folder, make(Path(folder)) as project:
                campaigns[name] = Campaign(project, kills[name], SECONDS, choose).run()
    print(f"\n{format_table(campaigns)}")
    if options.page is not None:
        command = shlex.join(["nox", "-s", "faults", *(["--", *words] if words else [])])
        date = f"{datetime.now(tz=UTC):%Y-%m-%d}"
        page = format_page(campaigns, command=command, date=date, seed=options.seed)
        options.page.write_text(page, encoding="utf-8")
    few = [name for name, counts in campaigns.items() if counts.kills.total() < kills[name]]
    for name in few:
        print(f"error: {name}: {SECONDS:g} s were too short for all kills; ask for fewer")
    return 1 if few or any(counts.wrong for counts in campaigns.values()) else 0


def parse_arguments(words: list[str]) -> argparse.Namespace:
    """Parse the words of the command line."""
    parser = argparse.ArgumentParser(prog="nox -s faults --")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--real-kills", type=int, default=10)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    parser.add_argument("--page", type=Path)
    return parser.parse_args(words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

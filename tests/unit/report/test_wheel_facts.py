"""The fact file of wheels has whole rows, about releases that exist."""

from __future__ import annotations

import re

from torchgrid.report.release_facts import read_known_releases
from torchgrid.report.wheel_facts import read_known_wheels


def test_read_known_wheels_has_plausible_facts_of_releases_that_exist() -> None:
    known = read_known_wheels()

    assert known.releases.keys() <= read_known_releases().dates.keys()
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", known.checked)
    for release, facts in known.releases.items():
        assert all(re.fullmatch(r"3\.\d+t?", python) for python in facts.pythons), release
        assert re.fullmatch(r"2\.\d+", facts.glibc), release
        assert 100_000_000 < facts.torch < facts.download < 10_000_000_000, release

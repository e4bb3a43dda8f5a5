"""A run says which cells it has still to start, and a damaged word is none."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.builders import write
from torchgrid import waiting
from torchgrid.workplace import Workplace


def test_what_was_said_last_is_told(tmp_path: Path) -> None:
    place = Workplace(tmp_path)

    waiting.tell(place, ["one", "other"])
    waiting.tell(place, ["other"])

    assert ("other",) == waiting.told(place)


def test_a_disk_that_takes_no_word_ends_no_run(tmp_path: Path) -> None:
    place = Workplace(tmp_path)
    write(place.state, "a file where the folder should be")

    waiting.tell(place, ["one"])

    assert () == waiting.told(place)


def test_where_no_run_was_nothing_is(tmp_path: Path) -> None:
    assert () == waiting.told(Workplace(tmp_path))


@pytest.mark.parametrize("content", ["", '["half a', "7", "\udcff"])
def test_what_is_damaged_is_nothing(tmp_path: Path, content: str) -> None:
    place = Workplace(tmp_path)
    write(place.waiting, "").write_bytes(content.encode(errors="surrogateescape"))

    assert () == waiting.told(place)

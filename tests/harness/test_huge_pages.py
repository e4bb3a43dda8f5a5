"""Tests of inside.isolation.huge_pages: memory moves, and keeps its content."""

from __future__ import annotations

import mmap
from pathlib import Path

import pytest

from torchgrid.inside.isolation import huge_pages
from torchgrid.inside.isolation.huge_pages import SIZE, collapse_memory, list_own_memory

MAPS = """\
55d0c0a00000-55d0c0c80000 rw-p 00000000 00:00 0                          [heap]
55d0c1ffe000-55d0c2402000 rw-p 00000000 00:00 0
55d0c2402000-55d0c3402000 r--p 00000000 00:00 0
55d0c3600000-55d0c3a00000 rw-s 00000000 00:00 0
7f1200000000-7f1200400000 rw-p 00001000 fe:00 1234                       /usr/lib/libfirst.so
"""


def test_list_own_memory_yields_whole_huge_pages_of_private_writable_memory() -> None:
    expected = [(0x55D0C0A00000, 0x55D0C0C00000), (0x55D0C2000000, 0x55D0C2400000)]

    assert expected == list(list_own_memory(MAPS))


def test_collapse_memory_keeps_the_content() -> None:
    with mmap.mmap(-1, 4 * SIZE, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS) as memory:
        memory[:] = bytes(range(256)) * (len(memory) // 256)
        moved = collapse_memory()

        assert 0 == moved % SIZE
        assert bytes(range(256)) * (len(memory) // 256) == memory[:]


def test_collapse_memory_without_a_list_of_memory_does_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(huge_pages, "MAPS", tmp_path / "maps")

    assert 0 == collapse_memory()


def test_collapse_memory_ends_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(huge_pages, "LONGEST", -1.0)

    assert 0 == collapse_memory()

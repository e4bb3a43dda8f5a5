"""Tests of the options that several commands share."""

from __future__ import annotations

import argparse
from pathlib import Path

from torchgrid.commands.options import add_records, choose_folder


def parse(*words: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    add_records(parser)
    return parser.parse_args(words)


def test_choose_folder_returns_the_accepted_records_of_the_root(tmp_path: Path) -> None:
    assert tmp_path / "reports" / "data" == choose_folder(parse("--root", str(tmp_path)))


def test_choose_folder_returns_the_folder_that_is_named(tmp_path: Path) -> None:
    assert tmp_path == choose_folder(parse("--root", "elsewhere", "--records", str(tmp_path)))

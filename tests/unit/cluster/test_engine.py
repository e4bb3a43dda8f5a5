"""Tests of the identity of a torchgrid: a worker with another one takes no part in a run."""

from __future__ import annotations

from dataclasses import replace

import pytest

from torchgrid import __version__
from torchgrid.cluster.engine import explain_difference, parse_engine, read_engine


def test_parse_engine_reads_what_dump_wrote() -> None:
    assert read_engine() == parse_engine(read_engine().dump())


@pytest.mark.parametrize("facts", [None, "0.1.0", {}, {"version": "0.1.0"}, {"version": 1}])
def test_parse_engine_of_anything_else_is_none(facts: object) -> None:
    assert parse_engine(facts) is None


def test_explain_difference_of_the_same_torchgrid_is_none() -> None:
    assert explain_difference(read_engine(), read_engine()) is None


def test_explain_difference_names_the_next_step() -> None:
    ours = read_engine()

    assert (
        f"it has torchgrid 0.0.9, and this run {__version__}; install the same one"
        == explain_difference(ours, replace(ours, version="0.0.9"))
    )
    code = explain_difference(ours, replace(ours, code="0" * 16)) or ""
    assert f"has other code ({'0' * 16}) than this one ({ours.code})" in code
    python = explain_difference(ours, replace(ours, python="3.99")) or ""
    assert python.startswith("it runs on Python 3.99, and this run on 3.")
    plain = explain_difference(ours, None) or ""
    assert "it was not started by `torchgrid worker`; start it that way" == plain


def test_resource_differs_for_every_part() -> None:
    ours = read_engine()
    others = [replace(ours, **{part: "x"}) for part in ("version", "code", "python")]

    assert 4 == len({each.resource for each in (ours, *others)})

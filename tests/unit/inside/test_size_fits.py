"""Tests of the expressions that explain the sizes of an output."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from torchgrid.inside.toolkit.size_fits import Observation, fit_size

Rule = Callable[[int, int], int]


def observe(rule: Rule) -> list[Observation]:
    """Return the sizes that a rule gives for the calls that the harness makes."""
    seq, width = 10, 12
    sizes: list[Mapping[str, int]] = [
        {"seq": seq, "width": width},
        *({"seq": n, "width": width} for n in (seq + 1, seq + 2, 2 * seq, 3 * seq)),
        *({"seq": seq, "width": n} for n in (width + 1, width + 2, 2 * width, 3 * width)),
        {"seq": seq + 1, "width": width + 1},
    ]
    return [(each, rule(each["seq"], each["width"])) for each in sizes]


@pytest.mark.parametrize(
    "rule,expected",
    [
        (lambda _seq, _width: 7, 7),
        (lambda seq, _width: seq, "seq"),
        (lambda seq, _width: seq + 1, "seq+1"),
        (lambda seq, _width: 2 * seq - 1, "2*seq-1"),
        (lambda seq, _width: seq * seq, "seq*seq"),
        (lambda seq, _width: seq * (seq + 1) // 2, "seq*(seq+1)/2"),
        (lambda seq, _width: seq // 4, "seq//4"),
        (lambda seq, _width: (seq + 1) // 2, "(seq+1)//2"),
        (lambda _seq, width: width, "width"),
        (lambda seq, width: seq * width, "seq*width"),
        (lambda seq, width: seq * width + 1, "seq*width+1"),
        (lambda seq, width: seq + width, "seq+width"),
        (lambda seq, width: 4 * seq * width, "4*seq*width"),
        (lambda seq, width: (2 * seq - 1) * (2 * width - 1), "(2*seq-1)*(2*width-1)"),
    ],
)
def test_fit_size_finds_the_rule(rule: Rule, expected: object) -> None:
    assert expected == fit_size(observe(rule))


def test_fit_size_of_a_rule_that_no_expression_has_is_none() -> None:
    assert fit_size(observe(lambda seq, _width: {10: 3, 11: 9, 12: 1}.get(seq, 5))) is None

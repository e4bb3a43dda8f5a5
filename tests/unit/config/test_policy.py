"""The policy of matrix.toml: defaults, limits by channel, and what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.builders import write
from torchgrid.config.matrix import read_matrix
from torchgrid.model.errors import ConfigurationError
from torchgrid.model.freshness import FreshnessPolicy


def read_policy(folder: Path, text: str) -> FreshnessPolicy:
    return read_matrix(write(folder / "matrix.toml", text)).policy


def test_read_matrix_without_a_policy_has_the_default(tmp_path: Path) -> None:
    assert FreshnessPolicy(release=60, candidate=14, nightly=7) == read_policy(tmp_path, "")


def test_read_matrix_keeps_the_default_of_a_channel_without_a_key(tmp_path: Path) -> None:
    text = "[policy]\nmax_age_days = 30\nnightly_max_age_days = 2\n"

    assert FreshnessPolicy(release=30, candidate=14, nightly=2) == read_policy(tmp_path, text)


@pytest.mark.parametrize(
    "line,expected",
    [
        ("max_age_days = 0", "policy.max_age_days: "),
        ('max_age_days = "60"', "policy.max_age_days: "),
        ("max_age = 60", "unknown key 'max_age'; did you mean 'max_age_days'?"),
    ],
)
def test_read_matrix_refuses_a_policy_with_one_line(
    tmp_path: Path, line: str, expected: str
) -> None:
    with pytest.raises(ConfigurationError, match=r"matrix\.toml: ") as raised:
        read_policy(tmp_path, f"[policy]\n{line}\n")

    assert expected in str(raised.value)

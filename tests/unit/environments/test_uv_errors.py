"""An error of uv becomes a reason, and one paragraph without addresses."""

from __future__ import annotations

import pytest

from tests.unit.builders import REFUSED, finished
from torchgrid.contract import Reason
from torchgrid.environments.uv_errors import (
    explain_install,
    explain_plan,
    explain_python,
    format_message,
    is_unreachable,
)
from torchgrid.system.processes import CompletedProgram

NO_VERSION = """\
error: No solution found when resolving dependencies
  cause: Because there is no version of torch==2.99 and you require torch==2.99, we can conclude \
that your requirements are unsatisfiable.
"""

# A download that fills the disk.
FULL = """\
error: Failed to fetch: `http://server.example/torch.whl`
  cause: request or response body error
  cause: No space left on device (os error 28)
"""


@pytest.mark.parametrize(
    "output,expected",
    [
        (
            NO_VERSION,
            (
                "No solution found when resolving dependencies cause: Because there is no version "
                "of torch==2.99 and you require torch==2.99, we can conclude that your "
                "requirements are unsatisfiable."
            ),
        ),
        (
            REFUSED,
            (
                "Request failed after 3 retries in 11.1s cause: Failed to fetch: <address> cause: "
                "error sending request for url (<address>) cause: client error (Connect) cause: "
                "tcp connect error cause: Connection refused (os error 111)"
            ),
        ),
        ("warning: a cache is old\nerror: broken", "broken"),
        ("Resolved 2 packages\nerror: broken\n  cause: full", "broken cause: full"),
        ("", "uv said nothing"),
        ("x" * 5000, "x" * 1000),
        ("x" * 5000 + "\nafter 3 attempts", "x" * 983 + " after 3 attempts"),
    ],
)
def test_format_message_is_one_paragraph_without_addresses(output: str, expected: str) -> None:
    assert expected == format_message(output)


@pytest.mark.parametrize(
    "answer,expected",
    [
        (finished(REFUSED, 2), True),
        (finished("", -9, timed_out=True), True),
        (finished(REFUSED), False),
        (finished(NO_VERSION, 1), False),
        (finished(FULL, 1), False),
    ],
)
def test_is_unreachable_after_an_error_of_the_network_only(
    answer: CompletedProgram, *, expected: bool
) -> None:
    assert expected == is_unreachable(answer)


def test_explain_functions_of_a_full_disk_say_no_space() -> None:
    stops = [explain_plan(finished(FULL, 2)), explain_install(finished(FULL, 1))]

    assert [Reason.NO_SPACE, Reason.NO_SPACE] == [stop.stopped.reason for stop in stops]
    assert Reason.NO_SPACE is explain_python(finished(FULL, 1), "3.11").stopped.reason


def test_explain_python_names_the_version() -> None:
    actual = explain_python(finished("error: none", 1), "3.99").stopped

    assert "Python 3.99 is not installed" in actual.detail

"""A uv that runs nothing, for tests of its commands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import pytest

from tests.unit.builders import finished
from torchgrid.environments import retry
from torchgrid.system import processes
from torchgrid.system.processes import CompletedProgram


@dataclass
class Program:
    """A uv that prints what a test sets, and remembers its command."""

    answer: CompletedProgram = field(default_factory=finished)
    argv: list[str] = field(default_factory=list)
    env: Mapping[str, str] = field(default_factory=dict)
    deadline: float = 0.0
    stdin: str | None = None

    def __call__(
        self,
        argv: Sequence[str],
        *,
        deadline: float,
        env: Mapping[str, str],
        stdin: str | None = None,
    ) -> CompletedProgram:
        assert deadline > 0
        assert "1" == env["UV_NO_CONFIG"]
        self.argv, self.deadline, self.env, self.stdin = list(argv), deadline, env, stdin
        return self.answer


@pytest.fixture
def program(monkeypatch: pytest.MonkeyPatch) -> Program:
    made = Program()
    monkeypatch.setattr(processes, "run", made)
    monkeypatch.setattr(retry, "PAUSES", (0.0, 0.0))
    return made

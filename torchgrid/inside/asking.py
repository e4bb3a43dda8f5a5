"""The ways of asking a question: in a forked child, or in this process, which the host restarts."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Callable, Optional, Protocol

from torchgrid.inside.answer import Answer, answer_of
from torchgrid.inside.job import Limits, Mode
from torchgrid.inside.probe import Metrics

Question = Callable[[], Optional[Metrics]]


class Way(Protocol):
    """How questions are asked; `survives_death`: this process outlives what a question breaks."""

    survives_death: bool

    def ask(self, question: Question, deadline: float, *, limit_memory: bool = True) -> Answer:
        """Ask, for at most `deadline` seconds where this way can hold it to that."""


@dataclass(frozen=True)
class InProcess:
    """Each question right here: a death is the host's to judge, and so is a deadline."""

    survives_death = False

    def ask(self, question: Question, deadline: float, *, limit_memory: bool = True) -> Answer:
        """Ask; the limits are ignored, because one question's would be the next one's too."""
        return answer_of(question)


def way_of(mode: Mode, limits: Limits) -> Way:
    """Choose: fork wherever the system can, unless the job says otherwise."""
    if mode is Mode.RESTART or (mode is Mode.AUTO and not hasattr(os, "fork")):
        return InProcess()
    # Its imports do not exist where forks do not.
    from torchgrid.inside.forking import Forked

    return Forked(limits)

"""A Dynamo backend that counts: graphs, their runs, breaks with reasons."""

from __future__ import annotations

import contextlib
import importlib
from typing import Any, Callable, Iterator, List, Optional, Tuple
from unittest import mock

import torch
from torch import nn

from torchgrid.inside.probe import Fail, NotApplicable

Backend = Callable[[Any, List[Any]], Callable[..., Any]]

# How many variants of one piece of code Dynamo keeps; the first name is the newer one.
LIMITS = ("recompile_limit", "cache_size_limit")


class Counting:
    """A backend and its counts; `compiler` is the one that graphs are handed on to.

    Without one they run as they were traced, with eager kernels. `graphs` were handed over by
    Dynamo and `runs` is how often any of them ran. A call that runs none fell back to eager, which
    Dynamo does silently once its recompile limit is hit.
    """

    def __init__(self, compiler: Optional[Backend] = None) -> None:
        self._compiler = compiler
        self.graphs = 0
        self.runs = 0
        self._reasons: List[str] = []

    def __repr__(self) -> str:
        """Without an address: Dynamo quotes its backend, and two runs are to say the same."""
        return "Counting()"

    def __call__(
        self, graph: torch.fx.GraphModule, example_inputs: List[Any]
    ) -> Callable[..., Any]:
        """Count a graph, and each run of it."""
        self.graphs += 1
        why: Any = getattr(graph, "compile_subgraph_reason", None)
        if getattr(why, "graph_break", False):
            self._reasons.append(why.reason)

        compiled = (
            graph.forward if self._compiler is None else self._compiler(graph, example_inputs)
        )

        def run(*inputs: Any) -> Any:
            self.runs += 1
            return compiled(*inputs)

        return run

    @property
    def breaks(self) -> List[str]:
        """Why each break happened.

        A branch on a tensor is told only with its graph, a break before
        the first operation only by Dynamo's counters: neither list is whole.
        """
        counted = list(_dynamo_counters()["graph_break"].elements())
        return counted + [reason for reason in self._reasons if reason not in counted]

    @property
    def frames(self) -> int:
        """How many pieces of code Dynamo looked at: one for a module that is captured whole."""
        return int(_dynamo_counters()["frames"]["total"])

    def require_runs(self, **metrics: object) -> None:
        """Raise Fail where Dynamo left all to eager: nothing was compiled, right as it may be."""
        if self.runs == 0:
            raise Fail("not-captured", "no graph ran", **metrics)


def compile_counted(
    module: nn.Module, backend: Optional[str] = None, **options: Any
) -> Tuple[Callable[..., Any], Counting]:
    """`torch.compile` with a counting backend, on a Dynamo that has seen nothing before.

    `backend` names a registered one that the graphs are handed on to; further options are
    torch.compile's own.
    """
    forget()
    counting = Counting(None if backend is None else _registered(backend))
    return torch.compile(module, backend=counting, **options), counting


def forget() -> None:
    """Let Dynamo forget what it has compiled and counted."""
    importlib.import_module("torch._dynamo").reset()
    _dynamo_counters().clear()


def recompile_limit() -> int:
    """This release's own limit; raises AttributeError where it is called otherwise."""
    return int(getattr(_dynamo_config(), _limit_name()))


@contextlib.contextmanager
def limited_to(graphs: int) -> Iterator[None]:
    """Lower the limit, for what follows it to be seen soon."""
    with mock.patch.object(_dynamo_config(), _limit_name(), graphs):
        yield


def require_compile() -> None:
    """Raise NotApplicable on a torch from before `torch.compile` (2.0)."""
    if not hasattr(torch, "compile"):
        raise NotApplicable("no-compile", "torch.compile came with 2.0")


def _registered(backend: str) -> Backend:
    registry = importlib.import_module("torch._dynamo.backends.registry")
    found: Backend = registry.lookup_backend(backend)
    return found


def _limit_name() -> str:
    config = _dynamo_config()
    return next((name for name in LIMITS if hasattr(config, name)), LIMITS[0])


def _dynamo_config() -> Any:
    return importlib.import_module("torch._dynamo.config")


def _dynamo_counters() -> Any:
    # imported late: 1.13 has no Dynamo
    return importlib.import_module("torch._dynamo.utils").counters

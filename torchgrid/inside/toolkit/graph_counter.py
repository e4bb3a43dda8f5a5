"""A Dynamo backend that counts graphs, their runs, and breaks with their reasons."""

from __future__ import annotations

import contextlib
import importlib
from typing import Any, Callable, Iterator, List, Optional, Tuple
from unittest import mock

import torch

from torchgrid.inside.probe import Fail, NotApplicable

Backend = Callable[[Any, List[Any]], Callable[..., Any]]

# The number of variants that Dynamo keeps of one piece of code. The first name is the newer one.
LIMITS = ("recompile_limit", "cache_size_limit")


class GraphCounter:
    """A backend that counts graphs and hands them to another backend, `compiler`.

    Without one, graphs run as Dynamo traced them, with eager kernels. `graphs` counts what
    Dynamo handed over, and `runs` how often any of them ran. A call that runs none fell back to
    eager, as Dynamo does silently once it reaches its recompile limit.
    """

    def __init__(self, compiler: Optional[Backend] = None, name: str = "eager") -> None:
        self._compiler = compiler
        # Dynamo quotes it in the error of a backend that raises.
        self.__name__ = name
        self.graphs = 0
        self.runs = 0
        self._reasons: List[str] = []
        # imported late: 1.13 has no Dynamo
        self._counters = importlib.import_module("torch._dynamo.utils").counters

    def __repr__(self) -> str:
        """Return the name of the backend that gets the graphs."""
        return self.__name__

    def __call__(
        self, graph: torch.fx.GraphModule, example_inputs: List[Any]
    ) -> Callable[..., Any]:
        """Count a graph, and return a function that counts each run of it.

        Dynamo calls this once for each graph, with examples of the arguments.
        """
        self.graphs += 1
        # Every graph has a reason to end where it does, and only some reasons are breaks.
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
        """The reason of each break.

        Only its graph reports a branch on a tensor, and only the counters of Dynamo report a break
        before the first operation, so neither list is complete.
        """
        counted = list(self._counters["graph_break"].elements())
        return counted + [reason for reason in self._reasons if reason not in counted]

    @property
    def frames(self) -> int:
        """The number of pieces of code that Dynamo read: one if it captures a module whole.

        A graph break adds at least one, because Dynamo reads the rest as code of its own.
        """
        return int(self._counters["frames"]["total"])

    def require_runs(self, **metrics: object) -> None:
        """Raise Fail, with `metrics`, if Dynamo left everything to eager.

        The outputs may be right even so.
        """
        if self.runs == 0:
            raise Fail("not-captured", "no graph ran", **metrics)


def compile_counted(
    module: Callable[..., Any], backend: Optional[str] = None, **options: Any
) -> Tuple[Any, GraphCounter]:
    """Compile a module or a function with a counting backend, on a Dynamo that has seen nothing.

    Returns the compiled form and its counter. `backend` names a registered one that gets the
    graphs. Further options are torch.compile's own.
    """
    reset_dynamo()
    compiler: Optional[Backend] = None
    if backend is not None:
        registry = importlib.import_module("torch._dynamo.backends.registry")
        compiler = registry.lookup_backend(backend)
    counter = GraphCounter(compiler, backend or "eager")
    return torch.compile(module, backend=counter, **options), counter


def reset_dynamo() -> None:
    """Make Dynamo forget what it has compiled and counted.

    Its own reset leaves the counters as they are.
    """
    importlib.import_module("torch._dynamo").reset()
    importlib.import_module("torch._dynamo.utils").counters.clear()


@contextlib.contextmanager
def lower_recompile_limit(graphs: int) -> Iterator[int]:
    """Lower the limit to `graphs`, so that few calls reach it, and yield the release's own limit.

    Raises AttributeError if the release has another name for it.
    """
    config = importlib.import_module("torch._dynamo.config")
    name = next((name for name in LIMITS if hasattr(config, name)), LIMITS[0])
    own = int(getattr(config, name))
    with mock.patch.object(config, name, graphs):
        yield own


def require_compile() -> None:
    """Raise NotApplicable before 2.0, which has no `torch.compile`."""
    if not hasattr(torch, "compile"):
        raise NotApplicable("no-compile", "torch.compile came with 2.0")

"""The one class of torch.nn that encodings are made of."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

parameter = SimpleNamespace()


class Module:
    """A module without parameters."""

    def parameters(self) -> tuple[()]:
        """Return nothing."""
        return ()

    buffers = parameters

    def __call__(self, *arguments: Any, **named: Any) -> Any:
        """Call its `forward`."""
        return self.forward(*arguments, **named)

    def eval(self) -> Module:
        """Return itself."""
        return self

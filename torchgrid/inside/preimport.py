"""The modules that are imported once, before any fork, so that no probe imports them again."""

from __future__ import annotations

import gc
import importlib
import sys
from typing import Dict, Optional

from torchgrid.inside.result import describe

# Found by comparing sys.modules and the time in children that compile and export, on 2.0.1, 2.6.0,
# 2.9.1 and 2.15.0. `import torch` brings none of these. Numbers are seconds, on two cores.
MODULES = (
    "torch._subclasses.fake_tensor",
    "torch._dynamo",  # 3 to 4
    "torch._dynamo.repro.after_dynamo",  # 0.1 to 0.9; Dynamo imports it at the first graph
    "torch._functorch.aot_autograd",  # up to 0.8
    "torch._inductor.compile_fx",  # 2
    "torch.export._trace",  # 0.1 to 0.2
    "networkx",  # 0.4; the partitioner of 2.0 to 2.6 imports it at the first backward graph
    "sympy.tensor.tensor",  # 0.1; sympy imports it at the first symbolic dimension
)


def preimport() -> Dict[str, str]:
    """Import these modules; return those that this release lacks, each with its error.

    Nothing here runs a kernel, starts a thread or touches CUDA, so that this process can be forked
    afterwards.
    """
    if _import("torch._inductor.config") is None:
        # Without this, Inductor starts a pool of processes, and its thread, when it is imported.
        # The host sets TORCHINDUCTOR_COMPILE_THREADS for it, which 2.0 does not read.
        sys.modules["torch._inductor.config"].__dict__["compile_threads"] = 1
    errors = {name: _import(name) for name in MODULES}
    # A collection in a child would only copy the pages of what is here now.
    gc.collect()
    gc.freeze()
    return {name: error for name, error in errors.items() if error is not None}


def _import(name: str) -> Optional[str]:
    """Import a module; return the error if it fails, which a probe that needs it meets again.

    Not only ImportError: on a Python or a package too new for it, a release may raise anything.
    """
    try:
        importlib.import_module(name)
    except Exception as error:
        return f"{type(error).__name__}: {describe(error)}"
    return None

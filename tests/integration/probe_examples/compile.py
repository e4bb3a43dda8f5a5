"""What the probes of the theme `compile` must say, on torch 2.9.1 with setuptools beside it."""

from __future__ import annotations

from tests.integration.probe_examples.words import (
    RIGHT,
    Subject,
    argument,
    fails,
    not_applicable,
    not_tested,
    passes,
    right,
    wrong,
)

HEADS = argument([2, 2, 10, 16], ["batch", "heads", "seq", "feature"])
QUERIES_AND_KEYS = [HEADS, HEADS]
ROTATED = [{"shape": HEADS["shape"], "layout": HEADS["layout"]}] * 2
POSITIONS = argument(
    [2, 6], ["batch", "seq"], name="position_ids", values="positions", dtype="int64"
)
ANGLES = [{"shape": [2, 6, 16], "layout": ["batch", "seq", "other"]}] * 2

SUBJECTS = {
    "branch-on-data": wrong("wrong:BranchOnData", table="pe"),
    "printing": wrong("wrong:Printing", table="pe"),
    "otherwise-compiled": wrong("wrong:OtherwiseCompiled"),
    "refuses-with-an-address": wrong("wrong:RefusesWithAnAddress", max_length=8),
    "per-length": wrong("wrong:PerLength"),
    "disabled": wrong("wrong:Disabled", table="pe"),
    "in-place": wrong("wrong:InPlace", table="pe"),
    "no-such-table": right("sinusoidal:Sinusoidal", table="pee"),
    "detached-compiled": wrong("wrong:DetachedCompiled"),
    "grows-its-attribute": wrong("compile:GrowsItsAttribute", max_length=None),
    "lru-cached": wrong("compile:LruCached"),
    "otherwise-in-double": wrong("compile:OtherwiseInDouble"),
    "otherwise-from-three": wrong("compile:OtherwiseFromThree"),
    "narrow-compiled": wrong("compile:NarrowCompiled"),
    "on-the-cpu-compiled": wrong("compile:OnTheCpuCompiled"),
    "kept-later": wrong("compile:KeptLater", table="pe"),
    "undifferentiable": wrong("compile:Undifferentiable"),
    "of-a-number": wrong(
        "device:FromALength",
        inputs=[argument([6], ["seq"], values="length")],
        outputs=[{"shape": [6, 6], "layout": ["seq", "seq"]}],
    ),
    "keeps-and-grows": Subject(
        target=RIGHT + "rope_cache:RopeCache",
        arguments={"head_dim": 16},
        inputs=QUERIES_AND_KEYS,
        outputs=ROTATED,
        max_length=None,
    ),
    "queries-and-keys": Subject(
        target=RIGHT + "rope_half:RopeHalf",
        arguments={"head_dim": 16},
        inputs=QUERIES_AND_KEYS,
        outputs=ROTATED,
        max_length=None,
    ),
    "x-and-positions": Subject(
        target=RIGHT + "rope_ntk:RopeNtk",
        arguments={"head_dim": 16},
        inputs=[argument([2, 6, 4], ["batch", "seq", "feature"]), POSITIONS],
        outputs=ANGLES,
        max_length=None,
    ),
}

EXAMPLES = (
    passes("compile.fullgraph", "sinusoidal"),
    passes("compile.fullgraph", "queries-and-keys"),
    passes("compile.fullgraph", "lru-cached"),
    fails("compile.fullgraph", "branch-on-data", "Unsupported"),
    fails("compile.fullgraph", "x-and-positions", "Unsupported"),
    fails("compile.fullgraph", "disabled", "not-captured"),
    passes("compile.breaks", "sinusoidal"),
    fails("compile.breaks", "branch-on-data", "graph-break"),
    fails("compile.breaks", "printing", "graph-break"),
    fails("compile.breaks", "otherwise-compiled", "different-values"),
    passes("compile.lengths", "sinusoidal"),
    passes("compile.lengths", "queries-and-keys"),
    not_applicable("compile.lengths", "refuses-with-an-address", "too-short"),
    not_tested("compile.lengths", "fixed-length-printed", "eager-fails"),
    fails("compile.lengths", "per-length", "graph-per-length"),
    fails("compile.lengths", "keeps-and-grows", "graph-per-length"),
    fails("compile.lengths", "grows-its-attribute", "graph-per-length"),
    fails("compile.lengths", "disabled", "fell-back"),
    passes("compile.marked-length", "sinusoidal"),
    passes("compile.marked-length", "queries-and-keys"),
    fails("compile.marked-length", "per-length", "ConstraintViolationError"),
    not_applicable("compile.marked-length", "of-a-number", "no-length-tensor"),
    passes("compile.forced-dynamic", "sinusoidal"),
    fails("compile.forced-dynamic", "per-length", "graph-per-length"),
    passes("compile.length-one", "sinusoidal"),
    fails("compile.length-one", "per-length", "compiled-again"),
    passes("compile.recompile-limit", "sinusoidal"),
    fails("compile.recompile-limit", "otherwise-from-three", "different-values"),
    fails("compile.recompile-limit", "disabled", "not-captured"),
    passes("compile.inductor", "sinusoidal"),
    passes("compile.inductor", "in-place"),
    passes("compile.inductor", "undifferentiable"),
    fails("compile.inductor", "disabled", "not-captured"),
    not_tested("compile.inductor", "fixed-length-printed", "eager-fails"),
    not_tested("compile.inductor", "no-such-table", "table-missing"),
    fails("compile.inductor", "otherwise-compiled", "different-values"),
    fails("compile.inductor", "detached-compiled", "missing-gradient"),
    passes("compile.backward", "end-to-end"),
    passes("compile.backward", "in-place"),
    not_applicable("compile.backward", "undifferentiable", "no-gradient"),
    fails("compile.backward", "disabled", "not-captured"),
    fails("compile.backward", "detached-compiled", "missing-gradient"),
    fails("compile.backward", "otherwise-compiled", "different-values"),
    passes("compile.then-cast", "sinusoidal"),
    fails("compile.then-cast", "otherwise-in-double", "different-values"),
    fails("compile.then-cast", "narrow-compiled", "other-dtype"),
    passes("compile.then-move", "sinusoidal", "meta"),
    not_tested("compile.then-move", "plain-attribute", "eager-fails", "meta"),
    fails("compile.then-move", "on-the-cpu-compiled", "output-elsewhere", "meta"),
    passes("compile.checkpoint", "sinusoidal"),
    fails("compile.checkpoint", "kept-later", "other-keys"),
    not_applicable("compile.checkpoint", "recomputed", "no-state"),
)

# Asked where there is a GPU.
ON_A_GPU = (
    passes("compile.cuda-graphs", "sinusoidal", "cuda"),
    fails("compile.cuda-graphs", "otherwise-compiled", "different-values", "cuda"),
)

"""Expected outcomes of the theme `device`, on torch 2.9.1 with setuptools beside it."""

from __future__ import annotations

import shutil

from tests.integration.probe_examples.words import (
    expect_fail,
    expect_not_applicable,
    expect_not_tested,
    expect_pass,
    make_argument,
    make_wrong,
)

POSITIONS = make_argument([2, 6], ["batch", "seq"], values="positions", dtype="int64")
LENGTH = make_argument([6], ["seq"], values="length")
OF_POSITIONS = [{"shape": [2, 6, 16], "layout": ["batch", "seq", "other"]}]
TABLES = {
    "name": None,
    "structure": "tuple",
    "parts": [make_argument([6, 1, 16], ["seq", "other", "feature"])] * 2,
}
OF_A_LENGTH = [{"shape": [6, 6], "layout": ["seq", "seq"]}]

SUBJECTS = {
    "stray-unused": make_wrong("wrong:StrayUnused", table="pe"),
    "on-the-cpu": make_wrong("wrong:OnTheCpu"),
    "stray-in-a-list": make_wrong("wrong:StrayInAList", table="pe"),
    "moves-its-list": make_wrong("wrong:MovesItsList"),
    "own-to": make_wrong("wrong:OwnTo", table="pe"),
    "caches-where-asked": make_wrong("device:CachesWhereAsked", max_length=50),
    "current-gpu": make_wrong("device:CurrentGpu"),
    "layers-in-a-list": make_wrong("device:LayersInAList"),
    "second-name-of-a-parameter": make_wrong("device:SecondNameOfAParameter"),
    "keeps-the-cpu": make_wrong("device:KeepsTheCpu", table="pe", max_length=50),
    "positions-without-a-device": make_wrong("device:PositionsWithoutADevice"),
    "refuses-in-other-words": make_wrong("device:RefusesInOtherWords"),
    "takes-the-input-home": make_wrong("device:TakesTheInputHome", table="pe", max_length=50),
    "looks-up-positions": make_wrong(
        "device:LooksUpPositions", inputs=[POSITIONS], outputs=OF_POSITIONS, max_length=50
    ),
    "from-a-length": make_wrong("device:FromALength", inputs=[LENGTH], outputs=OF_A_LENGTH),
    "branches-on-its-input": make_wrong("device:BranchesOnItsInput", table="pe", max_length=50),
    "adds-a-constant": make_wrong("device:AddsAConstant"),
    "not-saved": make_wrong("device:NotSaved", table="pe", max_length=50),
    "not-saved-integers": make_wrong("device:NotSavedIntegers", max_length=50),
    "drawn-buffer": make_wrong("device:DrawnBuffer"),
    "caches-for-each-device": make_wrong("device:CachesForEachDevice", max_length=50),
    "computes-its-weight": make_wrong("device:ComputesItsWeight"),
    "holds-a-dataclass": make_wrong("device:HoldsADataclass", max_length=50),
    "table-beside": make_wrong("device:TableBeside", max_length=50),
    "rotates": make_wrong("device:Rotates", inputs=[make_argument(), TABLES]),
    "lazy-weights": make_wrong("device:LazyWeights"),
    "moves-a-copy": make_wrong("device:MovesACopy"),
    "differentiates-itself": make_wrong("device:DifferentiatesItself"),
    "own-operator": make_wrong("device:OwnOperator"),
}

HAS_GPU = shutil.which("nvidia-smi") is not None
NEEDS_A_DRIVER = expect_not_tested(
    "device.follows-module", "differentiates-itself", "looks-for-driver", "fake-cuda"
)

EXAMPLES = (
    expect_pass("device.registered", "sinusoidal"),
    expect_pass("device.registered", "second-name-of-a-parameter"),
    expect_fail("device.registered", "plain-attribute", "not-registered"),
    expect_fail("device.registered", "stray-in-a-list", "not-registered"),
    expect_fail("device.registered", "caches-where-asked", "not-registered"),
    expect_fail("device.registered", "layers-in-a-list", "not-registered"),
    expect_pass("device.follows-module", "sinusoidal", "meta"),
    expect_pass("device.follows-module", "device-argument", "meta"),
    expect_pass("device.follows-module", "lazy-move-attribute", "meta"),
    expect_fail("device.follows-module", "plain-attribute", "RuntimeError", "meta"),
    expect_fail("device.follows-module", "stray-unused", "left-behind", "meta"),
    expect_fail("device.follows-module", "on-the-cpu", "output-elsewhere", "meta"),
    expect_pass("device.follows-module", "sinusoidal", "fake-cuda"),
    expect_pass("device.follows-module", "lazy-move-attribute", "fake-cuda"),
    expect_pass("device.follows-module", "end-to-end", "fake-cuda"),
    expect_fail("device.follows-module", "plain-attribute", "RuntimeError", "fake-cuda"),
    expect_fail("device.follows-module", "stray-unused", "left-behind", "fake-cuda"),
    expect_fail("device.follows-module", "on-the-cpu", "output-elsewhere", "fake-cuda"),
    expect_fail("device.follows-module", "stray-in-a-list", "left-behind", "meta"),
    expect_pass("device.follows-module", "moves-its-list", "meta"),
    expect_pass("device.follows-module", "moves-its-list", "fake-cuda"),
    expect_not_tested("device.follows-module", "own-to", "own-to", "fake-cuda"),
    expect_not_tested("device.follows-module", "fixed-length-printed", "eager-fails", "meta"),
    expect_not_tested("device.follows-module", "branches-on-its-input", "no-values", "meta"),
    expect_not_tested("device.follows-module", "branches-on-its-input", "no-values", "fake-cuda"),
    expect_not_applicable("device.follows-module", "from-a-length", "no-tensors", "meta"),
    expect_not_tested(
        "device.follows-module", "adds-a-constant", "fake-met-a-real-tensor", "fake-cuda"
    ),
    expect_pass("device.comes-back", "sinusoidal", "fake-cuda"),
    expect_pass("device.comes-back", "end-to-end", "fake-cuda"),
    expect_pass("device.comes-back", "lazy-move-attribute", "fake-cuda"),
    expect_fail("device.comes-back", "caches-where-asked", "RuntimeError", "fake-cuda"),
    expect_pass("device.second-gpu", "sinusoidal", "fake-cuda"),
    expect_fail("device.second-gpu", "current-gpu", "RuntimeError", "fake-cuda"),
    expect_pass("device.built-in-context", "plain-attribute", "meta"),
    expect_fail("device.built-in-context", "device-argument", "RuntimeError", "meta"),
    expect_fail("device.built-in-context", "positions-without-a-device", "RuntimeError", "meta"),
    expect_pass("device.built-in-context", "plain-attribute", "fake-cuda"),
    expect_pass("device.built-in-context", "end-to-end", "fake-cuda"),
    expect_fail("device.built-in-context", "device-argument", "RuntimeError", "fake-cuda"),
    expect_fail("device.built-in-context", "on-the-cpu", "output-elsewhere", "fake-cuda"),
    expect_pass("device.built-under-default", "plain-attribute", "meta"),
    expect_pass("device.built-under-default", "positions-without-a-device", "meta"),
    expect_fail("device.built-under-default", "keeps-the-cpu", "RuntimeError", "meta"),
    expect_pass("device.built-under-default", "end-to-end", "fake-cuda"),
    expect_pass("device.built-under-default", "positions-without-a-device", "fake-cuda"),
    expect_fail("device.built-under-default", "keeps-the-cpu", "RuntimeError", "fake-cuda"),
    expect_pass("device.to-empty", "sinusoidal"),
    expect_pass("device.to-empty", "recomputed"),
    expect_pass("device.to-empty", "drawn-buffer"),
    expect_fail("device.to-empty", "plain-attribute", "left-behind"),
    expect_fail("device.to-empty", "not-saved", "not-restored"),
    expect_fail("device.to-empty", "not-saved-integers", "not-restored"),
    expect_pass("device.input-moved-alone", "sinusoidal", "meta"),
    expect_pass("device.input-moved-alone", "lazy-move-attribute", "meta"),
    expect_pass("device.input-moved-alone", "sinusoidal", "fake-cuda"),
    expect_fail("device.input-moved-alone", "on-the-cpu", "output-elsewhere", "meta"),
    expect_fail("device.input-moved-alone", "refuses-in-other-words", "unclear-error", "meta"),
    expect_fail("device.input-moved-alone", "on-the-cpu", "output-elsewhere", "fake-cuda"),
    expect_not_tested("device.input-moved-alone", "takes-the-input-home", "no-values", "meta"),
    expect_not_tested("device.input-moved-alone", "looks-up-positions", "mix-unnoticed", "meta"),
    expect_not_applicable("device.input-moved-alone", "from-a-length", "no-tensor-input", "meta"),
    expect_pass("device.module-moved-alone", "sinusoidal", "meta"),
    expect_pass("device.module-moved-alone", "sinusoidal", "fake-cuda"),
    expect_fail(
        "device.module-moved-alone", "refuses-in-other-words", "unclear-error", "fake-cuda"
    ),
    expect_not_tested(
        "device.module-moved-alone", "takes-the-input-home", "mix-unnoticed", "fake-cuda"
    ),
    expect_not_tested("device.module-moved-alone", "takes-the-input-home", "mix-unnoticed", "meta"),
    expect_not_applicable("device.module-moved-alone", "recomputed", "nothing-to-move", "meta"),
    expect_pass("device.registered", "computes-its-weight"),
    expect_fail("device.registered", "holds-a-dataclass", "not-registered"),
    expect_pass("device.follows-module", "rotates", "meta"),
    expect_pass("device.follows-module", "rotates", "fake-cuda"),
    expect_pass("device.follows-module", "computes-its-weight", "fake-cuda"),
    expect_pass("device.follows-module", "lazy-weights", "meta"),
    expect_pass("device.follows-module", "second-name-of-a-parameter", "fake-cuda"),
    expect_fail("device.follows-module", "table-beside", "output-elsewhere", "meta"),
    expect_fail("device.follows-module", "table-beside", "output-elsewhere", "fake-cuda"),
    expect_fail("device.follows-module", "holds-a-dataclass", "RuntimeError", "fake-cuda"),
    expect_not_tested("device.follows-module", "moves-a-copy", "fake-fails", "fake-cuda"),
    expect_not_tested("device.follows-module", "own-operator", "no-meta-kernel", "meta"),
    *(() if HAS_GPU else (NEEDS_A_DRIVER,)),
    expect_pass("device.moved-after-call", "sinusoidal", "meta"),
    expect_pass("device.moved-after-call", "sinusoidal", "fake-cuda"),
    expect_pass("device.moved-after-call", "caches-for-each-device", "meta"),
    expect_pass("device.moved-after-call", "caches-for-each-device", "fake-cuda"),
    expect_fail("device.moved-after-call", "caches-where-asked", "RuntimeError", "meta"),
    expect_fail("device.moved-after-call", "caches-where-asked", "RuntimeError", "fake-cuda"),
    expect_not_applicable("device.built-in-context", "lazy-weights", "lazy-weights", "meta"),
    expect_pass("device.to-empty", "computes-its-weight"),
    expect_pass("device.meta-assign", "sinusoidal"),
    expect_pass("device.meta-assign", "computes-its-weight"),
    expect_fail("device.meta-assign", "not-saved", "left-on-meta"),
    expect_fail("device.meta-assign", "plain-attribute", "left-on-meta"),
)

"""What the probes of the theme `numerics` must say, on torch 2.9.1 with setuptools beside it."""

from __future__ import annotations

from tests.integration.probe_examples.words import (
    fails,
    not_applicable,
    not_tested,
    passes,
    wrong,
)

SUBJECTS = {
    "table-from-bfloat16": wrong("numerics:TableFromBfloat16", table="pe"),
    "frequencies-from-float16": wrong("numerics:FrequenciesFromFloat16", table="pe"),
    "first-from-float16": wrong("numerics:FirstFromFloat16"),
    "answers-in-single": wrong("numerics:AnswersInSingle"),
    "other-each-time": wrong("numerics:OtherEachTime"),
    "other-each-build": wrong("numerics:OtherEachBuild", table="pe"),
    "mended": wrong("numerics:Mended", arguments={"d_model": 16}, table="pe"),
    "refuses-odd": wrong("numerics:RefusesOdd", arguments={"d_model": 16}, table="pe"),
}

EXAMPLES = (
    passes("numerics.float64-reference", "sinusoidal"),
    passes("numerics.float64-reference", "end-to-end"),
    fails("numerics.float64-reference", "table-from-bfloat16", "imprecise"),
    not_tested("numerics.float64-reference", "answers-in-single", "no-float64"),
    not_tested("numerics.float64-reference", "fixed-length-printed", "eager-fails"),
    passes("numerics.first-position", "sinusoidal"),
    fails("numerics.first-position", "first-from-float16", "imprecise"),
    passes("numerics.last-position", "sinusoidal"),
    passes("numerics.last-position", "end-to-end"),
    fails("numerics.last-position", "frequencies-from-float16", "imprecise"),
    not_applicable("numerics.last-position", "recomputed", "no-max-length"),
    passes("numerics.table-digest", "sinusoidal"),
    fails("numerics.table-digest", "other-each-build", "other-table"),
    not_applicable("numerics.table-digest", "recomputed", "no-table"),
    passes("numerics.deterministic", "end-to-end"),
    fails("numerics.deterministic", "other-each-time", "calls-differ"),
    fails("numerics.deterministic", "other-each-build", "builds-differ"),
    passes("numerics.odd-width", "mended"),
    passes("numerics.odd-width", "refuses-odd"),
    fails("numerics.odd-width", "sinusoidal", "unclear-error"),
    not_applicable("numerics.odd-width", "recomputed", "no-d-model"),
)

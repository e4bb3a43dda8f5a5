"""What the probes of the theme `shapes` must say, on torch 2.9.1 with setuptools beside it."""

from __future__ import annotations

from tests.integration.probe_examples.words import (
    fails,
    not_applicable,
    not_tested,
    passes,
    wrong,
)

SUBJECTS = {
    "in-place": wrong("wrong:InPlace", table="pe"),
    "batch-mean": wrong("wrong:BatchMean"),
    "shortened": wrong("wrong:Shortened"),
    "not-finite": wrong("wrong:NotFinite"),
    "learned": wrong("wrong:Learned", max_length=50),
    "refuses-with-an-address": wrong("wrong:RefusesWithAnAddress", max_length=8),
    "clamped": wrong("wrong:Clamped", max_length=50),
    "squeezed": wrong("shapes:Squeezed", table="pe"),
    "needs-one": wrong("shapes:NeedsOne"),
    "needs-two": wrong("shapes:NeedsTwo"),
    "strided-view": wrong("shapes:StridedView"),
    "clamped-compiled": wrong("shapes:ClampedCompiled", max_length=50),
}

EXAMPLES = (
    passes("shapes.forward", "sinusoidal"),
    passes("shapes.forward", "end-to-end"),
    passes("shapes.forward", "in-place"),
    fails("shapes.forward", "fixed-length-printed", "batch-dependent"),
    fails("shapes.forward", "batch-mean", "batch-dependent"),
    fails("shapes.forward", "shortened", "wrong-shape"),
    fails("shapes.forward", "not-finite", "not-finite"),
    passes("shapes.overflow", "sinusoidal"),
    passes("shapes.overflow", "fixed-length"),
    fails("shapes.overflow", "learned", "unclear-error"),
    fails("shapes.overflow", "refuses-with-an-address", "unclear-error"),
    fails("shapes.overflow", "clamped", "silently-accepted"),
    passes("shapes.overflow", "end-to-end"),
    not_applicable("shapes.overflow", "recomputed", "no-max-length"),
    passes("shapes.overflow-compiled", "sinusoidal"),
    fails("shapes.overflow-compiled", "clamped-compiled", "silently-accepted"),
    not_applicable("shapes.overflow-compiled", "clamped", "eager-does-not-refuse"),
    passes("shapes.batch-one", "end-to-end"),
    fails("shapes.batch-one", "squeezed", "wrong-shape"),
    passes("shapes.length-one", "sinusoidal"),
    fails("shapes.length-one", "squeezed", "wrong-shape"),
    fails("shapes.length-one", "needs-two", "not-finite"),
    passes("shapes.length-zero", "sinusoidal"),
    fails("shapes.length-zero", "needs-one", "unclear-error"),
    passes("shapes.non-contiguous", "sinusoidal"),
    fails("shapes.non-contiguous", "strided-view", "different-values"),
    passes("shapes.input-unchanged", "sinusoidal"),
    fails("shapes.input-unchanged", "in-place", "works-in-place"),
    not_tested("shapes.input-unchanged", "fixed-length-printed", "eager-fails"),
)

"""What host and harness agree on, read by both: words of records, journals and jobs."""

from __future__ import annotations

DEVICES = ("cpu", "meta", "fake-cuda", "cuda", "mps", "xpu")
"""The words for where a probe can run."""

"""Digests, which the keys of environments and outcomes are made of."""

from __future__ import annotations

import hashlib
import json
from typing import Any

LENGTH = 16
"""The number of hexadecimal digits of a digest."""


def compute_digest(*parts: Any) -> str:
    """Compute a short digest of JSON-able values that does not depend on the order of keys."""
    # Committed records hold such digests: another spelling would run every probe again.
    text = json.dumps(parts, sort_keys=True, ensure_ascii=False, default=str)
    return hashlib.sha256(text.encode()).hexdigest()[:LENGTH]

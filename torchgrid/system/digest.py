"""Digests of what an answer depends on: the keys of environments and outcomes."""

from __future__ import annotations

import hashlib
import json
from typing import Any

LENGTH = 16


def digest(*parts: Any) -> str:
    """A short stable digest of JSON-able values, whatever the order of their keys."""
    text = json.dumps(parts, sort_keys=True, ensure_ascii=False, default=str)
    return hashlib.sha256(text.encode()).hexdigest()[:LENGTH]

"""The word that was probably meant."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def suggest(word: str, words: Iterable[str], *, cutoff: float = 0.6) -> str:
    """`did you mean 'python'?` for the nearest of some words; empty where none is near."""
    near = find_nearest(word, words, cutoff=cutoff)
    return f"did you mean {near!r}?" if near is not None else ""


def find_nearest(word: str, words: Iterable[str], *, cutoff: float = 0.6) -> str | None:
    """The nearest of some words; `cutoff` is how alike they must be, from 0 to 1 (the same)."""
    return next(iter(get_close_matches(word, list(words), n=1, cutoff=cutoff)), None)

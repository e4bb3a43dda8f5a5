"""Suggestions for a misspelt word."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import get_close_matches


def suggest(word: str, words: Iterable[str], *, cutoff: float = 0.6) -> str:
    """Return `did you mean 'python'?` for the nearest of `words`, or "" if no word is near.

    See `find_nearest` for `cutoff`.
    """
    near = find_nearest(word, words, cutoff=cutoff)
    return f"did you mean {near!r}?" if near is not None else ""


def suggest_or_list(word: str, words: Sequence[str], kind: str) -> str:
    """Return a suggestion as `suggest` does; if no word is near, list all `words` of that kind."""
    return suggest(word, words, cutoff=0.5) or f"the {kind} are {', '.join(words)}"


def find_nearest(word: str, words: Iterable[str], *, cutoff: float = 0.6) -> str | None:
    """Return the nearest of `words`; None if no word is near.

    `cutoff` is how alike the words must be, from 0 to 1 (the same).
    """
    return next(iter(get_close_matches(word, list(words), n=1, cutoff=cutoff)), None)

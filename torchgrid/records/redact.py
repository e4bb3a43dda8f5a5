"""The redaction of records: a published record names no folder of the machine that made it.

A pack carries this module to Python 3.8.
"""

from __future__ import annotations

import os
import re
import sys
import unicodedata
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from torchgrid import messages
from torchgrid.model.project import PACKAGE, Project

# Prefixes of a system's own Python, which also hold everything else and identify nobody.
_COMMON = frozenset({Path("/"), Path("/usr"), Path("/usr/local")})

# A path begins behind an option (`-I/root/x`) and behind an escape in its written form
# (`\n/root/x`, `%22/root/x`), but not in the middle of another path (`/mnt/root/x`).
_BEGINS = (
    r"(?:(?<![\w.-])|(?<=(?<![\w/-])-[A-Za-z])"
    r"|(?<=\\[nrt])|(?<=\\x[0-7][0-9a-fA-F])|(?<=\\u00[0-7][0-9a-fA-F])|(?<=%[0-7][0-9a-fA-F]))"
)

# It ends where no further character of a name follows, in an escaped form neither.
_ENDS = r"(?![\w-]|\\+(?:x[89a-fA-F]|u(?!00[0-7])|U000|[0-3][0-7]{2})|%[89a-fA-F][0-9a-fA-F])"


class Redactor:
    """A callable that makes text and JSON values fit to be published.

    It replaces the folders of a machine by words, in whatever form a message has their paths, and
    drops escape sequences.
    """

    def __init__(self, words: Mapping[str, str]) -> None:
        # The longest path first, so that a folder inside another keeps its own word.
        paths = sorted(words, key=len, reverse=True)
        self._words = [words[path] for path in paths]
        self._paths = re.compile(f"{_BEGINS}(?:{'|'.join(map(_match_forms, paths))}){_ENDS}")

    @classmethod
    def create(cls, project: Project, *, environment: Path | None = None) -> Redactor:
        """Create the redactor of a project on this machine.

        `environment` is the folder of a virtual environment, which need not exist any more.
        """
        folders = {Path(sys.base_prefix): "<python>"}
        # Only uv knows its default cache folder, so that one has no word of its own.
        if cache := os.environ.get("UV_CACHE_DIR"):
            folders[Path(cache).absolute()] = "<cache>"
        folders |= {
            Path.home(): "~",
            PACKAGE.parent: "<project>",
            project.root: "<project>",
            project.state: "<state>",
        }
        if environment is not None:
            # A deleted environment resolves to itself, so its own word is set last.
            folders[(environment / "bin" / "python").resolve().parents[1]] = "<python>"
            folders[environment] = "<environment>"
        return cls.from_folders(folders)

    @classmethod
    def from_folders(cls, folders: Mapping[Path, str]) -> Redactor:
        """Create a redactor of some folders, as they are named and as they resolve.

        If two resolve to the same one, the word of the later counts. Prefixes of a system stay.
        """
        words = {form: word for f, word in folders.items() for form in (f, f.resolve())}
        return cls({str(path): word for path, word in words.items() if path not in _COMMON})

    def __call__(self, value: Any) -> Any:
        """Redact a value and everything in it; tuples become lists, as in JSON."""
        if isinstance(value, str):
            # Each path has one group, so the number of the group is that of the word.
            return self._paths.sub(
                lambda match: self._words[(match.lastindex or 0) - 1],
                messages.strip_escapes(value),
            )
        if isinstance(value, Mapping):
            return {key: self(item) for key, item in value.items()}
        if isinstance(value, (list, tuple)):
            return [self(item) for item in value]
        return value


def _match_forms(path: str) -> str:
    """Return a pattern, of one group, of all forms in which a message can have a path.

    These are the path as it is, both forms of Unicode, and each character as one of its escapes.
    """
    forms = dict.fromkeys([path, *(unicodedata.normalize(form, path) for form in ("NFC", "NFD"))])
    return f"({'|'.join(''.join(map(_match_character, form)) for form in forms)})"


def _match_character(character: str) -> str:
    """Return a pattern of the forms of a character: itself, in URLs, and behind backslashes.

    Each text that quotes another doubles the backslashes, so any number may precede. Only a
    letter, a digit and a few marks of ASCII are never escaped.
    """
    itself = re.escape(character)
    if character.isascii() and (character.isalnum() or character in "._-"):
        return itself
    utf8 = character.encode("utf-8", "surrogateescape")
    forms = [
        itself,
        rf"\\+{itself}",  # in JSON, in a shell, in repr
        "(?i:" + "".join(f"%{byte:02x}" for byte in utf8) + ")",  # in a URL
    ]
    if character == "\\":
        forms.append("/")  # of a system whose paths have backslashes
    if not character.isascii():
        utf16 = character.encode("utf-16-be", "surrogatepass").hex()
        halves = (utf16[at : at + 4] for at in range(0, len(utf16), 4))
        forms += [
            r"\\+" + f"(?i:{character.encode('ascii', 'backslashreplace').decode()[1:]})",
            r"\\+".join(["", *(f"(?i:x{byte:02x})" for byte in utf8)]),  # in the repr of bytes
            r"\\+".join(["", *(f"{byte:03o}" for byte in utf8)]),  # in git, in C
            r"\\+".join(["", *(f"(?i:u{half})" for half in halves)]),  # in JSON
        ]
    if "\ud800" <= character <= "\udfff":
        forms.append("\ufffd")  # a byte that is not UTF-8, decoded
    return f"(?:{'|'.join(dict.fromkeys(forms))})"

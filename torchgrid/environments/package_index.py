"""The wheels of torch that an index lists: their versions, Pythons, platforms and days.

The index answers as the simple repository API says, in JSON (PEP 691) or in HTML (PEP 503).
"""

from __future__ import annotations

import base64
import json
import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from http.client import HTTPException
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.parse import unquote, urlsplit
from urllib.request import Request, urlopen

from packaging.tags import Tag
from packaging.utils import InvalidWheelFilename, parse_wheel_filename
from packaging.version import Version

from torchgrid.model.errors import NothingTestedError
from torchgrid.model.place import make_platform

ACCEPTED = "application/vnd.pypi.simple.v1+json, text/html;q=0.5"
MAX_BYTES = 64_000_000
"""The largest page that is read: that of a thousand files has half a megabyte."""

TIMEOUT = 30.0
"""The seconds to wait for a server."""

ANY = "any"
"""The Python or the platform of a wheel that runs on every one."""

_PLATFORM = re.compile(
    r"(?P<system>manylinux|linux|macosx|win)\w*?_(?P<machine>x86_64|amd64|aarch64|arm64)"
)
_SYSTEMS = {"manylinux": "linux", "linux": "linux", "macosx": "macos", "win": "windows"}


@dataclass(frozen=True, kw_only=True)
class IndexedWheel:
    """A wheel that an index lists, with the Pythons and the platforms that it is for.

    `day` is the one of its upload, or None if the index does not give it.
    """

    version: Version
    pythons: frozenset[str]
    platforms: frozenset[str]
    day: str | None = None

    def fits(self, platform: str) -> bool:
        """Tell whether the wheel can be installed on a platform such as `linux-x86_64`."""
        return not self.platforms.isdisjoint({platform, ANY})


def read_index(address: str, *, package: str = "torch") -> tuple[IndexedWheel, ...]:
    """Read the wheels of a package from an index, without those that were yanked.

    Raises NothingTestedError if the index does not answer, or answers with something else.
    """
    name = hide_user(address)
    if os.environ.get("UV_OFFLINE", "").lower() in ("1", "true"):
        raise NothingTestedError(f"{name}: not asked, because UV_OFFLINE is set; unset it")
    content, is_json = _download(f"{address.rstrip('/')}/{package}/", name)
    try:
        listed = _list_json(json.loads(content)) if is_json else _list_html(content.decode())
        return tuple(_parse_files(listed, package))
    except (ValueError, KeyError, TypeError, AttributeError):
        raise NothingTestedError(
            f"{name}: not the page of a package index; check UV_DEFAULT_INDEX"
        ) from None


def hide_user(address: str) -> str:
    """Return an address without its user and password."""
    parts = urlsplit(address)
    return parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()


def _download(address: str, name: str) -> tuple[bytes, bool]:
    """Download a page; return it, and whether it is JSON. Raises NothingTestedError."""
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https"):
        raise NothingTestedError(f"{name}: not an http(s) address, so it cannot be listed")
    request = Request(hide_user(address), headers={"Accept": ACCEPTED, "User-Agent": "torchgrid"})  # noqa: S310
    if parts.username is not None:
        pair = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
        token = base64.b64encode(pair.encode()).decode()
        # Another server, to which this one may redirect, does not get the password.
        request.add_unredirected_header("Authorization", f"Basic {token}")
    try:
        with urlopen(request, timeout=TIMEOUT) as answer:  # noqa: S310
            content: bytes = answer.read(MAX_BYTES + 1)
            kind = str(answer.headers.get("Content-Type", ""))
            length = int(answer.headers.get("Content-Length", len(content)))
    except HTTPError as error:
        problem = f"answers with status {error.code}"
    except (URLError, HTTPException, OSError, ValueError) as error:
        problem = f"does not answer: {getattr(error, 'reason', None) or error}"
    else:
        # A part of a page in HTML looks like a page: files would seem to be missing.
        if len(content) == length <= MAX_BYTES:
            return content, "json" in kind
        too_much = f"answers with over {MAX_BYTES} bytes"
        problem = too_much if len(content) > MAX_BYTES else "answers with a part of its page"
    raise NothingTestedError(f"{name}: {problem}; check the network and UV_DEFAULT_INDEX")


def _list_json(page: Any) -> Iterator[tuple[str, str | None]]:
    """Yield the files of a page in JSON that were not yanked, each with its day if it has one."""
    for file in page["files"]:
        if not file.get("yanked"):
            day = file.get("upload-time")
            yield file["filename"], day[: len("2026-11-26")] if day else None


def _list_html(text: str) -> Iterator[tuple[str, None]]:
    """Yield the files of a page in HTML that were not yanked."""
    parser = _Links()
    parser.feed(text)
    parser.close()
    for link in parser.found:
        yield unquote(urlsplit(link).path.rpartition("/")[2]), None


class _Links(HTMLParser):
    """The links of a page that were not yanked."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep the address of a link."""
        named = dict(attrs)
        # The reason for a yank may be empty, so that the attribute alone counts.
        if tag == "a" and named.get("href") and "data-yanked" not in named:
            self.found.append(str(named["href"]))


def _parse_files(listed: Iterable[tuple[str, str | None]], package: str) -> Iterator[IndexedWheel]:
    """Yield the wheels among the files of a page."""
    for name, day in listed:
        try:
            owner, version, _, tags = parse_wheel_filename(name)
        except InvalidWheelFilename:
            continue  # a source distribution, or metadata beside a wheel
        pythons = frozenset(filter(None, map(_name_python, tags)))
        platforms = frozenset(filter(None, (_name_platform(tag.platform) for tag in tags)))
        if owner == package and pythons and platforms:
            yield IndexedWheel(version=version, pythons=pythons, platforms=platforms, day=day)


def _name_python(tag: Tag) -> str | None:
    """Name the Python of a tag, such as `3.14t`; None for one that no cell can have."""
    if tag.interpreter == "py3":
        return ANY
    found = re.fullmatch(r"cp3([0-9]+)", tag.interpreter)
    # An ABI without threads is spelled cp313, one with m (up to 3.7) cannot be a cell's.
    if found is None or int(found[1]) < 8:  # noqa: PLR2004
        return None
    return f"3.{found[1]}{'t' if tag.abi.endswith('t') else ''}"


def _name_platform(tag: str) -> str | None:
    """Name the platform of a tag as records do; None for one that torchgrid does not know."""
    if tag == ANY:
        return ANY
    found = _PLATFORM.fullmatch(tag)
    return None if found is None else make_platform(_SYSTEMS[found["system"]], found["machine"])

"""The evidence of a question: `compatibility.json` from a path, an address or a project."""

from __future__ import annotations

from http.client import HTTPException
from pathlib import Path
from urllib.error import URLError
from urllib.request import Request, urlopen

from torchgrid.config.matrix import read_matrix
from torchgrid.model.errors import ConfigurationError, NothingTestedError
from torchgrid.model.project import Project
from torchgrid.records import store
from torchgrid.records.keys import keep_current
from torchgrid.report.compatibility_json import make_document, parse_document
from torchgrid.report.compatibility_schema import Document
from torchgrid.report.machine_files import COMPATIBILITY
from torchgrid.report.publish import build_results
from torchgrid.report.release_facts import read_known_releases

MAX_BYTES = 64_000_000
"""The largest file that is read from an address: 100,000 outcomes are 3 MB."""

TIMEOUT = 30.0
"""The seconds to wait for a server."""


def load_document(place: str | None, project: Project) -> Document:
    """Load the evidence from a path or an http(s) address, by default that of a project.

    A path may be a folder that holds the file. A project without the file has its accepted records.
    Raises ConfigurationError for a place that cannot be read, NothingTestedError for a project
    without either.
    """
    if place is None:
        return _load_project(project)
    if is_address(place):
        return parse_document(_download(place), name=place)
    path = Path(place)
    path = path / COMPATIBILITY if path.is_dir() else path
    try:
        return parse_document(path.read_bytes(), name=str(path))
    except OSError as error:
        raise ConfigurationError(
            f"{path}: cannot be read: {error.strerror}; name the file or an http(s) address"
        ) from None


def is_address(place: str) -> bool:
    """Tell whether a place is an http(s) address and not a path."""
    return place.startswith(("http://", "https://"))


def _load_project(project: Project) -> Document:
    """Load the published file of a project, or make it from the accepted records."""
    published = project.reports / COMPATIBILITY
    if published.is_file():
        return load_document(str(published), project)
    records = tuple(map(keep_current, store.read_records(project.accepted)))
    if not records:
        raise NothingTestedError(
            f"{project.reports}: neither {COMPATIBILITY} nor records; run `nox -s matrix` and "
            "`nox -s report -- --accept`, or add --from PATH or ADDRESS"
        )
    return make_document(build_results(read_matrix(project.matrix), records), read_known_releases())


def _download(address: str) -> bytes:
    """Download a file; raises ConfigurationError if the server does not give it."""
    request = Request(address, headers={"User-Agent": "torchgrid"})  # noqa: S310  see is_address
    try:
        with urlopen(request, timeout=TIMEOUT) as answer:  # noqa: S310
            content: bytes = answer.read(MAX_BYTES + 1)
    except (URLError, HTTPException, OSError, ValueError) as error:
        problem = getattr(error, "reason", None) or error
        raise ConfigurationError(
            f"{address}: cannot be read: {problem}; check the address"
        ) from None
    if len(content) > MAX_BYTES:
        raise ConfigurationError(f"{address}: over {MAX_BYTES} bytes; name a {COMPATIBILITY}")
    return content

"""A package index on the loopback interface, whose packages are made by tests and can fail."""

from __future__ import annotations

import base64
import contextlib
import hashlib
import io
import json
import os
import tarfile
import threading
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Literal
from urllib.parse import quote, unquote

Fault = Literal["error", "stall", "truncate"]
STALLED_SECONDS = 5.0
JSON = "application/vnd.pypi.simple.v1+json"


@dataclass(frozen=True)
class Index:
    """An index whose pages are files below `folder`; installers reach it at `address`.

    `faults` maps the end of a path to a fault and the number of requests that have it. `asked` are
    the paths of all requests. `sizes` maps a name to the size that the index claims for its files.
    Without `hashes`, the pages name files alone. `most` is how many files of a name a page lists,
    the newest of them: the others still answer by their address.
    """

    folder: Path
    address: str
    faults: dict[str, tuple[Fault, int]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    sizes: dict[str, int] = field(default_factory=dict)
    hashes: bool = True
    most: int | None = None

    def add(
        self,
        name: str,
        version: str,
        files: Mapping[str, str],
        *,
        requires: tuple[str, ...] = (),
        tag: str = "py3-none-any",
    ) -> Path:
        """Publish a wheel of `files`, which map paths in it to text; return its path."""
        wheel = self._make_page(name) / f"{name}-{version}-{tag}.whl"
        _write_wheel(wheel, name, version, {**files}, requires, tag)
        self.list(name)
        return wheel

    def add_source(self, name: str, version: str, files: Mapping[str, str]) -> Path:
        """Publish a source distribution of `files`, without a wheel; return its path."""
        archive = self._make_page(name) / f"{name}-{version}.tar.gz"
        head = f"Metadata-Version: 2.2\nName: {name}\nVersion: {version}\n"
        with tarfile.open(archive, "w:gz") as tar:
            for file, text in {"PKG-INFO": head, **files}.items():
                info = tarfile.TarInfo(f"{name}-{version}/{file}")
                info.size = len(text.encode())
                tar.addfile(info, io.BytesIO(text.encode()))
        self.list(name)
        return archive

    def _make_page(self, name: str) -> Path:
        """Make the folder of a name's page and files."""
        page = self.folder / "simple" / name.replace("_", "-")
        page.mkdir(parents=True, exist_ok=True)
        return page

    def list(self, name: str) -> None:
        """Write the page of a name, from the files that exist."""
        page = self._make_page(name)
        files = sorted(file for file in page.iterdir() if file.suffix != ".html")
        files = files if self.most is None else files[-self.most :]
        text = "".join(f'<a href="{self._link(f)}">{f.name}</a>' for f in files)
        if name in self.sizes:
            # Only an index in JSON (PEP 691) can claim a size.
            listed = [
                {
                    "filename": f.name,
                    "url": f.name,
                    "hashes": {"sha256": _hash(f)},
                    "size": self.sizes[name],
                }
                for f in files
            ]
            meta = {"api-version": "1.0"}
            text = json.dumps({"meta": meta, "name": name, "files": listed})
        (page / "index.html").write_text(text)

    def _link(self, file: Path) -> str:
        """Return the address of a file relative to its page."""
        return quote(file.name) + (f"#sha256={_hash(file)}" if self.hashes else "")


NOBODY = "http://127.0.0.1:9"
"""An address without a server: the port of a discard service, which nothing listens on."""


@contextlib.contextmanager
def serve(folder: Path, *, hashes: bool = True, most: int | None = None) -> Iterator[Index]:
    """Serve a folder as a package index to the end of the block; see `Index` for its gaps."""
    (folder / "simple").mkdir(parents=True)
    ended = threading.Event()
    with ThreadingHTTPServer(("127.0.0.1", 0), SimpleHTTPRequestHandler) as server:
        address = f"http://127.0.0.1:{server.server_port}/simple"
        index = Index(folder, address, hashes=hashes, most=most)

        class Handler(_Faulty):
            of, end = index, ended

        server.RequestHandlerClass = Handler
        thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
        thread.start()
        try:
            yield index
        finally:
            ended.set()
            server.shutdown()
            thread.join(timeout=10)


class _Faulty(SimpleHTTPRequestHandler):
    of: Index
    end: threading.Event

    def do_GET(self) -> None:
        """Serve a file, or the fault that is set for it."""
        self.of.asked.append(self.path)
        match self._take_fault():
            case "error":
                self.send_error(500)
            case "stall":
                self.end.wait(STALLED_SECONDS)
                self.close_connection = True
            case "truncate":
                content = Path(self.translate_path(self.path)).read_bytes()
                self.send_response(200)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content[: len(content) // 2])
                self.close_connection = True
            case None:
                # An installer on a full disk closes the connection.
                with contextlib.suppress(ConnectionError):
                    super().do_GET()

    def translate_path(self, path: str) -> str:
        """Return the path of a file below the folder that is served."""
        return str(self.of.folder / unquote(path.partition("#")[0]).strip("/"))

    def guess_type(self, path: str | os.PathLike[str]) -> str:
        """Return the type of a file: pages of JSON and of HTML have the same name."""
        is_page = os.fspath(path).endswith(".html")
        return JSON if is_page and Path(path).read_text()[:1] == "{" else super().guess_type(path)

    def log_message(self, *_: object) -> None:
        """Write no access log."""

    def _take_fault(self) -> Fault | None:
        """Return the fault of this request, and count it."""
        for path, (fault, left) in self.of.faults.items():
            if self.path.endswith(path) and left > 0:
                self.of.faults[path] = (fault, left - 1)
                return fault
        return None


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _write_wheel(
    path: Path,
    name: str,
    version: str,
    files: dict[str, str],
    requires: tuple[str, ...],
    tag: str,
) -> None:
    """Write a wheel with its metadata and its RECORD."""
    info = f"{name}-{version}.dist-info"
    needs = "".join(f"Requires-Dist: {requirement}\n" for requirement in requires)
    files[f"{info}/METADATA"] = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n{needs}"
    files[f"{info}/WHEEL"] = f"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: {tag}\n"
    record = ""
    for file, text in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=")
        record += f"{file},sha256={digest.decode()},{len(text.encode())}\n"
    files[f"{info}/RECORD"] = f"{record}{info}/RECORD,,\n"
    with zipfile.ZipFile(path, "w") as archive:
        for file, text in files.items():
            archive.writestr(file, text)

"""A package index on the loopback interface, with packages made on the spot, that can fail."""

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
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Literal

Fault = Literal["error", "stall", "truncate"]
STALLED_SECONDS = 5.0
JSON = "application/vnd.pypi.simple.v1+json"


@dataclass(frozen=True)
class Index:
    """An index whose pages are files below `folder`; `address` is what an installer is given.

    `faults`: what happens to requests whose path ends so, and how often (then it is mended).
    `asked`: the paths that were asked for. `sizes`: what the index says that a name's files have.
    """

    folder: Path
    address: str
    faults: dict[str, tuple[Fault, int]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    sizes: dict[str, int] = field(default_factory=dict)

    def add(
        self,
        name: str,
        version: str,
        files: Mapping[str, str],
        *,
        requires: tuple[str, ...] = (),
        tag: str = "py3-none-any",
    ) -> Path:
        """Publish a wheel made of these files (path in the wheel -> text)."""
        wheel = self._page(name) / f"{name}-{version}-{tag}.whl"
        _write_wheel(wheel, name, version, {**files}, requires, tag)
        self.list(name)
        return wheel

    def add_source(self, name: str, version: str, files: Mapping[str, str]) -> Path:
        """Publish a source distribution of these files, and no wheel."""
        archive = self._page(name) / f"{name}-{version}.tar.gz"
        head = f"Metadata-Version: 2.2\nName: {name}\nVersion: {version}\n"
        with tarfile.open(archive, "w:gz") as tar:
            for file, text in {"PKG-INFO": head, **files}.items():
                info = tarfile.TarInfo(f"{name}-{version}/{file}")
                info.size = len(text.encode())
                tar.addfile(info, io.BytesIO(text.encode()))
        self.list(name)
        return archive

    def _page(self, name: str) -> Path:
        page = self.folder / "simple" / name.replace("_", "-")
        page.mkdir(parents=True, exist_ok=True)
        return page

    def list(self, name: str) -> None:
        """Write the page of a name anew, from the files that are there."""
        page = self._page(name)
        files = [file for file in page.iterdir() if file.suffix != ".html"]
        links = "".join(f'<a href="{f.name}#sha256={_sha256(f)}">{f.name}</a>' for f in files)
        # Only PEP 691 has words for a size.
        text = _in_json(name, files, self.sizes[name]) if name in self.sizes else links
        (page / "index.html").write_text(text)


NOBODY = "http://127.0.0.1:9"
"""Where no server is: the port of a service that only discards, which nothing listens on."""


@contextlib.contextmanager
def serve(folder: Path) -> Iterator[Index]:
    """Serve a folder as a package index until the block ends."""
    (folder / "simple").mkdir(parents=True)
    ended = threading.Event()
    with ThreadingHTTPServer(("127.0.0.1", 0), SimpleHTTPRequestHandler) as server:
        index = Index(folder, f"http://127.0.0.1:{server.server_port}/simple")

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
        match self._fault():
            case "error":
                self.send_error(500)
            case "stall":
                self.end.wait(STALLED_SECONDS)
                self.close_connection = True
            case "truncate":
                self._truncated()
            case None:
                # an installer that finds no room hangs up
                with contextlib.suppress(ConnectionError):
                    super().do_GET()

    def translate_path(self, path: str) -> str:
        """A path below the folder that is served."""
        return str(self.of.folder / path.partition("#")[0].strip("/"))

    def guess_type(self, path: str | os.PathLike[str]) -> str:
        """What a file is: a page of JSON is served under the same name as one of HTML."""
        is_page = os.fspath(path).endswith(".html")
        return JSON if is_page and Path(path).read_text()[:1] == "{" else super().guess_type(path)

    def log_message(self, *_: object) -> None:
        """A test's output is no place for an access log."""

    def _fault(self) -> Fault | None:
        for path, (fault, left) in self.of.faults.items():
            if self.path.endswith(path) and left > 0:
                self.of.faults[path] = (fault, left - 1)
                return fault
        return None

    def _truncated(self) -> None:
        content = Path(self.translate_path(self.path)).read_bytes()
        self.send_response(200)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content[: len(content) // 2])
        self.close_connection = True


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _in_json(name: str, files: Iterable[Path], size: int) -> str:
    listed = [
        {"filename": f.name, "url": f.name, "hashes": {"sha256": _sha256(f)}, "size": size}
        for f in files
    ]
    return json.dumps({"meta": {"api-version": "1.0"}, "name": name, "files": listed})


def _write_wheel(
    path: Path,
    name: str,
    version: str,
    files: dict[str, str],
    requires: tuple[str, ...],
    tag: str,
) -> None:
    info = f"{name}-{version}.dist-info"
    needs = "".join(f"Requires-Dist: {requirement}\n" for requirement in requires)
    files[f"{info}/METADATA"] = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n{needs}"
    files[f"{info}/WHEEL"] = f"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: {tag}\n"
    record = [
        f"{file},sha256={_record_hash(text)},{len(text.encode())}\n" for file, text in files.items()
    ]
    files[f"{info}/RECORD"] = "".join((*record, f"{info}/RECORD,,\n"))
    with zipfile.ZipFile(path, "w") as archive:
        for file, text in files.items():
            archive.writestr(file, text)


def _record_hash(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()

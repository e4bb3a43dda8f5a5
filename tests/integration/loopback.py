"""A package index on the loopback interface, with wheels made on the spot."""

from __future__ import annotations

import base64
import contextlib
import hashlib
import threading
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


@dataclass(frozen=True)
class Index:
    """An index whose pages are files below `folder`; `address` is what an installer is given."""

    folder: Path
    address: str

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
        page = self.folder / "simple" / name
        page.mkdir(parents=True, exist_ok=True)
        wheel = page / f"{name}-{version}-{tag}.whl"
        _write_wheel(wheel, name, version, {**files}, requires, tag)
        links = "".join(f'<a href="{w.name}#{_sha256(w)}">{w.name}</a>' for w in page.glob("*.whl"))
        (page / "index.html").write_text(links)
        return wheel


@contextlib.contextmanager
def serve(folder: Path) -> Iterator[Index]:
    """Serve a folder as a package index until the block ends."""
    (folder / "simple").mkdir(parents=True)
    handler = partial(_Quiet, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield Index(folder, f"http://127.0.0.1:{server.server_port}/simple")
        finally:
            server.shutdown()
            thread.join(timeout=10)


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """A test's output is no place for an access log."""


def _sha256(path: Path) -> str:
    return f"sha256={hashlib.sha256(path.read_bytes()).hexdigest()}"


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
    files[f"{info}/RECORD"] = "".join(
        f"{file},sha256={_record_hash(text)},{len(text.encode())}\n" for file, text in files.items()
    )
    with zipfile.ZipFile(path, "w") as archive:
        for file, text in files.items():
            archive.writestr(file, text)


def _record_hash(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()

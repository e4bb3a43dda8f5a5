"""The wheels of an index, from its pages in JSON and in HTML, and what is not such a page."""

from __future__ import annotations

import io
import json
from dataclasses import dataclass, field
from email.message import Message
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.request import Request

import pytest
from packaging.version import Version

from torchgrid.environments import package_index
from torchgrid.environments.package_index import ANY, IndexedWheel, hide_user, read_index
from torchgrid.model.errors import NothingTestedError

ADDRESS = "https://server.example/wheels"
JSON = "application/vnd.pypi.simple.v1+json"


@dataclass
class Server:
    """A server that has one answer: a page, or an error to raise."""

    page: bytes | Exception
    kind: str = JSON
    requests: list[Request] = field(default_factory=list)
    length: int | None = None

    def answer(self, request: Request, timeout: float) -> Any:
        assert timeout > 0
        self.requests.append(request)
        if isinstance(self.page, Exception):
            raise self.page
        answer = io.BytesIO(self.page)
        headers = Message()
        headers["Content-Type"] = self.kind
        if self.length is not None:
            headers["Content-Length"] = str(self.length)
        answer.headers = headers  # type: ignore[attr-defined]
        return answer


def serve(monkeypatch: pytest.MonkeyPatch, page: bytes | Exception, kind: str = JSON) -> Server:
    server = Server(page, kind)
    monkeypatch.setattr(package_index, "urlopen", server.answer)
    monkeypatch.delenv("UV_OFFLINE", raising=False)
    return server


def make_page(*names: str, **more: Any) -> bytes:
    return json.dumps({"files": [{"filename": name, **more} for name in names]}).encode()


def test_read_index_names_pythons_platforms_and_the_day(monkeypatch: pytest.MonkeyPatch) -> None:
    name = "torch-2.15.0-cp315-cp315t-manylinux_2_28_x86_64.whl"
    serve(monkeypatch, make_page(name, **{"upload-time": "2026-10-28T15:23:20.009736Z"}))

    assert (
        IndexedWheel(
            version=Version("2.15.0"),
            pythons=frozenset({"3.15t"}),
            platforms=frozenset({"linux-x86_64"}),
            day="2026-10-28",
        ),
    ) == read_index(ADDRESS)


@pytest.mark.parametrize(
    "tags,pythons,platforms",
    [
        ("cp311-cp311-manylinux1_x86_64", {"3.11"}, {"linux-x86_64"}),
        ("cp311-cp311-linux_x86_64", {"3.11"}, {"linux-x86_64"}),
        ("cp311-cp311-manylinux_2_17_aarch64.manylinux2014_aarch64", {"3.11"}, {"linux-aarch64"}),
        ("cp313-none-macosx_14_0_arm64", {"3.13"}, {"macos-arm64"}),
        ("cp39-none-macosx_10_9_x86_64", {"3.9"}, {"macos-x86_64"}),
        ("cp314-cp314t-win_amd64", {"3.14t"}, {"windows-x86_64"}),
        ("cp311-cp311-win_arm64", {"3.11"}, {"windows-arm64"}),
        ("py3-none-any", {ANY}, {ANY}),
    ],
)
def test_read_index_reads_the_tags_of_a_wheel(
    monkeypatch: pytest.MonkeyPatch, tags: str, pythons: set[str], platforms: set[str]
) -> None:
    serve(monkeypatch, make_page(f"torch-2.9.1-{tags}.whl"))

    (wheel,) = read_index(ADDRESS)

    assert (pythons, platforms) == ({*wheel.pythons}, {*wheel.platforms})
    assert wheel.fits("linux-x86_64") is bool(platforms & {"linux-x86_64", ANY})


@pytest.mark.parametrize(
    "name",
    [
        "torch-2.9.1.tar.gz",
        "torch-2.9.1-cp37-cp37m-manylinux1_x86_64.whl",
        "torch-2.9.1-cp27-none-any.whl",
        "torch-2.9.1-cp311-cp311-emscripten_wasm32.whl",
        "torchvision-0.9.1-cp311-cp311-win_amd64.whl",
        "nonsense.whl",
    ],
)
def test_read_index_leaves_out_what_no_cell_can_install(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    serve(monkeypatch, make_page(name))

    assert () == read_index(ADDRESS)


def test_read_index_leaves_out_yanked_files(monkeypatch: pytest.MonkeyPatch) -> None:
    name = "torch-2.9.1-cp311-cp311-win_amd64.whl"
    serve(monkeypatch, make_page(name, yanked="it is broken"))

    assert () == read_index(ADDRESS)


def test_read_index_reads_a_page_in_html(monkeypatch: pytest.MonkeyPatch) -> None:
    page = b"""<!DOCTYPE html><a href="/whl/cu130/torch-2.16.0.dev20261120%2Bcu130-cp311-cp311-\
manylinux_2_28_x86_64.whl#sha256=0" data-core-metadata="sha256=1">the file</a><br/>
<A HREF="torch-2.15.0-cp311-cp311-win_amd64.whl" data-yanked>yanked</A> <a name="end">end</a>"""
    serve(monkeypatch, page, "text/html; charset=utf-8")

    (wheel,) = read_index(ADDRESS)

    assert (Version("2.16.0.dev20261120+cu130"), None) == (wheel.version, wheel.day)


def test_read_index_requests_the_page_of_a_package(monkeypatch: pytest.MonkeyPatch) -> None:
    server = serve(monkeypatch, make_page())

    read_index(f"{ADDRESS}/")

    (request,) = server.requests
    assert f"{ADDRESS}/torch/" == request.full_url
    assert str(request.get_header("Accept")).startswith(JSON)
    assert not request.has_header("Authorization")


def test_read_index_sends_a_password_to_its_own_server_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    server = serve(monkeypatch, make_page())

    read_index(ADDRESS.replace("//", "//user:p%40ss@"))

    (request,) = server.requests
    assert f"{ADDRESS}/torch/" == request.full_url
    assert "p%40ss" not in request.full_url
    assert {"Authorization": "Basic dXNlcjpwQHNz"} == request.unredirected_hdrs


@pytest.mark.parametrize(
    "page,kind,expected",
    [
        (URLError("refused"), JSON, "does not answer: refused; check the network and UV_DEFAULT_"),
        (TimeoutError("timed out"), JSON, "does not answer: timed out"),
        (HTTPError("", 404, "Not Found", Message(), None), JSON, "answers with status 404"),
        (b"not JSON", JSON, "not the page of a package index; check UV_DEFAULT_INDEX"),
        (b'{"files": 3}', JSON, "not the page of a package index"),
        (b'{"files": ["torch"]}', JSON, "not the page of a package index"),
        (b"\xff\xfe", "text/html", "not the page of a package index"),
        (b"[" * 200, JSON, "not the page of a package index"),
    ],
)
def test_read_index_of_an_index_that_does_not_answer_is_one_line_without_a_password(
    monkeypatch: pytest.MonkeyPatch, page: bytes | Exception, kind: str, expected: str
) -> None:
    serve(monkeypatch, page, kind)

    with pytest.raises(NothingTestedError) as raised:
        read_index(ADDRESS.replace("//", "//user:secret@"))

    assert str(raised.value).startswith(f"{ADDRESS}: {expected}")


def test_read_index_refuses_a_page_that_does_not_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package_index, "MAX_BYTES", 10)
    serve(monkeypatch, make_page())

    with pytest.raises(NothingTestedError, match="answers with over 10 bytes"):
        read_index(ADDRESS)


def test_read_index_refuses_a_part_of_a_page(monkeypatch: pytest.MonkeyPatch) -> None:
    page = b'<a href="torch-2.9.1-cp311-cp311-win_amd64.whl">'
    server = serve(monkeypatch, page, "text/html")

    server.length = len(page)
    assert 1 == len(read_index(ADDRESS))
    server.length = len(page) + 1
    with pytest.raises(NothingTestedError, match="answers with a part of its page"):
        read_index(ADDRESS)


def test_read_index_contacts_no_server_offline_or_for_a_folder(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    server = serve(monkeypatch, make_page())

    with pytest.raises(NothingTestedError, match=r"not an http\(s\) address"):
        read_index("file:///srv/simple")
    monkeypatch.setenv("UV_OFFLINE", "1")
    with pytest.raises(NothingTestedError, match="not asked, because UV_OFFLINE is set"):
        read_index(ADDRESS)

    assert [] == server.requests


def test_hide_user_keeps_the_port_and_the_path() -> None:
    assert "http://127.0.0.1:9/simple" == hide_user("http://user:secret@127.0.0.1:9/simple")

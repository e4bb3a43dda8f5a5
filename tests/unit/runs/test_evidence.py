"""The evidence comes from a path, an address or a project, and errors are one line."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.unit.builders import outcome, record, results, write
from torchgrid.model.errors import ConfigurationError, NothingTestedError
from torchgrid.model.project import Project
from torchgrid.records import store
from torchgrid.report.machine_files import COMPATIBILITY, render_machine_files
from torchgrid.runs import evidence
from torchgrid.runs.evidence import load_document

MATRIX = """\
[[torch]]
release = "2.9.1"
python = "3.11"

[[encoding]]
name = "sinusoidal"
target = "m:Class"
input = { shape = [2], layout = ["seq"] }
output = { shape = [2], layout = ["seq"] }
require = "compile"
"""


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *arguments: object) -> None:
        """Print nothing."""


@pytest.fixture
def published(tmp_path: Path) -> Path:
    text = render_machine_files(results(record(outcome())))[COMPATIBILITY]
    return write(tmp_path / "published" / COMPATIBILITY, text)


@pytest.fixture
def address(published: Path) -> Iterator[str]:
    handler = partial(Quiet, directory=str(published.parent))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def test_load_document_reads_a_file_a_folder_and_an_address(published: Path, address: str) -> None:
    nowhere = Project(published.parent / "nowhere")
    places = [str(published), str(published.parent), f"{address}/{COMPATIBILITY}"]

    documents = [load_document(place, nowhere) for place in places]

    assert documents[0] == documents[1] == documents[2]
    assert ["sinusoidal"] == [encoding.name for encoding in documents[0].encodings]


def test_load_document_refuses_what_is_not_there_or_too_large(
    address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(
        ConfigurationError, match="cannot be read: File not found; check the address"
    ):
        load_document(f"{address}/missing.json", Project(tmp_path))
    with pytest.raises(ConfigurationError, match=r"missing\.json: cannot be read: No such file"):
        load_document(str(tmp_path / "missing.json"), Project(tmp_path))
    monkeypatch.setattr(evidence, "MAX_BYTES", 10)
    with pytest.raises(ConfigurationError, match="over 10 bytes"):
        load_document(f"{address}/{COMPATIBILITY}", Project(tmp_path))


def test_load_document_of_a_project_takes_its_file_and_then_its_records(
    tmp_path: Path, published: Path
) -> None:
    project = Project(tmp_path)
    with pytest.raises(NothingTestedError, match=r"add --from PATH or ADDRESS"):
        load_document(None, project)

    write(project.matrix, MATRIX)
    store.write_record(project.accepted, record(outcome()))
    (encoding,) = load_document(None, project).encodings
    assert ("compile",) == encoding.require

    write(project.reports / COMPATIBILITY, published.read_text(encoding="utf-8"))
    (encoding,) = load_document(None, project).encodings
    assert () == encoding.require

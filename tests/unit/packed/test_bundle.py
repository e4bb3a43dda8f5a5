"""Tests of the content of a pack, as its program reads it."""

from __future__ import annotations

import json
from pathlib import Path

from tests.unit.builders import write
from tests.unit.packed.builders import bundle
from torchgrid.packed.bundle import DeclaredProbe, read_bundle

DOCUMENT = {
    "version": "0.1.0",
    "probes": ["standard"],
    "paths": ["project/src", "project"],
    "encodings": [{"document": {"name": "fine"}, "requires": ["einops"]}],
    "declared": [["device.follows", ["cpu"], False]],
    "sources": {},
    "limits": {"memory_bytes": 1},
    "timeouts": {"prepare": 1.0, "grace": 1.0},
    "variables": {},
    "inherited": ["PATH"],
}


def test_read_bundle_reads_what_pack_has_written(tmp_path: Path) -> None:
    write(tmp_path / "pack.json", json.dumps(DOCUMENT))

    actual = read_bundle(tmp_path, "abc")

    assert (tmp_path, "abc", "0.1.0") == (actual.folder, actual.pack_id, actual.version)
    assert ("project/src", "project") == actual.paths
    (row,) = actual.encodings
    assert ("fine", ("einops",)) == (row.name, row.requires)
    assert (DeclaredProbe("device.follows", ("cpu",), about_cell=False),) == actual.declared


def test_make_variables_puts_folders_below_the_scratch_folder() -> None:
    actual = bundle().make_variables(Path("/scratch"))

    assert {"HOME": "/scratch/home", "LC_ALL": "C.UTF-8"} == actual

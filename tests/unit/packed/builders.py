"""Small values to test packs with."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from torchgrid.packed.bundle import Bundle, DeclaredProbe, PackedEncoding

ATTESTATION: dict[str, Any] = {
    "torch": "2.9.1+cu128",
    "git_version": "0" * 40,
    "cuda": "12.8",
    "python": "3.11.7",
    "python_build": "3.11.7 (main)",
    "free_threaded": False,
    "platform": "Linux-6.1.0-x86_64",
    "machine": "x86_64",
    "cpu": "EPYC",
    "compiler": "gcc 12.2.0",
    "driver": None,
    "gpus": [],
    "freeze": {"torch": "2.9.1", "einops": "0.8.0"},
    "cuda_problem": "Found no NVIDIA driver",
}

SOURCES = {
    "harness": "h",
    "encodings": {"fine": "f", "own": "o"},
    "themes": {"device": "d", "compile": "c"},
}


def row(name: str, *requires: str, skip: tuple[str, ...] = ()) -> PackedEncoding:
    return PackedEncoding({"name": name, "skip": list(skip)}, requires)


def bundle(folder: Path = Path("/nowhere"), **changes: Any) -> Bundle:
    keys: dict[str, Any] = {
        "folder": folder,
        "pack_id": "0123456789abcdef",
        "version": "0.1.0",
        "probes": ("standard",),
        "paths": ("project",),
        "encodings": (row("fine"), row("own", "einops"), row("far", "timm>=1")),
        "declared": (
            DeclaredProbe("device.follows", ("cpu", "cuda"), about_cell=False),
            DeclaredProbe("compile.works", ("cpu",), about_cell=True),
        ),
        "sources": SOURCES,
        "limits": {},
        "timeouts": {"prepare": 300.0, "grace": 15.0},
        "variables": {"HOME": "@/home", "LC_ALL": "C.UTF-8"},
        "inherited": ("PATH",),
    }
    return Bundle(**{**keys, **changes})

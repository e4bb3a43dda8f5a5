"""Content keys: an outcome is asked again when, and only when, something it depends on changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from torchgrid import sources
from torchgrid.digest import digest, digest_files
from torchgrid.encoding import Encoding
from torchgrid.matrix import Matrix
from torchgrid.outcome import Task
from torchgrid.workplace import Workplace


@dataclass(frozen=True, kw_only=True)
class Keys:
    """The digests behind a cell's outcomes: environment with harness, encodings, themes."""

    base: str
    encodings: Mapping[str, str]
    themes: Mapping[str, str]

    @property
    def suite(self) -> str:
        """The key of everything that can be asked: equal keys, nothing to do."""
        return digest(self.base, self.encodings, self.themes)

    def of(self, task: Task) -> str:
        """The key of one outcome; empty for a question that is no longer asked."""
        theme = task.probe.partition(".")[0]
        if task.encoding not in self.encodings or theme not in self.themes:
            return ""
        return digest(self.base, self.encodings[task.encoding], self.themes[theme])


def read_keys(written: Mapping[str, Any] | None) -> Keys | None:
    """Keys as a journal holds them; None for those of another version."""
    try:
        return None if written is None else Keys(**written)
    except TypeError:
        return None


def keys(workplace: Workplace, matrix: Matrix, environment: str) -> Keys:
    """The keys of a cell whose environment has the key given."""
    return Keys(
        base=digest(environment, digest_files(sources.harness_files())),
        encodings={e.name: _encoding_key(workplace, e) for e in matrix.encodings},
        themes={
            theme: digest_files(sources.closure(path, workplace.probes, workplace.root))
            for theme, path in sources.themes(workplace.probes).items()
        },
    )


def _encoding_key(workplace: Workplace, encoding: Encoding) -> str:
    module = encoding.target.partition(":")[0]
    file = sources.module_file(module, workplace.probes, workplace.root)
    files = [] if file is None else sources.closure(file, workplace.probes, workplace.root)
    return digest(encoding.as_job(), digest_files(files))

"""The sources that a matrix names: indexes of wheels, interpreters and images that have torch."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from torchgrid.config.field_types import VARIANT
from torchgrid.config.schema import ExcludeRow, MatrixFile, TorchRow
from torchgrid.config.spelling import suggest
from torchgrid.model.cell import (
    TORCH_FAMILY,
    ContainerImage,
    ExistingInterpreter,
    ExistingTorch,
    PackageIndex,
)
from torchgrid.model.errors import ConfigurationError


@dataclass(frozen=True, kw_only=True)
class Sources:
    """The sources of a file by name, beside PyPI and the variants of PyTorch's own index."""

    indexes: Mapping[str, PackageIndex] = field(default_factory=dict)
    existing: Mapping[str, ExistingTorch] = field(default_factory=dict)

    def check_row(self, where: str, row: TorchRow | ExcludeRow) -> None:
        """Raise ConfigurationError for a source that does not exist, or does not suit the row.

        `where` is the place of the row in the file.
        """
        named = [*self.indexes, *self.existing]
        for source in row.source:
            if source != "pypi" and source not in named and not re.fullmatch(VARIANT, source):
                known = ["pypi", "cpu", "xpu", "cu126", "rocm6.4", *named]
                hint = suggest(source, known) or (
                    f"write one such as {', '.join(known)}, or its address below [index.{source}]"
                )
                raise ConfigurationError(
                    f"{where}: source: {source!r} is not the name of a source; {hint}"
                )
            if source in self.existing and isinstance(row, TorchRow):
                _refuse_installation(where, row, self.existing[source])


def make_sources(name: str, file: MatrixFile) -> Sources:
    """Make the sources of a file; raises ConfigurationError for a name that is taken."""
    _refuse_taken_names(name, file)
    indexes = {
        key: PackageIndex(
            name=key,
            url=row.url.rstrip("/"),
            local=row.local,
            packages=row.packages or TORCH_FAMILY,
        )
        for key, row in file.index.items()
    }
    existing: dict[str, ExistingTorch] = {
        key: ExistingInterpreter(name=key, program=row.program)
        for key, row in file.interpreter.items()
    }
    for key, image in file.container.items():
        existing[key] = ContainerImage(
            name=key,
            image=image.image,
            python=image.python,
            engine=image.engine,
            shm_size=image.shm_size,
            network=image.network,
        )
    return Sources(indexes=indexes, existing=existing)


def _refuse_taken_names(name: str, file: MatrixFile) -> None:
    """Raise ConfigurationError for a name of another source; `name` is the file's own."""
    tables: Mapping[str, Iterable[str]] = {
        "index": file.index,
        "interpreter": file.interpreter,
        "container": file.container,
    }
    seen: dict[str, str] = {}
    for table, keys in tables.items():
        for key in keys:
            if key == "pypi" or re.fullmatch(VARIANT, key):
                taken = "names an index"
            elif key in seen:
                taken = f"is the name of {seen[key]}"
            else:
                seen[key] = f"{table}.{key}"
                continue
            raise ConfigurationError(
                f"{name}: {table}.{key}: {key!r} already {taken}; choose another name"
            )


def _refuse_installation(where: str, row: TorchRow, existing: ExistingTorch) -> None:
    """Raise ConfigurationError if a row installs packages beside an existing torch."""
    for key, packages in (("with", row.with_), ("build", row.build)):
        if packages:
            raise ConfigurationError(
                f"{where}: {key}: torchgrid installs nothing into {existing.place}; "
                f"remove {key}, and install it there yourself"
            )

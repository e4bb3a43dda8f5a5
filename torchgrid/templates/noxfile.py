"""The sessions of torchgrid: `nox -s matrix` runs matrix.toml, `nox -l` lists the others."""

from torchgrid.sessions import define

define(__file__)

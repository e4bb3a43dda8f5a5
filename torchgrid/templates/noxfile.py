"""Sessions of torchgrid: `nox -s matrix` runs what matrix.toml names, `nox -l` lists the others."""

from torchgrid.sessions import define

define(__file__)

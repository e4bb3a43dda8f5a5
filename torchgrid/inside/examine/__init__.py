"""The probes with which `torchgrid add` examines a module; no run of a matrix has them."""

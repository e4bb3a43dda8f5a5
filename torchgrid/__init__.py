"""Which PyTorch x CUDA x Python wheels a module survives on, with evidence."""

__version__ = "0.1.0"

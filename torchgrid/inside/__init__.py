"""The part of torchgrid that runs in a cell, on the standard library and torch alone."""

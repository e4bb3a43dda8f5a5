"""The files that a project writes, read and checked without an import of its code."""

"""The records of cells: how they are kept, when they still count, and what changed."""

"""Running: one cell, then many; what to run, in which order, and how far it is."""

"""One probe at a time in a process of its own, within limits."""

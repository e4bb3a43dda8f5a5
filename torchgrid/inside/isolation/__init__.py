"""One probe in a bounded process of its own."""

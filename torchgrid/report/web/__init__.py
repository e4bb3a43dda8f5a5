"""The web page: one file with its own style, script and data, which works without a network."""

"""Expected outcomes of each probe for known encodings, theme by theme."""

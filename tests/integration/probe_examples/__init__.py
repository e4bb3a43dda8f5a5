"""What each probe must say of known encodings, theme by theme."""

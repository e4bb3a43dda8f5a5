"""The program in a pack: it runs the harness on any machine, with the standard library alone."""

"""What the probes of a theme share; the harness imports none of it."""

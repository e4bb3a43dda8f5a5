"""Code that the probes share and that the harness never imports."""

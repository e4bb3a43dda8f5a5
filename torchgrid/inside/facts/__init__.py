"""Facts about this machine and this build of torch."""

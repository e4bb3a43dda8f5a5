"""What this machine and this build of torch are."""

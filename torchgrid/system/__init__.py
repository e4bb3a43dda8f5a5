"""What the engine needs of the machine: programs, locks, files, cores."""

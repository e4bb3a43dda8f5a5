"""The engine's access to the machine: programs, locks, files, cores."""

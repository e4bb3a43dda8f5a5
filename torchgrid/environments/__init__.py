"""A cell becomes a lock file, and the lock file an interpreter."""

"""What a project has written, read and checked without importing it."""

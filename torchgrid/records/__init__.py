"""What is kept of a cell, when it still holds, and what changed."""

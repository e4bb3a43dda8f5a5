"""What runs inside a cell: the standard library and torch only, and nothing of the host side."""

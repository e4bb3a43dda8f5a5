"""Pages from records, made by pure functions: the same records give the same bytes."""

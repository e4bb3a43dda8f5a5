"""Pages from records: pure functions, so the same records give the same bytes."""

"""The host's side of one harness: a job in, a journal out, deadlines kept."""

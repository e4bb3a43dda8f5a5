"""The host's side of one harness: it writes the job, reads the journal and keeps deadlines."""

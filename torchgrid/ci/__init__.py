"""Scheduled runs on the machines of others: jobs, their results, and the issues about them."""

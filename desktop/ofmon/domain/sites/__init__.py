"""Depots: what is expected at each, when a meter is due, and whether a depot is done."""

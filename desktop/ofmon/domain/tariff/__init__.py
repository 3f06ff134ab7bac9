"""Tariffs: what energy costs by times of day, and what a bill says. Money is decimal, never a float."""

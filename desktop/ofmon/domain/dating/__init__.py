"""Whose clock is believed, and when each reading really ended: found anew as more becomes known."""

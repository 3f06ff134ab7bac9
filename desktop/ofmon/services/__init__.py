"""The collector's procedures, and the ports they need. No I/O of their own, no Qt."""

"""Labels for meters: drawn, saved, and read from pictures."""

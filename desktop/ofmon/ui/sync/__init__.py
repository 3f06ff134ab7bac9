"""The page *Sync*: what waits, and signing in."""

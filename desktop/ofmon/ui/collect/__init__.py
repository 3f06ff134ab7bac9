"""The page *Collect*: meters in reach, visits, tours."""

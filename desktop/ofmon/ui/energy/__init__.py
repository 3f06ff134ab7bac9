"""The page *Energy*: charts and their tables."""

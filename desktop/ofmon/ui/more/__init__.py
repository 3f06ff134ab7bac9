"""The page *More*: activity, local data, settings."""

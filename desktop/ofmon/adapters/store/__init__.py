"""The local database."""

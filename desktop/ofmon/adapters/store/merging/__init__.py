"""What colleagues know, out of the database and into it."""

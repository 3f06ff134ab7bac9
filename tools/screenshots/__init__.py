"""`make screenshots`: pictures of every page and view of the window."""

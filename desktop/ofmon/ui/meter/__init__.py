"""A meter's page: what it is, what happened to it, where it hangs; exchange and forget."""

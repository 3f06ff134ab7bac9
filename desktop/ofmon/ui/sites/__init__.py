"""Sites in the window: depots, what is expected at each, tables of them, and what is due."""

"""Sites: depots, what is expected at each, what is due, and tours that count it."""

from ofmon.services.sites.book import Overview, Sites

__all__ = ["Overview", "Sites"]

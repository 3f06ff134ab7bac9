"""What technicians exchange by a file, where there is no network between them."""

from ofmon.services.colleagues.exchange import Colleagues, Merged, Shared

__all__ = ["Colleagues", "Merged", "Shared"]

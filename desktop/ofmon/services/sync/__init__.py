"""The procedure *sync*: stored readings on their way to the server, and whether they arrived."""

from ofmon.services.sync.results import DeviceSync, SyncResult
from ofmon.services.sync.run import Sync

__all__ = ["DeviceSync", "Sync", "SyncResult"]

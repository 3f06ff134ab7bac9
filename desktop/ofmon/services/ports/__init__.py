"""What the procedures need from the world.

Adapters implement these; tests hold each fake and the real one to the same contract.
Every method may raise the `ofmon.errors` named in its docstring, and nothing else on purpose.
"""

from ofmon.services.ports.desk import (
    Dashboard,
    DashboardServer,
    Device,
    Server,
    ServerClock,
    Session,
)
from ofmon.services.ports.keeping import (
    DatabaseFile,
    Secrets,
    SettingsKeeper,
    Upkeep,
)
from ofmon.services.ports.place import (
    Clock,
    Meter,
    MeterClock,
    MeterOpener,
    Network,
    Wifi,
    joined_by_hand,
)
from ofmon.services.ports.store import (
    Intake,
    LossFilter,
    MeterRecord,
    Parcel,
    ReadingFilter,
    ReadingOrder,
    Store,
    Stored,
)

__all__ = [
    "Clock",
    "Dashboard",
    "DashboardServer",
    "DatabaseFile",
    "Device",
    "Intake",
    "LossFilter",
    "Meter",
    "MeterClock",
    "MeterOpener",
    "MeterRecord",
    "Network",
    "Parcel",
    "ReadingFilter",
    "ReadingOrder",
    "Secrets",
    "Server",
    "ServerClock",
    "Session",
    "SettingsKeeper",
    "Store",
    "Stored",
    "Upkeep",
    "Wifi",
    "joined_by_hand",
]

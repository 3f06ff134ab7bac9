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
    PAGE,
    Entry,
    Intake,
    LossFilter,
    MeterRecord,
    Parcel,
    ReadingFilter,
    ReadingOrder,
    Refusal,
    Span,
    Store,
    Stored,
)

__all__ = [
    "PAGE",
    "Clock",
    "Dashboard",
    "DashboardServer",
    "DatabaseFile",
    "Device",
    "Entry",
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
    "Refusal",
    "Secrets",
    "Server",
    "ServerClock",
    "Session",
    "SettingsKeeper",
    "Span",
    "Store",
    "Stored",
    "Upkeep",
    "Wifi",
    "joined_by_hand",
]

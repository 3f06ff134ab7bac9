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
)
from ofmon.services.ports.store import (
    EnergyAsked,
    Intake,
    LossFilter,
    MeterRecord,
    Parcel,
    ReadingFilter,
    ReadingLine,
    ReadingLines,
    ReadingOrder,
    ReadingSpan,
    Store,
    Stored,
)

__all__ = [
    "Clock",
    "Dashboard",
    "DashboardServer",
    "DatabaseFile",
    "Device",
    "EnergyAsked",
    "Intake",
    "LossFilter",
    "Meter",
    "MeterClock",
    "MeterOpener",
    "MeterRecord",
    "Network",
    "Parcel",
    "ReadingFilter",
    "ReadingLine",
    "ReadingLines",
    "ReadingOrder",
    "ReadingSpan",
    "Secrets",
    "Server",
    "ServerClock",
    "Session",
    "SettingsKeeper",
    "Store",
    "Stored",
    "Upkeep",
    "Wifi",
]

"""What the procedures need from the world.

Adapters implement these; tests hold each fake and the real one to the same contract.
Every method may raise the `ofmon.errors` named in its docstring, and nothing else on purpose.
"""

from ofmon.services.ports.consumption import BarsAsked, ConsumptionStore
from ofmon.services.ports.deleting import (
    Deletable,
    DeleteFilter,
    Deletion,
    Deletions,
    Forgone,
)
from ofmon.services.ports.desk import (
    Certificate,
    Dashboard,
    DashboardServer,
    Device,
    Server,
    ServerClock,
    Session,
)
from ofmon.services.ports.held import (
    Decisions,
    Exchange,
    HeldFilter,
    HeldReading,
    Replacement,
    Rival,
)
from ofmon.services.ports.keeping import (
    DatabaseFile,
    Secrets,
    SettingsKeeper,
    TrustKeeper,
    Upkeep,
)
from ofmon.services.ports.place import (
    Clock,
    Meter,
    MeterClock,
    MeterOpener,
    Network,
    Reach,
    Wifi,
    joined_by_hand,
)
from ofmon.services.ports.placing import Placements
from ofmon.services.ports.records import (
    PAGE,
    EnergyAsked,
    Entry,
    Intake,
    LossFilter,
    MeterRecord,
    Parcel,
    ReadingFilter,
    ReadingLine,
    ReadingLines,
    ReadingOrder,
    ReadingSpan,
    Refusal,
    Span,
    Stored,
)
from ofmon.services.ports.store import Store

__all__ = [
    "PAGE",
    "BarsAsked",
    "Certificate",
    "Clock",
    "ConsumptionStore",
    "Dashboard",
    "DashboardServer",
    "DatabaseFile",
    "Decisions",
    "Deletable",
    "DeleteFilter",
    "Deletion",
    "Deletions",
    "Device",
    "EnergyAsked",
    "Entry",
    "Exchange",
    "Forgone",
    "HeldFilter",
    "HeldReading",
    "Intake",
    "LossFilter",
    "Meter",
    "MeterClock",
    "MeterOpener",
    "MeterRecord",
    "Network",
    "Parcel",
    "Placements",
    "Reach",
    "ReadingFilter",
    "ReadingLine",
    "ReadingLines",
    "ReadingOrder",
    "ReadingSpan",
    "Refusal",
    "Replacement",
    "Rival",
    "Secrets",
    "Server",
    "ServerClock",
    "Session",
    "SettingsKeeper",
    "Span",
    "Store",
    "Stored",
    "TrustKeeper",
    "Upkeep",
    "Wifi",
    "joined_by_hand",
]

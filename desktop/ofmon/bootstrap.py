"""Joins services and adapters into one `Services` object for the command line and the window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from ofmon.adapters.settings import SettingsFile
    from ofmon.services.account import Account
    from ofmon.services.collect import Collect
    from ofmon.services.devices import Devices
    from ofmon.services.energy import Energy
    from ofmon.services.export import Export
    from ofmon.services.ports import Clock, Store, Wifi
    from ofmon.services.provision import Provision
    from ofmon.services.scan import Scan
    from ofmon.services.sync import Sync


@dataclass(frozen=True, slots=True)
class Options:
    """How this run reaches the world.

    Attributes:
        data_dir: folder of the database and the settings; None: the person's own (platformdirs).
        testbed_url: a depot's control API: Wi-Fi and clock come from there.
        meter_url: a meter reached without changing the Wi-Fi, e.g. ``http://10.0.0.1``.
        server_url: ThingsBoard; None: what the settings say.
    """

    data_dir: Path | None = None
    testbed_url: str | None = None
    meter_url: str | None = None
    server_url: str | None = None


@dataclass(frozen=True, slots=True)
class Services:
    """Everything the command line and the window can do.

    ``store``, ``wifi`` and ``clock`` are for reading (counts, now); changes go through the procedures.
    """

    scan: Scan
    provision: Provision
    collect: Collect
    sync: Sync
    devices: Devices
    account: Account
    energy: Energy
    export: Export
    store: Store
    wifi: Wifi
    clock: Clock
    settings: SettingsFile

    async def close(self) -> None:
        """Close connections and the database."""

"""Joins services and adapters into one `Services` object for the command line and the window."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ofmon.adapters.clock_system import SystemClock
from ofmon.adapters.clock_testbed import TestbedClock
from ofmon.adapters.meter_http import HttpMeter
from ofmon.adapters.secrets_keyring import choose_secrets
from ofmon.adapters.settings import SettingsFile, config_dir, data_dir
from ofmon.adapters.store_sqlite import SqliteStore
from ofmon.adapters.testbed import Testbed
from ofmon.adapters.thingsboard import ThingsBoard
from ofmon.adapters.thingsboard_dashboards import ThingsBoardDashboards
from ofmon.adapters.wifi_manual import METER_URL, ManualWifi
from ofmon.adapters.wifi_testbed import TestbedWifi
from ofmon.services.account import Account
from ofmon.services.collect import Collect
from ofmon.services.dashboards import Dashboards
from ofmon.services.devices import Devices
from ofmon.services.energy import Energy
from ofmon.services.export import Export
from ofmon.services.provision import Provision
from ofmon.services.scan import Scan
from ofmon.services.sync import Sync
from ofmon.services.visiting import Visits

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ofmon.services.ports import Clock, MeterOpener, Secrets, Store, Wifi

DATABASE_NAME = "ofmon.db"
SETTINGS_NAME = "settings.json"


@dataclass(frozen=True, slots=True)
class Options:
    """How this run reaches the world.

    Attributes:
        data_dir: folder of the database and the settings; None: the person's own (platformdirs).
        testbed_url: a depot's control API: Wi-Fi and clock come from there.
        meter_url: a meter reached without changing the Wi-Fi, e.g. ``http://10.0.0.1``.
        server_url: ThingsBoard; None: what the settings say.
        secrets_file: keep secrets in this plain file instead of the system's keyring.
        credentials: user and password to sign in with when there is no session.
    """

    data_dir: Path | None = None
    testbed_url: str | None = None
    meter_url: str | None = None
    server_url: str | None = None
    secrets_file: Path | None = None
    credentials: tuple[str, str] | None = None

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> Options:
        """What ``OFMON_DATA``, ``_TESTBED``, ``_METER``, ``_SERVER``, ``_SECRETS_FILE``, ``_USER`` and
        ``_PASSWORD`` say.
        """  # noqa: D205 - the names are the summary
        user, password = environment.get("OFMON_USER"), environment.get("OFMON_PASSWORD")
        data, secrets_file = environment.get("OFMON_DATA"), environment.get("OFMON_SECRETS_FILE")
        return cls(
            data_dir=Path(data) if data else None,
            testbed_url=environment.get("OFMON_TESTBED") or None,
            meter_url=environment.get("OFMON_METER") or None,
            server_url=environment.get("OFMON_SERVER") or None,
            secrets_file=Path(secrets_file) if secrets_file else None,
            credentials=(user, password) if user and password else None,
        )


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
    dashboards: Dashboards
    account: Account
    energy: Energy
    export: Export
    store: Store
    wifi: Wifi
    clock: Clock
    settings: SettingsFile
    _testbed: Testbed | None
    _server: ThingsBoard

    async def close(self) -> None:
        """Close connections and the database."""
        await self._server.close()
        if self._testbed:
            await self._testbed.close()
        await self.store.close()


def build(
    options: Options, *, open_meter: MeterOpener = HttpMeter, secrets: Secrets | None = None
) -> Services:
    """Join everything; nothing is opened or connected yet.

    Args:
        options: how this run reaches the world.
        open_meter: what speaks to a meter at a URL.
        secrets: where secrets are kept; None: as the options say.

    Raises:
        InputError: the settings file can't be read.
    """
    settings = SettingsFile((options.data_dir or config_dir()) / SETTINGS_NAME)
    chosen = settings.load()
    secrets = secrets or choose_secrets(options.secrets_file)
    store = SqliteStore((options.data_dir or data_dir()) / DATABASE_NAME)
    testbed = Testbed(options.testbed_url) if options.testbed_url else None
    wifi = _wifi(options, testbed)
    clock = TestbedClock(testbed) if testbed else SystemClock()
    server = ThingsBoard(options.server_url or chosen.server_url, secrets, credentials=options.credentials)
    visits = Visits(wifi, clock, open_meter, store, secrets, chosen.meter_passphrase)
    scan = Scan(wifi, store, clock)
    return Services(
        scan=scan,
        provision=Provision(visits, store),
        collect=Collect(visits, scan),
        sync=Sync(store, server, secrets),
        devices=Devices(store, server),
        dashboards=Dashboards(ThingsBoardDashboards(server)),
        account=Account(server, secrets),
        energy=Energy(store),
        export=Export(store),
        store=store,
        wifi=wifi,
        clock=clock,
        settings=settings,
        _testbed=testbed,
        _server=server,
    )


def _wifi(options: Options, testbed: Testbed | None) -> Wifi:
    """A meter given by address goes before the testbed's air; without either the person joins by hand."""
    if testbed and not options.meter_url:
        return TestbedWifi(testbed)
    return ManualWifi(options.meter_url or METER_URL)

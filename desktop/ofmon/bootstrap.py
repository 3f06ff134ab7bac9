"""Joins services and adapters into one `Services` object for the command line and the window."""

from __future__ import annotations

import os
import platform
import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from ofmon.adapters.clock.comparison_file import ComparisonFile
from ofmon.adapters.clock.server import DateHeaderClock
from ofmon.adapters.clock.system import SystemClock
from ofmon.adapters.clock.testbed import TestbedClock
from ofmon.adapters.files.data_folder import DEVICES_NAME, FIRMWARE_NAME, copy_files
from ofmon.adapters.files.devices import DeviceFile
from ofmon.adapters.files.exchange_file import EncryptedFiles
from ofmon.adapters.files.firmware import FirmwareFolder
from ofmon.adapters.files.guide import Guide, guide_folder
from ofmon.adapters.files.run_log import LOG_NAME, read_log
from ofmon.adapters.files.secrets_keyring import SecretsWhenAsked
from ofmon.adapters.files.settings import Settings, SettingsFile, config_dir, data_dir, log_dir
from ofmon.adapters.meter_http import HttpMeter
from ofmon.adapters.qr import SegnoZxing
from ofmon.adapters.store.calibrations import SqliteCalibrations
from ofmon.adapters.store.consumption import SqliteConsumption
from ofmon.adapters.store.deleting import SqliteDeletions
from ofmon.adapters.store.errors import is_there, missing
from ofmon.adapters.store.facts import SqliteFacts
from ofmon.adapters.store.merging.store import SqliteMerging
from ofmon.adapters.store.meter_page import SqliteMeterPage
from ofmon.adapters.store.notes import SqliteMeterNotes
from ofmon.adapters.store.placements import SqlitePlacements
from ofmon.adapters.store.reporting import SqliteReports
from ofmon.adapters.store.sites import SqliteSites
from ofmon.adapters.store.sqlite import SqliteStore
from ofmon.adapters.store.tariffs import SqliteTariffs
from ofmon.adapters.store.told import SqliteTold
from ofmon.adapters.store.upkeep import SqliteUpkeep
from ofmon.adapters.testbed import Testbed
from ofmon.adapters.thingsboard.client import ThingsBoard
from ofmon.adapters.thingsboard.dashboards import ThingsBoardDashboards
from ofmon.adapters.thingsboard.firmware import ThingsBoardFirmware
from ofmon.adapters.thingsboard.new_devices import ThingsBoardNewDevices
from ofmon.adapters.thingsboard.told import ThingsBoardTold
from ofmon.adapters.wifi.alone import WifiAlone
from ofmon.adapters.wifi.auto import AutoWifi
from ofmon.adapters.wifi.crossed import crossings
from ofmon.adapters.wifi.macos import MacWifi
from ofmon.adapters.wifi.manual import ManualWifi
from ofmon.adapters.wifi.testbed import TestbedWifi
from ofmon.adapters.wifi.ways import WifiWay
from ofmon.adapters.wifi.windows import WindowsWifi
from ofmon.domain.address import server_address, server_problem, shown
from ofmon.domain.identity import FACTORY_URL
from ofmon.domain.told import computer_name
from ofmon.domain.update_policy import UpdatePolicy
from ofmon.errors import InputError
from ofmon.services.account import Account
from ofmon.services.calibrating import Calibrating
from ofmon.services.clock import CheckedClock, GivenClock
from ofmon.services.colleagues import Colleagues
from ofmon.services.collect import Collect
from ofmon.services.consumption import Consumption
from ofmon.services.dashboards import Dashboards
from ofmon.services.data_folder import DataFolder
from ofmon.services.deleting import Deleting
from ofmon.services.device_list import DeviceList
from ofmon.services.device_tokens import DeviceTokens
from ofmon.services.device_tree import DeviceTree
from ofmon.services.devices import Devices
from ofmon.services.doctor import Doctor
from ofmon.services.energy import Energy
from ofmon.services.exchange import MeterExchange
from ofmon.services.export import Export
from ofmon.services.firmware import Firmware
from ofmon.services.held import Held
from ofmon.services.keeping import Keeping
from ofmon.services.labels import Labels
from ofmon.services.meter_notes import MeterNotes
from ofmon.services.meter_page import MeterPages
from ofmon.services.meter_steps import MeterSteps
from ofmon.services.new_devices import NewDevices
from ofmon.services.passphrase import Passphrase
from ofmon.services.placing import Placing
from ofmon.services.provision import Provision
from ofmon.services.redate import Redate
from ofmon.services.report.gather import Reports
from ofmon.services.rounds import Rounds
from ofmon.services.scan import Scan
from ofmon.services.sites import Sites
from ofmon.services.sites.tables import SiteTables
from ofmon.services.sites.tour import SiteTour
from ofmon.services.sites.whereabouts import MetersWhereabouts
from ofmon.services.support import Support
from ofmon.services.sync import Sync
from ofmon.services.tariffs import Tariffs
from ofmon.services.told.run import Telling
from ofmon.services.update import Update
from ofmon.services.update_reports import UpdateReports
from ofmon.services.visiting import Visits
from ofmon.texts import listed, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ofmon.adapters.wifi.auto import Radio
    from ofmon.services.activity import ActivityLog
    from ofmon.services.clock import Past
    from ofmon.services.ports import MeterClock, MeterOpener, Secrets, ServerClock, Store, Wifi

COMPARISON_NAME = "server-clock.json"
DATABASE_NAME = "ofmon.db"
LOCK_NAME = "at-a-meter.lock"
SETTINGS_NAME = "settings.json"


_RADIO_OF_SYSTEM = {
    "linux": WifiWay.NETWORKMANAGER,
    "win32": WifiWay.WINDOWS,
    "darwin": WifiWay.MACOS,
}


@dataclass(frozen=True, slots=True)
class Options:
    """How this run reaches the world.

    Attributes:
        data_dir: folder of the database and the settings; None: settings in the person's own (platformdirs),
            the database where they say, or in the person's own.
        testbed_url: a depot's control API: Wi-Fi and clock come from there.
        meter_url: a meter reached without changing the Wi-Fi, e.g. ``http://10.0.0.1``.
        wifi: a `WifiWay` for this run; None: by the other options, then what the settings say.
        server_url: ThingsBoard; None: what the settings say.
        secrets_file: keep secrets in this plain file instead of the system's keyring.
        credentials: user and password to sign in with when there is no session.
        folder_may_lack: go on when the chosen data folder isn't there (its disk isn't plugged in); what needs
            the database fails by itself then.
    """

    data_dir: Path | None = None
    testbed_url: str | None = None
    meter_url: str | None = None
    wifi: str | None = None
    server_url: str | None = None
    secrets_file: Path | None = None
    credentials: tuple[str, str] | None = None
    folder_may_lack: bool = False

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> Options:
        """What ``OFMON_DATA``, ``_TESTBED``, ``_METER``, ``_WIFI``, ``_SERVER``, ``_SECRETS_FILE``, ``_USER``
        and ``_PASSWORD`` say.
        """  # noqa: D205 - the names are the summary
        user, password = environment.get("OFMON_USER"), environment.get("OFMON_PASSWORD")
        data, secrets_file = environment.get("OFMON_DATA"), environment.get("OFMON_SECRETS_FILE")
        return cls(
            data_dir=Path(data) if data else None,
            testbed_url=environment.get("OFMON_TESTBED") or None,
            meter_url=environment.get("OFMON_METER") or None,
            wifi=environment.get("OFMON_WIFI") or None,
            server_url=environment.get("OFMON_SERVER") or None,
            secrets_file=Path(secrets_file) if secrets_file else None,
            credentials=(user, password) if user and password else None,
        )


@dataclass(frozen=True, slots=True)
class Services:
    """Everything the command line and the window can do.

    ``store``, ``wifi`` and ``clock`` are for reading (counts, now); changes go through the procedures.
    ``remarks`` says what of settings, environment and keyring isn't used in this run since it can't be.
    """

    scan: Scan
    provision: Provision
    collect: Collect
    rounds: Rounds
    redate: Redate
    sync: Sync
    telling: Telling
    devices: Devices
    device_list: DeviceList
    device_tree: DeviceTree
    device_tokens: DeviceTokens
    new_devices: NewDevices
    labels: Labels
    dashboards: Dashboards
    account: Account
    energy: Energy
    consumption: Consumption
    exchange: MeterExchange
    export: Export
    tariffs: Tariffs
    reports: Reports
    firmware: Firmware
    held: Held
    placing: Placing
    update: Update
    meter_notes: MeterNotes
    meter_pages: MeterPages
    meter_steps: MeterSteps
    calibrating: Calibrating
    keeping: Keeping
    colleagues: Colleagues
    deleting: Deleting
    data_folder: DataFolder
    passphrase: Passphrase
    doctor: Doctor
    support: Support
    guide: Guide
    log: Path
    sites: Sites
    site_tables: SiteTables
    site_tour: SiteTour
    activity: ActivityLog
    store: Store
    wifi: Wifi
    clock: MeterClock
    settings: SettingsFile
    secrets: Secrets
    remarks: tuple[str, ...]
    _testbed: Testbed | None
    _server: ThingsBoard

    @property
    def emulated(self) -> bool:
        """Whether meters and clock are a testbed's."""
        return self._testbed is not None

    async def close(self) -> None:
        """Close connections and the database."""
        await self._server.close()
        await self.wifi.close()
        if self._testbed:
            await self._testbed.close()
        await self.store.close()


def build(
    options: Options, *, open_meter: MeterOpener = HttpMeter.at, secrets: Secrets | None = None
) -> Services:
    """Join everything; nothing is opened or connected yet.

    Args:
        options: how this run reaches the world.
        open_meter: what speaks to a meter whose network is joined.
        secrets: where secrets are kept; None: as the options say.

    Raises:
        InputError: an option names no way to reach meters, or an address that is none; other meters than
            those that were meant are never tried. Or the chosen data folder holds no database any more.
    """
    settings = settings_of(options)
    found = settings.read()
    chosen = found.settings
    _check_addresses(options)
    secrets = secrets or SecretsWhenAsked(options.secrets_file)
    folder, was_chosen = _folder(options, chosen)
    wanted = partial(settings.get, "database") if was_chosen else str
    store = SqliteStore(folder / DATABASE_NAME, must_exist=was_chosen, wanted=wanted)
    testbed = Testbed(options.testbed_url) if options.testbed_url else None
    wifi = WifiAlone(_wifi(options, testbed, chosen), folder / LOCK_NAME)
    server_url, no_server = _server_url(options, chosen)
    server = ThingsBoard(server_url, secrets, credentials=options.credentials, trusted=settings.trusted)
    server_clock = DateHeaderClock(server)
    clock = _clock(testbed, server_clock, folder, store)
    passphrase = Passphrase(settings, secrets)
    wifi_passphrase, factory_instead = passphrase.read()
    remarks = (*found.problems, *(said for said in (no_server, factory_instead) if said))
    visits = Visits(wifi, clock, open_meter, store, secrets, wifi_passphrase)
    scan = Scan(wifi, store, clock)
    source = ThingsBoardFirmware(server)
    shelf = FirmwareFolder(folder / FIRMWARE_NAME)
    firmware = Firmware(store, source, shelf, secrets)
    devices = Devices(store, server)
    device_list = DeviceList(devices, DeviceFile(folder / DEVICES_NAME))
    maker = ThingsBoardNewDevices(server)
    device_tokens = DeviceTokens(device_list, maker, store, secrets)
    redate = Redate(store, clock)
    held = Held(store)
    tariffs = Tariffs(SqliteTariffs(store), store)
    upkeep = SqliteUpkeep(store.path, must_exist=was_chosen, wanted=wanted)
    steps, export = MeterSteps(visits), Export(store)
    way = _way_name(options, chosen.wifi)
    doctor = Doctor(upkeep, secrets, wifi, way, server_clock, remarks, crossings)
    log = (options.data_dir or log_dir()) / LOG_NAME
    facts = SqliteFacts(store.path)
    support = Support(
        doctor, settings, store, facts, store, secrets, export, partial(read_log, log), lambda: server.url
    )
    provision, collect = Provision(visits, store), Collect(visits, scan)
    update = Update(visits, firmware, shelf, store)
    keeping = Keeping(store, upkeep, SystemClock(), partial(_adopt, settings, was_chosen=was_chosen))
    pages, notes = SqliteMeterPage(store), MeterNotes(SqliteMeterNotes(store), clock)
    rounds = Rounds(collect, update, firmware, lambda: UpdatePolicy(settings.get("firmware_update")))
    site_store = SqliteSites(store)
    sites, where = Sites(site_store), MetersWhereabouts(site_store, notes)
    telling = Telling(
        SqliteTold(store),
        ThingsBoardTold(server),
        server,
        secrets,
        device_list,
        clock,
        computer_name(platform.node()),
        lambda: settings.load().tell_colleagues,
    )
    return Services(
        scan=scan,
        provision=provision,
        collect=collect,
        rounds=rounds,
        redate=redate,
        sync=Sync(
            store,
            server,
            secrets,
            reports=UpdateReports(store, source, secrets),
            redate=redate,
            telling=telling,
        ),
        telling=telling,
        devices=devices,
        device_list=device_list,
        device_tree=DeviceTree(pages),
        device_tokens=device_tokens,
        new_devices=NewDevices(maker, device_tokens),
        labels=Labels(device_tokens, store, SegnoZxing(), passphrase, where.run),
        dashboards=Dashboards(ThingsBoardDashboards(server)),
        account=Account(server, secrets, settings),
        energy=Energy(store),
        consumption=Consumption(store, SqliteConsumption(store)),
        exchange=MeterExchange(collect, provision, devices, secrets, pages, clock),
        export=export,
        tariffs=tariffs,
        reports=Reports(SqliteReports(store), tariffs),
        firmware=firmware,
        held=held,
        placing=Placing(held, store, SqlitePlacements(store), SystemClock()),
        update=update,
        meter_notes=notes,
        meter_pages=MeterPages(pages, store, notes, store, store, keeping),
        meter_steps=steps,
        calibrating=Calibrating(steps, SqliteCalibrations(store), clock),
        keeping=keeping,
        colleagues=Colleagues(
            store,
            SqliteMerging(store.path),
            EncryptedFiles(),
            keeping,
            secrets,
            SystemClock(),
            lambda: server.url,
        ),
        deleting=Deleting(SqliteDeletions(store), keeping, SystemClock()),
        data_folder=_data_folder(folder, store, upkeep, settings, fixed=options.data_dir is not None),
        passphrase=passphrase,
        doctor=doctor,
        support=support,
        guide=Guide(guide_folder()),
        log=log,
        sites=sites,
        site_tables=SiteTables(sites, notes),
        site_tour=SiteTour(scan, rounds, sites, clock),
        activity=store,
        store=store,
        wifi=wifi,
        clock=clock,
        settings=settings,
        secrets=secrets,
        remarks=remarks,
        _testbed=testbed,
        _server=server,
    )


def settings_of(options: Options) -> SettingsFile:
    """Where this run's settings lie."""
    return SettingsFile((options.data_dir or config_dir()) / SETTINGS_NAME)


def _clock(testbed: Testbed | None, server: ServerClock, folder: Path, past: Past) -> MeterClock:
    """Emulated meters live in a time of their own, which no server knows."""
    if testbed:
        return GivenClock(TestbedClock(testbed))
    return CheckedClock(SystemClock(), server, ComparisonFile(folder / COMPARISON_NAME), past)


def _check_addresses(options: Options) -> None:
    """Of meters: where they are was said for this run, and nothing else may be tried instead."""
    if (given := options.testbed_url) and (problem := server_problem(given)):
        what = tr("{address!r} is no address of a testbed.", address=shown(given))
        todo = tr("{problem}: correct --testbed or OFMON_TESTBED.", problem=problem)
        raise InputError(what, safe=tr("Nothing was done."), todo=todo)
    if (given := options.meter_url) and (problem := server_problem(given)):
        what = tr("{address!r} is no address of a meter.", address=shown(given))
        todo = tr("{problem}: correct --meter or OFMON_METER.", problem=problem)
        raise InputError(what, safe=tr("Nothing was done."), todo=todo)


def _server_url(options: Options, settings: Settings) -> tuple[str, str]:
    """The server of this run, and why the named one isn't used; another never takes its place."""
    given = options.server_url
    if given and (problem := server_problem(given)):
        none = tr("No server is used: {address!r} in OFMON_SERVER is none.", address=shown(given))
        return "", f"{none} {problem}."
    return server_address(given) if given else settings.server_url, ""


def _folder(options: Options, settings: Settings) -> tuple[Path, bool]:
    """Where the data lies, and whether it was chosen: then it holds a database."""
    if options.data_dir or not settings.data_folder:
        return options.data_dir or data_dir(), False
    folder = Path(settings.data_folder)
    if not (options.folder_may_lack or is_there(folder / DATABASE_NAME)):
        error = missing(folder / DATABASE_NAME)
        raise InputError(error.what, safe=error.safe, todo=error.todo)
    return folder, True


def _data_folder(
    folder: Path, store: SqliteStore, upkeep: SqliteUpkeep, settings: SettingsFile, *, fixed: bool
) -> DataFolder:
    return DataFolder(
        path=folder,
        default=data_dir(),
        fixed=fixed,
        store=store,
        upkeep=upkeep,
        upkeep_in=lambda other: SqliteUpkeep(other / DATABASE_NAME),
        begin_in=_begin_in,
        copy_files=copy_files,
        settings=settings,
    )


def _adopt(settings: SettingsFile, identity: str, *, was_chosen: bool) -> None:
    """Another database lies in the chosen folder now, by the person's own will."""
    if was_chosen:
        settings.change(database=identity)


async def _begin_in(folder: Path) -> None:
    """Make an empty database."""
    store = SqliteStore(folder / DATABASE_NAME)
    try:
        await store.counts()
    finally:
        await store.close()


def _wifi(options: Options, testbed: Testbed | None, settings: Settings) -> Wifi:
    """What was asked for this run, then a meter given by address, the testbed's air, the settings."""
    meter_url = options.meter_url or settings.meter_url or FACTORY_URL
    if options.wifi is None and options.meter_url:
        return ManualWifi(meter_url)
    if options.wifi is None and testbed:
        return TestbedWifi(testbed)
    way = _way(options.wifi or settings.wifi)
    if way is WifiWay.AUTO:
        return AutoWifi(_radio_here(meter_url), ManualWifi(meter_url))
    return ManualWifi(meter_url) if way is WifiWay.MANUAL else _radio(way, meter_url)


def _way_name(options: Options, setting: str) -> str:
    """What `_wifi` goes by, in words."""
    if options.wifi is None and options.meter_url:
        return tr("by hand, meter at {address}", address=options.meter_url)
    if options.wifi is None and options.testbed_url:
        return tr("testbed {address}", address=options.testbed_url)
    return tr("way: {way}", way=options.wifi or setting)


def _way(name: str) -> WifiWay:
    try:
        return WifiWay(name)
    except ValueError as error:
        raise InputError(
            tr("{name!r} is no way to reach meters: {known}.", name=name, known=listed(WifiWay)),
            todo=tr("Correct it in the settings or OFMON_WIFI."),
        ) from error


def _radio_here(meter_url: str) -> Radio | None:
    """This system's adapter, None: there is none, or it lacks its library."""
    way = _RADIO_OF_SYSTEM.get(sys.platform)
    try:
        return _radio(way, meter_url) if way else None
    except InputError:
        return None


def _radio(way: WifiWay, meter_url: str) -> Radio:
    match way:
        case WifiWay.WINDOWS:
            return WindowsWifi(meter_url)
        case WifiWay.MACOS:
            return MacWifi(meter_url)
    try:
        from ofmon.adapters.wifi.networkmanager import NetworkManagerWifi  # noqa: PLC0415 - Linux only
    except ImportError as error:
        raise InputError(
            tr("NetworkManager can't be used: it is for Linux, and needs the Python package dbus-fast."),
            todo=tr("Use --wifi auto."),
        ) from error
    return NetworkManagerWifi(meter_url)

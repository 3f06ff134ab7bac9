"""python-dbusmock's NetworkManager, taught to join and leave. Run by the system's Python; not imported.

On top of the stock template: activations that take their time and fail for a reason, volatile profiles that
vanish with their connection or with the program that made them, and scans that end. What it plays is
NetworkManager's D-Bus reference (1.16 and later); it has no radio and no DHCP.
"""

# dbus-python has no types, and these are names of D-Bus methods.
# ruff: noqa: ANN001, ANN201, ANN202, N802
from __future__ import annotations

import itertools

import dbus
import dbusmock
from dbusmock import MOCK_IFACE
from dbusmock.templates import networkmanager as stock
from dbusmock.templates.networkmanager import *  # noqa: F403 - its methods are loaded from this module
from gi.repository import GLib

BUS_NAME, MAIN_OBJ, SYSTEM_BUS, IS_OBJECT_MANAGER = (
    stock.BUS_NAME,
    stock.MAIN_OBJ,
    stock.SYSTEM_BUS,
    stock.IS_OBJECT_MANAGER,
)
ROOT = stock.MANAGER_OBJ
ACTIVATING, ACTIVATED, DEACTIVATED = 1, 2, 4
DISCONNECTED, CONFIG, DEVICE_ACTIVATED, FAILED = 30, 50, 100, 120
NONE, NO_SECRETS, NEW_ACTIVATION = 0, 7, 60

# How it behaves; see `Behave`.
behaviour = {"reason": NONE, "own_reason": NONE, "hang": False, "hold": False, "refuse": "", "scan": "done"}
PASSPHRASE = "12345678"
held: list = []
volatile: set = set()
numbers = itertools.count(1)


def load(mock, parameters):
    """Called by dbusmock."""
    stock.load(mock, parameters)
    manager = dbusmock.get_object(ROOT)
    manager.activate_connection = lambda _self, connection, device, point: activate(
        connection, device, point, behaviour["own_reason"]
    )
    manager.deactivate_connection = lambda _self, active: leave(active)


@dbus.service.method(MOCK_IFACE, in_signature="a{sv}")
def Behave(_self, changes):
    """Change how it behaves.

    ``reason``, ``own_reason``: joining a meter or a saved network fails with this NMDeviceStateReason;
    ``hang``: joining a meter never ends; ``hold``: AddAndActivateConnection2 answers only after `LetGo`;
    ``refuse``: error name of the next calls; ``scan``: done | silent | too-soon; ``appear``: networks which
    the next scan finds, by name.
    """
    behaviour.update(changes)


@dbus.service.method(MOCK_IFACE)
def LetGo(_self):
    """Answer what was held back."""
    while held:
        held.pop(0)()


@dbus.service.method(MOCK_IFACE, in_signature="sssy", out_signature="o")
def AddOwnNetwork(_self, device, name, ssid, strength):
    """A saved network of the person's, in reach and joined."""
    manager = dbusmock.get_object(ROOT)
    point = manager.AddAccessPoint(device, name, ssid, "00:23:F8:7E:12:BB", 2, 2425, 5400, strength, 0x100)
    connection = manager.AddWiFiConnection(device, name, ssid, "wpa-psk")
    activate(connection, device, point)
    return dbus.ObjectPath(connection)


@dbus.service.method(
    stock.MANAGER_IFACE,
    in_signature="a{sa{sv}}ooa{sv}",
    out_signature="ooa{sv}",
    async_callbacks=("done", "failed"),
    sender_keyword="sender",
)
def AddAndActivateConnection2(self, settings, device, point, options, sender, done, failed):  # noqa: PLR0913, PLR0917
    """See NetworkManager's reference."""
    if behaviour["refuse"]:
        failed(dbus.exceptions.DBusException("No.", name=behaviour["refuse"]))
        return

    def run():
        connection = f"{stock.SETTINGS_OBJ}/{next(numbers)}"
        self.AddObject(connection, stock.CSETTINGS_IFACE, {"Unsaved": True}, [])
        dbusmock.get_object(connection).settings = settings
        if options.get("persist") == "volatile":
            volatile.add(connection)
        psk = settings["802-11-wireless-security"]["psk"]
        reason = behaviour["reason"] or (NONE if psk == PASSPHRASE else NO_SECRETS)
        active = activate(connection, device, point, reason, hang=behaviour["hang"])
        if options.get("bind-activation") == "dbus-client":
            bind(self.connection, sender, active)
        done(dbus.ObjectPath(connection), active, dbus.Dictionary({}, signature="sv"))

    if behaviour["hold"]:
        held.append(run)
    else:
        run()


@dbus.service.method(MOCK_IFACE, in_signature="ssi", out_signature="s")
def AddWiFiDevice(self, device_name, iface_name, state):
    """The stock one, with a scan that ends."""
    path = stock.AddWiFiDevice(self, device_name, iface_name, state)
    device = dbusmock.get_object(path)
    device.request_scan = request_scan
    device.AddMethod(stock.WIRELESS_DEVICE_IFACE, "RequestScan", "a{sv}", "", "self.request_scan(self)")
    return path


def request_scan(device):
    """See NetworkManager's reference."""
    if behaviour["refuse"]:
        raise dbus.exceptions.DBusException("No.", name=behaviour["refuse"])
    if behaviour["scan"] == "too-soon":
        name = "org.freedesktop.NetworkManager.Device.NotAllowed"
        raise dbus.exceptions.DBusException(
            "Scanning not allowed immediately following previous scan", name=name
        )
    if behaviour["scan"] == "done":
        GLib.idle_add(scan_ends, device)


def scan_ends(device):
    """Networks that were hidden until now are heard."""
    for name, ssid in behaviour.pop("appear", {}).items():
        point = (device.path, name, ssid, "00:23:F8:7E:12:CC", 2, 2425, 5400, 50, 0x100)
        dbusmock.get_object(ROOT).AddAccessPoint(*point)
    change(device, stock.WIRELESS_DEVICE_IFACE, "LastScan", dbus.Int64(next(numbers)))
    return False


def activate(connection, device, point, reason=NONE, *, hang=False):
    """Leave what the device is in, and begin to join."""
    leave(dbusmock.get_object(device).props[stock.DEVICE_IFACE]["ActiveConnection"])
    settings = dbusmock.get_object(connection).settings["connection"]
    active = dbus.ObjectPath(f"{ROOT}/ActiveConnection/{next(numbers)}")
    manager = dbusmock.get_object(ROOT)
    properties = {
        "Connection": dbus.ObjectPath(connection),
        "Devices": dbus.Array([device], signature="o"),
        "Id": settings["id"],
        "SpecificObject": dbus.ObjectPath(point),
        "State": dbus.UInt32(ACTIVATING),
        "Uuid": settings["uuid"],
    }
    manager.AddObject(active, stock.ACTIVE_CONNECTION_IFACE, properties, [])
    change(dbusmock.get_object(device), stock.DEVICE_IFACE, "ActiveConnection", active)
    device_state(device, CONFIG, NONE)
    if not hang:
        GLib.idle_add(end_of_activation, active, device, reason)
    return active


def end_of_activation(active, device, reason):
    """Joined, or failed for a reason."""
    if active in dbusmock.mockobject.objects:
        if reason:
            leave(active, reason)
        else:
            active_state(active, ACTIVATED)
            device_state(device, DEVICE_ACTIVATED, NONE)
    return False


def leave(active, reason=NONE):
    """End a connection; a volatile profile goes with it."""
    if active not in dbusmock.mockobject.objects:
        return
    properties = dbusmock.get_object(active).props[stock.ACTIVE_CONNECTION_IFACE]
    [device], connection = properties["Devices"], properties["Connection"]
    active_state(active, DEACTIVATED)
    if reason:
        device_state(device, FAILED, reason)
    change(dbusmock.get_object(device), stock.DEVICE_IFACE, "ActiveConnection", dbus.ObjectPath("/"))
    device_state(device, DISCONNECTED, NONE)
    manager = dbusmock.get_object(ROOT)
    manager.RemoveObject(active)
    if connection in volatile:
        volatile.discard(connection)
        manager.RemoveObject(connection)


def bind(bus, client, active):
    """End a connection when the program that asked for it is gone."""
    bus.watch_name_owner(client, lambda owner: None if owner else leave(active))


def active_state(active, state):
    """Set and tell."""
    found = dbusmock.get_object(active)
    change(found, stock.ACTIVE_CONNECTION_IFACE, "State", dbus.UInt32(state))
    found.EmitSignal(stock.ACTIVE_CONNECTION_IFACE, "StateChanged", "uu", [state, NONE])


def device_state(device, state, reason):
    """Set and tell."""
    found = dbusmock.get_object(device)
    before = found.props[stock.DEVICE_IFACE]["State"]
    change(found, stock.DEVICE_IFACE, "State", dbus.UInt32(state))
    found.EmitSignal(stock.DEVICE_IFACE, "StateChanged", "uuu", [state, before, reason])


def change(found, interface, name, value):
    """Set a property and tell; the stock method can't do it for object paths."""
    found.props[interface][name] = value
    changed = dbus.Dictionary({name: value}, signature="sv")
    found.EmitSignal(dbus.PROPERTIES_IFACE, "PropertiesChanged", "sa{sv}as", [interface, changed, []])

"""``ofmon devices``: devices first, below each the meters that are or were it; then the server's devices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ofmon import texts
from ofmon.cli import console
from ofmon.cli.commands import collectors_now_ms
from ofmon.domain.clock import span
from ofmon.domain.reading import ReadingState
from ofmon.errors import (
    InputError,
    OFMonError,
    RightsError,
    ServerBusyError,
    ServerUnreachableError,
    SignInNeededError,
)
from ofmon.services.device_list import meters_of
from ofmon.services.sharing import told
from ofmon.texts import mark, tr

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping, Sequence

    from ofmon.bootstrap import Services
    from ofmon.services.device_list import DeviceTable
    from ofmon.services.device_tree import CarriedBy, DeviceLine
    from ofmon.services.ports import MeterRecord

_STATES = {
    ReadingState.PENDING: mark("pending", "readings"),
    ReadingState.SENT: mark("sent", "readings"),
    ReadingState.CONFIRMED: mark("confirmed", "readings"),
    ReadingState.HELD: mark("held", "readings"),
    ReadingState.REFUSED: mark("refused", "readings"),
}
_HEADER = (mark("device"), mark("firmware"), mark("last collected"))
_SERVER_HEADER = (mark("device on the server"), mark("profile"), mark("id"), mark("carried by"))


async def run(args: argparse.Namespace, services: Services) -> int:
    """List them."""
    now_ms = await collectors_now_ms(services)
    table, silence = await _on_server(services, now_ms)
    devices, records = await services.device_tree.with_records()
    if args.json:
        listed = {
            "devices": devices,
            "server_devices": table.devices if table else None,
            "server_asked_ms": table.asked_ms if table else None,
            "server_error": silence,
        }
        console.print_json({"command": "devices", "ok": True, "meters": records, **listed})
        return console.DONE
    print_devices(devices)
    console.say()
    _print_server(table, silence, records, now_ms)
    return console.DONE


async def _on_server(services: Services, now_ms: int) -> tuple[DeviceTable | None, OFMonError | None]:
    """The server's list, or the one that was kept and why."""
    try:
        return await services.device_list.fetch(now_ms), None
    except RightsError as error:  # a system administrator, who has none
        return None, error
    except (SignInNeededError, InputError):  # nobody is signed in, or there is no server
        return None, None
    except (ServerUnreachableError, ServerBusyError) as error:  # as it is where the meters are
        return await services.device_list.kept(), error


def print_devices(devices: Sequence[DeviceLine]) -> None:
    """A line for each device, and one for each meter below it."""
    rows = []
    for line in devices:
        if line.is_device:
            rows.append((line.owner.name, "", console.moment(line.collected_ms), *_counts(line.counts)))
            rows.extend(_below(each) for each in line.meters)
        else:
            rows.extend((each.meter.ssid, *_facts(each), *_counts(each.counts)) for each in line.meters)
    states = (tr(_STATES[state], "readings") for state in ReadingState)
    console.print_table((*map(tr, _HEADER), *states), rows)


def _below(each: CarriedBy) -> tuple[str, ...]:
    name = each.meter.ssid if each.present else tr("{meter}, before", meter=each.meter)
    return (f"  {name}", *_facts(each), *_counts(each.counts))


def _facts(each: CarriedBy) -> tuple[str, str]:
    if each.record is None:
        return tr("forgotten"), "-"
    record = each.record
    return record.firmware or "-", console.collected(record.last_collected_ms, record.collected_by)


def _counts(counts: Mapping[ReadingState, int]) -> tuple[str, ...]:
    return tuple(texts.number(counts.get(state, 0)) for state in ReadingState)


def _print_server(
    table: DeviceTable | None, silence: OFMonError | None, records: list[MeterRecord], now_ms: int
) -> None:
    if isinstance(silence, RightsError):
        console.say(f"{silence.what} {silence.todo}")
    elif silence:
        console.say(f"{silence.what} {_as_of(table, now_ms)}")
    elif table is None:
        console.say(tr("Not signed in: the server's devices are not listed."))
    if table:
        rows = [
            (device.name, device.profile_name, device.id, told(meters_of(device, records), now_ms) or "-")
            for device in table.devices
        ]
        console.print_table([tr(name) for name in _SERVER_HEADER], rows)


def _as_of(table: DeviceTable | None, now_ms: int) -> str:
    if table is None:
        return tr("Its devices were never listed on this computer.")
    age = span(max(0, now_ms - table.asked_ms))
    asked = console.moment(table.asked_ms)
    return tr("These are its devices as of {time}, {age} ago:", time=asked, age=age)

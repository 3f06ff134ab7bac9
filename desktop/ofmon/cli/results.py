"""What came of a command, as tables and sentences on stdout; failures on stderr."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ofmon.cli.console import collected, moment, print_error, print_table, say
from ofmon.domain.reading import HELD
from ofmon.services.told.words import told_lines
from ofmon.texts import listed, tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ofmon.domain.visit import Visit
    from ofmon.services.collect import Outcome
    from ofmon.services.scan import Nearby
    from ofmon.services.sync import DeviceSync, SyncResult
    from ofmon.services.told.run import Told




def print_nearby(found: Sequence[Nearby]) -> None:
    """Meters in reach."""
    if not found:
        say(tr("No meters in reach."))
        return
    rows = [
        (
            item.meter.ssid,
            tr("{signal} dBm", signal=item.signal_dbm),
            item.record.device_name or "-",
            collected(item.record.last_collected_ms, item.record.collected_by),
        )
        for item in found
    ]
    print_table((tr("meter"), tr("signal"), tr("device"), tr("last collected")), rows)


def print_visit(visit: Visit) -> None:
    """What a visit brought."""
    say(tr("{meter}: {brought}", meter=visit.meter, brought=listed(_brought(visit))))
    for text in _remarks(visit):
        say(f"  {text}")


def _brought(visit: Visit) -> Iterator[str]:
    yield tr("%n new reading(s) ({energy})", "", visit.readings_new, energy=_energy(visit))
    yield tr("%n known", "readings", visit.readings_known)
    yield tr("%n power loss(es)", "", visit.power_losses)
    yield tr("memory freed") if visit.freed else tr("memory NOT freed")


def _energy(visit: Visit) -> str:
    """How much, and of which time; one reading's is one moment."""
    if not visit.last_ms:
        return tr("{kwh:.2f} kWh", kwh=visit.energy_kwh)
    begin, end = moment(visit.first_ms), moment(visit.last_ms)
    if begin == end:
        return tr("{kwh:.2f} kWh, {time}", kwh=visit.energy_kwh, time=end)
    return tr("{kwh:.2f} kWh, {begin} to {end}", kwh=visit.energy_kwh, begin=begin, end=end)


def _remarks(visit: Visit) -> Iterator[str]:
    if visit.given:
        yield tr("clock set {how}", how=visit.given)
    if visit.dated_anew:
        yield tr("%n reading(s) of earlier visits got another time", "", visit.dated_anew)
    for reason, held in visit.held_by.items():
        yield tr("%n held: {why} (ofmon held lists them)", "readings", held, why=tr(HELD[reason]))
    for gap in visit.gaps:
        yield tr(
            "no readings of CT {number} between {begin} and {end}",
            number=gap.ct_id,
            begin=moment(gap.from_ms),
            end=moment(gap.to_ms),
        )
    for remark in visit.remarks:
        yield remark.text


def print_outcomes(outcomes: Sequence[Outcome]) -> None:
    """What a tour brought."""
    if not outcomes:
        say(tr("No meters in reach: nothing was collected."))
    for outcome in outcomes:
        if outcome.visit:
            print_visit(outcome.visit)
        if outcome.error:
            say(tr("{meter}: failed", meter=outcome.meter), error=True)
            print_error(outcome.error)


def print_sync(result: SyncResult) -> None:
    """What a sync did."""
    if n := result.redated:
        say(tr("%n reading(s) got another time, by a clock that is checked now", "", n))
    for device in result.devices:
        say(tr("{device}: {figures}", device=device.name, figures=listed(_figures(device))))
        if device.error:
            print_error(device.error)
    for error in (*result.notes, *result.updates.errors):
        print_error(error)
    if n := result.set_aside:
        say(tr("%n reading(s) set aside: refused by the server while it took others.", "", n))
    if (sent := result.updates.sent) or result.updates.waiting:
        waiting = result.updates.waiting
        say(tr("Firmware updates: {sent} reported, {waiting} waiting", sent=sent, waiting=waiting))
    elif not result.devices:
        say(tr("Nothing to send."))
    print_told(result.told)


def print_told(told: Told) -> None:
    """What technicians told each other."""
    for line in told_lines(told):
        say(line)
    if told.error:
        print_error(told.error)


def _figures(device: DeviceSync) -> Iterator[str]:
    if device.checked:
        yield tr("%n checked", "readings", device.checked)
        yield tr("%n missing", "readings", device.missing)
    yield tr("%n sent", "readings", device.sent)
    if device.known:
        yield tr("%n there already", "readings", device.known)
    if device.held:
        yield tr("%n held", "readings", device.held)
    yield tr("%n confirmed", "readings", device.confirmed)
    yield tr("%n not confirmed", "readings", device.unconfirmed)
    yield tr("%n refused", "readings", device.refused)
    yield tr("%n waiting", "readings", device.waiting)

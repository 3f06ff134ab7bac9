"""Free of Qt. A meter's past in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ofmon.domain.plain_text import visible
from ofmon.services.firmware_ports import UpdateState
from ofmon.texts import mark, tr
from ofmon.ui import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ofmon.domain.meter_history import EndReading, PastDevice, PastExchange, PastVisit
    from ofmon.domain.oddity import Gap
    from ofmon.services.firmware_ports import UpdateReport
    from ofmon.services.meter_page import MeterPage

VISIT, LOSS, FIRMWARE, GAP, EXCHANGE, ACTIVITY = (
    mark("Visit"),
    mark("Power loss"),
    mark("Firmware"),
    mark("No readings"),
    mark("Exchange"),
    mark("Activity"),
)


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened to a meter.

    Attributes:
        time_ms: when, ms since the epoch.
        kind: what kind of event, a text for `tr`.
        text: what it was, a sentence.
        tone: "warn", "bad" or empty.
    """

    time_ms: int
    kind: str
    text: str
    tone: str = ""


def facts(page: MeterPage, now_ms: int) -> dict[str, str]:
    """What a meter is, by name."""
    record, note = page.record, page.note
    told = {
        tr("Device"): present_device(page),
        tr("Place"): visible(note.place) or tr("not noted"),
        tr("Firmware"): record.firmware or tr("not asked yet"),
        tr("Last collection"): words.collected(record.last_collected_ms, record.collected_by, now_ms),
        tr("Last heard"): words.ago(record.last_seen_ms, now_ms),
    }
    if note.notes:
        told[tr("Notes")] = note.notes
    for state, number in record.counts.items():
        if number:
            told[tr(words.READING_STATES[state][0])] = tr("%n reading(s)", "", number)
    if before := [past_device(device) for device in page.history.devices if not device.present]:
        told[tr("Before")] = "\n".join(before)
    if page.history.exchanges:
        told[tr("Exchanges")] = "\n".join(exchange_text(each) for each in page.history.exchanges)
    return told


def present_device(page: MeterPage) -> str:
    """Which device a meter is now."""
    record = page.record
    if record.device_ref is None:
        return tr("none: it has no token")
    name = visible(record.device_name or tr("a device that was not looked up yet"))
    if record.replaced_by:
        return tr("{device} until {meter} took its place", device=name, meter=record.replaced_by)
    present = next((device for device in page.history.devices if device.present), None)
    if present is None:
        return name
    return tr("{device} since {time}", device=name, time=words.short_moment(present.first_ms))


def past_device(device: PastDevice) -> str:
    """A device that a meter was, or the time in which it was none."""
    known = visible(device.name or tr("a device that was not looked up yet"))
    values = {
        "device": known if device.device_ref else tr("no device"),
        "span": words.span(device.first_ms, device.last_ms),
        "energy": words.energy(device.energy_kwh),
    }
    return tr("{device}: {span}, %n reading(s), {energy}", "", device.readings, **values)


def exchange_text(exchange: PastExchange) -> str:
    """An exchange, and the readings at both ends, a line each."""
    when = words.short_moment(exchange.time_ms)
    said = [tr("{time}: {new} took the place of {old}.", time=when, new=exchange.new, old=exchange.old)]
    if exchange.why:
        why = visible(exchange.why)
        said.append(tr("{old} was not collected before: {why}", old=exchange.old, why=why))
    said.append(tr("Last reading of {meter}: {reading}", meter=exchange.old, reading=_end(exchange.last)))
    said.append(tr("First reading of {meter}: {reading}", meter=exchange.new, reading=_end(exchange.first)))
    return "\n".join(said)


def _end(end: EndReading | None) -> str:
    if end is None:
        return tr("none yet")
    energy = words.number(end.reading.energy_kwh, 2)
    return tr("{time}, {energy} kWh", time=words.moment(end.time_ms), energy=energy)


def clock(visit: PastVisit) -> str:
    """How far the meter's clock was off at a visit."""
    if abs(visit.behind_ms) < words.MINUTE_MS:
        return tr("right")
    span = words.duration(abs(visit.behind_ms))
    return tr("{span} behind", span=span) if visit.behind_ms > 0 else tr("{span} ahead", span=span)


def ending(visit: PastVisit) -> str:
    """How a visit ended."""
    if not visit.finished:
        return tr("not finished")
    return tr("memory freed") if visit.freed else tr("memory kept")


def events(page: MeterPage) -> list[Event]:
    """All that happened, the newest first."""
    return sorted(_events(page), key=lambda event: -event.time_ms)


def _events(page: MeterPage) -> Iterator[Event]:
    for stored in page.losses:
        loss = stored.loss
        when = loss.raw_time_ms if loss.time_ms is None else loss.time_ms
        yield Event(when, LOSS, _lost(loss.uncertainty_ms), "warn")
    yield from map(_updated, page.updates)
    yield from map(_gap, page.history.gaps)
    for exchange in page.history.exchanges:
        yield Event(exchange.time_ms, EXCHANGE, exchange_text(exchange).partition("\n")[0])
    for line in page.events:
        yield Event(line.time_ms, ACTIVITY, line.text, "" if line.tone == "good" else line.tone)


def _lost(uncertainty_ms: int | None) -> str:
    if not uncertainty_ms:
        return tr("Its power went.")
    return tr("Its power went; when is known to {span}.", span=words.duration(uncertainty_ms))


def _updated(report: UpdateReport) -> Event:
    if report.state is UpdateState.UPDATED:
        return Event(report.time_ms, FIRMWARE, tr("It runs {version} now.", version=report.version))
    said = tr("{version} failed: {error}", version=report.version, error=words.sentence(report.error))
    return Event(report.time_ms, FIRMWARE, said, "bad")


def _gap(gap: Gap) -> Event:
    span = words.span(gap.from_ms, gap.to_ms)
    return Event(gap.to_ms, GAP, tr("CT {number}: {span}", number=gap.ct_id, span=span), "warn")

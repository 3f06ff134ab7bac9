"""Free of Qt. What a sync came to, in sentences: all of it, and for one device."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ofmon.services.told.words import told_lines
from ofmon.texts import listed, tr
from ofmon.ui import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ofmon.services.ports import Session
    from ofmon.services.sync import DeviceSync, SyncResult


def summary(result: SyncResult) -> str:
    """A sync in a few sentences."""
    return " ".join((*_of_devices(result), *_besides(result)))


def _of_devices(result: SyncResult) -> Iterator[str]:
    devices = result.devices
    if not devices:
        yield tr("Nothing was waiting.")
        return
    if checked := sum(device.checked for device in devices):
        missing = sum(device.missing for device in devices)
        yield tr("%n reading(s) checked, {missing} missing on the server.", "", checked, missing=missing)
    confirmed = sum(device.confirmed for device in devices)
    sent = sum(device.sent for device in devices)
    yield tr("%n reading(s) sent, {confirmed} confirmed.", "", sent, confirmed=confirmed)
    if failed := sum(device.error is not None for device in devices):
        waiting = sum(device.waiting for device in devices)
        still = tr("%n reading(s) still (waits|wait) here.", "", waiting)
        yield tr("%n device(s) failed; {still_waiting}", "", failed, still_waiting=still)
    if refused := sum(device.refused for device in devices):
        yield tr("The server refused %n reading(s).", "", refused)


def _besides(result: SyncResult) -> Iterator[str]:
    for note in result.notes:
        yield words.sentence(note.what)
    yield from told_lines(result.told)
    if result.told.error:
        yield words.sentence(result.told.error.what)
    if result.set_aside:
        yield tr("%n refused reading(s) (lies|lie) aside under Local data.", "", result.set_aside)


def outcome(last: DeviceSync | None) -> str:
    """What the last sync did for one device."""
    if last is None:
        return words.NO_FIGURE
    if last.error:
        return words.sentence(_unnamed(last, last.error.what))
    sent = 0 if last.sent == last.confirmed else last.sent  # who has confirmed it has got it
    parts = [
        *((tr("%n sent", "readings", sent),) if sent else ()),
        *((tr("%n confirmed", "readings", last.confirmed),) if last.confirmed else ()),
        *((tr("%n refused", "readings", last.refused),) if last.refused else ()),
    ]
    return listed(parts) or tr("up to date")


def failure(last: DeviceSync | None) -> str:
    """Why it failed for one device, what is safe, and what to do; empty: it didn't."""
    return words.sentence(_unnamed(last, str(last.error))) if last and last.error else ""


def tone(last: DeviceSync | None) -> str:
    """The colour of an outcome, by its name."""
    if last is None:
        return "muted"
    return "bad" if last.error or last.refused else "good"


def account_words(session: Session | None, url: str) -> str:
    """Who is signed in where."""
    if session:
        return tr("Signed in as {user} on {server}", user=session.user, server=session.server_url)
    if url:
        return tr("Not signed in on {server}: readings can be sent, but not confirmed", server=url)
    return tr("No server chosen yet")


def _unnamed(last: DeviceSync, text: str) -> str:
    """What is said of one, without the names that stand beside it."""
    return text.removeprefix(f"{last.ssid} ({last.device_name}): ").removeprefix(f"{last.ssid}: ")

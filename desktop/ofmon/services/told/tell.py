"""What is told to other computers: the documents that differ from what devices' attributes said last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ofmon.domain import told as forms
from ofmon.domain.merging import merge_notes
from ofmon.domain.meter_note import MeterNote
from ofmon.domain.sites.site import key
from ofmon.domain.told import METERS, SITE, Expected
from ofmon.services.told.take import carriers, told_notes, told_place

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ofmon.domain.sites.listed import Listed
    from ofmon.services.ports.told import Local

Documents = dict[str, dict[str, object]]


def to_tell(local: Local, names: Mapping[str, str], now_ms: int) -> dict[str, Documents]:
    """Documents to be written, by device and attribute.

    Args:
        local: what is known here.
        names: identifiers of devices by their names' keys, for those whose meter isn't known yet.
        now_ms: ms since the epoch.
    """
    found: dict[str, Documents] = {}
    for device_id, meters in _devices(local, names).items():
        documents: Documents = {}
        if (place := _place(local, device_id, meters[0], now_ms)) is not None:
            documents[SITE] = place
        if (noted := _noted(local, device_id, meters, now_ms)) is not None:
            documents[METERS] = noted
        if documents:
            found[device_id] = documents
    return found


def _devices(local: Local, names: Mapping[str, str]) -> Mapping[str, Sequence[Listed]]:
    """The meters that are a device, or who is expected to be, by the device's identifier."""
    found = dict(carriers(local))
    for each in local.listed:
        device_id = names.get(key(each.device))
        if device_id and not each.carries:
            found.setdefault(device_id, [each])
    return found


def _place(local: Local, device_id: str, listed: Listed, now_ms: int) -> dict[str, object] | None:
    before = told_place(local.told, device_id, now_ms)
    here = local.sites[listed.site.key] if listed.site else None
    said_ms = local.said_ms.get(listed.meter.ssid) if listed.meter else None
    ours = Expected(here, now_ms if said_ms is None else said_ms, listed.meter)
    if here is None and (before is None or before.site is None):
        return None
    document = forms.expected_document(ours)
    return document if _usable(document, now_ms) and _is_new(ours, before) else None


def _is_new(ours: Expected, before: Expected | None) -> bool:
    """Whether it says more than what was told; which meter the device is, who said it last knows."""
    if before is None:
        return True
    if ours.site is None or before.site is None:
        return ours.site is not before.site
    described = forms.expected_document(Expected(ours.site, 0)) != forms.expected_document(
        Expected(before.site, 0)
    )
    exchanged = ours.meter not in {None, before.meter} and ours.said_ms > before.said_ms
    return described or exchanged


def _noted(local: Local, device_id: str, meters: Sequence[Listed], now_ms: int) -> dict[str, object] | None:
    before = told_notes(local.told, device_id, now_ms)
    after = dict(before)
    for ssid in {each.meter.ssid for each in meters if each.meter} | before.keys():
        ours = local.notes.get(ssid, MeterNote())
        if ours != MeterNote():
            after[ssid] = merge_notes(after.get(ssid, MeterNote()), ours, now_ms).version
    after = {ssid: note for ssid, note in after.items() if _usable_note(ssid, note, now_ms)}
    return None if after == before else forms.notes_document(after)


def _usable(document: dict[str, object], now_ms: int) -> bool:
    try:
        forms.expected_of(document, now_ms)
    except ValueError:
        return False
    return True


def _usable_note(ssid: str, note: MeterNote, now_ms: int) -> bool:
    """Whether others take it: a note may hold what a person pasted."""
    try:
        forms.notes_of(forms.notes_document({ssid: note}), now_ms)
    except ValueError:
        return False
    return True

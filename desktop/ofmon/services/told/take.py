"""What is taken over of what other computers told: what was said last holds, each thing by itself.

A site's description, where a meter is expected, what is noted about it and who collected it last are such
things. What was said here later, and isn't told yet, stays. What can't be used changes nothing, and is told
once.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ofmon.domain import told as forms
from ofmon.domain.merging import merge_notes, merge_sites
from ofmon.domain.meter_note import MeterNote
from ofmon.domain.plain_text import visible
from ofmon.domain.sites.site import key
from ofmon.domain.told import COLLECTED, METERS, SITE
from ofmon.services.ports.sites import Wanted
from ofmon.services.ports.told import Taken
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from ofmon.domain.identity import MeterId
    from ofmon.domain.merging import SiteVersion
    from ofmon.domain.sites.listed import Listed
    from ofmon.domain.told import Collection, Expected
    from ofmon.services.ports.told import Attributes, DeviceTold, Local


@dataclass(slots=True)
class News:
    """What was new.

    Attributes:
        sites: names of sites that are new or described anew.
        expected: names of devices whose meters are expected elsewhere than before.
        notes: names of devices about whose meters something is noted anew.
        collected: collections that weren't known, by the device's name.
        problems: a sentence for each document that couldn't be used, and for each note of one's own that gave
            way before anybody else had it.
    """

    sites: list[str] = field(default_factory=list)
    expected: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    collected: dict[str, Collection] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Decision:
    """Decides, by what is known here.

    Attributes:
        local: what is known here.
        now_ms: ms since the epoch.
        news: grows.
        taken: grows.
    """

    local: Local
    now_ms: int
    news: News
    taken: Taken = field(default_factory=Taken)
    _sites: dict[str, SiteVersion] = field(init=False)
    _listed: dict[str, Listed] = field(init=False)
    _named: dict[str, Listed] = field(init=False)
    _carriers: Mapping[str, Sequence[Listed]] = field(init=False)

    def __post_init__(self) -> None:
        self._sites = dict(self.local.sites)
        self._listed = {each.meter.ssid: each for each in self.local.listed if each.meter}
        self._named = {key(each.device): each for each in self.local.listed if not each.carries}
        self._carriers = carriers(self.local)

    def run(self, devices: Sequence[DeviceTold]) -> Taken:
        """Decide about what the attributes of these devices say."""
        for device in devices:
            for name, work in ((SITE, self._place), (METERS, self._noted), (COLLECTED, self._collected)):
                if name in device.documents:
                    self._one(device, name, work)
        return self.taken

    def _one(self, device: DeviceTold, name: str, work: Callable[[DeviceTold, Any], None]) -> None:
        at = device.device_id, name
        text = device.documents[name]
        kept = text[: forms.DOCUMENT_CHARS_MAX]
        try:
            work(device, forms.read(text))
        except ValueError as error:
            if self.local.told.get(at) != kept:
                self.news.problems.append(unusable(device.name, name, error))
        self.taken.told[at] = kept

    # ------------------------------------------------------------ sites

    def _place(self, device: DeviceTold, document: Any) -> None:
        theirs = forms.expected_of(document, self.now_ms)
        if theirs.site:
            self._describe(theirs.site)
            if self._sites[theirs.site.site.key].removed:  # here, and later
                return
        for meter, ours in self._meant(device, theirs):
            self._expect(device, meter, ours, theirs)

    def _describe(self, theirs: SiteVersion) -> None:
        site_key = theirs.site.key
        merged = merge_sites(self._sites.get(site_key), theirs, self.now_ms)
        if merged.outcome.changes:
            self._sites[site_key] = merged.version
            others = [each for each in self.taken.sites if each.site.key != site_key]
            self.taken.sites = [*others, merged.version]
            _add(self.news.sites, theirs.site.name)

    def _meant(self, device: DeviceTold, theirs: Expected) -> Iterator[tuple[MeterId | None, Listed | None]]:
        """The meters that are the device as far as is known here; None: none is known yet."""
        meter = self._free(theirs.meter)
        if found := self._carriers.get(device.device_id):
            yield from ((each.meter, each) for each in found)
        elif named := self._named.get(key(device.name)):
            yield named.meter or meter, named
        else:
            yield meter, self._listed.get(meter.ssid) if meter else None

    def _free(self, meter: MeterId | None) -> MeterId | None:
        """A meter that isn't known to carry another device, and wasn't forgotten."""
        taken = meter is None or meter.ssid in self.local.forgotten or meter.ssid in self.local.device_ids
        return None if taken else meter

    def _expect(
        self, device: DeviceTold, meter: MeterId | None, ours: Listed | None, theirs: Expected
    ) -> None:
        there = theirs.site.site.key if theirs.site else ""
        here = ours.site.key if ours and ours.site else ""
        if here == there:
            return
        said_ms = self._said_ms(device.device_id, meter, here)
        if said_ms is not None and (theirs.said_ms, there) < (said_ms, here):
            return
        site = self._sites[there].site.name if there else None
        name = ours.device if ours and ours.device else device.name
        self.taken.expected.append((Wanted(site, meter, name), theirs.said_ms))
        _add(self.news.expected, device.name)

    def _said_ms(self, device_id: str, meter: MeterId | None, here: str) -> int | None:
        """When it was said here where it is expected, None: nobody did.

        Of a device whose meter isn't known no time is kept: it was said now, unless it is as it was told.
        """
        if meter and meter.ssid in self.local.said_ms:
            return self.local.said_ms[meter.ssid]
        before = told_place(self.local.told, device_id, self.now_ms)
        if before and before.site and before.site.site.key == here:
            return before.said_ms
        return self.now_ms if here else None

    # ------------------------------------------------------------ meters

    def _noted(self, device: DeviceTold, document: Any) -> None:
        expected = {wanted.meter.ssid for wanted, _ms in self.taken.expected if wanted.meter}
        for ssid, theirs in forms.notes_of(document, self.now_ms).items():
            if ssid not in self._listed and ssid not in expected:
                continue
            ours = self.taken.notes.get(ssid) or self.local.notes.get(ssid, MeterNote())
            merged = merge_notes(ours, theirs, self.now_ms)
            if merged.outcome.changes:
                self.taken.notes[ssid] = merged.version
                _add(self.news.notes, self._name(ssid, device))
                self._say_given_way(device, ssid, ours)

    def _say_given_way(self, device: DeviceTold, ssid: str, ours: MeterNote) -> None:
        """What was written here and never told is said once more, since it is nowhere else."""
        before = told_notes(self.local.told, device.device_id, self.now_ms).get(ssid, MeterNote())
        if ours.changed_ms > before.changed_ms and (ours.place or ours.notes):
            self.news.problems.append(
                tr(
                    "A colleague noted something newer about {device}. Yours was: {text}",
                    device=visible(self._name(ssid, device)),
                    text=visible(" ".join(f"{ours.place} {ours.notes}".split())),
                )
            )

    def _collected(self, device: DeviceTold, document: Any) -> None:
        for ssid, theirs in forms.collections_of(document, self.now_ms).items():
            known = (self.local.collections, self.local.others, self.taken.collections)
            found = (each[ssid].collected_ms for each in known if ssid in each)
            if theirs.collected_ms > max(found, default=0):
                self.taken.collections[ssid] = theirs
                self.news.collected[self._name(ssid, device)] = theirs

    def _name(self, ssid: str, device: DeviceTold) -> str:
        listed = self._listed.get(ssid)
        return (listed.device if listed else "") or device.name or ssid


def carriers(local: Local) -> Mapping[str, Sequence[Listed]]:
    """Which meters are a device now, by its identifier."""
    found: defaultdict[str, list[Listed]] = defaultdict(list)
    for each in local.listed:
        device_id = local.device_ids.get(each.meter.ssid) if each.meter else None
        if device_id and not each.replaced:
            found[device_id].append(each)
    return found


def told_place(told: Attributes, device_id: str, now_ms: int) -> Expected | None:
    """Where attributes said last that a device's meter is expected, None: nothing that could be used."""
    try:
        return forms.expected_of(forms.read(told[device_id, SITE]), now_ms)
    except (KeyError, ValueError):
        return None


def told_notes(told: Attributes, device_id: str, now_ms: int) -> dict[str, MeterNote]:
    """What attributes said last about a device's meters, by SSID; of what can't be used nothing."""
    try:
        return forms.notes_of(forms.read(told[device_id, METERS]), now_ms)
    except (KeyError, ValueError):
        return {}


def unusable(device: str, attribute: str, why: ValueError) -> str:
    """What is said of a document that can't be used."""
    return tr(
        "What the attribute {attribute} of {device} says can't be used: {why}.",
        attribute=attribute,
        device=visible(device),
        why=str(why).rstrip("."),
    )


def _add(names: list[str], name: str) -> None:
    if name not in names:
        names.append(name)

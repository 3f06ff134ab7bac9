"""What there is to see: each view's name, and how a person gets there. A new view is a line in `VIEWS`.

The order counts: each view begins where the one before has left the window.
"""

from __future__ import annotations

import asyncio
import math
import tempfile
import threading
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from content_key import ROOT
from PySide6.QtWidgets import QScrollArea

from ofmon.domain.identity import MeterId
from ofmon.domain.local_time import Period
from ofmon.domain.periods import Kind, containing
from ofmon.domain.sites.site import Site
from ofmon.domain.told import Collection
from ofmon.services.consumption import Consumption
from ofmon.services.ports.told import Taken
from ofmon.texts import tr
from ofmon.ui import words
from ofmon.ui.keys import leave_in
from ofmon.ui.reports.dialog import ReportDialog
from screenshots import life
from screenshots.life import LATER_HOURS, NEW, live
from support.colleagues import other_computer
from support.scripted_meter import HOUR_MS
from support.window import find_button, until

if TYPE_CHECKING:
    from ofmon.domain.consumption import Bar
    from ofmon.services.scan import Nearby
    from support.scripted_meter import ScriptedMeter
    from support.window import Workplace

Opening = Callable[["Workplace"], Awaitable[None]]
_TARIFF = ROOT / "docs/examples/tariff.json"
_PASSPHRASE = "four words are enough"  # noqa: S105 - of a file for pictures
USER, PASSWORD = "tenant@thingsboard.org", "tenant"


@dataclass(frozen=True, slots=True)
class View:
    """Something to take pictures of.

    Attributes:
        name: of its files.
        page: which page it is on; empty: on the one before.
        open: brings the window there from the view before; None: opening the page is all.
        look: once more in each size, e.g. scrolls to what it is about.
        busy: a job goes on in it, so nothing may be loaded.
        empty: it is also worth a picture when there is nothing yet.
        full: it is worth one when there is much.
        years: it is worth one after five years.
        offline: it is worth one where nothing answers, neither server nor Wi-Fi.
    """

    name: str
    page: str
    open: Opening | None = None
    busy: bool = False
    empty: bool = False
    full: bool = True
    years: bool = False
    offline: bool = False
    look: Callable[[Workplace], None] | None = None


class Gate:
    """Holds a meter's answer back, as a long read does, until it is opened."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def __call__(self) -> None:
        """What the meter waits for."""
        self._event.wait(600)

    def open(self) -> None:
        """Let it answer."""
        self._event.set()


_gate = Gate()
_late: list[Callable[[], object]] = []
_SEEN_TO_LOAD_S = 0.5


async def prepare(place: Workplace) -> None:
    """Sign in, collect all meters, send; then some hours pass in which all go on measuring."""
    await place.services.account.sign_in(USER, PASSWORD)
    place.window.collect.start_tour(then_sync=True)
    await place.idle()
    await place.services.device_list.fetch(place.shared.now.ms)
    for each in place.depot.meters:
        live(each, LATER_HOURS)
    await place.shared.now.ask()
    place.window.collect.panel.closed.emit()


async def prepare_offline(place: Workplace) -> None:
    """Collect all meters; the server doesn't answer."""
    place.window.collect.start_tour()
    await place.idle()


async def _sync_fails(place: Workplace) -> None:
    place.window.sync.start()
    await place.idle()


async def _scan_fails(place: Workplace) -> None:
    place.window.collect.panel.closed.emit()
    place.depot.out_of_order = True
    await place.scanned()


async def _scan(place: Workplace) -> None:
    await place.scanned()


async def _meter(place: Workplace) -> None:
    place.window.collect.list.opened.emit(_row(place, 3))


async def _provision(place: Workplace) -> None:
    collect = place.window.collect
    collect.list.opened.emit(_row(place, NEW))
    collect.panel.show_form()


async def _steps(place: Workplace) -> None:
    collect = place.window.collect
    collect.list.opened.emit(_row(place, 3))
    find_button(collect.panel, tr("Single steps")).click()


async def _calibration(place: Workplace) -> None:
    place.window.collect.panel.single.wanted.emit("calibrate")
    await place.idle()


async def _visit_running(place: Workplace) -> None:
    at = _at_meter(place, 3)
    at.before["GET /powerloss_log"] = [_gate]
    place.window.collect.collect(_row(place, 3))
    await until(lambda: "GET /powerloss_log" not in at.before)


async def _visit_ended(place: Workplace) -> None:
    _gate.open()
    await place.idle()


async def _visit_failed(place: Workplace) -> None:
    _at_meter(place, 5).faults.drop_after["/telemetry"] = 100
    place.window.collect.collect(_row(place, 5))
    await place.idle()


async def _tour_running(place: Workplace) -> None:
    global _gate  # noqa: PLW0603 - each gate opens once
    _gate = Gate()
    for each in place.depot.meters:
        live(each, LATER_HOURS)
    await place.shared.now.ask()
    held = place.depot.meters[len(place.depot.meters) // 2]
    held.before["GET /telemetry"] = [_gate]
    place.window.collect.start_tour()
    await until(lambda: "GET /telemetry" not in held.before)


async def _tour_report(place: Workplace) -> None:
    _gate.open()
    await until(lambda: place.shared.jobs.running is None)
    await place.idle()


def _row(place: Workplace, number: int) -> Nearby:
    meter_id = _at_meter(place, number).meter_id
    return next(row for row in place.window.collect.meters.found if row.meter == meter_id)


def _at_meter(place: Workplace, number: int) -> ScriptedMeter:
    """The meter of that number, the last one when there are fewer."""
    return place.depot.meters[min(number, len(place.depot.meters)) - 1]


def _list(which: str) -> Opening:
    async def open_(place: Workplace) -> None:
        place.window.devices.show_lists()
        place.window.devices.show_list(which)
        await place.idle()

    return open_


async def _known_chosen(place: Workplace) -> None:
    place.window.devices.show_list("meters")
    place.window.devices.table.selectRow(2)
    await place.idle()


def _meter_page(number: int, part: str) -> Opening:
    """A part of the page of the meter of that number, which has a place, notes and two photos."""

    async def open_(place: Workplace) -> None:
        meter, notes = _at_meter(place, number).meter_id, place.services.meter_notes
        await notes.change(meter, place="Hall 3, cabinet B", notes="The key is at the gate.\nTake a ladder.")
        for colour in ("teal", "peru"):
            await notes.add_photo(meter, life.photo(colour))
        place.window.devices.open_meter(meter)
        place.window.devices.meter.show_part(part)
        await place.idle()

    return open_


async def _exchange(place: Workplace) -> None:
    place.window.devices.meter.show_exchange()
    await place.idle()
    form = place.window.devices.meter.exchange
    form.choice.setCurrentIndex(1)
    form.choice.activated.emit(1)


async def _forget(place: Workplace) -> None:
    place.window.devices.meter.show_forget()
    await place.idle()


async def _device(place: Workplace) -> None:
    place.window.devices.server.table.selectRow(2)


async def _sites(place: Workplace) -> None:
    """Two depots: one with a meter that only a colleague collected, and a device whose meter isn't known."""
    sites, meters = place.services.sites, [each.meter_id for each in place.depot.meters]
    north = await sites.save(Site("Depot North", "Main road 12", "Key at the gate", 14))
    south = await sites.save(Site("Workshop South"))
    await sites.assign(north, [*meters[:-2], MeterId("SEM-a0:b1:c2:ff:00:01")], ["Heater hall 3"])
    await sites.assign(south, meters[-2:-1])
    collected = Collection(place.shared.now.ms - 3 * words.DAY_MS, "laptop-2")
    told = Taken(collections={"SEM-a0:b1:c2:ff:00:01": collected})
    await place.services.telling.store.take("", lambda _local: told)
    await _list("sites")(place)
    await place.window.devices.load()
    place.window.devices.sites.list.table.selectRow(0)


def _of_site(button: str) -> Opening:
    """A form of the chosen site, or the due list."""

    async def open_(place: Workplace) -> None:
        place.window.devices.sites.show_list()
        find_button(place.window.devices.sites, tr(button)).click()
        await place.idle()

    return open_


async def _site_left(place: Workplace) -> None:
    place.window.devices.sites.show_list()
    await _scan(place)


async def _new_devices(place: Workplace) -> None:
    place.window.devices.make_devices()
    await place.idle()
    place.window.devices.forms.new.names.setPlainText("Press hall 1\nPress hall 2\nCold store 7")


async def _labels(place: Workplace) -> None:
    place.window.devices.make_labels()
    place.window.devices.forms.labels.passphrase.setChecked(True)
    await place.idle()


def _chart(what: str, kind: Kind, period: Period, number: int = 0, **options: str) -> Opening:
    """A chart of the days of that kind by that period, of one meter or (0) of all."""

    async def open_(place: Workplace) -> None:
        page = place.window.energy
        page.which.choose("chart")
        page.which.chosen.emit("chart")
        for name, value in {"stack": "none", "compare": "nothing", **options, "chart": what}.items():
            page.options.choose(getattr(page.options, name), value)
        page.show_period(containing(kind, words.local(place.shared.now.ms).date()), period)
        await place.idle()
        ssid = _at_meter(place, number).meter_id.ssid if number else None
        keys = [owner.key for owner in page.whose.owners if ssid in owner.ssids]
        page.whose.choose(keys or None)
        await place.idle()

    return open_


async def _table(place: Workplace) -> None:
    """In a low window chart and table take turns."""
    place.window.energy.which.choose("table")
    place.window.energy.which.chosen.emit("table")


async def _signed_out(place: Workplace) -> None:
    await place.services.account.sign_out()


async def _first_steps(place: Workplace) -> None:
    place.window.show_first_steps()
    await place.idle()


async def _next_card(place: Workplace) -> None:
    assert place.window.first_steps  # noqa: S101 - for the type checker
    place.window.first_steps.on.click()


async def _report(place: Workplace) -> None:
    place.window.energy.report.click()
    dialog = _report_dialog(place)
    await until(lambda: dialog.report)


async def _tariffs(place: Workplace) -> None:
    dialog = _report_dialog(place)
    await place.services.tariffs.add(_TARIFF)
    dialog.tariffs.show_all()
    await place.idle()


async def _tariff_editor(place: Workplace) -> None:
    tariffs = _report_dialog(place).tariffs
    tariffs.editor.write(tariffs.chosen)
    await until(lambda: "1 kW" in tariffs.editor.preview.text())


async def _report_closed(place: Workplace) -> None:
    if place.window.energy.findChild(ReportDialog):
        _report_dialog(place).tariffs.editor.reject()
        _report_dialog(place).tariffs.accept()
        _report_dialog(place).reject()
    await place.idle()


def _report_dialog(place: Workplace) -> ReportDialog:
    dialog = place.window.energy.findChild(ReportDialog)
    assert dialog is not None  # noqa: S101 - for the type checker
    return dialog


def _part(part: str) -> Opening:
    async def open_(place: Workplace) -> None:
        place.window.more.open_part(part)
        await place.idle()

    return open_


async def _losses(place: Workplace) -> None:
    what = place.window.more.data.what
    what.setCurrentIndex(what.findData("losses"))
    await place.idle()


async def _readings(place: Workplace) -> None:
    place.window.more.data.what.setCurrentIndex(0)
    await place.idle()
    await _part("settings")(place)


def _to_the_end(place: Workplace) -> None:
    """What a high window shows at once."""
    for area in place.window.more.settings.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())


async def _held(place: Workplace) -> None:
    """A meter's figures that are none, and some that are too large."""
    at = _at_meter(place, 7)
    for power_w in (math.nan, math.nan, 1e30):
        at.clock_ms += HOUR_MS
        at.true_ms += HOUR_MS
        at.measure(power_w=power_w)
    await place.scanned()
    place.window.collect.collect(_row(place, 7))
    await place.idle()
    place.window.open_named("more")
    await _part("held")(place)
    place.window.more.held.table.selectRow(0)


async def _loading(place: Workplace) -> None:
    """The chart of the month before is still to come."""
    go, whole = asyncio.Event(), Consumption.bars

    async def late(*asked: Any, **named: Any) -> tuple[Bar, ...]:
        await go.wait()
        return await whole(*asked, **named)

    Consumption.bars = late  # type: ignore[method-assign]
    _late.extend((go.set, lambda: setattr(Consumption, "bars", whole)))
    page = place.window.energy
    page.show_period(containing(Kind.YEAR, words.local(place.shared.now.ms).date()), Period.MONTH)
    await until(lambda: place.shared.jobs.loading)
    await asyncio.sleep(_SEEN_TO_LOAD_S)


async def _loaded(place: Workplace) -> None:
    while _late:
        _late.pop()()
    await place.idle()
    await _table(place)


async def _some(place: Workplace) -> None:
    place.window.more.settings.data.some.click()
    await place.idle()


async def _settings(place: Workplace) -> None:
    leave_in(place.window.more)
    await _part("settings")(place)


async def _check(place: Workplace) -> None:
    find_button(place.window.sync, tr("Check again …")).click()
    await place.idle()


async def _sync_left(place: Workplace) -> None:
    leave_in(place.window.sync)
    await _signed_out(place)


async def _clear(place: Workplace) -> None:
    place.window.more.settings.data.clear.click()


async def _share(place: Workplace) -> None:
    settings = place.window.more.settings
    settings.clear.left.emit()
    settings.colleagues.share.click()


async def _merge(place: Workplace) -> None:
    """A colleague's file, of whom this computer knows the meters and not all of their notes."""
    form = place.window.more.settings.merge
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "laptop-2.ofmon"
        async with other_computer(Path(folder)) as colleagues:
            await colleagues.share(path, _PASSPHRASE)
        form.begin(path)
        form.passphrase.setText(_PASSPHRASE)
        form.look.click()
        await place.idle()


VIEWS = (
    View("collect", "collect", _scan, empty=True, years=True),
    View("collect-meter", "collect", _meter),
    View("collect-provision", "collect", _provision),
    View("collect-steps", "collect", _steps),
    View("collect-calibration", "collect", _calibration),
    View("visit-running", "collect", _visit_running, busy=True),
    View("visit-ended", "collect", _visit_ended),
    View("visit-failed", "collect", _visit_failed),
    View("tour-running", "collect", _tour_running, busy=True),
    View("tour-report", "collect", _tour_report),
    View("devices", "devices", _list("meters"), empty=True, years=True),
    View("devices-known", "devices", _known_chosen),
    View("meter", "devices", _meter_page(3, "overview")),
    View("meter-visits", "devices", _meter_page(3, "visits")),
    View("meter-events", "devices", _meter_page(3, "events")),
    View("meter-place", "devices", _meter_page(3, "place")),
    View("meter-exchange", "devices", _exchange),
    View("meter-forget", "devices", _forget),
    View("devices-server", "devices", _list("server"), empty=True, offline=True),
    View("devices-chosen", "devices", _device),
    View("sites", "devices", _sites),
    View("site-meters", "devices", _of_site("Meters …")),
    View("site-change", "devices", _of_site("Change …")),
    View("sites-due", "devices", _of_site("Due …")),
    View("collect-site", "collect", _site_left),
    View("devices-labels", "devices", _labels),
    View("devices-new", "devices", _new_devices),
    View(
        "energy-hour",
        "energy",
        _chart("bars", Kind.WEEK, Period.HOUR, stack="device"),
        empty=True,
        years=True,
    ),
    View("energy-day", "energy", _chart("bars", Kind.MONTH, Period.DAY, 2, compare="before")),
    View("energy-month", "energy", _chart("bars", Kind.YEAR, Period.MONTH, 1), years=True),
    View("energy-loading", "energy", _loading, busy=True),
    View("energy-table", "energy", _loaded),
    View("energy-ring", "energy", _chart("devices", Kind.WEEK, Period.DAY), years=True),
    View("energy-heat", "energy", _chart("heat", Kind.MONTH, Period.DAY), years=True),
    View("energy-duration", "energy", _chart("duration", Kind.MONTH, Period.DAY), years=True),
    View("energy-means", "energy", _chart("lines", Kind.WEEK, Period.HOUR, 2, figure="voltage"), years=True),
    View("report", "energy", _report),
    View("report-tariffs", "", _tariffs),
    View("report-tariff-editor", "", _tariff_editor),
    View("sync", "sync", _report_closed, empty=True),
    View("sync-failed", "sync", _sync_fails, full=False, offline=True),
    View("sync-check", "sync", _check),
    View("sync-signed-out", "sync", _sync_left),
    View("more-activity", "more", _part("activity"), empty=True),
    View("more-data", "more", _part("data"), empty=True, years=True),
    View("more-data-losses", "more", _losses, empty=True),
    View("more-settings", "more", _readings, empty=True),
    View("more-settings-end", "more", look=_to_the_end),
    View("more-clear", "more", _clear),
    View("more-share", "more", _share),
    View("more-merge", "more", _merge),
    View("more-delete", "more", _some),
    View("more-held", "", _held),
    View("more-guide", "more", _part("guide")),
    View("more-doctor", "more", _part("doctor")),
    View("more-support", "more", _part("support")),
    View("more-about", "more", _part("about")),
    View("collect-failed", "collect", _scan_fails, full=False, offline=True),
    View("first-steps", "more", _first_steps, empty=True, full=False),
    View("first-steps-server", "", _next_card, empty=True, full=False),
    View("first-steps-next", "", _next_card, empty=True, full=False),
)

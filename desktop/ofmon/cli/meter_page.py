"""``ofmon meter SSID history|note|forget``: what is known of a meter here; nothing is asked of the meter."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from ofmon.cli import console, prompts
from ofmon.cli.commands import collectors_now_ms
from ofmon.errors import InputError
from ofmon.texts import mark, tr

if TYPE_CHECKING:
    import argparse
    from collections.abc import Awaitable, Callable, Iterator, Sequence

    from ofmon.bootstrap import Services
    from ofmon.domain.meter_history import EndReading, PastDevice, PastExchange, PastVisit
    from ofmon.domain.meter_note import MeterNote
    from ofmon.services.meter_page import MeterPage

    Step = Callable[[str, str, Callable[..., Awaitable[int]]], argparse.ArgumentParser]

_LINES_MAX = 20
_PHOTO_BYTES_MAX = 50_000_000
_VISITS = (mark("visited"), mark("device"), mark("firmware"), mark("readings"), mark("kWh"), mark("clock"))


def add_steps(step: Step) -> None:
    """Tell the parser of them; ``step`` makes one by name, text and what it runs."""
    step("history", tr("Print what is known of it here: visits, devices, exchanges, events."), _history)
    note = step("note", tr("Print or change its place, notes and photos."), _note)
    note.add_argument("--place", help=tr("where it hangs; empty takes it away"))
    note.add_argument("--notes", help=tr("what else there is to know; empty takes it away"))
    photo = note.add_mutually_exclusive_group()
    photo.add_argument("--photo", type=Path, metavar="FILE", help=tr("a photo of it: JPEG, PNG, …"))
    text = tr("take the photo of this number away")
    photo.add_argument("--remove-photo", type=int, metavar="NUMBER", help=text)
    forget = step("forget", tr("Take it off the lists; what it measured stays its devices'."), _forget)
    text = tr("its name once more, to say that this is meant")
    forget.add_argument("--yes", metavar="SSID", help=text)


async def _history(args: argparse.Namespace, services: Services) -> int:
    page = await services.meter_pages.page(args.ssid)
    if args.json:
        console.print_json({"command": args.command, "ok": True, "page": page})
    else:
        for line in _lines(page):
            console.say(line)
        _print_visits(page.history.visits)
        for line in _later_lines(page):
            console.say(line)
    return console.DONE


def _lines(page: MeterPage) -> Iterator[str]:
    """What it is, and was."""
    record = page.record
    yield tr("{meter}: firmware {version}", meter=record.meter, version=record.firmware or "-")
    yield from _note_lines(page.note)
    if page.photos:
        yield tr("%n photo(s)", "", len(page.photos))
    for device in page.history.devices:
        yield _device_line(device)
    for exchange in page.history.exchanges:
        yield from exchange_lines(exchange)


def _device_line(device: PastDevice) -> str:
    values = {
        "name": device.name or tr("a device without a known name") if device.device_ref else tr("no device"),
        "first": console.moment(device.first_ms),
        "last": console.moment(device.last_ms),
        "energy": device.energy_kwh,
    }
    if device.present:
        return tr("{name} since {first}: %n reading(s), {energy:.2f} kWh", "", device.readings, **values)
    return tr("{name} from {first} to {last}: %n reading(s), {energy:.2f} kWh", "", device.readings, **values)


def exchange_lines(exchange: PastExchange) -> Iterator[str]:
    """An exchange, and the readings at both ends."""
    yield tr(
        "{time}: {new} took the place of {old} as {device}",
        time=console.moment(exchange.time_ms),
        new=exchange.new,
        old=exchange.old,
        device=exchange.device or tr("a device without a known name"),
    )
    if exchange.why:
        yield tr("  {old} was not collected before: {why}", old=exchange.old, why=exchange.why)
    yield tr("  last reading of {meter}: {reading}", meter=exchange.old, reading=_end(exchange.last))
    yield tr("  first reading of {meter}: {reading}", meter=exchange.new, reading=_end(exchange.first))


def _end(end: EndReading | None) -> str:
    if end is None:
        return tr("none yet")
    return tr("{time}, {energy:.2f} kWh", time=console.moment(end.time_ms), energy=end.reading.energy_kwh)


def _print_visits(visits: Sequence[PastVisit]) -> None:
    if not visits:
        console.say(tr("It was never visited."))
        return
    console.print_table([tr(name) for name in _VISITS], [_visit(visit) for visit in visits[:_LINES_MAX]])
    if len(visits) > _LINES_MAX:
        console.say(tr("These are the newest {most} visits; --json lists all.", most=_LINES_MAX))


def _visit(visit: PastVisit) -> tuple[str, ...]:
    came = str(visit.readings) if visit.finished else tr("{readings}, not finished", readings=visit.readings)
    device = visit.device or "-"
    figures = came, f"{visit.energy_kwh:.2f}", _clock(visit.behind_ms)
    return console.moment(visit.time_ms), device, visit.firmware, *figures


def _clock(behind_ms: int) -> str:
    """How far the meter's clock was off at most."""
    minutes = round(behind_ms / 60_000)
    if minutes == 0:
        return tr("right")
    return tr("%n min behind", "", minutes) if minutes > 0 else tr("%n min ahead", "", -minutes)


def _later_lines(page: MeterPage) -> Iterator[str]:
    """What happened to it beside its visits, the newest ones."""
    for report in page.updates[:_LINES_MAX]:
        when = console.moment(report.time_ms)
        yield tr("{time}: firmware {version}: {state}", time=when, version=report.version, state=report.state)
    for stored in page.losses[:_LINES_MAX]:
        when = console.moment(stored.loss.time_ms or stored.loss.raw_time_ms)
        yield tr("{time}: its power went", time=when)
    for gap in page.history.gaps[:_LINES_MAX]:
        span = {"begin": console.moment(gap.from_ms), "end": console.moment(gap.to_ms)}
        yield tr("CT {number}: no readings between {begin} and {end}", number=gap.ct_id, **span)
    for event in page.events[:_LINES_MAX]:
        yield f"{console.moment(event.time_ms)}: {event.text}"


async def _note(args: argparse.Namespace, services: Services) -> int:
    notes = services.meter_notes
    if args.photo:
        await notes.add_photo(args.ssid, _shrunk(args.photo))
    if args.remove_photo is not None:
        await _remove_photo(args, services)
    note = await notes.change(args.ssid, place=args.place, notes=args.notes)
    photos = await notes.photos(args.ssid)
    if args.json:
        console.print_json(
            {"command": args.command, "ok": True, "meter": args.ssid, "note": note, "photos": photos}
        )
        return console.DONE
    for line in _note_lines(note):
        console.say(line)
    for number, photo in enumerate(photos, 1):
        size = {"width": photo.width_px, "height": photo.height_px, "size": -(-photo.size_bytes // 1000)}
        console.say(tr("Photo {number}: {width} x {height} pixels, {size} kB", number=number, **size))
    return console.DONE


def _note_lines(note: MeterNote) -> Iterator[str]:
    yield tr("Place: {place}", place=note.place or "-")
    if note.notes:
        yield tr("Notes: {notes}", notes=note.notes)


def _shrunk(path: Path) -> bytes:
    """A file as a photo that may be kept."""
    from ofmon.ui.parts.photos import shrunk  # noqa: PLC0415 - Qt is loaded only to scale a picture

    try:
        if path.stat().st_size > _PHOTO_BYTES_MAX:
            raise InputError(tr("{path} is too large.", path=path), safe=tr("Nothing was changed."))
        return shrunk(path.read_bytes())
    except OSError as error:
        raise InputError(
            tr("{path} can't be read: {why}.", path=path, why=error.strerror), safe=tr("Nothing was changed.")
        ) from error


async def _remove_photo(args: argparse.Namespace, services: Services) -> None:
    photos = await services.meter_notes.photos(args.ssid)
    if not 1 <= args.remove_photo <= len(photos):
        raise InputError(
            tr("{meter} has no photo {number}.", meter=args.ssid, number=args.remove_photo),
            safe=tr("Nothing was changed."),
        )
    await services.meter_notes.remove_photo(args.ssid, photos[args.remove_photo - 1].digest)


async def _forget(args: argparse.Namespace, services: Services) -> int:
    owed = await services.meter_pages.owed(args.ssid, await collectors_now_ms(services))
    typed = args.yes if args.yes is not None else await _typed(args, services, owed)
    done = await services.meter_pages.forget(args.ssid, typed)
    args.said = tr("It was taken off the lists.")
    if args.json:
        backup = str(done.backup) if done.backup else None
        document = {"meter": args.ssid, "backup": backup, "owed": owed}
        console.print_json({"command": args.command, "ok": True, **document})
        return console.DONE
    console.say(tr("{meter} is forgotten. What it measured stays its devices'.", meter=args.ssid))
    if owed:
        console.say(owed)
    if done.backup:
        console.say(tr("A copy of the database is in {path}.", path=done.backup))
    return console.DONE


async def _typed(args: argparse.Namespace, services: Services, owed: str) -> str:
    """The meter's name, as the person at a terminal types it."""
    unchanged = tr("Nothing was changed.")
    if unsent := await services.meter_pages.unsent(args.ssid):
        raise unsent
    lost = tr(
        "{meter} goes off the lists, and its place, notes and photos are deleted. What it measured stays.",
        meter=args.ssid,
    )
    if args.json or not sys.stdin.isatty():
        todo = tr("To forget it: ofmon meter {meter} forget --yes {meter}", meter=args.ssid)
        raise InputError(lost, safe=unchanged, todo=todo)
    console.say(lost, error=True)
    if owed:
        console.say(owed, error=True)
    return prompts.ask(tr("Type its name to forget it: "), safe=unchanged)

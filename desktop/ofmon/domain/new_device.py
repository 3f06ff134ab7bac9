"""Devices that are to be made on the server: what it takes as a name, and lists of names.

A list has a name in each line. One that begins with a line of headings (``name``, and ``label`` where there
is one; separated by commas, semicolons or tabs) is read as CSV, as spreadsheets write it.

Limits: what a server takes is ThingsBoard's rule for names (255 characters, nothing that looks like HTML or
a template); signs that can't be seen are refused here, since nobody finds such a name again.
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ofmon.domain.plain_text import all_seen, visible
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

NAME_CHARS_MAX = 255
# More are hardly one depot's; a wrong file is found out before anything is made of it.
LISTED_MAX = 2_000

_MARKUP = re.compile(r"<[A-Za-z/!?]|\{\{.*\}\}", re.DOTALL)
_SEPARATORS = ("\t", ";", ",")
_NAME_HEADINGS = ("name", "device")
_LABEL_HEADING = "label"


@dataclass(frozen=True, slots=True)
class NewDevice:
    """A device that is to be made. ``label`` is what dashboards may show instead of the name."""

    name: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class Listed:
    """What a list names.

    Attributes:
        devices: each name once, in the list's order.
        problems: lines that name none, a sentence each.
    """

    devices: tuple[NewDevice, ...]
    problems: tuple[str, ...]


def name_problem(name: str) -> str:
    """What keeps this from being a device's name; empty: nothing."""
    if not name.strip():
        return tr("A device needs a name.")
    return _text_problem(name)


def _text_problem(text: str) -> str:
    if len(text) > NAME_CHARS_MAX:
        return tr("{n} characters: {most} are the most.", n=len(text), most=NAME_CHARS_MAX)
    if not all_seen(text):
        return tr("It holds signs that can't be seen: {written}", written=visible(text))
    if _MARKUP.search(text):
        return tr("It looks like HTML or a template (< before a letter, or {braces}).", braces="{{ }}")
    return ""


def read_list(text: str) -> Listed:
    """The devices that a list names; empty lines are left out."""
    lines = text.removeprefix("\ufeff").splitlines()
    found: dict[str, NewDevice] = {}
    problems: list[str] = []
    try:
        _sort(_rows(lines), found, problems)
    except csv.Error:
        problems.append(tr("That is no CSV: a quotation mark isn't closed, or a cell is too long."))
    return Listed(tuple(found.values()), tuple(problems))


def _sort(rows: Iterator[tuple[int, NewDevice]], found: dict[str, NewDevice], problems: list[str]) -> None:
    for number, device in rows:
        if len(found) + len(problems) >= LISTED_MAX:
            problems.append(tr("More than {most} devices are no list of one depot.", most=LISTED_MAX))
            break
        if problem := _problem(device, found):
            problems.append(tr("Line {line}: {problem}", line=number, problem=problem))
        else:
            found[device.name] = device


def _problem(device: NewDevice, found: dict[str, NewDevice]) -> str:
    if device.name in found:
        return tr("{name} stands there already.", name=visible(device.name))
    return name_problem(device.name) or _text_problem(device.label)


def _rows(lines: list[str]) -> Iterator[tuple[int, NewDevice]]:
    """Numbers of lines, and what stands there; no more is read than is asked for."""
    separator = next((sign for sign in _SEPARATORS if lines and sign in lines[0]), ",")
    headings = [cell.strip().casefold() for cell in next(csv.reader(lines[:1], delimiter=separator), [])]
    at = next((headings.index(name) for name in _NAME_HEADINGS if name in headings), None)
    if at is None:
        plain = ((number, line.strip()) for number, line in enumerate(lines, 1))
        yield from ((number, NewDevice(line)) for number, line in plain if line)
        return
    label_at = headings.index(_LABEL_HEADING) if _LABEL_HEADING in headings else None
    reader = csv.reader(lines[1:], delimiter=separator)
    for cells in reader:
        if any(cell.strip() for cell in cells):
            yield reader.line_num + 1, NewDevice(_cell(cells, at), _cell(cells, label_at))


def _cell(cells: list[str], at: int | None) -> str:
    return cells[at].strip() if at is not None and at < len(cells) else ""

"""What an exchange file holds, row by row: tables, their columns, and which values they can have.

A file may be damaged, or made by somebody who means harm and knows its passphrase: nothing of a row is used
before each of its values was read here. Visits are known within a file by their numbers, all else by what
any computer knows it by.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import TYPE_CHECKING

from ofmon.domain.clock import TimeSource
from ofmon.domain.identity import MeterId
from ofmon.domain.local_time import LATEST_MS
from ofmon.domain.photo import BYTES_MAX
from ofmon.domain.reading import READING_BYTES, Decision, ReadingState, Reason
from ofmon.domain.sites.site import ADDRESS_CHARS_MAX, INTERVAL_DAYS_MAX, NAME_CHARS_MAX, NOTES_CHARS_MAX

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from enum import StrEnum

Cell = str | int | float | bytes | None
Row = tuple[Cell, ...]
Read = Callable[[object], Cell]

_INT64_MAX = 2**63 - 1
_REF_CHARS = 64
_NAME_CHARS = 1_000
_NOTE_CHARS = 20_000
_DOCUMENT_CHARS = 100_000
_SMALL_MAX = 2**31 - 1


def _whole(value: object, least: int, most: int) -> int:
    if type(value) is not int or not least <= value <= most:
        raise ValueError(value)
    return value


def _text(value: object, most: int) -> str:
    if not isinstance(value, str) or len(value) > most or "\0" in value:
        raise ValueError(value)
    value.encode()  # halves of surrogate pairs are no text
    return value


def _real(value: object) -> float:
    if type(value) not in {int, float}:
        raise ValueError(value)
    return float(value)  # type: ignore[arg-type]


def _bytes(value: object, least: int, most: int) -> bytes:
    try:
        found = base64.b64decode(_text(value, 2 * most + 4), validate=True)
    except binascii.Error as error:
        raise ValueError(value) from error
    _whole(len(found), least, most)
    return found


@lru_cache(maxsize=4096)
def _ssid(value: object) -> str:
    return MeterId(_text(value, _REF_CHARS)).ssid


def _one_of(value: object, known: frozenset[object]) -> str:
    if value not in known:
        raise ValueError(value)
    return str(value)


def _values(kind: type[StrEnum]) -> Read:
    return partial(_one_of, known=frozenset(each.value for each in kind))


def _or_none(read: Read) -> Read:
    return lambda value: None if value is None else read(value)


def _chars(most: int) -> Read:
    return partial(_text, most=most)


_INT: Read = partial(_whole, least=-_INT64_MAX - 1, most=_INT64_MAX)
_MOMENT: Read = partial(_whole, least=0, most=LATEST_MS)
_NUMBER: Read = partial(_whole, least=0, most=_SMALL_MAX)
_LONG: Read = partial(_whole, least=0, most=_INT64_MAX)
_FLAG: Read = partial(_whole, least=0, most=1)
_REF, _NAME, _NOTE = _chars(_REF_CHARS), _chars(_NAME_CHARS), _chars(_NOTE_CHARS)
_RAW: Read = partial(_bytes, least=READING_BYTES, most=READING_BYTES)


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of one kind.

    Attributes:
        columns: names, in order.
        reads: what makes a value of each out of what stands in the file.

    Raises:
        ValueError: (by ``read``) the row can't be meant.
    """

    columns: tuple[str, ...]
    reads: tuple[Read, ...]

    def read(self, row: object) -> Row:
        """A row out of a file."""
        if not isinstance(row, list) or len(row) != len(self.reads):
            raise ValueError(row)
        return tuple([read(value) for read, value in zip(self.reads, row, strict=True)])

    @staticmethod
    def written(row: Sequence[Cell]) -> list[Cell]:
        """A row as a file has it."""
        return [base64.b64encode(cell).decode() if isinstance(cell, bytes) else cell for cell in row]


def _table(**columns: Read) -> Table:
    return Table(tuple(columns), tuple(columns.values()))


TABLES = {
    "device": _table(ref=_REF, device_id=_REF, name=_NAME, profile_id=_REF),
    "meter": _table(
        ssid=_ssid,
        device_ref=_or_none(_REF),
        profile_id=_or_none(_REF),
        firmware=_NAME,
        last_seen_ms=_or_none(_MOMENT),
        last_collected_ms=_or_none(_MOMENT),
        forgotten_ms=_or_none(_MOMENT),
    ),
    "visit": _table(
        number=_LONG,
        ssid=_ssid,
        device_ref=_or_none(_REF),
        firmware=_NAME,
        now_ms=_MOMENT,
        tail_bytes=_NUMBER,
        clock_set_ms=_or_none(_INT),
        finished_ms=_or_none(_MOMENT),
        freed=_FLAG,
        clock=_values(TimeSource),
        clock_checked=_FLAG,
        running_ms=_or_none(_INT),
        boot=_or_none(_NAME),
        told_ms=_or_none(_MOMENT),
        thinned=_FLAG,
    ),
    "loss": _table(
        visit=_LONG,
        time_ms=_INT,
        corrected_ms=_or_none(_INT),
        uncertainty_ms=_or_none(_LONG),
        settled=_FLAG,
    ),
    "take_over": _table(
        device_ref=_REF,
        old=_ssid,
        new=_ssid,
        time_ms=_MOMENT,
        why=_or_none(_NOTE),
        last_raw=_or_none(_RAW),
        last_ms=_or_none(_INT),
        last_uncertainty_ms=_or_none(_LONG),
        first_raw=_or_none(_RAW),
        first_ms=_or_none(_INT),
        first_uncertainty_ms=_or_none(_LONG),
    ),
    "note": _table(ssid=_ssid, place=_NOTE, notes=_NOTE, changed_ms=_LONG),
    "photo": _table(
        ssid=_ssid,
        digest=_REF,
        added_ms=_LONG,
        width_px=_NUMBER,
        height_px=_NUMBER,
        jpeg=partial(_bytes, least=1, most=BYTES_MAX),
    ),
    "site": _table(
        name=_chars(NAME_CHARS_MAX),
        address=_chars(ADDRESS_CHARS_MAX),
        notes=_chars(NOTES_CHARS_MAX),
        interval_days=partial(_whole, least=1, most=INTERVAL_DAYS_MAX),
        changed_ms=_LONG,
        removed=_FLAG,
    ),
    "expected": _table(
        ssid=_or_none(_ssid),
        site=_or_none(_chars(NAME_CHARS_MAX)),
        device=_NAME,
        changed_ms=_LONG,
    ),
    "calibration": _table(
        ssid=_ssid, time_ms=_MOMENT, before=_chars(_DOCUMENT_CHARS), after=_chars(_DOCUMENT_CHARS)
    ),
    "deleted_hour": _table(
        visit=_LONG, ct_id=_NUMBER, time_ms=_INT, uncertainty_ms=_LONG, energy_kwh=_or_none(_real)
    ),
    "reading": _table(
        visit=_LONG,
        raw=_RAW,
        occurrence=_NUMBER,
        time_ms=_or_none(_INT),
        uncertainty_ms=_or_none(_LONG),
        state=_values(ReadingState),
        reason=_values(Reason),
        decision=_values(Decision),
        was=_or_none(_values(Reason)),
        why=_or_none(_NOTE),
        dismissed_ms=_or_none(_LONG),
    ),
    "token": _table(ref=_REF, access_token=_chars(_REF_CHARS)),
}
"""In the order in which they stand in a file: what others refer to comes first."""

Part = tuple[str, list[Row]]
"""Some rows of one table."""


@dataclass(frozen=True, slots=True)
class Head:
    """What a file says about itself.

    Attributes:
        made_ms: when it was made, ms since the epoch.
        computer: the name of the computer that it comes from.
        server: scheme, host and port of the ThingsBoard server that it hands readings to; empty: none.
    """

    made_ms: int
    computer: str
    server: str


def read_head(document: object) -> Head:
    """Out of a file.

    Raises:
        ValueError: it can't be meant.
    """
    if not isinstance(document, dict):
        raise ValueError(document)  # noqa: TRY004 - of whatever kind, it can't be meant
    made_ms, name, server = (document.get(key) for key in ("made_ms", "computer", "server"))
    return Head(_whole(made_ms, 0, LATEST_MS), _text(name, _NAME_CHARS), _text(server, _NAME_CHARS))


def read_part(document: object) -> Part:
    """Some rows out of a file.

    Raises:
        ValueError: they can't be meant, or are of no known table.
    """
    if not isinstance(document, dict) or len(document) != 1:
        raise ValueError(document)
    [(name, rows)] = document.items()
    if name not in TABLES or not isinstance(rows, list):
        raise ValueError(name)
    return name, [TABLES[name].read(row) for row in rows]


def written(name: str, rows: Iterable[Sequence[Cell]]) -> dict[str, list[list[Cell]]]:
    """Some rows as a file has them."""
    return {name: [Table.written(row) for row in rows]}

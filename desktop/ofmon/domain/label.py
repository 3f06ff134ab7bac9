"""What a meter's label says: to people, and to whoever reads its QR code.

The code holds ``ofmon:device?name=…&id=…&meter=…`` (RFC 3986; values in UTF-8, percent-encoded): the device's
name and identifier on the server, and the name of the meter's Wi-Fi. It never holds a token: a label hangs
where everybody can read it. Of the three at least one is there; others are left to later forms.

Limits: a name that would make the code too fine to be printed small is left out of it where the identifier
is known; it still stands in print.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

from ofmon.domain.identity import MeterId
from ofmon.domain.new_device import name_problem
from ofmon.texts import mark, tr

if TYPE_CHECKING:
    from urllib.parse import SplitResult

# 213 bytes fit into version 10 at error correction M (ISO/IEC 18004, table 7): 57 modules a side.
URI_CHARS_MAX = 213
# No code holds more (version 40 at L), and nobody writes a label of that size.
_SCANNED_CHARS_MAX = 2_953
_SCHEME, _PATH = "ofmon", "device"
_UNKNOWN = mark("That code is no label of OFMon's.")
_FOREIGN = {
    "wifi": mark("That is the code of a Wi-Fi, not of a device: the label has another one beside it."),
    "http": mark("That code is a web address, not a meter's label."),
    "https": mark("That code is a web address, not a meter's label."),
}


class LabelError(ValueError):
    """A code that is no label of OFMon's, in a sentence."""


@dataclass(frozen=True, slots=True)
class Label:
    """What stands on a label.

    Attributes:
        device: the device's name; empty: not known.
        device_id: its identifier on the server; empty: not known.
        meter: the meter that it hangs at, None: not known (yet).
        place: where that is; empty: not known.
        site: the site's name; empty: not known.
    """

    device: str = ""
    device_id: str = ""
    meter: MeterId | None = None
    place: str = ""
    site: str = ""

    @property
    def title(self) -> str:
        """What it is called: the device, or else the meter."""
        return self.device or (self.meter.ssid if self.meter else "")

    @property
    def lines(self) -> tuple[str, ...]:
        """What stands below its title."""
        meter = self.meter.ssid if self.meter and self.device else ""
        return tuple(line for line in (meter, self.place, self.site) if line)

    def uri(self) -> str:
        """What its code holds.

        Raises:
            ValueError: neither device nor meter is known.
        """
        whole = self._uri(self.device)
        return whole if len(whole) <= URI_CHARS_MAX or not self.device_id else self._uri("")

    def _uri(self, name: str) -> str:
        meter = self.meter.ssid if self.meter else ""
        said = {"name": name, "id": self.device_id, "meter": meter}
        query = urlencode({key: value for key, value in said.items() if value}, quote_via=quote, safe=":")
        if not query:
            raise ValueError("a label says something")  # not for people: whoever makes one sees to it
        return f"{_SCHEME}:{_PATH}?{query}"


def read_label(text: str) -> Label:
    """What a code that was read says.

    Raises:
        LabelError: it is no label of OFMon's, or a damaged one; nothing of the text is repeated.
    """
    try:
        parts = urlsplit(text.strip()) if len(text) <= _SCANNED_CHARS_MAX else None
    except ValueError:
        parts = None
    if parts is None or parts.scheme != _SCHEME:
        raise LabelError(tr(_FOREIGN.get(parts.scheme if parts else "", _UNKNOWN)))
    try:
        return _label(_values(parts))
    except ValueError as error:
        what = tr("That label is damaged, or from a newer OFMon. Choose the device by its name.")
        raise LabelError(what) from error


def _values(parts: SplitResult) -> dict[str, str]:
    """Raises ValueError where a value stands twice, or something beside them."""
    said = parse_qsl(parts.query, strict_parsing=True, errors="strict", max_num_fields=16)
    if parts.path != _PATH or parts.netloc or parts.fragment or len(dict(said)) != len(said):
        raise ValueError(parts.path)
    return dict(said)


def _label(said: dict[str, str]) -> Label:
    """Raises ValueError for what can't be meant."""
    name, device_id, meter = (said.get(key, "") for key in ("name", "id", "meter"))
    if (name and name_problem(name)) or not (name or device_id or meter):
        raise ValueError(name)
    return Label(
        device=name,
        device_id=str(uuid.UUID(device_id)) if device_id else "",
        meter=MeterId.parse(meter) if meter else None,
    )

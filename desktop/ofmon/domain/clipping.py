"""Samples that a meter's converter cut off, since the current or voltage was beyond its range.

A reading doesn't show it: its figures are just too low. OFMon's meters from 2.0.0 on count such samples and
say how many (docs/metering.md, "Beyond the range"); this is what they say, in words.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self

from ofmon.domain.oddity import Oddity, Remark
from ofmon.texts import mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterable

_SHARE_LEAST = 0.0001
_CURRENT_CUT = mark(
    "CT {ct} was beyond its range: %n sample(s) ({share} of the time) cut off since the meter was last "
    "collected, so its energy is too low. Use a clamp for larger currents, or a smaller burden.",
    "",
    1,
)
_VOLTAGE_CUT = mark(
    "The voltage of CT {ct} was beyond its range: %n sample(s) ({share} of the time) cut off since the meter "
    "was last collected, so its energy is too low. Use a divider for higher voltages.",
    "",
    1,
)


@dataclass(frozen=True, slots=True)
class Clipping:
    """How many of a transformer's samples were cut off, over some time.

    Attributes:
        ct_id: the transformer, from 1.
        samples: pairs of its current and voltage.
        current: those whose current was cut off.
        voltage: those whose voltage was cut off.
    """

    ct_id: int
    samples: int
    current: int
    voltage: int

    @classmethod
    def parse_since_reset(cls, text: bytes) -> tuple[Self, ...]:
        """Read of the document of ``/v2/quality`` what was counted since the meter's memory was freed.

        Raises:
            ValueError: it is none.
        """
        try:
            return cls.listed(json.loads(text)["transformers"], "since_reset")
        except (TypeError, KeyError, ValueError) as error:
            raise ValueError(tr("these are no counts of samples: {why}", why=error)) from error

    @classmethod
    def listed(cls, entries: Any, span: str) -> tuple[Self, ...]:
        """Of a list of transformers the counts over one of their spans of time.

        Raises:
            TypeError: it is none.
            KeyError: something is missing in it.
        """
        return tuple(cls._of(one["ct_id"], one[span]) for one in entries)

    @classmethod
    def _of(cls, ct_id: Any, counts: Any) -> Self:
        numbers = [ct_id, *(counts[name] for name in ("samples", "current", "voltage"))]
        if not all(type(number) is int and number >= 0 for number in numbers):
            raise TypeError(f"no counts: {numbers!r}")
        return cls(*numbers)

    def warnings(self) -> tuple[str, ...]:
        """What is beyond the range, in a few words each; nothing when all is within."""
        inputs = (
            (mark("current beyond the range ({share} of the time)"), self.current),
            (mark("voltage beyond the range ({share} of the time)"), self.voltage),
        )
        return tuple(tr(said, share=self._share(count)) for said, count in inputs if count)

    def remarks(self) -> Iterable[Remark]:
        """What a visitor should know."""
        for said, count in ((_CURRENT_CUT, self.current), (_VOLTAGE_CUT, self.voltage)):
            if count:
                text = tr(said, "", count, ct=self.ct_id, share=self._share(count))
                yield Remark(Oddity.CLIPPED, text)

    def _share(self, count: int) -> str:
        share = count / max(self.samples, count)
        return tr("{percent:.2f}%", percent=100 * share) if share >= _SHARE_LEAST else tr("under 0.01%")


def remarks_on_clipping(found: Iterable[Clipping]) -> tuple[Remark, ...]:
    """A sentence for each input that was beyond its range."""
    return tuple(remark for one in found for remark in one.remarks())

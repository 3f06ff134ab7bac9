"""Samples that a meter's converter cut off, since the current or voltage was beyond its range.

A reading doesn't show it: its figures are just too low. OFMon's meters from 2.0.0 on count such samples and
say how many (docs/metering.md, "Beyond the range"); this is what they say, in words.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self

from ofmon.domain.oddity import Oddity, Remark

if TYPE_CHECKING:
    from collections.abc import Iterable

_SHARE_LEAST = 0.0001
_CURRENT_TODO = "Use a clamp for larger currents, or a smaller burden."
_VOLTAGE_TODO = "Use a divider for higher voltages."


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
            raise ValueError(f"these are no counts of samples: {error}") from error

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
        inputs = (("current", self.current), ("voltage", self.voltage))
        return tuple(
            f"{name} beyond the range ({self._share(count)} of the time)" for name, count in inputs if count
        )

    def remarks(self) -> Iterable[Remark]:
        """What a visitor should know."""
        for whose, count, todo in (
            (f"CT {self.ct_id} was", self.current, _CURRENT_TODO),
            (f"The voltage of CT {self.ct_id} was", self.voltage, _VOLTAGE_TODO),
        ):
            if count:
                samples = "1 sample" if count == 1 else f"{count:,} samples"
                text = (
                    f"{whose} beyond its range: {samples} ({self._share(count)} of the time) cut off since "
                    f"the meter was last collected, so its energy is too low. {todo}"
                )
                yield Remark(Oddity.CLIPPED, text)

    def _share(self, count: int) -> str:
        share = count / max(self.samples, count)
        return f"{share:.2%}" if share >= _SHARE_LEAST else "under 0.01%"


def remarks_on_clipping(found: Iterable[Clipping]) -> tuple[Remark, ...]:
    """A sentence for each input that was beyond its range."""
    return tuple(remark for one in found for remark in one.remarks())

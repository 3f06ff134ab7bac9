"""Is this site complete? Which of its meters were heard, collected, or need a person."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ofmon.domain.oddity import Oddity
from ofmon.domain.sites.listed import of_site
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from ofmon.domain.identity import MeterId
    from ofmon.domain.oddity import Remark
    from ofmon.domain.sites.listed import Listed
    from ofmon.domain.sites.site import Site

# Told, since a bill may be asked about; but there is nothing for anyone to do about it at the meter.
_DEALT_WITH = frozenset(
    {
        Oddity.BEFORE_TOKEN,
        Oddity.CLOCK_CORRECTED,
        Oddity.CLOCK_LOST,
        Oddity.CLOCK_SET_WRONG,
        Oddity.LOG_NOISE,
    }
)
_OF_THIS_COMPUTER = frozenset({Oddity.TOKEN_NOT_KEPT, Oddity.NETWORK_AWAY, Oddity.SERVER_CLOCK_REFUSED})


@dataclass(frozen=True, slots=True)
class Completeness:
    """How far a site is.

    Attributes:
        expected: meters that belong there.
        collected: those of them that aren't due (any more).
        not_heard: those of them that aren't on the air.
        attention: meters of this tour that failed or showed something a person must look at.
        unknown: meters that are heard and belong to no site.
    """

    expected: int
    collected: int
    not_heard: int
    attention: int
    unknown: int

    @property
    def done(self) -> bool:
        """Whether nothing of the site is left to collect."""
        return self.expected > 0 and self.collected == self.expected

    def __str__(self) -> str:
        """``3 of 4 collected, 1 not heard, 2 need attention``, without a full stop."""
        done = {"collected": self.collected, "expected": self.expected}
        if self.not_heard and self.attention:
            return tr(
                "{collected} of {expected} collected, {away} not heard, %n (needs|need) attention",
                "",
                self.attention,
                away=self.not_heard,
                **done,
            )
        if self.attention:
            return tr(
                "{collected} of {expected} collected, %n (needs|need) attention", "", self.attention, **done
            )
        if self.not_heard:
            return tr("{collected} of {expected} collected, {away} not heard", away=self.not_heard, **done)
        return tr("{collected} of {expected} collected", **done)


def completeness(
    site: Site,
    listed: Sequence[Listed],
    heard: Collection[MeterId],
    now_ms: int,
    attention: Collection[MeterId] = (),
) -> Completeness:
    """How far a site is, by what is known of all meters now.

    Args:
        site: which.
        listed: every meter.
        heard: who is on the air.
        now_ms: ms since the epoch.
        attention: who needs a person, of whatever site.
    """
    mine = of_site(listed, site)
    strangers = unknown(listed, heard)
    here = {each.meter for each in mine} | strangers
    return Completeness(
        expected=len(mine),
        collected=sum(not each.is_due(now_ms) for each in mine),
        not_heard=sum(each.meter not in heard for each in mine),
        attention=len(here.intersection(attention)),
        unknown=len(strangers),
    )


def unknown(listed: Iterable[Listed], heard: Collection[MeterId]) -> set[MeterId]:
    """Who is heard and expected nowhere."""
    return set(heard) - {each.meter for each in listed if each.meter and each.site}


def guess(listed: Iterable[Listed], heard: Collection[MeterId]) -> Site | None:
    """At which site one is: where most of those that are heard belong; None: none of them does."""
    sites = [each.site for each in listed if each.site and each.meter in heard]
    often = Counter(site.id for site in sites)
    return max(sites, key=lambda site: often[site.id], default=None)


def to_attend(remarks: Iterable[Remark]) -> list[Remark]:
    """What a visit showed that a person must look at, at the meter."""
    return [remark for remark in remarks if remark.oddity not in _DEALT_WITH | _OF_THIS_COMPUTER]

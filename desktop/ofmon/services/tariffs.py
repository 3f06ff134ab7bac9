"""Keep tariffs, and find the one that holds for a device."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from ofmon.domain.sites.site import key as site_key
from ofmon.domain.tariff.document import read_tariff
from ofmon.errors import InputError
from ofmon.services.ports.tariffs import Scope, TariffUse
from ofmon.texts import mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from ofmon.domain.energy import Owner
    from ofmon.domain.tariff.model import Tariff
    from ofmon.services.ports import Store
    from ofmon.services.ports.tariffs import SiteMember, TariffBook

_UNCHANGED = mark("Nothing was changed.")
_FILE_BYTES_MAX = 1_000_000


@dataclass(frozen=True, slots=True)
class Group:
    """Devices that a tariff or a report is for.

    Attributes:
        scope: what makes them a group.
        name: of the device, the site or the customer; empty for all.
        owners: the devices.
        key: of a site, which may get another name.
    """

    scope: Scope
    name: str
    owners: tuple[Owner, ...]
    key: str = ""

    @property
    def target(self) -> str:
        """What it is assigned by."""
        return self.owners[0].key if self.scope is Scope.DEVICE else self.key or self.name


@dataclass(frozen=True, slots=True)
class Groups:
    """All groups there are, and whose each device is."""

    groups: tuple[Group, ...]
    customers: Mapping[str, str]

    def of(self, owner: Owner) -> Iterable[Group]:
        """Those that a device is in, the narrowest first."""
        mine = (group for group in self.groups if owner in group.owners)
        return sorted(mine, key=lambda group: tuple(Scope).index(group.scope))

    def find(self, name: str, scope: Scope | None = None) -> Group:
        """The group of this name; a device before a site before a customer of the same one.

        Raises:
            InputError: there is none.
        """
        for group in sorted(self.groups, key=lambda group: tuple(Scope).index(group.scope)):
            if _is_called(group, name) and scope in {None, group.scope}:
                return group
        raise InputError(
            tr("There is no device, site or customer called {name!r} here.", name=name),
            safe=tr("Nothing was done."),
            todo=tr("ofmon devices and ofmon customer list those that are known."),
        )


def _is_called(group: Group, name: str) -> bool:
    if group.scope is Scope.SITE:
        return site_key(group.name) == site_key(name)
    if group.scope is not Scope.DEVICE:
        return bool(name) and group.name == name
    owner = group.owners[0]
    return name in {owner.name, owner.key} or (owner.ssids == (name,))


@dataclass(frozen=True, slots=True)
class Tariffs:
    """Tariffs and for whom they hold. All methods raise `StoreError` when the database can't be used."""

    book: TariffBook
    store: Store

    async def all(self) -> Sequence[Tariff]:
        """By name."""
        return await self.book.tariffs()

    async def find(self, name: str) -> Tariff:
        """The tariff of this name.

        Raises:
            InputError: there is none.
        """
        known = {tariff.name: tariff for tariff in await self.book.tariffs()}
        if name not in known:
            raise InputError(
                tr("There is no tariff called {name!r}.", name=name),
                safe=tr(_UNCHANGED),
                todo=tr("ofmon tariff list names those there are."),
            )
        return known[name]

    async def add(self, path: Path) -> tuple[Tariff, bool]:
        """Take a tariff from its file; and whether it took the place of one of its name.

        Raises:
            InputError: the file can't be read, or holds no tariff.
        """
        try:
            tariff = read_tariff(_read(path))
        except InputError as error:
            what = tr("{path} was not taken: {what}", path=path, what=error.what)
            raise InputError(what, safe=tr(_UNCHANGED), todo=error.todo) from error
        return tariff, await self.book.save_tariff(tariff)

    async def write(self, tariff: Tariff, before: str = "") -> None:
        """Keep a tariff that a person wrote.

        Args:
            tariff: as it is to be.
            before: its name until now, empty: it is new. It holds for whom it held.

        Raises:
            InputError: another tariff has its name; nothing was changed.
        """
        if not await self.book.write_tariff(tariff, before):
            raise InputError(
                tr("There is a tariff {name!r} already.", name=tariff.name),
                safe=tr(_UNCHANGED),
                todo=tr("Give this one another name, or change that one."),
            )

    async def remove(self, name: str) -> None:
        """Forget a tariff; it holds for nobody then.

        Raises:
            InputError: there is none.
        """
        await self.find(name)
        await self.book.remove_tariff(name)

    async def uses(self) -> Sequence[TariffUse]:
        """For whom which tariff holds."""
        return await self.book.uses()

    async def assign(self, name: str, group: Group) -> None:
        """Let a tariff hold for a group, instead of what held for it.

        Raises:
            InputError: there is no such tariff.
        """
        await self.find(name)
        await self.book.use(TariffUse(group.scope, group.target, name))

    async def unassign(self, group: Group) -> bool:
        """Let no tariff hold for a group as such; whether one did."""
        return await self.book.end_use(group.scope, group.target)

    async def set_customer(self, owner: Owner, customer: str) -> None:
        """Note whose a device is; empty: nobody's."""
        await self.book.set_customer(owner.key, customer.strip())

    async def groups(self) -> Groups:
        """All devices, each by itself and by what they belong to."""
        owners = tuple(await self.store.owners())
        customers = await self.book.customers()
        whose = {owner.key: customers[key] for owner in owners for key in keys(owner) if key in customers}
        by_customer: defaultdict[str, list[Owner]] = defaultdict(list)
        for owner in owners:
            if owner.key in whose:
                by_customer[whose[owner.key]].append(owner)
        found = [
            *(Group(Scope.DEVICE, owner.name, (owner,)) for owner in owners),
            *_sites(owners, await self.book.site_members()),
            *(Group(Scope.CUSTOMER, name, tuple(theirs)) for name, theirs in sorted(by_customer.items())),
            Group(Scope.ALL, "", owners),
        ]
        return Groups(tuple(found), whose)


def _sites(owners: Sequence[Owner], members: Iterable[SiteMember]) -> Iterator[Group]:
    """The sites with a device of which there may be readings."""
    for (site_id, name), inside in groupby(members, lambda member: (member.site_id, member.site)):
        expected = list(inside)
        there = tuple(owner for owner in owners if any(_is_at(owner, member, owners) for member in expected))
        if there:
            yield Group(Scope.SITE, name, there, str(site_id))


def _is_at(owner: Owner, member: SiteMember, owners: Sequence[Owner]) -> bool:
    """Whether a device is what is expected: what its meter carries now, else what it was collected for."""
    if member.ref is not None and any(member.ref in each.refs for each in owners):
        return member.ref in owner.refs
    if member.ssid is not None:
        return member.ssid in owner.ssids
    return member.device == owner.name


def keys(owner: Owner) -> tuple[str, ...]:
    """By which a device may have been noted: its id came to be known later than its token."""
    return tuple(key for key in (owner.key, *owner.refs) if key)


def tariff_use(owner: Owner, groups: Groups, uses: Iterable[TariffUse]) -> tuple[TariffUse, Group] | None:
    """Which use of a tariff holds for a device, and the group it holds for; None: none does."""
    by_target = {(use.scope, use.target): use for use in uses}
    for group in groups.of(owner):
        targets = keys(owner) if group.scope is Scope.DEVICE else (group.target,)
        for target in targets:
            if use := by_target.get((group.scope, target)):
                return use, group
    return None


def _read(path: Path) -> str:
    try:
        if path.stat().st_size > _FILE_BYTES_MAX:
            raise InputError(tr("It is too large for a tariff."))
        return path.read_text("utf-8-sig")
    except OSError as error:
        raise InputError(tr("It can't be read ({reason}).", reason=error.strerror)) from error
    except UnicodeDecodeError as error:
        raise InputError(tr("It is no text in UTF-8.")) from error

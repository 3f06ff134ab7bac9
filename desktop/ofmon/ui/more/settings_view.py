"""Settings: server, meters, appearance, and the data on this computer."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QStackedWidget, QWidget

from ofmon.domain.address import completed, server_problem
from ofmon.domain.identity import FACTORY_URL
from ofmon.errors import OFMonError
from ofmon.texts import tr
from ofmon.ui import words
from ofmon.ui.language_card import LanguageCard
from ofmon.ui.more.clear_form import ClearForm
from ofmon.ui.more.colleague_settings import ColleagueSettings
from ofmon.ui.more.colleagues_card import ColleaguesCard
from ofmon.ui.more.data_settings import DataSettings
from ofmon.ui.more.delete_form import DeleteForm
from ofmon.ui.more.firmware_settings import FirmwareSettings
from ofmon.ui.more.merge_form import MergeForm
from ofmon.ui.more.meter_settings import MeterSettings
from ofmon.ui.more.share_form import ShareForm
from ofmon.ui.parts.theme import GRID, MODE_CHOICES, Mode
from ofmon.ui.parts.widgets import Choice, Notice, button, card, column, label, row, scrolled, set_property
from ofmon.ui.text_size_card import TextSizeCard

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from typing import Any

    from PySide6.QtGui import QHideEvent

    from ofmon.ui.shared import Shared

_WIDEST_PX = 720


class SettingsView(QWidget):
    """All settings below each other, or the form that deletes all readings."""

    sync_wanted = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self.notice = Notice(shared.theme)
        self.server = QLineEdit(placeholderText="https://thingsboard.example.org")
        self.server.setAccessibleName(tr("Server"))
        self.server.setToolTip(tr("The ThingsBoard server that readings are sent to"))
        self.server_verdict = label(role="muted", wrap=True, tone="bad")
        self.use = button(tr("Use"), tr("Works with this server from now on"), self._use_server)
        self.meters = MeterSettings(shared)
        self.theme = Choice(tr("Appearance"), words.told(MODE_CHOICES))
        self.theme.choose(shared.theme.mode.value)
        self.text_size = TextSizeCard(shared)
        self.firmware = FirmwareSettings(shared)
        self.telling = ColleagueSettings(shared)
        self.language = LanguageCard(shared.preferences)
        self.data = DataSettings(shared)
        self.clear = ClearForm(shared.theme)
        self.delete = DeleteForm(shared)
        self.colleagues = ColleaguesCard(shared)
        self.share, self.merge = ShareForm(shared), MergeForm(shared)
        self._arrange()
        self._connect()

    async def load(self) -> None:
        """Read what holds."""
        await self.data.load()
        await self.firmware.load()
        stake = self.data.stake
        if stake and self._views.currentWidget() is self._clear_view and stake != self.clear.stake:
            self.clear.begin(stake)
        found = await asyncio.to_thread(self._shared.services.settings.read)
        passphrase, instead = await self._shared.services.passphrase.load()
        settings = found.settings
        if problems := [*found.problems, *([instead] if instead else [])]:
            self.notice.say(" ".join(problems), "warn")
        self.telling.show_choice(wanted=settings.tell_colleagues)
        self.meters.show_settings(settings.wifi, passphrase, settings.meter_url or FACTORY_URL)
        if not self.server.isModified():
            self.server.setText(self._shared.services.account.server.url or settings.server_url)

    def hideEvent(self, event: QHideEvent) -> None:
        """A secret is not left revealed."""
        super().hideEvent(event)
        self.meters.hide_passphrase()

    # ------------------------------------------------------------ actions

    def _use_server(self) -> None:
        url = completed(self.server.text())

        async def work() -> None:
            await self._shared.services.account.use_server(url)
            await self._shared.preferences.keep_server(self._shared.services.account.server.url)
            self.server.setText(self._shared.services.account.server.url)

        self._change(self.use, work, tr("The server is kept. Sign in on it on the Sync page."))

    def _keep_way(self, way: str) -> None:
        async def work() -> None:
            await self._shared.preferences.keep(wifi=way)

        self._change(
            self.meters.way, work, tr("Kept. Meters are reached this way from the next start of OFMon.")
        )

    def _keep_passphrase(self, text: str) -> None:
        async def work() -> None:
            await self._shared.services.passphrase.keep(text)
            self.meters.kept(text)

        said = tr("The passphrase is kept; it holds from the next start of OFMon.")
        self._change(self.meters.passphrase, work, said)

    def _keep_address(self, url: str) -> None:
        async def work() -> None:
            await self._shared.preferences.keep(meter_url="" if url == FACTORY_URL else url)
            self.meters.kept_address(url)

        said = tr("The address is kept; meters are looked for there from the next start of OFMon.")
        self._change(self.meters.address, work, said)

    def _change(self, place: QWidget, work: Callable[[], Coroutine[Any, Any, None]], said: str) -> None:
        async def told() -> None:
            try:
                await work()
            except OFMonError as error:
                self.notice.fail(error)
            else:
                self.notice.say(said, "good")

        self._shared.jobs.load(place, told)

    def _open_clear(self) -> None:
        if self.data.stake:
            self.notice.hide()
            self.clear.begin(self.data.stake)
            self._views.setCurrentWidget(self._clear_view)
            self.clear.number.setFocus()

    def _open_delete(self) -> None:
        self.notice.hide()
        self.delete.begin()
        self._views.setCurrentWidget(self._delete_view)
        self.delete.age.setFocus()

    def _open_share(self) -> None:
        self.notice.hide()
        self._views.setCurrentWidget(self._share_view)
        self.share.begin()

    def _open_merge(self) -> None:
        self.notice.hide()
        self._views.setCurrentWidget(self.merge)

    def _close_clear(self) -> None:
        self._views.setCurrentWidget(self._main)

    def _sync(self) -> None:
        self._close_clear()
        self.sync_wanted.emit()

    def _ended(self, said: str, well: bool) -> None:  # noqa: FBT001 - a signal's slot
        self.notice.say(said, "good" if well else "bad")

    def _show_theme(self) -> None:
        self.theme.choose(self._shared.theme.mode.value)

    def _check_server(self) -> None:
        url = completed(self.server.text())
        problem = server_problem(url) if url else ""
        self.use.setEnabled(not problem and url not in {"", self._shared.services.account.server.url})
        self.server_verdict.setText(problem)
        self.server_verdict.setVisible(bool(problem))
        set_property(self.server, "tone", "bad" if problem else "")

    # ------------------------------------------------------------ layout

    def _arrange(self) -> None:
        inner = QWidget()
        inner.setMaximumWidth(_WIDEST_PX)
        inner.setLayout(
            column(
                self._server_card(),
                self.telling,
                self.meters,
                self.firmware,
                self._theme_card(),
                self.text_size,
                self.language,
                self.data,
                self.colleagues,
                None,
                spacing=2 * GRID,
            )
        )
        self.clear.setMaximumWidth(_WIDEST_PX)
        self.delete.setMaximumWidth(_WIDEST_PX)
        self.share.setMaximumWidth(_WIDEST_PX)
        self._delete_view = scrolled(_left(self.delete))
        self._main, self._clear_view = scrolled(_left(inner)), scrolled(_left(self.clear))
        self._views = QStackedWidget()
        self._views.addWidget(self._main)
        self._views.addWidget(self._clear_view)
        self._views.addWidget(self._delete_view)
        self._share_view = scrolled(_left(self.share))
        self._views.addWidget(self._share_view)
        self._views.addWidget(self.merge)
        self.setLayout(column(self.notice, self._views, spacing=2 * GRID))

    def _server_card(self) -> QFrame:
        caption = label(tr("Server"), "heading")
        caption.setBuddy(self.server)
        field = row(self.server, self.use)
        field.setStretch(0, 1)
        return card(caption, field, self.server_verdict)

    def _theme_card(self) -> QFrame:
        return card(label(tr("Appearance"), "heading"), row(self.theme, None))

    def _connect(self) -> None:
        self.server.textChanged.connect(self._check_server)
        self.server.returnPressed.connect(self.use.click)
        self.meters.way_chosen.connect(self._keep_way)
        self.meters.passphrase_wanted.connect(self._keep_passphrase)
        self.meters.address_wanted.connect(self._keep_address)
        self.theme.chosen.connect(lambda mode: self._shared.theme.choose(Mode(mode)))
        self._shared.theme.changed.connect(self._show_theme)
        self.data.clear_wanted.connect(self._open_clear)
        self.data.ended.connect(self._ended)
        self.data.cleared.connect(self._close_clear)
        self.clear.wanted.connect(self.data.delete)
        self.clear.backup_wanted.connect(self.data.ask_backup)
        self.clear.sync_wanted.connect(self._sync)
        self.clear.left.connect(self._close_clear)
        self.data.delete_wanted.connect(self._open_delete)
        self.delete.left.connect(self._close_clear)
        self.delete.ended.connect(self._ended)
        self.colleagues.share_wanted.connect(self._open_share)
        self.colleagues.merge_wanted.connect(self.merge.ask)
        self.merge.begun.connect(self._open_merge)
        for form in (self.share, self.merge):
            form.left.connect(self._close_clear)
            form.ended.connect(self._ended)
        self._check_server()


def _left(inner: QWidget) -> QWidget:
    """As wide as it may be, at the left."""
    outer = QWidget()
    layout = row(inner)
    layout.setStretch(0, 1)
    layout.addStretch(0)
    outer.setLayout(layout)
    return outer

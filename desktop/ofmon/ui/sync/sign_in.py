"""Signing in on the server. The password goes there and nowhere else; it is neither kept nor logged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QScrollArea, QWidget

from ofmon.domain.address import completed, server_problem
from ofmon.errors import ServerCertificateError
from ofmon.texts import tr
from ofmon.ui.parts.theme import GRID
from ofmon.ui.parts.widgets import Notice, button, column, label, row, set_property, themed_icon

if TYPE_CHECKING:
    from ofmon.errors import OFMonError
    from ofmon.services.told.run import Told
    from ofmon.ui.parts.theme import Theme
    from ofmon.ui.shared import Shared


_BEGINS = ("https://", "http://")


async def sign_in(shared: Shared, url: str, user: str, password: str) -> Told:
    """Sign in on a server, remember which one it is, and take over what colleagues told there.

    Raises:
        OFMonError: it could not be asked, refused, or the settings can't be written.
    """
    await shared.services.account.use_server(url)
    session = await shared.services.account.sign_in(user, password)
    await shared.preferences.keep_server(session.server_url)
    return await shared.services.telling.take_over(session)


class SignInForm(QWidget):
    """Server, user, password; ``certificate_wanted`` asks to look at what a server shows."""

    wanted = Signal(str, str, str)
    certificate_wanted = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, why: str = "", margin: int = 2 * GRID) -> None:
        """``why`` is a sentence below the title, ``margin`` is around the form."""
        super().__init__()
        self.url = _field(tr("Server"), "https://thingsboard.example.org")
        self.user = _field(tr("User"), "name@example.org")
        self.password = _field(tr("Password"), "")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.reveal = button(tr("Show"), tr("Shows the password while you look at it"), self._toggle)
        self.reveal.setCheckable(True)
        themed_icon(theme, self.reveal, "reveal")
        self.wrong = label(role="muted", wrap=True, tone="bad")
        self.kept = label(role="muted", wrap=True)
        self.notice = Notice(theme)
        self.go = button(tr("Sign in"), tr("Signs in on the server"), self._go, "primary")
        self.back = button(tr("Back"), tr("Back without signing in"), self.left.emit)
        reason = label(why, wrap=True)
        if not why:
            reason.hide()
        secret = row(self.password, self.reveal)
        secret.setStretch(0, 1)
        inner = QWidget()
        inner.setMaximumWidth(560)
        inner.setLayout(
            column(
                label(tr("Sign in on the server"), "title"),
                reason,
                column(_caption(tr("Server"), self.url), self.url, self.wrong, spacing=GRID // 2),
                column(_caption(tr("User"), self.user), self.user, spacing=GRID // 2),
                column(_caption(tr("Password"), self.password), secret, self.kept, spacing=GRID // 2),
                self.notice,
                row(self.go, self.back, None),
                None,
                spacing=2 * GRID,
            )
        )
        outer = row(inner)
        outer.setContentsMargins(margin, margin, margin, margin)
        outer.setStretch(0, 1)
        outer.addStretch(0)
        self.setLayout(outer)
        for field in (self.url, self.user, self.password):
            field.textChanged.connect(self.check)
            field.returnPressed.connect(self._go)
        self.check()

    def begin(self, url: str, *, keeps_session: bool) -> None:
        """Ask; the last URL is filled in."""
        self.url.setText(url)
        self.password.clear()
        self.notice.hide()
        if keeps_session:
            kept = tr("The session is kept in the system's keyring. The password is not kept.")
        else:
            kept = tr(
                "This computer has no keyring: you stay signed in until the window closes. "
                "The password is not kept."
            )
        self.kept.setText(kept)
        (self.user if url else self.url).setFocus()

    def fail(self, error: OFMonError) -> None:
        """Say why it could not be signed in, in sight also in a low window."""
        if isinstance(error, ServerCertificateError):
            self.notice.fail(error, tr("Look at it …"), self._ask_for_certificate)
        else:
            self.notice.fail(error)
        QTimer.singleShot(0, self, self._look_at_notice)

    def _ask_for_certificate(self) -> None:
        self.certificate_wanted.emit(self.address)

    def _look_at_notice(self) -> None:
        around = self.parentWidget()
        while around and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(self.notice)

    def _toggle(self) -> None:
        shown = self.reveal.isChecked()
        self.reveal.setText(tr("Hide") if shown else tr("Show"))
        self.password.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    @property
    def address(self) -> str:
        """The server's address, also where it was typed without https://."""
        return completed(self.url.text())

    def check(self) -> None:
        """Whether there is enough to try."""
        url = self.address
        problem = _problem(url)
        self.wrong.setText(problem)
        self.wrong.setVisible(bool(problem))
        set_property(self.url, "tone", "bad" if problem else "")
        self.url.setAccessibleDescription(problem)
        filled = all(field.text().strip() for field in (self.url, self.user, self.password))
        self.go.setEnabled(filled and not server_problem(url))

    def _go(self) -> None:
        if self.go.isEnabled():
            self.wanted.emit(self.address, self.user.text().strip(), self.password.text())


def _problem(url: str) -> str:
    """What is wrong with an address; while it is being typed it may still become one."""
    if any(begin.startswith(url.lower()) for begin in _BEGINS):
        return ""
    if not url.lower().startswith(_BEGINS):
        return tr("The address begins with https:// or http://")
    return server_problem(url)


def _field(name: str, example: str) -> QLineEdit:
    made = QLineEdit(placeholderText=example)
    made.setAccessibleName(name)
    made.setToolTip(name)
    return made


def _caption(text: str, field: QLineEdit) -> QWidget:
    made = label(text, "heading")
    made.setBuddy(field)
    return made

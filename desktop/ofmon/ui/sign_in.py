"""Signing in on the server. The password goes there and nowhere else; it is neither kept nor logged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ofmon.ui.theme import GRID
from ofmon.ui.widgets import Notice, button, column, label, row, themed_icon

if TYPE_CHECKING:
    from ofmon.ui.theme import Theme


class SignInForm(QWidget):
    """Server, user, password."""

    wanted = Signal(str, str, str)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.url = _field("Server", "https://thingsboard.example.org")
        self.user = _field("User", "name@example.org")
        self.password = _field("Password", "")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.reveal = button("Show", "Shows the password while you look at it", self._toggle)
        self.reveal.setCheckable(True)
        themed_icon(theme, self.reveal, "reveal")
        self.kept = label(role="muted", wrap=True)
        self.notice = Notice(theme)
        self.go = button("Sign in", "Signs in on the server", self._go, "primary")
        leave = button("Back", "Back without signing in", self.left.emit)
        secret = row(self.password, self.reveal)
        secret.setStretch(0, 1)
        inner = QWidget()
        inner.setMaximumWidth(560)
        inner.setLayout(
            column(
                label("Sign in on the server", "title"),
                self.notice,
                column(_caption("Server", self.url), self.url, spacing=GRID // 2),
                column(_caption("User", self.user), self.user, spacing=GRID // 2),
                column(_caption("Password", self.password), secret, self.kept, spacing=GRID // 2),
                row(self.go, leave, None),
                None,
                spacing=2 * GRID,
            )
        )
        outer = row(inner)
        outer.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
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
        kept = (
            "The session is kept in the system's keyring."
            if keeps_session
            else ("This computer has no keyring: you stay signed in until the window closes.")
        )
        self.kept.setText(f"{kept} The password is not kept.")
        (self.user if url else self.url).setFocus()

    def _toggle(self) -> None:
        shown = self.reveal.isChecked()
        self.reveal.setText("Hide" if shown else "Show")
        self.password.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def check(self) -> None:
        """Whether there is enough to try."""
        filled = all(field.text().strip() for field in (self.url, self.user, self.password))
        self.go.setEnabled(filled and self.url.text().strip().startswith(("http://", "https://")))

    def _go(self) -> None:
        if self.go.isEnabled():
            self.wanted.emit(self.url.text().strip(), self.user.text().strip(), self.password.text())


def _field(name: str, example: str) -> QLineEdit:
    made = QLineEdit(placeholderText=example)
    made.setAccessibleName(name)
    made.setToolTip(name)
    return made


def _caption(text: str, field: QLineEdit) -> QWidget:
    made = label(text, "heading")
    made.setBuddy(field)
    return made

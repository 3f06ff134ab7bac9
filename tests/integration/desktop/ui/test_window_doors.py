"""What others named, showed or left in the settings, where the window meets it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMessageBox

from ofmon.domain.fingerprint import in_two_lines
from ofmon.domain.identity import MeterId
from ofmon.services.ports import Device
from support.http_thread import Reply
from support.tls import make, serving_tls
from support.window import find_button, token_of, until, workplace

if TYPE_CHECKING:
    from pathlib import Path

    from ofmon.ui.sync.page import SyncPage
    from support.scripted_depot import ScriptedDepot
    from support.window import Workplace

HOSTILE = "=HYPERLINK(1)\x1b[2J\n\u202e<b>a</b>"
SHOWN = r"=HYPERLINK(1)\x1b[2J\n\u202e<b>a</b>"


async def test_a_hostile_name_is_written_out_and_pasted_as_text(place: Workplace) -> None:
    """In a table, its tooltip, and what is copied for a spreadsheet."""
    store, meter = place.services.store, MeterId("SEM-a0:b1:c2:00:00:01")
    await store.bind_device("ref", Device("1", HOSTILE, "p"))
    await store.assign_device(meter, "ref", "p")
    page = place.window.open_named("devices")
    page.reload()
    await place.idle()
    table = page.table  # type: ignore[attr-defined]
    cells = [table.rows.index(0, at).data() for at in range(table.rows.columnCount())]
    assert SHOWN in cells
    tips = [table.rows.index(0, at).data(Qt.ItemDataRole.ToolTipRole) for at in range(len(cells))]
    assert not any("<b>" in tip for tip in tips)
    table.copy()
    pasted = QGuiApplication.clipboard().text().split("\n")
    assert len(pasted) == 2
    assert f"'{SHOWN}" in pasted[1].split("\t")


def answer(_method: str, path: str, _body: bytes) -> Reply:
    """Sign anybody in."""
    if path == "/api/auth/login":
        return Reply(body=b'{"token": "t", "refreshToken": "r"}')
    return Reply(body=b'{"email": "ada@example.org"}')


async def test_a_certificate_is_trusted_by_its_fingerprint(tmp_path: Path, depot: ScriptedDepot) -> None:
    """Signing in fails, what the server shows is shown, and once it is trusted signing in works."""
    made = make("Ada's server")
    with serving_tls(made, tmp_path, answer) as server:
        async with workplace(tmp_path, depot) as place:
            page: SyncPage = place.window.open_named("sync")  # type: ignore[assignment]
            _sign_in(page, server.url)
            await place.idle()
            assert "self-signed" in page.form.notice.text
            QTest.mouseClick(find_button(page, "Look at it …"), Qt.MouseButton.LeftButton)
            await until(lambda: place.window.findChildren(QMessageBox))
            box = place.window.findChildren(QMessageBox)[0]
            said = " ".join(part.text() for part in box.findChildren(QLabel))
            assert in_two_lines(made.fingerprint) in said
            assert "CN=Ada's server" in said
            assert all(part.width() >= part.minimumSizeHint().width() for part in box.findChildren(QLabel))
            QTest.mouseClick(find_button(box, "Trust it"), Qt.MouseButton.LeftButton)
            await place.idle()
            assert "is trusted" in page.form.notice.text
            QTest.mouseClick(page.form.go, Qt.MouseButton.LeftButton)
            await place.idle()
            assert "Signed in as ada@example.org" in page.account.text()
            assert place.services.settings.trusted(server.url) == made.fingerprint


def _sign_in(page: SyncPage, url: str) -> None:
    page._open_form()
    page.form.url.setText(url)
    page.form.user.setText("ada@example.org")
    page.form.password.setText("secret")
    QTest.mouseClick(page.form.go, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("address", ["https://ada:secret@tb", "http://host:abc", "http://10.0.0.256", "tb"])
async def test_an_address_that_is_none_cannot_be_used(address: str, place: Workplace) -> None:
    """Neither to sign in nor in the settings; both say why."""
    form = place.window.sync.form
    form.user.setText("ada")
    form.password.setText("secret")
    settings = place.window.more.settings
    for url, wrong, go in (
        (form.url, form.wrong, form.go),
        (settings.server, settings.server_verdict, settings.use),
    ):
        url.setText(address)
        assert not go.isEnabled()
        assert wrong.text()
        url.setText("https://tb.example.org")
        assert go.isEnabled()
        assert not wrong.text()


async def test_damaged_settings_are_named_in_activity_and_settings(
    tmp_path: Path, depot: ScriptedDepot
) -> None:
    """The window opens all the same, and what is chosen there mends the file."""
    (tmp_path / "settings.json").write_text('{"server_url": "http://[fe80::1", "window": {"theme": "dark"}}')
    async with workplace(tmp_path, depot) as place:
        assert "server_url" in place.shared.activity.lines[0].text
        more = place.window.more
        more.open_part("settings")
        await place.idle()
        assert "server_url" in more.settings.notice.text
        more.settings.server.setText("https://tb.example.org")
        QTest.mouseClick(more.settings.use, Qt.MouseButton.LeftButton)
        await place.idle()
    kept = json.loads((tmp_path / "settings.json").read_text())
    assert (kept["server_url"], kept["window"]["theme"]) == ("https://tb.example.org", "dark")
    assert token_of(1).access_token not in str(kept)

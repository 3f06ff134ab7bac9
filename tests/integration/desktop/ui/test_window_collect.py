"""Collect page: from hearing a meter to its readings in the database."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from ofmon.adapters.files.secrets_keyring import MemorySecrets
from ofmon.bootstrap import Options, build
from ofmon.domain.reading import ReadingState
from ofmon.services.progress import State, Step
from ofmon.ui.collect.visit_panel import Mode
from support.http_thread import unanswered_url
from support.scripted_depot import ScriptedDepot
from support.window import find_button, meter, opened, token_of, until, workplace

if TYPE_CHECKING:
    from pathlib import Path

    from ofmon.services.scan import Nearby
    from support.window import Workplace

ACTION_FROM_RIGHT = 40


def row_of(place: Workplace, number: int) -> Nearby:
    """The list's row of the meter of that number."""
    ssid = f"SEM-a0:b1:c2:00:00:{number:02x}"
    return next(nearby for nearby in place.window.collect.meters.rows if nearby.meter.ssid == ssid)


def click_row(place: Workplace, number: int, *, button: bool) -> None:
    """Click a row, or the button in it."""
    view = place.window.collect.list
    index = view.model().index(place.window.collect.meters.rows.index(row_of(place, number)), 0)
    area = view.visualRect(index)
    x = area.right() - ACTION_FROM_RIGHT if button else area.left() + 80
    where = QPoint(x, area.center().y())
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)


def spoken(place: Workplace) -> dict[str, str]:
    """What a screen reader says of each row, by the meter's name."""
    model = place.window.collect.meters
    texts = [
        model.data(model.index(at), Qt.ItemDataRole.AccessibleTextRole) for at in range(model.rowCount())
    ]
    return {text.split(",")[0]: text for text in texts}


async def test_a_scan_lists_meters_and_no_other_network(place: Workplace) -> None:
    """Neighbours' networks are left out, each meter says its signal and that it was never visited."""
    await place.scanned()
    assert len(spoken(place)) == 3
    assert spoken(place)["SEM-a0:b1:c2:00:00:01"].endswith("strong signal, new: not visited yet")
    assert place.window.collect.heading.text() == "3 meters in reach"


async def test_nothing_in_reach_says_what_to_do(place: Workplace) -> None:
    """An empty list is a sentence and a button, not a blank."""
    place.depot.in_reach.clear()
    await place.scanned()
    assert place.window.collect.empty.isVisible()
    assert "No meter in reach" in place.window.collect.empty.text


async def test_the_button_in_a_row_collects_and_turns_green(place: Workplace) -> None:
    """Steps fill in, figures come, the row is fresh, the readings wait in the database."""
    await place.scanned()
    click_row(place, 1, button=True)
    assert place.shared.jobs.running
    await place.idle()
    panel = place.window.collect.panel
    assert panel.mode is Mode.ENDED
    assert set(panel.steps.states.values()) == {State.DONE}
    assert panel.figures.shown["Readings"] == "6 new"
    assert panel.figures.shown["Energy"] == "12.00 kWh"
    model = place.window.collect.meters
    assert model.status(model.rows.index(row_of(place, 1))).tone == "good"
    assert (await place.services.store.counts())[ReadingState.PENDING] == 6


async def test_ten_minutes_later_it_is_no_longer_green(place: Workplace) -> None:
    """Green means: finished under ten minutes ago."""
    await place.scanned()
    click_row(place, 1, button=True)
    await place.idle()
    place.depot.meters[0].true_ms += 10 * 60_000
    await place.shared.now.ask()
    model = place.window.collect.meters
    said = model.status(model.rows.index(row_of(place, 1)))
    assert (said.tone, said.collected) == ("", "collected 10 min ago")


async def test_a_click_on_a_row_only_shows_the_meter(place: Workplace) -> None:
    """Touching the wrong place starts nothing."""
    await place.scanned()
    click_row(place, 2, button=False)
    assert place.shared.jobs.running is None
    assert place.window.collect.panel.title.full_text == "SEM-a0:b1:c2:00:00:02"
    assert place.window.collect.panel.mode is Mode.FACTS


async def test_a_failure_says_what_is_safe_and_try_again_works(place: Workplace) -> None:
    """One sentence, and the same button brings the readings once the meter answers."""
    faulty = place.depot.meters[0]
    faulty.faults.status["/telemetry"] = 500
    await place.scanned()
    click_row(place, 1, button=True)
    await place.idle()
    panel = place.window.collect.panel
    assert "all readings are still on the meter" in panel.notice.text
    assert panel.steps.states[Step.READ] is State.FAILED
    faulty.faults.status.clear()
    QTest.mouseClick(find_button(panel, "Try again"), Qt.MouseButton.LeftButton)
    await place.idle()
    assert panel.figures.shown["Readings"] == "6 new"
    assert not panel.notice.text


async def test_a_tour_skips_what_fails_and_reports(place: Workplace) -> None:
    """Two of three come in; the report says which did not, and why."""
    place.depot.meters[1].faults.drop_after["/telemetry"] = 31
    QTest.mouseClick(place.window.collect.tour, Qt.MouseButton.LeftButton)
    await place.idle()
    report = place.window.collect.panel.tour
    assert report.summary.text() == "2 of 3 meters collected: 12 readings, 24.00 kWh."
    failed = [outcome for outcome in report.outcomes if outcome.error]
    assert [outcome.meter.ssid for outcome in failed] == ["SEM-a0:b1:c2:00:00:02"]
    assert "stay near" in report.detail.text().lower()
    assert "2 of 3" in place.shared.activity.lines[0].text


async def test_a_cancelled_tour_keeps_its_report(place: Workplace) -> None:
    """Cancel stops at once, leaves the meter's network, and shows what came so far."""
    place.depot.meters[1].before["GET /telemetry"] = [place.window.strip.job.cancel.isVisible]
    tour = place.window.collect.panel.tour
    place.window.collect.start_tour()
    await until(lambda: len(tour.outcomes) == 1)
    QTest.mouseClick(place.window.strip.job.cancel, Qt.MouseButton.LeftButton)
    await place.idle()
    assert tour.ended
    assert "cancelled" in tour.notice.text
    assert tour.summary.text().startswith("1 of 3 meters collected")
    assert place.depot.connected is None


async def test_provisioning_takes_a_paste_with_line_breaks(place: Workplace) -> None:
    """The token is checked, given, and the row's action changes from Provision to Collect."""
    await place.scanned()
    click_row(place, 3, button=True)
    await place.idle()
    model, panel = place.window.collect.meters, place.window.collect.panel
    assert model.status(model.rows.index(row_of(place, 3))).note == "new: provision"
    click_row(place, 3, button=True)
    text = token_of(3).encode().decode()
    QGuiApplication.clipboard().setText(f"  {text[:20]}\n{text[20:]} \n")
    panel.form.token.paste()
    assert panel.form.token.text() == text
    QTest.mouseClick(panel.form.go, Qt.MouseButton.LeftButton)
    await place.idle()
    assert place.depot.meters[2].token == token_of(3).encode()
    assert model.status(model.rows.index(row_of(place, 3))).action == "Collect"
    assert panel.figures.shown["Readings"] == "0 new"


async def test_another_token_is_only_replaced_by_a_deliberate_act(place: Workplace) -> None:
    """The meter keeps its token until the box is ticked."""
    await place.scanned()
    click_row(place, 1, button=False)
    panel = place.window.collect.panel
    panel.show_form()
    panel.form.token.setText(token_of(9).encode().decode())
    QTest.mouseClick(panel.form.go, Qt.MouseButton.LeftButton)
    await place.idle()
    assert "already carries another device's token" in panel.notice.text
    assert place.depot.meters[0].token == token_of(1).encode()
    QTest.mouseClick(find_button(panel, "Back to the token"), Qt.MouseButton.LeftButton)
    panel.form.overwrite.setChecked(True)
    QTest.mouseClick(panel.form.go, Qt.MouseButton.LeftButton)
    await place.idle()
    assert place.depot.meters[0].token == token_of(9).encode()


async def test_next_meter_goes_on_to_the_next_one_that_is_due(place: Workplace) -> None:
    """After a visit one press collects the next meter, never the one just done."""
    await place.scanned()
    click_row(place, 1, button=True)
    await place.idle()
    panel = place.window.collect.panel
    QTest.mouseClick(find_button(panel, "Next meter: SEM-a0:b1:c2:00:00:02"), Qt.MouseButton.LeftButton)
    await place.idle()
    assert panel.title.full_text == "SEM-a0:b1:c2:00:00:02"
    assert panel.figures.shown["Readings"] == "6 new"


async def test_filters_and_order(place: Workplace) -> None:
    """New shows meters without a token, signal puts the nearest first."""
    await place.scanned()
    click_row(place, 1, button=True)
    await place.idle()
    page = place.window.collect
    QTest.mouseClick(find_button(page, "Due"), Qt.MouseButton.LeftButton)
    assert {nearby.meter.ssid[-2:] for nearby in page.meters.rows} == {"02", "03"}
    QTest.mouseClick(find_button(page, "All"), Qt.MouseButton.LeftButton)
    assert page.meters.rows[-1].meter.ssid.endswith("01")
    QTest.mouseClick(find_button(page, "Signal"), Qt.MouseButton.LeftButton)
    assert page.meters.rows[0].meter.ssid.endswith("01")


async def test_the_keyboard_is_enough(place: Workplace) -> None:
    """F5 scans, Enter opens the first row, Tab reaches its button."""
    QTest.keyClick(place.window, Qt.Key.Key_F5)
    await place.idle()
    page = place.window.collect
    page.list.setFocus()
    page.list.setCurrentIndex(page.meters.index(0))
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert page.panel.mode is Mode.FACTS
    button = find_button(page.panel, "Collect")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    await place.idle()
    assert page.panel.figures.shown["Readings"] == "6 new"


async def test_without_a_way_to_the_meters_the_scan_says_so(tmp_path: Path) -> None:
    """A testbed that does not answer is a sentence and a button, not a blank."""
    nobody = ScriptedDepot([])
    nobody.url = unanswered_url()
    async with workplace(tmp_path, nobody) as place:
        await place.scanned()
        notice = place.window.collect.notice
        assert "does not answer" in notice.text
        assert find_button(notice, "Scan again").isVisible()


async def test_without_a_radio_the_meter_is_named_by_hand(tmp_path: Path) -> None:
    """The person has joined the meter's Wi-Fi: its name opens it, and Collect works."""
    alone = meter(7)
    with alone.serving() as server:
        services = build(Options(data_dir=tmp_path, meter_url=server.url), secrets=MemorySecrets())
        async with opened(services) as place:
            await place.scanned()
            page = place.window.collect
            assert page.by_hand.isVisible()
            QTest.keyClicks(page.by_hand.field, "sem-A0:B1:C2:00:00:0")
            assert not page.by_hand.open.isEnabled()
            QTest.keyClicks(page.by_hand.field, "7")
            QTest.mouseClick(page.by_hand.open, Qt.MouseButton.LeftButton)
            await place.idle()
            QTest.mouseClick(find_button(page.panel, "Collect"), Qt.MouseButton.LeftButton)
            await place.idle()
            assert page.panel.figures.shown["Readings"] == "6 new"
    assert not alone.readings

"""Devices made from the window, their labels, and meters that become them by name, label or access token."""

from __future__ import annotations

from contextlib import asynccontextmanager, closing
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from ofmon.adapters.qr import SegnoZxing
from ofmon.domain.identity import MeterId
from ofmon.domain.label import Label, read_label
from ofmon.domain.label_sheet import Sheet
from ofmon.domain.new_device import NewDevice
from ofmon.services.labels import PrintedLabel
from ofmon.ui.labels.camera import camera_device
from ofmon.ui.labels.drawing import Picture, draw
from ofmon.ui.labels.pictures import grey
from ofmon_emulation.server import Database, Options, Seeder, running_server
from support.watchdog import Watchdog
from support.window import Workplace, find_button, until, workplace

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from ofmon.ui.devices.new_devices_form import NewDevicesForm
    from ofmon.ui.labels.form import LabelsForm
    from support.scripted_depot import ScriptedDepot

USER, PASSWORD = "tenant@thingsboard.org", "tenant"
PROFILE_ID = "784f394c-42b6-435a-983c-b7beff2784f9"


@asynccontextmanager
async def desk(
    folder: Path, depot: ScriptedDepot, *, profile: str = "SEM", devices_max: int = 0
) -> AsyncIterator[Workplace]:
    """The window on the server's devices: one, carried by the first meter."""
    path = folder / "server.db"
    with closing(Database(path)) as base:
        seeder = Seeder(base)
        seeder.create_profile(profile, PROFILE_ID)
        seeder.create_device("Heater", "ABCDEFGHIJKLMNOP0001", profile)
    with running_server(path, Options(devices_max=devices_max)) as server:
        async with workplace(folder, depot, server_url=server.url) as place, Watchdog() as watchdog:
            await place.services.account.sign_in(USER, PASSWORD)
            place.window.open_page(1)
            await place.idle()
            place.window.devices.show_list("server")
            await place.idle()
            yield place
    watchdog.complain()


def click(parent: QWidget, text: str) -> None:
    """Press a button."""
    QTest.mouseClick(find_button(parent, text), Qt.MouseButton.LeftButton)


def answer(place: Workplace, word: str) -> None:
    """Answer the question that is open."""
    [box] = [each for each in place.window.findChildren(QMessageBox) if each.isVisible()]
    click(box, word)


async def asked(place: Workplace) -> NewDevicesForm:
    """The form for new devices."""
    click(place.window.devices, "New device …")
    await place.idle()
    return place.window.devices.forms.new


async def labelling(place: Workplace) -> LabelsForm:
    """The form for labels."""
    click(place.window.devices, "Labels …")
    await place.idle()
    return place.window.devices.forms.labels


async def choose_meter(place: Workplace, number: int) -> None:
    """Ask for the token of a meter in reach."""
    place.window.open_page(0)
    await place.scanned()
    collect = place.window.collect
    collect.list.opened.emit(collect.meters.rows[number])
    collect.panel.show_form()
    await place.idle()


def label_of(device: str, device_id: str, meter: str | None = None) -> bytes:
    """A picture of a label."""
    label = Label(device, device_id, MeterId(meter) if meter else None)
    return draw([PrintedLabel(label, SegnoZxing().modules(label.uri()))], Sheet(), Picture.PNG)


async def test_devices_are_made_from_a_list(tmp_path: Path, depot: ScriptedDepot) -> None:
    """What would be made is said before; what is there is kept; the list has them, labels are offered."""
    path = tmp_path / "list.csv"
    path.write_text("name;label\nHeater;\nFan;Hall 3\nMotor;\n", "utf-8")
    async with desk(tmp_path, depot) as place:
        form = await asked(place)
        form.read_file(path)
        await place.idle()
        assert form.verdict.text() == "2 to be made; 1 is there already and stays as before."
        click(form, "Make devices")
        await place.idle()
        assert "2 devices made. 1 was there already." in form.notice.text
        assert place.shared.activity.lines[0].text.startswith("Making 3 devices: 2 devices made.")
        click(form, "Labels …")
        await place.idle()
        labels = place.window.devices.forms.labels
        assert [device.name for device in labels.chosen] == ["Heater", "Fan", "Motor"]
        click(labels, "Back")
        shown = place.window.devices.server.table.shown
        assert [row.device.name for row in shown] == ["Fan", "Heater", "Motor"]


async def test_what_can_not_be_made_is_said_at_once(tmp_path: Path, depot: ScriptedDepot) -> None:
    """While it is typed; nothing can be made as long as a line is wrong."""
    async with desk(tmp_path, depot) as place:
        form = await asked(place)
        assert not form.go.isEnabled()
        form.names.setPlainText("Fan\n<b>\nFan\n\n" + "\n".join("<i>" for _ in range(5)))
        assert form.verdict.text().startswith("Line 2: It looks like HTML")
        assert "And 4 more." in form.verdict.text()
        assert not form.go.isEnabled()
        form.read_file(tmp_path)
        await place.idle()
        assert "can't be read" in form.notice.text


async def test_a_name_that_is_taken_is_asked_about(tmp_path: Path, depot: ScriptedDepot) -> None:
    """Using it leads to its label; nothing is made."""
    async with desk(tmp_path, depot) as place:
        form = await asked(place)
        form.names.setPlainText("Heater")
        click(form, "Make devices")
        answer(place, "Not now")
        assert form.isVisible()
        click(form, "Make devices")
        answer(place, "Use it")
        await place.idle()
        assert [device.name for device in place.window.devices.forms.labels.chosen] == ["Heater"]
        assert len(await place.services.devices.on_server()) == 1


async def test_a_lacking_profile_is_made_when_that_is_agreed(tmp_path: Path, depot: ScriptedDepot) -> None:
    """The meters' own is offered first."""
    async with desk(tmp_path, depot, profile="Other") as place:
        form = await asked(place)
        assert [form.profile.itemText(at) for at in range(form.profile.count())] == ["SEM", "Other"]
        form.names.setPlainText("Fan")
        click(form, "Make devices")
        answer(place, "Make it")
        await place.idle()
        made = {device.name: device.profile_name for device in await place.services.devices.on_server()}
        assert made == {"Heater": "Other", "Fan": "SEM"}


async def test_a_limit_is_told_and_the_rest_gone_on_with(tmp_path: Path, depot: ScriptedDepot) -> None:
    """The names stay in the field."""
    async with desk(tmp_path, depot, devices_max=2) as place:
        form = await asked(place)
        form.names.setPlainText("Fan\nMotor")
        click(form, "Make devices")
        await place.idle()
        assert "1 device made. 1 is still to be made." in form.notice.text
        assert "no more than 2 devices" in form.notice.text
        assert form.verdict.text() == "1 to be made; 1 is there already and stays as before."
        click(form, "Go on")
        await place.idle()
        assert "0 devices made." in form.notice.text


async def test_cancelled_half_way_it_goes_on_where_it_stopped(tmp_path: Path, depot: ScriptedDepot) -> None:
    """What was made stays; nothing is made twice."""
    names = [f"Fan {number}" for number in range(30)]
    async with desk(tmp_path, depot) as place:
        form = await asked(place)
        form.names.setPlainText("\n".join(names))
        click(form, "Make devices")
        jobs = place.shared.jobs
        await until(lambda: jobs.running and jobs.running.latest and (jobs.running.latest.done or 0) > 2)
        QTest.mouseClick(place.window.strip.job.cancel, Qt.MouseButton.LeftButton)
        await place.idle()
        assert "Cancelled. What was made is there" in form.notice.text
        assert 2 < len(await place.services.devices.on_server()) < 31
        click(form, "Go on")
        await place.idle()
        on_server = [device.name for device in await place.services.devices.on_server()]
        assert sorted(on_server) == sorted(["Heater", *names])


async def test_without_the_multimedia_module_no_camera_is_offered(place: Workplace) -> None:
    """Files and the clipboard are."""
    assert camera_device() is None
    await choose_meter(place, 0)
    scan = place.window.collect.panel.form.scan
    assert (scan.file.isVisible(), scan.clipboard.isVisible(), scan.look.isVisible()) == (True, True, False)


async def test_nobody_signed_in_is_led_to_sign_in(tmp_path: Path, depot: ScriptedDepot) -> None:
    """The form can't know what is there."""
    async with desk(tmp_path, depot) as place:
        await place.services.account.sign_out()
        form = await asked(place)
        form.names.setPlainText("Fan")
        assert not form.go.isEnabled()
        click(form, "Sign in …")
        assert place.window.page is place.window.sync


async def test_who_may_not_make_devices_is_told_before_typing(tmp_path: Path, depot: ScriptedDepot) -> None:
    """A customer's user; nothing can be made."""
    async with desk(tmp_path, depot) as place:
        with closing(Database(tmp_path / "server.db")) as base:
            seeder = Seeder(base)
            seeder.create_customer_user("baker@example.org", "baker", seeder.create_customer("Bakery"))
        await place.services.account.sign_in("baker@example.org", "baker")
        form = await asked(place)
        assert "may not make devices" in form.notice.text
        form.names.setPlainText("Fan")
        assert not form.go.isEnabled()


async def test_labels_are_seen_and_saved(tmp_path: Path, depot: ScriptedDepot) -> None:
    """With the meter that carries the device; the passphrase is a deliberate choice with a warning."""
    async with desk(tmp_path, depot) as place:
        place.window.collect.start_tour()
        await place.idle()
        place.window.open_page(1)
        place.window.devices.show_list("server")
        await place.idle()
        place.window.devices.server.table.selectRow(0)
        form = await labelling(place)
        assert not form.shown.pixmap().isNull()
        assert not form.warning.text
        path = tmp_path / "labels.png"
        form.save(path)
        await place.idle()
        [text] = SegnoZxing().texts(grey(QImage(str(path))))
        assert read_label(text).meter == depot.meters[0].meter_id
        form.passphrase.setChecked(True)
        await place.idle()
        assert "can join the meter's Wi-Fi" in form.warning.text
        form.save(path)
        await place.idle()
        assert len(SegnoZxing().texts(grey(QImage(str(path))))) == 2
        form.save(tmp_path / "nowhere" / "labels.png")
        await place.idle()
        assert "could not be written" in form.notice.text


async def test_the_chosen_kind_of_file_is_what_is_saved(tmp_path: Path, depot: ScriptedDepot) -> None:
    """By the dialog, which is asked for the name."""
    async with desk(tmp_path, depot) as place:
        form = await labelling(place)
        form.kind.setCurrentIndex(1)
        click(form, "Save labels …")
        dialog = form.findChild(QFileDialog)
        assert dialog
        assert dialog.defaultSuffix() == "png"
        dialog.fileSelected.emit(str(tmp_path / "labels.png"))
        dialog.reject()
        await place.idle()
        assert (tmp_path / "labels.png").exists()


async def test_a_meter_becomes_what_is_expected_of_it(tmp_path: Path, depot: ScriptedDepot) -> None:
    """It is called so in the list before, and its device is chosen when the token is asked for."""
    depot.in_reach = [depot.meters[2]]
    meter = depot.meters[2].meter_id
    async with desk(tmp_path, depot) as place:
        new = place.services.new_devices
        await new.make([NewDevice("Fan"), NewDevice("Fan 2")], await new.profile("SEM"))
        await place.services.device_list.fetch(place.shared.now.ms)
        table = tmp_path / "site.csv"
        table.write_text(f"site,meter,device\nNorth,{meter.ssid},Fan\n", encoding="utf-8")
        tables = place.services.site_tables
        looked = await tables.look(table, place.shared.now.ms)
        assert [line.whom for line in looked.preview.lines] == [f"{meter.ssid}, Fan"]
        await tables.take(looked, place.shared.now.ms)
        await choose_meter(place, 0)
        collect = place.window.collect
        assert str(collect.meters.index(0).data()).startswith("Fan, ")
        assert collect.panel.form.verdict.text() == "With this token the meter becomes Fan."
        click(collect.panel.form, "Provision")
        await place.idle()
        assert depot.meters[2].token is not None


async def test_a_begun_sheet_is_gone_on_with(tmp_path: Path, depot: ScriptedDepot) -> None:
    """From its first free label on, in a PDF of as many sheets as it needs."""
    async with desk(tmp_path, depot) as place:
        await place.services.new_devices.make([], await place.services.new_devices.profile("SEM"))
        form = await labelling(place)
        form.sheet.setCurrentIndex(3)
        form.first.setCurrentIndex(9)
        form.first.activated.emit(9)
        await place.idle()
        assert form.count.text() == "Labels: 1. Sheets: 1."
        path = tmp_path / "labels.pdf"
        form.save(path)
        await place.idle()
        assert path.read_bytes().startswith(b"%PDF-")
        assert "1 label written" in form.notice.text


async def test_a_scanned_label_gives_the_meter_its_device(tmp_path: Path, depot: ScriptedDepot) -> None:
    """From a file; the result says what the meter is now."""
    depot.in_reach = [depot.meters[2]]
    async with desk(tmp_path, depot) as place:
        new = place.services.new_devices
        made = await new.make([NewDevice("Fan")], await new.profile("SEM"))
        [device] = [outcome.device for outcome in made.outcomes]
        assert device
        path = tmp_path / "label.png"
        path.write_bytes(label_of("Fan", device.id))
        await place.services.device_list.fetch(place.shared.now.ms)
        await place.services.account.sign_out()
        await choose_meter(place, 0)
        panel = place.window.collect.panel
        panel.form.scan.read(path)
        await place.idle()
        assert panel.form.verdict.text() == "With this token the meter becomes Fan."
        click(panel.form, "Provision")
        await place.idle()
        assert depot.meters[2].token is not None
        said = [panel.remarks.itemAt(at).widget().text for at in range(panel.remarks.count())]  # type: ignore[union-attr]
        assert "This meter is Fan now." in said


async def test_labels_that_are_not_meant_are_told(tmp_path: Path, depot: ScriptedDepot) -> None:
    """Another meter's is asked about, a foreign code and an unknown device are refused in a sentence."""
    depot.in_reach = [depot.meters[2]]
    async with desk(tmp_path, depot) as place:
        [heater] = await place.services.devices.on_server()
        await choose_meter(place, 0)
        scan = place.window.collect.panel.form.scan
        clipboard = QGuiApplication.clipboard()
        for content, said in (
            (label_of("Heater", heater.id, "SEM-a0:b1:c2:00:00:77"), "label is for SEM-a0:b1:c2:00:00:77"),
            (label_of("Heater", "3f0a4b5c-0000-4000-8000-000000000001"), "isn't among the devices known"),
            (_code("https://example.org"), "a web address"),
            (_code(""), "No QR code was found"),
        ):
            clipboard.setImage(QImage.fromData(content))
            click(scan, "From the clipboard")
            await place.idle()
            assert said in scan.notice.text
            assert not place.window.collect.panel.form.token.text()
        clipboard.setText("no picture")
        click(scan, "From the clipboard")
        assert "holds no picture" in scan.notice.text
        clipboard.setImage(QImage.fromData(label_of("Heater", heater.id, "SEM-a0:b1:c2:00:00:77")))
        click(scan, "From the clipboard")
        await place.idle()
        click(scan, "Use it all the same")
        await place.idle()
        assert place.window.collect.panel.form.token.text().startswith("ABCDEFGHIJKLMNOP0001")


async def test_an_access_token_alone_is_taken(tmp_path: Path, depot: ScriptedDepot) -> None:
    """Its device is looked up; of an unknown one the profile is chosen."""
    depot.in_reach = [depot.meters[2]]
    async with desk(tmp_path, depot) as place:
        await choose_meter(place, 0)
        form = place.window.collect.panel.form
        form.token.setText("ABCDEFGHIJKLMNOP\n0001")
        await place.idle()
        assert form.verdict.text() == "With this token the meter becomes Heater."
        assert form.go.isEnabled()
        form.token.setText("X" * 20)
        await place.idle()
        assert "Choose its device profile" in form.verdict.text()
        assert not form.go.isEnabled()
        form.whose.profiles.setCurrentText("SEM")
        form.whose.profiles.activated.emit(0)
        await place.idle()
        click(form, "Provision")
        await place.idle()
        assert depot.meters[2].token == b"X" * 20 + PROFILE_ID.encode()


async def test_a_part_of_a_name_finds_the_device(tmp_path: Path, depot: ScriptedDepot) -> None:
    """As it is typed in the form."""
    depot.in_reach = [depot.meters[2]]
    async with desk(tmp_path, depot) as place:
        await choose_meter(place, 0)
        form = place.window.collect.panel.form
        completer = form.devices.box.completer()
        assert completer is not None
        completer.setCompletionPrefix("EATE")
        assert (completer.completionCount(), completer.currentCompletion()) == (1, "Heater")
        # As the list that opens does it; without a screen none can.
        form.devices.box.setCurrentIndex(form.devices.box.findText("Heater"))
        form.devices.box.activated.emit(form.devices.box.currentIndex())
        await place.idle()
        assert form.token.text().startswith("ABCDEFGHIJKLMNOP0001")


def _code(text: str) -> bytes:
    """A picture of a code that is no label's; without a text an empty sheet of paper."""
    modules = SegnoZxing().modules(text) if text else ((False,) * 21,) * 21
    return draw([PrintedLabel(Label("Heater"), modules)], Sheet(), Picture.PNG)

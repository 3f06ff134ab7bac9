"""*New device …*: one or many devices made on the server, from names that are typed or from a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from ofmon.domain.dashboard import PROFILE
from ofmon.domain.new_device import Listed, read_list
from ofmon.errors import OFMonError, SignInNeededError
from ofmon.services.new_devices import Fate, text_in
from ofmon.texts import tr
from ofmon.ui import words
from ofmon.ui.devices.new_devices_words import came_to, found_in
from ofmon.ui.parts.file_dialogs import ask_which
from ofmon.ui.parts.questions import ask
from ofmon.ui.parts.theme import TARGET
from ofmon.ui.parts.widgets import Combo, Notice, button, column, label, row

if TYPE_CHECKING:
    from pathlib import Path

    from ofmon.services.new_devices import Made
    from ofmon.services.ports import Device
    from ofmon.services.progress import Report
    from ofmon.ui.jobs import Job
    from ofmon.ui.shared import Shared

JOB = "new-devices"
_LIST_PX = 100
_FIELD_PX = 240


class NewDevicesForm(QWidget):
    """Names, profile, what would be made, and the button; ``labels_wanted`` carries devices."""

    made = Signal()
    labels_wanted = Signal(object)
    sign_in_wanted = Signal()
    left = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self._present: dict[str, Device] | None = None
        self._lacking = False
        self.names = QPlainTextEdit(placeholderText=tr("Heater hall 3"))
        self.names.setAccessibleName(tr("Names of the devices"))
        self.names.setTabChangesFocus(True)
        self.names.setMinimumHeight(_LIST_PX)
        # As low as that in a low window, all the rest in a high one.
        self.names.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.profile = Combo(shared.theme, tr("Device profile"), tr("What the new devices are to the server"))
        self.profile.setMinimumHeight(TARGET)
        self.profile.setMaximumWidth(_FIELD_PX)
        self.notice = Notice(shared.theme)
        self.verdict = label(role="muted", wrap=True)
        self.file = button(tr("From a list …"), tr("Reads names from a text or CSV file"), self._ask_file)
        self.go = button(tr("Make devices"), tr("Makes them on the server"), self.make, "primary")
        self.leave = button(tr("Back"), tr("Makes nothing"), self.left.emit)
        self._arrange()
        self.names.textChanged.connect(self._look)
        shared.jobs.started.connect(lambda _job: self._look())
        shared.jobs.finished.connect(self._finished)

    @property
    def listed(self) -> Listed:
        """What stands in the field."""
        return read_list(self.names.toPlainText())

    def begin(self) -> None:
        """Ask the server what it has."""
        self.notice.hide()
        self._present = None
        self._look()
        self.names.setFocus()
        self._shared.jobs.load(self, self._ask)

    def make(self) -> None:
        """Make what stands in the field; a lacking profile and a name that is taken are asked about."""
        listed = self.listed
        known = self._present or {}
        present = [known[new.name] for new in listed.devices if new.name in known]
        if len(listed.devices) == 1 and present:
            question = tr("The server has a device named {device}. Use that one?", device=present[0].name)
            more = tr("It stays as it is. Two devices of one name can't be.")
            ask(self, self._shared.theme, question, more, yes=tr("Use it"), agreed=lambda: self._use(present))
        elif self._lacking and self.profile.currentText() == PROFILE:
            question = tr("The server has no device profile {profile}. Make it?", profile=PROFILE)
            more = tr("It is made as the server's own form makes one; nothing else is changed.")
            ask(self, self._shared.theme, question, more, yes=tr("Make it"), agreed=self._start)
        else:
            self._start()

    def read_file(self, path: Path) -> None:
        """Put a file's list into the field, where it is looked at before anything is made."""

        async def work() -> None:
            try:
                self.names.setPlainText(await text_in(path))
            except OFMonError as error:
                self.notice.fail(error)

        self._shared.jobs.load(self.names, work)

    # ------------------------------------------------------------ the server

    async def _ask(self) -> None:
        new = self._shared.services.new_devices
        try:
            await new.check_rights()
            profiles = [profile.name for profile in await new.profiles()]
            devices = await self._shared.services.devices.on_server()
        except OFMonError as error:
            self._fail(error)
            return
        self._present = {device.name: device for device in devices}
        self._lacking = PROFILE not in profiles
        before = self.profile.currentText() or PROFILE
        self.profile.clear()
        self.profile.addItems([*([PROFILE] if self._lacking else []), *profiles])
        self.profile.setCurrentText(before)
        self._look()

    def _start(self) -> None:
        wanted, name = self.listed.devices, self.profile.currentText()
        new = self._shared.services.new_devices

        async def work(report: Report) -> Made:
            profile = await new.profile(name, make=True)
            return await new.make(wanted, profile, report)

        self.notice.hide()
        self._shared.jobs.start(JOB, tr("Making %n device(s)", "", len(wanted)), work)

    def _finished(self, job: Job) -> None:
        self._look()
        if job.kind != JOB:
            return
        made: Made | None = job.result
        said = came_to(made) if made else ""
        self._shared.activity.note_end(self._shared.now.ms, job, said)
        if job.error:
            self._fail(job.error)
        elif job.cancelled:
            said = tr("Cancelled. What was made is there; making them again goes on with the rest.")
            self.notice.say(said, "warn", tr("Go on"), self._start)
        elif made:
            self._tell(made)
        self._shared.jobs.load(self, self._ask)

    def _tell(self, made: Made) -> None:
        there = [outcome.device for outcome in made.outcomes if outcome.device]
        if made.stopped:
            said = tr("{outcome} {error}", outcome=came_to(made), error=made.stopped)
            self.notice.say(words.sentence(said), "bad", tr("Go on"), self._start)
        else:
            tone = "warn" if any(outcome.error for outcome in made.outcomes) else "good"
            self.notice.say(came_to(made), tone, tr("Labels …"), lambda: self.labels_wanted.emit(there))
        self.made.emit()
        if not (made.stopped or made.count(Fate.REFUSED)):
            self.names.clear()

    def _use(self, devices: list[Device]) -> None:
        self.names.clear()
        self.made.emit()
        self.labels_wanted.emit(devices)

    def _fail(self, error: OFMonError) -> None:
        if isinstance(error, SignInNeededError):
            self.notice.say(words.sentence(error.what), "warn", tr("Sign in …"), self.sign_in_wanted.emit)
        else:
            self.notice.fail(error, tr("Try again"), self.begin)

    # ------------------------------------------------------------ what is shown

    def _look(self) -> None:
        """What would be made of what stands in the field."""
        listed = self.listed
        known = self._present is not None
        self.verdict.setText(found_in(listed, self._present or {}))
        ready = bool(listed.devices) and not listed.problems and known
        self.go.setEnabled(ready and self._shared.jobs.running is None)

    def _ask_file(self) -> None:
        ask_which(self, tr("List of names"), self.read_file, tr("Lists (*.csv *.txt);;All files (*)"))

    def _arrange(self) -> None:
        how = tr("A name in each line; or CSV whose first line has the headings name and label.")
        caption = label(tr("Device profile"), "heading")
        caption.setBuddy(self.profile)
        layout = column(
            label(tr("New devices on the server"), "title", wrap=True),
            label(how, "muted", wrap=True),
            self.names,
            row(self.file, None, caption, self.profile),
            self.verdict,
            self.notice,
            row(self.go, self.leave, None),
        )
        layout.setStretch(2, 1)
        self.setLayout(layout)

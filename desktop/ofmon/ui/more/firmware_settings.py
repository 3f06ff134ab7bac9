"""Firmware of the meters: when they get a newer one, what is kept here for them, and fetching it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from ofmon.domain.update_policy import UpdatePolicy
from ofmon.errors import OFMonError
from ofmon.texts import mark, tr
from ofmon.ui import words
from ofmon.ui.parts.theme import GRID
from ofmon.ui.parts.widgets import Choice, Notice, button, column, label, row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ofmon.domain.firmware import Image
    from ofmon.services.firmware import Fetched
    from ofmon.services.progress import Progress
    from ofmon.ui.jobs import Job
    from ofmon.ui.shared import Shared

_POLICIES = (
    (UpdatePolicy.ASK.value, mark("Ask"), mark("Says which meters can get newer firmware, and asks")),
    (UpdatePolicy.ALWAYS.value, mark("At each visit"), mark("Updates a meter right after it was collected")),
    (UpdatePolicy.NEVER.value, mark("Never"), mark("Says nothing, and leaves meters as they are")),
)


class FirmwareSettings(QFrame):
    """A card of Settings; ``kept`` tells that the policy or what is kept has changed."""

    kept = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self.setObjectName("card")
        self._shared = shared
        self.policy = Choice(tr("Newer firmware"), words.told(_POLICIES))
        self.policy.choose(UpdatePolicy.ASK.value)
        self.here = label(role="muted", wrap=True)
        self.doing = label(role="muted", wrap=True)
        self.doing.hide()
        self.notice = Notice(shared.theme)
        self.fetch = button(
            tr("Fetch firmware"), tr("Looks on the server for newer firmware of known meters"), self.start
        )
        said = tr("Newer firmware goes to a meter after it was collected, with two minutes beside it.")
        self.setLayout(
            column(
                label(tr("Firmware of the meters"), "heading"),
                label(said, "muted", wrap=True),
                row(self.policy, None),
                self.here,
                row(self.fetch, None),
                self.doing,
                self.notice,
                margin=2 * GRID,
            )
        )
        self.policy.chosen.connect(self._keep)
        shared.jobs.heed(lambda _job: self.fetch.setEnabled(False))
        shared.jobs.progressed.connect(self._follow)
        shared.jobs.finished.connect(self._finished)

    async def load(self) -> None:
        """Read what holds, and what is kept."""
        self.policy.choose(self._shared.services.rounds.policy().value)
        try:
            self.here.setText(_kept(await self._shared.services.firmware.shelf.kept()))
        except OFMonError as error:
            self.notice.fail(error)

    def start(self) -> None:
        """Fetch, as a job that can be cancelled."""
        if self._shared.jobs.start("fetch", tr("Fetching firmware"), self._shared.services.firmware.fetch):
            self.notice.hide()

    def _follow(self, job: Job, progress: Progress) -> None:
        if job.kind == "fetch":
            self.doing.setText(words.doing(progress))
            self.doing.show()

    def _finished(self, job: Job) -> None:
        self.fetch.setEnabled(True)
        if job.kind != "fetch":
            return
        self.doing.hide()
        said = fetched_words(job.result or [])
        self._shared.activity.note_end(self._shared.now.ms, job, said)
        if job.error:
            self.notice.fail(job.error)
        elif job.cancelled:
            self.notice.say(tr("Cancelled. What was fetched before is kept."), "warn")
        else:
            failed = any(result.error for result in job.result)
            self.notice.say(said, "warn" if failed else "good")
        self._shared.jobs.load(self, self.load)
        self.kept.emit()

    def _keep(self, policy: str) -> None:
        async def work() -> None:
            try:
                await self._shared.preferences.keep(firmware_update=policy)
            except OFMonError as error:
                self.notice.fail(error)
                return
            self.notice.say(tr("Kept."), "good")
            self.kept.emit()

        self._shared.jobs.load(self.policy, work)


def _kept(images: Sequence[Image]) -> str:
    if not images:
        return tr("No firmware is kept on this computer.")
    listed = words.listed(sorted({f"{image.title} {image.version}" for image in images}))
    return tr("Kept on this computer, also without a network: {images}.", images=listed)


def fetched_words(results: Sequence[Fetched]) -> str:
    """What a fetch brought, in sentences."""
    said = [
        tr("{title} {version} fetched and checked.", title=each.image.title, version=each.image.version)
        for each in results
        if each.image
    ]
    said += [
        tr("{package}: left out, meters take versions like 2.1.0 only.", package=name)
        for each in results
        for name in each.unusable
    ]
    said += [words.sentence(str(each.error)) for each in results if each.error]
    return " ".join(said) or tr("There is nothing newer than what is kept here.")

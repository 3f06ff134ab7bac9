"""The doctor: how each part of this computer is, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ofmon.domain.plain_text import visible
from ofmon.errors import OFMonError
from ofmon.services.doctor import Finding, Health
from ofmon.texts import mark, tr
from ofmon.ui import words
from ofmon.ui.parts.theme import GRID
from ofmon.ui.parts.widgets import Notice, Sign, button, clear, column, label, row, scrolled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ofmon.ui.shared import Shared

# Sign, colour and word of each state.
_LOOKS = {
    Health.GOOD: ("done", "good", mark("OK")),
    Health.NOTE: ("warning", "warn", mark("To note")),
    Health.WRONG: ("failed", "bad", mark("Wrong")),
}


class DoctorView(QWidget):
    """A line for each part."""

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self.findings: list[Finding] = []
        self.heading = label(role="heading", wrap=True)
        self.notice = Notice(shared.theme)
        self.again = button(tr("Check now"), tr("Looks at each part again"), self.check, "primary")
        self.copy = button(tr("Copy"), tr("Copies all of it as text"), self._copy)
        self.mend = button(
            tr("Make the sums anew"), tr("Makes what charts show anew from the readings"), self._mend
        )
        self._lines = column(spacing=GRID)
        body = QWidget()
        body.setLayout(column(self._lines, None))
        tools = row(self.heading, self.mend, self.copy, self.again)
        tools.setStretch(0, 1)
        layout = column(tools, self.notice, scrolled(body))
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self._show([])

    async def load(self) -> None:
        """Look, unless it was done already."""
        if not self.findings:
            await self._check()

    def check(self) -> None:
        """Look again."""
        self._shared.jobs.load(self, self._check)

    async def _check(self) -> None:
        self.heading.setText(tr("Looking …"))
        self.again.setEnabled(False)
        try:
            self._show(await self._shared.services.doctor.run())
            self.notice.hide()
        except OFMonError as error:
            self.notice.fail(error)
        finally:
            self.again.setEnabled(True)

    def _mend(self) -> None:
        async def work() -> None:
            try:
                await self._shared.services.doctor.mend()
            except OFMonError as error:
                self.notice.fail(error)
                return
            await self._check()

        self._shared.jobs.load(self, work)

    def _show(self, findings: Sequence[Finding]) -> None:
        self.findings = list(findings)
        clear(self._lines)
        for finding in findings:
            self._lines.addWidget(self._line(finding))
        self.copy.setEnabled(bool(findings))
        wrong = sum(finding.health is Health.WRONG for finding in findings)
        notes = sum(finding.health is Health.NOTE for finding in findings)
        self.mend.setVisible(any(each.part == "sums" and each.health is Health.WRONG for each in findings))
        if findings:
            to_note = tr("Nothing is wrong, %n part(s) to note.", "", notes) if notes else tr("All is well.")
            self.heading.setText(tr("%n part(s) need(s|) something done.", "", wrong) if wrong else to_note)

    def _line(self, finding: Finding) -> QWidget:
        sign, tone, word = _LOOKS[finding.health]
        head = tr("{part}: {state}", part=words.capital(tr(finding.part)), state=tr(word))
        texts = [label(head, "heading"), label(visible(finding.text), wrap=True)]
        if finding.todo:
            texts.append(label(visible(finding.todo), wrap=True, tone=tone))
        said = QWidget()
        said.setLayout(column(*texts, spacing=GRID // 2))
        line = row(Sign(self._shared.theme, sign, tone), said, spacing=2 * GRID)
        line.setStretch(1, 1)
        made = QWidget()
        made.setLayout(line)
        made.setAccessibleName(f"{head}. {finding.text} {finding.todo}".strip())
        return made

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(as_text(self.findings))
        self.notice.say(tr("Copied."), "good")


def as_text(findings: Sequence[Finding]) -> str:
    """All findings, a paragraph each."""
    paragraphs = []
    for finding in findings:
        state = tr(_LOOKS[finding.health][2])
        head = tr("{part}: {state}", part=words.capital(tr(finding.part)), state=state)
        paragraphs.append("\n".join(part for part in (head, finding.text, finding.todo) if part))
    return "\n\n".join(paragraphs)

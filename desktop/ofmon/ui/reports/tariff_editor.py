"""A tariff written in the window: as in a file, with what it comes to below while it is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QDialog, QWidget

from ofmon.domain.periods import Kind, containing
from ofmon.domain.tariff.currency import digits_of
from ofmon.domain.tariff.sample import sample
from ofmon.domain.tariff.typed import BandText, RateText, TariffText, text_of, typed_tariff
from ofmon.errors import InputError, OFMonError
from ofmon.services.workers import in_thread
from ofmon.texts import tr
from ofmon.ui import words
from ofmon.ui.parts.questions import ask
from ofmon.ui.parts.theme import GRID
from ofmon.ui.parts.widgets import Notice, button, card, column, in_order, label, leading_back, row, scrolled
from ofmon.ui.parts.wrapping import Wrapping
from ofmon.ui.reports import said, said_tariff
from ofmon.ui.reports.rate_form import RateForm, captioned, text_field

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ofmon.domain.periods import CalendarPeriod
    from ofmon.domain.tariff.bill import Bill
    from ofmon.domain.tariff.model import Tariff
    from ofmon.ui.shared import Shared

# A figure that is being typed is several keys.
_PAUSE_MS = 200


class TariffEditor(QDialog):
    """Asks for a tariff and keeps it; ``kept`` says what was done."""

    kept = Signal(str)

    def __init__(self, shared: Shared, parent: QWidget) -> None:
        super().__init__(parent)
        self._shared = shared
        self._behind = parent
        self._before = ""
        self._begun = TariffText()
        self.setObjectName("page")
        self.notice = Notice(shared.theme)
        self.name, self.currency = text_field(""), text_field("", "EUR")
        self.holidays = text_field("", tr("none"))
        self.rates: list[RateForm] = []
        self._cards = column(spacing=2 * GRID)
        self.preview = label(wrap=True)
        self.verdict = label(role="muted", wrap=True)
        self.keep = button(tr("Save"), tr("Keeps the tariff on this computer"), self.save, "primary")
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self._arrange()
        for field in (self.name, self.currency, self.holidays):
            field.textChanged.connect(self._changed)
        shared.theme.changed.connect(self._restyle)

    def write(self, tariff: Tariff | None) -> None:
        """Open it with a tariff to change, or for a new one."""
        self._before = tariff.name if tariff else ""
        self._begun = text_of(tariff) if tariff else _new()
        title = tr("Change the tariff") if tariff else tr("A new tariff")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._restyle()
        self.resize(self._behind.size())
        self.notice.hide()
        self._fill(self._begun)
        self._look()
        self.open()
        self.name.setFocus()

    @property
    def typed(self) -> TariffText:
        """What is typed."""
        rates = tuple(rate.typed for rate in self.rates)
        return TariffText(self.name.text(), self.currency.text(), self.holidays.text(), rates)

    def save(self) -> None:
        """Keep it, unless something about it can't be meant."""

        async def work() -> None:
            try:
                tariff = typed_tariff(self.typed)
                await self._shared.services.tariffs.write(tariff, self._before)
            except OFMonError as error:
                self.notice.fail(error)
                return
            self.accept()
            self.kept.emit(tr("The tariff {name!r} is kept.", name=tariff.name))

        self._shared.jobs.load(self, work)

    def reject(self) -> None:
        """Leave it; what was typed is asked about."""
        if self.typed == self._begun:
            super().reject()
            return
        ask(
            self,
            self._shared.theme,
            tr("Leave without saving?"),
            tr("What you changed about this tariff would be lost."),
            yes=tr("Leave"),
            agreed=super().reject,
        )

    # ------------------------------------------------------------ what is typed

    def _fill(self, text: TariffText) -> None:
        for rate in self.rates:
            _drop(rate)
        self.rates = []
        for field, value in (
            (self.name, text.name),
            (self.currency, text.currency),
            (self.holidays, text.holidays),
        ):
            field.setText(value)
        for each in text.rates:
            self._put(each)
        self._order()

    def _put(self, rate: RateText) -> RateForm:
        made = RateForm(self._shared.theme, rate)
        made.changed.connect(self._changed)
        made.removed.connect(self._remove)
        made.shaped.connect(self._order)
        self.rates.append(made)
        self._cards.addWidget(made)
        return made

    def _add(self) -> None:
        """The last ones again, to be changed."""
        last = self.rates[-1].typed if self.rates else RateText(bands=_new().rates[0].bands)
        made = self._put(RateText("", "", last.tax, last.standing, last.per, last.bands))
        self._order()
        made.first.setFocus()
        self._changed()

    def _remove(self, rate: RateForm) -> None:
        self.rates.remove(rate)
        _drop(rate)
        self._order()
        self._changed()

    def _order(self) -> None:
        """Tab goes as one reads, also through what came later."""
        fields = (field for rate in self.rates for field in rate.fields)
        in_order(self.name, self.currency, self.holidays, *fields, *self._ends)

    def _changed(self) -> None:
        self._pause.start()

    # ------------------------------------------------------------ what it comes to

    def _look(self) -> None:
        """Say what is meant, or why nothing can be."""
        try:
            tariff = typed_tariff(self.typed)
        except InputError as error:
            self.verdict.setText(str(error))
            self.verdict.setVisible(bool(self.name.text().strip()))
            self.preview.setText(tr("Here stands what the tariff comes to, as soon as it is complete."))
            self.keep.setEnabled(False)
            return
        self.verdict.setText("")
        self.verdict.hide()
        self.keep.setEnabled(True)
        month = containing(Kind.MONTH, words.local(self._shared.now.ms).date())

        async def work() -> None:
            bill = await in_thread(sample, tariff, month)
            self.preview.setText("\n".join([*said_tariff.lines(tariff), "", *_costs(bill, month)]))

        self._shared.jobs.load(self.preview, work)

    # ------------------------------------------------------------ layout

    def _restyle(self) -> None:
        self.setStyleSheet(self._shared.theme.sheet)

    def _arrange(self) -> None:
        add = button(
            tr("Add prices that hold later"),
            tr("One more card, with the last prices to be changed"),
            self._add,
        )
        back = leading_back(button(tr("Back"), tr("Leaves the tariff as it is"), self.reject))
        self._ends = (add, back, self.keep)
        for each in self._ends:
            each.setAutoDefault(False)
        about = Wrapping(
            captioned(tr("Name"), self.name, 240),
            captioned(tr("Currency"), self.currency, 100, tr("Three letters by ISO 4217, e.g. EUR")),
            captioned(tr("Holidays"), self.holidays, 240, tr("Days like 2026-12-25, parted by commas")),
        )
        inside = QWidget()
        shown = card(label(tr("What it comes to"), "heading"), self.preview)
        inside.setLayout(column(card(about), self._cards, row(add, None), shown, None, spacing=2 * GRID))
        layout = column(
            self.notice, scrolled(inside), self.verdict, row(back, None, self.keep), margin=2 * GRID
        )
        layout.setStretch(1, 1)
        self.setLayout(layout)


def _new() -> TariffText:
    """One price for all times, to begin with."""
    return TariffText(rates=(RateText(bands=(BandText(tr("Energy")),)),))


def _drop(widget: QWidget) -> None:
    widget.hide()
    widget.deleteLater()


def _costs(bill: Bill, month: CalendarPeriod) -> Iterator[str]:
    yield tr("1 kW all the time in {month}:", month=month)
    currency = bill.tariff.currency
    for line in bill.lines:
        yield tr(
            "{what}: {quantity}, {amount}",
            what=said.line_name(line),
            quantity=said.quantity(line),
            amount=said.number(line.amount, digits_of(currency)),
        )
    if bill.unpriced.value:
        yield tr("For {energy} kWh of it there is no price.", energy=said.number(bill.unpriced.value, 3))
    total = said.money(bill.gross.value, currency)
    yield (
        tr("Together with tax {amount}", amount=total)
        if bill.taxes
        else tr("Together {amount}", amount=total)
    )

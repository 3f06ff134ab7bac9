"""Says in the form for a token that another meter carries its device, before anything is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ofmon.errors import OFMonError
from ofmon.services.sharing import told
from ofmon.texts import tr
from ofmon.ui.parts.widgets import Notice

if TYPE_CHECKING:
    from ofmon.domain.identity import MeterId, Token
    from ofmon.ui.shared import Shared


class Carried(Notice):
    """A notice about the token that is in the form.

    Attributes:
        meter: who is to get it.
    """

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared.theme)
        self._shared = shared
        self._token: Token | None = None
        self.meter: MeterId | None = None

    def look(self, token: Token | None) -> None:
        """Look who carries a token's device; None: there is no token yet."""
        self._token = token
        self.hide()
        if token:
            self._shared.jobs.load(self, self._look)

    async def _look(self) -> None:
        token = self._token
        if token is None:
            return
        try:
            carriers = await self._shared.services.store.carriers(token.device_ref)
        except OFMonError:
            return  # it is looked up again before the token is given
        others = [record for record in carriers if record.meter != self.meter]
        if others and token == self._token:
            carried = told(others, self._shared.now.ms)
            said = tr(
                "This device is carried by {meters}. You are asked before it is given to another meter.",
                meters=carried,
            )
            self.say(said, "warn")

"""A server's certificate that the system doesn't trust: shown, and trusted if the person agrees."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ofmon.domain.fingerprint import in_two_lines
from ofmon.errors import OFMonError
from ofmon.texts import tr
from ofmon.ui import words
from ofmon.ui.parts.questions import ask

if TYPE_CHECKING:
    from ofmon.services.ports import Certificate
    from ofmon.ui.shared import Shared
    from ofmon.ui.sync.sign_in import SignInForm


def look_at_certificate(shared: Shared, form: SignInForm, url: str) -> None:
    """Ask the server for its certificate, and the person whether to trust it."""
    account = shared.services.account

    async def look() -> None:
        try:
            await account.use_server(url)
            certificate = await account.certificate()
        except OFMonError as error:
            form.fail(error)
            return
        question = tr("Trust this certificate at {server}?", server=certificate.server)
        agreed = partial(agree, certificate)
        ask(form, shared.theme, question, about(certificate), yes=tr("Trust it"), agreed=agreed)

    async def keep(certificate: Certificate) -> None:
        try:
            await account.trust(certificate)
        except OFMonError as error:
            form.fail(error)
        else:
            form.notice.say(tr("The certificate is trusted. Sign in now."), "good")

    def agree(certificate: Certificate) -> None:
        shared.jobs.load(form.go, lambda: keep(certificate))

    shared.jobs.load(form.notice, look)


def about(certificate: Certificate) -> str:
    """What there is to compare with what whoever runs the server says."""
    begin, end = words.short_moment(certificate.from_ms), words.short_moment(certificate.until_ms)
    of_whom = tr(
        "It is for {subject}, made by {issuer}, valid {begin} to {end}.",
        subject=certificate.subject,
        issuer=certificate.issuer,
        begin=begin,
        end=end,
    )
    compared = tr("SHA-256 fingerprint: {fingerprint}.", fingerprint=in_two_lines(certificate.fingerprint))
    agree = tr("Agree only if whoever runs the server tells you the same fingerprint.")
    return " ".join((words.sentence(certificate.problem), of_whom, compared, agree))

"""A server's certificate that the system doesn't trust: shown, and trusted if the person agrees."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ofmon.domain.fingerprint import in_two_lines
from ofmon.errors import OFMonError
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
        question = f"Trust this certificate at {certificate.server}?"
        agreed = partial(agree, certificate)
        ask(form, shared.theme, question, about(certificate), yes="Trust it", agreed=agreed)

    async def keep(certificate: Certificate) -> None:
        try:
            await account.trust(certificate)
        except OFMonError as error:
            form.fail(error)
        else:
            form.notice.say("The certificate is trusted. Sign in now.", "good")

    def agree(certificate: Certificate) -> None:
        shared.jobs.load(form.go, lambda: keep(certificate))

    shared.jobs.load(form.notice, look)


def about(certificate: Certificate) -> str:
    """What there is to compare with what whoever runs the server says."""
    span = f"valid {words.short_moment(certificate.from_ms)} to {words.short_moment(certificate.until_ms)}"
    return (
        f"{words.sentence(certificate.problem)} It is for {certificate.subject}, made by "
        f"{certificate.issuer}, {span}. SHA-256 fingerprint: {in_two_lines(certificate.fingerprint)}. "
        "Agree only if whoever runs the server tells you the same fingerprint."
    )

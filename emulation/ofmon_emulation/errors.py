"""What can go wrong in the testbed.

TestbedError
├── FirmwareMissingError      nothing has been built
├── BoardOffError             the board has no power
├── BoardTimeoutError         something didn't happen within its virtual time
├── MeterUnreachableError     no connection to the meter, or it broke
│   ├── BadReplyError         the meter's answer is no HTTP
│   └── JoinRefusedError      the access point doesn't let the station in
└── EngineError               another simulator isn't there, doesn't start, or ended by itself
    └── NoNetworkError        it can't reach the firmware's network
"""


class TestbedError(Exception):
    """Base of all errors of the testbed."""

    __test__ = False


class FirmwareMissingError(TestbedError):
    """The built files aren't there."""


class BoardOffError(TestbedError):
    """This needs a board with power."""


class BoardTimeoutError(TestbedError):
    """What was waited for didn't happen within its virtual time."""


class MeterUnreachableError(TestbedError):
    """There is no connection to the meter, or it broke."""


class BadReplyError(MeterUnreachableError):
    """The meter's answer doesn't follow HTTP/1.1."""


class JoinRefusedError(MeterUnreachableError):
    """The access point doesn't let the station in.

    Attributes:
        reason: "wrong passphrase", "protection", or "status N" and "reason N" with 802.11's codes.
    """

    def __init__(self, message: str, reason: str) -> None:
        super().__init__(message)
        self.reason = reason


class EngineError(TestbedError):
    """Another simulator isn't installed, doesn't start, or ended by itself."""


class NoNetworkError(EngineError):
    """This engine has no way into the firmware's network."""

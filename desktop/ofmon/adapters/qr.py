"""QR codes, written by segno and read by ZXing-C++."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ofmon.late import late

if TYPE_CHECKING:
    import segno
    import zxingcpp
    from segno import helpers

    from ofmon.services.ports.codes import GreyPicture, Modules
else:
    segno, helpers, zxingcpp = late("segno"), late("segno.helpers"), late("zxingcpp")


class SegnoZxing:
    """`ofmon.services.ports.codes.QrCodes`."""

    def modules(self, text: str) -> Modules:
        """See the port."""
        code = segno.make_qr(text, error="m")
        return tuple(tuple(bool(module) for module in row) for row in code.matrix)

    def wifi(self, ssid: str, passphrase: str) -> Modules:
        """See the port."""
        return self.modules(helpers.make_wifi_data(ssid, passphrase, "WPA"))

    def texts(self, picture: GreyPicture) -> list[str]:
        """See the port."""
        if not picture.pixels:
            return []
        pixels = memoryview(picture.pixels).cast("B", (picture.height, picture.width))
        formats = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode])
        found = zxingcpp.read_barcodes(pixels, formats=formats)
        return [code.text for code in found]

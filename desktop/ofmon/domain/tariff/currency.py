"""Currencies by ISO 4217, and how money is rounded: half up, to the currency's smallest unit.

Half up (5 goes away from zero) is what a person with a calculator and most tax offices expect of a bill.
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Context, Decimal

# ISO 4217, table A.1: active codes of currencies (no funds, metals or testing codes).
_CODES = frozenset(
    (  # noqa: SIM905 - a table to be compared with the standard's
        "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD "
        "CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF "
        "GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK "
        "LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD "
        "OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN "
        "SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XCG XOF "
        "XPF YER ZAR ZMW ZWG"
    ).split()
)
# The same table's column "minor unit", where it isn't 2.
_NONE = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF"
_THREE = "BHD IQD JOD KWD LYD OMR TND"
_DIGITS = dict.fromkeys(_NONE.split(), 0) | dict.fromkeys(_THREE.split(), 3)

EXACT = Context(prec=120)
"""Adds and multiplies whatever a database holds without rounding."""


def is_currency(code: str) -> bool:
    """Whether ISO 4217 knows it."""
    return code in _CODES


def digits_of(currency: str) -> int:
    """Decimals of a currency's smallest unit."""
    return _DIGITS.get(currency, 2)


def rounded(value: Decimal, digits: int) -> Decimal:
    """To so many decimals, half up."""
    return value.quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP, EXACT)

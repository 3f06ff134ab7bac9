"""OFMon's collector: visits meters that have no network, keeps their readings, hands them to ThingsBoard.

Layers, each importing only those to its right: ``cli`` and ``ui`` → ``services`` → ``domain``; ``adapters``
implement the ports which ``services.ports`` names; ``bootstrap`` joins them. Only ``ui`` imports Qt.
"""

__version__ = "0.1.0"

"""Whole histories: a place with meters, computers that visit it, a server, and what may go wrong.

`place` is the world and its true time, `events` what happens in it, `judge` what must hold at the end.
"""

"""The window (PySide6 and qasync). The only part that knows Qt; `app.run` is its one door."""

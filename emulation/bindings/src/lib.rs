//! Python bindings of the emulator core.

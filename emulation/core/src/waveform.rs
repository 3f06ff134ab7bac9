//! Placeholder of the module `waveform`.

//! Placeholder of the module `adc`.

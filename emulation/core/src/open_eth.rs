//! Placeholder of the module `open_eth`.

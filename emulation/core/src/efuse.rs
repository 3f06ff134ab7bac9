//! Placeholder of the module `efuse`.

//! Placeholder of the module `nor_flash`.

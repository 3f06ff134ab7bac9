//! Placeholder of the module `station`.

//! Memory-mapped devices, one file each.

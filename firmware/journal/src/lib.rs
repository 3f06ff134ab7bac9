//! What a meter keeps over a power loss, in littlefs: readings, power losses, the time, the token, the running hour.
//!
//! 1. What was reported as stored stays stored, wherever power fails afterwards. A call that a cut interrupts has
//!    happened whole or not at all after the next mount.
//! 2. A reading counts once: the checkpoint of the running hour names the reading before it, and is void as soon as
//!    a newer one is stored.
//! 3. Only a blank partition is formatted. Anything else that can't be mounted is kept as it is, and reported.
//! 4. A full disk keeps the newest: the oldest shard goes, and how many readings went with it is reported.
//! 5. Whoever streams readings holds no lock: each chunk is a call of its own, and carries whole readings.
//!
//! | file | content | a cut leaves |
//! | --- | --- | --- |
//! | `ct_readings/<n>` | readings of 30 bytes, at most 4,096 bytes, oldest shard has the smallest n | the file before or after |
//! | `powerloss_log` | entries of 16 bytes | the file before or after |
//! | `time` | entries of 8 bytes, started again at 4,096 bytes | the file before or after |
//! | `token` | 56 bytes | the token before or after |
//! | `configuration` | wiring and calibration, CRC-32 | the one before or after |
//! | `running` | checkpoint of the running hour | the one before or after |
//! | `resetting` | nothing: it is there while a reset is under way | a reset that the next mount ends |
//!
//! All of it rests on littlefs committing a file's content and length at once when the file is closed. Disk format:
//! littlefs 2.0 (that is what littlefs2 0.8 writes, though the C code within is 2.9), blocks of 4,096 bytes.

#![cfg_attr(not(test), no_std)]
#![forbid(unsafe_code)]

mod blank;
mod clock;
mod configuration;
mod error;
mod file;
mod mount;
mod partition;
mod powerloss;
mod reset;
mod running;
mod shards;
mod stream;
mod token;
mod usage;

pub use configuration::{CONFIGURATION_LEN_MAX, ConfigurationBytes};
pub use error::{Error, MountError};
pub use littlefs2::fs::Allocation;
pub use mount::{Journal, MountReport};
pub use partition::Partition;
pub use running::RUNNING_LEN_MAX;
pub use shards::{READINGS_MAX, SHARD_LEN_MAX};
pub use stream::Cursor;
pub use usage::Usage;

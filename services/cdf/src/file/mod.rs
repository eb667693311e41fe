//! Files of records: those of TS 32.297, bare BER, and JSON lines.
//!
//! A [`Writer`] is the state of one file that is being written; who owns the file writes the octets that it gives. A
//! value throughout: time is an argument.

mod header;
mod pattern;
mod read;
mod repair;
mod settings;
mod show;
mod writer;

pub use self::pattern::{InvalidPattern, Pattern};
pub use self::read::{Entries, Entry, ReadError, entries, format_of};
pub use self::repair::{Repaired, repair};
pub use self::settings::{ClosingReason, FileLimits, Format, Settings};
pub use self::show::{Shown, show};
pub use self::writer::{TooLong, Writer};

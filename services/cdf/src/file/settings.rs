//! What all files of a node have in common.

use std::net::{IpAddr, Ipv4Addr};
use std::time::Duration;

use super::Pattern;

/// How records stand in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// BER in a file of TS 32.297: a header for the file and one for each record.
    Ts32297,
    /// BER records one after the other, without any header.
    Ber,
    /// JSON, a line for each record.
    Json,
}

impl Format {
    /// What names of such files end in: `cdr`, `ber`, `jsonl`.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Ts32297 => "cdr",
            Self::Ber => "ber",
            Self::Json => "jsonl",
        }
    }
}

/// When a file is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileLimits {
    /// Before it has more octets than this; a record that is longer alone stands alone in its file.
    pub octets: u64,
    /// So long after its first record.
    pub time: Duration,
    /// With so many records.
    pub records: u32,
}

impl Default for FileLimits {
    fn default() -> Self {
        Self { octets: 100_000_000, time: Duration::from_secs(900), records: 100_000 }
    }
}

/// What all files of a node have in common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// How records stand in them.
    pub format: Format,
    /// When one is closed.
    pub limits: FileLimits,
    /// What they are called.
    pub names: Pattern,
    /// The node's name, for their names.
    pub node: String,
    /// The node's address, for the header.
    pub address: IpAddr,
    /// Minutes from UTC to local time, for opening times and names.
    pub utc_offset: i16,
    /// The release of the records: 17, and what is later than 10, or less than that.
    pub release: u8,
    /// The second number of the version of TS 32.298, up to 31.
    pub version: u8,
}

impl Settings {
    /// Settings with the release of the records that are written here.
    pub fn new(format: Format, node: impl Into<String>) -> Self {
        Self {
            format,
            limits: FileLimits::default(),
            names: Pattern::default(),
            node: node.into(),
            address: IpAddr::V4(Ipv4Addr::UNSPECIFIED),
            utc_offset: 0,
            release: 17,
            version: 5,
        }
    }
}

/// Why a file is closed, as its header says it (TS 32.297).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ClosingReason(pub u8);

impl ClosingReason {
    /// No reason given.
    pub const NORMAL: Self = Self(0);
    /// It is as long as it may be.
    pub const SIZE: Self = Self(1);
    /// It was open for as long as it may be.
    pub const TIME: Self = Self(2);
    /// It has as many records as it may have.
    pub const RECORDS: Self = Self(3);
    /// Somebody has ordered it.
    pub const MANUAL: Self = Self(4);
    /// What follows is of another release, version or encoding.
    pub const CHANGE: Self = Self(5);
    /// Abnormal, no reason given: the file was mended after its writer had died.
    pub const ABNORMAL: Self = Self(128);

    /// What people call it.
    pub const fn name(self) -> &'static str {
        match self.0 {
            0 => "normal",
            1 => "size limit",
            2 => "open time limit",
            3 => "maximum number of records",
            4 => "manual intervention",
            5 => "release, version or encoding changes",
            6..=127 => "reserved, normal",
            128 => "abnormal",
            129 => "file system error",
            130 => "file system full",
            131 => "integrity error",
            132..=255 => "reserved, abnormal",
        }
    }
}

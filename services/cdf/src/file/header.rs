//! The header of a file of TS 32.297, and those of its records.

use std::net::IpAddr;

use diameter_session::Timestamp;

use super::{ClosingReason, Settings};
use crate::time::Local;

/// What stands where a number is not known yet.
const NOT_STATED: u32 = u32::MAX;
/// The octets of a file's header, without filter and private extension; release extensions included.
const LENGTH: usize = 54;
/// From this release on, releases are in extensions.
const FIRST_EXTENDED: u8 = 10;

/// The header of a file.
pub(super) struct Header<'a> {
    pub(super) settings: &'a Settings,
    pub(super) opened: Timestamp,
    pub(super) last: Timestamp,
    /// Octets and records, once the file is closed.
    pub(super) contents: Option<(u64, u32)>,
    pub(super) number: u32,
    pub(super) reason: ClosingReason,
    pub(super) lost: u8,
}

impl Header<'_> {
    pub(super) fn octets(&self) -> Vec<u8> {
        let Settings { address, utc_offset, release, version, .. } = *self.settings;
        let (length, records) = match self.contents {
            Some((octets, records)) => (u32::try_from(octets).unwrap_or(NOT_STATED), records),
            None => (NOT_STATED, NOT_STATED),
        };
        let header_length = length_of(release);
        let mut octets = Vec::with_capacity(LENGTH);
        octets.extend(length.to_be_bytes());
        octets.extend((header_length as u32).to_be_bytes());
        octets.extend([release_octet(release, version); 2]);
        octets.extend(Local::new(self.opened, utc_offset).packed());
        // In UTC: readers differ whether it is local.
        octets.extend(Local::new(self.last, 0).packed());
        octets.extend(records.to_be_bytes());
        octets.extend(self.number.to_be_bytes());
        octets.push(self.reason.0);
        octets.extend([0xFF; 4]);
        let address = match address {
            IpAddr::V4(address) => address.to_ipv6_mapped(),
            IpAddr::V6(address) => address,
        };
        octets.extend(address.octets());
        octets.push(self.lost);
        // Neither filter nor private extension; the length of the latter is expected by most readers.
        octets.extend([0; 4]);
        if let Some(extension) = release.checked_sub(FIRST_EXTENDED) {
            octets.extend([extension; 2]);
        }
        octets
    }
}

/// How long a file's header is.
pub(super) fn length_of(release: u8) -> usize {
    if release < FIRST_EXTENDED { LENGTH - 2 } else { LENGTH }
}

/// The header of a record.
pub(super) fn of_record(length: u16, specification: u8, settings: &Settings) -> Vec<u8> {
    let Settings { release, version, .. } = *settings;
    let mut octets = Vec::with_capacity(5);
    octets.extend(length.to_be_bytes());
    // BER is 1.
    octets.extend([release_octet(release, version), 1 << 5 | specification & 31]);
    octets.extend(release.checked_sub(FIRST_EXTENDED));
    octets
}

fn release_octet(release: u8, version: u8) -> u8 {
    let identifier = match release {
        0..4 => 0,
        4..FIRST_EXTENDED => release - 3,
        FIRST_EXTENDED.. => 7,
    };
    identifier << 5 | version.min(31)
}

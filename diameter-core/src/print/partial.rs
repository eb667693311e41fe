//! The AVP at which a group cannot be read further: what its header says, and the octets that are there.

use crate::{AvpError, AvpErrorKind, AvpFlags, AvpKey};

/// An AVP whose length or padding is wrong.
#[derive(Clone, Copy, Debug)]
pub(super) struct PartialAvp<'a> {
    pub(super) key: AvpKey,
    pub(super) flags: AvpFlags,
    /// What there is of the value.
    pub(super) data: &'a [u8],
    /// How many octets the value should have.
    pub(super) declared: usize,
}

impl<'a> PartialAvp<'a> {
    /// The AVP of an error; `None` where not even its header is whole. `group` are the octets of the message up
    /// to the end of the group.
    pub(super) fn of(error: &AvpError, group: &'a [u8]) -> Option<Self> {
        let (avp, flags, length) = match error.kind {
            AvpErrorKind::ShortHeader { .. } => return None,
            AvpErrorKind::LengthUnderHeader { avp, flags, length }
            | AvpErrorKind::LengthPastEnd { avp, flags, length, .. }
            | AvpErrorKind::MissingPadding { avp, flags, length } => (avp, flags, length),
        };
        let header = if flags.contains(AvpFlags::VENDOR) { 12 } else { 8 };
        let data = group.get(error.offset + header..)?;
        let declared = length.saturating_sub(header);
        // What follows a length under the header is of no known AVP.
        Some(Self { key: avp, flags, data: data.get(..declared).unwrap_or(data), declared })
    }

    /// Whether the value is whole, and only what follows it is missing.
    pub(super) fn is_whole(&self) -> bool {
        self.data.len() == self.declared
    }
}

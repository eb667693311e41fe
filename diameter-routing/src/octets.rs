//! AVPs written to the wire, and groups rebuilt with some of their AVPs changed.

use std::ops::Range;

use bytes::{BufMut, Bytes};
use diameter_core::{AvpError, AvpFlags, AvpIter, AvpView, RawAvp};

/// Appends an AVP with its padding.
pub(crate) fn put_avp(octets: &mut impl BufMut, avp: &RawAvp) {
    let has_vendor = avp.vendor_id != 0 || avp.flags.contains(AvpFlags::VENDOR);
    let flags = if has_vendor { avp.flags.with(AvpFlags::VENDOR) } else { avp.flags };
    let header = if has_vendor { 12 } else { 8 };
    octets.put_u32(avp.code);
    octets.put_u8(flags.0);
    // What does not fit makes the whole message too long, which is noticed.
    octets.put_uint((header + avp.data.len()) as u64 & 0x00ff_ffff, 3);
    if has_vendor {
        octets.put_u32(avp.vendor_id);
    }
    octets.put_slice(&avp.data);
    octets.put_bytes(0, avp.data.len().next_multiple_of(4) - avp.data.len());
}

/// What becomes of an AVP.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Becomes {
    /// It stays, octet for octet.
    Same,
    /// It has another value.
    Value(Bytes),
    /// It is taken out.
    Gone,
}

/// The value of a group, with some of its AVPs changed; `None` when none is. `octets` are those of the whole
/// message.
///
/// # Errors
///
/// When the AVPs cannot be told apart.
pub(crate) fn change_group(
    octets: &[u8],
    group: AvpView<'_>,
    change: impl FnMut(AvpView<'_>) -> Becomes,
) -> Result<Option<Vec<u8>>, AvpError> {
    let end = group.offset() + group.to_octets().len();
    change_avps(octets, end - group.data().len()..end, group.avps(), change)
}

/// The same for AVPs that stand in this part of a message.
pub(crate) fn change_avps(
    octets: &[u8],
    part: Range<usize>,
    avps: AvpIter<'_>,
    mut change: impl FnMut(AvpView<'_>) -> Becomes,
) -> Result<Option<Vec<u8>>, AvpError> {
    let mut changed: Option<Vec<u8>> = None;
    // What stays is copied together with its neighbours, padding included.
    let mut copied = part.start;
    for avp in avps {
        let avp = avp?;
        let data = match change(avp) {
            Becomes::Same => continue,
            Becomes::Value(data) => Some(data),
            Becomes::Gone => None,
        };
        let changed = changed.get_or_insert_default();
        changed.extend_from_slice(octets.get(copied..avp.offset()).unwrap_or_default());
        copied = (avp.offset() + avp.to_octets().len()).next_multiple_of(4);
        if let Some(data) = data {
            put_avp(changed, &RawAvp { data, ..avp.to_raw() });
        }
    }
    if let Some(changed) = &mut changed {
        changed.extend_from_slice(octets.get(copied..part.end).unwrap_or_default());
    }
    Ok(changed)
}

//! M bits that do not count because a group around them lacks its own (RFC 6733, 4.4): what was received so
//! is sent so.

use crate::AvpFlags;

/// AVPs with an M bit that does not count, because of groups around them that lack it.
#[derive(Debug)]
pub(super) struct Mark {
    /// Where they start.
    pub(super) at: usize,
    /// Which groups lack it; the lowest bit is the innermost.
    pub(super) groups_without_m: u64,
}

/// Clears the M bits of the groups around the marked AVPs, among the AVPs from `start` on. Returns whether
/// the octets are the value of an AVP that must not have it either.
pub(super) fn clear_m_bits(octets: &mut [u8], start: usize, marks: Vec<Mark>) -> bool {
    let mut is_of_optional_group = false;
    for Mark { at, groups_without_m } in marks {
        let around = groups_around(octets, start, at);
        for (position, start) in around.iter().rev().enumerate() {
            if groups_without_m.checked_shr(position as u32).is_some_and(|bits| bits & 1 != 0)
                && let Some(flags) = octets.get_mut(start + 4)
            {
                *flags = AvpFlags(*flags).without(AvpFlags::MANDATORY).0;
            }
        }
        let outside = groups_without_m.checked_shr(around.len() as u32);
        is_of_optional_group |= outside.is_some_and(|bits| bits & 1 != 0);
    }
    is_of_optional_group
}

/// Where the groups start that are around the AVP at `place`, from the outermost inwards.
fn groups_around(octets: &[u8], mut start: usize, place: usize) -> Vec<usize> {
    let mut around = Vec::new();
    while start < place {
        let Some(&[_, _, _, _, flags, l0, l1, l2]) =
            octets.get(start..).and_then(<[u8]>::first_chunk)
        else {
            break;
        };
        let length = u32::from_be_bytes([0, l0, l1, l2]) as usize;
        let end = start + length.next_multiple_of(4).max(8);
        if end <= place {
            start = end;
        } else {
            around.push(start);
            start += AvpFlags(flags).header_length();
        }
    }
    around
}

//! What decoding is measured against: a hand-written walk over all AVP headers of a message, groups
//! included, which checks their lengths and keeps nothing.

/// What a walk saw. The sum is there so that no header can go unread.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Walked {
    /// How many AVPs there are.
    pub avps: usize,
    /// Their codes and Vendor-Ids, added up.
    pub sum: u32,
}

/// Visits every AVP of the message, those in groups too. `is_group` is asked with Vendor-Id and code.
pub fn walk(message: &[u8], is_group: impl Fn(u32, u32) -> bool) -> Walked {
    let mut walked = Walked::default();
    visit(message.get(20..).unwrap_or_default(), &is_group, &mut walked);
    walked
}

/// The groups of the Credit-Control-Request: Subscription-Id, Multiple-Services-Credit-Control,
/// Requested-Service-Unit, Used-Service-Unit; Service-Information, PS-Information, QoS-Information,
/// Allocation-Retention-Priority.
pub fn is_group_of_ccr(vendor_id: u32, code: u32) -> bool {
    matches!((vendor_id, code), (0, 443 | 456 | 437 | 446) | (10415, 873 | 874 | 1016 | 1034))
}

/// The groups of the Update-Location-Answer: Vendor-Specific-Application-Id; Subscription-Data,
/// APN-Configuration-Profile, APN-Configuration, EPS-Subscribed-QoS-Profile, AMBR,
/// Allocation-Retention-Priority.
pub fn is_group_of_ula(vendor_id: u32, code: u32) -> bool {
    matches!((vendor_id, code), (0, 260) | (10415, 1400 | 1429..=1431 | 1435 | 1034))
}

fn visit(mut rest: &[u8], is_group: &impl Fn(u32, u32) -> bool, walked: &mut Walked) {
    while let [c0, c1, c2, c3, flags, l0, l1, l2, ..] = *rest {
        let code = u32::from_be_bytes([c0, c1, c2, c3]);
        let length = u32::from_be_bytes([0, l0, l1, l2]) as usize;
        let (header, vendor_id) = match rest.get(8..12) {
            Some(&[v0, v1, v2, v3]) if flags & 0x80 != 0 => {
                (12, u32::from_be_bytes([v0, v1, v2, v3]))
            }
            _ => (8, 0),
        };
        let Some(value) = rest.get(header..length) else { return };
        walked.avps += 1;
        walked.sum = walked.sum.wrapping_add(code).wrapping_add(vendor_id);
        if is_group(vendor_id, code) {
            visit(value, is_group, walked);
        }
        rest = rest.get(length.next_multiple_of(4)..).unwrap_or_default();
    }
}

//! The mobile network that a realm, a subscriber or a Visited-PLMN-Id belongs to.

use diameter_core::{AvpKey, AvpView, Message};

/// A mobile network (3GPP TS 23.003, 2.2): country code, and network code with a zero in front where it has two
/// digits, as realms have it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Network {
    mcc: [u8; 3],
    mnc: [u8; 3],
}

impl Network {
    /// The network of a realm or host: `epc.mnc001.mcc001.3gppnetwork.org` (3GPP TS 23.003, 19.2), whatever stands
    /// in front of `mnc`.
    pub(crate) fn of_realm(realm: &[u8]) -> Option<Self> {
        let realm = realm.to_ascii_lowercase();
        let front = realm.strip_suffix(b".3gppnetwork.org")?;
        let (_, codes) = front.split_at_checked(front.len().checked_sub(13)?)?;
        let (mnc, mcc) = codes.split_at_checked(6)?;
        let mnc = *mnc.strip_prefix(b"mnc")?.first_chunk()?;
        let mcc = *mcc.strip_prefix(b".mcc")?.first_chunk()?;
        let is_label = front.len() == 13 || front.get(front.len() - 14) == Some(&b'.');
        let is_number = [mnc, mcc].iter().flatten().all(u8::is_ascii_digit);
        (is_label && is_number).then_some(Self { mcc, mnc })
    }

    /// The network of a Visited-PLMN-Id (3GPP TS 29.272, 7.3.9).
    pub(crate) fn of_plmn_id(octets: &[u8]) -> Option<Self> {
        let [a, b, c]: [u8; 3] = octets.try_into().ok()?;
        let digit = |nibble: u8| (nibble < 10).then_some(b'0' + nibble);
        let mcc = [digit(a & 15)?, digit(a >> 4)?, digit(b & 15)?];
        let (first, second) = (digit(c & 15)?, digit(c >> 4)?);
        let mnc = match b >> 4 {
            15 => [b'0', first, second],
            third => [first, second, digit(third)?],
        };
        Some(Self { mcc, mnc })
    }

    /// Whether a subscriber with this IMSI is one of it. The IMSI does not say how long its network code is: where it
    /// may be 01 or 001, both are right.
    pub(crate) fn has_subscriber(&self, imsi: &[u8]) -> bool {
        let Some(rest) = imsi.strip_prefix(&self.mcc) else { return false };
        let short = self.mnc.strip_prefix(b"0");
        rest.starts_with(&self.mnc) || short.is_some_and(|it| rest.starts_with(it))
    }
}

/// The IMSI in a message: User-Name, alone (3GPP TS 29.272, 5.2.1) or in front of an `@` (TS 23.003, 13.3), or a
/// Subscription-Id of that type (RFC 8506, 8.46).
pub(crate) fn imsi(message: &Message) -> Option<&[u8]> {
    const USER_NAME: AvpKey = AvpKey::ietf(1);
    const SUBSCRIPTION_ID: AvpKey = AvpKey::ietf(443);
    let mut of_subscription = None;
    for avp in message.avps().map_while(Result::ok) {
        match avp.key() {
            USER_NAME => {
                if let Some(imsi) = of_user_name(avp.data()) {
                    return Some(imsi);
                }
            }
            SUBSCRIPTION_ID => of_subscription = of_subscription.or(of_subscription_id(avp)),
            _ => {}
        }
    }
    of_subscription
}

fn of_user_name(name: &[u8]) -> Option<&[u8]> {
    let end = name.iter().position(|it| *it == b'@').unwrap_or(name.len());
    name.get(..end).filter(|it| is_imsi(it))
}

fn of_subscription_id(group: AvpView<'_>) -> Option<&[u8]> {
    const SUBSCRIPTION_ID_DATA: AvpKey = AvpKey::ietf(444);
    const SUBSCRIPTION_ID_TYPE: AvpKey = AvpKey::ietf(450);
    const END_USER_IMSI: [u8; 4] = 1_u32.to_be_bytes();
    let find = |key| group.avps().map_while(Result::ok).find(|avp| avp.key() == key);
    let is_imsi_type = find(SUBSCRIPTION_ID_TYPE)?.data() == END_USER_IMSI;
    let data = find(SUBSCRIPTION_ID_DATA)?.data();
    (is_imsi_type && is_imsi(data)).then_some(data)
}

/// Up to 15 digits (3GPP TS 23.003, 2.2), and enough for a network.
fn is_imsi(text: &[u8]) -> bool {
    (6..=15).contains(&text.len()) && text.iter().all(u8::is_ascii_digit)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn network(mcc: &[u8; 3], mnc: &[u8; 3]) -> Option<Network> {
        Some(Network { mcc: *mcc, mnc: *mnc })
    }

    #[test]
    fn realms_and_octets_name_networks() {
        let home = network(b"262", b"001");
        for realm in ["epc.mnc001.mcc262.3gppnetwork.org", "mnc001.mcc262.3GPPnetwork.org"] {
            assert_eq!(Network::of_realm(realm.as_bytes()), home, "{realm}");
        }
        for realm in [
            "",
            "3gppnetwork.org",
            "epc.mnc01.mcc262.3gppnetwork.org",
            "epc.xmnc001.mcc262.3gppnetwork.org",
            "epc.mnc0a1.mcc262.3gppnetwork.org",
            "epc.mnc001.mcc262.3gppnetwork.org.evil.example",
            "epc.mnc001.mcc262.evil3gppnetwork.org",
        ] {
            assert_eq!(Network::of_realm(realm.as_bytes()), None, "{realm}");
        }
        assert_eq!(Network::of_plmn_id(&[0x62, 0xf2, 0x10]), home);
        assert_eq!(Network::of_plmn_id(&[0x13, 0x00, 0x62]), network(b"310", b"260"));
        assert_eq!(Network::of_plmn_id(&[0x62, 0xf2]), None);
        assert_eq!(Network::of_plmn_id(&[0xa2, 0xf2, 0x10]), None);
    }

    #[test]
    fn an_imsi_belongs_to_a_network_whose_code_has_two_or_three_digits() {
        let two = Network { mcc: *b"262", mnc: *b"001" };
        assert!(two.has_subscriber(b"262011234567890"));
        assert!(two.has_subscriber(b"262001234567890"));
        assert!(!two.has_subscriber(b"262021234567890"));
        assert!(!two.has_subscriber(b"263011234567890"));
        let three = Network { mcc: *b"310", mnc: *b"260" };
        assert!(three.has_subscriber(b"310260123456789"));
        assert!(!three.has_subscriber(b"310601234567890"));
    }
}

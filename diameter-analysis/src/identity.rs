//! Who messages are about, under the many names that applications have for one subscriber.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use diameter_core::{AvpKey, AvpView};

const THREE_GPP: u32 = 10_415;
const fn of_3gpp(code: u32) -> AvpKey {
    AvpKey { vendor_id: THREE_GPP, code }
}

const USER_NAME: AvpKey = AvpKey::ietf(1);
const FRAMED_IP_ADDRESS: AvpKey = AvpKey::ietf(8);
const FRAMED_IPV6_PREFIX: AvpKey = AvpKey::ietf(97);
const SUBSCRIPTION_ID: AvpKey = AvpKey::ietf(443);
const SUBSCRIPTION_ID_DATA: AvpKey = AvpKey::ietf(444);
const SUBSCRIPTION_ID_TYPE: AvpKey = AvpKey::ietf(450);
const IMSI: AvpKey = of_3gpp(1);
const PUBLIC_IDENTITY: AvpKey = of_3gpp(601);
const USER_IDENTITY: AvpKey = of_3gpp(700);
const MSISDN: AvpKey = of_3gpp(701);
const SUBSCRIPTION_DATA: AvpKey = of_3gpp(1400);
const USER_IDENTIFIER: AvpKey = of_3gpp(3102);
const EXTERNAL_IDENTIFIER: AvpKey = of_3gpp(3111);

/// Longer ones are of nobody.
const LONGEST: usize = 256;
/// So many are read of one message.
const MOST: usize = 16;

/// A name of a subscriber.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Identity {
    /// The number of a card: 6 to 15 digits.
    Imsi(Box<str>),
    /// A telephone number in international form, digits alone.
    Msisdn(Box<str>),
    /// A public identity of the IMS: `sip:` or `tel:`.
    Uri(Box<str>),
    /// A name within a realm: a private identity of the IMS, a network access identifier, an external identifier.
    Name(Box<str>),
    /// An address that the subscriber has for as long as a session lasts; of IPv6 the first 64 bits.
    Address(IpAddr),
}

impl Identity {
    /// Reads what somebody types: `001010000000001`, `+491701234567`, `sip:alice@example.net`, `10.45.0.3`. Digits
    /// can be either number.
    pub fn of_text(text: &str) -> Vec<Self> {
        let text = text.trim();
        if let Ok(address) = text.parse() {
            return vec![Self::address(address)];
        }
        let digits = text.strip_prefix('+').unwrap_or(text);
        if is_digits(digits) {
            let msisdn = Self::Msisdn(digits.into());
            return if text.starts_with('+') {
                vec![msisdn]
            } else {
                vec![Self::Imsi(digits.into()), msisdn]
            };
        }
        let mut found = Vec::new();
        name(text.as_bytes(), &mut found);
        found
    }

    fn address(address: IpAddr) -> Self {
        match address {
            IpAddr::V4(_) => Self::Address(address),
            IpAddr::V6(address) => {
                let prefix = address.to_bits() >> 64 << 64;
                Self::Address(Ipv6Addr::from_bits(prefix).into())
            }
        }
    }

    /// Whether it is the subscriber's for good, and not lent for a session.
    pub fn is_lasting(&self) -> bool {
        !matches!(self, Self::Address(_))
    }
}

impl fmt::Display for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Imsi(text) | Self::Uri(text) | Self::Name(text) => f.write_str(text),
            Self::Msisdn(digits) => write!(f, "+{digits}"),
            Self::Address(address) => write!(f, "{address}"),
        }
    }
}

/// Whether this AVP says who a message is about.
#[inline]
pub(crate) fn is_identity(key: AvpKey) -> bool {
    matches!(
        key,
        USER_NAME
            | FRAMED_IP_ADDRESS
            | FRAMED_IPV6_PREFIX
            | SUBSCRIPTION_ID
            | IMSI
            | PUBLIC_IDENTITY
            | USER_IDENTITY
            | MSISDN
            | SUBSCRIPTION_DATA
            | USER_IDENTIFIER
            | EXTERNAL_IDENTIFIER
    )
}

/// Adds the identities in an AVP.
pub(crate) fn read(avp: &AvpView<'_>, found: &mut Vec<Identity>) {
    let data = avp.data();
    if found.len() >= MOST {
        return;
    }
    match avp.key() {
        SUBSCRIPTION_ID => subscription_id(avp, found),
        USER_IDENTITY | USER_IDENTIFIER | SUBSCRIPTION_DATA => {
            // Groups with some of the others in them; none of them has one of these.
            for inside in avp.avps().map_while(Result::ok) {
                if matches!(
                    inside.key(),
                    USER_NAME | PUBLIC_IDENTITY | MSISDN | EXTERNAL_IDENTIFIER
                ) {
                    read(&inside, found);
                }
            }
        }
        MSISDN => add(found, digits_of_tbcd(data).map(|it| Identity::Msisdn(it.into()))),
        FRAMED_IP_ADDRESS => {
            let address = avp.octets().map(|it: [u8; 4]| Ipv4Addr::from(it));
            // Two values ask the server to choose one (RFC 7155, 4.4.10.5.1).
            let address = address.filter(|it| it.to_bits() < u32::MAX - 1);
            add(found, address.map(|it| Identity::Address(it.into())));
        }
        FRAMED_IPV6_PREFIX => add(found, prefix(data)),
        IMSI => add(found, text(data).filter(|it| is_imsi(it)).map(|it| Identity::Imsi(it.into()))),
        _ => name(data, found),
    }
}

fn subscription_id(avp: &AvpView<'_>, found: &mut Vec<Identity>) {
    let inside = || avp.avps().map_while(Result::ok);
    let kind = inside().find(|it| it.key() == SUBSCRIPTION_ID_TYPE);
    let kind = kind.and_then(|it| it.octets()).map(u32::from_be_bytes);
    let Some(data) = inside().find(|it| it.key() == SUBSCRIPTION_ID_DATA) else { return };
    let Some(text) = text(data.data()) else { return };
    let digits = text.strip_prefix('+').unwrap_or(text);
    match kind {
        Some(0) if is_digits(digits) => add(found, Some(Identity::Msisdn(digits.into()))),
        Some(1) if is_imsi(text) => add(found, Some(Identity::Imsi(text.into()))),
        _ => name(data.data(), found),
    }
}

/// A name of any kind: an IMSI, a name that begins with one, a URI, something in a realm.
fn name(data: &[u8], found: &mut Vec<Identity>) {
    let Some(text) = text(data) else { return };
    if is_imsi(text) {
        return add(found, Some(Identity::Imsi(text.into())));
    }
    let scheme = text.split_once(':');
    if let Some((scheme, rest)) = scheme
        && ["sip", "sips", "tel"].iter().any(|it| scheme.eq_ignore_ascii_case(it))
    {
        let user = rest.split(['@', ';']).next().unwrap_or_default();
        let digits = user.strip_prefix('+').filter(|it| is_digits(it));
        add(found, digits.map(|it| Identity::Msisdn(it.into())));
        // Temporary identities are made of the IMSI (3GPP TS 23.003, 13.4B).
        add(found, imsi_of_3gpp(rest));
        return add(found, Some(Identity::Uri(text.into())));
    }
    add(found, imsi_of_3gpp(text));
    let is_nobody = text.get(..9).is_some_and(|it| it.eq_ignore_ascii_case("anonymous"));
    add(found, (!is_nobody).then(|| Identity::Name(text.into())));
}

/// The IMSI in a name of 3GPP: `001010000000001@ims.mnc001.mcc001.3gppnetwork.org`, or with a digit in front that tells how
/// the user is authenticated (TS 23.003, 13.3 and 19.3.2).
fn imsi_of_3gpp(name: &str) -> Option<Identity> {
    let (user, realm) = name.split_once('@')?;
    let network = realm.split_once("mnc").map(|(_, it)| it)?;
    let (mnc, rest) = network.split_once(".mcc")?;
    let (mcc, mnc) = (rest.get(..3)?, mnc.strip_prefix('0').unwrap_or(mnc));
    let is_home = |imsi: &&str| {
        let rest = imsi.strip_prefix(mcc);
        is_imsi(imsi) && rest.is_some_and(|it| it.starts_with(mnc))
    };
    let behind = user.get(1..).unwrap_or_default();
    // The length decides where both fit.
    let imsi = [behind, user].into_iter().filter(is_home).min_by_key(|it| it.len().abs_diff(15));
    imsi.map(|it| Identity::Imsi(it.into()))
}

fn prefix(data: &[u8]) -> Option<Identity> {
    let [_, bits, prefix @ ..] = data else { return None };
    let mut octets = [0; 16];
    octets.get_mut(..prefix.len())?.copy_from_slice(prefix);
    // A shorter one is of many subscribers.
    (*bits >= 64).then(|| Identity::address(Ipv6Addr::from(octets).into()))
}

/// Two digits an octet, the first in the low bits (3GPP TS 29.002, TBCD).
fn digits_of_tbcd(data: &[u8]) -> Option<String> {
    let halves = data.iter().flat_map(|octet| [octet & 0xf, octet >> 4]);
    let digits: Option<String> = halves
        .take_while(|half| *half != 0xf)
        .map(|half| char::from_digit(half.into(), 10))
        .collect();
    digits.filter(|it| is_digits(it))
}

fn text(data: &[u8]) -> Option<&str> {
    let text = std::str::from_utf8(data.get(..data.len().min(LONGEST + 1))?).ok()?;
    (!text.is_empty() && text.len() <= LONGEST).then_some(text)
}

fn is_digits(text: &str) -> bool {
    (1..=15).contains(&text.len()) && text.bytes().all(|it| it.is_ascii_digit())
}

fn is_imsi(text: &str) -> bool {
    text.len() >= 6 && is_digits(text)
}

fn add(found: &mut Vec<Identity>, identity: Option<Identity>) {
    if let Some(identity) = identity
        && found.len() < MOST
        && !found.contains(&identity)
    {
        found.push(identity);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<String> {
        let mut found = Vec::new();
        name(text.as_bytes(), &mut found);
        found.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn names_of_3gpp_hold_the_imsi() {
        let realm = "ims.mnc001.mcc001.3gppnetwork.org";
        assert_eq!(names("001010000000001"), ["001010000000001"]);
        assert_eq!(names(&format!("001010000000001@{realm}"))[0], "001010000000001");
        assert_eq!(names(&format!("sip:001010000000001@{realm}"))[0], "001010000000001");
        // 6: EAP-AKA'.
        let wlan = "nai.epc.mnc001.mcc001.3gppnetwork.org";
        assert_eq!(names(&format!("6001010000000001@{wlan}"))[0], "001010000000001");
        // Another network's digits are no IMSI here.
        assert_eq!(names(&format!("262010000000001@{realm}")).len(), 1);
    }

    #[test]
    fn numbers_are_the_same_however_they_are_written() {
        assert_eq!(names("tel:+491701234567")[0], "+491701234567");
        assert_eq!(names("sip:+491701234567@example.net;user=phone")[0], "+491701234567");
        assert_eq!(digits_of_tbcd(&[0x94, 0x71, 0x10, 0x32, 0x54, 0xf6]).unwrap(), "49170123456");
        assert_eq!(Identity::of_text("+491701234567"), [Identity::Msisdn("491701234567".into())]);
        assert_eq!(Identity::of_text("001010000000001").len(), 2);
    }

    #[test]
    fn addresses_of_version_6_are_their_prefix() {
        let prefix = prefix(&[0, 64, 0x20, 0x01, 0x0d, 0xb8, 0, 1, 0, 2]);
        assert_eq!(prefix.map(|it| it.to_string()).as_deref(), Some("2001:db8:1:2::"));
        assert_eq!(Identity::of_text("2001:db8:1:2::77")[0].to_string(), "2001:db8:1:2::");
    }

    #[test]
    fn nobody_is_anonymous() {
        assert_eq!(names("anonymous@example.net"), [""; 0]);
    }
}

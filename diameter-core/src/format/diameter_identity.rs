//! DiameterIdentity (RFC 6733, 4.3.1): the name of a Diameter node or realm.

use std::ops::Deref;

use bytes::Bytes;

use super::text::{Flaw, text_format};
use crate::octets::Octets;
use crate::{AvpDescription, AvpValue, AvpView, Decoder, Encoder, Format, Place, Room, Unread};

/// The FQDN of a node, or the name of a realm. A received value shares the buffer of its
/// message, unless it is short.
///
/// Labels of up to 63 letters, digits, hyphens and underscores, separated by dots, 255 octets at
/// most. That is more than host names allow, because peers use it: a name may consist of one label,
/// hyphens may stand anywhere, and one dot may follow the last label.
///
/// Identities are equal when their octets are. DNS names are the same whatever their case; where
/// that matters compare with [`str::eq_ignore_ascii_case`].
///
/// ```
/// use diameter_core::DiameterIdentity;
///
/// const OCS: DiameterIdentity = DiameterIdentity::from_static("ocs.example.net");
///
/// let received = DiameterIdentity::try_from("OCS.example.net")?;
/// assert_ne!(received, OCS);
/// assert!(received.eq_ignore_ascii_case(&OCS));
///
/// let error = DiameterIdentity::try_from("ocs example").unwrap_err();
/// assert_eq!(error.position, 3);
/// # Ok::<(), diameter_core::InvalidIdentity>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DiameterIdentity(Octets);

impl DiameterIdentity {
    /// A name that lives as long as the program.
    ///
    /// # Panics
    ///
    /// When the name is invalid: in a constant this fails at compile time.
    ///
    /// ```compile_fail
    /// use diameter_core::DiameterIdentity;
    ///
    /// const OCS: DiameterIdentity = DiameterIdentity::from_static("ocs..example");
    /// ```
    #[allow(clippy::panic, reason = "the caller wrote the name down, and is told here")]
    pub const fn from_static(name: &'static str) -> Self {
        match find_flaw(name.as_bytes()) {
            None => Self(Octets::from_static(name.as_bytes())),
            Some(Flaw { expected, .. }) => panic!("{}", expected),
        }
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        // Every constructor checks for ASCII: this cannot fail.
        std::str::from_utf8(self.0.as_slice()).unwrap_or_default()
    }

    /// The octets, shared unless they are few.
    pub fn into_bytes(self) -> Bytes {
        self.0.into_bytes()
    }

    pub(super) fn parse(octets: Octets) -> Result<Self, Flaw> {
        check(octets.as_slice())?;
        Ok(Self(octets))
    }
}

impl AvpValue for DiameterIdentity {
    const FORMAT: Format = Format::DiameterIdentity;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self(Octets::default())
    }

    #[inline]
    fn decode(avp: &AvpView<'_>, decoder: &mut Decoder) -> Option<Self> {
        match check(avp.data()) {
            Ok(()) => Some(Self(decoder.value_octets(avp))),
            Err(flaw) => {
                flaw.report("a DiameterIdentity", avp, decoder);
                None
            }
        }
    }

    #[inline]
    fn decode_plain(avp: &AvpView<'_>, place: &mut impl Place<Self>) -> bool {
        let Some(octets) = avp.short_octets().filter(|_| is_short_name(avp.data())) else {
            return false;
        };
        place.put_unread(Self::placeholder).0.set_short(octets);
        true
    }

    fn encode(&self, encoder: &mut Encoder) {
        encoder.put(self.0.as_slice());
    }

    #[inline]
    fn write_avp<'r>(
        &self,
        avp: &AvpDescription,
        encoder: &mut Encoder,
        room: Room<'r>,
    ) -> Room<'r> {
        encoder.octets(avp, &self.0, room)
    }
}

text_format!(@conversions DiameterIdentity, InvalidIdentity);

impl Deref for DiameterIdentity {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

/// Why a text is not a [`DiameterIdentity`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{text:?} is not a DiameterIdentity: at octet {position}, expected {expected}")]
#[non_exhaustive]
pub struct InvalidIdentity {
    /// The text.
    pub text: String,
    /// Where it is wrong, in octets from its start.
    pub position: usize,
    /// What belongs there.
    pub expected: &'static str,
}

/// Whether this is a name.
#[inline]
pub(crate) fn is_name(name: &[u8]) -> bool {
    is_short_name(name) || find_flaw(name).is_none()
}

/// What is wrong with a name.
fn check(name: &[u8]) -> Result<(), Flaw> {
    match is_short_name(name) {
        true => Ok(()),
        false => find_flaw(name).map_or(Ok(()), Err),
    }
}

/// Whether this is a name no longer than a label may be, as nearly all are: a quick check that does not
/// say what is wrong.
#[inline]
fn is_short_name(name: &[u8]) -> bool {
    let (mut flaws, mut last) = (0, DOT);
    for octet in name {
        let kind = KINDS[usize::from(*octet)];
        flaws |= kind & (last | OTHER);
        last = kind;
    }
    !name.is_empty() && name.len() <= 63 && flaws == 0
}

/// What each octet is in a name: part of a label (0), a dot, or not allowed.
static KINDS: [u8; 256] = {
    let mut kinds = [OTHER; 256];
    let mut octet = 0;
    while octet < 256 {
        match octet as u8 {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' => kinds[octet] = 0,
            b'.' => kinds[octet] = DOT,
            _ => {}
        }
        octet += 1;
    }
    kinds
};
const DOT: u8 = 1;
const OTHER: u8 = 2;

const fn find_flaw(name: &[u8]) -> Option<Flaw> {
    if name.is_empty() {
        return Some(Flaw { position: 0, expected: "a name" });
    }
    if name.len() > 255 {
        return Some(Flaw { position: 255, expected: "the end: a name has at most 255 octets" });
    }
    let (mut position, mut label) = (0, 0);
    while position < name.len() {
        let expected = match name[position] {
            b'.' if position == label => "a label: between dots there are 1 to 63 octets",
            b'.' => {
                label = position + 1;
                ""
            }
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' if position - label == 63 => {
                "a dot: a label has at most 63 octets"
            }
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' => "",
            _ => "a letter, digit, hyphen, underscore or dot",
        };
        if !expected.is_empty() {
            return Some(Flaw { position, expected });
        }
        position += 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flaw(name: &str) -> Option<usize> {
        DiameterIdentity::try_from(name).err().map(|error| error.position)
    }

    #[test]
    fn names_as_peers_send_them_are_accepted() {
        let names = [
            "ocs.example.net",
            "localhost",
            "pcrf_1.epc.mnc001.mcc262.3gppnetwork.org",
            "a.b.",
            "-",
        ];
        for name in names {
            assert_eq!(DiameterIdentity::try_from(name).unwrap(), name);
        }
    }

    #[test]
    fn errors_point_at_the_octet() {
        assert_eq!(flaw(""), Some(0));
        assert_eq!(flaw("."), Some(0));
        assert_eq!(flaw("a..b"), Some(2));
        assert_eq!(flaw("a.b.."), Some(4));
        assert_eq!(flaw("aaa://host"), Some(3));
        assert_eq!(flaw("b\u{fc}ro.example"), Some(1));
        assert_eq!(flaw("host\0"), Some(4));
    }

    #[test]
    fn labels_have_63_octets_and_names_255() {
        let label = "a".repeat(63);
        assert_eq!(flaw(&label), None);
        assert_eq!(flaw(&format!("b.{label}a")), Some(65));
        let name = [label.as_str(); 4].join(".");
        assert_eq!(name.len(), 255);
        assert_eq!(flaw(&name), None);
        assert_eq!(flaw(&format!("{name}.")), Some(255));
    }

    #[test]
    fn octets_that_are_no_text_are_an_error() {
        let error = DiameterIdentity::try_from(Bytes::from_static(b"ocs\xff")).unwrap_err();
        assert_eq!(
            error.to_string(),
            "\"ocs\u{fffd}\" is not a DiameterIdentity: at octet 3, expected a letter, digit, \
             hyphen, underscore or dot"
        );
    }
}

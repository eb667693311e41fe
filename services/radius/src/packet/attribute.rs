//! Attributes: what a packet says (RFC 2865, 5; RFC 6929 for those of types 241 to 246).

use std::borrow::Cow;
use std::fmt;

/// Vendor-Specific (RFC 2865, 5.26), in which vendors number attributes of their own.
pub(super) const VENDOR_SPECIFIC: u8 = 26;

/// Which attribute: its type, and where that is one of many within another the way to it.
///
/// It is written as the RFCs write it: `1`, `241.1`, `26.311.16`, `245.26.32473.2`.
///
/// ```
/// use diameter_radius::packet::AttributeType;
///
/// assert_eq!(AttributeType::Standard(1).to_string(), "1");
/// assert_eq!(AttributeType::Vendor { vendor: 311, number: 16 }.to_string(), "26.311.16");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum AttributeType {
    /// One of the 255 of RFC 2865.
    Standard(u8),
    /// One within 241 to 246 (RFC 6929, 2.1 and 2.2).
    Extended {
        /// 241 to 246.
        space: u8,
        /// Its number there.
        number: u8,
    },
    /// A vendor's, within Vendor-Specific (RFC 2865, 5.26).
    Vendor {
        /// The vendor's Private Enterprise Number.
        vendor: u32,
        /// The vendor's number of it.
        number: u8,
    },
    /// A vendor's, within 241 to 246 (RFC 6929, 2.4).
    ExtendedVendor {
        /// 241 to 246.
        space: u8,
        /// The vendor's Private Enterprise Number.
        vendor: u32,
        /// The vendor's number of it.
        number: u8,
    },
    /// What a vendor sends in Vendor-Specific in a form of its own: not attributes of one octet of type and one of
    /// length.
    VendorOpaque {
        /// The vendor's Private Enterprise Number.
        vendor: u32,
    },
}

/// An attribute with its value: as long as it is, however many pieces carry it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribute<'a> {
    /// Which one.
    pub attribute_type: AttributeType,
    /// Its value; put together of its pieces where it is too long for one (RFC 6929, 2.2).
    pub value: Cow<'a, [u8]>,
}

impl Attribute<'_> {
    /// The value of an attribute of 4 octets.
    pub fn integer(&self) -> Option<u32> {
        Some(u32::from_be_bytes(self.value.as_ref().try_into().ok()?))
    }
}

/// The attributes of a packet, in its order: [`Packet::attributes`](super::Packet::attributes).
#[derive(Clone, Debug)]
pub struct Attributes<'a> {
    plain: PlainAttributes<'a>,
    /// What is left of a Vendor-Specific with several attributes.
    within: Option<(u32, PlainAttributes<'a>)>,
}

impl<'a> Attributes<'a> {
    pub(super) fn new(octets: &'a [u8]) -> Self {
        Self { plain: PlainAttributes { octets }, within: None }
    }

    fn of_vendor(&mut self, value: &'a [u8]) -> Attribute<'a> {
        let Some((vendor, data)) = vendor_of(value) else {
            return attribute(AttributeType::Standard(VENDOR_SPECIFIC), value);
        };
        let mut within = PlainAttributes { octets: data };
        if !within.are_whole() {
            return attribute(AttributeType::VendorOpaque { vendor }, data);
        }
        match within.next() {
            Some((number, value)) => {
                self.within = Some((vendor, within));
                attribute(AttributeType::Vendor { vendor, number }, value)
            }
            None => attribute(AttributeType::VendorOpaque { vendor }, data),
        }
    }

    /// An attribute of 245 or 246, whose pieces follow each other. One without its last piece stays in pieces, under
    /// the type that carries them: it says nothing (RFC 6929, 2.2).
    fn long(&mut self, space: u8, first: &'a [u8]) -> Attribute<'a> {
        let &[number, flags, ref data @ ..] = first else {
            return attribute(AttributeType::Standard(space), first);
        };
        if flags & MORE == 0 {
            return extended(space, number, Cow::Borrowed(data));
        }
        let mut whole = data.to_vec();
        let mut ahead = self.plain.clone();
        while let Some((next, value)) = ahead.next()
            && next == space
            && let &[next, flags, ref data @ ..] = value
            && next == number
        {
            whole.extend_from_slice(data);
            if flags & MORE == 0 {
                self.plain = ahead;
                return extended(space, number, Cow::Owned(whole));
            }
        }
        attribute(AttributeType::Standard(space), first)
    }
}

impl<'a> Iterator for Attributes<'a> {
    type Item = Attribute<'a>;

    fn next(&mut self) -> Option<Attribute<'a>> {
        if let Some((vendor, within)) = &mut self.within {
            match within.next() {
                Some((number, value)) => {
                    let vendor = *vendor;
                    return Some(attribute(AttributeType::Vendor { vendor, number }, value));
                }
                None => self.within = None,
            }
        }
        let (number, value) = self.plain.next()?;
        Some(match number {
            VENDOR_SPECIFIC => self.of_vendor(value),
            241..=244 => match value {
                &[extended_type, ref data @ ..] => {
                    extended(number, extended_type, Cow::Borrowed(data))
                }
                [] => attribute(AttributeType::Standard(number), value),
            },
            245 | 246 => self.long(number, value),
            _ => attribute(AttributeType::Standard(number), value),
        })
    }
}

/// The attributes within the value of a Vendor-Specific.
pub(crate) fn of_vendor_specific(value: &[u8]) -> impl Iterator<Item = Attribute<'_>> {
    let mut rest = Attributes::new(&[]);
    let first = rest.of_vendor(value);
    std::iter::once(first).chain(rest)
}

/// More pieces follow.
pub(super) const MORE: u8 = 0x80;

fn attribute(attribute_type: AttributeType, value: &[u8]) -> Attribute<'_> {
    Attribute { attribute_type, value: Cow::Borrowed(value) }
}

fn extended(space: u8, number: u8, value: Cow<'_, [u8]>) -> Attribute<'_> {
    let of_vendor = (number == VENDOR_SPECIFIC)
        .then(|| vendor_of(&value))
        .flatten()
        .and_then(|(vendor, data)| Some((vendor, *data.first()?)));
    let Some((vendor, number)) = of_vendor else {
        return Attribute { attribute_type: AttributeType::Extended { space, number }, value };
    };
    let value = match value {
        Cow::Borrowed(value) => Cow::Borrowed(value.get(5..).unwrap_or_default()),
        Cow::Owned(mut value) => {
            value.drain(..5);
            Cow::Owned(value)
        }
    };
    Attribute { attribute_type: AttributeType::ExtendedVendor { space, vendor, number }, value }
}

/// The vendor in the first four octets, of which the first is zero, and the rest.
fn vendor_of(value: &[u8]) -> Option<(u32, &[u8])> {
    let (vendor, data) = value.split_first_chunk()?;
    Some((u32::from_be_bytes(*vendor), data))
}

/// Attributes as they stand: one octet of type, one of length, the value.
#[derive(Clone, Debug)]
pub(crate) struct PlainAttributes<'a> {
    pub(super) octets: &'a [u8],
}

impl PlainAttributes<'_> {
    /// Whether nothing is left over behind the last one.
    fn are_whole(&self) -> bool {
        let mut rest = self.clone();
        while rest.next().is_some() {}
        rest.octets.is_empty()
    }
}

impl<'a> Iterator for PlainAttributes<'a> {
    type Item = (u8, &'a [u8]);

    /// The next one, or nothing where the octets are none.
    fn next(&mut self) -> Option<(u8, &'a [u8])> {
        let &[number, length, ..] = self.octets else { return None };
        let value = self.octets.get(2..usize::from(length))?;
        self.octets = self.octets.get(usize::from(length)..)?;
        Some((number, value))
    }
}

impl fmt::Display for AttributeType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Standard(number) => write!(f, "{number}"),
            Self::Extended { space, number } => write!(f, "{space}.{number}"),
            Self::Vendor { vendor, number } => write!(f, "26.{vendor}.{number}"),
            Self::ExtendedVendor { space, vendor, number } => {
                write!(f, "{space}.26.{vendor}.{number}")
            }
            Self::VendorOpaque { vendor } => write!(f, "26.{vendor}"),
        }
    }
}

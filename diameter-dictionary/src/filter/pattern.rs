//! What values are compared with: ready for the octets of a message.

use std::net::IpAddr;
use std::ops::RangeInclusive;

/// Whole numbers: one of these ranges.
#[derive(Clone, Debug, Default)]
pub(super) struct Numbers(pub(super) Vec<RangeInclusive<i128>>);

impl Numbers {
    pub(super) fn contain(&self, number: impl Into<i128>) -> bool {
        let number = number.into();
        self.0.iter().any(|range| range.contains(&number))
    }
}

/// What a text is compared with.
#[derive(Clone, Debug)]
pub(super) enum Text {
    Equal(Box<[u8]>),
    StartsWith(Box<[u8]>),
    EndsWith(Box<[u8]>),
    Contains(Box<[u8]>),
    /// Digits, as many as these have, and between them.
    Digits(Box<[u8]>, Box<[u8]>),
}

/// Whether upper and lower case are the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Case {
    Kept,
    Ignored,
}

impl Text {
    pub(super) fn matches(&self, octets: &[u8], case: Case) -> bool {
        let is = |one: &[u8], other: &[u8]| match case {
            Case::Kept => one == other,
            Case::Ignored => one.eq_ignore_ascii_case(other),
        };
        match self {
            Self::Equal(text) => is(octets, text),
            Self::StartsWith(text) => octets.get(..text.len()).is_some_and(|it| is(it, text)),
            Self::EndsWith(text) => {
                let start = octets.len().checked_sub(text.len());
                start.and_then(|it| octets.get(it..)).is_some_and(|it| is(it, text))
            }
            Self::Contains(text) => {
                text.is_empty() || octets.windows(text.len()).any(|it| is(it, text))
            }
            Self::Digits(first, last) => {
                octets.len() == first.len()
                    && octets.iter().all(u8::is_ascii_digit)
                    && octets >= &**first
                    && octets <= &**last
            }
        }
    }
}

/// Addresses: in one of these networks.
#[derive(Clone, Debug)]
pub(super) struct Networks(pub(super) Vec<(IpAddr, u8)>);

impl Networks {
    pub(super) fn contain(&self, address: IpAddr) -> bool {
        self.0.iter().any(|(network, bits)| is_in(address, *network, *bits))
    }
}

/// How the octets of an AVP are compared: by its data format.
#[derive(Clone, Debug)]
pub(super) enum Check {
    /// It is there.
    There,
    /// Integer32, Enumerated, Integer64.
    Signed(Numbers),
    /// Unsigned32, Unsigned64, Time.
    Unsigned(Numbers),
    /// This bit of an Unsigned32 or Unsigned64 is set.
    Bit(u32),
    /// One of these bits of a Feature-List.
    Features(Vec<FeatureBit>),
    /// Float32, Float64.
    Float(Vec<RangeInclusive<f64>>),
    /// Text, and octets of any kind.
    Text(Vec<Text>, Case),
    /// Digits of four bits each, the lower half of an octet first (3GPP TS 29.002, TBCD).
    Digits(Vec<Text>),
    Address(Networks),
}

/// A bit of a Feature-List: which one it is hangs on what is around it.
#[derive(Clone, Copy, Debug)]
pub(super) struct FeatureBit {
    pub(super) application_id: u32,
    /// Feature-List-ID.
    pub(super) list: u32,
    pub(super) bit: u32,
}

/// No number of a subscriber has more digits.
const MOST_DIGITS: usize = 64;

impl Check {
    /// Whether an AVP with these octets is so, in a message of this application; `list` is the Feature-List-ID beside
    /// it.
    pub(super) fn matches(
        &self,
        octets: &[u8],
        application_id: u32,
        list: impl FnOnce() -> Option<u32>,
    ) -> bool {
        match self {
            Self::There => true,
            Self::Signed(numbers) => signed(octets).is_some_and(|it| numbers.contain(it)),
            Self::Unsigned(numbers) => unsigned(octets).is_some_and(|it| numbers.contain(it)),
            Self::Bit(bit) => unsigned(octets).is_some_and(|it| it >> bit & 1 == 1),
            Self::Features(bits) => unsigned(octets).zip(list()).is_some_and(|(it, list)| {
                bits.iter().any(|bit| {
                    (bit.application_id, bit.list) == (application_id, list)
                        && it >> bit.bit.min(63) & 1 == 1
                })
            }),
            Self::Float(ranges) => {
                float(octets).is_some_and(|it| ranges.iter().any(|range| range.contains(&it)))
            }
            Self::Text(texts, case) => texts.iter().any(|text| text.matches(octets, *case)),
            Self::Digits(texts) => {
                let mut digits = [0; MOST_DIGITS];
                let digits = tbcd(octets, &mut digits);
                digits.is_some_and(|it| texts.iter().any(|text| text.matches(it, Case::Kept)))
            }
            Self::Address(networks) => address(octets).is_some_and(|it| networks.contain(it)),
        }
    }
}

fn signed(octets: &[u8]) -> Option<i64> {
    match octets.len() {
        4 => Some(i32::from_be_bytes(octets.try_into().ok()?).into()),
        8 => Some(i64::from_be_bytes(octets.try_into().ok()?)),
        _ => None,
    }
}

fn unsigned(octets: &[u8]) -> Option<u64> {
    match octets.len() {
        4 => Some(u32::from_be_bytes(octets.try_into().ok()?).into()),
        8 => Some(u64::from_be_bytes(octets.try_into().ok()?)),
        _ => None,
    }
}

fn float(octets: &[u8]) -> Option<f64> {
    match octets.len() {
        4 => Some(f32::from_be_bytes(octets.try_into().ok()?).into()),
        8 => Some(f64::from_be_bytes(octets.try_into().ok()?)),
        _ => None,
    }
}

fn tbcd<'b>(octets: &[u8], digits: &'b mut [u8; MOST_DIGITS]) -> Option<&'b [u8]> {
    const DIGITS: &[u8; 15] = b"0123456789*#abc";
    const FILLER: u8 = 0xf;
    let mut length = 0;
    let last = (octets.len() * 2).checked_sub(1);
    let halves = octets.iter().flat_map(|octet| [octet & 0xf, octet >> 4]);
    for (index, half) in halves.enumerate() {
        if half == FILLER {
            // It stands at the end only.
            return if Some(index) == last { digits.get(..length) } else { None };
        }
        *digits.get_mut(length)? = *DIGITS.get(usize::from(half))?;
        length += 1;
    }
    digits.get(..length)
}

/// The address in an Address AVP, when it is one of IP.
fn address(octets: &[u8]) -> Option<IpAddr> {
    let (family, address) = octets.split_first_chunk::<2>()?;
    match u16::from_be_bytes(*family) {
        1 => Some(IpAddr::from(<[u8; 4]>::try_from(address).ok()?)),
        2 => Some(IpAddr::from(<[u8; 16]>::try_from(address).ok()?)),
        _ => None,
    }
}

fn is_in(address: IpAddr, network: IpAddr, bits: u8) -> bool {
    let shared = |one: u128, other: u128, width: u32| {
        let rest = width.saturating_sub(bits.into());
        rest >= 128 || one >> rest == other >> rest
    };
    match (address, network) {
        (IpAddr::V4(one), IpAddr::V4(other)) => {
            shared(one.to_bits().into(), other.to_bits().into(), 32)
        }
        (IpAddr::V6(one), IpAddr::V6(other)) => shared(one.to_bits(), other.to_bits(), 128),
        _ => false,
    }
}

//! The value of one AVP by its data format: out of octets, and into octets.

use std::fmt;

use bytes::Bytes;

use super::NamedAvp;
use crate::{
    Address, Avp, AvpFlags, AvpValue, DiameterIdentity, DiameterUri, Format, IpFilterRule,
    Mandatory, QosFilterRule, RawAvp, Time,
};

/// A value that is not a group.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Integer32, Integer64, Enumerated.
    Signed(i64),
    /// Unsigned32, Unsigned64.
    Unsigned(u64),
    /// Float32.
    Float32(f32),
    /// Float64.
    Float64(f64),
    /// What people write as text: text, identities, addresses, times, rules.
    Text(String),
}

impl Value {
    /// Reads a value; `None` where only its octets can be shown: they have no format, or not theirs.
    pub fn read(octets: &[u8], format: Format) -> Option<Self> {
        let text = || std::str::from_utf8(octets).ok();
        match format {
            Format::Integer32 | Format::Enumerated => {
                octets.try_into().ok().map(|octets| Self::Signed(i32::from_be_bytes(octets).into()))
            }
            Format::Integer64 => octets.try_into().ok().map(i64::from_be_bytes).map(Self::Signed),
            Format::Unsigned32 => {
                octets.try_into().ok().map(|it| Self::Unsigned(u32::from_be_bytes(it).into()))
            }
            Format::Unsigned64 => {
                octets.try_into().ok().map(u64::from_be_bytes).map(Self::Unsigned)
            }
            Format::Float32 => octets.try_into().ok().map(f32::from_be_bytes).map(Self::Float32),
            Format::Float64 => octets.try_into().ok().map(f64::from_be_bytes).map(Self::Float64),
            Format::Utf8String => text().map(|text| Self::Text(text.to_owned())),
            Format::DiameterIdentity
            | Format::DiameterUri
            | Format::IpFilterRule
            | Format::QosFilterRule => {
                let text = text()?;
                is_text_of(format, text).ok()?;
                Some(Self::Text(text.to_owned()))
            }
            Format::Address => {
                raw(octets).value::<Address>().ok().map(|it| Self::Text(it.to_string()))
            }
            Format::Time => raw(octets).value::<Time>().ok().map(|it| Self::Text(it.to_string())),
            _ => None,
        }
    }

    /// The octets of a value in a data format.
    ///
    /// # Errors
    ///
    /// What the format has instead.
    pub fn octets(&self, format: Format) -> Result<Vec<u8>, String> {
        match (format, self) {
            (Format::Integer32 | Format::Enumerated, _) => {
                self.integer::<i32>(format).map(|it| it.to_be_bytes().into())
            }
            (Format::Integer64, _) => self.integer::<i64>(format).map(|it| it.to_be_bytes().into()),
            (Format::Unsigned32, _) => {
                self.integer::<u32>(format).map(|it| it.to_be_bytes().into())
            }
            (Format::Unsigned64, _) => {
                self.integer::<u64>(format).map(|it| it.to_be_bytes().into())
            }
            (Format::Float32, Self::Float32(number)) => Ok(number.to_be_bytes().into()),
            (Format::Float64, Self::Float64(number)) => Ok(number.to_be_bytes().into()),
            (Format::Utf8String | Format::OctetString, Self::Text(text)) => Ok(text.clone().into()),
            (Format::Address, Self::Text(text)) => address(text),
            (Format::Time, Self::Text(text)) => {
                let time: Time = text.parse().map_err(|error| format!("{error}"))?;
                Ok(encoded(&time))
            }
            (format, Self::Text(text)) if is_ascii_text(format) => {
                is_text_of(format, text).map(|()| text.clone().into())
            }
            (format, _) => Err(format!("{} is no value for it", format.name())),
        }
    }

    /// Whether these octets are what the value would be written as, so that nothing is lost when only the
    /// value is kept.
    pub fn is_exactly(&self, octets: &[u8], format: Format) -> bool {
        match self {
            // JSON has no numbers for the others.
            Self::Float32(number) if !number.is_finite() => false,
            Self::Float64(number) if !number.is_finite() => false,
            Self::Text(_) if matches!(format, Format::Address | Format::Time) => {
                self.octets(format).is_ok_and(|it| it == octets)
            }
            // Numbers have one form, and texts were taken as they are.
            _ => true,
        }
    }

    fn integer<T: TryFrom<i64> + TryFrom<u64>>(&self, format: Format) -> Result<T, String> {
        let number = match self {
            Self::Signed(number) => T::try_from(*number).ok(),
            Self::Unsigned(number) => T::try_from(*number).ok(),
            _ => None,
        };
        number.ok_or_else(|| format!("the number does not fit {}", format.name()))
    }

    /// The name of the value.
    pub fn symbol(&self, named: &NamedAvp) -> Option<&'static str> {
        match self {
            Self::Signed(number) => named.symbol(*number),
            Self::Unsigned(number) => named.symbol(i64::try_from(*number).ok()?),
            _ => None,
        }
    }

    /// The names of the bits that are set, in a flag word.
    pub fn bits(&self, named: &NamedAvp) -> Vec<&'static str> {
        let Self::Unsigned(number) = *self else { return Vec::new() };
        let is_set = |bit: i64| (0..64).contains(&bit) && number >> bit & 1 == 1;
        named.bits.iter().filter(|bit| is_set(bit.value)).map(|bit| bit.name).collect()
    }
}

fn is_ascii_text(format: Format) -> bool {
    matches!(
        format,
        Format::DiameterIdentity
            | Format::DiameterUri
            | Format::IpFilterRule
            | Format::QosFilterRule
    )
}

/// Checks a text against its syntax.
fn is_text_of(format: Format, text: &str) -> Result<(), String> {
    fn check<T: std::str::FromStr>(text: &str) -> Result<(), String>
    where
        T::Err: std::fmt::Display,
    {
        text.parse::<T>().map(drop).map_err(|error| error.to_string())
    }
    match format {
        Format::DiameterIdentity => check::<DiameterIdentity>(text),
        Format::DiameterUri => check::<DiameterUri>(text),
        Format::IpFilterRule => check::<IpFilterRule>(text),
        Format::QosFilterRule => check::<QosFilterRule>(text),
        _ => Ok(()),
    }
}

/// An IP address, an E.164 number, or family and octets: `6/00005e005301`.
fn address(text: &str) -> Result<Vec<u8>, String> {
    const E164: u16 = 8;
    if let Ok(address) = text.parse::<Address>() {
        return Ok(encoded(&address));
    }
    let expected = || format!("`{text}` is no IP address, no E.164 number, and no FAMILY/OCTETS");
    let address = match text.split_once('/') {
        Some((family, octets)) => {
            let family = family.parse().map_err(|_| expected())?;
            let octets = octets_of_hex(octets).ok_or_else(expected)?;
            Address::new(family, octets)
        }
        None if !text.is_empty() && text.bytes().all(|it| it.is_ascii_digit()) => {
            Address::new(E164, text)
        }
        None => return Err(expected()),
    };
    address.map(|address| encoded(&address)).map_err(|error| error.to_string())
}

/// The octets that a value of diameter-core has on the wire.
fn encoded<T: AvpValue>(value: &T) -> Vec<u8> {
    // Times and addresses are short: they fit any AVP.
    let avp = Avp::<T>::new("", 0, 0, Mandatory::May);
    avp.with_value(value).map(|avp| avp.data.to_vec()).unwrap_or_default()
}

/// Octets from hexadecimal digits; `None` when there are others, or an odd number.
pub fn octets_of_hex(digits: &str) -> Option<Vec<u8>> {
    let digits = digits.strip_prefix("0x").unwrap_or(digits);
    let digits: Option<Vec<u8>> =
        digits.chars().map(|it| it.to_digit(16).and_then(|it| u8::try_from(it).ok())).collect();
    let digits = digits.filter(|digits| digits.len().is_multiple_of(2))?;
    Some(digits.chunks_exact(2).map(|pair| pair[0] << 4 | pair[1]).collect())
}

/// Octets in hexadecimal.
pub fn hex(octets: &[u8]) -> String {
    Hex(octets).to_string()
}

/// Octets, printed in hexadecimal.
pub(super) struct Hex<'a>(pub(super) &'a [u8]);

impl fmt::Display for Hex<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let mut text = [0; 64];
        for octets in self.0.chunks(text.len() / 2) {
            for (pair, octet) in text.chunks_exact_mut(2).zip(octets) {
                pair[0] = DIGITS[usize::from(octet >> 4)];
                pair[1] = DIGITS[usize::from(octet & 0x0f)];
            }
            let digits = text.get(..2 * octets.len()).unwrap_or_default();
            f.write_str(std::str::from_utf8(digits).unwrap_or_default())?;
        }
        Ok(())
    }
}

fn raw(octets: &[u8]) -> RawAvp {
    let data = Bytes::copy_from_slice(octets);
    RawAvp { code: 0, vendor_id: 0, flags: AvpFlags(0), data }
}

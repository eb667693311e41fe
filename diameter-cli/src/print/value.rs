//! The value of one AVP by its data format: out of octets, and into octets.

use diameter_core::{
    Address, Avp, AvpDescription, AvpValue, AvpView, DiameterIdentity, DiameterUri, Format,
    IpFilterRule, Mandatory, QosFilterRule, Time,
};

use super::coding;

/// A value that is not a group.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value {
    Signed(i64),
    Unsigned(u64),
    Float32(f32),
    Float64(f64),
    /// What people write as text: text, identities, addresses, times, rules.
    Text(String),
}

impl Value {
    /// Reads a value; `None` where only its octets can be shown: they have no format, or not theirs.
    pub(crate) fn read(avp: &AvpView<'_>, description: &AvpDescription) -> Option<Self> {
        let octets = avp.data();
        let text = || std::str::from_utf8(octets).ok();
        match description.format {
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
                is_text_of(description.format, text).ok()?;
                Some(Self::Text(text.to_owned()))
            }
            Format::Address => {
                avp.to_raw().value::<Address>().ok().map(|it| Self::Text(it.to_string()))
            }
            Format::Time => avp.to_raw().value::<Time>().ok().map(|it| Self::Text(it.to_string())),
            _ => None,
        }
    }

    /// The octets of a value in a data format.
    ///
    /// # Errors
    ///
    /// What the format has instead.
    pub(crate) fn octets(&self, format: Format) -> Result<Vec<u8>, String> {
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

    fn integer<T: TryFrom<i64> + TryFrom<u64>>(&self, format: Format) -> Result<T, String> {
        let number = match self {
            Self::Signed(number) => T::try_from(*number).ok(),
            Self::Unsigned(number) => T::try_from(*number).ok(),
            _ => None,
        };
        number.ok_or_else(|| format!("the number does not fit {}", format.name()))
    }

    /// The name of the value.
    pub(crate) fn symbol(&self, description: &AvpDescription) -> Option<&'static str> {
        match self {
            Self::Signed(number) => description.symbol(*number),
            Self::Unsigned(number) => description.symbol(i64::try_from(*number).ok()?),
            _ => None,
        }
    }

    /// The names of the bits that are set, in a flag word.
    pub(crate) fn bits(&self, description: &AvpDescription) -> Vec<&'static str> {
        let Self::Unsigned(number) = *self else { return Vec::new() };
        let is_set = |bit: i64| (0..64).contains(&bit) && number >> bit & 1 == 1;
        description.bits.iter().filter(|bit| is_set(bit.value)).map(|bit| bit.name).collect()
    }
}

/// What octets mean that have no data format of their own.
pub(crate) fn meaning(avp: &AvpView<'_>, description: Option<&AvpDescription>) -> Option<String> {
    if !matches!(description?.format, Format::OctetString) {
        return None;
    }
    coding::coding(avp.key()).and_then(|coding| coding::meaning(coding, avp.data()))
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
pub(crate) fn octets_of_hex(digits: &str) -> Option<Vec<u8>> {
    let digits = digits.strip_prefix("0x").unwrap_or(digits);
    let digits: Option<Vec<u8>> =
        digits.chars().map(|it| it.to_digit(16).and_then(|it| u8::try_from(it).ok())).collect();
    let digits = digits.filter(|digits| digits.len().is_multiple_of(2))?;
    Some(digits.chunks_exact(2).map(|pair| pair[0] << 4 | pair[1]).collect())
}

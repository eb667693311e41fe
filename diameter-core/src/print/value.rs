//! The value of one AVP, read by its data format.

use std::fmt::Display;

use crate::{
    Address, AvpDescription, AvpValue, AvpView, Decoder, DiameterIdentity, DiameterUri, Format,
    IpFilterRule, OctetString, QosFilterRule, Time, Utf8String, options,
};

/// A value that is not a group.
pub(super) enum Printed {
    /// A number, with its symbol if it has one.
    Number(String, Option<&'static str>),
    /// Text.
    Text(String),
    /// Octets, in hexadecimal: of a value without a known format, or not in its format.
    Octets(String),
}

/// Reads a value; octets that are not in the AVP's format are printed as they are.
pub(super) fn print(avp: &AvpView<'_>, description: Option<&AvpDescription>) -> Printed {
    let octets = || Printed::Octets(OctetString::from(avp.to_bytes()).to_string());
    description.and_then(|known| read(avp, known)).unwrap_or_else(octets)
}

fn read(avp: &AvpView<'_>, known: &AvpDescription) -> Option<Printed> {
    match known.format {
        Format::Integer32 | Format::Enumerated => number::<i32>(avp, known),
        Format::Integer64 => number::<i64>(avp, known),
        Format::Unsigned32 => number::<u32>(avp, known),
        Format::Unsigned64 => {
            decoded::<u64>(avp).map(|value| Printed::Number(value.to_string(), None))
        }
        Format::Float32 => decoded::<f32>(avp).map(float),
        Format::Float64 => decoded::<f64>(avp).map(float),
        Format::Address => text::<Address>(avp),
        Format::Time => text::<Time>(avp),
        Format::Utf8String => text::<Utf8String>(avp),
        Format::DiameterIdentity => text::<DiameterIdentity>(avp),
        Format::DiameterUri => text::<DiameterUri>(avp),
        Format::IpFilterRule => text::<IpFilterRule>(avp),
        Format::QosFilterRule => text::<QosFilterRule>(avp),
        Format::OctetString | Format::Grouped(_) => None,
    }
}

fn number<T: AvpValue + Display + Copy + Into<i64>>(
    avp: &AvpView<'_>,
    known: &AvpDescription,
) -> Option<Printed> {
    let value = decoded::<T>(avp)?;
    Some(Printed::Number(value.to_string(), known.symbol(value.into())))
}

/// JSON has no number for the special values.
fn float(value: impl Into<f64>) -> Printed {
    let value = value.into();
    if value.is_finite() {
        Printed::Number(value.to_string(), None)
    } else {
        Printed::Text(value.to_string())
    }
}

fn text<T: AvpValue + Display>(avp: &AvpView<'_>) -> Option<Printed> {
    decoded::<T>(avp).map(|value| Printed::Text(value.to_string()))
}

fn decoded<T: AvpValue>(avp: &AvpView<'_>) -> Option<T> {
    T::decode(avp, &mut Decoder::new(None, &options::DEFAULT, avp.data().len()))
}

//! Values of AVPs as they are written in a file.

use std::ops::Range;

use bytes::Bytes;
use diameter_core::print::{Value as AvpValue, octets_of_hex};
use diameter_core::{AvpDescription, Format};
use diameter_routing::selection::{Mismatch, NamePattern};

use crate::config::{DeValue, Section, Value, Wrong, text};

/// A name in the dictionaries, or the number itself.
pub(super) enum NameOrNumber {
    Name(String),
    Number(u32),
}

impl Value for NameOrNumber {
    const EXPECTED: &'static str = "a name of the dictionaries, or a number";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        match value.as_str() {
            Some(name) => Ok(Self::Name(name.to_owned())),
            None => u32::read(value).map(Self::Number),
        }
    }
}

/// A host or realm, or all names of a domain.
pub(super) struct Pattern(pub(super) NamePattern);

impl Value for Pattern {
    const EXPECTED: &'static str = "a name such as \"hss.example.net\", or \"*.example.net\"";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        let written = text(value)?;
        let name = written.strip_prefix("*.").unwrap_or(written);
        diameter_core::DiameterIdentity::try_from(name.to_owned()).map_err(Wrong::because)?;
        Ok(Self(NamePattern::new(written)))
    }
}

/// The first digits of IMSIs.
pub(super) struct ImsiPrefix(pub(super) String);

impl Value for ImsiPrefix {
    const EXPECTED: &'static str = "the first digits of an IMSI, such as \"00101\"";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        let digits = text(value)?;
        let is_prefix = (1..=15).contains(&digits.len());
        if !is_prefix || !digits.bytes().all(|it| it.is_ascii_digit()) {
            return Err(Wrong::because("an IMSI has up to 15 digits, and nothing else"));
        }
        Ok(Self(digits.to_owned()))
    }
}

impl Value for Mismatch {
    const EXPECTED: &'static str = "\"origin-host/peer\", \"origin-realm/peer\", \"origin-host/origin-realm\", \"session-id/origin-host\", \"imsi/origin-realm\", \"imsi/destination-realm\" or \"visited-plmn/origin-realm\"";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        let written = text(value)?;
        let found = Self::ALL.into_iter().find(|(name, _)| *name == written);
        found
            .map(|(_, mismatch)| mismatch)
            .ok_or_else(|| Wrong::because(format!("`{written}` are no two that are compared")))
    }
}

/// A value, before it is known what AVP it is for.
#[derive(Clone, Debug)]
pub(super) enum Written {
    Text(String),
    Number(i128),
    Float(f64),
}

impl Value for Written {
    const EXPECTED: &'static str = "the value of an AVP: a text or a number";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        match value {
            DeValue::String(text) => Ok(Self::Text(text.to_string())),
            DeValue::Integer(number) => i128::from_str_radix(number.as_str(), number.radix())
                .map(Self::Number)
                .map_err(Wrong::because),
            DeValue::Float(number) => {
                number.as_str().parse().map(Self::Float).map_err(Wrong::because)
            }
            _ => Err(Wrong::Kind),
        }
    }
}

impl Written {
    /// The octets in this AVP.
    pub(super) fn octets(&self, avp: &AvpDescription) -> Result<Bytes, String> {
        let format = avp.format;
        if matches!(format, Format::Grouped(_)) {
            return Err(format!("{} is a group: change what is inside", avp.name));
        }
        let value = match self {
            Self::Text(name) if is_number(format) => named(avp, name)?,
            Self::Text(text) => AvpValue::Text(text.clone()),
            Self::Number(whole) => number(*whole).ok_or_else(|| not_one(avp))?,
            Self::Float(float) if matches!(format, Format::Float32) => {
                AvpValue::Float32(*float as f32)
            }
            Self::Float(float) => AvpValue::Float64(*float),
        };
        let octets = value.octets(format).map_err(|error| format!("{}: {error}", avp.name))?;
        Ok(octets.into())
    }
}

/// The number that has this name, or is written in these digits: keys of tables are texts.
fn named(avp: &AvpDescription, name: &str) -> Result<AvpValue, String> {
    if let Some(symbol) = avp.symbols.iter().find(|it| it.name == name) {
        return Ok(AvpValue::Signed(symbol.value));
    }
    let digits = name.parse().ok().and_then(number);
    digits.ok_or_else(|| format!("{} has no value `{name}`", avp.name))
}

fn number(whole: i128) -> Option<AvpValue> {
    let unsigned = u64::try_from(whole).map(AvpValue::Unsigned).ok();
    unsigned.or_else(|| i64::try_from(whole).map(AvpValue::Signed).ok())
}

fn not_one(avp: &AvpDescription) -> String {
    format!("{} is {}: the value is none", avp.name, avp.format.name())
}

fn is_number(format: Format) -> bool {
    matches!(
        format,
        Format::Integer32
            | Format::Integer64
            | Format::Unsigned32
            | Format::Unsigned64
            | Format::Enumerated
    )
}

/// `value`, or its octets as `hex`.
pub(super) fn value(
    section: &mut Section<'_>,
    avp: Option<&AvpDescription>,
    name: &str,
) -> Option<Bytes> {
    let hex: Option<Hex> = section.optional("hex");
    if let Some(Hex(octets)) = hex {
        if section.has("value") {
            let message = "`value` and `hex` both say what the value is";
            section.report().add(section.place_of("value"), message);
        }
        let is_value = |avp: &&AvpDescription| is_value_of(avp, &octets);
        if let Some(avp) = avp.filter(|avp| !is_value(avp)) {
            section.report().add(section.place_of("hex"), not_one(avp));
        }
        return Some(octets);
    }
    if section.has("hex") {
        return None;
    }
    let written: Written = section.required("value")?;
    let place = section.place_of("value");
    octets(section, avp, name, &written, place)
}

/// The octets of a value at this place.
pub(super) fn octets(
    section: &Section<'_>,
    avp: Option<&AvpDescription>,
    name: &str,
    written: &Written,
    place: Range<usize>,
) -> Option<Bytes> {
    let Some(avp) = avp else {
        let message = format!("no dictionary has the AVP {name}: its values are written as `hex`");
        section.report().add(place, message);
        return None;
    };
    match written.octets(avp) {
        Ok(octets) => Some(octets),
        Err(why) => {
            section.report().add(place, why);
            None
        }
    }
}

/// Whether these octets are a value of its type.
fn is_value_of(avp: &AvpDescription, octets: &Bytes) -> bool {
    let AvpDescription { key, .. } = avp;
    let raw = diameter_core::RawAvp {
        code: key.code,
        vendor_id: key.vendor_id,
        flags: avp.flags(),
        data: octets.clone(),
    };
    avp.normalize(&raw).is_ok()
}

struct Hex(Bytes);

impl Value for Hex {
    const EXPECTED: &'static str = "octets in hexadecimal, such as \"00f110\"";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        octets_of_hex(text(value)?)
            .map(|octets| Self(octets.into()))
            .ok_or_else(|| Wrong::because("two hexadecimal digits are an octet"))
    }
}

/// What values are replaced by.
pub(super) struct Replacements(pub(super) Vec<(String, Written, Range<usize>)>);

impl Value for Replacements {
    const EXPECTED: &'static str = "a table such as { \"old.example\" = \"new.example\" }";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        let table = value.as_table().ok_or(Wrong::Kind)?;
        let mut all = Vec::with_capacity(table.len());
        for (from, to) in table {
            let written = Written::read(to.get_ref()).map_err(|wrong| match wrong {
                Wrong::Kind => Wrong::because(format!("`{}` is no value", from.get_ref())),
                because => because,
            })?;
            all.push((from.get_ref().to_string(), written, to.span()));
        }
        Ok(Self(all))
    }
}

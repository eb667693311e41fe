//! What [`enumerated!`](crate::enumerated) and [`flags!`](crate::flags) expand to uses of.

use std::fmt;

use crate::{AvpView, Decoder, Format, Symbol};

/// The data format of a named number.
#[derive(Debug)]
pub struct Number;

#[allow(non_upper_case_globals, reason = "named as the primitive types, so that a macro can ask")]
impl Number {
    /// Enumerated AVPs are Integer32.
    pub const i32: Format = Format::Enumerated;
    /// Unsigned32 AVPs whose values are named.
    pub const u32: Format = Format::Unsigned32;
}

/// The value of a name.
pub fn find<T: TryFrom<i64>>(symbols: &[Symbol], name: &str) -> Option<T> {
    let symbol = symbols.iter().find(|symbol| symbol.name == name)?;
    T::try_from(symbol.value).ok()
}

/// Reports a value without a name. An AVP no value of which is known has nothing to compare with.
pub fn check(
    symbols: &[Symbol],
    value: i64,
    avp: &AvpView<'_>,
    decoder: &mut Decoder,
) -> Option<()> {
    if symbols.is_empty() || symbols.iter().any(|symbol| symbol.value == value) {
        return Some(());
    }
    decoder.invalid_value(avp, "one of the values that the specification names");
    None
}

/// Prints the name of a value, or the value.
pub fn print(symbols: &[Symbol], value: i64, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match symbols.iter().find(|symbol| symbol.value == value) {
        Some(symbol) => f.pad(symbol.name),
        None => fmt::Display::fmt(&value, f),
    }
}

/// Prints the names of the bits that are set, and what has no name; `0` for none.
pub fn print_bits(names: &[Symbol], bits: u32, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let (mut rest, mut separator) = (bits, "");
    for Symbol { value, name } in names {
        // A number of more than five bits names no bit of these.
        let bit = u32::try_from(*value).ok().and_then(|number| 1_u32.checked_shl(number));
        let bit = bit.unwrap_or_default();
        if bits & bit != 0 {
            write!(f, "{separator}{name}")?;
            rest &= !bit;
            separator = " | ";
        }
    }
    match rest {
        0 if bits != 0 => Ok(()),
        0 => f.write_str("0"),
        rest => write!(f, "{separator}{rest:#x}"),
    }
}

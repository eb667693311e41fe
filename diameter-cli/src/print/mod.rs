//! Messages for people and programs. What a message says is read by the dictionaries of the run; a
//! message that breaks its grammar, or that no dictionary knows, is printed all the same.

pub(crate) mod coding;
mod findings;
mod frame;
pub(crate) mod json;
mod style;
pub(crate) mod time;
pub(crate) mod tree;
pub(crate) mod value;

use diameter_cli::catalogue::{Catalogue, Known};
use diameter_core::{AvpDescription, AvpFlags, AvpKey, AvpView, Dictionary, Format, Grammar};

pub(crate) use findings::Findings;
pub(crate) use frame::Frame;
pub(crate) use style::Palette;

/// How deep groups are printed: beyond, their octets are.
const MAX_DEPTH: usize = 32;

/// Where AVPs are looked up: in the grammar around them, then in the application, then everywhere.
#[derive(Clone, Copy)]
pub(crate) struct Names {
    pub(crate) catalogue: &'static Catalogue,
    pub(crate) dictionary: &'static Dictionary,
}

impl Names {
    pub(crate) fn new(catalogue: &'static Catalogue, known: &Known) -> Self {
        Self { catalogue, dictionary: known.dictionary }
    }

    pub(crate) fn avp(
        &self,
        key: AvpKey,
        around: Option<&'static Grammar>,
    ) -> Option<&'static AvpDescription> {
        let listed = around.and_then(|grammar| grammar.item(key)).and_then(|item| item.avp);
        listed.or_else(|| self.dictionary.avp(key)).or_else(|| self.catalogue.everything().avp(key))
    }
}

/// The grammar of an AVP whose value is to be read as a group.
pub(crate) fn group(
    description: Option<&AvpDescription>,
    depth: usize,
) -> Option<&'static Grammar> {
    match description?.format {
        Format::Grouped(grammar) if depth < MAX_DEPTH => Some(grammar()),
        _ => None,
    }
}

/// Where the value of an AVP starts in the message.
pub(crate) fn data_offset(avp: &AvpView<'_>) -> usize {
    avp.offset() + if avp.flags().contains(AvpFlags::VENDOR) { 12 } else { 8 }
}

/// The bits of an AVP's flags that have no meaning yet (RFC 6733, 4.1).
pub(crate) const RESERVED_AVP_FLAGS: u8 = 0x1f;

/// The bits of a header's flags that have no meaning yet (RFC 6733, 3).
pub(crate) const RESERVED_COMMAND_FLAGS: u8 = 0x0f;

/// Writes octets in hexadecimal.
pub(crate) fn hex(octets: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digits = octets.iter().flat_map(|octet| [octet >> 4, octet & 0x0f]);
    digits.map(|digit| char::from(DIGITS[usize::from(digit)])).collect()
}

//! Messages for people and programs: a tree of text, and JSON. Both read the octets by what [`Names`] know, so
//! that a message that breaks its grammar, or that no dictionary knows, is printed all the same.
//!
//! [`Message::tree`] and [`Message::json`] are the short way. Programs that have more to say use [`Tree`] and
//! [`Json`] themselves: with errors beside the AVPs they are about, colours, names from several
//! dictionaries, and frames that are no whole messages.

mod by_name;
mod findings;
mod frame;
mod json;
mod names;
mod palette;
mod partial;
mod tree;
mod value;

pub use by_name::JsonByName;
pub use findings::Findings;
pub use frame::Frame;
pub use json::{Json, string as json_string};
pub use names::{
    ACCT_APPLICATION_ID, AUTH_APPLICATION_ID, EXPERIMENTAL_RESULT_CODE, INBAND_SECURITY_ID,
    NamedAvp, Names, SUPPORTED_VENDOR_ID, Siblings, VENDOR_ID,
};
pub use palette::{Paint, Palette};
pub use tree::Tree;
pub use value::{Value, hex, octets_of_hex};

use crate::{AvpFlags, AvpIter, AvpKey, AvpView, Dictionary, Format, Grammar, Message};

impl Message {
    /// The message as an indented tree: names, flags, values.
    ///
    /// AVPs that neither the dictionary nor its imports know are printed by code, with their octets. Long values
    /// are cut; [`json`](Self::json) has all of them.
    pub fn tree(&self, dictionary: &'static Dictionary) -> Tree<'_> {
        Tree::new(Frame::from(self.clone()), dictionary)
    }

    /// The message as JSON, on one line and without loss: the header's fields, then the AVPs as a list of
    /// objects.
    pub fn json(&self, dictionary: &'static Dictionary) -> Json<'_> {
        Json::new(Frame::from(self.clone()), dictionary)
    }
}

/// How deep groups are printed: beyond, their octets are.
const MAX_DEPTH: usize = 32;

/// The bits of an AVP's flags that have no meaning yet (RFC 6733, 4.1).
pub const RESERVED_AVP_FLAGS: u8 = 0x1f;

/// The bits of a header's flags that have no meaning yet (RFC 6733, 3).
pub const RESERVED_COMMAND_FLAGS: u8 = 0x0f;

/// The grammar of an AVP whose value is to be read as a group.
fn group(named: Option<NamedAvp>, depth: usize) -> Option<&'static Grammar> {
    match named?.description.format {
        Format::Grouped(grammar) if depth < MAX_DEPTH => Some(grammar()),
        _ => None,
    }
}

/// Where the value of an AVP starts in the message.
fn data_offset(avp: &AvpView<'_>) -> usize {
    avp.offset() + if avp.flags().contains(AvpFlags::VENDOR) { 12 } else { 8 }
}

/// The number that an AVP of a group holds.
pub fn sibling(avps: &AvpIter<'_>, key: AvpKey) -> Option<u32> {
    let mut avps = avps.clone().map_while(Result::ok);
    avps.find(|avp| avp.key() == key)?.octets().map(u32::from_be_bytes)
}

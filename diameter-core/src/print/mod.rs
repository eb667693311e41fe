//! Messages for people and programs: a tree of text, and JSON. Both read the octets by the static
//! description of a dictionary, so a message that does not decode is printed all the same.

mod json;
mod tree;
mod value;

pub use json::Json;
pub use tree::Tree;

use crate::{AvpView, Dictionary, Message};

impl Message {
    /// The message as an indented tree: names, flags, values.
    ///
    /// AVPs that neither the dictionary nor its imports know are printed by code, with their octets.
    pub fn tree(&self, dictionary: &'static Dictionary) -> Tree<'_> {
        Tree { message: self, dictionary }
    }

    /// The message as JSON: the header's fields, then the AVPs as a list of objects.
    pub fn json(&self, dictionary: &'static Dictionary) -> Json<'_> {
        Json { message: self, dictionary }
    }
}

/// How deep groups are printed.
const MAX_DEPTH: usize = 32;

/// The AVPs of a group; `None` when the octets cannot be told apart into AVPs.
fn group<'a>(avp: &AvpView<'a>) -> Option<Vec<AvpView<'a>>> {
    avp.avps().collect::<Result<_, _>>().ok()
}

//! JSON to messages: as [`Json`](diameter_core::print::Json) prints them, or as people write them, with the
//! names of AVPs as members.

mod avps;
mod message;
mod mistake;
mod node;
mod texts;
mod value;

pub use message::{Encoded, Encoder};
pub use mistake::{Mistake, diagnostics};
pub use texts::{Text, Texts};
pub use value::octets_of_text;

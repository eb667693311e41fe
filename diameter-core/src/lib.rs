//! The runtime core of typed Diameter (RFC 6733): wire format, AVP data formats, the traits that
//! generated messages implement, and errors that know their Result-Code.
//!
//! There is no I/O here, no async, no clock. Applications use the messages of `diameter-messages`,
//! or of their own dictionaries, and meet this crate in three places:
//!
//! - values: [`Utf8String`], [`DiameterIdentity`], [`Time`], [`Address`] and the other data formats;
//! - whole messages: [`Message`], which is what a peer sends, and the traits [`Request`] and
//!   [`Answer`], which turn typed commands into messages and back;
//! - errors: [`DecodeErrors`], everything wrong with a received message, in the order in which
//!   RFC 6733 wants it answered.
//!
//! # Decisions
//!
//! - AVPs are told apart by (vendor, code), always. The V bit with a Vendor-Id of 0 is read as the
//!   AVP of the IETF.
//! - Values share the received buffer. Encoding writes the grammar's order and the dictionary's
//!   flags; additional AVPs follow with the flags they came with. Who needs the received order and
//!   flags works on [`Message`].
//! - [`DecodeOptions`] says what is taken where two behaviours are legitimate, and bounds nesting,
//!   AVPs and errors; time and memory are bounded by the length of the message.

mod additional;
mod avp;
pub mod builder;
mod cursor;
mod decode;
mod description;
mod encode;
#[doc(hidden)]
pub mod enumeration;
mod error;
mod format;
mod header;
mod list;
mod message;
mod options;
mod print;
mod received;
mod rejection;
mod value;

pub use additional::AdditionalAvps;
pub use avp::{AvpError, AvpErrorKind, AvpFlags, AvpIter, AvpKey, AvpView, RawAvp};
pub use cursor::Avps;
pub use decode::{Decoded, Decoder};
pub use description::{
    ApplicationDescription, Avp, AvpDescription, CommandDescription, Dictionary, Format, Grammar,
    Item, Mandatory, Rule, Symbol,
};
pub use encode::Encoder;
pub use error::{
    DecodeError, DecodeErrorKind, DecodeErrors, EncodeError, EncodeErrorKind, Path, Step,
};
pub use format::*;
pub use header::{CommandFlags, EndToEndId, Header, HopByHopId};
pub use list::{List, ListLengthError};
pub use message::Message;
pub use options::{DecodeOptions, Tolerance};
pub use print::{Json, Tree};
pub use received::{ErrorAnswer, Outcome, Received};
pub use rejection::{Identity, Rejection};
pub use value::{Answer, AvpValue, Command, Contents, Group, Request, normalize};

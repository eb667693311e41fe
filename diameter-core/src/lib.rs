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
//!   AVPs, errors and memory; time and memory are bounded by the length of the message.
//!
//! # What is wrong with a received message
//!
//! Decoding collects every error; the one to answer with comes first: errors of AVPs that are there in
//! the order of the wire, then missing AVPs in the order of the grammars, those of a group at the place
//! of the group. After an AVP whose length cannot be trusted the rest of its group cannot be read, and
//! nothing is called missing there. [`DecodeErrors::answer`] makes the answer. The last two columns say
//! what Erlang/OTP diameter 2.2 and freeDiameter 1.2 were seen to do, for those who come from there;
//! empty is not observed. "Option" names a field of [`DecodeOptions`].
//!
//! | received | result | Failed-AVP | clause of RFC 6733 | Erlang/OTP | freeDiameter |
//! |---|---|---|---|---|---|
//! | fewer than the minimum | 5005 | an example: right code, vendor, flags, zeros of the least length, or the shortest text that can be read; for a group the AVPs it requires | 7.1.5, 7.5 | zeroes the headers of nested AVPs too | zeros of the least length |
//! | more than the maximum | 5009 | the first instance too many | 7.1.5 | the same | zeros instead of what was received |
//! | known, in no rule, M bit, no `* [ AVP ]` | 5008 (option `disallowed_avps`: kept) | the AVP | 7.1.5 |  |  |
//! | in no rule, no M bit, no `* [ AVP ]` | kept (option `informational_avps`: 5008) |  | 4.1 |  |  |
//! | unknown, M bit, with or without `* [ AVP ]` | 5001 (option `unknown_mandatory_avps`: kept) | the AVP | 4.1, 7.1.5 | the same | 5001 |
//! | unknown or in no rule, no M bit, `* [ AVP ]` | kept |  | 4.1 |  |  |
//! | known, in no rule, M bit, `* [ AVP ]` | kept (option `unlisted_mandatory_avps`: 5001) |  | 4.1 |  |  |
//! | fixed AVP elsewhere | accepted (option `displaced_avps`: 5005) |  | 3.2 |  | refused |
//! | value outside its data format, of an AVP in a rule or of any known one | 5004 | the AVP | 7.1.5 |  | bad UTF-8 and empty identities pass |
//! | enumerated value without a symbol | kept (option `unnamed_values`: 5004) |  | 7.1.5 |  |  |
//! | wrong length for the data format, of an AVP in a rule or of any known one | 5014 | the header, zeros of the right length | 7.1.5 | 5014 | 5014 |
//! | AVP Length under the header or past the end, padding missing | 5014 | the header, an example of the value | 4.1, 7.1.5 |  |  |
//! | V bit with Vendor-Id 0 | the AVP of the IETF |  | 4.1 |  |  |
//! | unknown AVP with M inside a group without M | kept |  | 4.4 | kept |  |
//! | reserved bits in an AVP header | ignored | | 4.1 | | |
//! | reserved bits in the message header | ignored (option `reserved_header_bits`: 5013) | | 3, 7.1.5 | | |
//! | M bit against the definition, but not inside a group without it; P (security) bit | ignored (option `avp_flags`: 3009) | the AVP | 4.1, 4.4, 7.1.3 | | |
//! | E bit on a request | 3008 |  | 3, 7.1.3 |  |  |
//! | P (proxiable) bit other than the command's | accepted (option `proxiable_bit`: 3008) | | 3 | | |
//! | unknown command, in application 0 too; unknown application | 3001; 3007 |  | 7.1.3 |  |  |
//! | version not 1 | 5011 |  | 7.1.5 |  |  |
//! | Message Length not the frame's, or not a multiple of 4 | 5015 | | 7.1.5 | | |
//! | listed by [`DecodeOptions::skipping`] and not required by its rule | left out, and its value not looked at; 5009 where there are too many | the first instance too many | |  |  |
//! | deeper, longer, larger in memory than [`DecodeOptions`] allows | 5012 | the group | 7.1.5 | | |
//!
//! A nested error's Failed-AVP is the chain of groups around the AVP, each with nothing else in it
//! (RFC 6733, 7.5), as Erlang/OTP has it; freeDiameter stops at the first error, and puts an emptied
//! group into Failed-AVP. What a received Failed-AVP holds is kept and not checked, octets that are no
//! AVP and nothing at all included: it may be what was wrong with a request (Erlang/OTP decodes it as far
//! as it can, and ignores its errors).
//!
//! An AVP is known to a receiver when the dictionary of the command defines it, or one that this imports
//! itself, or one that the program adds ([`Command::decode_knowing`]). What an imported dictionary
//! imports serves other applications. That one rule decides between 5001 and 5008, and whose values are
//! checked; errors name an AVP as printing does, known or not.
//!
//! 3xxx answers have the E bit and follow the answer-message grammar (7.1.3, 7.2); 5xxx answers follow
//! the command's own, and the answer-message where the request does not have what that requires
//! (7.1.5). An application answers with codes of its own, Experimental-Result included, by
//! [`Rejection`]. A received answer that reports a failure without what its grammar requires is an
//! [`ErrorAnswer`] of [`Received`], not an error of decoding. Nothing here asks for the connection to be
//! closed.
#![cfg_attr(docsrs, feature(doc_cfg))]

mod additional;
mod any;
mod avp;
pub mod builder;
pub mod coding;
mod cursor;
mod decode;
mod description;
mod encode;
#[doc(hidden)]
pub mod enumeration;
mod error;
mod few;
mod format;
mod header;
mod list;
mod message;
mod octets;
mod options;
mod place;
mod plain;
pub mod print;
mod received;
pub mod registry;
mod rejection;
mod untyped;
mod value;
mod view;

pub use additional::{AdditionalAvps, UnlistedAvps};
pub use any::AnyAvps;
pub use avp::{AvpError, AvpErrorKind, AvpFlags, AvpIter, AvpKey, AvpView, RawAvp};
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
pub use place::Unread;
pub use print::{Json, Tree};
pub use received::{ErrorAnswer, Outcome, Received};
pub use registry::ResultCode;
pub use rejection::{Identity, Rejection};
pub use value::{Answer, AvpValue, Command, Group, Request};

pub(crate) use plumbing::{Avps, Contents, Place, Room};

/// What generated code is made of, and nothing that an application meets.
#[doc(hidden)]
pub mod plumbing {
    pub use crate::additional::Unlisted;
    pub use crate::cursor::Avps;
    pub use crate::decode::Decoder;
    pub use crate::encode::{Encoder, Room, RoomForAvps};
    pub use crate::place::{Place, Unread};
    pub use crate::untyped::normalize_untyped;
    pub use crate::value::{Contents, normalize};
}

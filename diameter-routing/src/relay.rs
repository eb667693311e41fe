//! What a relay or proxy makes of requests on their way and of answers on their way back (RFC 6733, 6.1.3,
//! 6.1.9 and 6.2.2). The node keeps what it needs for the answer with the pending request, so it adds no
//! Proxy-Info of its own, and those of others are nothing but octets.

use std::fmt;

use bytes::{BufMut, BytesMut};
use diameter_core::{
    AvpError, AvpErrorKind, AvpFlags, CommandFlags, DiameterIdentity, Header, Message, RawAvp,
    Rejection, ResultCode,
};

use crate::{RoutingAvps, TooLong};

/// Checks what an agent must check before it forwards a request: the header, that the AVPs can be told
/// apart, and that the request has not been here before. Nothing else is looked at.
///
/// ```
/// use diameter_core::{DiameterIdentity, Message};
/// use diameter_routing::relay::{self, Refusal};
///
/// let relay = DiameterIdentity::from_static("a.example");
/// // A request of an application that nobody knows, for the realm "b", which has come from "A.example" before.
/// let looping = Message::parse([
///     &[1, 0, 0, 52, 0xc0, 1, 2, 3, 0, 0, 9, 9, 0, 0, 0, 1, 0, 0, 0, 2][..],
///     &[0, 0, 1, 27, 0x40, 0, 0, 9, b'b', 0, 0, 0][..],
///     &[0, 0, 1, 26, 0x40, 0, 0, 17], b"A.example\0\0\0",
/// ].concat())?;
/// assert_eq!(relay::check(&looping, &relay).err(), Some(Refusal::Loop));
/// let other = DiameterIdentity::from_static("c.example");
/// assert!(relay::check(&looping, &other).is_ok());
/// # Ok::<(), diameter_core::DecodeError>(())
/// ```
///
/// # Errors
///
/// When the request is to be answered instead.
pub fn check<'a>(request: &'a Message, own: &DiameterIdentity) -> Result<RoutingAvps<'a>, Refusal> {
    let avps = RoutingAvps::of(request);
    check_avps(request.header(), avps.as_ref(), own)?;
    avps.map_err(Refusal::Avp)
}

/// The same for a request whose AVPs were looked for before.
///
/// # Errors
///
/// When the request is to be answered instead.
pub fn check_avps<'r, 'a>(
    request: &Header,
    avps: Result<&'r RoutingAvps<'a>, &AvpError>,
    own: &DiameterIdentity,
) -> Result<&'r RoutingAvps<'a>, Refusal> {
    let flags = request.flags;
    if flags.contains(CommandFlags::ERROR) {
        return Err(Refusal::ErrorBit);
    }
    let avps = avps.map_err(|error| Refusal::Avp(*error))?;
    if !flags.contains(CommandFlags::PROXIABLE) {
        return Err(Refusal::NotProxiable);
    }
    if has_passed(avps, own) {
        return Err(Refusal::Loop);
    }
    if avps.destination_realm().is_none() {
        return Err(Refusal::NoDestinationRealm);
    }
    Ok(avps)
}

/// Whether a request has come through this node, as its Route-Records have it. Sending it there again
/// would make a loop (RFC 6733, 6.1.7).
pub fn has_passed(avps: &RoutingAvps<'_>, node: &DiameterIdentity) -> bool {
    let node = node.as_str().as_bytes();
    avps.route_records().any(|avp| avp.data().eq_ignore_ascii_case(node))
}

/// The request as it goes on: the identity of the peer that it came from is appended in a Route-Record
/// (RFC 6733, 6.1.9 and 6.7.1), all else stays as it is, in one copy. The Hop-by-Hop Identifier is given by
/// the connection that it leaves on.
///
/// # Errors
///
/// When the message gets longer than its 24-bit length can say.
pub fn forwarded(request: &Message, from: &DiameterIdentity) -> Result<Message, TooLong> {
    let (octets, from) = (request.as_bytes(), from.as_str().as_bytes());
    let padded = from.len().next_multiple_of(4);
    let length = octets.len() + AVP_HEADER + padded;
    let too_long = TooLong { length };
    let as_header = u32::try_from(length).ok().filter(|it| *it < 1 << 24).ok_or(too_long)?;
    let mut forwarded = BytesMut::with_capacity(length);
    forwarded.put_slice(&request.header().to_octets(as_header));
    forwarded.put_slice(octets.get(Header::LENGTH..).unwrap_or_default());
    forwarded.put_u32(ROUTE_RECORD);
    forwarded.put_u8(AvpFlags::MANDATORY.0);
    forwarded.put_uint((AVP_HEADER + from.len()) as u64, 3);
    forwarded.put_slice(from);
    forwarded.put_bytes(0, padded - from.len());
    Message::parse(forwarded.freeze()).map_err(|_| too_long)
}

/// The answer as it goes back: with the identifiers that the request came with (RFC 6733, 6.2.2), all else
/// as it is. That includes Result-Codes of failure, and the Proxy-Infos, none of which is ours.
#[must_use]
pub fn returned(answer: Message, request: &Header) -> Message {
    let header = returned_header(answer.header(), request);
    if header == *answer.header() { answer } else { answer.into_with_header(header) }
}

/// The header of an answer as it [goes back](returned).
#[must_use]
pub fn returned_header(answer: &Header, request: &Header) -> Header {
    let Header { hop_by_hop_id, end_to_end_id, .. } = *request;
    Header { hop_by_hop_id, end_to_end_id, ..*answer }
}

/// Why a request is not forwarded but answered, before anything is known of routes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refusal {
    /// It has the E bit, which is for answers: 3008.
    ErrorBit,
    /// Its AVPs cannot be told apart: 5014.
    Avp(AvpError),
    /// It may not be forwarded, and is not for this node: 3002.
    NotProxiable,
    /// It has been here before: 3005.
    Loop,
    /// It has no Destination-Realm (RFC 6733, 6.1.6): 3002.
    NoDestinationRealm,
}

impl Refusal {
    /// The Result-Code that answers it.
    pub fn result_code(&self) -> ResultCode {
        match self {
            Self::ErrorBit => ResultCode::DIAMETER_INVALID_HDR_BITS,
            Self::Avp(_) => ResultCode::DIAMETER_INVALID_AVP_LENGTH,
            Self::Loop => ResultCode::DIAMETER_LOOP_DETECTED,
            Self::NotProxiable | Self::NoDestinationRealm => ResultCode::DIAMETER_UNABLE_TO_DELIVER,
        }
    }

    /// The same with its text, and the AVP to blame where there is one.
    pub fn rejection(&self) -> Rejection {
        let rejection = Rejection::new(self.result_code()).because(self.to_string());
        let Self::Avp(AvpError { kind, .. }) = self else { return rejection };
        match *kind {
            AvpErrorKind::LengthUnderHeader { avp, flags, .. }
            | AvpErrorKind::LengthPastEnd { avp, flags, .. }
            | AvpErrorKind::MissingPadding { avp, flags, .. } => {
                // The header without the octets, of which nobody knows how many there are.
                let (code, vendor_id) = (avp.code, avp.vendor_id);
                rejection.with_failed_avp(RawAvp { code, vendor_id, flags, data: [][..].into() })
            }
            _ => rejection,
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ErrorBit => f.write_str("a request with the E bit"),
            Self::Avp(error) => error.fmt(f),
            Self::NotProxiable => {
                f.write_str("not for this node, and may not be forwarded: no P bit")
            }
            Self::Loop => f.write_str("this node is in a Route-Record"),
            Self::NoDestinationRealm => f.write_str("no Destination-Realm to route it by"),
        }
    }
}

impl std::error::Error for Refusal {}

const ROUTE_RECORD: u32 = 282;

/// Code, flags and length of an AVP of the IETF.
const AVP_HEADER: usize = 8;

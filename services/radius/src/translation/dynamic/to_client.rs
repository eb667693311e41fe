//! CoA-Request as RAR and Disconnect-Request as ASR, and what the Diameter client answers (RFC 4005, 9.1.1; RFC 5176, 4).

use std::time::Duration;

use diameter_core::{Command, DiameterIdentity, Message, OctetString, Outcome, Utf8String};
use diameter_messages::base::{self, ReAuthRequestType};
use diameter_messages::nasreq::{self, AbortSessionRequest, OriginAaaProtocol, ReAuthRequest};

use super::super::access::identity;
use super::super::avps::Avps;
use super::super::table::{self, Counterpart};
use super::super::to_attributes::{return_proxy_states, write};
use super::super::to_avps::integer;
use super::{AUTHORIZE_ONLY, ErrorCause};
use crate::packet::{AttributeType, Code, Packet, PacketWriter};

/// Attributes that tell which NAS and which session is meant (RFC 5176, 3), without Acct-Session-Id, which is the
/// Session-Id.
const IDENTIFY: [u8; 13] = [1, 4, 5, 8, 30, 31, 32, 50, 87, 89, 95, 96, 97];

/// Attributes of the procedure: Proxy-State, Event-Timestamp, Message-Authenticator.
const PROCEDURE: [u8; 3] = [33, 55, 80];

/// Whoever asks on the Diameter side: this agent.
#[derive(Clone, Copy, Debug)]
pub struct Asker<'a> {
    /// Its name.
    pub host: &'a DiameterIdentity,
    /// Its realm.
    pub realm: &'a DiameterIdentity,
    /// The application of the session, which RADIUS does not tell: NASREQ or EAP.
    pub application_id: u32,
}

/// Whether a packet's Event-Timestamp is within a window around the time in seconds since 1970 (RFC 5176, 6.3); `None`
/// if it has none.
pub fn is_current(packet: &Packet<'_>, unix: u64, window: Duration) -> Option<bool> {
    let value = packet.value_of(AttributeType::Standard(55))?;
    let is_near = |time: u32| u64::from(time).abs_diff(unix) <= window.as_secs();
    Some(integer(&value).is_some_and(is_near))
}

/// The RAR or ASR that a CoA-Request or a Disconnect-Request becomes. The packet has been verified.
///
/// Acct-Session-Id is the Session-Id of the Diameter client, as it was in the Access-Request that this agent has made of
/// the client's request; so no session has to be remembered.
///
/// # Errors
///
/// What the NAK says: no client is asked.
pub fn request(packet: &Packet<'_>, asker: &Asker<'_>) -> Result<Message, ErrorCause> {
    let is_change = packet.code() == Code::COA_REQUEST;
    check(packet, is_change)?;
    let (session_id, host) = session(packet)?;
    let realm = host.as_str().split_once('.').and_then(|(_, realm)| identity(realm));
    let realm = realm.ok_or(ErrorCause::REQUEST_NOT_ROUTABLE)?;
    let description = match is_change {
        true => ReAuthRequest::DESCRIPTION,
        false => AbortSessionRequest::DESCRIPTION,
    };
    let mut avps = Avps::of(description);
    let put = || {
        avps.put(&base::avp::SESSION_ID, &Utf8String::from(session_id))?;
        avps.put(&base::avp::ORIGIN_HOST, asker.host)?;
        avps.put(&base::avp::ORIGIN_REALM, asker.realm)?;
        avps.put(&base::avp::DESTINATION_REALM, &realm)?;
        avps.put(&base::avp::DESTINATION_HOST, &host)?;
        avps.put(&base::avp::AUTH_APPLICATION_ID, &asker.application_id)?;
        if is_change {
            avps.put(&base::avp::RE_AUTH_REQUEST_TYPE, &ReAuthRequestType::AUTHORIZE_ONLY)?;
        }
        avps.put(&nasreq::avp::ORIGIN_AAA_PROTOCOL, &OriginAaaProtocol::RADIUS)?;
        let state = packet.value_of(AttributeType::Standard(24)).filter(|_| is_change);
        if let Some(state) = state {
            avps.put(&nasreq::avp::STATE, &OctetString::from(state.into_owned()))?;
        }
        for (number, value) in packet.pieces() {
            let is_said = IDENTIFY.contains(&number) || matches!(number, 18 | 25) && !is_change;
            if !is_said {
                continue;
            }
            if let Some(Counterpart::Same(avp)) =
                table::of_attribute(number).map(|it| it.counterpart)
            {
                avps.checked(avp, value)?;
            }
        }
        Ok::<(), super::super::Why>(())
    };
    put().map_err(|_| ErrorCause::INVALID_ATTRIBUTE_VALUE)?;
    avps.into_request_of(asker.application_id).map_err(|_| ErrorCause::INVALID_REQUEST)
}

/// What a request may have and must have (RFC 5176, 3, 3.2 and 3.3). Diameter has one kind of change: the client is
/// told to ask again (RFC 4005, 9.1.1).
fn check(packet: &Packet<'_>, is_change: bool) -> Result<(), ErrorCause> {
    let is_known = |number: u8| {
        let is_of_kind = match is_change {
            true => matches!(number, 6 | 24),
            // Shown to the user, for the accounting records, and why.
            false => matches!(number, 18 | 25 | 49),
        };
        is_of_kind || number == 44 || IDENTIFY.contains(&number) || PROCEDURE.contains(&number)
    };
    if packet.pieces().any(|(number, _)| !is_known(number)) {
        return Err(ErrorCause::UNSUPPORTED_ATTRIBUTE);
    }
    if !is_change {
        return Ok(());
    }
    let service = packet.value_of(AttributeType::Standard(6)).and_then(|it| integer(&it));
    if service != Some(AUTHORIZE_ONLY) {
        return Err(ErrorCause::UNSUPPORTED_SERVICE);
    }
    match packet.pieces().filter(|(number, _)| *number == 24).count() {
        0 => Err(ErrorCause::MISSING_ATTRIBUTE),
        1 => Ok(()),
        _ => Err(ErrorCause::INVALID_REQUEST),
    }
}

/// The Session-Id, and the client that it is of.
fn session(packet: &Packet<'_>) -> Result<(String, DiameterIdentity), ErrorCause> {
    // Without it several sessions of a user may be meant (RFC 5176, 4).
    let id = packet.value_of(AttributeType::Standard(44));
    let id = id.ok_or(ErrorCause::MULTIPLE_SESSION_SELECTION_UNSUPPORTED)?;
    let id = str::from_utf8(&id).map_err(|_| ErrorCause::SESSION_CONTEXT_NOT_FOUND)?;
    let host = host_of(id).ok_or(ErrorCause::SESSION_CONTEXT_NOT_FOUND)?;
    let nas = packet.value_of(AttributeType::Standard(32));
    if nas.is_some_and(|nas| !nas.eq_ignore_ascii_case(host.as_str().as_bytes())) {
        return Err(ErrorCause::NAS_IDENTIFICATION_MISMATCH);
    }
    Ok((id.to_owned(), host))
}

/// The first part of a Session-Id (RFC 6733, 8.8); `None` for what is none.
fn host_of(session_id: &str) -> Option<DiameterIdentity> {
    let mut parts = session_id.split(';');
    let host = identity(parts.next()?)?;
    parts.next()?.parse::<u32>().ok()?;
    parts.next()?.parse::<u32>().ok()?;
    Some(host)
}

/// What a RAA or ASA says to the RADIUS server, and the cause if it is a NAK; no answer says that no way leads to the
/// client. A CoA-Request is never acknowledged: that the client asks again is an error of its own, 507 (RFC 5176, 3.2).
pub fn response(
    packet: &Packet<'_>,
    answer: Option<&Message>,
    secret: &[u8],
) -> (Vec<u8>, Option<ErrorCause>) {
    let outcome = answer.and_then(Outcome::of);
    let is_done = outcome.is_some_and(|outcome| !outcome.is_failure());
    if is_done && packet.code() == Code::DISCONNECT_REQUEST {
        return (finish(packet, writer(packet, Code::DISCONNECT_ACK), secret), None);
    }
    let cause = match outcome {
        Some(_) if is_done => ErrorCause::REQUEST_INITIATED,
        Some(outcome) => ErrorCause::of(outcome),
        None => ErrorCause::REQUEST_NOT_ROUTABLE,
    };
    (refusal(packet, cause, secret), Some(cause))
}

/// The NAK to a packet.
pub fn refusal(packet: &Packet<'_>, cause: ErrorCause, secret: &[u8]) -> Vec<u8> {
    let is_change = packet.code() == Code::COA_REQUEST;
    let code = if is_change { Code::COA_NAK } else { Code::DISCONNECT_NAK };
    let mut writer = writer(packet, code);
    let mut put = |number, value: &[u8]| {
        // There is room for what has come in a packet.
        let _ = write(&mut writer, AttributeType::Standard(number), value);
    };
    if is_change {
        let service = packet.value_of(AttributeType::Standard(6));
        if service.and_then(|it| integer(&it)) == Some(AUTHORIZE_ONLY) {
            put(6, &AUTHORIZE_ONLY.to_be_bytes());
        }
        // Unmodified (RFC 5176, 3.3).
        if let Some(state) = packet.value_of(AttributeType::Standard(24)) {
            put(24, &state);
        }
    }
    put(101, &cause.0.to_be_bytes());
    finish(packet, writer, secret)
}

fn writer(packet: &Packet<'_>, code: Code) -> PacketWriter {
    let mut writer = PacketWriter::new(code, packet.identifier());
    return_proxy_states(packet, &mut writer);
    writer
}

fn finish(packet: &Packet<'_>, writer: PacketWriter, secret: &[u8]) -> Vec<u8> {
    writer.finish_response(secret, packet.authenticator())
}

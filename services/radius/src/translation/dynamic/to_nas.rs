//! RAR as CoA-Request and ASR as Disconnect-Request, and what the NAS answers (RFC 4005, 9.2.1; RFC 5176, 4).

use diameter_core::{
    AvpFlags, AvpKey, Command, DiameterIdentity, Message, Rejection, ResultCode, Utf8String,
};
use diameter_messages::base::{
    self, ReAuthRequestType, SessionTerminationRequest, TerminationCause,
};
use diameter_messages::nasreq;

use super::super::Untranslatable;
use super::super::access::identity;
use super::super::avps::Avps;
use super::super::session::{self, Session, State};
use super::super::to_attributes::{FOR_DIAMETER, find};
use super::super::to_avps::integer;
use super::{AUTHORIZE_ONLY, ErrorCause};
use crate::packet::{AttributeType, Code, Packet, PacketWriter};

/// AVPs that tell which session is meant; they have the codes and the octets of RADIUS's attributes (RFC 5176, 3).
const IDENTIFY: [u8; 14] = [1, 4, 5, 8, 30, 31, 32, 44, 50, 87, 89, 95, 96, 97];

/// Those of them that a Disconnect-Request does not take (RFC 5176, 3.6).
const NOT_IN_DISCONNECT: [u8; 3] = [8, 96, 97];

/// AVPs that a RAR or an ASR has, and of which nothing is said to the NAS: they describe the session, or a
/// procedure has to do with them.
const UNSAID: [u32; 5] = [6, 24, 61, 94, 285];

/// A packet for a NAS, as far as it does not depend on identifier and secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// CoA-Request or Disconnect-Request.
    pub code: Code,
    /// Types and values, in order.
    pub attributes: Vec<(u8, Vec<u8>)>,
}

impl Change {
    /// The packet; `None` if it has no room for the attributes.
    pub fn write(&self, identifier: u8, secret: &[u8]) -> Option<Vec<u8>> {
        let mut writer = PacketWriter::new(self.code, identifier);
        for (number, value) in &self.attributes {
            writer.attribute(AttributeType::Standard(*number), value).ok()?;
        }
        // The authenticator is computed.
        Some(writer.finish_request(secret, [0; 16]))
    }
}

/// The packet that a RAR or an ASR of a session becomes. `unix` is the time in seconds since 1970, which the NAS checks
/// against replays (RFC 5176, 6.3).
///
/// The NAS is asked to ask (Authorize Only), with the session in its State: whatever may have changed is said by the
/// answer to the AAR that comes of it. A Disconnect-Request must have no State (RFC 5176, 3.6): the session is in its
/// Class, which the last accounting record then has. That of a session that is charged is left as it is.
///
/// # Errors
///
/// When no packet says what the message says.
pub fn request(message: &Message, session: &Session, unix: u64) -> Result<Change, Rejection> {
    let code = match message.header().command_code {
        RE_AUTH => Code::COA_REQUEST,
        ABORT_SESSION => Code::DISCONNECT_REQUEST,
        _ => {
            let why = "neither a Re-Auth-Request nor an Abort-Session-Request";
            return Err(Rejection::new(ResultCode::DIAMETER_COMMAND_UNSUPPORTED).because(why));
        }
    };
    if code == Code::COA_REQUEST {
        check_type(message)?;
    }
    let id = session_id(message).unwrap_or_default();
    let mut attributes = identification(message, session, code)?;
    if code == Code::COA_REQUEST {
        refuse_charged(&id)?;
        attributes.push((6, AUTHORIZE_ONLY.to_be_bytes().to_vec()));
        attributes.push((24, state(message)?));
    } else if !session::is_charged(&id) {
        attributes.push((25, session::class(&id, None)));
    }
    let unix = u32::try_from(unix).unwrap_or(u32::MAX);
    attributes.push((55, unix.to_be_bytes().to_vec()));
    Ok(Change { code, attributes })
}

const RE_AUTH: u32 = 258;
const ABORT_SESSION: u32 = 274;

/// A session that is charged is asked anew when its time is over: the State of a CoA-Request would take the place of the
/// one that says how far its credit has come.
fn refuse_charged(session_id: &str) -> Result<(), Rejection> {
    if !session::is_charged(session_id) {
        return Ok(());
    }
    let why = "the session is prepaid: its NAS asks anew when the time that was granted is over";
    Err(Rejection::new(ResultCode::DIAMETER_UNABLE_TO_COMPLY).because(why))
}

/// RADIUS can have a session authorized anew, not authenticated (RFC 5176, 4).
fn check_type(message: &Message) -> Result<(), Rejection> {
    let avp = find(message, base::avp::RE_AUTH_REQUEST_TYPE.key);
    let asked = avp.as_ref().and_then(|avp| integer(avp.data()));
    let only = u32::try_from(ReAuthRequestType::AUTHORIZE_ONLY.0).unwrap_or_default();
    if asked.is_none_or(|asked| asked == only) {
        return Ok(());
    }
    let why = "RADIUS has a session authorized anew, and not authenticated";
    let rejection = Rejection::new(ResultCode::DIAMETER_INVALID_AVP_VALUE).because(why);
    Err(match avp {
        Some(avp) => rejection.with_failed_avp(avp.to_raw()),
        None => rejection,
    })
}

/// Which NAS and which session: as the NAS itself has said when the session began, and as the message says.
fn identification(
    message: &Message,
    session: &Session,
    code: Code,
) -> Result<Vec<(u8, Vec<u8>)>, Rejection> {
    let is_taken = |number: u8| code == Code::COA_REQUEST || !NOT_IN_DISCONNECT.contains(&number);
    let mut attributes = session.attributes.clone();
    for avp in message.avps().map_while(Result::ok) {
        let key = avp.key();
        let number = u8::try_from(key.code).ok().filter(|_| key.vendor_id == 0);
        match number {
            Some(number) if IDENTIFY.contains(&number) => {
                let is_new = attributes.iter().all(|(it, _)| *it != number);
                if is_new && is_taken(number) {
                    attributes.push((number, avp.data().to_vec()));
                }
            }
            // More of what is to be said to the user, and of what is to be in the accounting records.
            Some(number @ (18 | 25)) if code == Code::DISCONNECT_REQUEST => {
                attributes.push((number, avp.data().to_vec()));
            }
            Some(18 | 25) => {}
            _ => {
                let is_for_diameter = key.vendor_id == 0
                    && (UNSAID.contains(&key.code) || FOR_DIAMETER.contains(&key.code));
                if !is_for_diameter && avp.flags().contains(AvpFlags::MANDATORY) {
                    let why = "nothing in RADIUS's dynamic authorization says this";
                    let rejection = Rejection::new(ResultCode::DIAMETER_AVP_UNSUPPORTED);
                    return Err(rejection.because(why).with_failed_avp(avp.to_raw()));
                }
            }
        }
    }
    Ok(attributes)
}

/// The State that the NAS sends back in its Access-Request, by which the session and the server are found again.
fn state(message: &Message) -> Result<Vec<u8>, Rejection> {
    let text = |code| text(message, code).unwrap_or_default();
    let state = State {
        host: text(base::avp::ORIGIN_HOST.key.code),
        realm: text(base::avp::ORIGIN_REALM.key.code),
        session_id: text(base::avp::SESSION_ID.key.code),
        state: find(message, nasreq::avp::STATE.key).map(|avp| avp.data().to_vec()),
        credit: None,
    };
    let octets = state.to_octets();
    match octets.len() {
        0..=253 => Ok(octets),
        _ => {
            let why = "names and Session-Id are too long for RADIUS's State";
            Err(Rejection::new(ResultCode::DIAMETER_UNABLE_TO_COMPLY).because(why))
        }
    }
}

/// The Session-Id of a message.
pub fn session_id(message: &Message) -> Option<String> {
    text(message, base::avp::SESSION_ID.key.code)
}

/// The Result-Code of the RAA or ASA that a NAS's response becomes.
pub fn outcome(response: &Packet<'_>) -> ResultCode {
    if matches!(response.code(), Code::COA_ACK | Code::DISCONNECT_ACK) {
        return ResultCode::DIAMETER_SUCCESS;
    }
    let cause = response.value_of(AttributeType::Standard(101)).and_then(|it| integer(&it));
    cause.map_or(ResultCode::DIAMETER_UNABLE_TO_COMPLY, |cause| ErrorCause(cause).result_code())
}

/// The STR that follows an ASR that was done (RFC 6733, 8.5): of the NAS, to the server that has asked.
///
/// # Errors
///
/// When the ASR lacks what the STR has to have.
pub fn termination(asr: &Message) -> Result<Message, Untranslatable> {
    let name =
        |code| text(asr, code).and_then(|name| identity(&name)).ok_or(Untranslatable::NoSession);
    let session_id = text(asr, base::avp::SESSION_ID.key.code).ok_or(Untranslatable::NoSession)?;
    let application = asr.header().application_id;
    let (host, realm): (DiameterIdentity, DiameterIdentity) =
        (name(base::avp::DESTINATION_HOST.key.code)?, name(base::avp::DESTINATION_REALM.key.code)?);
    let mut avps = Avps::of(SessionTerminationRequest::DESCRIPTION);
    avps.put(&base::avp::SESSION_ID, &Utf8String::from(session_id))?;
    avps.put(&base::avp::ORIGIN_HOST, &host)?;
    avps.put(&base::avp::ORIGIN_REALM, &realm)?;
    avps.put(&base::avp::DESTINATION_REALM, &name(base::avp::ORIGIN_REALM.key.code)?)?;
    avps.put(&base::avp::DESTINATION_HOST, &name(base::avp::ORIGIN_HOST.key.code)?)?;
    avps.put(&base::avp::AUTH_APPLICATION_ID, &application)?;
    avps.put(&base::avp::TERMINATION_CAUSE, &TerminationCause::DIAMETER_ADMINISTRATIVE)?;
    if let Some(user_name) = text(asr, base::avp::USER_NAME.key.code) {
        avps.put(&base::avp::USER_NAME, &Utf8String::from(user_name))?;
    }
    Ok(avps.into_request_of(application)?)
}

fn text(message: &Message, code: u32) -> Option<String> {
    let avp = find(message, AvpKey::ietf(code))?;
    str::from_utf8(avp.data()).ok().map(str::to_owned)
}

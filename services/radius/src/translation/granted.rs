//! AA-Answer and Diameter-EAP-Answer as Access-Accept, Access-Reject or Access-Challenge (RFC 4005, 9.1; RFC 4072, 6.1).

use diameter_core::{AvpKey, Message, Outcome, ResultCode};
use diameter_messages::{base, credit_control, eap, nasreq};

use super::prepaid::{Terms, Then};
use super::session::{self, State};
use super::table::{MS_MPPE_RECV_KEY, MS_MPPE_SEND_KEY};
use super::to_attributes::{self, find, has_to_be_understood, why, write};
use super::to_avps::{Hiding, integer};
use super::{Lost, Part, Why};
use crate::packet::{AttributeType, Code, Packet, PacketWriter, hide_with_salt};

/// The most octets of the Master-Session-Key that each of the two has.
const KEY: usize = 32;

/// Termination-Action: the NAS asks again when Session-Timeout is over (RFC 2865, 5.29).
const RADIUS_REQUEST: u32 = 1;
/// The code of a packet of EAP (RFC 3748, 4.2).
const EAP_FAILURE: u8 = 4;
/// Error-Cause: the EAP packet before was ignored (RFC 3579, 2.6.3).
const INVALID_EAP_PACKET: u32 = 202;

/// What goes to the NAS.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// The packet, signed; `None` if the NAS had better ask another server: the request could not be delivered, or the
    /// server is too busy.
    pub octets: Option<Vec<u8>>,
    /// What the packet says.
    pub code: Option<Code>,
    /// What it leaves out.
    pub lost: Vec<Lost>,
}

/// The response to an Access-Request. `salts` gives a number of two octets for each value that is hidden with one; no
/// two of them may be the same in a packet.
///
/// What a server grants and says has to be understood, but no attribute can say, is not granted: such an answer becomes
/// an Access-Reject.
pub fn response(
    request: &Packet<'_>,
    answer: &Message,
    secret: &[u8],
    salts: impl FnMut() -> [u8; 2],
) -> Reply {
    response_on_terms(request, answer, secret, salts, None)
}

/// The same in a session that is charged: `terms` are what its credit is, and how long the user may stay. Whatever the
/// server of the login has said, it is no longer than that.
pub fn response_on_terms(
    request: &Packet<'_>,
    answer: &Message,
    secret: &[u8],
    mut salts: impl FnMut() -> [u8; 2],
    terms: Option<&Terms>,
) -> Reply {
    let code = match Outcome::of(answer) {
        Some(Outcome::Result(code)) if is_nobodys(code) => {
            return Reply { octets: None, code: None, lost: Vec::new() };
        }
        Some(Outcome::Result(ResultCode(1001))) => Code::ACCESS_CHALLENGE,
        Some(outcome) if !outcome.is_failure() => Code::ACCESS_ACCEPT,
        _ => Code::ACCESS_REJECT,
    };
    let (writer, lost) = write_response(request, answer, secret, &mut salts, code, terms);
    let is_refused = |lost: &Lost| has_to_be_understood(answer, lost);
    let (writer, code) = match code == Code::ACCESS_ACCEPT && lost.iter().any(is_refused) {
        true => (write_head(request, Code::ACCESS_REJECT), Code::ACCESS_REJECT),
        false => (writer, code),
    };
    let octets = writer.finish_response(secret, request.authenticator());
    Reply { octets: Some(octets), code: Some(code), lost }
}

/// An Access-Reject for a user whom a server has let in, and who is told why not. With EAP nothing is said but that it has
/// failed (RFC 3579, 2.6.5).
pub fn refusal(request: &Packet<'_>, answer: &Message, message: &str, secret: &[u8]) -> Vec<u8> {
    let mut writer = write_head(request, Code::ACCESS_REJECT);
    let payload = find(answer, eap::avp::EAP_PAYLOAD.key);
    // Both have room in an empty packet.
    let _ = match payload.as_ref().map(|avp| avp.data()) {
        Some(&[_, identifier, ..]) => writer.split(79, &[EAP_FAILURE, identifier, 0, 4]),
        _ => writer.split(18, message.as_bytes()),
    };
    writer.finish_response(secret, request.authenticator())
}

/// Whether an answer comes of nobody who could say yes or no: another server may.
fn is_nobodys(code: ResultCode) -> bool {
    code == ResultCode::DIAMETER_UNABLE_TO_DELIVER
        || code == ResultCode::DIAMETER_TOO_BUSY
        || code == ResultCode::DIAMETER_LOOP_DETECTED
}

fn write_head(request: &Packet<'_>, code: Code) -> PacketWriter {
    let mut writer = PacketWriter::new(code, request.identifier());
    to_attributes::return_proxy_states(request, &mut writer);
    writer
}

fn write_response(
    request: &Packet<'_>,
    answer: &Message,
    secret: &[u8],
    salts: &mut dyn FnMut() -> [u8; 2],
    code: Code,
    terms: Option<&Terms>,
) -> (PacketWriter, Vec<Lost>) {
    let mut writer = write_head(request, code);
    let mut lost = Vec::new();
    let hiding = Hiding { secret, request_authenticator: request.authenticator() };
    if code != Code::ACCESS_REJECT {
        write_session(answer, code, secret, terms, &mut writer, &mut lost);
    }
    write_eap(answer, code, &mut writer, &mut lost);
    if code == Code::ACCESS_ACCEPT {
        write_keys(answer, hiding, salts, &mut writer, &mut lost);
        // Who charges has taken it in.
        let handling = [credit_control::avp::CREDIT_CONTROL_FAILURE_HANDLING.key];
        let taken = if terms.is_some() { &handling[..] } else { &[] };
        to_attributes::translate(answer, taken, Some(hiding), salts, &mut writer, &mut lost);
    } else {
        // Reply-Message and the like; what would be granted is not said where nothing is.
        write_messages(answer, &mut writer, &mut lost);
    }
    (writer, lost)
}

/// Class, State and the times: what the NAS needs to go on with the session.
fn write_session(
    answer: &Message,
    code: Code,
    secret: &[u8],
    terms: Option<&Terms>,
    writer: &mut PacketWriter,
    lost: &mut Vec<Lost>,
) {
    let Some(session_id) = text(answer, base::avp::SESSION_ID.key) else { return };
    let number = |key| find(answer, key).and_then(|avp| integer(avp.data()));
    let attribute = |writer: &mut PacketWriter, number: u8, value: u32| {
        write(writer, AttributeType::Standard(number), &value.to_be_bytes())
    };
    let server_state = find(answer, nasreq::avp::STATE.key).map(|avp| avp.data().to_vec());
    let mut has_to_come_back = code == Code::ACCESS_CHALLENGE || server_state.is_some();
    let credit = terms.and_then(|terms| terms.credit.as_ref());
    let credit = credit.map(|credit| credit.to_octets(&session_id, secret));
    let mut put = Ok(());
    if code == Code::ACCESS_CHALLENGE {
        if let Some(seconds) = number(base::avp::MULTI_ROUND_TIME_OUT.key) {
            put = put.and(attribute(writer, 27, seconds));
        }
    } else {
        let timeout = number(base::avp::SESSION_TIMEOUT.key);
        let lifetime = number(base::avp::AUTHORIZATION_LIFETIME.key);
        let (mut seconds, mut asks_again) = (lifetime.or(timeout), lifetime.is_some());
        if let Some(limit) = terms.and_then(|terms| terms.limit)
            && seconds.is_none_or(|seconds| limit.seconds < seconds)
        {
            (seconds, asks_again) = (Some(limit.seconds), limit.then == Then::AskAgain);
        }
        if let Some(seconds) = seconds {
            put = put.and(attribute(writer, 27, seconds));
        }
        if asks_again {
            put = put.and(attribute(writer, 29, RADIUS_REQUEST));
            has_to_come_back = true;
        }
        let class = session::class(&session_id, credit.as_deref());
        put = put.and(write(writer, AttributeType::Standard(25), &class));
    }
    if has_to_come_back {
        let state = State {
            host: text(answer, base::avp::ORIGIN_HOST.key).unwrap_or_default(),
            realm: text(answer, base::avp::ORIGIN_REALM.key).unwrap_or_default(),
            session_id,
            state: server_state,
            credit,
        };
        put = put.and(write(writer, AttributeType::Standard(24), &state.to_octets()));
    }
    if let Err(why) = put {
        lost.push(Lost { what: Part::Avp(base::avp::SESSION_ID.key), why });
    }
}

/// EAP-Payload as it is; EAP-Reissued-Payload with the cause that says so.
fn write_eap(answer: &Message, code: Code, writer: &mut PacketWriter, lost: &mut Vec<Lost>) {
    for (key, is_reissued) in
        [(eap::avp::EAP_PAYLOAD.key, false), (eap::avp::EAP_REISSUED_PAYLOAD.key, true)]
    {
        let Some(payload) = find(answer, key) else { continue };
        let put = match payload.data() {
            // No EAP packet is empty: one that is says nothing.
            [] => Ok(()),
            payload => writer.split(79, payload).map(drop).map_err(|error| why(&error)),
        };
        let put = put.and_then(|()| match is_reissued && code == Code::ACCESS_CHALLENGE {
            true => write(writer, AttributeType::Standard(101), &INVALID_EAP_PACKET.to_be_bytes()),
            false => Ok(()),
        });
        if let Err(why) = put {
            lost.push(Lost { what: Part::Avp(key), why });
        }
    }
}

/// The Master-Session-Key, in two halves of which the NAS receives with the first (RFC 4072, 6.1; RFC 2548, 2.4).
fn write_keys(
    answer: &Message,
    hiding: Hiding<'_>,
    salts: &mut dyn FnMut() -> [u8; 2],
    writer: &mut PacketWriter,
    lost: &mut Vec<Lost>,
) {
    let key = eap::avp::EAP_MASTER_SESSION_KEY.key;
    let Some(master) = find(answer, key) else { return };
    let (receive, send) = master.data().split_at(master.data().len().min(KEY));
    let mut put = if send.len() > KEY { Err(Why::TooLong) } else { Ok(()) };
    for (attribute, half) in [(MS_MPPE_RECV_KEY, receive), (MS_MPPE_SEND_KEY, send)] {
        if half.is_empty() || put.is_err() {
            continue;
        }
        let Hiding { secret, request_authenticator } = hiding;
        put = hide_with_salt(half, secret, request_authenticator, salts())
            .map_err(|_| Why::TooLong)
            .and_then(|value| write(writer, attribute, &value));
    }
    if let Err(why) = put {
        lost.push(Lost { what: Part::Avp(key), why });
    }
}

fn write_messages(answer: &Message, writer: &mut PacketWriter, lost: &mut Vec<Lost>) {
    let shown = [nasreq::avp::REPLY_MESSAGE.key, nasreq::avp::PROMPT.key];
    for avp in answer.avps().map_while(Result::ok).filter(|avp| shown.contains(&avp.key())) {
        let Ok(number) = u8::try_from(avp.key().code) else { continue };
        let put = writer.split(number, avp.data()).map(drop).map_err(|error| why(&error));
        if let Err(why) = put {
            lost.push(Lost { what: Part::Avp(avp.key()), why });
        }
    }
}

fn text(message: &Message, key: AvpKey) -> Option<String> {
    str::from_utf8(find(message, key)?.data()).ok().map(str::to_owned)
}

//! What policies are made with.

use diameter_core::{
    AvpFlags, AvpView, CommandFlags, DiameterIdentity, Header, HopByHopId, Message, Outcome,
    RawAvp, Rejection, Request, ResultCode,
};
use diameter_messages::base::{AuthSessionState, SessionTerminationRequest, TerminationCause, avp};
use diameter_routing::selection::{Party, Selected};
use diameter_routing::{Edit, RoutingAvps, TooLong};

use super::{Forward, Neighbour};
use crate::client::Client;
use crate::settings::SendOptions;

/// Turns an answer of success into this error: the Result-Code is changed and Error-Reporting-Host added, and
/// the server is told by an STR in the name of the access device that the session is over (RFC 6733, 6.2.2).
/// A failure is left as it is, as agents must.
///
/// An answer without Session-Id has no session that could end.
///
/// ```
/// use diameter_core::{Message, ResultCode};
/// use diameter_node::agent::{Forward, ForwardService, turn_into_error};
/// use tower::{BoxError, ServiceExt, service_fn};
///
/// // A policy: nobody may log in here.
/// let policy = tower::layer::layer_fn(|next: ForwardService| {
///     service_fn(move |forward: Forward| {
///         let next = next.clone();
///         async move {
///             let answer = next.oneshot(forward.clone()).await?;
///             let code = ResultCode::DIAMETER_AUTHORIZATION_REJECTED;
///             Ok::<Message, BoxError>(turn_into_error(&forward, &answer, code))
///         }
///     })
/// });
/// # let _ = diameter_node::agent::Agent::proxy().layer(policy);
/// ```
pub fn turn_into_error(forward: &Forward, answer: &Message, code: ResultCode) -> Message {
    let outcome = Outcome::of(answer);
    if outcome.is_none_or(Outcome::is_failure) {
        return answer.clone();
    }
    end_session(&forward.client, &forward.request, answer, SendOptions::default());
    let identity = forward.client.identity();
    failed(answer, code, &identity.host).unwrap_or_else(|_| {
        // There is no room for another AVP.
        Rejection::new(code).answer(&forward.request, identity)
    })
}

/// A message, for rules that ask who sent the request, and whom it goes to.
pub(super) fn selected<'a>(
    message: &'a Message,
    avps: &'a RoutingAvps<'a>,
    from: &'a Neighbour,
    to: Option<&'a Neighbour>,
) -> Selected<'a> {
    let party = |peer: &'a Neighbour| Party {
        peer: peer.identity.as_str(),
        realm: peer.realm.as_ref().map(DiameterIdentity::as_str),
        group: peer.group.as_deref(),
    };
    Selected { message, avps, from: party(from), to: to.map(party) }
}

/// Tells the server by an STR in the name of the access device that the session of an answer of success is over,
/// where it keeps one.
pub(super) fn end_session(
    client: &Client,
    request: &Message,
    answer: &Message,
    options: SendOptions,
) {
    let Some(request) = termination(client, request, answer) else { return };
    let client = client.clone();
    tokio::spawn(async move {
        if let Err(error) = client.send_message(request, options).await {
            tracing::warn!(%error, "a session that was refused here could not be ended");
        }
    });
}

/// The answer with another Result-Code.
fn failed(answer: &Message, code: ResultCode, by: &DiameterIdentity) -> Result<Message, TooLong> {
    let code_avp = RawAvp {
        code: avp::RESULT_CODE.key.code,
        vendor_id: 0,
        flags: AvpFlags::MANDATORY,
        data: code.0.to_be_bytes().to_vec().into(),
    };
    let mut edit = Edit::of(answer);
    let mut is_said = false;
    for view in answer.avps().map_while(Result::ok) {
        if view.key() == avp::RESULT_CODE.key && !is_said {
            edit.replace(view, code_avp.data.clone());
            is_said = true;
        } else if [avp::RESULT_CODE.key, avp::EXPERIMENTAL_RESULT.key].contains(&view.key()) {
            edit.remove(view);
        }
    }
    if !is_said {
        edit.append(code_avp);
    }
    edit.append(RawAvp {
        code: avp::ERROR_REPORTING_HOST.key.code,
        vendor_id: 0,
        flags: AvpFlags::default(),
        data: by.clone().into_bytes(),
    });
    if code.is_protocol_error() {
        let flags = answer.header().flags.with(CommandFlags::ERROR);
        edit.set_header(Header { flags, ..*answer.header() });
    }
    edit.finish()
}

/// Re-Auth, Accounting, Abort-Session and Session-Termination: their answers begin no session.
const WITHOUT_SESSION: [u32; 4] = [258, 271, 274, 275];

/// The STR of the access device to the server that has answered; `None` where there is no session to end.
fn termination(client: &Client, request: &Message, answer: &Message) -> Option<Message> {
    let header = *request.header();
    let has_no_state = |it: AvpView<'_>| {
        it.key() == avp::AUTH_SESSION_STATE.key
            && it.data() == AuthSessionState::NO_STATE_MAINTAINED.0.to_be_bytes()
    };
    if WITHOUT_SESSION.contains(&header.command_code)
        || answer.avps().map_while(Result::ok).any(has_no_state)
    {
        return None;
    }
    let (request, answer) = (RoutingAvps::of(request).ok()?, RoutingAvps::of(answer).ok()?);
    let identity = |octets: Option<&[u8]>| {
        let text = std::str::from_utf8(octets?).ok()?;
        DiameterIdentity::try_from(text.to_owned()).ok()
    };
    let session_id = String::from_utf8(answer.session_id()?.to_vec()).ok()?;
    let mut str = SessionTerminationRequest::builder()
        .session_id(session_id)
        .origin_host(identity(request.origin_host())?)
        .origin_realm(identity(request.origin_realm())?)
        .destination_realm(identity(answer.origin_realm())?)
        .auth_application_id(header.application_id)
        .termination_cause(TerminationCause::DIAMETER_ADMINISTRATIVE)
        .build();
    str.destination_host = identity(answer.origin_host());
    let message = str.to_message(HopByHopId(0), client.new_end_to_end_id()).ok()?;
    let own = *message.header();
    Some(message.into_with_header(Header { application_id: header.application_id, ..own }))
}

//! The home server: what it says, what it keeps, and when it lets go.

use std::time::Duration;

use diameter_core::{
    AvpFlags, EndToEndId, HopByHopId, Message, Outcome, RawAvp, Rejection, Request,
};
use diameter_messages::base::{
    ResultCode, SessionTerminationRequest, TerminationCause as WireCause, avp,
};
use diameter_messages::nasreq::{AaAnswer, AaRequest, AuthSessionState};
use diameter_node::session::authorization::{NoSession, ServerSessionEnd};
use diameter_node::{Node, SendError};
use diameter_session::TerminationCause;

use super::{HOME, Home, aar, home, nas_of};
use crate::rig::{REALM, address, peer, soon, wait_until};

fn str_of(request: &AaRequest) -> SessionTerminationRequest {
    SessionTerminationRequest::builder()
        .session_id(request.session_id.clone())
        .origin_host(request.origin_host.clone())
        .origin_realm(REALM)
        .destination_realm(REALM)
        .auth_application_id(1)
        .termination_cause(WireCause::DIAMETER_LINK_BROKEN)
        .build()
}

/// Sends a Session-Termination-Request of NASREQ.
async fn terminate(node: &Node, request: &AaRequest) -> u32 {
    let message = str_of(request).to_message(HopByHopId(0), EndToEndId(9)).unwrap();
    let header = diameter_core::Header { application_id: 1, ..*message.header() };
    let message = message.with_header(header);
    let answer: Message =
        soon(node.client().send_message(message, Default::default())).await.unwrap();
    Outcome::of(&answer).unwrap().code()
}

// Proves: ses-14, ses-16, ses-27, ses-33, ses-37
#[tokio::test]
async fn a_session_is_kept_within_what_the_client_asked_for() {
    let server = Home::granting(|answer| {
        (answer.authorization_lifetime, answer.session_timeout) = (Some(600), Some(3600));
    });
    let sessions = server.sessions();
    let node = home(&sessions).start().await.unwrap();
    let nas = nas_of(&node).await;
    let mut request = aar(&nas);
    request.authorization_lifetime = Some(60);
    let hint = RawAvp {
        code: avp::SESSION_TIMEOUT.key.code,
        vendor_id: 0,
        flags: AvpFlags::MANDATORY,
        data: 1800_u32.to_be_bytes().to_vec().into(),
    };
    request.additional_avps = [hint].into_iter().collect();
    let answer: AaAnswer = soon(nas.send(request.clone())).await.unwrap();
    assert_eq!(answer.authorization_lifetime, Some(60));
    assert_eq!(answer.session_timeout, Some(1800));
    assert!(answer.re_auth_request_type.is_some());
    assert_eq!(sessions.len(), 1);
    assert_eq!(terminate(&nas, &request).await, 2001);
    let end = ServerSessionEnd::Terminated(TerminationCause::LINK_BROKEN);
    assert_eq!(server.ended(), [end]);
    assert!(sessions.is_empty() && server.saved().is_empty());
    assert_eq!(terminate(&nas, &request).await, 5002);
}

// Proves: ses-15, ses-31
#[tokio::test]
async fn a_session_is_forgotten_when_its_time_is_up() {
    let server = Home::granting(|answer| {
        (answer.authorization_lifetime, answer.auth_grace_period) = (Some(1), Some(1));
    });
    let sessions = server.sessions();
    let node = home(&sessions).start().await.unwrap();
    let nas = nas_of(&node).await;
    let begun = tokio::time::Instant::now();
    soon(nas.send(aar(&nas))).await.unwrap();
    wait_until(async || !server.ended().is_empty()).await;
    assert!(begun.elapsed() >= Duration::from_millis(1990), "{:?}", begun.elapsed());
    assert_eq!(server.ended(), [ServerSessionEnd::Expired]);
    assert!(sessions.is_empty());
    wait_until(async || server.saved().is_empty()).await;
}

#[tokio::test]
async fn a_user_who_may_not_go_on_has_no_session_any_more() {
    let server = Home::new(|request, mut answer| match request.state.as_deref() {
        Some([1]) => Err(Rejection::new(ResultCode(3004))),
        Some([2]) => {
            answer.result_code =
                diameter_messages::base::ResultCode::DIAMETER_AUTHORIZATION_REJECTED;
            Ok(answer)
        }
        _ => Ok(answer),
    });
    let sessions = server.sessions();
    let node = home(&sessions).start().await.unwrap();
    let nas = nas_of(&node).await;
    let mut request = aar(&nas);
    soon(nas.send(request.clone())).await.unwrap();
    // The server is busy: that says nothing about the user.
    request.state = Some(vec![1].into());
    assert!(matches!(soon(nas.send(request.clone())).await, Err(SendError::Error(_))));
    assert_eq!((sessions.len(), server.ended()), (1, vec![]));
    request.state = Some(vec![2].into());
    assert!(matches!(soon(nas.send(request.clone())).await, Err(SendError::Failure { .. })));
    assert_eq!((sessions.len(), server.ended()), (0, vec![ServerSessionEnd::Refused]));
}

// Proves: ses-04
#[tokio::test]
async fn a_session_without_state_is_none_and_one_with_state_stays_so() {
    let server = Home::new(|request, mut answer| {
        let is_stateless = request.state.is_some();
        answer.auth_session_state = is_stateless.then_some(AuthSessionState::NO_STATE_MAINTAINED);
        Ok(answer)
    });
    let sessions = server.sessions();
    let node = home(&sessions).start().await.unwrap();
    let nas = nas_of(&node).await;
    let mut request = aar(&nas);
    request.state = Some(vec![1].into());
    let answer = soon(nas.send(request.clone())).await.unwrap();
    assert_eq!(answer.auth_session_state, Some(AuthSessionState::NO_STATE_MAINTAINED));
    assert!(sessions.is_empty());
    request.state = None;
    soon(nas.send(request.clone())).await.unwrap();
    request.state = Some(vec![1].into());
    let answer = soon(nas.send(request.clone())).await.unwrap();
    assert_ne!(answer.auth_session_state, Some(AuthSessionState::NO_STATE_MAINTAINED));
    assert_eq!(sessions.len(), 1);
}

#[tokio::test]
async fn what_is_no_session_cannot_be_asked() {
    let server = Home::granting(|_| {});
    let sessions = server.sessions();
    let node = home(&sessions).start().await.unwrap();
    let unknown = soon(sessions.abort(node.client(), "nobody;1;1")).await;
    assert_eq!(unknown, Err(NoSession::Unknown));
    let kind = diameter_messages::base::ReAuthRequestType::AUTHORIZE_ONLY;
    let unknown = soon(sessions.re_authorize(node.client(), "nobody;1;1", kind)).await;
    assert_eq!(unknown, Err(NoSession::Unknown));

    // A device that has no such session says so, and that is the end.
    let nas = nas_of(&node).await;
    let request = aar(&nas);
    soon(nas.send(request.clone())).await.unwrap();
    let code = soon(sessions.abort(node.client(), &request.session_id)).await.unwrap();
    assert_eq!(code.0, 5002);
    assert_eq!(server.ended(), [ServerSessionEnd::Aborted]);
    let request = aar(&nas);
    soon(nas.send(request.clone())).await.unwrap();
    let code = soon(sessions.re_authorize(node.client(), &request.session_id, kind)).await.unwrap();
    assert_eq!(code.0, 5002);
    let end = ServerSessionEnd::NotReAuthorized(code);
    assert_eq!(server.ended(), [ServerSessionEnd::Aborted, end]);
}

/// The client is gone: its session goes on after a RAR, and an ASR is sent again.
#[tokio::test]
async fn a_client_that_is_gone_may_come_back() {
    use diameter_node::session::authorization::{AuthorizationSessions, ServerSettings};
    use diameter_node::session::authorization::{SessionEnd, SessionEvent, Settings};
    let server = Home::granting(|_| {});
    let settings = ServerSettings { resend_abort_after: Duration::from_millis(300) };
    let sessions = AuthorizationSessions::new(server.clone(), settings);
    let node = home(&sessions).start().await.unwrap();
    let nas = nas_of(&node).await;
    let authorizing = nas.authorization(Settings::default());
    let mut session = soon(authorizing.request(aar(&nas))).await.unwrap();
    soon(nas.remove_peer(&HOME, Duration::ZERO)).await;
    wait_until(async || node.peers().await.is_empty()).await;
    let kind = diameter_messages::base::ReAuthRequestType::AUTHORIZE_ONLY;
    let id = session.session_id().to_owned();
    let gone = soon(sessions.re_authorize(node.client(), &id, kind)).await;
    assert!(matches!(gone, Err(NoSession::NotReached(_))), "{gone:?}");
    let gone = soon(sessions.abort(node.client(), &id)).await;
    assert!(matches!(gone, Err(NoSession::NotReached(_))), "{gone:?}");
    let again = soon(sessions.abort(node.client(), &id)).await;
    assert_eq!(again, Err(NoSession::Ending));
    assert_eq!(sessions.len(), 1);
    nas.add_peer(peer(HOME, address(&node))).unwrap();
    let end = SessionEnd::Terminated(TerminationCause::ADMINISTRATIVE);
    assert_eq!(soon(session.next()).await, Some(SessionEvent::Ended(end)));
    wait_until(async || sessions.is_empty()).await;
    assert_eq!(server.ended().len(), 1);
}

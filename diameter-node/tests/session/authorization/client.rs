//! The access device: what it asks, and how its sessions end.

use std::time::Duration;

use diameter_core::{AvpFlags, OctetString, RawAvp, Rejection};
use diameter_messages::base::{ResultCode, TerminationCause as WireCause};
use diameter_messages::gy::*;
use diameter_messages::nasreq::{AaRequest, AuthRequestType, AuthSessionState};
use diameter_node::session::authorization::{NotAuthorized, SessionEnd, SessionEvent, Settings};
use diameter_node::{Context, SendError};
use diameter_session::TerminationCause;
use diameter_session::authorization::{Comply, ReAuthRequestType, SessionState};

use super::{HOME, Home, Wire, aar, home, nas, nas_of};
use crate::rig::{self, REALM, peer, soon, wait_until};

const SUCCESS: ResultCode = ResultCode::DIAMETER_SUCCESS;

fn provided<A>(event: Option<SessionEvent<A>>) -> Option<Box<A>> {
    match event {
        Some(SessionEvent::Provided(answer)) => answer,
        _ => panic!("the session does not go on"),
    }
}

// Proves: ses-10, ses-32, ses-38, ses-42
#[tokio::test]
async fn a_session_ends_by_a_termination_request() {
    let class = OctetString::from(vec![7, 7]);
    let granted = class.clone();
    let (server, wire) = Wire::start(
        move |_, mut answer| {
            answer.class = vec![granted.clone()];
            Ok(answer)
        },
        SUCCESS,
    )
    .await;
    let node = nas_of(&server).await;
    let authorizing = node.authorization(Settings::default());
    let request = aar(&node);
    let mut session = soon(authorizing.request(request.clone())).await.unwrap();
    assert_eq!(session.take_answer().unwrap().class, std::slice::from_ref(&class));
    assert_eq!(session.authorization().class, [vec![7, 7]]);
    assert_eq!(session.session_id(), &*request.session_id);
    soon(session.end(TerminationCause::USER_MOVED)).await;
    let terminations = wire.terminations();
    let [termination] = &terminations[..] else { panic!("{terminations:?}") };
    assert_eq!(termination.session_id, request.session_id);
    assert_eq!(termination.termination_cause, WireCause::DIAMETER_USER_MOVED);
    assert_eq!(termination.destination_host, Some(HOME));
    assert_eq!(termination.destination_realm, REALM);
    assert_eq!(termination.auth_application_id, 1);
    assert_eq!(termination.class, [class]);
    assert_eq!(termination.user_name, request.user_name);
    assert_eq!(termination.origin_state_id, node.identity().state_id);
    assert_eq!(wire.applications(), [1, 1]);
}

#[tokio::test]
async fn a_session_that_is_dropped_ends() {
    let (server, wire) = Wire::start(|_, answer| Ok(answer), SUCCESS).await;
    let node = nas_of(&server).await;
    let authorizing = node.authorization(Settings::default());
    drop(soon(authorizing.request(aar(&node))).await.unwrap());
    wait_until(async || wire.terminations().len() == 1).await;
    assert_eq!(wire.terminations()[0].termination_cause, WireCause::DIAMETER_LOGOUT);
    // So does one that nobody waits for.
    drop(tokio::time::timeout(Duration::ZERO, authorizing.request(aar(&node))).await);
    wait_until(async || wire.requests().len() == wire.terminations().len()).await;
}

/// A node that stops at once: whoever waits for a session is told.
#[tokio::test]
async fn a_session_is_over_when_its_node_stops() {
    let (server, _wire) = Wire::start(|_, answer| Ok(answer), SUCCESS).await;
    let node = nas_of(&server).await;
    let authorizing = node.authorization(Settings::default());
    let mut session = soon(authorizing.request(aar(&node))).await.unwrap();
    let request = aar(&node);
    let stopping = async { drop(node) };
    let (event, ()) = soon(futures_util::future::join(session.next(), stopping)).await;
    assert_eq!(event, None);
    soon(session.end(TerminationCause::LOGOUT)).await;
    let late = soon(authorizing.request(request)).await;
    assert!(matches!(late, Err(NotAuthorized::Ended)));
}

// Proves: ses-23, ses-29, ses-41
#[tokio::test]
async fn the_authorization_is_renewed_before_it_ends() {
    let (server, wire) = Wire::start(
        |request, mut answer| {
            let is_first = request.destination_host.is_none();
            answer.authorization_lifetime = Some(if is_first { 1 } else { 600 });
            Ok(answer)
        },
        SUCCESS,
    )
    .await;
    let node = nas_of(&server).await;
    // To authorize only, nobody needs to prove again who they are.
    let settings = Settings::default().renewal(|request: &mut AaRequest, kind| {
        assert_eq!(kind, ReAuthRequestType::AuthorizeOnly);
        request.user_password = None;
    });
    let authorizing = node.authorization(settings);
    let mut session = soon(authorizing.request(aar(&node))).await.unwrap();
    let answer = provided(soon(session.next()).await).unwrap();
    assert_eq!(answer.authorization_lifetime, Some(600));
    let [first, second] = &wire.requests()[..] else { panic!("two requests") };
    assert_eq!(first.auth_request_type, AuthRequestType::AUTHORIZE_AUTHENTICATE);
    assert!(first.user_password.is_some());
    assert_eq!(second.auth_request_type, AuthRequestType::AUTHORIZE_ONLY);
    assert_eq!((&second.user_password, &second.destination_host), (&None, &Some(HOME)));
    assert_eq!(second.session_id, first.session_id);
}

// Proves: ses-34, ses-38
#[tokio::test]
async fn a_session_lasts_as_long_as_it_may() {
    let (server, wire) = Wire::start(
        |_, mut answer| {
            answer.session_timeout = Some(1);
            Ok(answer)
        },
        SUCCESS,
    )
    .await;
    let node = nas_of(&server).await;
    let authorizing = node.authorization(Settings::default());
    let mut session = soon(authorizing.request(aar(&node))).await.unwrap();
    let end = SessionEnd::Terminated(TerminationCause::SESSION_TIMEOUT);
    assert_eq!(soon(session.next()).await, Some(SessionEvent::Ended(end)));
    assert_eq!(soon(session.next()).await, None);
    assert_eq!(wire.terminations()[0].termination_cause, WireCause::DIAMETER_SESSION_TIMEOUT);
    soon(session.end(TerminationCause::LOGOUT)).await;
    assert_eq!(wire.terminations().len(), 1);
}

// Proves: ses-02, ses-03, ses-12
#[tokio::test]
async fn without_state_a_session_ends_in_silence() {
    let (server, wire) = Wire::start(
        |_, mut answer| {
            answer.auth_session_state = Some(AuthSessionState::NO_STATE_MAINTAINED);
            Ok(answer)
        },
        SUCCESS,
    )
    .await;
    let node = nas_of(&server).await;
    let settings = Settings { hint: SessionState::NotMaintained, ..Settings::default() };
    let authorizing = node.authorization(settings);
    let session = soon(authorizing.request(aar(&node))).await.unwrap();
    soon(session.end(TerminationCause::LOGOUT)).await;
    let hint = wire.requests()[0].auth_session_state;
    assert_eq!(hint, Some(AuthSessionState::NO_STATE_MAINTAINED));
    assert!(wire.terminations().is_empty());
}

#[tokio::test]
async fn a_user_may_be_refused() {
    let (server, wire) = Wire::start(
        |_, mut answer| {
            answer.result_code = ResultCode::DIAMETER_AUTHENTICATION_REJECTED;
            Ok(answer)
        },
        SUCCESS,
    )
    .await;
    let node = nas_of(&server).await;
    let authorizing = node.authorization(Settings::default());
    let refused = soon(authorizing.request(aar(&node))).await.unwrap_err();
    let NotAuthorized::Answer(SendError::Failure { answer, .. }) = refused else {
        panic!("{refused}")
    };
    assert_eq!(answer.result_code, ResultCode::DIAMETER_AUTHENTICATION_REJECTED);
    assert!(wire.terminations().is_empty());
}

// Proves: ses-11, ses-30, ses-38
#[tokio::test]
async fn an_answer_that_contradicts_itself_is_a_bad_one() {
    let (server, wire) = Wire::start(
        |_, mut answer| {
            (answer.session_timeout, answer.authorization_lifetime) = (Some(10), Some(20));
            Ok(answer)
        },
        SUCCESS,
    )
    .await;
    let node = nas_of(&server).await;
    let authorizing = node.authorization(Settings::default());
    let unusable = soon(authorizing.request(aar(&node))).await.unwrap_err();
    assert!(matches!(unusable, NotAuthorized::Unusable), "{unusable}");
    assert_eq!(wire.terminations()[0].termination_cause, WireCause::DIAMETER_BAD_ANSWER);
}

// Proves: ses-49
#[tokio::test]
async fn an_authentication_may_take_rounds() {
    let (server, wire) = Wire::start(
        |request, mut answer| {
            if request.state.is_none() {
                answer.result_code = ResultCode::DIAMETER_MULTI_ROUND_AUTH;
                answer.state = Some(vec![1].into());
            }
            Ok(answer)
        },
        SUCCESS,
    )
    .await;
    let node = nas_of(&server).await;
    let settings = Settings::default().next_round(
        |mut request: AaRequest, answer: diameter_messages::nasreq::AaAnswer| async move {
            request.state = answer.state;
            Some(request)
        },
    );
    let session = soon(node.authorization(settings).request(aar(&node))).await.unwrap();
    assert_eq!(wire.requests().len(), 2);
    drop(session);
    // Who gives up is not authorized.
    let settings = Settings::default().next_round(|_: AaRequest, _| async { None });
    let refused = soon(node.authorization(settings).request(aar(&node))).await.unwrap_err();
    assert!(matches!(refused, NotAuthorized::Unfinished), "{refused}");
    // Nor is who cannot answer.
    let authorizing = node.authorization(Settings::default());
    let refused = soon(authorizing.request(aar(&node))).await.unwrap_err();
    assert!(matches!(refused, NotAuthorized::Unfinished), "{refused}");
}

// Proves: ses-07, ses-08
#[tokio::test]
async fn a_server_has_the_user_authorized_again() {
    let home_server = Home::granting(|_| {});
    let sessions = home_server.sessions();
    let server = home(&sessions).start().await.unwrap();
    let node = nas_of(&server).await;
    let authorizing = node.authorization(Settings::default());
    let mut session = soon(authorizing.request(aar(&node))).await.unwrap();
    let asked = sessions.re_authorize(
        server.client(),
        session.session_id(),
        diameter_messages::base::ReAuthRequestType::AUTHORIZE_ONLY,
    );
    assert_eq!(soon(asked).await.unwrap().0, 2001);
    assert!(provided(soon(session.next()).await).is_some());
    assert_eq!(home_server.requests().len(), 2);
    assert_eq!(home_server.ended(), []);
}

// Proves: ses-10, ses-17, ses-18
#[tokio::test]
async fn a_server_ends_a_session() {
    let home_server = Home::granting(|_| {});
    let sessions = home_server.sessions();
    let server = home(&sessions).start().await.unwrap();
    let node = nas_of(&server).await;
    let authorizing = node.authorization(Settings::default());
    let mut session = soon(authorizing.request(aar(&node))).await.unwrap();
    let aborted = sessions.abort(server.client(), session.session_id());
    assert_eq!(soon(aborted).await.unwrap().0, 2001);
    let end = SessionEnd::Terminated(TerminationCause::ADMINISTRATIVE);
    assert_eq!(soon(session.next()).await, Some(SessionEvent::Ended(end)));
    assert!(sessions.is_empty());
    // The device's policy: it does not comply.
    let settings = Settings { abort: Comply::No, re_auth: Comply::No, ..Settings::default() };
    let authorizing = node.authorization(settings);
    let session = soon(authorizing.request(aar(&node))).await.unwrap();
    let aborted = sessions.abort(server.client(), session.session_id());
    assert_eq!(soon(aborted).await.unwrap().0, 5012);
    let mut other = soon(authorizing.request(aar(&node))).await.unwrap();
    let asked = sessions.re_authorize(
        server.client(),
        other.session_id(),
        diameter_messages::base::ReAuthRequestType::AUTHORIZE_ONLY,
    );
    assert_eq!(soon(asked).await.unwrap().0, 5012);
    let end = SessionEvent::Ended(SessionEnd::NotReAuthorized);
    assert_eq!(soon(other.next()).await, Some(end));
}

/// What a device does when the server cannot be reached to renew the authorization.
// Proves: ses-44, ses-45, ses-46, ses-47
#[tokio::test]
async fn a_server_that_is_gone_is_dealt_with_as_it_said() {
    use diameter_messages::base::{SessionServerFailover, avp};
    let failovers = [
        (None, Err(SessionEnd::Undelivered), 1),
        (Some(SessionServerFailover::TRY_AGAIN), Err(SessionEnd::Undelivered), 2),
        (Some(SessionServerFailover::ALLOW_SERVICE), Ok(()), 1),
        (Some(SessionServerFailover::TRY_AGAIN_ALLOW_SERVICE), Ok(()), 2),
    ];
    for (failover, expected, times) in failovers {
        let (server, wire) = Wire::start(
            move |request, mut answer| {
                if request.auth_request_type == AuthRequestType::AUTHORIZE_ONLY {
                    return Err(Rejection::new(ResultCode(3002)));
                }
                answer.authorization_lifetime = Some(1);
                let value = failover.map(|it: SessionServerFailover| RawAvp {
                    code: avp::SESSION_SERVER_FAILOVER.key.code,
                    vendor_id: 0,
                    flags: AvpFlags::MANDATORY,
                    data: it.0.to_be_bytes().to_vec().into(),
                });
                answer.additional_avps = value.into_iter().collect();
                Ok(answer)
            },
            SUCCESS,
        )
        .await;
        let node = nas_of(&server).await;
        let authorizing = node.authorization(Settings::default());
        let mut session = soon(authorizing.request(aar(&node))).await.unwrap();
        let event = soon(session.next()).await;
        match expected {
            Ok(()) => assert_eq!(provided(event), None),
            Err(end) => assert_eq!(event, Some(SessionEvent::Ended(end))),
        }
        let requests = wire.requests();
        assert_eq!(requests.len(), 1 + times, "{failover:?}");
        assert_eq!(requests[1].destination_host, Some(HOME));
        if times == 2 {
            assert_eq!(requests[2].destination_host, None);
        }
    }
}

/// Any command will do: a Credit-Control-Request that authorizes, as in Gx, numbers its requests itself.
#[tokio::test]
async fn requests_of_another_application_are_made_by_its_rules() {
    let (to_test, mut numbers) = tokio::sync::mpsc::unbounded_channel();
    let grant = move |request: CreditControlRequest, context: Context| {
        to_test.send((request.cc_request_type, request.cc_request_number)).unwrap();
        let answer = request.answer(context.identity());
        let answer = answer.result_code(SUCCESS).build();
        async { Ok::<_, Rejection>(answer) }
    };
    let server = rig::server(HOME).handle(grant).start().await.unwrap();
    let peer = peer(HOME, rig::address(&server));
    let node = nas().sessions::<CreditControlRequest>().peer(peer).start().await.unwrap();
    assert!(node.available(&HOME).await);
    let settings = Settings::default().renewal(|request: &mut CreditControlRequest, _| {
        request.cc_request_type = CcRequestType::UPDATE_REQUEST;
        request.cc_request_number += 1;
    });
    let mut request = rig::ccr(&node, 0);
    request.cc_request_type = CcRequestType::INITIAL_REQUEST;
    let mut session = soon(node.authorization(settings).request(request)).await.unwrap();
    for _ in 0..2 {
        let rar = ReAuthRequest::builder()
            .session_id(session.session_id().to_owned())
            .origin_host(HOME)
            .origin_realm(REALM)
            .destination_host(node.identity().host.clone())
            .destination_realm(REALM)
            .re_auth_request_type(diameter_messages::base::ReAuthRequestType::AUTHORIZE_ONLY)
            .build();
        soon(server.send(rar)).await.unwrap();
        provided(soon(session.next()).await).unwrap();
    }
    let mut seen = Vec::new();
    while let Ok(number) = numbers.try_recv() {
        seen.push(number);
    }
    let [initial, update] = [CcRequestType::INITIAL_REQUEST, CcRequestType::UPDATE_REQUEST];
    assert_eq!(seen, [(initial, 0), (update, 1), (update, 2)]);
}

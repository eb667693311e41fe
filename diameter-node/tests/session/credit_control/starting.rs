//! The first interrogation (RFC 8506, 5.2 and Table 3).

use diameter_messages::credit_control::{CcRequestType, SubscriptionId, SubscriptionIdType};
use diameter_session::credit_control::{Answer, Grant};

use super::*;
use crate::rig;

/// The template says who the subscriber is, the machine what is wanted, the driver whose session it is.
// Proves: rt-16, rt-17
#[tokio::test]
async fn a_session_from_its_first_request_to_its_last() {
    let (mut ocs, node, charging) = pair(settings()).await;
    let mut template = charging.template().unwrap();
    let subscriber = SubscriptionId::builder()
        .subscription_id_type(SubscriptionIdType::END_USER_E164)
        .subscription_id_data("4917012345678")
        .build();
    template.subscription_id.push(subscriber.clone());
    let starting = charging.start(template, [(INTERNET, MEGABYTE)]);
    let granting = async {
        let asked = ocs.asked().await;
        let request = &asked.request;
        assert!(request.session_id.as_str().starts_with("pgw1.example.net;"));
        assert_eq!(request.origin_host, rig::CLIENT);
        assert_eq!(request.origin_realm, rig::REALM);
        assert_eq!(request.origin_state_id, node.identity().state_id);
        assert_eq!(request.destination_realm, rig::REALM);
        assert_eq!(request.destination_host, None);
        assert_eq!(request.service_context_id.as_str(), "32251@3gpp.org");
        assert_eq!(request.cc_request_type, CcRequestType::INITIAL_REQUEST);
        assert_eq!(request.cc_request_number, 0);
        assert_eq!(request.subscription_id[0], subscriber);
        assert!(request.event_timestamp.is_some());
        let read = asked.read();
        assert!(read.multiple_services);
        assert_eq!(read.services[0].service, INTERNET);
        assert_eq!(read.services[0].requested, Some(MEGABYTE));
        asked.grant(&[(INTERNET, MEGABYTE)]);
    };
    let (session, ()) = tokio::join!(starting, granting);
    let mut session = session.unwrap();
    assert_eq!(session.state(), State::Open);
    let event = rig::soon(session.next()).await.unwrap();
    assert_eq!(event.change, SessionChange::Granted(INTERNET, MEGABYTE));
    assert_eq!(event.answer().unwrap().origin_host, rig::SERVER);
    assert!(event.error().is_none());
    assert_eq!(session.remaining(INTERNET), Some(MEGABYTE));

    session.consumed(INTERNET, Units::octets(400_000));
    ocs.silence().await;
    assert_eq!(session.remaining(INTERNET), Some(Units::octets(600_000)));
    session.consumed(INTERNET, Units::octets(600_000));
    let asked = ocs.asked().await;
    assert_eq!(asked.request.cc_request_type, CcRequestType::UPDATE_REQUEST);
    assert_eq!(asked.request.cc_request_number, 1);
    assert_eq!(asked.request.destination_host, Some(rig::SERVER));
    assert_eq!(asked.request.destination_realm, rig::REALM);
    assert_eq!(asked.request.subscription_id[0], subscriber);
    assert_eq!(asked.request.session_id.as_str(), session.session_id());
    assert_eq!(asked.read().services[0].total_used(), MEGABYTE);
    asked.grant(&[(INTERNET, MEGABYTE)]);
    assert_eq!(next(&mut session).await, SessionChange::Granted(INTERNET, MEGABYTE));

    session.consumed(INTERNET, Units::octets(1));
    let ending = session.end(TerminationCause::LOGOUT);
    let answering = async {
        let asked = ocs.asked().await;
        assert_eq!(asked.request.cc_request_type, CcRequestType::TERMINATION_REQUEST);
        assert_eq!(asked.request.cc_request_number, 2);
        assert_eq!(asked.read().termination_cause, Some(TerminationCause::LOGOUT));
        assert_eq!(asked.read().services[0].total_used(), Units::octets(1));
        asked.grant(&[]);
    };
    let (reply, ()) = tokio::join!(ending, answering);
    assert_eq!(reply.unwrap().as_ref().as_ref().unwrap().cc_request_number, 2);
}

/// What becomes of a session whose first request is answered with a code that is no success.
#[tokio::test]
async fn codes_that_refuse_the_first_request() {
    use FailureHandling::{Continue, RetryAndTerminate, Terminate};
    // (Result-Code, failure handling, whether the user gets the service)
    let rows = [
        (3002, Terminate, false),
        (3002, Continue, true),
        (3002, RetryAndTerminate, false),
        (3004, Terminate, false),
        (3004, Continue, true),
        (3005, Continue, true),
        (3005, RetryAndTerminate, false),
        (4010, Continue, false),
        (4011, Terminate, true),
        (4012, Continue, false),
        (5003, Terminate, false),
        (5003, Continue, true),
        (5030, Continue, false),
        (5031, Terminate, false),
        (5031, Continue, true),
        (4999, Terminate, false),
        (5999, Continue, true),
        (9999, RetryAndTerminate, false),
    ];
    for (code, failure_handling, is_served) in rows {
        let (mut ocs, _node, charging) = pair(with(handling(failure_handling))).await;
        let starting = charging.start(charging.template().unwrap(), [(INTERNET, MEGABYTE)]);
        let refusing = async { ocs.asked().await.refuse(code) };
        let (session, ()) = tokio::join!(rig::soon(starting), refusing);
        match session {
            Ok(mut session) => {
                assert!(is_served, "{code} {failure_handling:?}");
                let changes = [SessionChange::ServiceContinues, SessionChange::Ended];
                assert_eq!(rest(&mut session).await, changes, "{code}");
            }
            Err(NotStarted::Refused(Some(reply))) => {
                assert!(!is_served, "{code} {failure_handling:?}");
                let error = reply.as_ref().as_ref().unwrap_err().to_string();
                assert!(error.contains(&code.to_string()), "{error}");
            }
            Err(error) => panic!("{code} {failure_handling:?}: {error}"),
        }
        // Nothing is reported for a session that never was.
        ocs.silence().await;
    }
}

/// TERMINATE: without an answer before Tx expires there is no service, and the answer that comes late
/// changes nothing.
#[tokio::test]
async fn a_silent_server_and_an_answer_after_the_end() {
    let config = ClientConfig { tx: SHORT, ..handling(FailureHandling::Terminate) };
    let (mut ocs, _node, charging) = pair(with(config)).await;
    let starting = charging.start(charging.template().unwrap(), [(INTERNET, MEGABYTE)]);
    let (session, asked) = tokio::join!(rig::soon(starting), ocs.asked());
    let Err(NotStarted::Refused(None)) = session else { panic!("Tx has not expired") };
    asked.grant(&[(INTERNET, MEGABYTE)]);
    ocs.silence().await;
}

/// CONTINUE: the user gets the service when Tx expires, and the late answer its quota.
#[tokio::test]
async fn a_silent_server_and_an_answer_that_is_late() {
    let config = ClientConfig { tx: SHORT, ..handling(FailureHandling::Continue) };
    let (mut ocs, _node, charging) = pair(with(config)).await;
    let starting = charging.start(charging.template().unwrap(), [(INTERNET, MEGABYTE)]);
    let (session, asked) = tokio::join!(rig::soon(starting), ocs.asked());
    let mut session = session.unwrap();
    assert_eq!(session.state(), State::PendingI);
    assert_eq!(next(&mut session).await, SessionChange::ServiceContinues);
    asked.grant(&[(INTERNET, MEGABYTE)]);
    assert_eq!(next(&mut session).await, SessionChange::Granted(INTERNET, MEGABYTE));
    assert_eq!(session.state(), State::Open);
}

/// No peer, no answer: the failure handling decides at once.
#[tokio::test]
async fn without_a_server_nobody_waits() {
    let (ocs, node, charging) = pair(settings()).await;
    ocs.node.shutdown(Duration::ZERO).await;
    rig::wait_until(|| async {
        let peers = node.peers().await;
        peers.iter().all(|peer| peer.remote.is_none())
    })
    .await;
    let starting = charging.start(charging.template().unwrap(), [(INTERNET, MEGABYTE)]);
    let Err(NotStarted::Refused(Some(reply))) = rig::soon(starting).await else { panic!() };
    assert!(matches!(*reply, Err(diameter_node::SendError::NoAnswer(_))));
}

/// An answer of another session, or to another request, is none that this one can use.
#[tokio::test]
async fn answers_that_are_of_something_else() {
    for is_number_wrong in [true, false] {
        let (mut ocs, _node, charging) = pair(settings()).await;
        let starting = charging.start(charging.template().unwrap(), [(INTERNET, MEGABYTE)]);
        let answering = async {
            let asked = ocs.asked().await;
            let grants = vec![Grant::new(INTERNET, MEGABYTE)];
            let mut answer = asked.made(&Answer::granting(0, grants));
            if is_number_wrong {
                answer.cc_request_number = 7;
            } else {
                answer.session_id = "ocs1.example.net;1;2".into();
            }
            asked.answer(answer);
        };
        let (session, ()) = tokio::join!(rig::soon(starting), answering);
        let Err(NotStarted::Refused(Some(_))) = session else { panic!("it is taken") };
    }
}

/// Several services, each with an answer of its own.
#[tokio::test]
async fn each_service_has_its_own_result() {
    let (mut ocs, _node, charging) = pair(settings()).await;
    let services: Vec<_> =
        (1..=6).map(|number| (Service::rating_group(number), MEGABYTE)).collect();
    let starting = charging.start(charging.template().unwrap(), services.clone());
    let codes = [2001, 4010, 4011, 4012, 5031, 5999];
    let answering = async {
        let asked = ocs.asked().await;
        assert_eq!(asked.read().services.len(), 6);
        let grants = services.iter().zip(codes).map(|((service, units), code)| Grant {
            result: Some(ResultCode(code)),
            granted: (code == 2001).then_some(*units),
            ..Grant::new(*service, *units)
        });
        asked.grants(grants);
    };
    let (session, ()) = tokio::join!(rig::soon(starting), answering);
    let mut session = session.unwrap();
    for ((service, units), code) in services.into_iter().zip(codes) {
        let expected = match code {
            2001 => SessionChange::Granted(service, units),
            4011 => SessionChange::Uncontrolled(service),
            code => SessionChange::Denied(service, ResultCode(code)),
        };
        assert_eq!(next(&mut session).await, expected);
    }
    assert_eq!(session.state(), State::Open);
}

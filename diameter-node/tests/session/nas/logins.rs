//! Who is let in, and who is not.

use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex};

use diameter_core::{Command, EndToEndId, HopByHopId, OctetString, Request};
use diameter_messages::base::{
    CapabilitiesExchangeAnswer, CapabilitiesExchangeRequest, ResultCode,
    TerminationCause as WireCause,
};
use diameter_messages::nasreq::{
    AaAnswer, AaRequest, AccountingRequest, AuthRequestType, ChapAlgorithm, ChapAuth, ServiceType,
};
use diameter_node::session::authorization::{NotAuthorized, SessionEnd};
use diameter_node::session::nas::{
    BadCredentials, FramedAddress, NotAdmitted, Unusable, UserEvent,
};
use tokio::net::TcpListener;

use super::{Aaa, Device, number, settings};
use crate::authorization::{HOME, Home, NAS, aar, home, nas, nas_of};
use crate::raw::{RawPeer, cer};
use crate::rig::{REALM, address, peer, soon};

// Proves: nas-01
#[tokio::test]
async fn both_ends_say_in_their_capabilities_that_they_speak_nasreq() {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let node = nas().sends::<AccountingRequest>().peer(peer(HOME, listener.local_addr().unwrap()));
    let _node = node.start().await.unwrap();
    let mut raw = RawPeer::over(soon(listener.accept()).await.unwrap().0);
    let asked = CapabilitiesExchangeRequest::from_message(&raw.next().await.unwrap()).unwrap();
    assert!(asked.auth_application_id.contains(&1), "{asked:?}");

    let sessions = Home::granting(|_| {}).sessions();
    let server = home(&sessions).start().await.unwrap();
    let mut raw = RawPeer::silent(address(&server)).await;
    let mut asking = CapabilitiesExchangeRequest::from_message(&cer(NAS)).unwrap();
    asking.auth_application_id = vec![1];
    raw.send(&asking.to_message(HopByHopId(1), EndToEndId(1)).unwrap()).await;
    let said = CapabilitiesExchangeAnswer::from_message(&raw.next().await.unwrap()).unwrap();
    assert!(said.auth_application_id.contains(&1), "{said:?}");
}

// Proves: nas-23, nas-25, nas-26
#[tokio::test]
async fn credentials_that_may_not_be_sent_are_not() {
    let aaa = Aaa::start(|_, _| {}).await;
    let device = Device::of(&aaa, settings()).await;
    let chap = |response: Option<[u8; 16]>| {
        let mut chap = ChapAuth::builder()
            .chap_algorithm(ChapAlgorithm::CHAP_WITH_MD5)
            .chap_ident([1])
            .build();
        chap.chap_response = response.map(OctetString::from);
        Some(chap)
    };
    let challenge = Some(OctetString::from([9; 16]));
    let cases = [
        (Some(vec![b'x'; 129]), None, None, Err(BadCredentials::LongPassword(129))),
        (Some(vec![b'x'; 128]), None, None, Ok(())),
        (None, chap(Some([7; 16])), None, Err(BadCredentials::NoChallenge)),
        (None, chap(None), challenge.clone(), Err(BadCredentials::NoResponse)),
        (None, chap(Some([7; 16])), challenge, Ok(())),
    ];
    for (password, chap_auth, chap_challenge, expected) in cases {
        let mut request = device.request();
        request.user_password = password.map(OctetString::from);
        (request.chap_auth, request.chap_challenge) = (chap_auth, chap_challenge);
        let before = aaa.commands().len();
        match (soon(device.server.login(request)).await, expected) {
            (Ok(_), Ok(())) => {}
            (Err(NotAdmitted::Credentials(error)), Err(expected)) => {
                assert_eq!(error, expected);
                assert_eq!(aaa.commands().len(), before, "nothing was sent");
            }
            (other, _) => panic!("{other:?}"),
        }
    }
}

// Proves: nas-27, nas-28, nas-30
#[tokio::test]
async fn a_service_that_cannot_be_given_ends_the_session() {
    let answer: Arc<Mutex<(i32, u32)>> = Arc::default();
    let said = answer.clone();
    let aaa = Aaa::start(move |_, answer| {
        let (service, mtu) = *said.lock().unwrap();
        (answer.service_type, answer.framed_mtu) = (Some(ServiceType(service)), Some(mtu));
    })
    .await;
    let device = Device::of(&aaa, settings()).await;
    let of_port = device.server.port([ServiceType::FRAMED]);
    let (bad, unavailable) = (WireCause::DIAMETER_BAD_ANSWER, WireCause(25));
    let cases = [
        ((99, 1500), Unusable::UnknownService(ServiceType(99)), 5004, bad),
        ((1, 1500), Unusable::IncompatibleService(ServiceType::LOGIN), 5012, unavailable),
        ((2, 63), Unusable::Mtu(63), 5004, bad),
        ((2, 65_536), Unusable::Mtu(65_536), 5004, bad),
    ];
    for (number, (said, expected, code, cause)) in cases.into_iter().enumerate() {
        *answer.lock().unwrap() = said;
        let request = device.request();
        let error = soon(of_port.login(request.clone())).await.unwrap_err();
        assert!(matches!(error, NotAdmitted::Unusable(it) if it == expected), "{error}");
        assert_eq!(error.result_code(), ResultCode(code));
        let ends = aaa.ends();
        assert_eq!(ends.len(), number + 1);
        assert_eq!(
            (&ends[number].session_id, ends[number].termination_cause),
            (&request.session_id, cause)
        );
    }
    for said in [(2, 64), (2, 65_535)] {
        *answer.lock().unwrap() = said;
        drop(soon(of_port.login(device.request())).await.unwrap());
    }
}

// Proves: nas-27
#[tokio::test]
async fn a_service_that_cannot_be_given_any_longer_ends_the_session_too() {
    let aaa = Aaa::start(|request, answer| {
        answer.authorization_lifetime = Some(1);
        let is_again = request.auth_request_type == AuthRequestType::AUTHORIZE_ONLY;
        answer.service_type = Some(if is_again { ServiceType(99) } else { ServiceType::FRAMED });
    })
    .await;
    let device = Device::of(&aaa, settings()).await;
    let mut user = soon(device.server.login(device.request())).await.unwrap();
    let end = SessionEnd::Terminated(diameter_session::TerminationCause::BAD_ANSWER);
    assert_eq!(soon(user.next()).await, Some(UserEvent::Ended(end)));
    assert_eq!(soon(user.next()).await, None);
    assert_eq!(aaa.ends()[0].termination_cause, WireCause::DIAMETER_BAD_ANSWER);
}

/// Two rounds, as a server with tokens has them.
fn token(request: &AaRequest, answer: &mut AaAnswer) {
    if request.state.is_none() {
        answer.result_code = ResultCode::DIAMETER_MULTI_ROUND_AUTH;
        answer.state = Some(vec![1, 2, 3].into());
        answer.reply_message = vec!["Your token,".into(), "please".into()];
    }
}

// Proves: nas-04, nas-13, nas-14, nas-22
#[tokio::test]
async fn a_user_is_asked_and_what_they_type_goes_to_the_server_with_its_state() {
    let aaa = Aaa::start(token).await;
    let shown: Arc<Mutex<Vec<String>>> = Arc::default();
    let to_show = shown.clone();
    let settings = settings().prompt(move |answer| {
        let messages = answer.reply_message.iter().map(|it| it.to_string());
        to_show.lock().unwrap().extend(messages);
        async { Some("123456".into()) }
    });
    let device = Device::of(&aaa, settings).await;
    let user = soon(device.server.login(device.request())).await.unwrap();
    assert_eq!(*shown.lock().unwrap(), ["Your token,", "please"]);
    let [first, second] = &aaa.logins()[..] else { panic!("two requests") };
    assert_eq!((first.user_name.as_deref(), first.nas_port), (Some("alice"), Some(7)));
    assert_eq!(first.origin_host, NAS);
    assert_eq!(first.user_password.as_deref(), Some(&[1, 2, 3][..]));
    assert_eq!(second.state.as_deref(), Some(&[1, 2, 3][..]));
    assert_eq!(second.user_password.as_deref(), Some(&b"123456"[..]));
    assert_eq!((&*second.session_id, &first.session_id), (user.session_id(), &second.session_id));
}

// Proves: nas-16
#[tokio::test]
async fn a_question_that_cannot_be_shown_denies_access() {
    let aaa = Aaa::start(token).await;
    let device = Device::of(&aaa, settings()).await;
    let error = device.refused(device.request()).await;
    assert!(matches!(error, NotAdmitted::NotAuthorized(NotAuthorized::Unfinished)), "{error}");
    assert_eq!(aaa.logins().len(), 1);
    // Nor does a user get in who gives up, or types more than may be sent.
    for typed in [None, Some(vec![b'1'; 129].into())] {
        let settings = settings().prompt(move |_| {
            let typed = typed.clone();
            async { typed }
        });
        let aaa = Aaa::start(token).await;
        let device = Device::of(&aaa, settings).await;
        let error = device.refused(device.request()).await;
        assert!(matches!(error, NotAdmitted::NotAuthorized(NotAuthorized::Unfinished)), "{error}");
        assert_eq!(aaa.logins().len(), 1);
    }
}

// Proves: nas-15
#[tokio::test]
async fn a_server_that_needs_another_round_has_no_session_yet() {
    let server = Home::new(|request, mut answer| {
        token(request, &mut answer);
        Ok(answer)
    });
    let sessions = server.sessions();
    let node = home(&sessions).start().await.unwrap();
    let device = nas_of(&node).await;
    let mut request = aar(&device);
    let again = soon(device.client().send(request.clone())).await;
    let again = match again {
        Ok(answer) => answer,
        Err(diameter_node::SendError::Failure { answer, .. }) => *answer,
        Err(error) => panic!("{error}"),
    };
    assert_eq!(again.result_code, ResultCode::DIAMETER_MULTI_ROUND_AUTH);
    assert_eq!(again.reply_message.len(), 2);
    assert!(again.state.is_some());
    assert!(sessions.is_empty());
    request.state = again.state;
    assert!(soon(device.client().send(request)).await.is_ok());
    assert_eq!(sessions.len(), 1);
}

// Proves: nas-19
#[tokio::test]
async fn a_termination_is_answered_and_nothing_is_left_of_the_session() {
    let sessions = Home::granting(|_| {}).sessions();
    let node = home(&sessions).start().await.unwrap();
    let device = nas_of(&node).await;
    let request = aar(&device);
    assert!(soon(device.client().send(request.clone())).await.is_ok());
    assert_eq!(sessions.len(), 1);
    let end = diameter_messages::nasreq::SessionTerminationRequest::builder()
        .session_id(request.session_id)
        .origin_host(NAS)
        .origin_realm(REALM)
        .destination_realm(REALM)
        .auth_application_id(1)
        .termination_cause(WireCause::DIAMETER_LOGOUT)
        .build();
    let answer = soon(device.client().send(end)).await.unwrap();
    assert_eq!(answer.result_code, ResultCode::DIAMETER_SUCCESS);
    assert!(sessions.is_empty());
}

// Proves: nas-06
#[tokio::test]
async fn accounting_that_cannot_be_done_as_the_server_wants_it_lets_nobody_in() {
    // DELIVER_AND_GRANT, GRANT_AND_STORE, and a value that nobody knows.
    for realtime in [1, 2, 7] {
        let aaa = Aaa::start(move |_, answer| {
            answer.additional_avps = [number(483, realtime)].into_iter().collect();
        })
        .await;
        let device = Device::of(&aaa, settings()).await;
        let without = diameter_node::session::nas::AccessServer::new(&device.node, settings());
        let error = soon(without.login(device.request())).await.unwrap_err();
        assert!(matches!(error, NotAdmitted::Unusable(Unusable::Realtime(it)) if it == realtime));
        assert_eq!(aaa.ends().len(), 1);
        // With a server that takes records, only what nobody knows stays impossible.
        let admitted = soon(device.server.login(device.request())).await;
        assert_eq!(admitted.is_ok(), realtime != 7);
    }
    // GRANT_AND_LOSE asks for nothing.
    let aaa = Aaa::start(|_, answer| {
        answer.additional_avps = [number(483, 3)].into_iter().collect();
    })
    .await;
    let device = Device::of(&aaa, settings()).await;
    let without = diameter_node::session::nas::AccessServer::new(&device.node, settings());
    assert!(soon(without.login(device.request())).await.is_ok());
}

// Proves: nas-29
#[test]
fn an_address_may_be_left_to_the_user_or_the_device() {
    let of = |octets: [u8; 4]| {
        let mut answer = AaAnswer::builder()
            .session_id("nas1.example.net;1;1")
            .auth_application_id(1)
            .auth_request_type(AuthRequestType::AUTHORIZE_ONLY)
            .result_code(ResultCode::DIAMETER_SUCCESS)
            .origin_host(HOME)
            .origin_realm(REALM)
            .build();
        answer.framed_ip_address = Some(octets.into());
        FramedAddress::of(&answer)
    };
    assert_eq!(of([255, 255, 255, 255]), Some(FramedAddress::UserChooses));
    assert_eq!(of([255, 255, 255, 254]), Some(FramedAddress::DeviceChooses));
    let address = Ipv4Addr::new(192, 0, 2, 7);
    assert_eq!(of([192, 0, 2, 7]), Some(FramedAddress::Address(address)));
}

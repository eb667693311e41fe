//! S6b: what a packet gateway and the AAA server say to each other, and what the HSS hears of it.

use std::sync::{Arc, Mutex};

use diameter_core::{Command, DiameterIdentity, Message, Outcome, Rejection, ResultCode};
use diameter_messages::base::TerminationCause as WireCause;
use diameter_messages::s6b::*;
use diameter_messages::swx::{
    DeregistrationReason, ExperimentalResult, PushProfileRequest, ReasonCode,
    RegistrationTerminationRequest, ServerAssignmentType,
};
use diameter_node::session::authorization::{Comply, SessionEnd, Settings, TerminationCause};
use diameter_node::{Context, Node, SendError, Tcp, UnknownPeers};

use crate::aaa;
use crate::eap::Phone;
use crate::pgw::{Mobility, Pgw, Told};
use crate::{IMSI, algorithm, gateway, network, network_with, profile, refusal, soon, wait_until};

const PGW: &str = "pgw1.epc.mnc001.mcc262.3gppnetwork.org";

fn aborted() -> Option<Told> {
    Some(Told::Over(SessionEnd::Terminated(TerminationCause::ADMINISTRATIVE)))
}

/// An AAA server in whose place a test speaks; it grants everything, and keeps what it hears.
async fn watched() -> (Node, Pgw, Arc<Mutex<Vec<Message>>>) {
    let seen: Arc<Mutex<Vec<Message>>> = Arc::default();
    let (of_requests, of_ends) = (seen.clone(), seen.clone());
    let node = Node::builder(aaa::HOST, aaa::REALM)
        .handle(move |request: AaRequest, context: Context| {
            of_requests.lock().unwrap().push(context.message().clone());
            let answer = request.answer(context.identity());
            let answer = answer.result_code(ResultCode::DIAMETER_SUCCESS).build();
            async { Ok::<_, Rejection>(answer) }
        })
        .handle(move |request: SessionTerminationRequest, context: Context| {
            of_ends.lock().unwrap().push(context.message().clone());
            let answer = request.answer(context.identity());
            let answer = answer.result_code(ResultCode::DIAMETER_SUCCESS).build();
            async { Ok::<_, Rejection>(answer) }
        })
        .listen(Tcp, (std::net::Ipv4Addr::LOCALHOST, 0))
        .unknown_peers(UnknownPeers::accept())
        .start()
        .await
        .unwrap();
    let pgw = Pgw::start(DiameterIdentity::from_static(PGW), crate::at(&node)).await.unwrap();
    (node, pgw, seen)
}

fn asr(session_id: &str, user: &'static str) -> AbortSessionRequest {
    AbortSessionRequest::builder()
        .session_id(session_id.to_owned())
        .origin_host(aaa::HOST)
        .origin_realm(aaa::REALM)
        .destination_host(DiameterIdentity::from_static(PGW))
        .destination_realm(aaa::REALM)
        .user_name(user)
        .build()
}

fn rar(session_id: &str, kind: ReAuthRequestType) -> ReAuthRequest {
    ReAuthRequest::builder()
        .session_id(session_id.to_owned())
        .origin_host(aaa::HOST)
        .origin_realm(aaa::REALM)
        .destination_host(DiameterIdentity::from_static(PGW))
        .destination_realm(aaa::REALM)
        .re_auth_request_type(kind)
        .user_name(IMSI)
        .build()
}

/// The code of an answer, good or not.
fn code<A: std::fmt::Debug>(answer: Result<A, SendError<A>>) -> u32 {
    match answer {
        Ok(_) => 2001,
        Err(SendError::Failure { outcome, .. }) => outcome.code(),
        Err(SendError::Error(error)) => {
            error.outcome().as_ref().map(|it| Outcome::code(*it)).unwrap()
        }
        Err(other) => panic!("{other:?}"),
    }
}

// Proves: s6b-01, s6b-17
#[tokio::test]
async fn a_connection_has_one_session_whose_state_is_kept() {
    let (node, pgw, seen) = watched().await;
    let mut connection =
        pgw.connect(pgw.request(IMSI, "internet"), Mobility::Network).await.unwrap();
    let id = connection.session_id().to_owned();
    let message = seen.lock().unwrap()[0].clone();
    assert_eq!((message.header().command_code, message.header().application_id), (265, 16_777_272));
    let request = AaRequest::from_message(&message).unwrap();
    assert_eq!(request.user_name.as_deref(), Some(IMSI));
    assert_eq!(request.service_selection.as_deref(), Some("internet"));
    let agent = request.mip6_agent_info.unwrap().mip_home_agent_host.unwrap();
    assert_eq!(agent.destination_host, pgw.node.identity().host);
    assert!(request.mip6_feature_vector.is_some());

    let kind = ReAuthRequestType::AUTHORIZE_ONLY;
    let (answer, told) =
        soon(async { tokio::join!(node.send(rar(&id, kind)), connection.next()) }).await;
    assert_eq!((code(answer), told.is_some()), (2001, true));
    assert_eq!(soon(connection.next()).await, Some(Told::Authorized));
    soon(connection.end(TerminationCause::LOGOUT)).await;
    let seen = seen.lock().unwrap();
    let codes: Vec<_> = seen.iter().map(|it| it.header().command_code).collect();
    assert_eq!(codes, [265, 265, 275]);
    for message in seen.iter() {
        let avps: Vec<_> = message.avps().map(Result::unwrap).collect();
        assert!(avps.iter().all(|it| it.code() != 277), "Auth-Session-State");
        let session: Vec<_> =
            avps.iter().filter(|it| it.code() == 263).map(|it| it.data()).collect();
        assert_eq!(session, [id.as_bytes()]);
    }
}

// Proves: s6b-02, s6b-03, s6b-04, s6b-05
#[tokio::test]
async fn who_is_attached_has_connections_and_the_hss_hears_of_the_gateway() {
    let network = network(profile(&["internet", "*"])).await;
    let pgw = &network.pgw;
    let early = pgw.connect(pgw.request(IMSI, "internet"), Mobility::Network).await;
    assert_eq!(refusal(early), 5003);
    let _access = network.attach().await;
    let connection = pgw.connect(pgw.request(IMSI, "company"), Mobility::Network).await.unwrap();
    assert_eq!(connection.apn.as_ref().unwrap().service_selection, "*");
    let update = network.assigned(ServerAssignmentType::PGW_UPDATE).await;
    assert_eq!(update.service_selection.as_deref(), Some("company"));
    let agent = update.mip6_agent_info.unwrap().mip_home_agent_host.unwrap();
    assert_eq!(agent.destination_host, pgw.node.identity().host);
    assert_eq!(update.emergency_services, None);

    network.assigned.lock().unwrap().clear();
    let mut emergency = pgw.request(IMSI, "sos");
    emergency.emergency_services = Some(1);
    let _emergency = pgw.connect(emergency, Mobility::Network).await.unwrap();
    let update = network.assigned(ServerAssignmentType::PGW_UPDATE).await;
    assert_eq!(update.emergency_services, Some(1));
}

// Proves: s6b-04
#[tokio::test]
async fn an_apn_that_is_not_in_the_profile_is_refused() {
    let network = network(profile(&["internet"])).await;
    let _access = network.attach().await;
    let pgw = &network.pgw;
    let foreign = pgw.connect(pgw.request(IMSI, "company"), Mobility::Network).await;
    assert_eq!(refusal(foreign), 5003);
}

// Proves: s6b-06
#[tokio::test]
async fn of_users_who_are_not_here_the_hss_is_asked() {
    let network = network_with(|request, answer| {
        assert_eq!(request.server_assignment_type, ServerAssignmentType::AAA_USER_DATA_REQUEST);
        let failure = |code: u32| {
            let result = ExperimentalResult::builder().vendor_id(10415);
            (None, Some(result.experimental_result_code(code).build()))
        };
        match request.user_name.as_str() {
            // Nobody, somebody whom another server has, and somebody whom no server has.
            "1" => (answer.result_code, answer.experimental_result) = failure(5001),
            "2" => {
                (answer.result_code, answer.experimental_result) = failure(5005);
                answer.three_gpp_aaa_server_name =
                    Some(DiameterIdentity::from_static("aaa2.example.net"));
            }
            _ => answer.non_3gpp_user_data = Some(Box::new(profile(&["internet"]))),
        }
    })
    .await;
    let pgw = &network.pgw;
    let connect =
        |user: &'static str| pgw.connect(pgw.request(user, "internet"), Mobility::Network);
    assert_eq!(refusal(soon(connect("1")).await), 5001);
    assert_eq!(refusal(soon(connect("3")).await), 5003);
    // The profile was not kept: the HSS is asked again.
    assert_eq!(refusal(soon(connect("3")).await), 5003);
    assert_eq!(network.assigned.lock().unwrap().len(), 3);

    let error = soon(pgw.node.send(pgw.request("2", "internet"))).await.unwrap_err();
    let SendError::Error(error) = error else { panic!("{error:?}") };
    assert_eq!(error.outcome().unwrap().code(), 3006);
    let message = error.message();
    assert_ne!(message.header().flags.0 & 0x20, 0, "the E bit");
    let hosts = message.avps().map(Result::unwrap).filter(|it| it.code() == 292);
    assert_eq!(hosts.map(|it| it.data().to_vec()).collect::<Vec<_>>(), [b"aaa://aaa2.example.net"]);
}

// Proves: s6b-07
#[tokio::test]
async fn a_connection_at_another_gateway_ends_the_session_of_the_first() {
    let network = network(profile(&["internet"])).await;
    let _access = network.attach().await;
    let other = gateway(&network.aaa, "pgw2.epc.mnc001.mcc262.3gppnetwork.org").await;
    let pgw = &network.pgw;
    let mut first = pgw.connect(pgw.request(IMSI, "internet"), Mobility::Network).await.unwrap();
    let second = other.connect(other.request(IMSI, "internet"), Mobility::Network).await.unwrap();
    assert_eq!(soon(first.next()).await, aborted());
    let left = network.aaa.with(|it| it.connections(IMSI, None));
    assert_eq!(left, [second.session_id()]);
}

// Proves: s6b-08
#[tokio::test]
async fn the_end_of_a_connection_says_why() {
    let (_node, pgw, seen) = watched().await;
    // It was given up, and it has moved to an access of 3GPP.
    for (cause, wire) in [
        (TerminationCause::LOGOUT, WireCause::DIAMETER_LOGOUT),
        (TerminationCause::USER_MOVED, WireCause::DIAMETER_USER_MOVED),
    ] {
        let connection =
            pgw.connect(pgw.request(IMSI, "internet"), Mobility::Network).await.unwrap();
        soon(connection.end(cause)).await;
        let message = seen.lock().unwrap().pop().unwrap();
        let request = SessionTerminationRequest::from_message(&message).unwrap();
        assert_eq!((request.termination_cause, request.user_name.as_deref()), (wire, Some(IMSI)));
    }
    assert_eq!(pgw.node.open_sessions(), 0);
}

// Proves: s6b-09
#[tokio::test]
async fn only_its_user_ends_a_session() {
    let network = network(profile(&["internet"])).await;
    let _access = network.attach().await;
    let pgw = &network.pgw;
    let connection = pgw.connect(pgw.request(IMSI, "internet"), Mobility::Network).await.unwrap();
    let end = |session: &str, user: &'static str| {
        SessionTerminationRequest::builder()
            .session_id(session.to_owned())
            .origin_host(pgw.node.identity().host.clone())
            .origin_realm(aaa::REALM)
            .destination_realm(aaa::REALM)
            .termination_cause(WireCause::DIAMETER_LOGOUT)
            .user_name(user)
            .build()
    };
    let id = connection.session_id();
    assert_eq!(code(soon(pgw.node.send(end(id, "262019999999999"))).await), 5002);
    assert_eq!(code(soon(pgw.node.send(end("pgw1.example.net;1;1", IMSI))).await), 5002);
    assert_eq!(network.aaa.with(|it| it.connections(IMSI, None)), [id]);
    assert_eq!(code(soon(pgw.node.send(end(id, IMSI))).await), 2001);
    assert!(network.aaa.with(|it| it.connections(IMSI, None)).is_empty());
    assert_eq!(code(soon(pgw.node.send(end(id, IMSI))).await), 5002);
}

// Proves: s6b-10
#[tokio::test]
async fn each_connection_of_a_user_whom_the_hss_lets_go_is_ended() {
    let network = network(profile(&["internet", "ims"])).await;
    let mut access = network.attach().await;
    let pgw = &network.pgw;
    let mut internet = pgw.connect(pgw.request(IMSI, "internet"), Mobility::Network).await.unwrap();
    let mut ims = pgw.connect(pgw.request(IMSI, "ims"), Mobility::User).await.unwrap();
    let reason = DeregistrationReason::builder().reason_code(ReasonCode::PERMANENT_TERMINATION);
    let request = RegistrationTerminationRequest::builder()
        .session_id(network.hss.client().new_session_id())
        .auth_session_state(diameter_messages::base::AuthSessionState::NO_STATE_MAINTAINED)
        .origin_host(aaa::HSS)
        .origin_realm(aaa::REALM)
        .destination_host(aaa::HOST)
        .destination_realm(aaa::REALM)
        .user_name(IMSI)
        .deregistration_reason(reason.build())
        .build();
    assert_eq!(code(soon(network.hss.send(request)).await), 2001);
    assert_eq!(soon(internet.next()).await, aborted());
    assert_eq!(soon(ims.next()).await, aborted());
    // What the network carries goes on; the tunnel of the user does not (s6b-11).
    assert_eq!((internet.is_up, ims.is_up), (true, false));
    assert!(soon(access.next()).await.is_some());
    let left = network.aaa.with(|it| it.connections(IMSI, None));
    assert!(left.is_empty(), "{left:?}");
    // The HSS knows.
    let assigned = network.assigned.lock().unwrap();
    let kinds = assigned.iter().map(|it| it.server_assignment_type);
    assert!(!kinds.collect::<Vec<_>>().contains(&ServerAssignmentType::USER_DEREGISTRATION));
}

// Proves: s6b-11, s6b-12
#[tokio::test]
async fn an_asr_is_for_its_session_and_its_user() {
    let (node, pgw, seen) = watched().await;
    let request = pgw.request(IMSI, "internet");
    let mut connection = pgw.connect(request, Mobility::Network).await.unwrap();
    let id = connection.session_id().to_owned();
    assert_eq!(code(soon(node.send(asr(&id, "262019999999999"))).await), 5002);
    assert_eq!(code(soon(node.send(asr("pgw1.example.net;1;1", IMSI))).await), 5002);
    assert_eq!(code(soon(node.send(asr(&id, IMSI))).await), 2001);
    assert_eq!(soon(connection.next()).await, aborted());
    assert!(connection.is_up);
    // The ASR has no Auth-Session-State: state is kept, and an STR follows.
    let last = seen.lock().unwrap().pop().unwrap();
    let end = SessionTerminationRequest::from_message(&last).unwrap();
    assert_eq!(end.termination_cause, WireCause::DIAMETER_ADMINISTRATIVE);

    // A gateway that cannot do without the session says so.
    let settings = Settings::<AaRequest> { abort: Comply::No, ..Settings::default() };
    let stubborn = pgw.node.authorization(settings);
    let session = soon(stubborn.request(pgw.request(IMSI, "ims"))).await.unwrap();
    assert_eq!(code(soon(node.send(asr(session.session_id(), IMSI))).await), 5012);
    assert_eq!(pgw.node.open_sessions(), 1);
}

// Proves: s6b-13, s6b-15
#[tokio::test]
async fn a_changed_profile_has_all_connections_authorized_again() {
    let network = network(profile(&["internet", "ims"])).await;
    let _access = network.attach().await;
    let pgw = &network.pgw;
    let mut internet = pgw.connect(pgw.request(IMSI, "internet"), Mobility::Network).await.unwrap();
    let mut ims = pgw.connect(pgw.request(IMSI, "ims"), Mobility::Network).await.unwrap();
    let mut changed = profile(&["ims"]);
    changed.apn_configuration[0].context_identifier = 7;
    let mut request = PushProfileRequest::builder()
        .session_id(network.hss.client().new_session_id())
        .auth_session_state(diameter_messages::base::AuthSessionState::NO_STATE_MAINTAINED)
        .origin_host(aaa::HSS)
        .origin_realm(aaa::REALM)
        .destination_host(aaa::HOST)
        .destination_realm(aaa::REALM)
        .user_name(IMSI)
        .build();
    request.non_3gpp_user_data = Some(Box::new(changed));
    assert_eq!(code(soon(network.hss.send(request)).await), 2001);
    let asked = Told::Asked { trust_has_changed: false, pcscf_has_failed: false };
    assert_eq!(soon(internet.next()).await, Some(asked));
    let refused = SessionEnd::Refused(5003.into());
    assert_eq!(soon(internet.next()).await, Some(Told::Over(refused)));
    assert!(!internet.is_up);
    soon(ims.next()).await;
    assert_eq!(soon(ims.next()).await, Some(Told::Authorized));
    assert_eq!(ims.apn.as_ref().unwrap().context_identifier, 7);
    wait_until(|| network.aaa.with(|it| it.connections(IMSI, None)) == [ims.session_id()]).await;
}

// Proves: s6b-13
#[tokio::test]
async fn after_a_failure_of_the_pcscf_the_connections_of_the_ims_are_authorized_again() {
    let network = network(profile(&["internet", "ims"])).await;
    let _access = network.attach().await;
    let pgw = &network.pgw;
    let mut internet = pgw.connect(pgw.request(IMSI, "internet"), Mobility::Network).await.unwrap();
    let mut ims = pgw.connect(pgw.request(IMSI, "ims"), Mobility::Network).await.unwrap();
    network.aaa.restore_pcscf(IMSI, "ims");
    let asked = Told::Asked { trust_has_changed: false, pcscf_has_failed: true };
    assert_eq!(soon(ims.next()).await, Some(asked));
    assert_eq!(soon(ims.next()).await, Some(Told::Authorized));
    // Those of other APNs go on.
    let other = tokio::time::timeout(std::time::Duration::from_millis(100), internet.next()).await;
    assert!(other.is_err(), "{other:?}");
}

// Proves: s6b-14, s6b-16
#[tokio::test]
async fn a_gateway_authorizes_again_and_authenticates_nobody() {
    let (node, pgw, seen) = watched().await;
    let mut connection =
        pgw.connect(pgw.request(IMSI, "internet"), Mobility::Network).await.unwrap();
    let id = connection.session_id().to_owned();
    // Others than AUTHORIZE_ONLY: the application goes on waiting.
    for kind in [ReAuthRequestType::AUTHORIZE_AUTHENTICATE, ReAuthRequestType(2)] {
        let answer = tokio::select! {
            answer = node.send(rar(&id, kind)) => answer,
            told = connection.next() => panic!("{told:?}"),
        };
        assert_eq!(code(answer), 5004);
    }
    assert_eq!(seen.lock().unwrap().len(), 1);
    for (flags, trust_has_changed, pcscf_has_failed) in
        [(0, false, false), (1, true, false), (2, false, true), (0xffff_fffc, false, false)]
    {
        let mut request = rar(&id, ReAuthRequestType::AUTHORIZE_ONLY);
        request.rar_flags = Some(flags);
        let (answer, told) =
            soon(async { tokio::join!(node.send(request), connection.next()) }).await;
        assert_eq!(code(answer), 2001);
        assert_eq!(told, Some(Told::Asked { trust_has_changed, pcscf_has_failed }));
        assert_eq!(soon(connection.next()).await, Some(Told::Authorized));
    }
    assert_eq!(seen.lock().unwrap().len(), 5);
}

// Proves: s6b-18
#[tokio::test]
async fn a_tunnel_of_the_user_is_authenticated_by_eap_over_s6b() {
    let network = network(profile(&["internet"])).await;
    let pgw = &network.pgw;
    let mut phone = Phone::new(IMSI, algorithm());
    let session_id = pgw.node.client().new_session_id();
    let der = |payload: Vec<u8>| {
        DiameterEapRequest::builder()
            .session_id(session_id.clone())
            .origin_host(pgw.node.identity().host.clone())
            .origin_realm(aaa::REALM)
            .destination_realm(aaa::REALM)
            .auth_request_type(AuthRequestType::AUTHORIZE_AUTHENTICATE)
            .eap_payload(payload)
            .build()
    };
    let answer = soon(pgw.node.send(der(phone.hello()))).await.unwrap();
    assert_eq!(answer.result_code, ResultCode::DIAMETER_MULTI_ROUND_AUTH);
    let said = phone.answer(&answer.eap_payload.unwrap()).unwrap();
    let mut wrong = said.clone();
    wrong[12] ^= 1;
    let answer = soon(pgw.node.send(der(said.clone()))).await.unwrap();
    assert_eq!(answer.result_code, ResultCode::DIAMETER_SUCCESS);
    assert_eq!(answer.eap_payload.as_deref(), Some(&[3, said[1], 0, 4][..]));
    let session = phone.keys.as_ref().unwrap().session;
    assert_eq!(answer.eap_master_session_key.as_deref(), Some(&session[..]));

    // A wrong answer, and one to no challenge.
    let answer = soon(pgw.node.send(der(phone.hello()))).await.unwrap();
    assert!(answer.eap_payload.is_some());
    assert_eq!(code(soon(pgw.node.send(der(wrong.clone()))).await), 4001);
    assert_eq!(code(soon(pgw.node.send(der(said))).await), 4001);
    // One that is right, with a wrong MAC.
    let mut phone = Phone::new(IMSI, algorithm());
    let answer = soon(pgw.node.send(der(phone.hello()))).await.unwrap();
    let mut said = phone.answer(&answer.eap_payload.unwrap()).unwrap();
    let last = said.len() - 1;
    said[last] ^= 1;
    assert_eq!(code(soon(pgw.node.send(der(said))).await), 4001);
    assert_eq!(code(soon(pgw.node.send(der(vec![2, 0]))).await), 4001);
}

//! Sessions of other applications than NASREQ: Rx (TS 29.214), whose commands are those of RFC 6733, and Gx (TS 29.212),
//! which begins and ends sessions by Credit-Control-Requests.

use std::net::Ipv4Addr;
use std::sync::Mutex;
use std::time::Duration;

use diameter_core::{
    Answer, Command, DiameterIdentity, EndToEndId, HopByHopId, Identity, Rejection, Request,
};
use diameter_messages::base::{CapabilitiesExchangeAnswer, ReAuthRequestType, ResultCode};
use diameter_messages::gx::{
    CcRequestType, CreditControlRequest, EventTrigger, TerminationCause as WireCause,
};
use diameter_messages::{gx, rx};
use diameter_node::session::authorization::{
    AuthorizationServer, AuthorizationSessions, NoSession, NotPushed, ServerRequest,
    ServerSessionEnd, ServerSettings, Session, SessionEnd, SessionEvent, Settings,
};
use diameter_node::{Context, Node, SendError};
use diameter_session::TerminationCause;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;

use crate::raw::{self, RawPeer};
use crate::rig::{self, REALM, address, peer, soon, wait_until};

const PCRF: DiameterIdentity = DiameterIdentity::from_static("pcrf1.example.net");
const AF: DiameterIdentity = DiameterIdentity::from_static("pcscf1.example.net");
const PCEF: DiameterIdentity = DiameterIdentity::from_static("pgw1.example.net");

/// A policy server, and what has happened to its sessions.
struct Pcrf<R> {
    requests: Mutex<Vec<R>>,
    ended: Mutex<Vec<ServerSessionEnd>>,
}

impl<R> Pcrf<R> {
    fn new() -> Self {
        Self { requests: Mutex::default(), ended: Mutex::default() }
    }

    fn ended(&self) -> Vec<ServerSessionEnd> {
        self.ended.lock().unwrap().clone()
    }
}

impl AuthorizationServer for Pcrf<rx::AaRequest> {
    type Request = rx::AaRequest;

    async fn decide(
        &self,
        request: rx::AaRequest,
        context: &Context,
    ) -> Result<rx::AaAnswer, Rejection> {
        let answer = request.answer(context.identity());
        let answer = answer.result_code(ResultCode::DIAMETER_SUCCESS).build();
        self.requests.lock().unwrap().push(request);
        Ok(answer)
    }

    fn ended(&self, _: &str, end: ServerSessionEnd) {
        self.ended.lock().unwrap().push(end);
    }
}

impl AuthorizationServer for Pcrf<CreditControlRequest> {
    type Request = CreditControlRequest;

    async fn decide(
        &self,
        request: CreditControlRequest,
        context: &Context,
    ) -> Result<gx::CreditControlAnswer, Rejection> {
        let answer = request.answer(context.identity());
        let answer = answer.result_code(ResultCode::DIAMETER_SUCCESS).build();
        self.requests.lock().unwrap().push(request);
        Ok(answer)
    }

    fn is_termination(&self, request: &CreditControlRequest) -> bool {
        request.cc_request_type == CcRequestType::TERMINATION_REQUEST
    }

    fn ended(&self, _: &str, end: ServerSessionEnd) {
        self.ended.lock().unwrap().push(end);
    }
}

/// A policy server and its client, connected.
async fn network<R: Request>(
    client: DiameterIdentity,
) -> (Node, Node, AuthorizationSessions<Pcrf<R>>)
where
    Pcrf<R>: AuthorizationServer<Request = R>,
{
    let sessions = AuthorizationSessions::new(Pcrf::new(), ServerSettings::default());
    let server = rig::server(PCRF).authorization_server(&sessions).start().await.unwrap();
    let client = Node::builder(client, REALM).sessions::<R>().peer(peer(PCRF, address(&server)));
    let client = client.start().await.unwrap();
    assert!(soon(client.available(&PCRF)).await);
    (server, client, sessions)
}

#[tokio::test]
async fn an_application_function_has_sessions_of_rx() {
    let (pcrf, af, sessions) = network::<rx::AaRequest>(AF).await;
    let request = || {
        rx::AaRequest::builder()
            .session_id(af.client().new_session_id())
            .origin_host(AF)
            .origin_realm(REALM)
            .destination_realm(REALM)
            .af_application_identifier(b"ims".to_vec())
            .build()
    };
    let authorizing = af.authorization(Settings::default());
    let mut session = soon(authorizing.request(request())).await.unwrap();
    let id = session.session_id().to_owned();
    assert_eq!(sessions.len(), 1);

    // Bearers were lost: the description of the media is sent again.
    let only = ReAuthRequestType::AUTHORIZE_ONLY;
    let code = soon(sessions.re_authorize(pcrf.client(), &id, only)).await.unwrap();
    assert!(code.is_success());
    assert!(matches!(soon(session.next()).await, Some(SessionEvent::Provided(Some(_)))));
    let again = sessions.server().requests.lock().unwrap()[1].clone();
    assert_eq!(again.af_application_identifier.as_deref(), Some(&b"ims"[..]));
    assert_eq!(again.destination_host, Some(PCRF));

    // The end by the user, and by the network.
    soon(session.end(TerminationCause::LOGOUT)).await;
    assert_eq!(sessions.server().ended(), [ServerSessionEnd::Terminated(TerminationCause::LOGOUT)]);
    let mut session = soon(authorizing.request(request())).await.unwrap();
    let code = soon(sessions.abort(pcrf.client(), session.session_id())).await.unwrap();
    assert!(code.is_success());
    let end = SessionEnd::Terminated(TerminationCause::ADMINISTRATIVE);
    assert_eq!(soon(session.next()).await, Some(SessionEvent::Ended(end)));
    wait_until(async || sessions.is_empty()).await;
}

#[tokio::test]
async fn a_gateway_has_sessions_of_gx() {
    let (pcrf, pcef, sessions) = network::<CreditControlRequest>(PCEF).await;
    let settings = Settings::default()
        .renewal(|request: &mut CreditControlRequest, _| {
            request.cc_request_type = CcRequestType::UPDATE_REQUEST;
            request.cc_request_number += 1;
        })
        .termination(|request, cause| {
            request.cc_request_type = CcRequestType::TERMINATION_REQUEST;
            request.cc_request_number += 1;
            request.termination_cause = Some(WireCause(cause.0 as i32));
        });
    let request = CreditControlRequest::builder()
        .session_id(pcef.client().new_session_id())
        .origin_host(PCEF)
        .origin_realm(REALM)
        .destination_realm(REALM)
        .cc_request_type(CcRequestType::INITIAL_REQUEST)
        .cc_request_number(0)
        .called_station_id("internet")
        .build();
    let mut session = soon(pcef.authorization(settings).request(request)).await.unwrap();
    let id = session.session_id().to_owned();

    // Rules are pushed by a RAR of the application, and reported on by an update.
    let push = gx::ReAuthRequest::builder()
        .session_id(id.clone())
        .origin_host(PCRF)
        .origin_realm(REALM)
        .destination_realm(REALM)
        .destination_host(PCEF)
        .re_auth_request_type(gx::ReAuthRequestType::AUTHORIZE_ONLY)
        .build();
    let code = soon(sessions.re_authorize_with(pcrf.client(), &id, push)).await.unwrap();
    assert!(code.is_success());
    assert!(matches!(soon(session.next()).await, Some(SessionEvent::Provided(Some(_)))));

    soon(session.end(TerminationCause::LOGOUT)).await;
    let requests = sessions.server().requests.lock().unwrap().clone();
    let said = requests.iter().map(|it| (it.cc_request_type, it.cc_request_number));
    let types = [
        (CcRequestType::INITIAL_REQUEST, 0),
        (CcRequestType::UPDATE_REQUEST, 1),
        (CcRequestType::TERMINATION_REQUEST, 2),
    ];
    assert!(said.eq(types), "{requests:?}");
    let last = &requests[2];
    assert_eq!(last.termination_cause, Some(WireCause::DIAMETER_LOGOUT));
    assert_eq!((&last.destination_host, &*last.session_id), (&Some(PCRF), &*id));
    assert_eq!(last.called_station_id.as_deref(), Some("internet"));
    assert_eq!(sessions.server().ended(), [ServerSessionEnd::Terminated(TerminationCause::LOGOUT)]);
    assert!(sessions.is_empty());
}

fn push(event: EventTrigger) -> gx::ReAuthRequest {
    gx::ReAuthRequest::builder()
        .session_id("the session writes it")
        .origin_host(AF)
        .origin_realm(REALM)
        .destination_realm(REALM)
        .destination_host(AF)
        .re_auth_request_type(gx::ReAuthRequestType::AUTHORIZE_ONLY)
        .event_trigger(event)
        .build()
}

/// A session of Gx whose application answers what the server wants.
async fn listening(pcef: &Node) -> Session<CreditControlRequest> {
    let request = CreditControlRequest::builder()
        .session_id(pcef.client().new_session_id())
        .origin_host(PCEF)
        .origin_realm(REALM)
        .destination_realm(REALM)
        .cc_request_type(CcRequestType::INITIAL_REQUEST)
        .cc_request_number(0)
        .build();
    let settings = Settings::default().answering_re_auths().termination(
        |request: &mut CreditControlRequest, _| {
            request.cc_request_type = CcRequestType::TERMINATION_REQUEST;
        },
    );
    soon(pcef.authorization(settings).request(request)).await.unwrap()
}

async fn requested(session: &mut Session<CreditControlRequest>) -> ServerRequest {
    match soon(session.next()).await {
        Some(SessionEvent::Requested(request)) => request,
        other => panic!("{other:?}"),
    }
}

// Proves: gx-04
#[tokio::test]
async fn what_is_pushed_is_answered_by_the_application_and_one_waits_for_the_other() {
    let (pcrf, pcef, sessions) = network::<CreditControlRequest>(PCEF).await;
    let mut session = listening(&pcef).await;
    let id = session.session_id().to_owned();
    let pushing = [EventTrigger::RAT_CHANGE, EventTrigger::PLMN_CHANGE].map(|event| {
        let (sessions, client, id) = (sessions.clone(), pcrf.client().clone(), id.clone());
        tokio::spawn(async move { sessions.push(&client, &id, push(event)).await })
    });
    let first = requested(&mut session).await;
    let second = tokio::time::timeout(Duration::from_millis(200), session.next()).await;
    assert!(second.is_err(), "{second:?}");
    let rar = first.decode::<gx::ReAuthRequest>().unwrap();
    assert_eq!((&*rar.session_id, rar.origin_host, rar.destination_host), (&*id, PCRF, PCEF));

    // The answer says that a rule failed: the session goes on all the same.
    let report = gx::ChargingRuleReport::builder().charging_rule_name("voice").build();
    let result = gx::ExperimentalResult::builder().vendor_id(10415).experimental_result_code(5142);
    let answer = gx::ReAuthAnswer::builder()
        .session_id(id.clone())
        .origin_host(PCEF)
        .origin_realm(REALM)
        .experimental_result(result.build())
        .charging_rule_report(report)
        .build();
    first.answer(&answer);
    let second = requested(&mut session).await;
    let rar = second.decode::<gx::ReAuthRequest>().unwrap();
    let good = rar.answer(pcef.identity()).result_code(ResultCode::DIAMETER_SUCCESS).build();
    second.answer(&good);
    let mut codes = Vec::new();
    for pushed in pushing {
        codes.push(match soon(pushed).await.unwrap() {
            Ok(answer) => answer.result_code.map(|it| it.0),
            Err(NotPushed::Answer(SendError::Failure { outcome, answer })) => {
                assert_eq!(answer.charging_rule_report[0].charging_rule_name, ["voice".into()]);
                Some(outcome.code())
            }
            Err(other) => panic!("{other:?}"),
        });
    }
    codes.sort_unstable();
    assert_eq!(codes, [Some(2001), Some(5142)]);
    // Nothing was asked because of that.
    assert_eq!(sessions.server().requests.lock().unwrap().len(), 1);
    assert_eq!(sessions.len(), 1);
    soon(session.end(TerminationCause::LOGOUT)).await;
    assert!(sessions.is_empty());
}

#[tokio::test]
async fn a_request_that_the_application_drops_or_refuses_is_answered() {
    let (pcrf, pcef, sessions) = network::<CreditControlRequest>(PCEF).await;
    let mut session = listening(&pcef).await;
    let id = session.session_id().to_owned();
    let pushing = || {
        let (sessions, client, id) = (sessions.clone(), pcrf.client().clone(), id.clone());
        let pushing =
            async move { sessions.push(&client, &id, push(EventTrigger::RAT_CHANGE)).await };
        tokio::spawn(pushing)
    };
    let code = |pushed: Result<gx::ReAuthAnswer, NotPushed<gx::ReAuthAnswer>>| match pushed {
        Err(NotPushed::Answer(SendError::Failure { outcome, .. })) => outcome.code(),
        other => panic!("{other:?}"),
    };
    let pushed = pushing();
    drop(requested(&mut session).await);
    assert_eq!(code(soon(pushed).await.unwrap()), 5012);
    let pushed = pushing();
    let request = requested(&mut session).await;
    request.reject(Rejection::new(ResultCode::DIAMETER_OUT_OF_SPACE));
    request.reject(Rejection::new(ResultCode::DIAMETER_TOO_BUSY));
    assert_eq!(code(soon(pushed).await.unwrap()), 4002);
    assert_eq!(sessions.len(), 1);

    // A client that does not know the session has lost it.
    drop(session.into_snapshot());
    let lost = soon(sessions.push(pcrf.client(), &id, push(EventTrigger::RAT_CHANGE))).await;
    assert_eq!(code(lost), 5002);
    assert_eq!(sessions.server().ended(), [ServerSessionEnd::UnknownToClient]);
    let none = soon(sessions.push(pcrf.client(), &id, push(EventTrigger::RAT_CHANGE))).await;
    assert!(matches!(none, Err(NotPushed::Session(NoSession::Unknown))), "{none:?}");
}

/// An answer and a request after it, in one segment: the session has had the answer when it takes the request.
#[tokio::test]
async fn a_request_that_follows_the_first_answer_finds_the_session_open() {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let pcef = Node::builder(PCEF, REALM).sessions::<CreditControlRequest>();
    let pcef = pcef.peer(peer(PCRF, listener.local_addr().unwrap())).start().await.unwrap();
    let mut pcrf = RawPeer::over(listener.accept().await.unwrap().0);
    let cer = pcrf.next().await.unwrap();
    let mut cea = CapabilitiesExchangeAnswer::from_message(&raw::cea(&cer, PCRF)).unwrap();
    cea.auth_application_id.push(0xffff_ffff);
    pcrf.send(&cea.to_message(cer.header()).unwrap()).await;
    assert!(soon(pcef.available(&PCRF)).await);
    let identity = Identity { host: PCRF, realm: REALM, state_id: None };
    for number in 0..20 {
        let answering = async {
            let message = pcrf.next().await.unwrap();
            let request = CreditControlRequest::from_message(&message).unwrap();
            let answer = request.answer(&identity).result_code(ResultCode::DIAMETER_SUCCESS);
            let answer = answer.build().to_message(message.header()).unwrap();
            let mut push = push(EventTrigger::RAT_CHANGE);
            push.session_id = request.session_id;
            push.destination_host = PCEF;
            let push = push.to_message(HopByHopId(number), EndToEndId(number)).unwrap();
            let together = [answer.into_bytes(), push.into_bytes()].concat();
            pcrf.stream.write_all(&together).await.unwrap();
        };
        let (mut session, ()) = soon(async { tokio::join!(listening(&pcef), answering) }).await;
        let request = requested(&mut session).await;
        let rar = request.decode::<gx::ReAuthRequest>().unwrap();
        request
            .answer(&rar.answer(pcef.identity()).result_code(ResultCode::DIAMETER_SUCCESS).build());
        let answer = gx::ReAuthAnswer::from_message(&pcrf.next().await.unwrap()).unwrap();
        assert_eq!(answer.result_code, Some(ResultCode::DIAMETER_SUCCESS));
        drop(session.into_snapshot());
    }
}

#[tokio::test]
async fn the_end_says_what_was_not_said_before() {
    let (_pcrf, pcef, sessions) = network::<CreditControlRequest>(PCEF).await;
    let session = listening(&pcef).await;
    let mut last = sessions.server().requests.lock().unwrap()[0].clone();
    last.called_station_id = Some("internet".into());
    last.cc_request_number = 7;
    soon(session.end_with(last, TerminationCause::LOGOUT)).await;
    let last = sessions.server().requests.lock().unwrap()[1].clone();
    assert_eq!(last.cc_request_type, CcRequestType::TERMINATION_REQUEST);
    assert_eq!((last.called_station_id.as_deref(), last.cc_request_number), (Some("internet"), 7));
    assert_eq!(last.destination_host, Some(PCRF));
}

//! Sessions of other applications than NASREQ: Rx (TS 29.214), whose commands are those of RFC 6733, and Gx (TS 29.212),
//! which begins and ends sessions by Credit-Control-Requests.

use std::sync::Mutex;

use diameter_core::{DiameterIdentity, Rejection, Request};
use diameter_messages::base::{ReAuthRequestType, ResultCode};
use diameter_messages::gx::{CcRequestType, CreditControlRequest, TerminationCause as WireCause};
use diameter_messages::{gx, rx};
use diameter_node::session::authorization::{
    AuthorizationServer, AuthorizationSessions, ServerSessionEnd, ServerSettings, SessionEnd,
    SessionEvent, Settings,
};
use diameter_node::{Context, Node};
use diameter_session::TerminationCause;

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

//! The first interrogation in NASREQ (RFC 8506, 5.2.2): an access server, its home AAA server, and the
//! credit-control server behind that.

use std::time::Duration;

use bytes::Bytes;
use diameter_core::{
    AvpFlags, Command as _, DiameterIdentity, Header, HopByHopId, Outcome, RawAvp, Rejection,
    Request, ResultCode, Utf8String,
};
use diameter_messages::base::{AbortSessionRequest, ReAuthRequest, ReAuthRequestType};
use diameter_messages::credit_control::{
    CcRequestType, CreditControl, CreditControlAnswer, CreditControlRequest, avp,
};
use diameter_messages::nasreq::{AaAnswer, AaRequest, AuthRequestType};
use diameter_node::session::credit_control::*;
use diameter_node::{Context, Node, SendError, SendOptions};
use diameter_session::credit_control::{Answer, AnswerMessage, Grant, RequestMessage};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

use crate::rig::{self, REALM, SERVER, soon};

const NAS: DiameterIdentity = DiameterIdentity::from_static("nas1.example.net");
const HOME: DiameterIdentity = DiameterIdentity::from_static("aaa1.example.net");
const INTERNET: Service = Service::rating_group(10);

/// Three nodes, and what the charging system and the home server were asked.
struct Network {
    nas: Node,
    home: Node,
    ocs: Node,
    charging: CreditControlClient<CreditControlRequest>,
    charged: UnboundedReceiver<CreditControlRequest>,
    authorized: UnboundedReceiver<AaRequest>,
}

impl Network {
    /// The charging system answers first interrogations with this result.
    async fn start(result: ResultCode) -> Self {
        let (charge, charged) = unbounded_channel();
        let ocs =
            rig::server(SERVER).handle(move |request: CreditControlRequest, context: Context| {
                let _ = charge.send(request.clone());
                async move {
                    let said = request.read(Money::default()).unwrap();
                    let grants = said.services.iter().filter(|it| it.requested.is_some());
                    let grants = grants.map(|it| Grant::new(it.service, Units::octets(1000)));
                    let said = match u32::from(result) {
                        2001 => Answer {
                            failure_handling: Some(FailureHandling::Continue),
                            ..Answer::granting(said.number, grants.collect())
                        },
                        code => Answer::new(said.number, code.into()),
                    };
                    let mut answer =
                        CreditControlAnswer::answering(&request, context.identity(), said.result);
                    answer.write(&said, Money::default());
                    Ok::<_, Rejection>(answer)
                }
            });
        let ocs = ocs.start().await.unwrap();

        let (authorize, authorized) = unbounded_channel();
        let home = HomeCreditControl::<CreditControlRequest>::new(settings());
        let node = rig::server(HOME)
            .peer(rig::peer(SERVER, rig::address(&ocs)))
            .home_credit_control(&home)
            .knows_for::<AaRequest>(CreditControlRequest::DESCRIPTION.dictionary)
            .handle(move |request: AaRequest, context: Context| {
                let _ = authorize.send(request.clone());
                let home = home.clone();
                async move {
                    let answer = request.answer(context.identity());
                    let answer = answer.result_code(ResultCode::DIAMETER_SUCCESS);
                    let mut answer: AaAnswer = answer.build();
                    // Not everybody pays by credit.
                    if request.user_name.as_deref() != Some("flat") {
                        let granted = home.interrogate(&context, |_| {}).await?;
                        granted.add_to(&mut answer.additional_avps);
                    }
                    Ok::<_, Rejection>(answer)
                }
            });
        let home = node.start().await.unwrap();
        assert!(soon(home.available(&SERVER)).await);

        let nas = Node::builder(NAS, REALM)
            .peer(rig::peer(HOME, rig::address(&home)))
            .sends::<AaRequest>()
            .knows_for::<AaRequest>(CreditControlRequest::DESCRIPTION.dictionary)
            .sessions::<CreditControlRequest>();
        let nas = nas.start().await.unwrap();
        assert!(soon(nas.available(&HOME)).await);
        let charging = nas.credit_control(settings());
        Self { nas, home, ocs, charging, charged, authorized }
    }

    fn request(&self, user: &str) -> AaRequest {
        AaRequest::builder()
            .session_id(self.nas.client().new_session_id())
            .origin_host(NAS)
            .origin_realm(REALM)
            .destination_realm(REALM)
            .auth_request_type(AuthRequestType::AUTHORIZE_AUTHENTICATE)
            .user_name(user)
            .build()
    }

    async fn authorize(
        &self,
        request: &AaRequest,
    ) -> Result<Authorized<CreditControlRequest, AaAnswer>, NotAuthorized<AaAnswer>> {
        let template = self.charging.template().unwrap();
        soon(self.charging.authorize(request, template, [(INTERNET, Units::octets(500))])).await
    }

    /// What the charging system asks the home server in a session, and the Result-Code of the answer.
    async fn ask<Q: Request>(&self, request: Q) -> u32 {
        let client = self.ocs.client();
        let message = request.to_message(HopByHopId(0), client.new_end_to_end_id()).unwrap();
        // In the application of credit control.
        let header = Header { application_id: 4, ..*message.header() };
        let message = message.into_with_header(header);
        let answer = client.send_message(message.clone(), SendOptions::default()).await.unwrap();
        assert_eq!(answer.header().end_to_end_id, message.header().end_to_end_id);
        let origin = answer.avps().map(Result::unwrap).find(|it| it.code() == 264).unwrap();
        assert_eq!(origin.data(), HOME.as_str().as_bytes());
        Outcome::of(&answer).unwrap().code()
    }

    async fn re_auth(&self, session_id: &Utf8String) -> u32 {
        let rating_group = RawAvp {
            code: 432,
            vendor_id: 0,
            flags: AvpFlags::MANDATORY,
            data: Bytes::from_static(&[0, 0, 0, 10]),
        };
        let request = ReAuthRequest::builder()
            .session_id(session_id.clone())
            .origin_host(SERVER)
            .origin_realm(REALM)
            .destination_realm(REALM)
            .destination_host(HOME)
            .auth_application_id(4)
            .re_auth_request_type(ReAuthRequestType::AUTHORIZE_ONLY)
            .route_record(SERVER)
            .additional_avps(vec![rating_group])
            .build();
        soon(self.ask(request)).await
    }

    async fn abort(&self, session_id: &Utf8String) -> u32 {
        let request = AbortSessionRequest::builder()
            .session_id(session_id.clone())
            .origin_host(SERVER)
            .origin_realm(REALM)
            .destination_realm(REALM)
            .destination_host(HOME)
            .auth_application_id(4)
            .build();
        soon(self.ask(request)).await
    }
}

/// The next event that is not a grant.
async fn asked(session: &mut CreditControlSession<CreditControlRequest>) -> SessionChange {
    loop {
        match soon(session.next()).await.unwrap().change {
            SessionChange::Granted(..) | SessionChange::ServiceContinues => {}
            change => return change,
        }
    }
}

fn settings() -> ClientSettings {
    ClientSettings::new("nas@example.net")
}

fn refused(
    result: Result<Authorized<CreditControlRequest, AaAnswer>, NotAuthorized<AaAnswer>>,
) -> u32 {
    match result {
        Err(NotAuthorized::Refused(SendError::Failure { answer, .. })) => answer.result_code.into(),
        Err(NotAuthorized::Refused(SendError::Error(error))) => match error.outcome() {
            Some(diameter_core::Outcome::Result(code)) => code.into(),
            other => panic!("{other:?}"),
        },
        other => panic!("{other:?}"),
    }
}

// Proves: ccaa-01, ccaa-02, cc-38, cc-40, cc-42
#[tokio::test]
async fn a_session_begins_with_the_authorization_and_goes_on_through_the_home_server() {
    let mut network = Network::start(ResultCode::DIAMETER_SUCCESS).await;
    let request = network.request("alice");
    let authorized = network.authorize(&request).await.unwrap();

    let asked = network.authorized.recv().await.unwrap();
    let value = asked.additional_avps.get(&avp::CREDIT_CONTROL).unwrap().unwrap();
    assert_eq!(value, CreditControl::CREDIT_AUTHORIZATION);

    let first = network.charged.recv().await.unwrap();
    assert_eq!(first.session_id, request.session_id);
    assert_eq!((&first.origin_host, first.cc_request_number), (&HOME, 0));
    assert_eq!(first.cc_request_type, CcRequestType::INITIAL_REQUEST);
    assert_eq!(first.user_name.as_deref(), Some("alice"));
    assert_eq!(first.service_context_id, "nas@example.net");
    let said = first.read(Money::default()).unwrap();
    assert_eq!(said.services[0].requested, Some(Units::octets(500)));
    assert!(said.multiple_services);

    assert_eq!(authorized.answer.result_code, ResultCode::DIAMETER_SUCCESS);
    let mut session = authorized.session.unwrap();
    let mut changes = vec![soon(session.next()).await.unwrap().change];
    changes.push(soon(session.next()).await.unwrap().change);
    let granted = SessionChange::Granted(INTERNET, Units::octets(1000));
    assert!(changes.contains(&granted), "{changes:?}");

    session.consumed(INTERNET, Units::octets(1000));
    let update = soon(network.charged.recv()).await.unwrap();
    assert_eq!(update.cc_request_type, CcRequestType::UPDATE_REQUEST);
    assert_eq!((update.cc_request_number, &update.session_id), (1, &request.session_id));
    assert_eq!(update.origin_host, HOME);
    let event = soon(session.next()).await.unwrap();
    assert_eq!(event.change, granted);
    let reply = event.reply.unwrap();
    assert_eq!(reply.as_ref().as_ref().unwrap().origin_host, HOME);

    soon(session.end(TerminationCause::LOGOUT)).await;
    let last = network.charged.recv().await.unwrap();
    assert_eq!(last.cc_request_type, CcRequestType::TERMINATION_REQUEST);
}

/// RFC 8506, 5.5: the client of the credit-control server is the home server, and the device has the units.
#[tokio::test]
async fn what_the_charging_system_asks_reaches_the_device() {
    let mut network = Network::start(ResultCode::DIAMETER_SUCCESS).await;
    let request = network.request("alice");
    let session_id = request.session_id.clone();
    assert_eq!(network.re_auth(&session_id).await, 5002);
    let mut session = network.authorize(&request).await.unwrap().session.unwrap();
    assert_eq!(network.charged.recv().await.unwrap().cc_request_number, 0);

    assert_eq!(network.re_auth(&session_id).await, 2002);
    let scope = Scope::Service(INTERNET);
    assert_eq!(asked(&mut session).await, SessionChange::ReAuthorized(scope));
    let update = soon(network.charged.recv()).await.unwrap();
    assert_eq!(update.cc_request_type, CcRequestType::UPDATE_REQUEST);

    assert_eq!(network.abort(&session_id).await, 2001);
    assert_eq!(asked(&mut session).await, SessionChange::Aborted);
    let last = soon(network.charged.recv()).await.unwrap();
    assert_eq!(last.cc_request_type, CcRequestType::TERMINATION_REQUEST);
    while soon(session.next()).await.is_some() {}
    assert_eq!(network.abort(&session_id).await, 5002);
}

#[tokio::test]
async fn what_the_charging_system_asks_of_a_device_that_is_gone_comes_back() {
    let network = Network::start(ResultCode::DIAMETER_SUCCESS).await;
    let request = network.request("alice");
    let session = network.authorize(&request).await.unwrap().session.unwrap();
    // Another process has the session, and is not connected.
    let _ = session.into_snapshot();
    assert_eq!(network.re_auth(&request.session_id).await, 5002);

    let request = network.request("alice");
    let _session = network.authorize(&request).await.unwrap().session.unwrap();
    assert!(soon(network.home.remove_peer(&NAS, Duration::ZERO)).await);
    assert_eq!(network.re_auth(&request.session_id).await, 3002);
}

// Proves: cc-39
#[tokio::test]
async fn who_needs_credit_control_is_rejected_without_it() {
    let mut network = Network::start(ResultCode::DIAMETER_SUCCESS).await;
    let answer = soon(network.nas.client().send(network.request("alice"))).await;
    let Err(SendError::Failure { answer, .. }) = answer else { panic!("{answer:?}") };
    assert_eq!(answer.result_code, ResultCode::DIAMETER_AUTHORIZATION_REJECTED);
    assert!(network.charged.try_recv().is_err());
}

// Proves: cc-41
#[tokio::test]
async fn a_re_authorization_leaves_the_charging_system_alone() {
    let mut network = Network::start(ResultCode::DIAMETER_SUCCESS).await;
    let request = network.request("alice");
    let answer = soon(network.charging.re_authorize(&request)).await.unwrap();
    assert!(answer.additional_avps.is_empty());
    let asked = network.authorized.recv().await.unwrap();
    let value = asked.additional_avps.get(&avp::CREDIT_CONTROL).unwrap().unwrap();
    assert_eq!(value, CreditControl::RE_AUTHORIZATION);
    assert!(network.charged.try_recv().is_err());
}

#[tokio::test]
async fn who_pays_otherwise_is_authorized_without_a_session() {
    let mut network = Network::start(ResultCode::DIAMETER_SUCCESS).await;
    let authorized = network.authorize(&network.request("flat")).await.unwrap();
    assert!(authorized.session.is_none());
    assert!(network.charged.try_recv().is_err());

    // The charging system may say so too.
    let network = Network::start(ResultCode(4011)).await;
    let authorized = network.authorize(&network.request("alice")).await.unwrap();
    assert!(authorized.session.is_none());
}

#[tokio::test]
async fn the_error_of_the_charging_system_rejects_the_user() {
    for (code, expected) in [(4012, 4012), (5030, 5030), (3004, 5012)] {
        let network = Network::start(ResultCode(code)).await;
        assert_eq!(refused(network.authorize(&network.request("alice")).await), expected);
    }
}

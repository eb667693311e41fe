//! Clients in octets, and what they say.

use diameter_core::{
    Answer as _, Command, CommandFlags, DiameterIdentity, EndToEndId, Header, HopByHopId, Identity,
    Message, Outcome, Request,
};
use diameter_messages::base::ResultCode;
use diameter_messages::gy::{
    AbortSessionRequest, CcRequestType, CreditControlAnswer, CreditControlRequest, ReAuthRequest,
};
use diameter_node::Node;
use diameter_node::session::credit_control::{Money, RequestedAction, Service, Units};
use diameter_session::Timestamp;
use diameter_session::credit_control::{
    Answer, AnswerMessage, Request as CcRequest, RequestMessage, RequestType, ServiceRequest, Used,
};

use super::ocs::SUBSCRIBER;
use crate::raw::RawPeer;
use crate::rig::*;

pub(super) const SESSION: &str = "pgw1.example.net;1;1";

/// A client that is connected.
pub(super) struct Pgw {
    pub(super) raw: RawPeer,
    next: u32,
}

/// What a request is about: a rating group, and what it reports.
pub(super) type Report = (u32, Option<u64>);

impl Pgw {
    pub(super) async fn connect(node: &Node) -> Self {
        Self::named(node, CLIENT).await
    }

    pub(super) async fn named(node: &Node, host: DiameterIdentity) -> Self {
        Self { raw: RawPeer::open(address(node), host).await, next: 100 }
    }

    /// Sends a request, which gets identifiers of its own.
    pub(super) async fn send(&mut self, request: &CreditControlRequest) -> Message {
        self.next += 1;
        let message = message(request, self.next, self.next, false);
        self.raw.send(&message).await;
        message
    }

    /// The answer to a request.
    pub(super) async fn ask(&mut self, request: &CreditControlRequest) -> Answered {
        self.send(request).await;
        self.answer().await
    }

    /// A request with a type, a number and reports of the first session.
    pub(super) async fn say(
        &mut self,
        request_type: RequestType,
        number: u32,
        reports: &[Report],
    ) -> Answered {
        self.ask(&ccr(SESSION, request_type, number, reports)).await
    }

    pub(super) async fn answer(&mut self) -> Answered {
        Answered(self.raw.next().await.expect("an answer"))
    }

    /// The next request of the server.
    pub(super) async fn request(&mut self) -> Message {
        let message = self.raw.next().await.expect("a request");
        assert!(message.header().flags.contains(CommandFlags::REQUEST), "{message:?}");
        message
    }

    /// Answers a Re-Auth-Request or Abort-Session-Request.
    pub(super) async fn reply(&mut self, request: &Message, code: u32) {
        let identity = Identity { host: CLIENT, realm: REALM, state_id: None };
        let (header, code) = (*request.header(), ResultCode(code));
        let answer = if header.command_code == 258 {
            let request = ReAuthRequest::from_message(request).unwrap();
            request.answer(&identity).result_code(code).build().to_message(&header)
        } else {
            let request = AbortSessionRequest::from_message(request).unwrap();
            request.answer(&identity).result_code(code).build().to_message(&header)
        };
        self.raw.send(&answer.unwrap()).await;
    }
}

/// An answer as it came.
pub(super) struct Answered(pub(super) Message);

impl Answered {
    pub(super) fn code(&self) -> u32 {
        Outcome::of(&self.0).unwrap().code()
    }

    /// What is granted, in octets.
    pub(super) fn granted(&self) -> Vec<(Service, Units)> {
        let grants = self.read().grants;
        grants.into_iter().filter_map(|it| Some((it.service, it.granted?))).collect()
    }

    pub(super) fn read(&self) -> Answer {
        let answer = CreditControlAnswer::from_message(&self.0).unwrap();
        AnswerMessage::read(&answer, Money::default()).unwrap()
    }

    /// All but the Hop-by-Hop Identifier.
    pub(super) fn contents(&self) -> (&[u8], &[u8]) {
        (&self.0.as_bytes()[..12], &self.0.as_bytes()[16..])
    }
}

pub(super) fn ccr(
    session_id: &str,
    request_type: RequestType,
    number: u32,
    reports: &[Report],
) -> CreditControlRequest {
    let mut asked = CcRequest::new(request_type, number, Timestamp::default());
    asked.services = reports
        .iter()
        .map(|(rating_group, used)| ServiceRequest {
            service: Service::rating_group(*rating_group),
            requested: (request_type != RequestType::Termination).then_some(Units::NONE),
            used: used.iter().map(|it| Used::new(Units::octets(*it))).collect(),
            reason: None,
            trigger: None,
            envelopes: Vec::new(),
        })
        .collect();
    let mut request = CreditControlRequest::builder()
        .session_id(session_id.to_owned())
        .origin_host(CLIENT)
        .origin_realm(REALM)
        .destination_realm(REALM)
        .service_context_id("32251@3gpp.org")
        .cc_request_type(CcRequestType::INITIAL_REQUEST)
        .cc_request_number(number)
        .user_name(SUBSCRIBER)
        .build();
    request.write(&asked, Money::default());
    request
}

/// A one-time event: an action on so many octets of the session as a whole.
pub(super) fn event(
    session_id: &str,
    action: RequestedAction,
    octets: u64,
) -> CreditControlRequest {
    let mut request = ccr(session_id, RequestType::Event, 0, &[]);
    let mut asked = CcRequest::new(RequestType::Event, 0, Timestamp::default());
    asked.requested_action = Some(action);
    asked.services = vec![ServiceRequest {
        service: Service::SESSION,
        requested: Some(Units::octets(octets)),
        used: Vec::new(),
        reason: None,
        trigger: None,
        envelopes: Vec::new(),
    }];
    request.write(&asked, Money::default());
    request
}

/// A transmission of a request.
pub(super) fn message(
    request: &CreditControlRequest,
    hop_by_hop_id: u32,
    end_to_end_id: u32,
    is_again: bool,
) -> Message {
    let ids = (HopByHopId(hop_by_hop_id), EndToEndId(end_to_end_id));
    let message = request.to_message(ids.0, ids.1).unwrap();
    let header = *message.header();
    let t = if is_again { CommandFlags::RETRANSMITTED } else { CommandFlags(0) };
    message.with_header(Header { flags: header.flags.with(t), ..header })
}

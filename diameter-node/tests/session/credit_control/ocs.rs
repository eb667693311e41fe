//! An online charging system that does what the test says.

use std::net::SocketAddr;
use std::time::Duration;

use diameter_core::{DiameterIdentity, Identity, Message, Rejection};
use diameter_messages::base::ReAuthRequestType;
use diameter_messages::gy::*;
use diameter_node::session::credit_control::{Money, ResultCode, Service, Units};
use diameter_node::{Context, Node, NodeBuilder, SendError};
use diameter_session::credit_control::{Answer, AnswerMessage, Grant, Reason, RequestMessage};
use tokio::sync::{mpsc, oneshot};

use crate::rig;

pub(crate) struct Ocs {
    pub(crate) node: Node,
    requests: mpsc::UnboundedReceiver<Asked>,
}

/// A request that waits for its answer. Dropped, it is never answered.
pub(crate) struct Asked {
    pub(crate) request: CreditControlRequest,
    pub(crate) message: Message,
    identity: Identity,
    reply: oneshot::Sender<Result<CreditControlAnswer, Rejection>>,
}

impl Ocs {
    pub(crate) async fn start(host: DiameterIdentity) -> Self {
        Self::of(rig::server(host)).await
    }

    /// One of this node.
    pub(crate) async fn of(node: NodeBuilder) -> Self {
        let (sender, requests) = mpsc::unbounded_channel();
        let answering = move |request: CreditControlRequest, context: Context| {
            let (reply, answer) = oneshot::channel();
            let (message, identity) = (context.message().clone(), context.identity().clone());
            let _ = sender.send(Asked { request, message, identity, reply });
            async {
                match answer.await {
                    Ok(answer) => answer,
                    Err(_) => std::future::pending().await,
                }
            }
        };
        let node = node
            .handle(answering)
            .sends::<ReAuthRequest>()
            .sends::<AbortSessionRequest>()
            .start()
            .await
            .unwrap();
        Self { node, requests }
    }

    pub(crate) fn host(&self) -> DiameterIdentity {
        self.node.identity().host.clone()
    }

    pub(crate) fn address(&self) -> SocketAddr {
        rig::address(&self.node)
    }

    /// The next request.
    pub(crate) async fn asked(&mut self) -> Asked {
        rig::soon(self.requests.recv()).await.unwrap()
    }

    /// Nothing is asked for a while.
    pub(crate) async fn silence(&mut self) {
        let asked = tokio::time::timeout(Duration::from_millis(100), self.requests.recv()).await;
        assert!(asked.is_err(), "nothing should be asked");
    }

    /// Sends a Re-Auth-Request, and returns the Result-Code.
    pub(crate) async fn re_auth(&self, session_id: &str, rating_group: Option<u32>) -> u32 {
        let request = ReAuthRequest::builder()
            .session_id(session_id)
            .origin_host(self.host())
            .origin_realm(rig::REALM)
            .destination_host(rig::CLIENT)
            .destination_realm(rig::REALM)
            .re_auth_request_type(ReAuthRequestType::AUTHORIZE_ONLY)
            .rating_group(rating_group)
            .build();
        match rig::soon(self.node.send(request)).await {
            Ok(answer) => answer.result_code.0,
            Err(SendError::Failure { outcome, .. }) => outcome.code(),
            Err(error) => panic!("{error}"),
        }
    }

    /// Sends an Abort-Session-Request, and returns the Result-Code.
    pub(crate) async fn abort(&self, session_id: &str) -> u32 {
        let request = AbortSessionRequest::builder()
            .session_id(session_id)
            .origin_host(self.host())
            .origin_realm(rig::REALM)
            .destination_host(rig::CLIENT)
            .destination_realm(rig::REALM)
            .build();
        match rig::soon(self.node.send(request)).await {
            Ok(answer) => answer.result_code.0,
            Err(SendError::Failure { outcome, .. }) => outcome.code(),
            Err(error) => panic!("{error}"),
        }
    }
}

impl Asked {
    /// What it asks for, in the terms of the machines.
    pub(crate) fn read(&self) -> diameter_session::credit_control::Request {
        self.request.read(Money::default()).unwrap()
    }

    /// Why the first service reports: said of the report as a whole, or of units of a type.
    pub(crate) fn reason(&self) -> Option<Reason> {
        let service = self.read().services.remove(0);
        service.reason.or_else(|| service.used.iter().find_map(|used| used.reason))
    }

    /// Whether it may have arrived before.
    pub(crate) fn is_retransmitted(&self) -> bool {
        self.message.header().flags.contains(diameter_core::CommandFlags::RETRANSMITTED)
    }

    /// Answers what a machine would say.
    pub(crate) fn say(self, answer: &Answer) {
        let made = self.made(answer);
        self.answer(made);
    }

    /// What a machine would say, to be changed.
    pub(crate) fn made(&self, answer: &Answer) -> CreditControlAnswer {
        let code = ResultCode::SUCCESS;
        let mut made = CreditControlAnswer::answering(&self.request, &self.identity, code);
        made.write(answer, Money::default());
        made
    }

    pub(crate) fn answer(self, answer: CreditControlAnswer) {
        let _ = self.reply.send(Ok(answer));
    }

    /// Grants these quotas.
    pub(crate) fn grant(self, grants: &[(Service, Units)]) {
        let grants = grants.iter().map(|(service, units)| Grant::new(*service, *units));
        let number = self.request.cc_request_number;
        self.say(&Answer::granting(number, grants.collect()));
    }

    /// Grants this.
    pub(crate) fn grants(self, grants: impl IntoIterator<Item = Grant>) {
        let number = self.request.cc_request_number;
        self.say(&Answer::granting(number, grants.into_iter().collect()));
    }

    /// Answers with a Result-Code: 3xxx with the E bit, others by the grammar of the answer.
    pub(crate) fn refuse(self, code: u32) {
        if code / 1000 == 3 {
            let _ = self.reply.send(Err(Rejection::new(ResultCode(code).into())));
        } else {
            let number = self.request.cc_request_number;
            self.say(&Answer::new(number, ResultCode(code)));
        }
    }
}

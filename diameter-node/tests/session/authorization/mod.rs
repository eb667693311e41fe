//! Authorization: an access device and a home server, by AA-Requests of NASREQ; other applications beside them.

mod applications;
mod client;
mod restarts;
mod server;
mod snapshots;

use std::collections::HashMap;
use std::error::Error;
use std::sync::{Arc, Mutex};

use diameter_core::{Command, DiameterIdentity, Message, Rejection};
use diameter_messages::base::{ResultCode, SessionTerminationRequest};
use diameter_messages::nasreq::{AaAnswer, AaRequest, AuthRequestType};
use diameter_node::session::authorization::{
    AuthorizationServer, AuthorizationSessions, ServerSessionEnd, ServerSettings, SessionSnapshot,
};
use diameter_node::{Context, Node, NodeBuilder};

use crate::rig::{REALM, peer, server};

pub(crate) const NAS: DiameterIdentity = DiameterIdentity::from_static("nas1.example.net");
pub(crate) const HOME: DiameterIdentity = DiameterIdentity::from_static("home1.example.net");

type Decide = dyn Fn(&AaRequest, AaAnswer) -> Result<AaAnswer, Rejection> + Send + Sync;

/// A home server that says what a test wants, and remembers what it was asked.
#[derive(Clone)]
pub(crate) struct Home {
    decide: Arc<Decide>,
    seen: Arc<Mutex<Seen>>,
}

#[derive(Default)]
struct Seen {
    requests: Vec<AaRequest>,
    ended: Vec<(String, ServerSessionEnd)>,
    saved: HashMap<String, SessionSnapshot>,
}

impl Home {
    pub(crate) fn new(
        decide: impl Fn(&AaRequest, AaAnswer) -> Result<AaAnswer, Rejection> + Send + Sync + 'static,
    ) -> Self {
        Self { decide: Arc::new(decide), seen: Arc::default() }
    }

    /// Grants everything, with these changes.
    pub(crate) fn granting(change: impl Fn(&mut AaAnswer) + Send + Sync + 'static) -> Self {
        Self::new(move |_, mut answer| {
            change(&mut answer);
            Ok(answer)
        })
    }

    pub(crate) fn requests(&self) -> Vec<AaRequest> {
        self.seen.lock().unwrap().requests.clone()
    }

    pub(crate) fn ended(&self) -> Vec<ServerSessionEnd> {
        self.seen.lock().unwrap().ended.iter().map(|(_, end)| *end).collect()
    }

    pub(crate) fn saved(&self) -> Vec<SessionSnapshot> {
        self.seen.lock().unwrap().saved.values().cloned().collect()
    }

    pub(crate) fn sessions(&self) -> AuthorizationSessions<Self> {
        AuthorizationSessions::new(self.clone(), ServerSettings::default())
    }
}

impl AuthorizationServer for Home {
    type Request = AaRequest;

    async fn decide(&self, request: AaRequest, context: &Context) -> Result<AaAnswer, Rejection> {
        self.seen.lock().unwrap().requests.push(request.clone());
        let answer = request.answer(context.identity());
        let answer = answer.result_code(ResultCode::DIAMETER_SUCCESS).build();
        (self.decide)(&request, answer)
    }

    fn ended(&self, session_id: &str, end: ServerSessionEnd) {
        self.seen.lock().unwrap().ended.push((session_id.to_owned(), end));
    }

    async fn save(
        &self,
        session_id: &str,
        snapshot: Option<SessionSnapshot>,
    ) -> Result<(), Box<dyn Error + Send + Sync>> {
        let saved = &mut self.seen.lock().unwrap().saved;
        match snapshot {
            Some(snapshot) => saved.insert(session_id.to_owned(), snapshot),
            None => saved.remove(session_id),
        };
        Ok(())
    }
}

pub(crate) fn home(sessions: &AuthorizationSessions<Home>) -> NodeBuilder {
    server(HOME).authorization_server(sessions)
}

pub(crate) fn nas() -> NodeBuilder {
    Node::builder(NAS, REALM).sessions::<AaRequest>()
}

/// A device of this server, once they are connected.
pub(crate) async fn nas_of(server: &Node) -> Node {
    let peer = peer(server.identity().host.clone(), crate::rig::address(server));
    let node = nas().peer(peer).start().await.unwrap();
    assert!(node.available(&server.identity().host).await);
    node
}

pub(crate) fn aar(node: &Node) -> AaRequest {
    AaRequest::builder()
        .session_id(node.client().new_session_id())
        .auth_application_id(1)
        .origin_host(node.identity().host.clone())
        .origin_realm(REALM)
        .destination_realm(REALM)
        .auth_request_type(AuthRequestType::AUTHORIZE_AUTHENTICATE)
        .user_name("alice")
        .user_password(vec![1, 2, 3])
        .build()
}

/// A server that takes what it gets, and hands it on; the machines of a server are not involved.
pub(crate) struct Wire(Arc<Mutex<Vec<Message>>>);

impl Wire {
    pub(crate) async fn start(
        answer: impl Fn(&AaRequest, AaAnswer) -> Result<AaAnswer, Rejection> + Send + Sync + 'static,
        terminated: ResultCode,
    ) -> (Node, Self) {
        let messages: Arc<Mutex<Vec<Message>>> = Arc::default();
        let (of_requests, of_terminations) = (messages.clone(), messages.clone());
        let answer = Arc::new(answer);
        let node = server(HOME)
            .handle(move |request: AaRequest, context: Context| {
                of_requests.lock().unwrap().push(context.message().clone());
                let good = request.answer(context.identity());
                let good = good.result_code(ResultCode::DIAMETER_SUCCESS).build();
                let answer = answer(&request, good);
                async { answer }
            })
            .handle(move |request: SessionTerminationRequest, context: Context| {
                of_terminations.lock().unwrap().push(context.message().clone());
                let answer = request.answer(context.identity()).result_code(terminated).build();
                async { Ok::<_, Rejection>(answer) }
            })
            .start()
            .await
            .unwrap();
        (node, Self(messages))
    }

    pub(crate) fn requests(&self) -> Vec<AaRequest> {
        let messages = self.0.lock().unwrap();
        let requests = messages.iter().filter(|it| it.header().command_code == 265);
        requests.map(|it| AaRequest::from_message(it).unwrap()).collect()
    }

    pub(crate) fn terminations(&self) -> Vec<SessionTerminationRequest> {
        let messages = self.0.lock().unwrap();
        let requests = messages.iter().filter(|it| it.header().command_code == 275);
        requests.map(|it| SessionTerminationRequest::from_message(it).unwrap()).collect()
    }

    pub(crate) fn applications(&self) -> Vec<u32> {
        self.0.lock().unwrap().iter().map(|it| it.header().application_id).collect()
    }
}

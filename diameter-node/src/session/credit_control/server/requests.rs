//! Requests of the server: Re-Auth-Request (RFC 8506, 5.5) and Abort-Session-Request (RFC 6733, 8.5).

use std::sync::Arc;

use bytes::Bytes;
use diameter_core::{
    AvpFlags, Command, Header, HopByHopId, Message, Outcome, RawAvp, Request, Utf8String,
};
use diameter_messages::base::{AbortSessionRequest, ReAuthRequest, ReAuthRequestType};
use diameter_session::ResultCode;
use diameter_session::credit_control::{Scope, ServerEvent, ServerOutput, Service};
use tokio::time::Instant;

use super::super::home::deliver;
use super::charging::{OnlineCharging, SessionEnd};
use super::driver::{CreditControlServer, Serving, now};
use super::record::SessionClient;
use super::store::Store;
use crate::client::Client;
use crate::send_error::NoAnswer;
use crate::settings::SendOptions;

/// Why the client of a session was not asked, or has not answered.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum NotAsked {
    /// There is no such session, or it is over.
    #[error("there is no such session")]
    UnknownSession,
    /// The server is part of no node, or of one that has stopped.
    #[error("the node does not run")]
    NotRunning,
    /// The store has failed.
    #[error("the session cannot be read: {0}")]
    Store(Box<dyn std::error::Error + Send + Sync>),
    /// The client has not answered.
    #[error(transparent)]
    NoAnswer(#[from] NoAnswer),
    /// The answer has no Result-Code.
    #[error("the answer does not say what it is")]
    NoResult,
}

impl<C, S> CreditControlServer<C, S>
where
    C: OnlineCharging,
    S: Store<Account = C::Account, Change = C::Change>,
{
    /// Has the client of a session report and ask again, for all services or some: a balance was topped up,
    /// a tariff has changed (RFC 8506, 5.5). Its request follows. While a request of the session is being
    /// decided, this waits. A client that answers that it has no such session (5002) loses it here too.
    ///
    /// # Errors
    ///
    /// When there is no open session, or no answer.
    pub async fn re_authorize(
        &self,
        session_id: &str,
        scope: Scope,
    ) -> Result<ResultCode, NotAsked> {
        self.serving.ask(session_id, Ask::ReAuth(scope)).await
    }

    /// Has the client of a session end it, with all its sub-sessions (RFC 6733, 8.5). Its last report follows;
    /// otherwise this is as [`re_authorize`](Self::re_authorize).
    ///
    /// # Errors
    ///
    /// When there is no open session, or no answer.
    pub async fn abort(&self, session_id: &str) -> Result<ResultCode, NotAsked> {
        self.serving.ask(session_id, Ask::Abort).await
    }

    /// Whether this node has a way to the client of a session now: where several share a store, the client may be
    /// connected to another one.
    ///
    /// # Errors
    ///
    /// When there is no open session.
    pub async fn reaches(&self, session_id: &str) -> Result<bool, NotAsked> {
        self.serving.reaches(session_id).await
    }
}

/// What a client is asked.
#[derive(Clone, Copy)]
enum Ask {
    ReAuth(Scope),
    Abort,
}

impl Ask {
    fn event(self) -> ServerEvent {
        match self {
            Self::ReAuth(scope) => ServerEvent::ReAuthorize(scope),
            Self::Abort => ServerEvent::Abort,
        }
    }

    fn answered(self, code: ResultCode) -> ServerEvent {
        match self {
            Self::ReAuth(_) => ServerEvent::ReAuthAnswered(code),
            Self::Abort => ServerEvent::AbortAnswered(code),
        }
    }
}

impl<C, S> Serving<C, S>
where
    C: OnlineCharging,
    S: Store<Account = C::Account, Change = C::Change>,
{
    /// Asks the client, and waits for its answer in nobody's way: a request of the session that crosses is
    /// served meanwhile.
    async fn ask(&self, session_id: &str, ask: Ask) -> Result<ResultCode, NotAsked> {
        let node = self.node().ok_or(NotAsked::NotRunning)?;
        let (client, message) = self.request(&node, session_id, ask).await?;
        // Back on the way that the last request of the session came, or else on any.
        let answer = deliver(&node, message, client.agent.as_deref()).await?;
        let code = match Outcome::of(&answer) {
            Some(outcome) => ResultCode(outcome.code()),
            None => return Err(NotAsked::NoResult),
        };
        let answered = |_: &SessionClient, machine: &mut _, now| {
            diameter_session::credit_control::Server::handle(machine, now, ask.answered(code));
        };
        let step = self.step(&node, session_id, SessionEnd::UnknownToClient, answered);
        step.await.map_err(|error| NotAsked::Store(Box::new(error)))?;
        Ok(code)
    }

    async fn reaches(&self, session_id: &str) -> Result<bool, NotAsked> {
        let node = self.node().ok_or(NotAsked::NotRunning)?;
        let (client, message) =
            self.request(&node, session_id, Ask::ReAuth(Scope::Session)).await?;
        let agent = client.agent.clone().and_then(|it| it.try_into().ok());
        let ways = [agent.map(Some), Some(None)].into_iter().flatten();
        let mut ways = ways.map(|peer| SendOptions { peer, ..SendOptions::default() });
        let now = Instant::now();
        Ok(ways.any(|way| node.pick(&message, &way, None, &[], now).is_some()))
    }

    /// A request of an open session, and the client that it is for.
    async fn request(
        &self,
        node: &Client,
        session_id: &str,
        ask: Ask,
    ) -> Result<(Arc<SessionClient>, Message), NotAsked> {
        let client = self.client_to_ask(node, session_id, ask).await?;
        let to = client.identities().ok_or(NotAsked::UnknownSession)?;
        let (id, sub_session) = (client.session_id(session_id), client.sub_session_id);
        let message = message::<C::Request>(node, id, sub_session, to, ask);
        Ok((client, message.ok_or(NotAsked::NotRunning)?))
    }

    /// Where the client is, if the machine of the session wants it asked.
    async fn client_to_ask(
        &self,
        node: &Client,
        session_id: &str,
        ask: Ask,
    ) -> Result<Arc<SessionClient>, NotAsked> {
        let _turn = self.in_order.enter(session_id).await;
        let stored = self.metrics.read(Instant::now(), self.store.read(session_id, None)).await;
        let stored = stored.map_err(|error| NotAsked::Store(Box::new(error)))?;
        let session = stored.session.ok_or(NotAsked::UnknownSession)?;
        let record = session.into_record().map_err(|error| NotAsked::Store(Box::new(error)))?;
        let mut machine = record.machine.clone();
        machine.handle(now(node), ask.event());
        match machine.poll() {
            Some(ServerOutput::SendReAuth(_) | ServerOutput::SendAbort) => {
                Ok(record.client.clone())
            }
            _ => Err(NotAsked::UnknownSession),
        }
    }
}

/// The request, in the application of the session; `None` where it cannot be encoded, which needs names
/// that are too long for any message.
fn message<R: Command>(
    node: &Client,
    session_id: &str,
    sub_session_id: Option<u64>,
    (host, realm): (diameter_core::DiameterIdentity, diameter_core::DiameterIdentity),
    ask: Ask,
) -> Option<Message> {
    let identity = node.identity();
    let application_id = R::DESCRIPTION.application_id;
    let session_id = Utf8String::from(session_id.to_owned());
    let ids = (HopByHopId(0), node.new_end_to_end_id());
    let message = match ask {
        Ask::ReAuth(scope) => ReAuthRequest::builder()
            .session_id(session_id)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .destination_realm(realm)
            .destination_host(host)
            .auth_application_id(application_id)
            .re_auth_request_type(ReAuthRequestType::AUTHORIZE_ONLY)
            .additional_avps(scope_avps(sub_session_id, scope))
            .build()
            .to_message(ids.0, ids.1),
        Ask::Abort => AbortSessionRequest::builder()
            .session_id(session_id)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .destination_realm(realm)
            .destination_host(host)
            .auth_application_id(application_id)
            .build()
            .to_message(ids.0, ids.1),
    };
    let message = message.ok()?;
    let header = Header { application_id, ..*message.header() };
    Some(message.into_with_header(header))
}

/// Which sub-session and which services are to be asked for (RFC 8506, 5.5).
fn scope_avps(sub_session_id: Option<u64>, scope: Scope) -> Vec<RawAvp> {
    const CC_SUB_SESSION_ID: u32 = 419;
    const G_S_U_POOL_IDENTIFIER: u32 = 453;
    const SERVICE_IDENTIFIER: u32 = 439;
    const RATING_GROUP: u32 = 432;
    let avp = |code, value: &[u8]| RawAvp {
        code,
        vendor_id: 0,
        flags: AvpFlags::MANDATORY,
        data: Bytes::copy_from_slice(value),
    };
    let mut avps = Vec::new();
    avps.extend(sub_session_id.map(|it| avp(CC_SUB_SESSION_ID, &it.to_be_bytes())));
    match scope {
        Scope::Session => {}
        Scope::Pool(pool) => avps.push(avp(G_S_U_POOL_IDENTIFIER, &pool.to_be_bytes())),
        Scope::Service(Service { service_identifier, rating_group }) => {
            avps.extend(service_identifier.map(|it| avp(SERVICE_IDENTIFIER, &it.to_be_bytes())));
            avps.extend(rating_group.map(|it| avp(RATING_GROUP, &it.to_be_bytes())));
        }
    }
    avps
}

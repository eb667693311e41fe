//! What Diameter servers want of the sessions of NASes (RFC 4005, 9.2.1): a RAR becomes a CoA-Request, an ASR a
//! Disconnect-Request, to the NAS that the Session-Id names.

use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use diameter_core::{Message, Rejection, ResultCode};
use diameter_messages::{base, nasreq};
use diameter_node::{Context, NodeBuilder, SendOptions};
use ipnet::IpNet;
use tracing::{debug, info};

use crate::asker::Asker;
use crate::client::{Failure, Request, Upstream};
use crate::diameter;
use crate::dynamic::driver::unix;
use crate::packet::Packet;
use crate::server::{Client, Secret};
use crate::translation::dynamic::{self, Change};
use crate::translation::session::Session;

/// How long an ASA has to leave before the STR that follows it.
const ANSWER_LEAVES: Duration = Duration::from_millis(50);

/// NASes that take dynamic authorization.
pub(crate) struct Nases {
    asker: Asker,
    all: RwLock<Vec<Nas>>,
}

/// A client that takes it, or some.
#[derive(Clone)]
struct Nas {
    network: IpNet,
    port: u16,
    /// For what is sent there.
    secret: Secret,
    /// For what comes from there: Session-Ids are signed with it.
    own: Secret,
}

impl Nases {
    pub(crate) fn new(asker: Asker, clients: &[Client]) -> Self {
        Self { asker, all: RwLock::new(of(clients)) }
    }

    /// Takes over other clients, for what comes from now on.
    pub(crate) fn replace(&self, clients: &[Client]) {
        *self.all.write().unwrap_or_else(PoisonError::into_inner) = of(clients);
    }

    /// Whether some request is for NASes: RARs and ASRs are, whatever their Destination-Host is.
    pub(crate) fn are_meant(message: &Message) -> bool {
        matches!(message.header().command_code, 258 | 274)
    }

    /// Has a node do what servers want of NASes.
    pub(crate) fn serve(self: &Arc<Self>, builder: NodeBuilder) -> NodeBuilder {
        let [re_auth, abort, re_auth_of_eap, abort_of_eap] = [(); 4].map(|()| self.clone());
        builder
            .stands_for(Self::are_meant)
            .knows_for::<base::ReAuthRequest>(&nasreq::DICTIONARY)
            .knows_for::<base::AbortSessionRequest>(&nasreq::DICTIONARY)
            .handle(move |request: nasreq::ReAuthRequest, context| {
                let nases = re_auth.clone();
                async move {
                    let code = nases.ask(&context).await?;
                    Ok(request.answer(context.identity()).result_code(code).build())
                }
            })
            .handle(move |request: nasreq::AbortSessionRequest, context| {
                let nases = abort.clone();
                async move {
                    let code = nases.ask(&context).await?;
                    Ok(request.answer(context.identity()).result_code(code).build())
                }
            })
            .handle(move |request: base::ReAuthRequest, context| {
                let nases = re_auth_of_eap.clone();
                async move {
                    let code = nases.ask(&context).await?;
                    Ok(request.answer(context.identity()).result_code(code).build())
                }
            })
            .handle(move |request: base::AbortSessionRequest, context| {
                let nases = abort_of_eap.clone();
                async move {
                    let code = nases.ask(&context).await?;
                    Ok(request.answer(context.identity()).result_code(code).build())
                }
            })
    }

    /// How many requests wait for NASes.
    pub(crate) fn waiting(&self) -> usize {
        self.asker.waiting()
    }

    /// Asks the NAS of a session, and tells what to answer.
    async fn ask(&self, context: &Context) -> Result<ResultCode, Rejection> {
        let message = context.message();
        let (upstream, change) = self.change(message)?;
        let (server, code) = (upstream.address, change.code);
        let request = Request {
            code,
            upstreams: Arc::from([upstream]),
            preferred: None,
            compose: Box::new(move |it| change.write(it.identifier, it.secret)),
        };
        let response = self.asker.ask(request).await.map_err(|why| {
            info!(%server, %code, %why, "not done");
            unanswered(why)
        })?;
        let packet = Packet::parse(&response.octets);
        let packet = packet.map_err(|_| unanswered(Failure::Unanswered))?;
        let result = dynamic::outcome(&packet);
        debug!(%server, answer = %packet.code(), code = result.0, "a NAS has answered");
        if !(2000..3000).contains(&result.0) {
            return Err(Rejection::new(result).because("the NAS has not done it"));
        }
        if result == ResultCode::DIAMETER_SUCCESS {
            end(context);
        }
        Ok(result)
    }

    /// What is sent to which NAS.
    fn change(&self, message: &Message) -> Result<(Upstream, Change), Rejection> {
        let id = dynamic::session_id(message).unwrap_or_default();
        let client = Session::client_of(&id).ok_or_else(|| {
            let why =
                "the NAS of this session takes no dynamic authorization, or has no such session";
            Rejection::new(ResultCode::DIAMETER_UNKNOWN_SESSION_ID).because(why)
        })?;
        let nas = self.nas(client).ok_or_else(|| {
            let why = "the NAS takes no dynamic authorization";
            Rejection::new(ResultCode::DIAMETER_COMMAND_UNSUPPORTED).because(why)
        })?;
        let session = Session::parse(&id, nas.own.reveal()).ok_or_else(|| {
            Rejection::new(ResultCode::DIAMETER_UNKNOWN_SESSION_ID)
                .because("no session of this agent has this Session-Id")
        })?;
        let change = dynamic::to_packet(message, &session, unix())?;
        Ok((Upstream::new(SocketAddr::new(client, nas.port), nas.secret), change))
    }

    fn nas(&self, address: IpAddr) -> Option<Nas> {
        let all = self.all.read().unwrap_or_else(PoisonError::into_inner);
        all.iter().find(|nas| nas.network.contains(&address)).cloned()
    }
}

/// Those that take dynamic authorization; the longest network that an address is in counts.
fn of(clients: &[Client]) -> Vec<Nas> {
    let mut all: Vec<Nas> = clients
        .iter()
        .filter_map(|client| {
            let dynamic = client.dynamic_authorization.as_ref()?;
            Some(Nas {
                network: client.network,
                port: dynamic.port,
                secret: dynamic.secret.clone().or_else(|| client.secret.clone())?,
                own: client.secret.clone()?,
            })
        })
        .collect();
    all.sort_by_key(|nas| std::cmp::Reverse(nas.network.prefix_len()));
    all
}

fn unanswered(why: Failure) -> Rejection {
    let code = match why {
        Failure::Unreachable => ResultCode::DIAMETER_COMMAND_UNSUPPORTED,
        Failure::Full => ResultCode::DIAMETER_TOO_BUSY,
        Failure::Unwritable => ResultCode::DIAMETER_UNABLE_TO_COMPLY,
        Failure::Unanswered | Failure::NoServer => ResultCode::DIAMETER_UNABLE_TO_DELIVER,
    };
    Rejection::new(code).because(why.to_string())
}

/// Sends the STR that follows an ASR once its answer has left (RFC 6733, 8.5).
fn end(context: &Context) {
    if context.message().header().command_code != 274 {
        return;
    }
    let Ok(message) = dynamic::termination(context.message()) else { return };
    let client = context.client().clone();
    let peer = Some(context.peer().clone());
    tokio::spawn(async move {
        tokio::time::sleep(ANSWER_LEAVES).await;
        let options = SendOptions { peer, ..SendOptions::default() };
        // The session has ended at the NAS, whatever the server says.
        diameter::ask(&client, message, options).await;
    });
}

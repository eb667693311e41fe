//! The agent as a Diameter server: requests of Diameter clients go to RADIUS servers (RFC 4005, 9.2).

use std::sync::{Arc, PoisonError, RwLock};

use diameter_core::{AvpKey, Command, Message, Rejection, Request, ResultCode};
use diameter_messages::base::{self, avp};
use diameter_messages::eap::DiameterEapRequest;
use diameter_messages::nasreq::{self, AaRequest};
use diameter_node::tls::Tls;
use diameter_node::{Context, NodeBuilder};
use tracing::{debug, info, warn};

use crate::apparent::Apparent;
use crate::asker::Asker;
use crate::client::{self, Failure, Upstream};
use crate::config::{RadiusServer, RadiusServers};
use crate::packet::{Code, Packet};
use crate::traffic;
use crate::translation::forwarded::{Forwarded, Responding};
use crate::translation::{Lost, Translated};

/// Asks the RADIUS servers of a realm.
pub(crate) struct Forwarder {
    asker: Asker,
    realms: RwLock<Arc<[Realm]>>,
    apparent: Apparent,
}

/// The servers of a realm, in the order in which they are asked.
struct Realm {
    /// Its name; `None` for all that have none of their own.
    name: Option<String>,
    access: Arc<[Upstream]>,
    accounting: Arc<[Upstream]>,
}

impl Forwarder {
    pub(crate) fn new(
        servers: &RadiusServers,
        tls: Option<Arc<Tls>>,
    ) -> Result<Self, getrandom::Error> {
        let asker = Asker::with_certificates(servers.asking, tls)?;
        Ok(Self { asker, realms: RwLock::new(realms(servers)), apparent: Apparent::new() })
    }

    /// Takes over other servers, for requests that come from now on.
    pub(crate) fn replace(&self, servers: &RadiusServers) {
        self.asker.change(servers.asking);
        *self.realms.write().unwrap_or_else(PoisonError::into_inner) = realms(servers);
    }

    fn realms(&self) -> Arc<[Realm]> {
        self.realms.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Has a node answer for the servers.
    pub(crate) fn serve(self: &Arc<Self>, builder: NodeBuilder) -> NodeBuilder {
        let realms = self.realms();
        let names = realms.iter().filter_map(|realm| realm.name.as_deref());
        let names = names.filter_map(|name| name.try_into().ok());
        let builder = names.fold(builder, NodeBuilder::serves_realm);
        let [login, eap, record, base_record] = [(); 4].map(|()| self.clone());
        builder
            .handle(move |_: AaRequest, context| {
                let forwarder = login.clone();
                async move { forwarder.forward::<AaRequest>(&context).await }
            })
            .handle(move |_: DiameterEapRequest, context| {
                let forwarder = eap.clone();
                async move { forwarder.forward::<DiameterEapRequest>(&context).await }
            })
            .handle(move |_: nasreq::AccountingRequest, context| {
                let forwarder = record.clone();
                async move { forwarder.forward::<nasreq::AccountingRequest>(&context).await }
            })
            .handle(move |_: base::AccountingRequest, context| {
                let forwarder = base_record.clone();
                async move { forwarder.forward::<base::AccountingRequest>(&context).await }
            })
            .handle(|request: nasreq::SessionTerminationRequest, context: Context| async move {
                let answer = request.answer(context.identity());
                Ok(answer.result_code(ResultCode::DIAMETER_SUCCESS).build())
            })
            .handle(|request: base::SessionTerminationRequest, context: Context| async move {
                let answer = request.answer(context.identity());
                Ok(answer.result_code(ResultCode::DIAMETER_SUCCESS).build())
            })
            .detect_duplicates(REPEATED_WITHIN, MOST_REPEATED)
    }

    /// How many requests wait for RADIUS servers.
    pub(crate) fn waiting(&self) -> usize {
        self.asker.waiting()
    }

    async fn forward<R: Request>(&self, context: &Context) -> Result<R::Answer, Rejection> {
        let answer = self.ask(context).await?;
        R::Answer::from_message(&answer).map_err(|errors| {
            warn!(%errors, "a response made no answer");
            Rejection::new(ResultCode::DIAMETER_UNABLE_TO_COMPLY)
        })
    }

    async fn ask(&self, context: &Context) -> Result<Message, Rejection> {
        let forwarded = Arc::new(Forwarded::new(context.message())?);
        note_lost(context, forwarded.lost());
        self.apparent.check(context.message());
        let upstreams = self.upstreams(context.message(), forwarded.code())?;
        let written = forwarded.clone();
        let request = client::Request {
            code: forwarded.code(),
            upstreams: upstreams.clone(),
            preferred: forwarded.preferred(),
            compose: Box::new(move |it| Some(written.write(it.identifier, it.secret, it.random))),
        };
        let response = self.asker.ask(request).await.map_err(|why| {
            info!(peer = %context.peer(), %why, "not answered");
            unanswered(why)
        })?;
        let several = upstreams.len() > 1;
        let packet = Packet::parse(&response.octets);
        let packet = packet.map_err(|_| unanswered(Failure::Unanswered))?;
        let responding = Responding {
            packet: &packet,
            request_authenticator: response.request_authenticator,
            secret: response.secret.reveal(),
            server: several.then_some(response.server),
        };
        let Translated { message, lost } =
            forwarded.answer(&responding, context.identity()).map_err(|error| {
                warn!(server = %response.server, %error, "a response cannot be translated");
                Rejection::new(ResultCode::DIAMETER_UNABLE_TO_COMPLY)
            })?;
        note_lost(context, &lost);
        Ok(message)
    }

    /// Who is asked: the servers of the realm that the request is for, or those that are for all others.
    fn upstreams(&self, request: &Message, code: Code) -> Result<Arc<[Upstream]>, Rejection> {
        let realm = value(request, avp::DESTINATION_REALM.description().key);
        let is_it = |it: &&Realm| match (&it.name, &realm) {
            (Some(name), Some(realm)) => name.as_bytes().eq_ignore_ascii_case(realm),
            _ => false,
        };
        let realms = self.realms();
        let found = realms.iter().find(is_it);
        let found = found.or_else(|| realms.iter().find(|realm| realm.name.is_none()));
        let upstreams = found.map(|realm| match code {
            Code::ACCOUNTING_REQUEST => &realm.accounting,
            _ => &realm.access,
        });
        let there = upstreams.filter(|upstreams| !upstreams.is_empty()).cloned();
        there.ok_or_else(|| {
            let why = "no RADIUS server takes this kind of request for the realm";
            Rejection::new(ResultCode::DIAMETER_UNABLE_TO_DELIVER).because(why)
        })
    }
}

/// For how long a request is known when it comes again, and how many are (RFC 6733, 3 and 9.4).
const REPEATED_WITHIN: std::time::Duration = std::time::Duration::from_secs(300);
const MOST_REPEATED: usize = 100_000;

/// The realms that servers have, with all that no server has as one.
fn realms(servers: &RadiusServers) -> Arc<[Realm]> {
    let mut names: Vec<Option<&str>> = Vec::new();
    for server in &servers.all {
        let own = server.realms.iter().map(|realm| Some(realm.as_str()));
        let own: Vec<_> = if server.realms.is_empty() { vec![None] } else { own.collect() };
        names.extend(own.into_iter().filter(|name| !names.contains(name)).collect::<Vec<_>>());
    }
    let of = |name: Option<&str>| Realm {
        name: name.map(str::to_owned),
        access: upstreams(servers, name, |server| server.access),
        accounting: upstreams(servers, name, |server| server.accounting),
    };
    names.into_iter().map(of).collect()
}

fn upstreams(
    servers: &RadiusServers,
    realm: Option<&str>,
    address: impl Fn(&RadiusServer) -> Option<std::net::SocketAddr>,
) -> Arc<[Upstream]> {
    let of_realm = |server: &&RadiusServer| match realm {
        Some(name) => server.realms.iter().any(|it| it.as_str() == name),
        None => server.realms.is_empty(),
    };
    let upstream = |server: &RadiusServer| Some(server.upstream(address(server)?));
    servers.all.iter().filter(of_realm).filter_map(upstream).collect()
}

/// What the client is told: another agent may reach a server that this one does not, and what is too much now may not be
/// later.
fn unanswered(why: Failure) -> Rejection {
    let code = match why {
        Failure::Full => ResultCode::DIAMETER_TOO_BUSY,
        Failure::Unwritable => ResultCode::DIAMETER_UNABLE_TO_COMPLY,
        _ => ResultCode::DIAMETER_UNABLE_TO_DELIVER,
    };
    Rejection::new(code).because(why.to_string())
}

fn note_lost(context: &Context, lost: &[Lost]) {
    for lost in lost {
        traffic::lost(lost);
        debug!(peer = %context.peer(), %lost, "left out in translation");
    }
}

fn value(message: &Message, key: AvpKey) -> Option<Vec<u8>> {
    let found = message.avps().map_while(Result::ok).find(|avp| avp.key() == key)?;
    Some(found.data().to_vec())
}

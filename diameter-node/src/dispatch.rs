//! Which service a received request is for (RFC 6733, 6.1.3 and 6.1.4), and the answer when it is for
//! none: what is not for this node is answered, unless it is an agent and forwards it.

use std::collections::HashMap;
use std::sync::Arc;

use diameter_core::{
    AvpKey, Command, CommandDescription, DiameterIdentity, Identity, Message, Rejection, Request,
};
use diameter_messages::base::{ResultCode, avp};
use diameter_peer::Application;
use diameter_routing::RoutingAvps;
use tower::{BoxError, Service};

use crate::decoding::Decoding;
use crate::duplicates::Repetitions;
use crate::handler::{Context, Endpoint, Inbound, OfAnyKind, Reply, Typed};

/// Tells which requests are for hosts that a node stands for.
pub(crate) type StandsFor = Box<dyn Fn(&Message) -> bool + Send + Sync>;

/// The services of a node, by what they answer.
#[derive(Default)]
pub(crate) struct Services {
    /// By Application-Id and Command Code; commands of the base protocol, which travel in any
    /// application, under 0.
    endpoints: HashMap<(u32, u32), Box<dyn Endpoint>>,
    /// What answers requests that there is no endpoint for.
    pub(crate) others: Option<OfAnyKind>,
    /// What is advertised.
    pub(crate) applications: Vec<Application>,
    /// Realms that requests may be for.
    pub(crate) realms: Vec<DiameterIdentity>,
    /// Which requests are for this node although they name another host.
    pub(crate) stands_for: Option<StandsFor>,
    pub(crate) decoding: Decoding,
    /// Requests that come again are answered as before.
    pub(crate) repetitions: Option<Arc<Repetitions>>,
}

impl Services {
    /// Adds a service; what was there for the same command is replaced.
    pub(crate) fn add<R, S>(&mut self, service: S)
    where
        R: Request + Send + 'static,
        S: Service<Inbound<R>, Response = R::Answer> + Clone + Send + Sync + 'static,
        S::Error: Into<BoxError>,
        S::Future: Send,
    {
        self.add_endpoint::<R>(Box::new(Typed::<R, S>::new(service)));
    }

    /// Adds what answers requests of this type.
    pub(crate) fn add_endpoint<R: Request>(&mut self, endpoint: Box<dyn Endpoint>) {
        self.advertise(application_of::<R>());
        self.add_endpoint_of::<R>(R::DESCRIPTION.application_id, endpoint);
    }

    /// The same for a command of the base protocol, in one application only.
    pub(crate) fn add_endpoint_of<R: Request>(
        &mut self,
        application_id: u32,
        endpoint: Box<dyn Endpoint>,
    ) {
        let code = R::DESCRIPTION.code.unwrap_or_default();
        self.endpoints.insert((application_id, code), endpoint);
    }

    /// Advertises an application, once. The base protocol is everybody's.
    pub(crate) fn advertise(&mut self, application: Application) {
        if application.id != 0 && !self.applications.contains(&application) {
            self.applications.push(application);
        }
    }

    /// The applications that are advertised without a service: the node is a client there.
    #[cfg(feature = "discovery")]
    pub(crate) fn only_sent(&self) -> impl Iterator<Item = u32> {
        let is_served = |id: u32| self.endpoints.keys().any(|(application, _)| *application == id);
        self.applications.iter().map(|it| it.id).filter(move |id| !is_served(*id))
    }

    /// The applications that there are services for.
    pub(crate) fn served(&self) -> Vec<u32> {
        let mut ids: Vec<u32> =
            self.endpoints.keys().map(|(application, _)| *application).collect();
        ids.sort_unstable();
        ids.dedup();
        ids
    }

    /// Whether a request is for this node, where it is an agent (RFC 6733, 6.1.4).
    pub(crate) fn serve(
        &self,
        message: &Message,
        destination: &Destination<'_>,
        identity: &Identity,
    ) -> bool {
        let application = message.header().application_id;
        match (destination.host, destination.realm) {
            (Some(host), _) => is_named(&identity.host, host) || self.stand_for(message),
            (None, None) => true,
            (None, Some(realm)) => {
                self.realms.iter().any(|own| is_named(own, realm)) && self.have(application)
            }
        }
    }

    /// Whether a request is for this node although it names another host.
    fn stand_for(&self, message: &Message) -> bool {
        self.stands_for.as_ref().is_some_and(|stands_for| stands_for(message))
    }

    /// Whether there is a service for an application. Everybody serves the base protocol.
    fn have(&self, application: u32) -> bool {
        application == 0 || self.endpoints.keys().any(|(id, _)| *id == application)
    }

    /// Has the request answered.
    pub(crate) fn call(&self, context: Context, by: LocalBy) -> Reply {
        match (self.find(&context, by), &self.others) {
            (Ok(Some(endpoint)), _) => self.call_once(endpoint, context),
            (Ok(None), Some(others)) => Reply::OfAnyKind(others(context)),
            (found, _) => {
                let application = context.message.header().application_id;
                let (code, why) = found.err().unwrap_or_else(|| self.no_endpoint(application));
                tracing::debug!(peer = %context.peer, code = code.0, why, "request is not for here");
                let rejection = Rejection::new(code).because(why);
                Reply::NotHere(rejection.answer(&context.message, context.identity()))
            }
        }
    }

    /// Has the request answered by its endpoint, unless it was seen before.
    fn call_once(&self, endpoint: &dyn Endpoint, context: Context) -> Reply {
        let Some(repetitions) = &self.repetitions else {
            return endpoint.call(&self.decoding, context);
        };
        let request = context.message.clone();
        if let Some(answer) = repetitions.answer(&request) {
            let identity = context.identity().clone();
            return Reply::Later(Box::pin(async move {
                let gone = || {
                    let code = ResultCode::DIAMETER_UNABLE_TO_DELIVER;
                    Rejection::new(code).answer(&request, &identity)
                };
                answer.await.unwrap_or_else(gone)
            }));
        }
        match endpoint.call(&self.decoding, context) {
            Reply::Later(answering) => Reply::Later(repetitions.note(&request, answering)),
            at_once => at_once,
        }
    }

    /// The endpoint of a request that is for this node, if there is one; else why it is not for this node.
    fn find(
        &self,
        context: &Context,
        by: LocalBy,
    ) -> Result<Option<&dyn Endpoint>, (ResultCode, &'static str)> {
        let Destination { host, realm } = Destination::of(&context.message);
        match (host, realm) {
            _ if by == LocalBy::Route => {}
            (Some(host), _)
                if !is_named(&context.identity().host, host)
                    && !self.stand_for(&context.message) =>
            {
                let why = "this is no agent, and not the Destination-Host";
                return Err((ResultCode::DIAMETER_UNABLE_TO_DELIVER, why));
            }
            (None, Some(realm)) if !self.realms.iter().any(|own| is_named(own, realm)) => {
                let why = "Destination-Realm is not served here";
                return Err((ResultCode::DIAMETER_REALM_NOT_SERVED, why));
            }
            _ => {}
        }
        let header = context.message.header();
        let (application, command) = (header.application_id, header.command_code);
        let found = self.endpoints.get(&(application, command));
        Ok(found.or_else(|| self.endpoints.get(&(0, command))).map(|it| &**it))
    }

    /// Why a request of an application that is for this node has no endpoint.
    fn no_endpoint(&self, application: u32) -> (ResultCode, &'static str) {
        match self.have(application) {
            true => (
                ResultCode::DIAMETER_COMMAND_UNSUPPORTED,
                "the application has no such command here",
            ),
            false => {
                (ResultCode::DIAMETER_APPLICATION_UNSUPPORTED, "the application is not served here")
            }
        }
    }
}

/// Why a request is for the node itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LocalBy {
    /// Its destination, which is still to be looked at.
    Destination,
    /// A route.
    Route,
}

fn is_named(name: &DiameterIdentity, octets: &[u8]) -> bool {
    name.as_str().as_bytes().eq_ignore_ascii_case(octets)
}

/// The application of a command, as its dictionary and its grammar have it.
pub(crate) fn application_of<C: Command>() -> Application {
    let CommandDescription { application_id: id, code, dictionary, grammar, .. } = *C::DESCRIPTION;
    if id == 0 && code == Some(ACCOUNTING) {
        return Application::acct(BASE_ACCOUNTING);
    }
    let lists = |key| grammar.item(key).is_some();
    let application = if lists(avp::ACCT_APPLICATION_ID.key) && !lists(avp::AUTH_APPLICATION_ID.key)
    {
        Application::acct(id)
    } else {
        Application::auth(id)
    };
    let description = dictionary.applications.iter().find(|it| it.id == id);
    match description.and_then(|it| it.vendor_id) {
        Some(vendor_id) => application.of_vendor(vendor_id),
        None => application,
    }
}

/// Accounting-Request and Accounting-Answer. Those of the base protocol are an application of their own, Diameter
/// Base Accounting (RFC 6733, 2.4 and 9.3).
const ACCOUNTING: u32 = 271;
const BASE_ACCOUNTING: u32 = 3;

/// Where a message is to go (RFC 6733, 6.5 and 6.6), as far as its AVPs can be told apart.
pub(crate) struct Destination<'a> {
    pub(crate) host: Option<&'a [u8]>,
    pub(crate) realm: Option<&'a [u8]>,
}

impl<'a> Destination<'a> {
    pub(crate) fn of(message: &'a Message) -> Self {
        const HOST: AvpKey = avp::DESTINATION_HOST.description().key;
        const REALM: AvpKey = avp::DESTINATION_REALM.description().key;
        let mut destination = Self { host: None, realm: None };
        for avp in message.avps().map_while(Result::ok) {
            match avp.key() {
                HOST => destination.host = destination.host.or(Some(avp.data())),
                REALM => destination.realm = destination.realm.or(Some(avp.data())),
                _ => continue,
            }
            if destination.host.is_some() && destination.realm.is_some() {
                break;
            }
        }
        destination
    }

    /// The same for a message whose AVPs were looked for before; `None` when they cannot all be told apart.
    pub(crate) fn found(message: &'a Message, avps: Option<&RoutingAvps<'a>>) -> Self {
        match avps {
            Some(avps) => Self { host: avps.destination_host(), realm: avps.destination_realm() },
            None => Self::of(message),
        }
    }
}

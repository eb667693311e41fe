//! The procedures behind a node, with a store.
//!
//! ```no_run
//! use diameter_core::DiameterIdentity;
//! use diameter_hss::authentication::Algorithm;
//! use diameter_hss::server::{MemoryStore, Server};
//! use diameter_hss::{Access, Record, Subscriber};
//! use diameter_node::{Node, Tcp, UnknownPeers};
//!
//! # async fn serve() -> Result<(), Box<dyn std::error::Error>> {
//! let store = MemoryStore::new();
//! let algorithm = Algorithm::milenage([0x46; 16], [0xcd; 16]);
//! store.put(Record::new(Subscriber::new("262011234567890", algorithm)));
//! let server = Server::new(Access::by_realm(), store);
//!
//! let host = DiameterIdentity::from_static("hss1.epc.mnc001.mcc262.3gppnetwork.org");
//! let realm = DiameterIdentity::from_static("epc.mnc001.mcc262.3gppnetwork.org");
//! let builder = Node::builder(host, realm)
//!     .listen(Tcp, ([127, 0, 0, 1], 3868))
//!     .unknown_peers(UnknownPeers::accept());
//! let node = server.serve(builder).start().await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Decisions
//!
//! - **An answer leaves after its changes are kept.** Two requests for one subscriber, at one node or at two on one
//!   store, never get the same sequence number.
//! - **A node that loses a subscriber, or whose data of it has changed, is told until it answers.** What it is to be
//!   told is kept with the record. Who does not answer is asked again, [`Retries`] says how often; what is left then
//!   is taken up by [`Server::resume`], after a restart too, and by [`Server::tell_again`]: at whichever server of a
//!   store reaches the node. Before each attempt it is looked whether the node still
//!   has to be told: one that serves the subscriber again is not cancelled. [`Server::requests`] shows what is asked.
//! - **A store that fails or takes too long** makes 3004 DIAMETER_TOO_BUSY: another server may do better, or this one
//!   later. Requests for other subscribers do not wait for one that takes long.

mod application_servers;
mod asked;
mod cx;
pub(crate) mod directory;
mod event;
mod memory;
mod metrics;
mod news;
mod requests;
mod slh;
mod store;
mod swx;
mod turns;
pub(crate) mod wildcards;

use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use diameter_core::{DiameterIdentity, Rejection, ResultCode};
use diameter_messages::s6a::{
    AuthenticationInformationAnswer, AuthenticationInformationRequest, NotifyAnswer, NotifyRequest,
    PurgeUeAnswer, PurgeUeRequest, UpdateLocationAnswer, UpdateLocationRequest,
};
use diameter_messages::s13::{EquipmentStatus, MeIdentityCheckAnswer, MeIdentityCheckRequest};
use diameter_node::{Context, NodeBuilder};
use tokio::sync::broadcast;
use tokio::time::timeout;

pub use asked::{Asked, AskedState};
pub use directory::{Conflict, Directory, Existing, StoreError, Taken};
pub use event::{Event, Occurrence};
pub use memory::MemoryStore;
pub use requests::{Changed, Telling, Told};
pub use store::Store;

use self::application_servers::Updates;
use self::asked::Requests;
use self::event::{Before, Occurrences};
use self::news::Known;
use self::turns::Turns;
use crate::access::{Access, Application};
use crate::equipment::Terminal;
use crate::s6a::{self, Hss, MOST_VECTORS, Updated};
use crate::s13::{EquipmentRegister, InvalidImei, me_identity_check};
use crate::sh::{self, ApplicationServers, Writer};
use crate::slh::LocationServices;
use crate::subscriber::{Record, SubscriberIdentity};

/// A home subscriber server. Clones are the same.
#[derive(Debug)]
pub struct Server<S>(Arc<Shared<S>>, Limits);

#[derive(Debug)]
struct Shared<S> {
    access: RwLock<Access>,
    store: S,
    equipment: RwLock<EquipmentRegister>,
    services: RwLock<LocationServices>,
    application_servers: RwLock<ApplicationServers>,
    updates: Updates,
    requests: Requests,
    turns: Turns,
    occurrences: Occurrences,
}

/// How long a server waits for others.
#[derive(Clone, Copy, Debug)]
struct Limits {
    retries: Retries,
    patience: Duration,
}

/// A little longer than stores try by themselves: they say why it takes so long.
const PATIENCE: Duration = Duration::from_secs(6);

/// How often a serving node is asked that does not answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retries {
    /// How often in all.
    pub attempts: u32,
    /// How long it is waited after the first; twice as long after each further one.
    pub wait: Duration,
}

/// Six times within a minute.
impl Default for Retries {
    fn default() -> Self {
        Self { attempts: 6, wait: Duration::from_secs(2) }
    }
}

impl<S> Clone for Server<S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), self.1)
    }
}

impl<S: Store> Server<S> {
    /// A server of the subscribers of a store; no equipment is known.
    pub fn new(access: Access, store: S) -> Self {
        Self::with_retries(access, store, Retries::default())
    }

    /// The same, where nodes that do not answer are asked more or less often.
    pub fn with_retries(access: Access, store: S, retries: Retries) -> Self {
        let equipment = RwLock::new(EquipmentRegister::default());
        let (requests, occurrences) = (Requests::default(), Occurrences::default());
        let access = RwLock::new(access);
        let (services, application_servers) = Default::default();
        let limits = Limits { retries, patience: PATIENCE };
        let shared = Shared {
            access,
            store,
            equipment,
            services,
            application_servers,
            updates: Updates::default(),
            requests,
            turns: Turns::default(),
            occurrences,
        };
        Self(Arc::new(shared), limits)
    }

    /// The same, where a request waits so long for the store; six seconds by default.
    #[must_use]
    pub fn with_patience(self, patience: Duration) -> Self {
        Self(self.0, Limits { patience, ..self.1 })
    }

    /// Where the subscribers are.
    pub fn store(&self) -> &S {
        &self.0.store
    }

    /// Who may ask what from now on.
    pub fn set_access(&self, access: Access) {
        // Nothing panics while it is held.
        *self.0.access.write().unwrap_or_else(PoisonError::into_inner) = access;
    }

    /// What is known of equipment from now on.
    pub fn set_equipment(&self, register: EquipmentRegister) {
        // Nothing panics while it is held.
        *self.0.equipment.write().unwrap_or_else(PoisonError::into_inner) = register;
    }

    /// What happens to subscribers from now on. Who takes events too slowly loses the oldest, and is told so.
    pub fn events(&self) -> broadcast::Receiver<Event> {
        self.0.occurrences.listen()
    }

    /// What has happened to subscribers after the event of this number, from the oldest to the newest: of the last
    /// thousand.
    pub fn occurrences(&self, after: u64) -> Vec<Occurrence> {
        self.0.occurrences.after(after)
    }

    /// What is known of equipment, in the hands of a subscriber if one is named; `None` if nothing is.
    ///
    /// # Errors
    ///
    /// When it is no IMEI.
    pub fn equipment_status(
        &self,
        imei: &str,
        imsi: Option<&str>,
    ) -> Result<Option<EquipmentStatus>, InvalidImei> {
        // Nothing panics while it is held.
        let register = self.0.equipment.read().unwrap_or_else(PoisonError::into_inner);
        register.status(imei, imsi)
    }

    /// Has a node answer S6a, S6d, S13, Cx, SWx, SLh and Sh.
    pub fn serve(&self, builder: NodeBuilder) -> NodeBuilder {
        let [authenticating, updating, purging, notified, checking] =
            std::array::from_fn(|_| self.clone());
        let builder = self.serve_swx(builder);
        let builder = self.serve_cx(builder);
        let builder = self.serve_slh(builder);
        let builder = self.serve_sh(builder);
        builder
            .handle(move |request: AuthenticationInformationRequest, context| {
                let server = authenticating.clone();
                async move { metrics::counted("AIR", server.authenticate(&request, &context).await) }
            })
            .handle(move |request: UpdateLocationRequest, context| {
                let server = updating.clone();
                async move { metrics::counted("ULR", server.update_location(&request, &context).await) }
            })
            .handle(move |request: PurgeUeRequest, context| {
                let server = purging.clone();
                async move { metrics::counted("PUR", server.purge(&request, &context).await) }
            })
            .handle(move |request: NotifyRequest, context| {
                let server = notified.clone();
                async move { metrics::counted("NOR", server.notify(&request, &context).await) }
            })
            .handle(move |request: MeIdentityCheckRequest, context| {
                let server = checking.clone();
                async move { metrics::counted("ECR", server.check_equipment(&request, &context).await) }
            })
    }

    async fn authenticate(
        &self,
        request: &AuthenticationInformationRequest,
        context: &Context,
    ) -> Result<AuthenticationInformationAnswer, Rejection> {
        let challenges = challenges()?;
        let access = self.admit(Application::S6a, &request.origin_realm, context)?;
        self.run(&request.user_name, context, access, |hss, record| {
            let mut left = challenges.iter().copied();
            // There are as many as there can be vectors.
            let rand = || left.next().unwrap_or_default();
            s6a::authentication_information(hss, request, record, rand)
        })
        .await
        .inspect(|answer| metrics::authenticated(request, answer))
    }

    async fn update_location(
        &self,
        request: &UpdateLocationRequest,
        context: &Context,
    ) -> Result<UpdateLocationAnswer, Rejection> {
        let access = self.admit(Application::S6a, &request.origin_realm, context)?;
        let updated = self.run(&request.user_name, context, access, |hss, record| {
            s6a::update_location(hss, request, record)
        });
        let Updated { answer, .. } = updated.await?;
        Ok(answer)
    }

    async fn purge(
        &self,
        request: &PurgeUeRequest,
        context: &Context,
    ) -> Result<PurgeUeAnswer, Rejection> {
        let access = self.admit(Application::S6a, &request.origin_realm, context)?;
        let purge = |hss: &Hss, record: Option<&mut Record>| s6a::purge(hss, request, record);
        self.run(&request.user_name, context, access, purge).await
    }

    async fn notify(
        &self,
        request: &NotifyRequest,
        context: &Context,
    ) -> Result<NotifyAnswer, Rejection> {
        let access = self.admit(Application::S6a, &request.origin_realm, context)?;
        let notify = |hss: &Hss, record: Option<&mut Record>| s6a::notify(hss, request, record);
        self.run(&request.user_name, context, access, notify).await
    }

    /// What whoever sent a request may ask.
    fn admit(
        &self,
        application: Application,
        realm: &DiameterIdentity,
        context: &Context,
    ) -> Result<Access, Rejection> {
        let access = {
            // Nothing panics while it is held.
            let access = self.0.access.read().unwrap_or_else(PoisonError::into_inner);
            access.of_peer(context.peer(), context.peer_realm())
        };
        match access.check(application, realm) {
            Ok(()) => Ok(access),
            Err(denied) => {
                tracing::warn!(%denied, "a request is refused");
                Err(Rejection::new(ResultCode::DIAMETER_AUTHORIZATION_REJECTED)
                    .because(denied.to_string()))
            }
        }
    }

    /// The IMSI of the subscriber that has an identity.
    async fn find(&self, identity: &SubscriberIdentity) -> Result<Option<String>, Rejection> {
        let found = timeout(self.1.patience, self.store().find(identity)).await;
        let found = found.map_err(|_| failed(&"it takes too long"))?;
        found.map_err(|error| failed(&error))
    }

    /// What is kept of a subscriber.
    async fn record(&self, imsi: &str) -> Result<Option<Record>, Rejection> {
        let record = metrics::timed(timeout(self.1.patience, self.store().get(imsi))).await;
        let record = record.map_err(|_| failed(&"it takes too long"))?;
        record.map_err(|error| failed(&error))
    }

    /// Runs a procedure on the record of a subscriber.
    async fn run<T: Send>(
        &self,
        imsi: &str,
        context: &Context,
        access: Access,
        procedure: impl FnMut(&Hss, Option<&mut Record>) -> T + Send,
    ) -> Result<T, Rejection> {
        self.run_by(None, imsi, context, access, procedure).await
    }

    /// The same, where it is known which application server changes what.
    async fn run_by<T: Send>(
        &self,
        writer: Option<Writer<'_>>,
        imsi: &str,
        context: &Context,
        access: Access,
        mut procedure: impl FnMut(&Hss, Option<&mut Record>) -> T + Send,
    ) -> Result<T, Rejection> {
        let hss = Hss { identity: context.identity().clone(), access, now: now() };
        let updating = self.0.store.update(imsi, |record| match record {
            Some(record) => {
                let before = Before::of(record);
                let known = Known::of(record);
                let run = |record: &mut Record| procedure(&hss, Some(record));
                let result = sh::watch(record, writer, run);
                (result, before.events(record), known.news(record))
            }
            None => (procedure(&hss, None), Vec::new(), None),
        });
        let updated = metrics::timed(timeout(self.1.patience, updating)).await;
        let updated = updated.map_err(|_| failed(&"it takes too long"))?;
        let (result, events, news) = updated.map_err(|error| failed(&error))?;
        if let Some((record, cancelled)) = news {
            drop(self.tell_pending(context.client(), &record, cancelled));
        }
        for event in events {
            self.0.occurrences.add(event);
        }
        Ok(result)
    }

    async fn check_equipment(
        &self,
        request: &MeIdentityCheckRequest,
        context: &Context,
    ) -> Result<MeIdentityCheckAnswer, Rejection> {
        let access = self.admit(Application::S13, &request.origin_realm, context)?;
        let answer = {
            // Nothing panics while it is held.
            let register = self.0.equipment.read().unwrap_or_else(PoisonError::into_inner);
            me_identity_check(context.identity(), &register, request)?
        };
        let terminal = Terminal::told(Some(&request.terminal_information));
        if let Some((imsi, terminal)) = request.user_name.as_ref().zip(terminal) {
            let see = |hss: &Hss, record: Option<&mut Record>| {
                if let Some(record) = record {
                    record.equipment.see(terminal.clone(), hss.now);
                }
            };
            // The answer does not depend on it: that the store fails was logged.
            let _ = self.run(imsi, context, access, see).await;
        }
        Ok(answer)
    }
}

/// Challenges that nobody can predict: for as many vectors as an answer can have.
fn challenges() -> Result<[[u8; 16]; 2 * MOST_VECTORS as usize], Rejection> {
    let mut challenges = [[0; 16]; 2 * MOST_VECTORS as usize];
    getrandom::fill(challenges.as_flattened_mut()).map_err(|error| {
        tracing::error!(%error, "there are no random numbers");
        Rejection::new(ResultCode::DIAMETER_TOO_BUSY)
    })?;
    Ok(challenges)
}

/// Seconds since 1970.
fn now() -> u64 {
    // A clock before that is one that was never set.
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |it| it.as_secs())
}

/// The store has failed.
fn failed(error: &impl fmt::Display) -> Rejection {
    metrics::store_failed();
    tracing::error!(%error, "the store of subscribers failed");
    Rejection::new(ResultCode::DIAMETER_TOO_BUSY)
        .because("subscribers cannot be read at the moment")
}

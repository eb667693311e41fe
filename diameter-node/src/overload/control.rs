//! The part that a node takes in overload control.

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Instant, SystemTime};
use std::{fmt, mem};

use diameter_core::{DiameterIdentity, Grammar, Message, Outcome, RawAvp, ResultCode};
use diameter_routing::load::{self, LoadType, Loads};
use diameter_routing::overload::{
    self, AgentSettings, Announced, OC_SUPPORTED_FEATURES_KEY, Outgoing, Overload, PeerRole,
    Reacting, ReactingSettings, ReportType, Reporting, ReportingSettings, Shed, Shedding, Subject,
    Throttled, Trust,
};
use diameter_routing::{Edit, Priority, RoutingAvps};

use crate::peer::PeerEntry;

/// How a node takes part in overload control.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OverloadSettings {
    /// How it heeds the reports of others.
    pub reacting: ReactingSettings,
    /// How it reports its own overload.
    pub reporting: ReportingSettings,
    /// What it does as an agent.
    pub agent: AgentSettings,
    /// The priority of messages that do not say theirs (RFC 7944, 8): PRIORITY_10 by default.
    pub default_priority: Priority,
    /// Whether requests that its handlers turn away as too many, those beyond a limit or shed by a layer, are
    /// reported as overload of this host by themselves. So they are by default.
    pub reports_shedding: bool,
    /// The groups of peers that are trusted with overload control (RFC 7683, 10.4): what others say of it is taken
    /// out, and they are told nothing. By default all peers are.
    pub trusted_groups: Option<Vec<String>>,
    /// With how many requests on their way an agent counts as fully loaded: it then tells its load to its peers
    /// (RFC 8583). By default it does not.
    pub load_capacity: Option<usize>,
}

impl Default for OverloadSettings {
    fn default() -> Self {
        Self {
            reacting: ReactingSettings::default(),
            reporting: ReportingSettings::default(),
            agent: AgentSettings::default(),
            default_priority: Priority::DEFAULT,
            reports_shedding: true,
            trusted_groups: None,
            load_capacity: None,
        }
    }
}

/// Tells others of overload and load here; clones are the same. See [the module](super).
#[derive(Clone)]
pub struct OverloadControl(Arc<Inner>);

struct Inner {
    identity: DiameterIdentity,
    settings: OverloadSettings,
    reacting: Mutex<Reacting>,
    reporting: Mutex<Reporting>,
    loads: Mutex<Loads>,
    shedding: Mutex<Shedding>,
    /// The load of this host that applications have told.
    own_load: Mutex<Option<u16>>,
    /// Draws the lots of requests.
    lots: RandomState,
}

/// What was drawn for a request, wherever in the node it is treated.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Lot {
    application: u32,
    pub(crate) priority: Priority,
    chance: f64,
    is_for_a_host: bool,
}

impl OverloadControl {
    pub(crate) fn new(identity: DiameterIdentity, settings: OverloadSettings) -> Self {
        let start = SystemTime::now();
        Self(Arc::new(Inner {
            reacting: Mutex::new(Reacting::new(settings.reacting, fastrand::u64(..))),
            reporting: Mutex::new(Reporting::new(identity.clone(), settings.reporting, start)),
            identity,
            settings,
            loads: Mutex::default(),
            shedding: Mutex::default(),
            own_load: Mutex::default(),
            lots: RandomState::new(),
        }))
    }

    /// Tells those who ask for it of an overload: of this host, of its realm, of a server behind it, or of the
    /// node itself as a peer. Without another report in time it ends by itself.
    pub fn report(&self, subject: Subject, overload: Overload) {
        lock(&self.0.reporting).report(Instant::now(), subject, overload);
    }

    /// Tells them that it is over: the load is given back bit by bit.
    pub fn end(&self, subject: &Subject) {
        lock(&self.0.reporting).end(Instant::now(), subject);
    }

    /// By how many per cent less is asked for now.
    pub fn asked_for(&self, subject: &Subject) -> u8 {
        lock(&self.0.reporting).reduction(Instant::now(), subject)
    }

    /// This host, in one application.
    pub fn this_host(&self, application: u32) -> Subject {
        Subject::Host { host: self.0.identity.clone(), application }
    }

    /// Tells all who get answers the load of this host (RFC 8583): 65535 is none, 0 as much as it can bear.
    /// `None`, as in the beginning, tells nothing.
    pub fn set_load(&self, value: Option<u16>) {
        *lock(&self.0.own_load) = value;
    }

    /// Which share of its requests a host, realm or peer is spared now, from 0 to 1, because of a report of its
    /// own; `None` without one.
    pub fn spared(&self, application: u32, report_type: ReportType, name: &str) -> Option<f64> {
        let reacting = lock(&self.0.reacting);
        reacting.reduction(Instant::now(), application, report_type, name.as_bytes())
    }

    /// How the node takes part.
    pub fn settings(&self) -> &OverloadSettings {
        &self.0.settings
    }

    /// What the sender of a request said of itself.
    pub(crate) fn announced(&self, request: &Message, peer: &PeerEntry) -> Option<Announced> {
        match self.trusts(peer.neighbour().group.as_deref()) {
            Trust::Trusted => Announced::of(request, peer.identity.as_str().as_bytes()),
            Trust::Untrusted => None,
        }
    }

    /// Completes an answer of this node.
    pub(crate) fn complete(&self, announced: Option<&Announced>, answer: Message) -> Message {
        let now = Instant::now();
        self.count_shedding(now, &answer);
        let mut edit = Edit::of(&answer);
        lock(&self.0.reporting).answer(now, announced, &answer, &mut edit);
        if let Some(value) = *lock(&self.0.own_load) {
            edit.append(load::report(LoadType::Host, value, &self.0.identity));
        }
        finished(edit, &answer)
    }

    /// A request of this node, with what it says of itself where the grammar has a place for it.
    pub(crate) fn announcing(&self, request: Message, grammar: &Grammar) -> Message {
        let is_said = |it: Result<diameter_core::AvpView<'_>, _>| {
            it.is_ok_and(|avp| avp.key() == OC_SUPPORTED_FEATURES_KEY)
        };
        if grammar.item(OC_SUPPORTED_FEATURES_KEY).is_none() || request.avps().any(is_said) {
            return request;
        }
        let mut edit = Edit::of(&request);
        edit.append(overload::supported_features(&self.0.identity));
        finished(edit, &request)
    }

    /// Draws the lot of a request that is about to be sent. `None` for what cannot be read.
    pub(crate) fn lot(&self, request: &Message) -> Option<Lot> {
        let avps = RoutingAvps::of(request).ok()?;
        let application = request.header().application_id;
        let default = self.0.settings.default_priority;
        let outgoing = lock(&self.0.reacting).outgoing(application, &avps, default);
        Some(Lot {
            application,
            priority: outgoing.priority,
            chance: self.chance(request, &avps),
            is_for_a_host: avps.destination_host().is_some(),
        })
    }

    /// Whether a request may be sent at all, as far as hosts and realms have reported.
    pub(crate) fn admits(&self, request: &Message) -> Result<(), Throttled> {
        let Ok(avps) = RoutingAvps::of(request) else { return Ok(()) };
        let outgoing = Outgoing {
            application: request.header().application_id,
            destination_host: avps.destination_host(),
            destination_realm: avps.destination_realm(),
            priority: Priority::of_request(&avps, self.0.settings.default_priority),
            chance: self.chance(request, &avps),
        };
        let admitted = lock(&self.0.reacting).admits(Instant::now(), &outgoing);
        admitted.inspect_err(|throttled| count("diameter_requests_throttled_total", *throttled))
    }

    /// Whether a peer takes a request, or is to be spared it.
    pub(crate) fn takes(&self, lot: &Lot, peer: &PeerEntry) -> Result<(), Throttled> {
        let role = if peer.forwards() { PeerRole::Agent } else { PeerRole::Server };
        let outgoing = Outgoing {
            application: lot.application,
            // All that matters here is whether there is one.
            destination_host: lot.is_for_a_host.then_some(&[][..]),
            destination_realm: None,
            priority: lot.priority,
            chance: lot.chance,
        };
        let name = peer.identity.as_str().as_bytes();
        let taken = lock(&self.0.reacting).takes(Instant::now(), &outgoing, name, role);
        taken.inspect_err(|throttled| count("diameter_requests_diverted_total", *throttled))
    }

    /// Counts a request that no peer was to get.
    pub(crate) fn throttled(&self, throttled: Throttled) {
        count("diameter_requests_throttled_total", throttled);
    }

    /// Takes in what an answer says that came from a peer. Of what others are not trusted with nothing is left.
    pub(crate) fn answered(&self, answer: Message, peer: &PeerEntry) -> Message {
        let (now, name) = (Instant::now(), peer.identity.as_str().as_bytes());
        let value = {
            let mut loads = lock(&self.0.loads);
            loads.answered(now, &answer, name);
            loads.peer(now, name).or_else(|| loads.host(now, name))
        };
        peer.set_load(value.map_or(0, |it| u16::MAX - it));
        if self.trusts(peer.neighbour().group.as_deref()) == Trust::Untrusted {
            let mut edit = Edit::of(&answer);
            overload::remove(&answer, &mut edit);
            return finished(edit, &answer);
        }
        for learned in lock(&self.0.reacting).answered(now, &answer, name) {
            let result = learned.reason();
            metrics::counter!("diameter_overload_reports_total", "result" => result).increment(1);
        }
        answer
    }

    /// What the next hop gets to see of a request that this node forwards, and what its sender said of itself.
    ///
    /// Requests of those who take no part are left out here, if they are to be left out.
    pub(crate) fn forward(
        &self,
        request: &Message,
        peer: &DiameterIdentity,
        group: Option<&str>,
    ) -> Result<(Message, Option<Announced>), Throttled> {
        let mut edit = Edit::of(request);
        let settings = &self.0.settings.agent;
        let (own, from) = (&self.0.identity, peer.as_str().as_bytes());
        let announced = settings.request(own, request, from, self.trusts(group), &mut edit);
        if announced.is_none() && settings.reacts_for_clients {
            self.admits(request)?;
        }
        Ok((finished(edit, request), announced))
    }

    /// What the sender of a request that this node forwards gets to see of the answer.
    pub(crate) fn backward(
        &self,
        announced: Option<&Announced>,
        answer: Message,
        load: Option<u16>,
    ) -> Message {
        let mut edit = Edit::of(&answer);
        let (agent, now) = (&self.0.settings.agent, Instant::now());
        let mut reporting = lock(&self.0.reporting);
        agent.answer(now, &mut reporting, announced, &answer, Trust::Trusted, &mut edit);
        mem::drop(reporting);
        let own = |value| load::report(LoadType::Peer, value, &self.0.identity);
        load::forward(&answer, load.map(own) as Option<RawAvp>, &mut edit);
        finished(edit, &answer)
    }

    fn trusts(&self, group: Option<&str>) -> Trust {
        let is_trusted = match (&self.0.settings.trusted_groups, group) {
            (None, _) => true,
            (Some(_), None) => false,
            (Some(trusted), Some(group)) => trusted.iter().any(|it| it.eq_ignore_ascii_case(group)),
        };
        if is_trusted { Trust::Trusted } else { Trust::Untrusted }
    }

    /// One and the same for all that is done to a request, here and after it came back.
    fn chance(&self, request: &Message, avps: &RoutingAvps<'_>) -> f64 {
        let what = (request.header().end_to_end_id.0, avps.origin_host());
        // 53 bits are what a number from 0 to 1 has.
        (self.0.lots.hash_one(what) >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// Reports what handlers and limits turn away.
    fn count_shedding(&self, now: Instant, answer: &Message) {
        if !self.0.settings.reports_shedding {
            return;
        }
        let application = answer.header().application_id;
        let too_busy = Outcome::Result(ResultCode::DIAMETER_TOO_BUSY);
        let was_shed = Outcome::of(answer) == Some(too_busy);
        let shed = lock(&self.0.shedding).count(now, application, was_shed);
        if let Some(Shed { application, reduction }) = shed {
            tracing::warn!(application, reduction, "overload: requests are turned away");
            self.report(self.this_host(application), Overload::new(reduction, Shed::HOLDS));
        }
    }
}

impl fmt::Debug for OverloadControl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OverloadControl")
            .field("settings", &self.0.settings)
            .finish_non_exhaustive()
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // Nothing that changes them panics halfway.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The message with its changes; as it was where it would get too long.
fn finished(edit: Edit<'_>, message: &Message) -> Message {
    if edit.is_empty() {
        return message.clone();
    }
    edit.finish().unwrap_or_else(|_| message.clone())
}

fn count(name: &'static str, throttled: Throttled) {
    metrics::counter!(name, "by" => throttled.by.name()).increment(1);
}

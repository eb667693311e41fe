//! The reacting node (RFC 7683, 5.2; RFC 8581, 6.2; RFC 8582, 6): what overload reports say, and which
//! requests are spared those who sent them.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use diameter_core::{Message, ResultCode};

use super::avps::{
    ByName, Features, OverloadAvps, Report, ReportType, SupportedFeatures, key, with_key,
};
use super::entry::{Abatement, Entry};
use super::traffic::Traffic;
use crate::{Priority, RoutingAvps};

/// How a reacting node behaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReactingSettings {
    /// How long it takes until everything is sent again after an overload: what is left out gets less bit by
    /// bit, so that no burst brings the overload back. 10 seconds by default.
    pub recovery: Duration,
    /// How many requests may exceed a rate at once, as tolerance of the highest priority: 10 by default
    /// (RFC 8582, 8.3.2).
    pub burst: u32,
    /// How many overloaded hosts, realms and peers are remembered. Reports of more are ignored. 10,000 by
    /// default.
    pub entries: usize,
}

impl Default for ReactingSettings {
    fn default() -> Self {
        Self { recovery: Duration::from_secs(10), burst: 10, entries: 10_000 }
    }
}

/// The overload of others, as their reports tell it, and which requests to spare them.
///
/// For each request: [`outgoing`](Self::outgoing) first; then [`admits`](Self::admits) says whether it may be
/// sent at all; then, for the peers that it could go to, in the order of preference, [`takes`](Self::takes)
/// says whether that peer is to be spared. Where another peer takes it, the request is diverted; where none
/// does, it is throttled.
///
/// ```
/// use std::time::Instant;
/// use diameter_routing::Priority;
/// use diameter_routing::overload::{Outgoing, Reacting, ReactingSettings};
///
/// let mut reacting = Reacting::new(ReactingSettings::default(), 7);
/// let request = Outgoing {
///     application: 4,
///     destination_host: None,
///     destination_realm: Some(b"example.net"),
///     priority: Priority::DEFAULT,
///     chance: 0.3,
/// };
/// assert_eq!(reacting.admits(Instant::now(), &request), Ok(()));
/// ```
#[derive(Debug)]
pub struct Reacting {
    settings: ReactingSettings,
    /// By application and type of report, then by name in lower case.
    entries: HashMap<(u32, ReportType), ByName<Entry>>,
    count: usize,
    /// The requests of late, by application.
    traffic: HashMap<u32, Traffic>,
    random: fastrand::Rng,
}

/// A request that is about to be sent.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Outgoing<'a> {
    /// The Application-Id.
    pub application: u32,
    /// Destination-Host.
    pub destination_host: Option<&'a [u8]>,
    /// Destination-Realm.
    pub destination_realm: Option<&'a [u8]>,
    /// Its priority.
    pub priority: Priority,
    /// From 0 to 1: one draw for all reports that concern the request, so that those who ask for the same
    /// share are spared the same requests, and what one report has thrown away counts for the others too
    /// (RFC 8581, 5).
    pub chance: f64,
}

/// What a peer is for a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PeerRole {
    /// It serves the request itself.
    Server,
    /// It forwards it.
    Agent,
}

/// A request is not to be sent, because of a report of this type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("requests are left out because of the overload of a {}", by.name())]
pub struct Throttled {
    /// Whose overload it is.
    pub by: ReportType,
    /// Whether the request would reach a node that is less loaded on another way.
    has_other_way: bool,
}

impl Throttled {
    /// What an agent answers (RFC 7683, 8): 3004 when another way may do better, else 5012, so that nobody
    /// tries again.
    pub fn result_code(&self) -> ResultCode {
        match self.has_other_way {
            true => ResultCode::DIAMETER_TOO_BUSY,
            false => ResultCode::DIAMETER_UNABLE_TO_COMPLY,
        }
    }
}

impl Reacting {
    /// A node that knows of no overload. The seed is for what chance decides.
    pub fn new(settings: ReactingSettings, seed: u64) -> Self {
        let random = fastrand::Rng::with_seed(seed);
        Self { settings, entries: HashMap::new(), count: 0, traffic: HashMap::new(), random }
    }

    /// Counts a request that is about to be sent, and draws its lot.
    pub fn outgoing<'a>(
        &mut self,
        application: u32,
        avps: &RoutingAvps<'a>,
        default: Priority,
    ) -> Outgoing<'a> {
        let priority = Priority::of_request(avps, default);
        // What agents forward may have any application: those that come late have no mixture to start from.
        if self.traffic.len() < APPLICATIONS || self.traffic.contains_key(&application) {
            self.traffic.entry(application).or_insert_with(Traffic::new).count(priority);
        }
        Outgoing {
            application,
            destination_host: avps.destination_host(),
            destination_realm: avps.destination_realm(),
            priority,
            chance: self.random.f64(),
        }
    }

    /// Whether a request may be sent: whether its Destination-Host, or without one its Destination-Realm, is to
    /// be spared it (RFC 7683, 5.2.2 and 7.6). For requests that nobody else spares: an agent asks it for those
    /// of nodes which take no part in overload control themselves.
    ///
    /// # Errors
    ///
    /// When it is to be throttled.
    pub fn admits(&mut self, now: Instant, request: &Outgoing<'_>) -> Result<(), Throttled> {
        let (by, name) = match (request.destination_host, request.destination_realm) {
            (Some(host), _) => (ReportType::Host, host),
            (None, Some(realm)) => (ReportType::Realm, realm),
            (None, None) => return Ok(()),
        };
        match self.abates(now, by, name, request) {
            true => Err(Throttled { by, has_other_way: false }),
            false => Ok(()),
        }
    }

    /// Whether a peer takes a request, or is to be spared it because of its own overload (RFC 8581, 6.2.5), or
    /// as the server that would get it (RFC 7683, 2: known by local knowledge).
    ///
    /// # Errors
    ///
    /// When it is to be spared: the request goes to another peer, and is throttled when there is none.
    pub fn takes(
        &mut self,
        now: Instant,
        request: &Outgoing<'_>,
        peer: &[u8],
        role: PeerRole,
    ) -> Result<(), Throttled> {
        let spared = |by| Err(Throttled { by, has_other_way: true });
        if role == PeerRole::Server
            && request.destination_host.is_none()
            && self.abates(now, ReportType::Host, peer, request)
        {
            return spared(ReportType::Host);
        }
        match self.abates(now, ReportType::Peer, peer, request) {
            true => spared(ReportType::Peer),
            false => Ok(()),
        }
    }

    /// Takes in what an answer to a request of this node says, which came from `peer`. Answers that nobody
    /// waits for, and those of peers that are not trusted with it, are not for here (RFC 7683, 10).
    pub fn answered(&mut self, now: Instant, answer: &Message, peer: &[u8]) -> Vec<Learned> {
        let avps = OverloadAvps::of(answer);
        if avps.reports.is_empty() {
            return Vec::new();
        }
        let features = avps.supported_features.as_ref().map(SupportedFeatures::read);
        let application = answer.header().application_id;
        let learn = |avp| {
            let Some(report) = Report::read(avp) else { return Learned::Ignored(Why::Unreadable) };
            let Some(report_type) = report.report_type else {
                return Learned::Ignored(Why::UnknownType);
            };
            let name = match report_type {
                ReportType::Host => avps.origin_host,
                ReportType::Realm => avps.origin_realm,
                ReportType::Peer => {
                    let is_its = report.source_id.is_some_and(|it| it.eq_ignore_ascii_case(peer));
                    if !is_its {
                        return Learned::Ignored(Why::NotOfThePeer);
                    }
                    Some(peer)
                }
            };
            let Some(name) = name else { return Learned::Ignored(Why::Unreadable) };
            let selected = features.and_then(|it| match report_type {
                ReportType::Peer => it.peer_algorithm,
                _ => Some(it.features),
            });
            self.learn(now, application, report_type, name, &report, selected)
        };
        avps.reports.iter().map(learn).collect()
    }

    /// How many hosts, realms and peers are spared requests, or have been of late.
    pub fn len(&self) -> usize {
        self.count
    }

    /// Whether nobody is.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// Which share of requests is left out because of a report: from 0 to 1; `None` without a report. Of the
    /// rate algorithm it is the share of late.
    pub fn reduction(
        &self,
        now: Instant,
        application: u32,
        report_type: ReportType,
        name: &[u8],
    ) -> Option<f64> {
        let of_type = self.entries.get(&(application, report_type))?;
        let entry = with_key(name, |key| of_type.get(key)).flatten()?;
        Some(entry.reduction(now, self.settings.recovery)).filter(|it| *it > 0.0)
    }

    fn learn(
        &mut self,
        now: Instant,
        application: u32,
        report_type: ReportType,
        name: &[u8],
        report: &Report<'_>,
        selected: Option<Features>,
    ) -> Learned {
        let abatement = match Abatement::of(report, selected) {
            Ok(abatement) => abatement,
            Err(why) => return Learned::Ignored(why),
        };
        let validity = match report.validity {
            Some(seconds @ 0..=LONGEST_VALIDITY) => Duration::from_secs(seconds.into()),
            None | Some(_) => DEFAULT_VALIDITY,
        };
        let name = key(name);
        let of_type = self.entries.entry((application, report_type)).or_default();
        if let Some(entry) = of_type.get_mut(&name).filter(|it| it.counts(now)) {
            return entry.update(now, report.sequence_number, abatement, validity);
        }
        let Some(abatement) = abatement.filter(|_| !validity.is_zero()) else {
            return Learned::Ignored(Why::NothingToEnd);
        };
        if self.count >= self.settings.entries && !of_type.contains_key(&name) {
            self.forget(now);
            if self.count >= self.settings.entries {
                return Learned::Ignored(Why::NoRoom);
            }
        }
        let traffic = self.traffic.get(&application).map_or_else(Traffic::new, Traffic::sample);
        let jitter = self.random.f64() - 0.5;
        let entry = Entry::new(now, report.sequence_number, abatement, validity, traffic, jitter);
        let of_type = self.entries.entry((application, report_type)).or_default();
        if of_type.insert(name, entry).is_none() {
            self.count += 1;
        }
        Learned::Taken
    }

    fn abates(
        &mut self,
        now: Instant,
        report_type: ReportType,
        name: &[u8],
        request: &Outgoing<'_>,
    ) -> bool {
        // Without any report, which is nearly always, nothing is looked up by name.
        let Some(of_type) = self.entries.get_mut(&(request.application, report_type)) else {
            return false;
        };
        let random = &mut self.random;
        let settings = &self.settings;
        let found = with_key(name, |key| {
            let entry = of_type.get_mut(key)?;
            if entry.has_effect(now, settings.recovery) {
                return Some(entry.abates(now, request, settings, random.f64() - 0.5));
            }
            of_type.remove(key);
            self.count -= 1;
            Some(false)
        });
        if of_type.is_empty() {
            self.entries.remove(&(request.application, report_type));
        }
        found.flatten().unwrap_or(false)
    }

    /// Forgets whatever has no effect any more.
    fn forget(&mut self, now: Instant) {
        let recovery = self.settings.recovery;
        for of_type in self.entries.values_mut() {
            of_type.retain(|_, entry| entry.has_effect(now, recovery));
        }
        self.entries.retain(|_, of_type| !of_type.is_empty());
        self.count = self.entries.values().map(HashMap::len).sum();
    }
}

/// What became of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Learned {
    /// It holds from now on.
    Taken,
    /// It ends an overload.
    Ended,
    /// It has no effect.
    Ignored(Why),
}

impl Learned {
    /// In a word or two, for counting.
    pub fn reason(self) -> &'static str {
        match self {
            Self::Taken => "taken",
            Self::Ended => "ended",
            Self::Ignored(why) => match why {
                Why::Old => "old",
                Why::NotOfThePeer => "not_of_the_peer",
                Why::Unreadable => "unreadable",
                Why::UnknownType => "unknown_type",
                Why::OutOfRange => "out_of_range",
                Why::NothingToEnd => "nothing_to_end",
                Why::NoRoom => "no_room",
            },
        }
    }
}

/// Why a report has no effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Its sequence number is not above the last one: it is a repetition, or was overtaken.
    Old,
    /// It is a report of a peer, and its SourceID is not the peer that the answer came from.
    NotOfThePeer,
    /// Something in it is missing or has the wrong length.
    Unreadable,
    /// Its type is unknown.
    UnknownType,
    /// It asks for a reduction by more than 100%.
    OutOfRange,
    /// It ends an overload that was not known.
    NothingToEnd,
    /// Too many others are overloaded.
    NoRoom,
}

/// RFC 7683, 7.5.
const DEFAULT_VALIDITY: Duration = Duration::from_secs(30);
const LONGEST_VALIDITY: u32 = 86_400;

/// Of how many applications the mixture of priorities is kept.
const APPLICATIONS: usize = 256;

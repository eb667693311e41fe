//! The reporting node (RFC 7683, 5.2; RFC 8581, 6.2; RFC 8582, 6): what is overloaded here, and who is told.

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use diameter_core::{DiameterIdentity, Message, RawAvp, ResultCode};

use super::avps::{
    self, Features, Group, OC_FEATURE_VECTOR, OC_PEER_ALGO, OC_SUPPORTED_FEATURES, OverloadAvps,
    ReportType, SOURCE_ID, SupportedFeatures, inner, key,
};
use super::condition::{Condition, Sent};
use crate::{Edit, RoutingAvps};

/// How a reporting node behaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReportingSettings {
    /// Whether those who can are asked to keep to a rate, wherever an overload says one, rather than to leave
    /// out a percentage. So it is by default.
    pub prefers_rate: bool,
    /// How long it takes until the load is given back after an overload: it is asked for bit by bit.
    /// 8 seconds by default.
    pub release: Duration,
}

impl Default for ReportingSettings {
    fn default() -> Self {
        Self { prefers_rate: true, release: Duration::from_secs(8) }
    }
}

/// What is overloaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A host in one application: this node, or a server behind it that takes no part in overload control.
    Host {
        /// Its name, as Origin-Host of its answers.
        host: DiameterIdentity,
        /// The Application-Id.
        application: u32,
    },
    /// All hosts of a realm together, in one application.
    Realm {
        /// Its name, as Origin-Realm of answers.
        realm: DiameterIdentity,
        /// The Application-Id.
        application: u32,
    },
    /// This node itself, for its peers that can tell it from those behind it: whatever they send through it
    /// (RFC 8581).
    Peer,
}

/// How much less a node wants, and for how long.
///
/// ```
/// use std::time::Duration;
/// use diameter_routing::overload::Overload;
///
/// // A third less, or 2,000 requests a second altogether, for the next minute.
/// let overload = Overload::new(33, Duration::from_secs(60)).with_rate(2_000);
/// assert_eq!(overload.reduction(), 33);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Overload {
    reduction: u8,
    rate: Option<u32>,
    duration: Duration,
}

impl Overload {
    /// This percentage less, 100 at most, for this long, 24 hours at most.
    pub fn new(reduction: u8, duration: Duration) -> Self {
        Self { reduction: reduction.min(100), rate: None, duration: duration.min(LONGEST_VALIDITY) }
    }

    /// The requests a second that can be handled, of all nodes together: for those that can keep to a rate.
    #[must_use]
    pub fn with_rate(self, requests_per_second: u32) -> Self {
        Self { rate: Some(requests_per_second), ..self }
    }

    /// The percentage.
    pub fn reduction(&self) -> u8 {
        self.reduction
    }

    /// The rate.
    pub fn rate(&self) -> Option<u32> {
        self.rate
    }

    /// How long.
    pub fn duration(&self) -> Duration {
        self.duration
    }
}

/// What this node tells others of its overload.
///
/// A request is asked what its sender can do ([`Announced::of`]); the answer gets what is to be told
/// ([`answer`](Self::answer)).
#[derive(Debug)]
pub struct Reporting {
    identity: DiameterIdentity,
    settings: ReportingSettings,
    /// Where sequence numbers begin: above those of an earlier run.
    first: u64,
    conditions: Vec<(Subject, Condition)>,
}

/// What the sender of a request said of itself, kept for the answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Announced {
    features: Features,
    application: u32,
    /// Who the request came from, and its origin: who a rate is for.
    peer: Box<[u8]>,
    origin_host: Box<[u8]>,
    origin_realm: Box<[u8]>,
    takes_peer_reports: bool,
}

impl Announced {
    /// What a request says that came from `peer`; `None` when its sender takes no part in overload control.
    pub fn of(request: &Message, peer: &[u8]) -> Option<Self> {
        let avps = OverloadAvps::of(request);
        let said = SupportedFeatures::read(&avps.supported_features?);
        let is_of_peer = said.source_id.is_some_and(|it| it.eq_ignore_ascii_case(peer));
        Some(Self {
            features: said.features,
            application: request.header().application_id,
            peer: key(peer),
            origin_host: key(avps.origin_host.unwrap_or_default()),
            origin_realm: key(avps.origin_realm.unwrap_or_default()),
            takes_peer_reports: said.features.contains(Features::PEER_REPORT) && is_of_peer,
        })
    }

    /// Whether the peer that the request came from heeds reports of this node as its peer (RFC 8581, 6.1.2).
    pub fn takes_peer_reports(&self) -> bool {
        self.takes_peer_reports
    }

    /// Who has to keep to a rate (RFC 8582, 6.3).
    fn target(&self, report_type: ReportType) -> &[u8] {
        match report_type {
            ReportType::Host => &self.origin_host,
            ReportType::Realm => &self.origin_realm,
            ReportType::Peer => &self.peer,
        }
    }
}

impl Reporting {
    /// A node that is not overloaded. Sequence numbers begin with the time, so that they grow over a restart.
    pub fn new(identity: DiameterIdentity, settings: ReportingSettings, start: SystemTime) -> Self {
        let seconds = start.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
        // Room for a million changes in each second of an earlier run; far from where numbers roll over.
        Self { identity, settings, first: seconds << 20, conditions: Vec::new() }
    }

    /// Notes an overload, or another measure of one. When it is not renewed in time, it ends as with
    /// [`end`](Self::end).
    pub fn report(&mut self, now: Instant, subject: Subject, overload: Overload) {
        match self.conditions.iter_mut().find(|(it, _)| *it == subject) {
            Some((_, condition)) => condition.set(now, overload),
            None => self.conditions.push((subject, Condition::new(now, self.first, overload))),
        }
    }

    /// Notes that an overload is over: the load is given back bit by bit, then the end is told until nobody can
    /// hold on to an earlier report.
    pub fn end(&mut self, now: Instant, subject: &Subject) {
        if let Some((_, condition)) = self.conditions.iter_mut().find(|(it, _)| it == subject) {
            condition.end(now);
        }
    }

    /// By how many per cent less is asked for, at this time.
    pub fn reduction(&self, now: Instant, subject: &Subject) -> u8 {
        let condition = self.conditions.iter().find(|(it, _)| it == subject);
        condition.map_or(0, |(_, it)| it.reduction(now, self.settings.release))
    }

    /// Completes an answer of this node: with what is to be told to those who take part in overload control,
    /// and with nothing of it for those who do not (RFC 7683, 5.1.2).
    pub fn answer(
        &mut self,
        now: Instant,
        announced: Option<&Announced>,
        answer: &Message,
        edit: &mut Edit<'_>,
    ) {
        avps::all(answer).for_each(|avp| edit.remove(avp));
        let Some(announced) = announced else { return };
        let avps = OverloadAvps::of(answer);
        let selected = self.select(now, announced, &avps);
        edit.append(self.features(now, selected, announced, Group::default()));
        let types = [ReportType::Host, ReportType::Realm];
        for avp in types.into_iter().filter_map(|it| self.olr(now, it, announced, &avps, selected))
        {
            edit.append(avp);
        }
        self.append_peer_report(now, announced, edit);
    }

    /// Completes an answer that this node forwards, whose server says for itself what it has to say: what
    /// concerns peers is replaced by what this node says as a peer (RFC 8581, 6.1.2 and 6.2.5).
    pub(crate) fn forwarded(
        &mut self,
        now: Instant,
        announced: &Announced,
        answer: &Message,
        edit: &mut Edit<'_>,
    ) {
        for avp in avps::all(answer) {
            if avp.code() != OC_SUPPORTED_FEATURES {
                if is_of_a_peer(&avp) {
                    edit.remove(avp);
                }
                continue;
            }
            let said = SupportedFeatures::read(&avp);
            let others = inner(&avp)
                .filter(|it| !matches!(it.code(), OC_FEATURE_VECTOR | SOURCE_ID | OC_PEER_ALGO));
            let others = others.fold(Group::default(), |group, it| group.copied(&it));
            let own_features = said.features.without(Features::PEER_REPORT);
            edit.replace(avp, self.features(now, own_features, announced, others).data);
        }
        self.append_peer_report(now, announced, edit);
    }

    /// What this node answers to a request that it cannot take because of overload (RFC 7683, 8): 3004 when
    /// another may do better, else 5012.
    pub fn rejection(&self, request: &RoutingAvps<'_>) -> ResultCode {
        let own = self.identity.as_str().as_bytes();
        match request.destination_host() {
            Some(host) if host.eq_ignore_ascii_case(own) => ResultCode::DIAMETER_UNABLE_TO_COMPLY,
            _ => ResultCode::DIAMETER_TOO_BUSY,
        }
    }

    /// The one algorithm for hosts and realms, out of what was offered.
    fn select(&self, now: Instant, announced: &Announced, avps: &OverloadAvps<'_>) -> Features {
        let types = [ReportType::Host, ReportType::Realm];
        let mut conditions = types.into_iter().filter_map(|it| self.find(it, announced, avps));
        let release = self.settings.release;
        let has_rates = conditions.all(|it| it.offers_rate(now, release));
        self.preferred(announced, has_rates)
    }

    fn select_for_peer(&self, now: Instant, announced: &Announced) -> Features {
        let condition = self.find(ReportType::Peer, announced, &OverloadAvps::default());
        let has_rate = condition.is_none_or(|it| it.offers_rate(now, self.settings.release));
        self.preferred(announced, has_rate)
    }

    fn preferred(&self, announced: &Announced, has_rate: bool) -> Features {
        let rate = self.settings.prefers_rate && has_rate;
        match rate && announced.features.contains(Features::RATE) {
            true => Features::RATE,
            false => Features::LOSS,
        }
    }

    /// OC-Supported-Features of an answer.
    fn features(
        &self,
        now: Instant,
        selected: Features,
        announced: &Announced,
        others: Group,
    ) -> RawAvp {
        let group = if announced.takes_peer_reports {
            let algorithm = self.select_for_peer(now, announced);
            others
                .number(OC_FEATURE_VECTOR, selected.with(Features::PEER_REPORT).0)
                .octets(SOURCE_ID, self.identity.as_str().as_bytes())
                .number(OC_PEER_ALGO, algorithm.0)
        } else {
            others.number(OC_FEATURE_VECTOR, selected.0)
        };
        group.avp(OC_SUPPORTED_FEATURES)
    }

    fn append_peer_report(&mut self, now: Instant, announced: &Announced, edit: &mut Edit<'_>) {
        if announced.takes_peer_reports {
            let selected = self.select_for_peer(now, announced);
            let none = OverloadAvps::default();
            if let Some(avp) = self.olr(now, ReportType::Peer, announced, &none, selected) {
                edit.append(avp);
            }
        }
    }

    /// The report of a type that goes with an answer, if there is one.
    fn olr(
        &mut self,
        now: Instant,
        report_type: ReportType,
        announced: &Announced,
        avps: &OverloadAvps<'_>,
        selected: Features,
    ) -> Option<RawAvp> {
        let release = self.settings.release;
        let source = (report_type == ReportType::Peer).then(|| self.identity.clone());
        let condition = self.conditions.iter_mut().find_map(|(subject, condition)| {
            subject.is(report_type, announced.application, avps).then_some(condition)
        })?;
        let by_rate = selected.contains(Features::RATE);
        let target = by_rate.then(|| announced.target(report_type));
        let Sent { sequence_number, content } = condition.send(now, release, target)?;
        Some(content.avp(sequence_number, report_type, by_rate, source.as_ref()))
    }

    fn find(
        &self,
        report_type: ReportType,
        announced: &Announced,
        avps: &OverloadAvps<'_>,
    ) -> Option<&Condition> {
        let mut conditions = self.conditions.iter();
        let found = conditions.find(|(it, _)| it.is(report_type, announced.application, avps))?;
        Some(&found.1)
    }
}

impl Subject {
    /// Whether a report of this type in such an answer would be about it.
    fn is(&self, report_type: ReportType, id: u32, answer: &OverloadAvps<'_>) -> bool {
        let same = |name: &DiameterIdentity, of_answer: Option<&[u8]>| {
            of_answer.is_some_and(|it| it.eq_ignore_ascii_case(name.as_str().as_bytes()))
        };
        match self {
            Self::Host { host, application } => {
                report_type == ReportType::Host
                    && *application == id
                    && same(host, answer.origin_host)
            }
            Self::Realm { realm, application } => {
                report_type == ReportType::Realm
                    && *application == id
                    && same(realm, answer.origin_realm)
            }
            Self::Peer => report_type == ReportType::Peer,
        }
    }
}

/// Whether OC-OLR is a report of a peer, or so malformed that it may be one.
pub(crate) fn is_of_a_peer(avp: &diameter_core::AvpView<'_>) -> bool {
    let report = avps::Report::read(avp).and_then(|it| it.report_type);
    !matches!(report, Some(ReportType::Host | ReportType::Realm))
}

/// RFC 7683, 7.5.
const LONGEST_VALIDITY: Duration = Duration::from_secs(86_400);

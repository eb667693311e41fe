//! Which peers a realm has, by its records (RFC 6733, 5.2; RFC 6408, 5; RFC 3958). No packet is sent here:
//! queries go out, answers come in.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::mem;
use std::net::IpAddr;
use std::time::Duration;

use diameter_core::DiameterIdentity;

use super::found::{Candidate, Failed, Found, PassedOver, Way};
use super::record::{Answer, Naptr, Query, Record, RecordKind, Srv};
use super::service::{Protocol, Protocols, Service};

/// What is looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Wanted {
    /// The realm.
    pub realm: DiameterIdentity,
    /// The Application-Id.
    pub application: u32,
    /// What this end can speak, what it prefers first.
    pub protocols: Vec<Protocol>,
    /// Domains beside the realm that hosts may be in. All others are passed over: who can change one answer
    /// must not lead a node to any host he likes (RFC 6733, 5.2).
    pub trusted_domains: Vec<String>,
    /// How many hosts are taken at most, the best ones: 100 by default.
    pub limit: usize,
}

impl Wanted {
    /// Peers of `realm` that have an application, over TLS, TCP or SCTP.
    pub fn new(realm: DiameterIdentity, application: u32) -> Self {
        let protocols = Protocol::ALL.to_vec();
        Self { realm, application, protocols, trusted_domains: Vec::new(), limit: 100 }
    }
}

/// A search in DNS for the peers of a realm.
///
/// ```
/// use std::time::Duration;
/// use diameter_core::DiameterIdentity;
/// use diameter_node::discovery::{Answer, Naptr, Record, RecordKind, Search, Srv, Wanted};
///
/// let realm = DiameterIdentity::from_static("example.net");
/// let mut search = Search::new(Wanted::new(realm, 4));
/// while let Some(query) = search.next_query() {
///     // A resolver would say this.
///     let record = match query.kind {
///         RecordKind::Naptr => Record::Naptr(Naptr {
///             order: 10,
///             preference: 10,
///             flags: "s".into(),
///             services: "aaa+ap4:diameter.tcp".into(),
///             regexp: String::new(),
///             replacement: "_diameter._tcp.example.net".into(),
///         }),
///         RecordKind::Srv => {
///             let target = "ocs1.example.net".into();
///             Record::Srv(Srv { priority: 0, weight: 1, port: 3868, target })
///         }
///         _ => Record::Address([192, 0, 2, 1].into()),
///     };
///     let ttl = Duration::from_secs(300);
///     search.answered(query, Ok(Answer { records: vec![record], ttl }));
/// }
/// let found = search.finish();
/// assert_eq!(found.peers[0].host.as_str(), "ocs1.example.net");
/// assert_eq!(found.ttl, Duration::from_secs(300));
/// ```
#[derive(Clone, Debug)]
pub struct Search {
    wanted: Wanted,
    /// Queries that nobody has taken yet.
    unasked: Vec<Query>,
    /// What goes on with the answer of a query that is asked.
    open: HashMap<Query, Vec<Path>>,
    /// What was answered.
    answers: HashMap<Query, Answer>,
    hosts: BTreeMap<String, Host>,
    /// Whether addresses are being asked for: everything else is known then.
    has_hosts: bool,
    found: Found,
}

/// How a name was reached.
#[derive(Clone, Debug)]
struct Path {
    /// Order, preference, priority so far.
    rank: Vec<u16>,
    protocols: Vec<Protocol>,
    ttl: Duration,
    /// The names on the way.
    names: Vec<String>,
}

#[derive(Clone, Debug)]
struct Host {
    rank: Vec<u16>,
    weight: u16,
    /// Each with what it is tried by: records, then what this end prefers.
    ways: Vec<((Vec<u16>, usize), Way)>,
    ttl: Duration,
}

impl Search {
    /// Begins with the NAPTR records of the realm.
    pub fn new(wanted: Wanted) -> Self {
        let mut search = Self {
            wanted,
            unasked: Vec::new(),
            open: HashMap::new(),
            answers: HashMap::new(),
            hosts: BTreeMap::new(),
            has_hosts: false,
            found: Found { ttl: Duration::MAX, ..Found::default() },
        };
        let realm = lower(search.wanted.realm.as_str());
        let protocols = search.wanted.protocols.clone();
        let path = Path { rank: vec![], protocols, ttl: Duration::MAX, names: vec![realm.clone()] };
        search.ask(Query { name: realm, kind: RecordKind::Naptr }, path);
        search
    }

    /// The next query; several may be under way at once. `None` when there is none for now: the search is
    /// over as soon as all are answered.
    pub fn next_query(&mut self) -> Option<Query> {
        if self.unasked.is_empty()
            && self.open.is_empty()
            && !mem::replace(&mut self.has_hosts, true)
        {
            self.ask_for_addresses();
        }
        self.unasked.pop()
    }

    /// Takes the answer of a query, or why there is none.
    pub fn answered(&mut self, query: Query, answer: Result<Answer, String>) {
        let Some(paths) = self.open.remove(&query) else { return };
        match answer {
            Ok(answer) => {
                self.found.ttl = self.found.ttl.min(answer.ttl);
                self.answers.insert(query.clone(), answer);
                for path in paths {
                    self.follow(&query, path);
                }
            }
            Err(reason) => self.found.failed.push(Failed { query, reason }),
        }
    }

    /// What was found.
    pub fn finish(mut self) -> Found {
        let hosts = mem::take(&mut self.hosts);
        let mut ranks: Vec<Vec<u16>> = hosts.values().map(|it| it.rank.clone()).collect();
        ranks.sort_unstable();
        ranks.dedup();
        for (name, host) in hosts {
            let query = Query { name, kind: RecordKind::Address };
            // Without an answer it is among the failed ones.
            let Some(answer) = self.answers.get(&query) else { continue };
            let addresses: Vec<IpAddr> =
                answer.records.iter().filter_map(Record::address).collect();
            if addresses.is_empty() {
                self.pass_over(query.name, "the host has no address");
                continue;
            }
            let Ok(identity) = DiameterIdentity::try_from(query.name.clone()) else {
                self.pass_over(query.name, "the name is no DiameterIdentity");
                continue;
            };
            let Host { rank, weight, mut ways, ttl } = host;
            ways.sort_by(|(a, _), (b, _)| a.cmp(b));
            self.found.peers.push(Candidate {
                host: identity,
                priority: ranks
                    .iter()
                    .zip(0..)
                    .find(|(it, _)| **it == rank)
                    .map_or(0, |(_, it)| it),
                weight: weight.into(),
                ways: ways.into_iter().map(|(_, way)| way).collect(),
                addresses,
                ttl: ttl.min(answer.ttl),
            });
        }
        self.found.peers.sort_by_key(|it| it.priority);
        spread(&mut self.found.peers);
        let Found { peers, passed_over, failed, .. } = &self.found;
        if peers.is_empty() && passed_over.is_empty() && failed.is_empty() {
            let realm = self.wanted.realm.to_string();
            self.pass_over(realm, "it has neither NAPTR records nor SRV records for Diameter");
        }
        if self.found.ttl == Duration::MAX {
            self.found.ttl = Duration::ZERO;
        }
        self.found
    }

    fn ask(&mut self, query: Query, path: Path) {
        if self.answers.contains_key(&query) {
            self.follow(&query, path);
        } else if let Some(paths) = self.open.get_mut(&query) {
            paths.push(path);
        } else if self.found.failed.iter().any(|it| it.query == query) {
            // It was asked for another record already.
        } else if self.answers.len() + self.open.len() >= MAX_QUERIES {
            self.pass_over(query.to_string(), "the realm leads to too many names");
        } else {
            self.open.insert(query.clone(), vec![path]);
            self.unasked.push(query);
        }
    }

    /// Goes on with an answer that is there.
    fn follow(&mut self, query: &Query, path: Path) {
        let Some(answer) = self.answers.get(query) else { return };
        let path = Path { ttl: path.ttl.min(answer.ttl), ..path };
        match query.kind {
            RecordKind::Naptr => {
                let records = answer.records.iter().filter_map(Record::naptr).cloned().collect();
                self.follow_naptr(query, records, path);
            }
            RecordKind::Srv => {
                let records: Vec<_> =
                    answer.records.iter().filter_map(Record::srv).cloned().collect();
                if records.is_empty() && !path.rank.is_empty() {
                    self.pass_over(query.name.clone(), "it has no SRV records");
                }
                for record in records {
                    self.follow_srv(record, &path);
                }
            }
            RecordKind::Address => {}
        }
    }

    /// Steps b to f of RFC 6408, 5.
    fn follow_naptr(&mut self, query: &Query, records: Vec<Naptr>, path: Path) {
        let application = self.wanted.application;
        let services: Vec<_> =
            records.iter().map(|it| Service::of(&it.services, application)).collect();
        let is_extended = services
            .iter()
            .any(|it| matches!(it, Service::Application(_) | Service::OtherApplication));
        let is_diameter = services.iter().any(|it| *it != Service::Other);
        let mut has_match = false;
        for (record, service) in records.iter().zip(&services) {
            let reason = match service {
                Service::Other => "it is not about Diameter".to_owned(),
                Service::OtherApplication => {
                    format!("it is for another application than {application}")
                }
                Service::Diameter(_) if is_extended => {
                    "the realm names applications in other records, and those count".to_owned()
                }
                Service::Application(protocols) | Service::Diameter(protocols) => {
                    match self.next_step(record, protocols, &path) {
                        Ok((query, path)) => {
                            has_match = true;
                            if query.kind == RecordKind::Address {
                                self.add_host(query.name, path.rank.clone(), 0, None, &path);
                            } else {
                                self.ask(query, path);
                            }
                            continue;
                        }
                        Err(reason) => reason,
                    }
                }
            };
            self.pass_over(record.to_string(), reason);
        }
        if path.names.len() > 1 {
            if !has_match && records.is_empty() {
                self.pass_over(query.name.clone(), "it has no NAPTR records");
            }
        } else if !is_diameter {
            self.ask_for_services(path);
        }
    }

    /// Where a record leads to.
    fn next_step(
        &self,
        record: &Naptr,
        protocols: &Protocols<'_>,
        path: &Path,
    ) -> Result<(Query, Path), String> {
        let protocols = protocols.among(&path.protocols);
        if protocols.is_empty() {
            let ours: Vec<_> = path.protocols.iter().map(|it| it.tag()).collect();
            return Err(format!("this node has only {}", ours.join(", ")));
        }
        if !record.regexp.is_empty() {
            return Err("it has a regular expression, which is not allowed here".to_owned());
        }
        let name = lower(&record.replacement);
        let kind = match record.flags.to_ascii_lowercase().as_str() {
            "" => RecordKind::Naptr,
            "s" => RecordKind::Srv,
            "a" => RecordKind::Address,
            flags => return Err(format!("nobody knows the flag `{flags}` here")),
        };
        self.check_domain(&name)?;
        let mut names = path.names.clone();
        if kind == RecordKind::Naptr {
            if names.contains(&name) {
                return Err(format!("it leads back to {name}"));
            }
            if names.len() >= MAX_CHAIN {
                return Err(format!("it is the end of a chain of {MAX_CHAIN}"));
            }
            names.push(name.clone());
        }
        let mut rank = path.rank.clone();
        rank.extend([record.order, record.preference]);
        Ok((Query { name, kind }, Path { rank, protocols, names, ttl: path.ttl }))
    }

    /// Without NAPTR records: the SRV records of the realm (RFC 6733, 5.2).
    fn ask_for_services(&mut self, path: Path) {
        for protocol in path.protocols.clone() {
            let name = format!("{}.{}", protocol.label(), lower(self.wanted.realm.as_str()));
            let path = Path { protocols: vec![protocol], ..path.clone() };
            self.ask(Query { name, kind: RecordKind::Srv }, path);
        }
    }

    fn follow_srv(&mut self, record: Srv, path: &Path) {
        let host = lower(&record.target);
        if host.is_empty() {
            self.pass_over(record.to_string(), "the service is not there, it says");
            return;
        }
        if let Err(reason) = self.check_domain(&host) {
            self.pass_over(record.to_string(), reason);
            return;
        }
        let mut rank = path.rank.clone();
        rank.push(record.priority);
        self.add_host(host, rank, record.weight, Some(record.port), path);
    }

    fn add_host(
        &mut self,
        name: String,
        rank: Vec<u16>,
        weight: u16,
        port: Option<u16>,
        path: &Path,
    ) {
        // Without NAPTR records it is this end that prefers (RFC 6733, 2.1).
        let by_records = if path.rank.is_empty() { Vec::new() } else { rank.clone() };
        let ours = &self.wanted.protocols;
        let ways = path.protocols.iter().map(|protocol| {
            let place = ours.iter().position(|it| it == protocol).unwrap_or(ours.len());
            let port = port.unwrap_or(protocol.port());
            ((by_records.clone(), place), Way { protocol: *protocol, port })
        });
        let host = self.hosts.entry(name).or_insert_with(|| Host {
            rank: rank.clone(),
            weight,
            ways: Vec::new(),
            ttl: path.ttl,
        });
        if rank < host.rank {
            host.rank.clone_from(&rank);
            host.weight = weight;
        }
        host.ttl = host.ttl.min(path.ttl);
        for (rank, way) in ways {
            match host.ways.iter_mut().find(|(_, it)| *it == way) {
                Some((known, _)) => *known = mem::take(known).min(rank),
                None => host.ways.push((rank, way)),
            }
        }
    }

    /// Asks for the addresses of the best hosts.
    fn ask_for_addresses(&mut self) {
        let mut names: Vec<_> =
            self.hosts.iter().map(|(name, it)| (it.rank.clone(), name.clone())).collect();
        names.sort();
        for (_, name) in names.split_off(names.len().min(self.wanted.limit)) {
            self.hosts.remove(&name);
            let reason = format!("{} better hosts are enough", self.wanted.limit);
            self.pass_over(name, reason);
        }
        for (_, name) in names {
            let query = Query { name, kind: RecordKind::Address };
            if !self.answers.contains_key(&query) {
                self.open.insert(query.clone(), Vec::new());
                self.unasked.push(query);
            }
        }
    }

    /// Whether hosts of this name may be peers of the realm.
    fn check_domain(&self, name: &str) -> Result<(), String> {
        let realm = lower(self.wanted.realm.as_str());
        let trusted = self.wanted.trusted_domains.iter().map(|it| lower(it)).chain([realm.clone()]);
        for domain in trusted {
            let above = name.strip_suffix(&domain);
            if above.is_some_and(|it| it.is_empty() || it.ends_with('.')) {
                return Ok(());
            }
        }
        Err(format!("`{name}` is not in {realm}, nor in a domain that is trusted beside it"))
    }

    fn pass_over(&mut self, record: String, reason: impl Into<String>) {
        let passed_over = PassedOver { record, reason: reason.into() };
        if !self.found.passed_over.contains(&passed_over) {
            self.found.passed_over.push(passed_over);
        }
    }
}

impl Record {
    fn naptr(&self) -> Option<&Naptr> {
        if let Self::Naptr(record) = self { Some(record) } else { None }
    }

    fn srv(&self) -> Option<&Srv> {
        if let Self::Srv(record) = self { Some(record) } else { None }
    }

    fn address(&self) -> Option<IpAddr> {
        if let Self::Address(address) = self { Some(*address) } else { None }
    }
}

/// Hosts of one priority that all have weight 0 share alike (RFC 2782).
fn spread(peers: &mut [Candidate]) {
    let weighted: HashSet<u32> =
        peers.iter().filter(|it| it.weight > 0).map(|it| it.priority).collect();
    for peer in peers.iter_mut().filter(|it| !weighted.contains(&it.priority)) {
        peer.weight = 1;
    }
}

/// A name as it is compared.
fn lower(name: &str) -> String {
    name.trim_end_matches('.').to_ascii_lowercase()
}

/// How many NAPTR records may lead to each other.
const MAX_CHAIN: usize = 8;

/// How many names are looked at in one search, hosts aside.
const MAX_QUERIES: usize = 128;

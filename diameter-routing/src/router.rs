//! What becomes of a request (RFC 6733, 6.1): it is for this node, for a peer, or for whom a route leads to.

use std::sync::Arc;

use diameter_core::{CommandFlags, DiameterIdentity};

use crate::candidates::{ByName, Selection};
use crate::condition::Subject;
use crate::decision::{Decision, LocalBecause, Unrouted};
use crate::explain::{Explanation, Mismatch, Recorder, Silent, Step};
use crate::peers::{Peer, Peers};
use crate::query::Query;
use crate::table::{Action, Brief, Choice, Realm, Route, Table};

/// The tables of a node: its routes and its peers. Requests are decided on here, and nothing else happens to
/// them.
///
/// ```
/// use std::sync::Arc;
/// use std::time::Instant;
/// use diameter_core::{DiameterIdentity, EndToEndId, HopByHopId, Request};
/// use diameter_messages::base::AbortSessionRequest;
/// use diameter_routing::{Action, Decision, Local, Peer, PeerState, Query, Route, Router, Table, Targets};
///
/// #[derive(Clone)]
/// struct Agent(&'static str);
///
/// impl Peer for Agent {
///     fn identity(&self) -> &str { self.0 }
///     fn is_of_realm(&self, _: &[u8]) -> bool { false }
///     fn group(&self) -> Option<&str> { None }
///     fn state(&self, _: u32) -> PeerState { PeerState { forwards: true, ..PeerState::default() } }
/// }
///
/// let agent = DiameterIdentity::from_static("dra.example.net");
/// let partner = DiameterIdentity::from_static("partner.example");
/// let route = Route::new(Action::Relay(Targets::peers([agent]))).realm(partner.clone());
/// let local = Local::new(DiameterIdentity::from_static("ocs.example.net"));
/// let mut router = Router::new(local, Arc::new(Table::new([route])?));
/// router.insert(Agent("dra.example.net"));
///
/// let request = AbortSessionRequest::builder()
///     .session_id("nas.partner.example;1;1".to_string())
///     .origin_host(DiameterIdentity::from_static("ocs.example.net"))
///     .origin_realm(DiameterIdentity::from_static("example.net"))
///     .destination_realm(partner)
///     .destination_host(DiameterIdentity::from_static("nas.partner.example"))
///     .auth_application_id(4)
///     .build()
///     .to_message(HopByHopId(1), EndToEndId(1))?;
/// let query = Query::new(&request, Instant::now());
/// let Decision::Forward { peer, .. } = router.decide(&query, &[]) else { panic!("no way there") };
/// assert_eq!(peer.identity(), "dra.example.net");
///
/// let (_, why) = router.explain(&query, &[]);
/// assert!(why.to_string().ends_with("it goes to dra.example.net"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Router<P> {
    local: Local,
    table: Arc<Table>,
    peers: Peers<P>,
}

/// Who the node is: which requests are for itself (RFC 6733, 6.1.4).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Local {
    /// Its Origin-Host.
    pub host: DiameterIdentity,
    /// The realms that it serves.
    pub realms: Vec<DiameterIdentity>,
    /// The applications that it answers requests of, beside the base protocol.
    pub applications: Vec<u32>,
}

impl Local {
    /// A node that serves nothing: requests for it by name are its own.
    pub fn new(host: DiameterIdentity) -> Self {
        Self { host, realms: Vec::new(), applications: Vec::new() }
    }
}

impl<P: Peer + Clone> Router<P> {
    /// Tables without peers.
    pub fn new(local: Local, table: Arc<Table>) -> Self {
        let peers = Peers::new(&table);
        Self { local, table, peers }
    }

    /// The routes.
    pub fn table(&self) -> &Arc<Table> {
        &self.table
    }

    /// Takes other routes, and gives back those before; the peers stay.
    pub fn set_table(&mut self, table: Arc<Table>) -> Arc<Table> {
        self.peers.set_table(&table);
        std::mem::replace(&mut self.table, table)
    }

    /// Says anew which requests are for the node itself.
    pub fn set_local(&mut self, local: Local) {
        self.local = local;
    }

    /// Adds a peer; `false` when there is one of this name.
    pub fn insert(&mut self, peer: P) -> bool {
        self.peers.insert(peer)
    }

    /// Takes a peer out, and out of the realm that it [leads to](Router::join_realm).
    pub fn remove(&mut self, peer: &P, realm: Option<&str>) {
        self.peers.remove(peer, realm);
    }

    /// Has a peer be sent the requests for this realm, its own, that no route is for.
    pub fn join_realm(&mut self, peer: &P, realm: &str) {
        self.peers.join_realm(peer, realm);
    }

    /// The peer of this name, in any case of letters.
    pub fn peer(&self, identity: &[u8]) -> Option<&P> {
        self.peers.host(identity)
    }

    /// All peers.
    pub fn peers(&self) -> impl ExactSizeIterator<Item = &P> {
        self.peers.all()
    }

    /// What becomes of a request that was sent to those of `tried` before.
    pub fn decide(&self, query: &Query<'_>, tried: &[P]) -> Decision<P> {
        self.decide_and_tell(query, tried, &mut Silent).cloned()
    }

    /// The peer that a request is forwarded to, if it is: [`Router::decide`] for those who want to know no more.
    pub fn next_peer(&self, query: &Query<'_>, tried: &[P]) -> Option<&P> {
        match self.decide_and_tell(query, tried, &mut Silent) {
            Decision::Forward { peer, .. } => Some(peer),
            _ => None,
        }
    }

    /// The same, and why.
    pub fn explain(&self, query: &Query<'_>, tried: &[P]) -> (Decision<P>, Explanation) {
        let mut explanation = Explanation::default();
        let decision = self.decide_and_tell(query, tried, &mut explanation).cloned();
        (decision, explanation)
    }

    /// The route that a request takes that is for none of the peers by name.
    pub fn route(&self, query: &Query<'_>) -> Option<&Arc<Route>> {
        match self.way(query, &mut Silent) {
            Way::Route(Found { route, .. }) => Some(route),
            Way::OfRealm(_) | Way::Nowhere => None,
        }
    }

    fn decide_and_tell<R: Recorder>(
        &self,
        query: &Query<'_>,
        tried: &[P],
        recorder: &mut R,
    ) -> Borrowed<'_, P> {
        let text =
            |octets: Option<&[u8]>| octets.map(|it| String::from_utf8_lossy(it).into_owned());
        recorder.note(|| Step::Request {
            host: text(query.host),
            realm: text(query.realm),
            application: query.application,
        });
        let decision = self.steps(query, tried, recorder);
        recorder.note(|| match &decision {
            Decision::Local(because) => Step::Local(*because),
            Decision::Forward { peer, .. } => Step::Chosen(peer.identity().to_owned()),
            Decision::Redirect { .. } => Step::RedirectIndicated,
            Decision::Unrouted { why, .. } => Step::Unrouted(*why),
        });
        decision
    }

    /// Local, then the peer that it is for, then routes (RFC 6733, 6.1).
    fn steps<R: Recorder>(
        &self,
        query: &Query<'_>,
        tried: &[P],
        recorder: &mut R,
    ) -> Borrowed<'_, P> {
        let wants_agent = query.host.is_some();
        let selection = Selection { query, tried, wants_agent };
        if let Some(only) = query.only {
            return match self.by_name(&selection, only.as_bytes(), recorder) {
                Some(peer) => Decision::Forward { peer, route: None },
                None => unrouted(Unrouted::PeerGone),
            };
        }
        if let Some(because) = self.local(query) {
            return Decision::Local(because);
        }
        if let Some(host) = query.host {
            if let Some(peer) = self.by_name(&selection, host, recorder) {
                return Decision::Forward { peer, route: None };
            }
            recorder.note(|| Step::HostNotConnected(String::from_utf8_lossy(host).into_owned()));
        }
        if !query.redirected.is_empty() {
            recorder.note(|| Step::Redirected);
            let mut hosts = query.redirected.iter();
            let found = hosts.find_map(|host| self.by_name(&selection, host.as_bytes(), recorder));
            if let Some(peer) = found {
                return Decision::Forward { peer, route: None };
            }
        }
        // RFC 6733, 6.1.6. A request of the node itself may be for anybody.
        if query.realm.is_none() && query.from.is_some() {
            return unrouted(Unrouted::NoRealm);
        }
        self.go(&selection, recorder)
    }

    /// Whether a request of a peer is for the node itself (RFC 6733, 6.1.4).
    fn local(&self, query: &Query<'_>) -> Option<LocalBecause> {
        query.from?;
        let Local { host, realms, applications } = &self.local;
        let is =
            |name: &DiameterIdentity, octets: &[u8]| name.as_bytes().eq_ignore_ascii_case(octets);
        let is_proxiable = query.message.header().flags.contains(CommandFlags::PROXIABLE);
        match (query.host, query.realm) {
            (Some(name), _) if is(host, name) => Some(LocalBecause::Host),
            (None, None) => Some(LocalBecause::NoDestination),
            (None, Some(realm)) if realms.iter().any(|it| is(it, realm)) => {
                let application = query.application;
                let is_served = application == 0 || applications.contains(&application);
                (is_served || !is_proxiable).then_some(LocalBecause::Realm)
            }
            _ if !is_proxiable => Some(LocalBecause::NotProxiable),
            _ => None,
        }
    }

    /// The peer of this name, if it can be sent the request.
    fn by_name<'r, R: Recorder>(
        &'r self,
        selection: &Selection<'_, P>,
        name: &[u8],
        recorder: &mut R,
    ) -> Option<&'r P> {
        let peer = self.peers.host(name)?;
        let checked = selection.check(peer, ByName::Yes);
        recorder.note(|| Step::peer(peer.identity(), checked));
        checked.ok().map(|_| peer)
    }

    fn go<R: Recorder>(&self, selection: &Selection<'_, P>, recorder: &mut R) -> Borrowed<'_, P> {
        let realm = selection.query.realm.unwrap_or_default();
        match self.way(selection.query, recorder) {
            Way::Route(found) => self.follow(selection, found, recorder),
            Way::OfRealm(peers) => {
                match selection.choose(peers.iter(), &Choice::Weight, recorder) {
                    Some(peer) => Decision::Forward { peer, route: None },
                    None => unrouted(Unrouted::NoPeer),
                }
            }
            Way::Nowhere if self.table.index().has_realm(realm) => unrouted(Unrouted::NoRoute),
            Way::Nowhere => unrouted(Unrouted::RealmNotServed),
        }
    }

    /// By the first route that matches; else to peers of the realm; else by a default route.
    fn way<R: Recorder>(&self, query: &Query<'_>, recorder: &mut R) -> Way<'_, P> {
        let index = self.table.index();
        let found = self.first_match(query, Stage::Routes, index.find(query), recorder);
        if let Some(found) = found {
            return Way::Route(found);
        }
        let peers = self.peers.of_realm(query.realm.unwrap_or_default());
        recorder.note(|| Step::PeersOfRealm(peers.len()));
        if !peers.is_empty() {
            return Way::OfRealm(peers);
        }
        let found = self.first_match(query, Stage::Default, index.find_default(query), recorder);
        found.map_or(Way::Nowhere, Way::Route)
    }

    /// The first route that matches. Whoever wants to know why the others do not has all of them looked at; they
    /// are as many as the index has left out.
    fn first_match<R: Recorder>(
        &self,
        query: &Query<'_>,
        stage: Stage,
        mut indexed: impl Iterator<Item = (u32, Brief)>,
        recorder: &mut R,
    ) -> Option<Found<'_>> {
        if !R::LISTENS {
            // Their realms and applications are right: of most routes there is nothing else to look at.
            return indexed.find_map(|(place, brief)| {
                let route = self.table.route(place)?;
                let matches = brief.always_matches || not_now(route, query).is_none();
                matches.then_some(Found { route, brief })
            });
        }
        let all = (0..).zip(self.table.routes());
        let mut of_stage = all.filter(|(_, route)| Stage::of(route) == stage);
        of_stage.find_map(|(place, route)| {
            let mismatch = mismatch(route, query);
            recorder.note(|| Step::Route(route.clone(), mismatch));
            let brief = self.table.brief(place)?;
            mismatch.is_none().then_some(Found { route, brief })
        })
    }

    fn follow<'r, R: Recorder>(
        &'r self,
        selection: &Selection<'_, P>,
        Found { route, brief }: Found<'r>,
        recorder: &mut R,
    ) -> Borrowed<'r, P> {
        let Some(way) = self.table.way(brief) else {
            return match &route.action {
                Action::Local => Decision::Local(LocalBecause::Route),
                Action::Redirect(_) => Decision::Redirect { route },
                Action::Answer(code) => {
                    Decision::Unrouted { why: Unrouted::Answered(*code), route: Some(route) }
                }
                // Those have a way.
                Action::Relay(_) | Action::Proxy(_) => unrouted(Unrouted::NoPeer),
            };
        };
        if R::LISTENS {
            let hops = route.targets().into_iter().flat_map(|it| &it.hops);
            for (hop, place) in hops.zip(&way.hops) {
                if self.peers.hop(*place).is_empty() {
                    recorder.note(|| Step::NobodyAt(hop.clone()));
                }
            }
        }
        let candidates = way.hops.iter().flat_map(|place| self.peers.hop(*place));
        let route = Some(route);
        match selection.choose(candidates, &way.choice, recorder) {
            Some(peer) => Decision::Forward { peer, route },
            None => Decision::Unrouted { why: Unrouted::NoPeer, route },
        }
    }
}

/// A decision that leaves the tables where they are.
type Borrowed<'r, P> = Decision<&'r P, &'r Arc<Route>>;

/// Where a request goes that is for none of the peers by name.
enum Way<'r, P> {
    Route(Found<'r>),
    /// To one of the peers of its realm.
    OfRealm(&'r [P]),
    Nowhere,
}

/// The route that a request takes.
struct Found<'r> {
    route: &'r Arc<Route>,
    brief: Brief,
}

/// Default routes come after all others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Routes,
    Default,
}

impl Stage {
    fn of(route: &Route) -> Self {
        if route.is_default() { Self::Default } else { Self::Routes }
    }
}

fn unrouted<'r, P>(why: Unrouted) -> Borrowed<'r, P> {
    Decision::Unrouted { why, route: None }
}

/// Why a route does not match a request; `None` when it does.
fn mismatch(route: &Route, query: &Query<'_>) -> Option<Mismatch> {
    let realm = query.realm.unwrap_or_default();
    let is_for_realm = match &route.realm {
        Realm::Any => true,
        Realm::Exactly(wanted) => wanted.as_bytes().eq_ignore_ascii_case(realm),
        Realm::Suffix(wanted) => is_below(realm, wanted.as_bytes()),
    };
    let applications = &route.applications;
    match () {
        () if !is_for_realm => Some(Mismatch::Realm),
        () if !applications.is_empty() && !applications.contains(&query.application) => {
            Some(Mismatch::Application)
        }
        () => not_now(route, query),
    }
}

/// Why a route for the realm and the application of a request does not match it.
fn not_now(route: &Route, query: &Query<'_>) -> Option<Mismatch> {
    let subject = Subject { message: query.message, from: query.from };
    match () {
        () if route.expires.is_some_and(|it| it <= query.now) => Some(Mismatch::Expired),
        () if route.condition.as_ref().is_some_and(|it| !it.matches(&subject)) => {
            Some(Mismatch::Condition)
        }
        () => None,
    }
}

/// Whether a realm is `suffix`, or ends in a dot and that.
fn is_below(realm: &[u8], suffix: &[u8]) -> bool {
    let Some(start) = realm.len().checked_sub(suffix.len()) else { return false };
    let (front, end) = realm.split_at(start);
    end.eq_ignore_ascii_case(suffix) && front.last().is_none_or(|it| *it == b'.')
}

//! Routes, and which of them a request takes (RFC 6733, 2.7): the first one that matches, in their order.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Instant;

use diameter_core::{DiameterIdentity, ResultCode};

use crate::AvpPath;
use crate::condition::Condition;
use crate::index::{Index, IndexBuilder};
use crate::redirect::Indication;

/// Which requests go where.
///
/// ```
/// use diameter_core::DiameterIdentity;
/// use diameter_routing::Route;
///
/// // Charging of a partner goes through two agents.
/// let [dra1, dra2] = ["dra1.example.net", "dra2.example.net"].map(DiameterIdentity::from_static);
/// let partner = DiameterIdentity::from_static("partner.example");
/// let route = Route::to(partner).application(4).via(dra1).via(dra2);
/// assert_eq!(route.to_string(), "partner.example, application 4: relay to dra1.example.net, dra2.example.net");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// What it is called when decisions are explained; empty for one that is told by its place.
    pub name: String,
    /// The line of the file that it was read from.
    pub line: Option<usize>,
    /// The Destination-Realms that it is for.
    pub realm: Realm,
    /// The Application-Ids that it is for; all when there is none.
    pub applications: Vec<u32>,
    /// What else must be true of a request.
    pub condition: Option<Condition>,
    /// What becomes of the requests.
    pub action: Action,
    /// When it ceases to be, where it was discovered.
    pub expires: Option<Instant>,
}

/// The Destination-Realms of a route, in any case of letters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Realm {
    /// Every realm. A route for every realm without a condition is a default route: it comes after all others,
    /// wherever it stands (RFC 6733, 2.7).
    #[default]
    Any,
    /// This one.
    Exactly(DiameterIdentity),
    /// This one and those that end in a dot and this one.
    Suffix(DiameterIdentity),
}

/// What becomes of a request that takes a route: the local action of RFC 6733, 2.7.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// LOCAL: the node answers it itself.
    Local,
    /// RELAY: it goes on, with nothing changed that is not for routing.
    Relay(Targets),
    /// PROXY: it goes on, and policies of the node may change it.
    Proxy(Targets),
    /// REDIRECT: its sender is told whom to ask.
    Redirect(Indication),
    /// It is answered with this Result-Code.
    Answer(ResultCode),
}

/// Where requests are sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Targets {
    /// The peers, in any order: their priorities and weights say who is asked first.
    pub hops: Vec<Hop>,
    /// Which of those with the best priority gets a request.
    pub choice: Choice,
    /// Whether a request goes to the next peer when one answers 3002 or 3004; `None` to do as the node does
    /// elsewhere.
    pub try_next: Option<bool>,
}

/// A peer that a route leads to, or several.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Hop {
    /// The peer of this name.
    Peer(DiameterIdentity),
    /// All peers of this group.
    Group(String),
}

/// Which of several peers gets a request, all of the same priority.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Choice {
    /// Chance, by weight, the load that peers report (RFC 8583) and how much less they want (RFC 7683).
    #[default]
    Weight,
    /// The one with the fewest requests under way for its weight.
    LeastPending,
    /// The same one for the same value, as long as it is there; others move only when it is gone. A request
    /// without the value goes by weight.
    Sticky(Sticky),
}

/// What of a request decides which peer it sticks to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Sticky {
    /// Its Session-Id.
    Session,
    /// The first AVP that this path leads to.
    Avp(AvpPath),
}

impl Route {
    /// A route for all requests.
    pub fn new(action: Action) -> Self {
        Self {
            name: String::new(),
            line: None,
            realm: Realm::Any,
            applications: Vec::new(),
            condition: None,
            action,
            expires: None,
        }
    }

    /// A route to this realm, for requests to be relayed [through](Route::via) peers.
    pub fn to(realm: DiameterIdentity) -> Self {
        Self::default_route().realm(realm)
    }

    /// A route for all requests that no other route is for, to be relayed [through](Route::via) peers.
    pub fn default_route() -> Self {
        Self::new(Action::Relay(Targets::default()))
    }

    /// Through this peer too.
    #[must_use]
    pub fn via(self, peer: DiameterIdentity) -> Self {
        self.via_hop(Hop::Peer(peer))
    }

    /// Through the peers of this group too.
    #[must_use]
    pub fn via_group(self, group: impl Into<String>) -> Self {
        self.via_hop(Hop::Group(group.into()))
    }

    fn via_hop(mut self, hop: Hop) -> Self {
        match &mut self.action {
            Action::Relay(targets) | Action::Proxy(targets) => targets.hops.push(hop),
            // It did not lead anywhere so far.
            other => {
                let hops = vec![hop];
                *other = Action::Relay(Targets { hops, ..Targets::default() });
            }
        }
        self
    }

    /// Calls it so.
    #[must_use]
    pub fn named(self, name: impl Into<String>) -> Self {
        Self { name: name.into(), ..self }
    }

    /// Read from this line of a file.
    #[must_use]
    pub fn at_line(self, line: usize) -> Self {
        Self { line: Some(line), ..self }
    }

    /// For this realm only.
    #[must_use]
    pub fn realm(self, realm: DiameterIdentity) -> Self {
        Self { realm: Realm::Exactly(realm), ..self }
    }

    /// For this realm and all below it.
    #[must_use]
    pub fn suffix(self, realm: DiameterIdentity) -> Self {
        Self { realm: Realm::Suffix(realm), ..self }
    }

    /// For this application, and those added before.
    #[must_use]
    pub fn application(mut self, id: u32) -> Self {
        self.applications.push(id);
        self
    }

    /// For requests of which this is true.
    #[must_use]
    pub fn when(self, condition: Condition) -> Self {
        Self { condition: Some(condition), ..self }
    }

    /// Until then, unless it ends earlier anyway. For a discovered route this is called with the end of its
    /// time to live and that of each certificate that was used (RFC 6733, 2.7).
    #[must_use]
    pub fn until(self, end: Instant) -> Self {
        Self { expires: Some(self.expires.map_or(end, |it| it.min(end))), ..self }
    }

    /// Whether it serves what no other route matches.
    pub fn is_default(&self) -> bool {
        self.realm == Realm::Any && self.condition.is_none()
    }

    /// What senders of its requests are told, if they are redirected.
    pub fn indication(&self) -> Option<&Indication> {
        match &self.action {
            Action::Redirect(indication) => Some(indication),
            _ => None,
        }
    }

    /// Where its requests are sent, if they are.
    pub fn targets(&self) -> Option<&Targets> {
        match &self.action {
            Action::Relay(targets) | Action::Proxy(targets) => Some(targets),
            Action::Local | Action::Redirect(_) | Action::Answer(_) => None,
        }
    }
}

impl Targets {
    /// These peers, by weight.
    pub fn peers(peers: impl IntoIterator<Item = DiameterIdentity>) -> Self {
        Self { hops: peers.into_iter().map(Hop::Peer).collect(), ..Self::default() }
    }

    /// The peers of this group, by weight.
    pub fn group(name: impl Into<String>) -> Self {
        Self { hops: vec![Hop::Group(name.into())], ..Self::default() }
    }

    /// Chooses among them so.
    #[must_use]
    pub fn choose(self, choice: Choice) -> Self {
        Self { choice, ..self }
    }

    /// Sends requests on that were answered with 3002 or 3004, or does not.
    #[must_use]
    pub fn try_next(self, try_next: bool) -> Self {
        Self { try_next: Some(try_next), ..self }
    }
}

/// The routes of a node, in their order.
///
/// The first one that matches decides, however many there are; nothing is weighed. Default routes come after all
/// others. What a request costs does not depend on how many routes there are: only those of its realm and
/// application are looked at.
#[derive(Debug, Default)]
pub struct Table {
    routes: Vec<Arc<Route>>,
    /// What a request needs of each route, mostly.
    briefs: Vec<Brief>,
    index: Index,
    /// All hops of all routes, each once.
    hops: Vec<Hop>,
    /// Where routes lead to, each once: many lead to the same peers.
    ways: Vec<Way>,
    has_local: bool,
}

/// What decides on most requests, apart from the route: the index has it at hand, while the routes of a large table
/// are not in the processor's cache.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Brief {
    /// The place of its way among all; [`NOWHERE`](Self::NOWHERE) when it is no route to peers.
    way: u32,
    /// It matches every request of its realm and its applications.
    pub(crate) always_matches: bool,
}

impl Brief {
    /// Also the bits of a word that a way may take.
    const NOWHERE: u32 = u32::MAX >> 1;

    /// The same as one word.
    pub(crate) fn word(self) -> u32 {
        self.way | u32::from(self.always_matches) << 31
    }

    pub(crate) fn of_word(word: u32) -> Self {
        Self { way: word & Self::NOWHERE, always_matches: word > Self::NOWHERE }
    }
}

/// Where a route leads to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Way {
    /// The places of the hops among all.
    pub(crate) hops: Box<[u32]>,
    /// Which of the peers there gets a request.
    pub(crate) choice: Choice,
}

impl Table {
    /// A table of these routes.
    ///
    /// # Errors
    ///
    /// When one of them could not be used.
    pub fn new(routes: impl IntoIterator<Item = Route>) -> Result<Self, InvalidRoute> {
        let mut table = Self::default();
        let mut index = IndexBuilder::default();
        let (mut hops, mut ways) = (HashMap::new(), HashMap::new());
        for route in routes {
            let invalid = |why| InvalidRoute { route: route.to_string(), line: route.line, why };
            let place = as_place(table.routes.len()).map_err(invalid)?;
            let way = match route.targets() {
                Some(Targets { hops, .. }) if hops.is_empty() => return Err(invalid(Why::NoPeers)),
                Some(targets) => {
                    let places = targets
                        .hops
                        .iter()
                        .map(|hop| place_of(hop.to_lower_case(), &mut table.hops, &mut hops));
                    let hops = places.collect::<Result<_, _>>().map_err(invalid)?;
                    let way = Way { hops, choice: targets.choice.clone() };
                    place_of(way, &mut table.ways, &mut ways).map_err(invalid)?
                }
                None => Brief::NOWHERE,
            };
            let always_matches = route.condition.is_none() && route.expires.is_none();
            let brief = Brief { way, always_matches };
            index.insert(place, &route, brief).map_err(invalid)?;
            table.briefs.push(brief);
            table.has_local |= route.action == Action::Local;
            table.routes.push(Arc::new(route));
        }
        let last = table.routes.last();
        table.index = index.build().map_err(|why| InvalidRoute {
            route: last.map(|it| it.to_string()).unwrap_or_default(),
            line: last.and_then(|it| it.line),
            why,
        })?;
        Ok(table)
    }

    /// The routes, in their order.
    pub fn routes(&self) -> &[Arc<Route>] {
        &self.routes
    }

    /// The routes that no request can ever take, and the earlier ones that take all of theirs. A longer suffix
    /// has to stand before a shorter one: this finds those that do not.
    pub fn unreachable(&self) -> Vec<Unreachable> {
        crate::index::unreachable(&self.routes)
    }

    /// The hops that routes lead to, in lower case: peers of the node need a place for each.
    pub(crate) fn hops(&self) -> &[Hop] {
        &self.hops
    }

    pub(crate) fn brief(&self, place: u32) -> Option<Brief> {
        self.briefs.get(place as usize).copied()
    }

    /// Where a route leads to; `None` when its requests are not sent on.
    pub(crate) fn way(&self, brief: Brief) -> Option<&Way> {
        self.ways.get(brief.way as usize)
    }

    pub(crate) fn route(&self, place: u32) -> Option<&Arc<Route>> {
        self.routes.get(place as usize)
    }

    /// Whether any route has requests for others answered by the node itself.
    pub fn has_local(&self) -> bool {
        self.has_local
    }

    pub(crate) fn index(&self) -> &Index {
        &self.index
    }
}

impl Hop {
    /// Peers are looked up in lower case; groups are called as they are.
    fn to_lower_case(&self) -> Self {
        match self {
            Self::Peer(peer) if peer.bytes().any(|it| it.is_ascii_uppercase()) => {
                // The same letters in lower case are a name again.
                DiameterIdentity::try_from(peer.to_ascii_lowercase())
                    .map_or_else(|_| self.clone(), Self::Peer)
            }
            other => other.clone(),
        }
    }
}

/// The place of an item in a list that has each once.
fn place_of<T: Clone + Eq + std::hash::Hash>(
    item: T,
    list: &mut Vec<T>,
    known: &mut HashMap<T, u32>,
) -> Result<u32, Why> {
    if let Some(place) = known.get(&item) {
        return Ok(*place);
    }
    let place = as_place(list.len())?;
    list.push(item.clone());
    known.insert(item, place);
    Ok(place)
}

fn as_place(number: usize) -> Result<u32, Why> {
    u32::try_from(number).ok().filter(|it| *it < Brief::NOWHERE).ok_or(Why::TooMany)
}

/// A route that no request can take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreachable {
    /// Its place in the table, from 0.
    pub route: usize,
    /// The place of the route before it that takes what it would match.
    pub taken_by: usize,
}

/// A route that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the route {route} cannot be used: {why}")]
#[non_exhaustive]
pub struct InvalidRoute {
    /// Which one.
    pub route: String,
    /// The line of the file that it was read from.
    pub line: Option<usize>,
    /// Why not.
    pub why: Why,
}

/// Why a route cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Why {
    /// It leads to nobody.
    #[error("it needs a peer or a group to lead to")]
    NoPeers,
    /// A suffix that is looked for must have a bounded number of labels.
    #[error("a realm that is matched by its end has {} labels at most", Index::LABELS)]
    TooManyLabels,
    /// There is no room for it.
    #[error("there are too many routes")]
    TooMany,
}

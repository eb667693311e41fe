//! Why a request went where it went, or did not: told by the decision itself while it is made.
//!
//! The decision reports its steps to a recorder. On the way of every request that is one that does nothing, and
//! costs nothing; an [`Explanation`] keeps them.

use std::fmt;
use std::sync::Arc;

use crate::decision::{LocalBecause, Unfit, Unrouted};
use crate::peers::PeerState;
use crate::redirect::{self, Indication};
use crate::table::{Action, Choice, Hop, Realm, Route, Sticky, Targets};

/// Hears of the steps of a decision.
pub(crate) trait Recorder {
    /// Whether anybody listens. Then all routes are looked at, not only those that the index finds.
    const LISTENS: bool;

    fn note(&mut self, step: impl FnOnce() -> Step);
}

/// Nobody listens.
pub(crate) struct Silent;

impl Recorder for Silent {
    const LISTENS: bool = false;

    fn note(&mut self, _: impl FnOnce() -> Step) {}
}

/// The steps of one decision, in their order; as text one a line.
#[derive(Clone, Debug, Default)]
pub struct Explanation {
    steps: Vec<Step>,
}

impl Explanation {
    /// The steps.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }
}

impl Recorder for Explanation {
    const LISTENS: bool = true;

    fn note(&mut self, step: impl FnOnce() -> Step) {
        self.steps.push(step());
    }
}

/// One step of a decision.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Step {
    /// What the request is: its destination and application.
    Request {
        /// Destination-Host.
        host: Option<String>,
        /// Destination-Realm.
        realm: Option<String>,
        /// The Application-Id.
        application: u32,
    },
    /// The request is for this node (RFC 6733, 6.1.4).
    Local(LocalBecause),
    /// Destination-Host is none of the peers, or cannot be sent the request (RFC 6733, 6.1.5).
    HostNotConnected(String),
    /// Hosts that a redirect agent has named are asked before the table.
    Redirected,
    /// The route was looked at; `None` when it matched.
    Route(Arc<Route>, Option<Mismatch>),
    /// No route matched, and peers of this number are of the realm.
    PeersOfRealm(usize),
    /// The peer was looked at: how it is, or why it is not fit.
    Peer(String, Result<PeerState, Unfit>),
    /// A peer or group that a route names is not there.
    NobodyAt(Hop),
    /// This peer gets the request.
    Chosen(String),
    /// Its sender is told whom to ask.
    RedirectIndicated,
    /// The request goes nowhere.
    Unrouted(Unrouted),
}

/// Why a route did not match.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mismatch {
    /// It is for another realm.
    Realm,
    /// It is for other applications.
    Application,
    /// It has expired.
    Expired,
    /// Its condition is not true of the request.
    Condition,
}

impl Step {
    pub(crate) fn peer(identity: &str, checked: Result<PeerState, Unfit>) -> Self {
        Self::Peer(identity.to_owned(), checked)
    }
}

impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Of ten thousand routes for other realms nobody wants to read.
        const SHOWN: usize = 10;
        let is_elsewhere = |step: &&Step| matches!(step, Step::Route(_, Some(Mismatch::Realm)));
        let elsewhere = self.steps.iter().filter(is_elsewhere).count();
        let mut shown = 0;
        for (index, step) in self.steps.iter().enumerate() {
            if is_elsewhere(&step) {
                shown += 1;
                if shown > SHOWN {
                    continue;
                }
            }
            if index > 0 {
                f.write_str("\n")?;
            }
            write!(f, "{step}")?;
        }
        match elsewhere.checked_sub(SHOWN) {
            None | Some(0) => Ok(()),
            Some(more) => write!(f, "\n{more} more routes are for other realms"),
        }
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Request { host, realm, application } => {
                write!(f, "the request is of application {application}")?;
                match realm {
                    Some(realm) => write!(f, ", for realm {realm}")?,
                    None => f.write_str(", for no realm")?,
                }
                host.as_ref().map_or(Ok(()), |host| write!(f, ", host {host}"))
            }
            Self::Local(because) => write!(f, "it is for this node: {because}"),
            Self::HostNotConnected(host) => {
                write!(f, "{host} cannot be sent it directly: only agents on the way there will do")
            }
            Self::Redirected => {
                f.write_str("a redirect is known for it: its hosts are asked first")
            }
            Self::Route(route, mismatch) => {
                write!(f, "{}: ", Named(route))?;
                match mismatch {
                    None => write!(f, "matches: {route}"),
                    Some(Mismatch::Realm) => write!(f, "it is for {}", route.realm),
                    Some(Mismatch::Application) => {
                        let ids: Vec<String> =
                            route.applications.iter().map(u32::to_string).collect();
                        write!(f, "it is for application {}", ids.join(", "))
                    }
                    Some(Mismatch::Expired) => f.write_str("it has expired"),
                    Some(Mismatch::Condition) => match &route.condition {
                        Some(condition) => write!(f, "`{condition}` is not true of it"),
                        None => f.write_str("it does not match"),
                    },
                }
            }
            Self::PeersOfRealm(0) => f.write_str("no route matches, and no peer is of the realm"),
            Self::PeersOfRealm(count) => {
                write!(f, "no route matches; {count} of the peers are of the realm")
            }
            Self::Peer(peer, Ok(state)) => {
                let PeerState { priority, weight, pending, .. } = state;
                write!(f, "  {peer}: can be sent it, priority {priority}, weight {weight}")?;
                write!(f, ", {pending} requests under way")?;
                if state.load > 0 {
                    write!(f, ", load {} of 65535", state.load)?;
                }
                if state.reduction > 0 {
                    write!(f, ", wants {} of 100 fewer", state.reduction)?;
                }
                if state.is_full { f.write_str(", full") } else { Ok(()) }
            }
            Self::Peer(peer, Err(why)) => write!(f, "  {peer}: {why}"),
            Self::NobodyAt(Hop::Peer(peer)) => write!(f, "  {peer}: there is no such peer now"),
            Self::NobodyAt(Hop::Group(group)) => write!(f, "  group {group}: nobody is in it now"),
            Self::Chosen(peer) => write!(f, "it goes to {peer}"),
            Self::RedirectIndicated => f.write_str("its sender is told whom to ask"),
            Self::Unrouted(why) => write!(f, "it is answered with {}: {why}", why.code().0),
        }
    }
}

/// A route as explanations call it.
pub(crate) struct Named<'a>(pub(crate) &'a Route);

impl fmt::Display for Named<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Route { name, line, .. } = self.0;
        match (name.as_str(), line) {
            ("", None) => f.write_str("a route"),
            ("", Some(line)) => write!(f, "route in line {line}"),
            (name, None) => write!(f, "route {name}"),
            (name, Some(line)) => write!(f, "route {name} in line {line}"),
        }
    }
}

/// What the route is for and what it does, without its name.
impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.is_default() {
            true => f.write_str("all others")?,
            false => write!(f, "{}", self.realm)?,
        }
        for (index, id) in self.applications.iter().enumerate() {
            write!(f, "{} {id}", if index == 0 { ", application" } else { "," })?;
        }
        if let Some(condition) = &self.condition {
            write!(f, ", when {condition}")?;
        }
        write!(f, ": {}", self.action)
    }
}

impl fmt::Display for Realm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Any => f.write_str("any realm"),
            Self::Exactly(realm) => f.write_str(realm),
            Self::Suffix(realm) => write!(f, "{realm} and below"),
        }
    }
}

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Local => f.write_str("answered here"),
            Self::Relay(targets) => write!(f, "relay to {targets}"),
            Self::Proxy(targets) => write!(f, "proxy to {targets}"),
            Self::Redirect(indication) => write!(f, "redirect to {}", Told(indication)),
            Self::Answer(code) => write!(f, "answered with {}", code.0),
        }
    }
}

/// Whom a redirect names.
struct Told<'a>(&'a Indication);

impl fmt::Display for Told<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<String> = match self.0.targets() {
            redirect::Targets::Hosts(hosts) => hosts.iter().map(ToString::to_string).collect(),
            redirect::Targets::Realms(realms) => realms.iter().map(ToString::to_string).collect(),
        };
        f.write_str(&names.join(", "))
    }
}

impl fmt::Display for Targets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, hop) in self.hops.iter().enumerate() {
            f.write_str(if index == 0 { "" } else { ", " })?;
            match hop {
                Hop::Peer(peer) => f.write_str(peer)?,
                Hop::Group(group) => write!(f, "group {group}")?,
            }
        }
        match &self.choice {
            Choice::Weight => Ok(()),
            Choice::LeastPending => f.write_str(", the one with the fewest requests"),
            Choice::Sticky(Sticky::Session) => f.write_str(", the same one for a session"),
            Choice::Sticky(Sticky::Avp(path)) => {
                write!(f, ", the same one for the same AVP {path}")
            }
        }
    }
}

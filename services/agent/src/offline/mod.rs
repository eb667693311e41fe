//! What would become of messages that somebody else has seen: the tables of a file without a network.
//!
//! Every peer of the file counts as connected, and takes whatever comes, unless it is said to be
//! [down](Tables::without). Decisions are made by the code that makes them in the living agent.

mod senders;

use std::fmt;
use std::sync::Arc;
use std::time::Instant;

use diameter_core::{CommandFlags, DiameterIdentity, Message, Outcome, ResultCode};
use diameter_dictionary::Catalogue;
use diameter_node::agent::{Fate, Neighbour};
use diameter_node::config::PeerEntry;
use diameter_routing::relay::{self, Refusal};
use diameter_routing::{
    Decision, Explanation, InvalidRoute, Local, Peer, PeerState, Query, Requester, Router,
    RoutingAvps, Table,
};

pub use self::senders::Senders;

use crate::file::AgentFile;

/// The tables of a file.
pub struct Tables {
    router: Router<Entry>,
    file: AgentFile,
}

/// What would become of a message, and why.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Account {
    /// What.
    pub verdict: Verdict,
    /// What policies have to say of it.
    pub policies: Vec<String>,
    /// The steps of the decision, where one was made.
    pub steps: Option<Explanation>,
}

/// What would become of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Verdict {
    /// It goes to this peer.
    Forwarded {
        /// Its name.
        peer: String,
    },
    /// Whoever sent it is told whom to ask instead.
    Redirected,
    /// It is for the agent itself.
    Local,
    /// The agent answers it.
    Refused(Outcome),
    /// It is not answered at all.
    Dropped,
    /// It goes from neighbour to neighbour (CER, DWR, DPR) and nowhere else.
    BetweenNeighbours,
    /// It is an answer: it goes back the way its request came.
    Answer,
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Forwarded { peer } => write!(f, "to {peer}"),
            Self::Redirected => f.write_str("redirected"),
            Self::Local => f.write_str("for the agent itself"),
            Self::Refused(Outcome::Experimental { vendor_id, code }) => {
                write!(f, "answered here with {code} of vendor {vendor_id}")
            }
            Self::Refused(Outcome::Result(code)) => write!(f, "answered here with {code}"),
            Self::Dropped => f.write_str("dropped without an answer"),
            Self::BetweenNeighbours => f.write_str("between neighbours"),
            Self::Answer => f.write_str("back the way its request came"),
        }
    }
}

impl Tables {
    /// The tables of a file.
    ///
    /// # Errors
    ///
    /// When a route cannot be used.
    pub fn new(file: AgentFile) -> Result<Self, InvalidRoute> {
        Self::without(file, &[])
    }

    /// The same, with peers that are down.
    ///
    /// # Errors
    ///
    /// When a route cannot be used.
    pub fn without(file: AgentFile, down: &[String]) -> Result<Self, InvalidRoute> {
        let node = &file.node;
        let local = Local { realms: vec![node.realm.clone()], ..Local::new(node.identity.clone()) };
        let mut router = Router::new(local, Arc::new(Table::new(file.routes())?));
        for peer in &node.peers {
            let is_open = !down.iter().any(|it| peer.identity.as_str().eq_ignore_ascii_case(it));
            let entry = Entry { peer: Arc::new(peer.clone()), is_open };
            router.insert(entry.clone());
            if let Some(realm) = &peer.realm {
                router.join_realm(&entry, realm.as_str());
            }
        }
        Ok(Self { router, file })
    }

    /// The file.
    pub fn file(&self) -> &AgentFile {
        &self.file
    }

    /// The names of commands and applications.
    pub fn catalogue(&self) -> &'static Catalogue {
        self.file.catalogue
    }

    /// The group that a peer of the file is in.
    pub fn group(&self, peer: &str) -> Option<&str> {
        self.entry(peer)?.group.as_deref()
    }

    /// What would become of a message that this peer has sent.
    pub fn account(&self, message: &Message, from: &str) -> Account {
        let header = message.header();
        if !header.flags.contains(CommandFlags::REQUEST) {
            return Account::of(Verdict::Answer);
        }
        if BETWEEN_NEIGHBOURS.contains(&header.command_code) {
            return Account::of(Verdict::BetweenNeighbours);
        }
        if let Err(refusal) = relay::check(message, &self.file.node.identity)
            && !self.is_for_itself(message)
        {
            return Account::refused(&refusal);
        }
        let neighbour = self.neighbour(from);
        let foretold = self.file.policies.foretell(message.clone(), &neighbour);
        let mut policies = foretold.notes;
        let routed = match foretold.fate {
            Fate::Routed(message) => message,
            Fate::Discarded => return Account { verdict: Verdict::Dropped, policies, steps: None },
            Fate::Answered(rejection) => {
                policies.push(rejection.to_string());
                let verdict = Verdict::Refused(rejection.outcome());
                return Account { verdict, policies, steps: None };
            }
            // Whatever else there may be, it is not routed.
            _ => return Account { verdict: Verdict::Local, policies, steps: None },
        };
        let Ok(avps) = RoutingAvps::of(&routed) else {
            let verdict = refused(ResultCode::DIAMETER_INVALID_AVP_LENGTH);
            return Account { verdict, policies, steps: None };
        };
        let requester = Requester { peer: from, group: neighbour.group.as_deref() };
        let query = Query::received(&routed, &avps, requester, Instant::now());
        let (decision, steps) = self.router.explain(&query, &[]);
        let verdict = match decision {
            Decision::Local(_) => Verdict::Local,
            Decision::Forward { peer, .. } => {
                Verdict::Forwarded { peer: peer.peer.identity.to_string() }
            }
            Decision::Redirect { .. } => Verdict::Redirected,
            Decision::Unrouted { why, .. } => refused(why.code()),
            _ => refused(ResultCode::DIAMETER_UNABLE_TO_DELIVER),
        };
        Account { verdict, policies, steps: Some(steps) }
    }

    /// A peer as policies see it.
    fn neighbour(&self, name: &str) -> Neighbour {
        let entry = self.entry(name);
        let unknown = || DiameterIdentity::from_static("unknown");
        let identity = match entry {
            Some(entry) => entry.identity.clone(),
            None => DiameterIdentity::try_from(name.to_owned()).unwrap_or_else(|_| unknown()),
        };
        let mut neighbour = Neighbour::new(identity);
        neighbour.realm = entry.and_then(|it| it.realm.clone());
        neighbour.group = entry.and_then(|it| it.group.clone());
        neighbour
    }

    fn entry(&self, name: &str) -> Option<&PeerEntry> {
        let mut peers = self.file.node.peers.iter();
        peers.find(|it| it.identity.as_str().eq_ignore_ascii_case(name))
    }

    /// Whether Destination-Host is the agent.
    fn is_for_itself(&self, message: &Message) -> bool {
        let avps = RoutingAvps::of(message).ok();
        let host = avps.as_ref().and_then(|it| it.destination_host());
        let own = self.file.node.identity.as_str().as_bytes();
        host.is_some_and(|host| host.eq_ignore_ascii_case(own))
    }
}

fn refused(code: ResultCode) -> Verdict {
    Verdict::Refused(Outcome::Result(code))
}

/// Capabilities-Exchange, Device-Watchdog and Disconnect-Peer.
const BETWEEN_NEIGHBOURS: [u32; 3] = [257, 280, 282];

impl Account {
    fn of(verdict: Verdict) -> Self {
        Self { verdict, policies: Vec::new(), steps: None }
    }

    fn refused(refusal: &Refusal) -> Self {
        let policies = vec![refusal.to_string()];
        let verdict = refused(refusal.result_code());
        Self { verdict, policies, steps: None }
    }
}

impl fmt::Display for Account {
    /// One reason a line, the verdict left out.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut lines: Vec<String> = self.policies.clone();
        lines.extend(self.steps.as_ref().map(ToString::to_string));
        f.write_str(&lines.join("\n"))
    }
}

/// A peer of the file.
#[derive(Clone)]
struct Entry {
    peer: Arc<PeerEntry>,
    is_open: bool,
}

impl Peer for Entry {
    fn identity(&self) -> &str {
        &self.peer.identity
    }

    fn is_of_realm(&self, realm: &[u8]) -> bool {
        let own = self.peer.realm.as_ref();
        own.is_some_and(|own| own.as_str().as_bytes().eq_ignore_ascii_case(realm))
    }

    fn group(&self) -> Option<&str> {
        self.peer.group.as_deref()
    }

    fn state(&self, _: u32) -> PeerState {
        PeerState {
            is_open: self.is_open,
            priority: self.peer.priority,
            weight: self.peer.weight,
            // Whether it is a relay it would say itself.
            forwards: true,
            ..PeerState::default()
        }
    }
}

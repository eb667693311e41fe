//! Which host is behind an address: what the messages from there say.

use std::collections::{HashMap, HashSet};
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use diameter_capture::Flow;
use foldhash::fast::RandomState;

use crate::outline::Outline;

/// More addresses are not named.
const MOST: usize = 65_536;

/// The names of hosts by their addresses.
#[derive(Debug, Default)]
pub struct Hosts {
    names: HashMap<SocketAddr, Named, RandomState>,
    /// Where requests of others come from.
    agents: HashSet<IpAddr, RandomState>,
    /// Each name once.
    texts: HashMap<Arc<str>, (), RandomState>,
}

#[derive(Debug)]
struct Named {
    name: Arc<str>,
    certainty: Certainty,
}

/// How a name became known: a better way is believed more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Certainty {
    /// Answers from there have different origins: it forwards them.
    Forwards,
    /// Of an answer, which an agent may have forwarded.
    Answer,
    /// Of a request that no agent has recorded.
    Request,
    /// Of a message that is never forwarded.
    Neighbour,
}

impl Hosts {
    /// Learns from a message who its sender is.
    pub fn observe(&mut self, flow: Flow, outline: &Outline<'_>) {
        let Some(origin) = outline.origin_host else { return };
        let certainty = match () {
            () if outline.is_of_neighbours() => Certainty::Neighbour,
            () if !outline.is_request() => Certainty::Answer,
            () if outline.route_records == 0 => Certainty::Request,
            () => return,
        };
        if let Some(named) = self.names.get_mut(&flow.source) {
            let is_same = named.name.as_bytes() == origin;
            if certainty > named.certainty && named.certainty != Certainty::Forwards && is_same {
                named.certainty = certainty;
            }
            if is_same || certainty < named.certainty {
                return;
            }
            if certainty == named.certainty && certainty == Certainty::Answer {
                named.certainty = Certainty::Forwards;
                return;
            }
            // Answers with yet another origin.
            if named.certainty == Certainty::Forwards && certainty == Certainty::Answer {
                return;
            }
        } else if self.names.len() >= MOST {
            return;
        }
        let name = self.text_of(origin);
        self.names.insert(flow.source, Named { name, certainty });
    }

    /// Learns that a request on its way was sent on here: whoever sent it is an agent, and what it says otherwise may be
    /// of others. Behind a loopback address there may be anybody.
    pub fn forwards(&mut self, flow: Flow) {
        let address = flow.source.ip();
        if !address.is_loopback() && self.agents.len() < MOST {
            self.agents.insert(address);
        }
    }

    /// The name of the host at an address, as far as it is known.
    pub fn name(&self, address: SocketAddr) -> Option<&Arc<str>> {
        let named = self.names.get(&address)?;
        self.is_known(address, named).then_some(&named.name)
    }

    fn is_known(&self, address: SocketAddr, named: &Named) -> bool {
        match named.certainty {
            Certainty::Forwards => false,
            Certainty::Answer | Certainty::Request => !self.agents.contains(&address.ip()),
            Certainty::Neighbour => true,
        }
    }

    /// All names that are known, by address.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (SocketAddr, &Arc<str>)> {
        let known = self.names.iter().filter(|(address, it)| self.is_known(**address, it));
        known.map(|(address, it)| (*address, &it.name))
    }

    /// A text that is kept once for all who have it.
    pub(crate) fn text_of(&mut self, octets: &[u8]) -> Arc<str> {
        let text = String::from_utf8_lossy(octets);
        if let Some((kept, ())) = self.texts.get_key_value(&*text) {
            return kept.clone();
        }
        let kept = Arc::<str>::from(&*text);
        if self.texts.len() < MOST {
            self.texts.insert(kept.clone(), ());
        }
        kept
    }
}

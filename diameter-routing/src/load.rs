//! Load of hosts and peers (RFC 8583): who has room for how much, for those who choose among them.

use std::time::{Duration, Instant};

use diameter_core::{AvpView, DiameterIdentity, Message, RawAvp};

use crate::Edit;
use crate::overload::{ByName, Group, inner, key, number, short, with_key};

/// What a load report is about (RFC 8583, 7.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LoadType {
    /// The host that answers; agents pass it on.
    Host,
    /// The peer that the answer comes from; for the next hop only.
    Peer,
}

/// The loads of others, as their answers tell them.
///
/// ```
/// use std::time::Instant;
/// use diameter_routing::load::{Loads, weight};
///
/// let loads = Loads::new();
/// // Nothing is known of its load: it counts as one that has none.
/// assert_eq!(weight(10, loads.peer(Instant::now(), b"ocs1.example.net")), 10 * 65_535);
/// ```
#[derive(Debug, Default)]
pub struct Loads {
    hosts: ByName<Seen>,
    peers: ByName<Seen>,
}

#[derive(Clone, Copy, Debug)]
struct Seen {
    value: u16,
    at: Instant,
}

impl Loads {
    /// Nothing is known of anybody.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes in what an answer says that came from `peer` (RFC 8583, 6.2). Reports of peers count only when
    /// they are of this one.
    pub fn answered(&mut self, now: Instant, answer: &Message, peer: &[u8]) {
        for (load_type, value, source) in loads(answer).filter_map(|avp| read(&avp)) {
            let known = match load_type {
                LoadType::Host => &mut self.hosts,
                LoadType::Peer if source.eq_ignore_ascii_case(peer) => &mut self.peers,
                LoadType::Peer => continue,
            };
            note(known, source, Seen { value, at: now });
        }
    }

    /// The load value of a host: 65535 for one without load, 0 for one that is fully loaded; `None` when it has
    /// not said any for a minute.
    pub fn host(&self, now: Instant, name: &[u8]) -> Option<u16> {
        look_up(&self.hosts, now, name)
    }

    /// The same of a peer.
    pub fn peer(&self, now: Instant, name: &[u8]) -> Option<u16> {
        look_up(&self.peers, now, name)
    }
}

/// The AVP that tells the load of this node: of type host by endpoints (RFC 8583, 6.1.1), of type peer by
/// agents (6.1.2). 65535 is none.
pub fn report(load_type: LoadType, value: u16, identity: &DiameterIdentity) -> RawAvp {
    let group = Group::default()
        .short(LOAD_TYPE, load_type as u32)
        .number(LOAD_VALUE, value.into())
        .octets(SOURCE_ID, identity.as_str().as_bytes());
    group.avp(LOAD)
}

/// Makes of an answer what an agent passes on: reports of peers are taken out, and that of this node is put
/// in, when it has any to tell.
pub fn forward(answer: &Message, own: Option<RawAvp>, edit: &mut Edit<'_>) {
    for avp in loads(answer) {
        let load_type = inner(&avp).find(|it| it.code() == LOAD_TYPE);
        // One without a readable type may be of a peer.
        if load_type.and_then(|it| short(&it)) != Some(LoadType::Host as u32) {
            edit.remove(avp);
        }
    }
    if let Some(own) = own {
        edit.append(own);
    }
}

/// The weight of a candidate by what is configured and by its load, for [`choose`]. Who does not tell its load
/// counts as one that has none.
pub fn weight(configured: u32, load: Option<u16>) -> u64 {
    u64::from(configured) * u64::from(load.unwrap_or(u16::MAX))
}

/// The place of one of the weights, by chance, as DNS clients choose among the weights of SRV records
/// (RFC 2782): each as often as its share of the sum, and one of 0 hardly ever. `None` when there are none.
///
/// ```
/// use diameter_routing::load::choose;
///
/// let mut random = fastrand::Rng::with_seed(1);
/// let chosen: Vec<_> = (0..3_000).filter_map(|_| choose([65_535, 32_767], &mut random)).collect();
/// let first = chosen.iter().filter(|it| **it == 0).count();
/// assert!((1_900..2_100).contains(&first));
/// ```
pub fn choose<I>(weights: I, random: &mut fastrand::Rng) -> Option<usize>
where
    I: IntoIterator<Item = u64, IntoIter: Clone>,
{
    let weights = weights.into_iter();
    let total = weights.clone().fold(0, u64::saturating_add);
    let mut drawn = random.u64(..=total);
    if drawn == 0 {
        // Those of weight 0 stand first.
        let zeros = weights.clone().filter(|it| *it == 0).count();
        if zeros > 0 {
            let nth = random.usize(..zeros);
            return weights.enumerate().filter(|(_, it)| *it == 0).nth(nth).map(|it| it.0);
        }
    }
    let mut last = None;
    for (place, weight) in weights.enumerate().filter(|(_, it)| *it > 0) {
        if drawn <= weight {
            return Some(place);
        }
        drawn -= weight;
        last = Some(place);
    }
    // Only where the sum was cut off.
    last
}

fn loads(message: &Message) -> impl Iterator<Item = AvpView<'_>> {
    let avps = message.avps().map_while(Result::ok);
    avps.filter(|avp| avp.vendor_id() == 0 && avp.code() == LOAD)
}

fn read<'a>(avp: &AvpView<'a>) -> Option<(LoadType, u16, &'a [u8])> {
    let (mut load_type, mut value, mut source) = (None, None, None);
    for inner in inner(avp) {
        match inner.code() {
            LOAD_TYPE => load_type = short(&inner),
            LOAD_VALUE => value = number(&inner),
            SOURCE_ID => source = Some(inner.data()),
            _ => {}
        }
    }
    let load_type = match load_type? {
        0 => LoadType::Host,
        1 => LoadType::Peer,
        _ => return None,
    };
    Some((load_type, u16::try_from(value?).ok()?, source?))
}

fn note(known: &mut ByName<Seen>, name: &[u8], seen: Seen) {
    let is_there = with_key(name, |key| known.get_mut(key).map(|it| *it = seen).is_some());
    if is_there != Some(false) {
        return;
    }
    if known.len() >= REMEMBERED {
        known.retain(|_, it| seen.at.saturating_duration_since(it.at) < LIFETIME);
    }
    if known.len() < REMEMBERED {
        known.insert(key(name), seen);
    }
}

fn look_up(known: &ByName<Seen>, now: Instant, name: &[u8]) -> Option<u16> {
    let seen = with_key(name, |key| known.get(key)).flatten()?;
    (now.saturating_duration_since(seen.at) < LIFETIME).then_some(seen.value)
}

/// How long a value counts: a node that gets nothing because of its load must be tried again.
const LIFETIME: Duration = Duration::from_secs(60);
/// Of how many hosts, and of how many peers, the load is remembered.
const REMEMBERED: usize = 10_000;

const SOURCE_ID: u32 = 649;
const LOAD: u32 = 650;
const LOAD_TYPE: u32 = 651;
const LOAD_VALUE: u32 = 652;

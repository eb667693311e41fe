//! Which of several peers gets a request: the best priority first, then by the choice of the route.

use diameter_core::AvpKey;

use crate::explain::{Recorder, Step};
use crate::peers::{Peer, PeerState};
use crate::table::{Choice, Sticky};
use crate::{Query, Unfit};

/// What makes a peer fit or not, for one request.
pub(crate) struct Selection<'a, P> {
    pub(crate) query: &'a Query<'a>,
    /// Those that the request was sent to before.
    pub(crate) tried: &'a [P],
    /// The request is for another host than any of the peers: only those that forward will do.
    pub(crate) wants_agent: bool,
}

impl<P: Peer> Selection<'_, P> {
    /// How the peer is, when it can be sent the request. `by_name`: it is what the request is for.
    pub(crate) fn check(&self, peer: &P, by_name: ByName) -> Result<PeerState, Unfit> {
        if self.tried.iter().any(|it| it.is(peer)) {
            return Err(Unfit::Tried);
        }
        let identity = peer.identity();
        if self.query.from.is_some_and(|it| it.peer.eq_ignore_ascii_case(identity)) {
            return Err(Unfit::CameFrom);
        }
        // RFC 6733, 6.1.7.
        if self.query.has_been_at(identity) {
            return Err(Unfit::InRouteRecord);
        }
        let state = peer.state(self.query.application);
        match () {
            () if !state.is_open => Err(Unfit::NotOpen),
            () if !state.takes_application => Err(Unfit::Application),
            () if by_name == ByName::Yes => Ok(state),
            () if state.is_draining => Err(Unfit::Draining),
            () if state.reduction >= 100 => Err(Unfit::Overloaded),
            () if self.wants_agent && !self.leads_on(peer, &state) => Err(Unfit::NoAgent),
            () => Ok(state),
        }
    }

    /// Another server than the Destination-Host would answer 3002 (RFC 6733, 6.1); what leads to another realm
    /// forwards.
    fn leads_on(&self, peer: &P, state: &PeerState) -> bool {
        state.forwards || !peer.is_of_realm(self.query.realm.unwrap_or_default())
    }

    /// The peer that gets the request, if any of these can be sent it.
    pub(crate) fn choose<'p, R: Recorder>(
        &self,
        candidates: impl Iterator<Item = &'p P>,
        choice: &Choice,
        recorder: &mut R,
    ) -> Option<&'p P>
    where
        P: 'p,
    {
        let key = match choice {
            Choice::Sticky(sticky) => sticky.hash_of(self.query),
            Choice::Weight | Choice::LeastPending => None,
        };
        let mut chance = fastrand::Rng::with_seed(self.query.seed);
        let mut best: Option<(Rank, &P)> = None;
        let mut total = 0_u64;
        for peer in candidates {
            let checked = self.check(peer, ByName::No);
            recorder.note(|| Step::peer(peer.identity(), checked));
            let Ok(state) = checked else { continue };
            let rank = Rank::of(&state, choice, key.map(|key| (key, peer.identity())));
            match best.as_ref().map(|(best, _)| rank.compare(best)) {
                Some(std::cmp::Ordering::Greater) => continue,
                None | Some(std::cmp::Ordering::Less) => {
                    best = Some((rank, peer));
                    total = share(&state);
                }
                // One pass gives each its share: the n-th takes the place with its part of all so far.
                Some(std::cmp::Ordering::Equal) => {
                    total += share(&state);
                    if chance.u64(..total) < share(&state) {
                        best = Some((rank, peer));
                    }
                }
            }
        }
        best.map(|(_, peer)| peer)
    }
}

/// Whether a peer is asked for by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ByName {
    Yes,
    No,
}

/// What comes before chance: the lower one is taken.
#[derive(Clone, Copy, Debug)]
struct Rank {
    /// One that is full is still better than none.
    is_full: bool,
    priority: u32,
    /// With weight 0 a peer comes after all others of its priority.
    is_last: bool,
    /// By the choice of the route; equal for those that chance decides between.
    cost: f64,
}

impl Rank {
    fn of(state: &PeerState, choice: &Choice, sticky: Option<(u64, &str)>) -> Self {
        let weight = f64::from(state.weight.max(1));
        let cost = match (choice, sticky) {
            (Choice::LeastPending, _) => state.pending as f64 / weight,
            (_, Some((key, identity))) => distance(key, identity) / weight,
            (Choice::Weight | Choice::Sticky(_), None) => 0.0,
        };
        let PeerState { is_full, priority, weight, .. } = *state;
        // A session stays where it is while its server is busy for a moment.
        let is_full = is_full && sticky.is_none();
        Self { is_full, priority, is_last: weight == 0, cost }
    }

    fn compare(&self, other: &Self) -> std::cmp::Ordering {
        let key = |it: &Self| (it.is_full, it.priority, it.is_last);
        key(self).cmp(&key(other)).then(self.cost.total_cmp(&other.cost))
    }
}

/// The share of a peer: its weight, less what it is loaded and what it wants to be spared.
fn share(state: &PeerState) -> u64 {
    let idle = u64::from((u16::MAX - state.load) >> 8) + 1;
    let wanted = 100 - u64::from(state.reduction.min(99));
    // At most 2^32 · 2^8 · 100: the shares of a hundred thousand peers can be added up.
    u64::from(state.weight.max(1)) * idle * wanted
}

/// How far a key is from a peer, the same for every node that computes it: the nearest peer has the key (weighted
/// rendezvous hashing). When a peer goes, only its keys move; when one comes, only those move that it gets.
fn distance(key: u64, identity: &str) -> f64 {
    let mut hash = Hash(key);
    identity.bytes().for_each(|octet| hash.add(octet.to_ascii_lowercase()));
    // From above 0 to 1: 53 bits are what a float has.
    let chance = ((hash.finish() >> 11) + 1) as f64 / (1_u64 << 53) as f64;
    -chance.ln()
}

impl Sticky {
    /// The hash of what a request sticks by; `None` when it has none.
    fn hash_of(&self, query: &Query<'_>) -> Option<u64> {
        const SESSION_ID: AvpKey = AvpKey::ietf(263);
        let avp = match self {
            Self::Session => {
                let mut avps = query.message.avps().map_while(Result::ok);
                avps.find(|avp| avp.key() == SESSION_ID)
            }
            Self::Avp(path) => path.first(query.message),
        };
        let mut hash = Hash::default();
        avp?.data().iter().for_each(|octet| hash.add(*octet));
        Some(hash.finish())
    }
}

/// FNV-1a, and the mixing of SplitMix64 behind it: the same in every program and release.
struct Hash(u64);

impl Default for Hash {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Hash {
    fn add(&mut self, octet: u8) {
        self.0 = (self.0 ^ u64::from(octet)).wrapping_mul(0x0000_0100_0000_01b3);
    }

    fn finish(&self) -> u64 {
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }
}

//! Which sessions are of one subscriber: those that share an identity, over all applications.
//!
//! Identities that last join subscribers for good. An address joins a session to whoever had it last, as in Rx, unless
//! IMSI or MSISDN say that it has been given to another since.

use std::collections::{HashMap, VecDeque};

use foldhash::fast::RandomState;

use crate::identity::Identity;
use crate::slots::{Slot, Slots};

/// Whom a session is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SubscriberId(pub(crate) Slot);

/// More are not joined: they are of a gateway, and not of somebody.
const MOST_IDENTITIES: usize = 64;

/// Somebody whom messages are about.
#[derive(Clone, Debug, Default)]
pub struct Subscriber {
    identities: Vec<Identity>,
    pub(crate) sessions: VecDeque<Slot>,
}

impl Subscriber {
    /// What the subscriber is called, in the order in which it became known. Addresses are those of the last session
    /// that had them.
    pub fn identities(&self) -> &[Identity] {
        &self.identities
    }

    /// The identity to show: the IMSI, else the number, else whatever there is.
    pub fn name(&self) -> Option<&Identity> {
        self.identities.iter().min_by_key(|it| match it {
            Identity::Imsi(_) => 0,
            Identity::Msisdn(_) => 1,
            Identity::Uri(_) => 2,
            Identity::Name(_) => 3,
            Identity::Address(_) => 4,
        })
    }
}

#[derive(Debug, Default)]
pub(crate) struct Subscribers {
    slots: Slots<Subscriber>,
    by_identity: HashMap<Identity, Slot, RandomState>,
}

/// What a session's subscriber is now.
pub(crate) struct Joined {
    pub(crate) subscriber: SubscriberId,
    /// Sessions of somebody who turned out to be the same.
    pub(crate) moved: Vec<Slot>,
}

impl Subscribers {
    pub(crate) fn get(&self, id: SubscriberId) -> Option<&Subscriber> {
        self.slots.get(id.0)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (SubscriberId, &Subscriber)> {
        self.slots.iter().map(|(slot, it)| (SubscriberId(slot), it))
    }

    pub(crate) fn of(&self, identity: &Identity) -> Option<SubscriberId> {
        self.by_identity.get(identity).map(|it| SubscriberId(*it))
    }

    /// Puts a session to the subscriber with these identities. `current` is whose it was.
    pub(crate) fn join(
        &mut self,
        session: Slot,
        current: Option<SubscriberId>,
        identities: Vec<Identity>,
    ) -> Option<Joined> {
        let mut moved = Vec::new();
        let current = current.map(|it| it.0);
        // Who is known by what lasts comes before whoever had the address.
        let lasting = identities.iter().filter(|it| it.is_lasting());
        let mut owner = current;
        for identity in lasting {
            let Some(other) = self.by_identity.get(identity).copied() else { continue };
            owner = Some(match owner {
                Some(owner) if owner != other => self.unite(owner, other, &mut moved),
                _ => other,
            });
        }
        let had_address = identities.iter().filter(|it| !it.is_lasting());
        let had_address: Vec<Slot> =
            had_address.filter_map(|it| self.by_identity.get(it).copied()).collect();
        for other in had_address {
            if owner != Some(other) && self.can_be_one(other, owner, &identities) {
                owner = Some(match owner {
                    Some(owner) => self.unite(owner, other, &mut moved),
                    None => other,
                });
            }
        }
        let owner = match owner {
            Some(owner) => owner,
            None if identities.is_empty() => return None,
            None => self.slots.insert(Subscriber::default()),
        };
        for identity in identities {
            self.add(owner, identity);
        }
        let is_moved = moved.contains(&session);
        if current.is_none()
            && !is_moved
            && let Some(subscriber) = self.slots.get_mut(owner)
        {
            subscriber.sessions.push_back(session);
        }
        Some(Joined { subscriber: SubscriberId(owner), moved })
    }

    /// Whether whoever had an address may be the one whom a message is about: neither IMSI nor MSISDN of the two
    /// contradict each other. An address is given to others when a session is over.
    fn can_be_one(&self, had: Slot, owner: Option<Slot>, identities: &[Identity]) -> bool {
        let of = |slot| self.slots.get(slot).map_or(&[][..], |it| &it.identities);
        let theirs = of(had);
        let ours = || identities.iter().chain(owner.map_or(&[][..], of));
        let agree = |is_kind: fn(&Identity) -> bool| {
            let mut of_kind = ours().filter(|it| is_kind(it)).peekable();
            let has_theirs = theirs.iter().any(is_kind);
            !has_theirs || of_kind.peek().is_none() || of_kind.any(|it| theirs.contains(it))
        };
        agree(|it| matches!(it, Identity::Imsi(_))) && agree(|it| matches!(it, Identity::Msisdn(_)))
    }

    fn add(&mut self, owner: Slot, identity: Identity) {
        let before = self.by_identity.get(&identity).copied();
        if before == Some(owner) {
            return;
        }
        let Some(subscriber) = self.slots.get_mut(owner) else { return };
        if subscriber.identities.len() >= MOST_IDENTITIES {
            // An address in place of the oldest one.
            let oldest = subscriber.identities.iter().position(|it| !it.is_lasting());
            let Some(oldest) = oldest.filter(|_| !identity.is_lasting()) else { return };
            let oldest = subscriber.identities.remove(oldest);
            self.by_identity.remove(&oldest);
        }
        if let Some(subscriber) = self.slots.get_mut(owner) {
            subscriber.identities.push(identity.clone());
        }
        // Only an address can have been somebody else's.
        if let Some(before) = before.and_then(|it| self.slots.get_mut(it)) {
            before.identities.retain(|it| *it != identity);
        }
        self.by_identity.insert(identity, owner);
    }

    /// Makes one subscriber of two: the one with fewer sessions goes to the other.
    fn unite(&mut self, one: Slot, other: Slot, moved: &mut Vec<Slot>) -> Slot {
        let count = |it| self.slots.get(it).map_or(0, |it| it.sessions.len());
        let (stays, goes) = if count(one) >= count(other) { (one, other) } else { (other, one) };
        let Some(gone) = self.slots.remove(goes) else { return stays };
        let Some(subscriber) = self.slots.get_mut(stays) else { return stays };
        moved.extend(gone.sessions.iter().copied());
        subscriber.sessions.extend(gone.sessions);
        for identity in gone.identities {
            self.by_identity.remove(&identity);
            self.add(stays, identity);
        }
        stays
    }

    /// Forgets a session of a subscriber, and the subscriber with the last one.
    pub(crate) fn leave(&mut self, session: Slot, id: SubscriberId) {
        let Some(subscriber) = self.slots.get_mut(id.0) else { return };
        // The ones that are forgotten are mostly the oldest.
        if let Some(at) = subscriber.sessions.iter().position(|it| *it == session) {
            subscriber.sessions.remove(at);
        }
        if subscriber.sessions.is_empty()
            && let Some(gone) = self.slots.remove(id.0)
        {
            for identity in gone.identities {
                self.by_identity.remove(&identity);
            }
        }
    }
}

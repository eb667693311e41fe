//! What is known of sessions: one Session-Id (RFC 6733, 8.8) is one session, from its first message to its last.

use std::collections::HashMap;
use std::hash::{BuildHasher, Hash, Hasher};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use diameter_core::Outcome;
use foldhash::fast::RandomState;

use crate::exchanges::ExchangeId;
use crate::outline::{Outline, Phase};
use crate::slots::{Slot, Slots};
use crate::subscribers::{Joined, SubscriberId, Subscribers};

/// Names a session for as long as it is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SessionId(pub(crate) Slot);

/// A session, as far as its messages were seen.
#[derive(Clone, Debug)]
pub struct Session {
    /// Session-Id.
    pub id: Arc<str>,
    /// How many sessions began before this one.
    pub number: u64,
    /// The Application-Id of its messages.
    pub application_id: u32,
    /// The Command Code of its first message.
    pub command_code: u32,
    /// Origin-Host of its first request, else of its first answer.
    pub origin_host: Option<Arc<str>>,
    /// Whom it is about.
    pub subscriber: Option<SubscriberId>,
    /// Whether it has ended, by a request that ends it or is all there is of it.
    pub has_ended: bool,
    /// The time of its first message.
    pub first: Option<SystemTime>,
    /// The time of its last message.
    pub last: Option<SystemTime>,
    /// How many messages it has.
    pub messages: u64,
    /// How many requests, those that were sent again or forwarded included.
    pub requests: u64,
    /// How many of them the same sender had sent before.
    pub repeated: u64,
    /// How many answers report a failure.
    pub failures: u64,
    /// How many requests have waited for an answer in vain.
    pub unanswered: u64,
    /// The longest that an answer took.
    pub slowest: Option<Duration>,
    /// What the last answer said.
    pub outcome: Option<Outcome>,
    /// Whether it is [held](crate::Analysis::hold).
    pub is_held: bool,
    /// The last exchange that was kept.
    pub(crate) last_exchange: Option<ExchangeId>,
    /// What the identities were made of that were last looked at.
    digest: u64,
    /// Neighbours in the order of their last messages.
    older: Option<Slot>,
    newer: Option<Slot>,
}

impl Session {
    /// How long it lasted, from its first message to its last.
    pub fn duration(&self) -> Option<Duration> {
        self.last?.duration_since(self.first?).ok()
    }
}

#[derive(Debug)]
pub(crate) struct Sessions {
    slots: Slots<Session>,
    by_id: HashMap<Arc<str>, Slot, RandomState>,
    oldest: Option<Slot>,
    newest: Option<Slot>,
    most: usize,
    pub(crate) begun: u64,
    pub(crate) forgotten: u64,
    pub(crate) subscribers: Subscribers,
}

impl Sessions {
    pub(crate) fn new(most: usize) -> Self {
        Self {
            slots: Slots::default(),
            by_id: HashMap::default(),
            oldest: None,
            newest: None,
            most: most.max(1),
            begun: 0,
            forgotten: 0,
            subscribers: Subscribers::default(),
        }
    }

    pub(crate) fn get(&self, id: SessionId) -> Option<&Session> {
        self.slots.get(id.0)
    }

    pub(crate) fn get_mut(&mut self, id: SessionId) -> Option<&mut Session> {
        self.slots.get_mut(id.0)
    }

    pub(crate) fn len(&self) -> usize {
        self.slots.len()
    }

    pub(crate) fn find(&self, id: &str) -> Option<SessionId> {
        self.by_id.get(id).map(|it| SessionId(*it))
    }

    /// All of them, the one with the newest message first.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (SessionId, &Session)> {
        let mut next = self.newest;
        std::iter::from_fn(move || {
            let slot = next?;
            let session = self.slots.get(slot)?;
            next = session.older;
            Some((SessionId(slot), session))
        })
    }

    /// The session of a message. An answer without a Session-Id is of that of its request.
    pub(crate) fn observe(
        &mut self,
        outline: &Outline<'_>,
        time: Option<SystemTime>,
        of_request: Option<SessionId>,
        text: impl FnOnce(&[u8]) -> Arc<str>,
    ) -> Option<SessionId> {
        let of_request = of_request.map(|it| it.0).filter(|it| self.slots.get(*it).is_some());
        let slot = match (outline.session_id, of_request) {
            (_, Some(slot)) => slot,
            (Some(id), None) => {
                let id = String::from_utf8_lossy(id);
                match self.by_id.get(&*id) {
                    Some(slot) => *slot,
                    None => self.begin(&id, outline, time, text),
                }
            }
            (None, None) => return None,
        };
        self.touch(slot);
        self.join(slot, outline);
        let session = self.slots.get_mut(slot)?;
        session.messages += 1;
        session.last = time.or(session.last);
        if let Some(outcome) = outline.outcome.filter(|_| !outline.is_request()) {
            session.outcome = Some(outcome);
            session.failures += u64::from(outcome.is_failure());
        }
        match outline.phase {
            Some(Phase::End | Phase::Event) => session.has_ended = true,
            Some(Phase::Begin) if outline.is_request() => session.has_ended = false,
            _ => {}
        }
        Some(SessionId(slot))
    }

    fn begin(
        &mut self,
        id: &str,
        outline: &Outline<'_>,
        time: Option<SystemTime>,
        text: impl FnOnce(&[u8]) -> Arc<str>,
    ) -> Slot {
        self.make_room(self.most - 1);
        let id = Arc::<str>::from(id);
        let origin_host = outline.origin_host.map(text);
        let session = Session {
            id: id.clone(),
            number: self.begun,
            application_id: outline.header.application_id,
            command_code: outline.header.command_code,
            origin_host,
            subscriber: None,
            has_ended: false,
            first: time,
            last: time,
            messages: 0,
            requests: 0,
            repeated: 0,
            failures: 0,
            unanswered: 0,
            slowest: None,
            outcome: None,
            is_held: false,
            last_exchange: None,
            digest: 0,
            older: None,
            newer: None,
        };
        self.begun += 1;
        let slot = self.slots.insert(session);
        self.by_id.insert(id, slot);
        self.link(slot);
        slot
    }

    /// Looks whom the message is about, unless it says what the last one of the session said.
    fn join(&mut self, slot: Slot, outline: &Outline<'_>) {
        let mut avps = outline.identity_avps().peekable();
        if avps.peek().is_none() {
            return;
        }
        let mut hasher = self.by_id.hasher().build_hasher();
        avps.for_each(|avp| avp.data().hash(&mut hasher));
        let digest = hasher.finish();
        let Some(session) = self.slots.get_mut(slot).filter(|it| it.digest != digest) else {
            return;
        };
        session.digest = digest;
        let current = session.subscriber;
        let joined = self.subscribers.join(slot, current, outline.identities());
        let Some(Joined { subscriber, moved }) = joined else { return };
        for slot in moved.into_iter().chain([slot]) {
            if let Some(session) = self.slots.get_mut(slot) {
                session.subscriber = Some(subscriber);
            }
        }
    }

    pub(crate) fn set_most(&mut self, most: usize) {
        self.most = most.max(1);
        self.make_room(self.most);
    }

    pub(crate) fn hold(&mut self, id: SessionId) {
        if let Some(session) = self.slots.get_mut(id.0) {
            session.is_held = true;
        }
    }

    fn make_room(&mut self, most: usize) {
        // Those that are held may be all there are.
        let mut looks = self.slots.len();
        while self.slots.len() > most
            && looks > 0
            && let Some(oldest) = self.oldest
        {
            looks -= 1;
            match self.slots.get(oldest).is_some_and(|it| it.is_held) {
                true => self.touch(oldest),
                false => self.forget(oldest),
            }
        }
    }

    fn forget(&mut self, slot: Slot) {
        self.unlink(slot);
        let Some(session) = self.slots.remove(slot) else { return };
        self.by_id.remove(&session.id);
        self.forgotten += 1;
        if let Some(subscriber) = session.subscriber {
            self.subscribers.leave(slot, subscriber);
        }
    }

    /// Makes it the newest.
    fn touch(&mut self, slot: Slot) {
        if self.newest != Some(slot) {
            self.unlink(slot);
            self.link(slot);
        }
    }

    fn link(&mut self, slot: Slot) {
        let before = self.newest.replace(slot);
        if let Some(session) = self.slots.get_mut(slot) {
            session.older = before;
            session.newer = None;
        }
        match before.and_then(|it| self.slots.get_mut(it)) {
            Some(before) => before.newer = Some(slot),
            None => self.oldest = Some(slot),
        }
    }

    fn unlink(&mut self, slot: Slot) {
        let Some(session) = self.slots.get_mut(slot) else { return };
        let (older, newer) = (session.older.take(), session.newer.take());
        match older.and_then(|it| self.slots.get_mut(it)) {
            Some(older) => older.newer = newer,
            None => self.oldest = newer,
        }
        match newer.and_then(|it| self.slots.get_mut(it)) {
            Some(newer) => newer.older = older,
            None => self.newest = older,
        }
    }
}

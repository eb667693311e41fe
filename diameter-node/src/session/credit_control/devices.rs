//! Where the access devices are whose sessions go through a home AAA server: what the credit-control server asks in
//! a session is passed on to one.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use crate::handler::Context;
use crate::session::envelope::Origin;

/// The devices of sessions.
#[derive(Debug, Default)]
pub(super) struct Devices(Mutex<Sessions>);

#[derive(Debug, Default)]
struct Sessions {
    open: HashMap<Box<str>, (Arc<Device>, Instant)>,
    /// With so many, those of which nothing was heard for long are looked for.
    enough: usize,
}

/// An access device.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Device {
    /// Origin-Host.
    pub(super) host: Box<str>,
    /// Origin-Realm.
    pub(super) realm: Box<str>,
    /// The peer that its last request came from, if that is an agent.
    pub(super) agent: Option<Box<str>>,
}

impl Devices {
    /// A device asks in a session.
    pub(super) fn heard(&self, context: &Context) {
        let origin = Origin::of(&context.message);
        let session_id = origin.session_id.and_then(|it| std::str::from_utf8(it).ok());
        let realm = origin.realm.and_then(|it| std::str::from_utf8(it).ok());
        let Some(((session_id, host), realm)) = session_id.zip(origin.host).zip(realm) else {
            return;
        };
        let peer = context.peer().as_str();
        let agent = (!peer.eq_ignore_ascii_case(host)).then(|| peer.into());
        let device = Device { host: host.into(), realm: realm.into(), agent };
        self.lock().insert(session_id, device, Instant::now());
    }

    pub(super) fn find(&self, session_id: &str) -> Option<Arc<Device>> {
        self.lock().open.get(session_id).map(|(device, _)| device.clone())
    }

    /// The session is over.
    pub(super) fn forget(&self, session_id: &str) {
        self.lock().open.remove(session_id);
    }

    fn lock(&self) -> MutexGuard<'_, Sessions> {
        // The map is whole at any time.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Sessions {
    fn insert(&mut self, session_id: &str, device: Device, now: Instant) {
        if self.open.len() >= self.enough {
            self.open.retain(|_, (_, heard)| now.duration_since(*heard) < SILENCE);
            self.enough = (2 * self.open.len()).max(FEW);
        }
        self.open.insert(session_id.into(), (Arc::new(device), now));
    }
}

/// A session of which nothing was heard for so long is over: its device has gone without a word.
const SILENCE: Duration = Duration::from_secs(86_400);

/// So many sessions are not worth looking at.
const FEW: usize = 1024;

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may")]

    use super::*;

    #[test]
    fn sessions_that_are_silent_for_a_day_are_forgotten() {
        let mut sessions = Sessions::default();
        let start = Instant::now();
        let device = || Device { host: "nas1".into(), realm: "example.net".into(), agent: None };
        (0..FEW).for_each(|it| sessions.insert(&it.to_string(), device(), start));
        sessions.insert("heard of", device(), start + SILENCE / 2);
        assert_eq!(sessions.open.len(), FEW + 1);
        for it in 0..FEW {
            sessions.insert(&format!("new {it}"), device(), start + SILENCE);
        }
        assert!(sessions.open.contains_key("heard of"));
        assert_eq!(sessions.open.len(), FEW + 1, "those of the day before are gone");
    }
}

//! Sub-sessions at the client (RFC 8506, 5.1).

use std::collections::BTreeMap;

use super::{Client, ClientConfig, ClientEvent, ClientOutput, State};
use crate::{TerminationCause, Timestamp};

/// A credit-control session with sub-sessions: a [`Client`] for each, and one for the session as a whole.
///
/// The requests of all of them have one Session-Id, and no two have the same CC-Request-Number. The session as a
/// whole, where it was begun, ends last: whatever ends it ends its sub-sessions first. At the server, each
/// sub-session is a [`Server`](crate::credit_control::Server).
///
/// ```
/// use diameter_session::Timestamp;
/// use diameter_session::credit_control::{ClientConfig, ClientEvent, ClientOutput, SubSessions};
///
/// let now = Timestamp::from_secs(1_700_000_000);
/// let mut session = SubSessions::new(ClientConfig::default());
/// let call = session.open();
/// session.handle(now, Some(call), ClientEvent::AccessRequested);
/// let Some((_, ClientOutput::Send(request, _))) = session.poll() else { panic!() };
/// assert_eq!((request.number, request.sub_session_id), (0, Some(call)));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SubSessions {
    config: ClientConfig,
    whole: Client,
    parts: BTreeMap<u64, Client>,
    next_id: u64,
    next_number: u32,
}

impl SubSessions {
    /// A session that has not begun, without sub-sessions.
    pub fn new(config: ClientConfig) -> Self {
        let whole = Client::new(config.clone());
        Self { config, whole, parts: BTreeMap::new(), next_id: 1, next_number: 0 }
    }

    /// A session that was one without sub-sessions until now.
    pub fn of(whole: Client) -> Self {
        let (config, next_number) = (whole.config.clone(), whole.next_number);
        Self { config, whole, parts: BTreeMap::new(), next_id: 1, next_number }
    }

    /// A new sub-session, which has not begun: its CC-Sub-Session-Id.
    pub fn open(&mut self) -> u64 {
        let id = self.next_id;
        self.next_id = id.wrapping_add(1);
        let part = Client { sub_session_id: Some(id), ..Client::new(self.config.clone()) };
        self.parts.insert(id, part);
        id
    }

    /// A sub-session, or the session as a whole; none if it is over.
    pub fn get(&self, sub_session_id: Option<u64>) -> Option<&Client> {
        match sub_session_id {
            Some(id) => self.parts.get(&id),
            None => Some(&self.whole),
        }
    }

    /// The CC-Sub-Session-Ids of those that are not over.
    pub fn ids(&self) -> impl Iterator<Item = u64> {
        self.parts.keys().copied()
    }

    /// Whose request awaits an answer by this number.
    pub fn awaiting(&self, number: u32) -> Option<Option<u64>> {
        let part = self.parts.iter().find(|(_, it)| it.awaits(number)).map(|(id, _)| Some(*id));
        part.or_else(|| self.whole.awaits(number).then_some(None))
    }

    /// Takes what has happened in a sub-session, or in the session as a whole.
    pub fn handle(&mut self, now: Timestamp, sub_session_id: Option<u64>, event: ClientEvent) {
        let client = match sub_session_id {
            Some(id) => self.parts.get_mut(&id),
            None => Some(&mut self.whole),
        };
        let Some(client) = client else { return };
        let was = client.state();
        count(client, &mut self.next_number, |client| client.handle(now, event));
        self.settle(now, sub_session_id.is_none() && was != State::Idle);
    }

    /// Does what is due.
    pub fn handle_timeout(&mut self, now: Timestamp) {
        let had_begun = self.whole.state() != State::Idle;
        for client in self.parts.values_mut().chain([&mut self.whole]) {
            count(client, &mut self.next_number, |client| client.handle_timeout(now));
        }
        self.settle(now, had_begun);
    }

    /// When something is due next.
    pub fn next_timeout(&self) -> Option<Timestamp> {
        self.parts.values().chain([&self.whole]).filter_map(Client::next_timeout).min()
    }

    /// What is to be done next, and by whom.
    pub fn poll(&mut self) -> Option<(Option<u64>, ClientOutput)> {
        let parts = self.parts.iter_mut();
        let mut outputs = parts.filter_map(|(id, part)| Some((Some(*id), part.poll()?)));
        let output = outputs.next();
        if let Some((Some(id), ClientOutput::Ended)) = output {
            self.parts.remove(&id);
        }
        output.or_else(|| Some((None, self.whole.poll()?)))
    }

    /// Goes on in another process: the answers to what was sent are lost, so that it is sent again.
    pub fn resume(&mut self, now: Timestamp) {
        self.parts.values_mut().chain([&mut self.whole]).for_each(|it| it.resume(now));
    }

    /// The session as a whole ends after its sub-sessions, and they with it.
    fn settle(&mut self, now: Timestamp, had_begun: bool) {
        let is_lost = had_begun && self.whole.state() == State::Idle;
        let lost = is_lost.then_some(TerminationCause::ADMINISTRATIVE);
        if let Some(cause) = self.whole.queued_termination.or(lost) {
            for part in self.parts.values_mut().filter(|it| it.queued_termination.is_none()) {
                let end = ClientEvent::ServiceTerminated(cause);
                count(part, &mut self.next_number, |part| part.handle(now, end));
            }
        }
        self.whole.is_held = self.parts.values().any(|it| it.state() != State::Idle);
        if !self.whole.is_held && self.whole.state() == State::Open {
            count(&mut self.whole, &mut self.next_number, |whole| whole.opened(now));
        }
    }
}

/// Has a client go on with the numbers of them all.
fn count(client: &mut Client, next_number: &mut u32, act: impl FnOnce(&mut Client)) {
    client.next_number = *next_number;
    act(client);
    // One that is over begins with 0 again.
    if client.state() != State::Idle {
        *next_number = client.next_number;
    }
}

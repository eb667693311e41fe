//! What is kept of a session: its machine, its last answers, and where its client is.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::fmt;
use std::sync::Arc;

use diameter_core::{DiameterIdentity, Message};
use diameter_session::credit_control::{Server, ServerConfig, ServerState};
use serde::{Deserialize, Serialize};

use super::store::{StoredClient, StoredSession};

/// A session as its server keeps it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Record {
    pub(super) machine: Server,
    /// Shared by its states, which follow each other.
    pub(super) client: Arc<SessionClient>,
    answers: VecDeque<Kept>,
}

/// The state of a session, its last answers among it. Clones are cheap, and whoever keeps sessions in memory
/// keeps it as it is; for others it is made of octets, and octets of it.
#[derive(Clone)]
pub struct SessionState(Form);

#[derive(Clone)]
enum Form {
    Record(Arc<Record>),
    Octets(Arc<[u8]>),
}

impl SessionState {
    /// The state that has these [octets](Self::to_octets). Whether that is so shows when the session goes on:
    /// what cannot be read is answered with 3004 DIAMETER_TOO_BUSY, and stays as it is.
    pub fn from_octets(octets: impl Into<Arc<[u8]>>) -> Self {
        Self(Form::Octets(octets.into()))
    }

    /// The state in octets, for any process and any host.
    pub fn to_octets(&self) -> Cow<'_, [u8]> {
        match &self.0 {
            Form::Octets(octets) => Cow::Borrowed(octets),
            // Everything in it has a length: it can be written.
            Form::Record(it) => postcard::to_extend(&**it, vec![FORM]).unwrap_or_default().into(),
        }
    }

    /// What goes on from here. Whoever changes it makes it [its own](Arc::make_mut) before.
    pub(super) fn into_record(self) -> Result<Arc<Record>, UnknownForm> {
        match self.0 {
            Form::Record(record) => Ok(record),
            Form::Octets(octets) => {
                let record = octets.strip_prefix(&[FORM]).ok_or(UnknownForm)?;
                postcard::from_bytes(record).map(Arc::new).map_err(|_| UnknownForm)
            }
        }
    }
}

impl PartialEq for SessionState {
    fn eq(&self, other: &Self) -> bool {
        self.to_octets() == other.to_octets()
    }
}

impl Eq for SessionState {}

/// Without what it holds: the answers are about a subscriber.
impl fmt::Debug for SessionState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SessionState").finish_non_exhaustive()
    }
}

/// Where requests to the client of a session go.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct SessionClient {
    /// Origin-Host.
    pub(super) host: Arc<str>,
    /// Origin-Realm.
    pub(super) realm: Arc<str>,
    /// The peer that its last request came from, if that is an agent.
    pub(super) agent: Option<String>,
    /// The Origin-State-Id under which the session began.
    pub(super) state_id: Option<u32>,
    /// CC-Sub-Session-Id, where it is a sub-session.
    pub(super) sub_session_id: Option<u64>,
}

/// An answer, in octets.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Kept {
    /// CC-Request-Number.
    number: u32,
    end_to_end_id: u32,
    octets: Arc<[u8]>,
}

/// How a request would be known again.
#[derive(Clone, Copy, Debug)]
pub(super) struct Transmission<'a> {
    pub(super) number: u32,
    pub(super) end_to_end_id: u32,
    pub(super) origin_host: &'a str,
    pub(super) is_retransmitted: bool,
}

/// What was kept cannot be read: it is of a later version, or broken.
#[derive(Debug, thiserror::Error)]
#[error("the session was kept in a form that is not known here")]
pub(super) struct UnknownForm;

impl Record {
    /// A session that has not begun.
    pub(super) fn new(config: Arc<ServerConfig>) -> Self {
        Self { machine: Server::new(config), client: Arc::default(), answers: VecDeque::new() }
    }

    /// How the session is kept.
    pub(super) fn into_stored(self: Arc<Self>) -> StoredSession {
        let is_open = self.machine.state() == ServerState::Open;
        let client = self.client.state_id.filter(|_| is_open);
        let client = client.map(|state_id| StoredClient { host: self.client.key(), state_id });
        let due = self.machine.next_timeout();
        StoredSession { state: SessionState(Form::Record(self)), due, client }
    }

    /// How this request was answered before.
    pub(super) fn answer_to(&self, again: Transmission<'_>) -> Option<Message> {
        let same_origin =
            again.is_retransmitted && again.origin_host.eq_ignore_ascii_case(&self.client.host);
        let is_it = |it: &&Kept| {
            it.number == again.number || same_origin && it.end_to_end_id == again.end_to_end_id
        };
        let kept = self.answers.iter().rev().find(is_it)?;
        Message::parse(kept.octets.to_vec()).ok()
    }

    /// Keeps an answer, and no more than `most` of them.
    pub(super) fn keep(&mut self, transmission: Transmission<'_>, answer: &Message, most: usize) {
        while self.answers.len() >= most.max(1) {
            self.answers.pop_front();
        }
        let Transmission { number, end_to_end_id, .. } = transmission;
        let octets = answer.as_bytes()[..].into();
        self.answers.push_back(Kept { number, end_to_end_id, octets });
    }
}

impl SessionClient {
    /// The Session-Id in the [`name`] of what is kept.
    pub(super) fn session_id<'a>(&self, name: &'a str) -> &'a str {
        let suffix = self.sub_session_id.map(|id| format!("#{id}")).unwrap_or_default();
        name.strip_suffix(&suffix).unwrap_or(name)
    }

    /// The host in lower case.
    fn key(&self) -> Arc<str> {
        match self.host.bytes().any(|it| it.is_ascii_uppercase()) {
            true => self.host.to_ascii_lowercase().into(),
            false => self.host.clone(),
        }
    }

    /// The names, as messages take them. They were read from one.
    pub(super) fn identities(&self) -> Option<(DiameterIdentity, DiameterIdentity)> {
        let identity = |name: &str| DiameterIdentity::try_from(name.to_owned()).ok();
        Some((identity(&self.host)?, identity(&self.realm)?))
    }
}

/// What a session is kept by: its Session-Id, and after it what tells a sub-session apart.
pub(super) fn name(session_id: &str, sub_session_id: Option<u64>) -> Cow<'_, str> {
    match sub_session_id {
        None => session_id.into(),
        Some(id) => format!("{session_id}#{id}").into(),
    }
}

/// The first octet of what is kept. Another form gets another one.
const FORM: u8 = 3;

//! What is kept of a session: its machine, its last answers, and where its client is.

use std::collections::VecDeque;

use diameter_core::{DiameterIdentity, Message};
use diameter_session::credit_control::{Server, ServerConfig, ServerState};
use serde::{Deserialize, Serialize};

use super::store::{StoredClient, StoredSession};

/// A session as its server keeps it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Record {
    pub(super) machine: Server,
    pub(super) client: SessionClient,
    answers: VecDeque<Kept>,
}

/// Where requests to the client of a session go.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct SessionClient {
    /// Origin-Host.
    pub(super) host: String,
    /// Origin-Realm.
    pub(super) realm: String,
    /// The peer that its last request came from, if that is an agent.
    pub(super) agent: Option<String>,
    /// The Origin-State-Id under which the session began.
    pub(super) state_id: Option<u32>,
}

/// An answer, in octets.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Kept {
    /// CC-Request-Number.
    number: u32,
    end_to_end_id: u32,
    octets: Vec<u8>,
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
    pub(super) fn new(config: &ServerConfig) -> Self {
        // Answers are kept here, in octets. The machine needs the one that it gives, and no more.
        let config = ServerConfig { answers: 1, ..config.clone() };
        let (client, answers) = (SessionClient::default(), VecDeque::new());
        Self { machine: Server::new(config), client, answers }
    }

    pub(super) fn read(octets: &[u8]) -> Result<Self, UnknownForm> {
        let record = octets.strip_prefix(&[FORM]).ok_or(UnknownForm)?;
        postcard::from_bytes(record).map_err(|_| UnknownForm)
    }

    /// How the session is kept; `None` where it cannot be written, which does not happen: everything in it
    /// has a length.
    pub(super) fn store(&self) -> Option<StoredSession> {
        let octets = postcard::to_extend(self, vec![FORM]).ok()?;
        let is_open = self.machine.state() == ServerState::Open;
        let client = self.client.state_id.filter(|_| is_open);
        Some(StoredSession {
            octets,
            due: self.machine.next_timeout(),
            client: client.map(|state_id| StoredClient {
                host: self.client.host.to_ascii_lowercase(),
                state_id,
            }),
        })
    }

    /// How this request was answered before.
    pub(super) fn answer_to(&self, again: Transmission<'_>) -> Option<Message> {
        let same_origin =
            again.is_retransmitted && again.origin_host.eq_ignore_ascii_case(&self.client.host);
        let is_it = |it: &&Kept| {
            it.number == again.number || same_origin && it.end_to_end_id == again.end_to_end_id
        };
        let kept = self.answers.iter().rev().find(is_it)?;
        Message::parse(kept.octets.clone()).ok()
    }

    /// Keeps an answer, and no more than `most` of them.
    pub(super) fn keep(&mut self, transmission: Transmission<'_>, answer: &Message, most: usize) {
        while self.answers.len() >= most.max(1) {
            self.answers.pop_front();
        }
        let Transmission { number, end_to_end_id, .. } = transmission;
        let octets = answer.as_bytes().to_vec();
        self.answers.push_back(Kept { number, end_to_end_id, octets });
    }
}

impl SessionClient {
    /// The names, as messages take them. They were read from one.
    pub(super) fn identities(&self) -> Option<(DiameterIdentity, DiameterIdentity)> {
        let identity = |name: &String| DiameterIdentity::try_from(name.clone()).ok();
        Some((identity(&self.host)?, identity(&self.realm)?))
    }
}

/// The first octet of what is kept. Another form gets another one.
const FORM: u8 = 1;

//! Servers of accounting sessions (RFC 6733, 8.2): one that takes any record at any time, and one that
//! knows which sessions are open.

use std::time::Duration;

use super::transitions::{Server as Event, ServerAction, stateful_server, stateless_server};
use super::{RecordType, State};
use crate::timestamp::take_expired;
use crate::{ResultCode, Timestamp};

/// What the application says to a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Received {
    /// It is processed, or can be.
    Processed(RecordType),
    /// There is no space left for it.
    NoSpace,
}

impl Received {
    fn event(self) -> Event {
        match self {
            Self::Processed(record_type) => Event::Processed(record_type),
            Self::NoSpace => Event::NoSpace,
        }
    }
}

/// What a server wants done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ServerOutput {
    /// Answer the record with this Result-Code.
    Answer(ResultCode),
    /// Nothing was heard of the session for too long: it is over.
    Ended,
}

/// The default server: it knows no sessions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StatelessServer;

impl StatelessServer {
    /// The answer to a record.
    pub fn handle(self, received: Received) -> Option<ResultCode> {
        stateless_server(received.event()).iter().find_map(|action| answer(*action))
    }
}

/// A session at a server that knows which are open. For applications that want DELIVER_AND_GRANT: it
/// refuses what comes after a longer outage (RFC 6733, 8.2).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Server {
    config: ServerConfig,
    state: State,
    supervision: Option<Timestamp>,
    outputs: std::collections::VecDeque<ServerOutput>,
}

/// What does not change in a session.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ServerConfig {
    /// Ts: how long a session is open without a record.
    pub supervision: Duration,
}

impl ServerConfig {
    /// Twice the Acct-Interim-Interval, as RFC 6733 (8.2) has it.
    pub fn for_interim_interval(interval: Duration) -> Self {
        Self { supervision: interval.saturating_mul(2) }
    }
}

impl Server {
    /// A session that has not begun.
    pub fn new(config: ServerConfig) -> Self {
        let outputs = std::collections::VecDeque::new();
        Self { config, state: State::Idle, supervision: None, outputs }
    }

    /// The state of the session: Idle or Open.
    pub fn state(&self) -> State {
        self.state
    }

    /// Takes a record, and what the application says to it.
    pub fn handle(&mut self, now: Timestamp, received: Received) {
        self.step(now, received.event());
    }

    /// Does what is due.
    pub fn handle_timeout(&mut self, now: Timestamp) {
        if take_expired(&mut self.supervision, now) {
            self.step(now, Event::SupervisionExpired);
            self.outputs.push_back(ServerOutput::Ended);
        }
    }

    /// When something is due next.
    pub fn next_timeout(&self) -> Option<Timestamp> {
        self.supervision
    }

    /// What is to be done next.
    pub fn poll(&mut self) -> Option<ServerOutput> {
        crate::compact::take(&mut self.outputs)
    }

    fn step(&mut self, now: Timestamp, event: Event) {
        let (actions, next) = stateful_server(self.state, event);
        for action in actions {
            self.outputs.extend(answer(*action).map(ServerOutput::Answer));
            match action {
                ServerAction::StartSupervision => {
                    self.supervision = Some(now.after(self.config.supervision));
                }
                ServerAction::StopSupervision => self.supervision = None,
                _ => {}
            }
        }
        self.state = next;
    }
}

fn answer(action: ServerAction) -> Option<ResultCode> {
    match action {
        ServerAction::Answer => Some(ResultCode::SUCCESS),
        ServerAction::AnswerOutOfSpace => Some(ResultCode::OUT_OF_SPACE),
        ServerAction::AnswerUnknownSession => Some(ResultCode::UNKNOWN_SESSION_ID),
        ServerAction::StartSupervision | ServerAction::StopSupervision => None,
    }
}

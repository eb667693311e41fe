//! What handles of accounting sessions tell the task that drives them.

use std::time::Duration;

use diameter_core::Message;
use diameter_session::accounting::Realtime;
use tokio::sync::{mpsc, oneshot};

use super::client::{NotAccepted, SessionEvent, SubSession};

/// What handles tell the task.
pub(super) enum Command {
    Start(Begin),
    Event(Message, Reply<()>),
    Used(u64, Message),
    ReAuthorized(u64),
    Interim(u64, Message, Reply<()>),
    Directed(u64, Option<Duration>, Option<Realtime>),
    Stop(u64, Option<Message>, Option<Reply<()>>),
    Delivered(oneshot::Sender<()>),
    /// There are sub-sessions of a session, or none any more.
    Hold(String),
    Release(String),
}

pub(super) struct Begin {
    pub(super) request: Message,
    pub(super) sub_session: SubSession,
    pub(super) to_session: mpsc::UnboundedSender<SessionEvent>,
    pub(super) reply: Reply<u64>,
}

pub(super) type Reply<T> = oneshot::Sender<Result<T, NotAccepted>>;

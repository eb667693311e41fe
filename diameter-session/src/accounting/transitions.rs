//! The accounting session machines (RFC 6733, 8.2) as tables: state and event in, actions and next state
//! out. Each has the rows as printed, in their order, then what happens where they are silent.

use std::fmt;

use super::{Realtime, RecordType};

/// The state of an accounting session (RFC 6733, 8.2).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum State {
    /// There is no session.
    #[default]
    Idle,
    /// The start record is sent and not answered.
    PendingS,
    /// An interim record is sent and not answered.
    PendingI,
    /// The stop record is sent and not answered.
    PendingL,
    /// An event record is sent and not answered.
    PendingE,
    /// A stored record is sent and not answered.
    PendingB,
    /// The service is used; at the server, a start record was taken.
    Open,
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// Whether the buffer can keep the record, or let it take the place of an older one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Space {
    Available,
    Exhausted,
}

/// The events of the client's table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Client {
    AccessRequested,
    OneTimeService,
    RecordsInStorage,
    Success,
    /// Failure to send, after all servers were tried.
    NotSent(Space),
    Failed,
    ServiceTerminated,
    InterimElapsed,
}

/// The actions of the client's table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ClientAction {
    Send(RecordType),
    SendStored,
    Store,
    /// Keeps the stop record until the answer that is due has come.
    HoldStop,
    Delete,
    Disconnect,
}

/// CLIENT, ACCOUNTING.
pub(super) fn client(
    state: State,
    event: Client,
    realtime: Realtime,
) -> (&'static [ClientAction], State) {
    use Client::*;
    use ClientAction::*;
    use Realtime::{DeliverAndGrant, GrantAndLose, GrantAndStore};
    use RecordType::{Event, Interim, Start, Stop};
    use Space::{Available, Exhausted};
    use State::*;

    match (state, event, realtime) {
        (Idle, AccessRequested, _) => (&[Send(Start)], PendingS),
        (Idle, OneTimeService, _) => (&[Send(Event)], PendingE),
        (Idle, RecordsInStorage, _) => (&[SendStored], PendingB),

        (PendingS, Success, _) => (&[Delete], Open),
        (PendingS, NotSent(Available), GrantAndStore | GrantAndLose) => (&[Store], Open),
        (PendingS, NotSent(Exhausted), GrantAndLose) => (&[], Open),
        (PendingS, NotSent(Exhausted), DeliverAndGrant | GrantAndStore) => (&[Disconnect], Idle),
        (PendingS, Failed, GrantAndLose) => (&[Delete], Open),
        (PendingS, Failed, DeliverAndGrant | GrantAndStore) => (&[Delete, Disconnect], Idle),
        (PendingS, ServiceTerminated, _) => (&[HoldStop], PendingS),

        (Open, InterimElapsed, _) => (&[Send(Interim)], PendingI),
        (Open, ServiceTerminated, _) => (&[Send(Stop)], PendingL),

        (PendingI, Success, _) => (&[Delete], Open),
        (PendingI, NotSent(Available), GrantAndStore | GrantAndLose) => (&[Store], Open),
        (PendingI, NotSent(Exhausted), GrantAndLose) => (&[], Open),
        (PendingI, NotSent(Exhausted), DeliverAndGrant | GrantAndStore) => (&[Disconnect], Idle),
        (PendingI, Failed, GrantAndLose) => (&[Delete], Open),
        (PendingI, Failed, DeliverAndGrant | GrantAndStore) => (&[Delete, Disconnect], Idle),
        (PendingI, ServiceTerminated, _) => (&[HoldStop], PendingI),

        (PendingE, Success, _) => (&[Delete], Idle),
        (PendingE, NotSent(Available), _) => (&[Store], Idle),
        (PendingE, NotSent(Exhausted), _) => (&[], Idle),
        (PendingE, Failed, _) => (&[Delete], Idle),

        (PendingB, Success, _) => (&[Delete], Idle),
        (PendingB, NotSent(_), _) => (&[Store], Idle),
        (PendingB, Failed, _) => (&[Delete], Idle),

        (PendingL, Success, _) => (&[Delete], Idle),
        (PendingL, NotSent(Available), _) => (&[Store], Idle),
        (PendingL, NotSent(Exhausted), _) => (&[], Idle),
        (PendingL, Failed, _) => (&[Delete], Idle),

        // From here on the table is silent. A service that needs a server has none (9.8.7).
        // There is nothing to tell of one that never began, and nobody would tell its end.
        (PendingS, NotSent(Available), DeliverAndGrant) => (&[Delete, Disconnect], Idle),
        (PendingI, NotSent(Available), DeliverAndGrant) => (&[Store, Disconnect], Idle),
        // Answers that nobody waits for, a service that has not begun, or that is over.
        _ => (&[], state),
    }
}

/// The events of the servers' tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Server {
    Processed(RecordType),
    NoSpace,
    SupervisionExpired,
}

/// The actions of the servers' tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ServerAction {
    Answer,
    AnswerOutOfSpace,
    AnswerUnknownSession,
    StartSupervision,
    StopSupervision,
}

/// SERVER, STATELESS ACCOUNTING: any record at any time.
pub(super) fn stateless_server(event: Server) -> &'static [ServerAction] {
    use RecordType::{Event, Interim, Start, Stop};
    use Server::*;
    use ServerAction::*;

    match event {
        Processed(Start) => &[Answer],
        Processed(Event) => &[Answer],
        Processed(Interim) => &[Answer],
        Processed(Stop) => &[Answer],
        NoSpace => &[AnswerOutOfSpace],
        SupervisionExpired => &[],
    }
}

/// SERVER, STATEFUL ACCOUNTING.
pub(super) fn stateful_server(state: State, event: Server) -> (&'static [ServerAction], State) {
    use RecordType::{Event, Interim, Start, Stop};
    use Server::*;
    use ServerAction::*;
    use State::{Idle, Open};

    match (state, event) {
        (Idle, Processed(Start)) => (&[Answer, StartSupervision], Open),
        (Idle, Processed(Event)) => (&[Answer], Idle),
        (Idle, NoSpace) => (&[AnswerOutOfSpace], Idle),

        (Open, Processed(Interim)) => (&[Answer, StartSupervision], Open),
        (Open, Processed(Stop)) => (&[Answer, StopSupervision], Idle),
        (Open, NoSpace) => (&[AnswerOutOfSpace, StopSupervision], Idle),
        (Open, SupervisionExpired) => (&[StopSupervision], Idle),

        // From here on the table is silent. The client began anew, or its start record was repeated.
        (Open, Processed(Start)) => (&[Answer, StartSupervision], Open),
        (Open, Processed(Event)) => (&[Answer], Open),
        (_, Processed(_)) => (&[AnswerUnknownSession], state),
        (_, NoSpace) => (&[AnswerOutOfSpace], state),
        (_, SupervisionExpired) => (&[], state),
    }
}

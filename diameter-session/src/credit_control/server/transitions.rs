//! The credit-control machine of a server (RFC 8506, 7, Table 6) as a table: state and event in, actions
//! and next state out, row by row; then what happens where it is silent.

use super::super::RequestType;

/// The state of a credit-control session at the server (RFC 8506, 7).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ServerState {
    /// There is no session.
    #[default]
    Idle,
    /// Units may be reserved.
    Open,
}

/// The events of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Event {
    Processed(RequestType),
    NotProcessed(RequestType),
    TccExpired,
}

/// The actions of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Action {
    Answer,
    AnswerUnknownSession,
    Reserve,
    Debit,
    Release,
    StartTcc,
    StopTcc,
}

/// Table 6: session and event based.
pub(super) fn server(state: ServerState, event: Event) -> (&'static [Action], ServerState) {
    use Action::*;
    use Event::*;
    use RequestType::{Event as OneTime, Initial, Termination, Update};
    use ServerState::*;

    match (state, event) {
        (Idle, Processed(Initial)) => (&[Reserve, Answer, StartTcc], Open),
        (Idle, NotProcessed(Initial)) => (&[Answer], Idle),
        (Idle, Processed(OneTime)) => (&[Debit, Answer], Idle),
        (Idle, NotProcessed(OneTime)) => (&[Answer], Idle),

        (Open, Processed(Update)) => (&[Debit, Reserve, Answer, StartTcc], Open),
        (Open, NotProcessed(Update)) => (&[Debit, Release, Answer, StopTcc], Idle),
        (Open, Processed(Termination)) => (&[Debit, Release, Answer, StopTcc], Idle),
        (Open, NotProcessed(Termination)) => (&[Debit, Release, Answer, StopTcc], Idle),
        (Open, TccExpired) => (&[Release], Idle),

        // From here on the table is silent: a session that nobody knows, or one that began already.
        (Idle | Open, Processed(_) | NotProcessed(_)) => (&[AnswerUnknownSession], state),
        (Idle, TccExpired) => (&[], Idle),
    }
}

//! The authorization session machines (RFC 6733, 8.1) as tables: state and event in, actions and next
//! state out. Each has the rows as printed, in their order, then what happens where they are silent.

use std::fmt;

use super::{Comply, SessionState};

/// The state of an authorization session (RFC 6733, 8.1).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum State {
    /// There is no session.
    #[default]
    Idle,
    /// A request was sent whose answer decides: the first one at the client, RAR at the server.
    Pending,
    /// The user is authorized.
    Open,
    /// The session is being ended: STR was sent by the client, or ASR by the server.
    Discon,
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// The events of the client's tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Client {
    AccessRequested,
    AbortReceived(Comply),
    ReAuthReceived(Comply),
    Authorized(SessionState),
    /// The answer was a success, but the service is not provided.
    NotProvided,
    /// The answer was a success, but could not be processed.
    Unprocessable,
    /// The answer was none, or there will be none.
    Refused,
    SessionTimeout,
    AuthorizationExpired,
    TerminationAnswered,
    /// In no table of the stateful client; RFC 6733, 8.4 has it.
    ServiceTerminated,
}

/// The actions of the client's tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ClientAction {
    SendRequest,
    AnswerReAuth(Answer),
    AnswerAbort(Answer),
    SendTermination,
    Grant,
    Provide,
    CleanUp,
    Disconnect,
}

/// What an RAA or ASA says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    Success,
    UnknownSession,
    UnableToComply,
}

/// Actions, and the state after them.
type Transition = (&'static [ClientAction], State);

/// CLIENT, STATEFUL.
pub(super) fn stateful_client(state: State, event: Client) -> Transition {
    use Answer::*;
    use Client::*;
    use ClientAction::*;
    use Comply::{No, Yes};
    use SessionState::Maintained;
    use State::*;

    match (state, event) {
        (Idle, AccessRequested) => (&[SendRequest], Pending),
        (Idle, AbortReceived(_)) => (&[AnswerAbort(UnknownSession)], Idle),
        (Idle, ReAuthReceived(_)) => (&[AnswerReAuth(UnknownSession)], Idle),

        (Pending, Authorized(Maintained)) => (&[Grant], Open),
        (Pending, NotProvided) => (&[SendTermination], Discon),
        (Pending, Unprocessable) => (&[SendTermination], Discon),
        (Pending, Refused) => (&[CleanUp], Idle),

        (Open, AccessRequested) => (&[SendRequest], Open),
        (Open, Authorized(_)) => (&[Provide], Open),
        (Open, Refused) => (&[Disconnect], Idle),
        (Open, ReAuthReceived(Yes)) => (&[AnswerReAuth(Success)], Open),
        (Open, ReAuthReceived(No)) => (&[AnswerReAuth(UnableToComply), Disconnect], Idle),
        (Open, SessionTimeout) => (&[SendTermination], Discon),
        (Open, AbortReceived(Yes)) => (&[AnswerAbort(Success), SendTermination], Discon),
        (Open, AbortReceived(No)) => (&[AnswerAbort(UnableToComply)], Open),
        (Open, AuthorizationExpired) => (&[SendTermination], Discon),

        (Discon, AbortReceived(_)) => (&[AnswerAbort(Success)], Discon),
        (Discon, TerminationAnswered) => (&[Disconnect], Idle),

        // From here on the table is silent. The normal end of the service is in the text (8.4).
        (Open, ServiceTerminated) => (&[SendTermination], Discon),
        // The user goes on, but what now holds cannot be applied.
        (Open, NotProvided | Unprocessable) => (&[SendTermination], Discon),
        (Pending, AccessRequested) => (&[SendRequest], Pending),
        (Pending | Discon, ReAuthReceived(_)) => (&[AnswerReAuth(UnableToComply)], state),
        (Pending, AbortReceived(_)) => (&[AnswerAbort(UnableToComply)], state),
        // An answer that is late, a timer that has nothing to end.
        _ => (&[], state),
    }
}

/// CLIENT, STATELESS.
pub(super) fn stateless_client(state: State, event: Client) -> Transition {
    use Answer::*;
    use Client::*;
    use ClientAction::*;
    use SessionState::NotMaintained;
    use State::*;

    match (state, event) {
        (Idle, AccessRequested) => (&[SendRequest], Pending),
        (Pending, Authorized(NotMaintained)) => (&[Grant], Open),
        (Pending, Refused) => (&[CleanUp], Idle),
        (Open, SessionTimeout) => (&[Disconnect], Idle),
        (Open, ServiceTerminated) => (&[Disconnect], Idle),

        // From here on the table is silent. Nobody has state that would have to be cleaned up.
        (Pending, NotProvided | Unprocessable) => (&[CleanUp], Idle),
        (Open, AccessRequested) => (&[SendRequest], Open),
        (Open, Authorized(_)) => (&[Provide], Open),
        (Open, Refused | NotProvided | Unprocessable | AuthorizationExpired) => {
            (&[Disconnect], Idle)
        }
        (_, ReAuthReceived(_)) => (&[AnswerReAuth(UnableToComply)], state),
        (_, AbortReceived(_)) => (&[AnswerAbort(UnableToComply)], state),
        _ => (&[], state),
    }
}

/// The events of the server's table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Server {
    /// A request came, and the user is authorized.
    RequestAuthorized,
    /// A request came, and the user is not authorized.
    RequestRefused,
    ReAuthorize,
    ReAuthFailed,
    ReAuthSucceeded,
    Abort,
    AuthorizationExpired,
    SessionTimeout,
    AbortNotSent,
    AbortAnswered,
    TerminationReceived,
}

/// The actions of the server's table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ServerAction {
    AnswerSuccess,
    AnswerFailure,
    SendReAuth,
    UpdateSession,
    SendAbort,
    WaitToResendAbort,
    AnswerTermination,
    CleanUp,
}

/// SERVER, STATEFUL.
pub(super) fn stateful_server(state: State, event: Server) -> (&'static [ServerAction], State) {
    use Server::*;
    use ServerAction::*;
    use State::*;

    match (state, event) {
        (Idle, RequestAuthorized) => (&[AnswerSuccess], Open),
        (Idle, RequestRefused) => (&[AnswerFailure], Idle),

        (Open, RequestAuthorized) => (&[AnswerSuccess], Open),
        (Open, RequestRefused) => (&[AnswerFailure, CleanUp], Idle),
        (Open, ReAuthorize) => (&[SendReAuth], Pending),
        (Pending, ReAuthFailed) => (&[CleanUp], Idle),
        (Pending, ReAuthSucceeded) => (&[UpdateSession], Open),
        (Open, Abort) => (&[SendAbort], Discon),
        (Open, AuthorizationExpired) => (&[CleanUp], Idle),
        (Open, SessionTimeout) => (&[CleanUp], Idle),

        (Discon, AbortNotSent) => (&[WaitToResendAbort], Discon),
        (Discon, AbortAnswered) => (&[CleanUp], Idle),
        (Idle | Open | Pending, AbortAnswered) => (&[], state),

        (_, TerminationReceived) => (&[AnswerTermination, CleanUp], Idle),

        // From here on the table is silent. A request can overtake the RAA that it follows (8.3.2).
        (Pending, RequestAuthorized) => (&[AnswerSuccess], Open),
        (Pending, RequestRefused) => (&[AnswerFailure, CleanUp], Idle),
        (Pending, Abort) => (&[SendAbort], Discon),
        (Pending, ReAuthorize) => (&[SendReAuth], Pending),
        // Time ends a session in every state.
        (Pending | Discon, AuthorizationExpired | SessionTimeout) => (&[CleanUp], Idle),
        // The session is being aborted: nothing new is granted.
        (Discon, RequestAuthorized | RequestRefused) => (&[AnswerFailure], Discon),
        _ => (&[], state),
    }
}

/// SERVER, STATELESS: there is no session before the answer and none after it.
pub(super) fn stateless_server(event: Server) -> Option<ServerAction> {
    match event {
        Server::RequestAuthorized => Some(ServerAction::AnswerSuccess),
        // Not printed: there is an answer all the same.
        Server::RequestRefused => Some(ServerAction::AnswerFailure),
        _ => None,
    }
}

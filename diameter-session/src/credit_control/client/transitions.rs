//! The credit-control machines of a client (RFC 8506, 7, Tables 2 to 5) as tables: state and event in,
//! actions and next state out. Each has the rows as printed, in their order, then what happens where they
//! are silent.

use std::fmt;

use super::super::{FailureHandling, FinalUnitAction};
use super::event::{DirectDebitingFailure, RequestedAction};

/// The state of a credit-control session at the client (RFC 8506, 7).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum State {
    /// There is no session.
    #[default]
    Idle,
    /// The initial request is sent and not answered.
    PendingI,
    /// The service is used.
    Open,
    /// An update request is sent and not answered.
    PendingU,
    /// The termination request is sent and not answered.
    PendingT,
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// What an answer is to the tables, and what stands for none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reply {
    Success,
    /// Failure to send, or temporary error, after failover.
    NotServed,
    EndUserServiceDenied,
    UserUnknown,
    NotApplicable,
    /// Failed answer.
    Failed,
}

/// The events of Tables 2 to 4.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Event {
    AccessRequested,
    Answered(Reply),
    TxExpired,
    ServiceTerminated,
    RatingChange,
    /// Granted unit elapses and no final-unit indication received.
    QuotaElapsed,
    /// Granted unit elapses and final unit action equal to TERMINATE received, at command level.
    FinalUnitsElapsed,
    RatingChangeQueued,
    TerminationQueued,
    ValidityElapsed,
    ReAuthReceived,
}

/// The actions of Tables 2 to 4.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Action {
    SendInitial,
    SendUpdate,
    SendTermination,
    StartTx,
    StopTx,
    GrantService,
    TerminateService,
    QueueTermination,
    QueueRatingChange,
    AnswerReAuth,
}

type Transition = (&'static [Action], State);

/// Table 2: session based, the first interrogation with the authorization.
pub(super) fn first_with_authorization(event: Event) -> Transition {
    use Action::*;
    use Event::*;
    use State::*;

    match event {
        Answered(Reply::Success) => (&[GrantService, StopTx], Open),
        TxExpired => (&[TerminateService], Idle),
        Answered(Reply::NotApplicable) => (&[GrantService], Idle),
        Answered(_) => (&[TerminateService], Idle),
        ServiceTerminated => (&[QueueTermination], PendingI),
        RatingChange => (&[QueueRatingChange], PendingI),
        // From here on the table is silent. There are no units yet that could elapse.
        _ => (&[], PendingI),
    }
}

/// Table 3: session based, the first interrogation after the authorization.
pub(super) fn first(event: Event, handling: FailureHandling) -> Transition {
    use Action::*;
    use Event::*;
    use FailureHandling::{Continue, RetryAndTerminate, Terminate};
    use Reply::*;
    use State::*;

    match (event, handling) {
        (Answered(Success), _) => (&[StopTx], Open),
        (Answered(NotServed), Continue) => (&[GrantService], Idle),
        (Answered(NotServed), Terminate | RetryAndTerminate) => (&[TerminateService], Idle),
        (TxExpired, Terminate) => (&[TerminateService], Idle),
        (TxExpired, Continue | RetryAndTerminate) => (&[GrantService], PendingI),
        (Answered(EndUserServiceDenied | UserUnknown), _) => (&[TerminateService], Idle),
        (Answered(NotApplicable), _) => (&[GrantService], Idle),
        (Answered(Failed), Continue) => (&[GrantService], Idle),
        (Answered(Failed), Terminate | RetryAndTerminate) => (&[TerminateService], Idle),
        (ServiceTerminated, _) => (&[QueueTermination], PendingI),
        (RatingChange, _) => (&[QueueRatingChange], PendingI),
        // From here on the table is silent. There are no units yet that could elapse.
        _ => (&[], PendingI),
    }
}

/// Table 4: the intermediate and final interrogations; and the first rows of Tables 2 and 3, which differ
/// in the message that carries the request.
pub(super) fn session(state: State, event: Event, handling: FailureHandling) -> Transition {
    use Action::*;
    use Event::*;
    use FailureHandling::{Continue, RetryAndTerminate, Terminate};
    use Reply::*;
    use State::*;

    match (state, event, handling) {
        (Idle, AccessRequested, _) => (&[SendInitial, StartTx], PendingI),

        (Open, QuotaElapsed, _) => (&[SendUpdate, StartTx], PendingU),
        (Open, FinalUnitsElapsed, _) => (&[TerminateService, SendTermination], PendingT),
        (Open, RatingChangeQueued, _) => (&[SendUpdate, StartTx], PendingU),
        (Open, TerminationQueued, _) => (&[SendTermination], PendingT),
        (Open, RatingChange | ValidityElapsed, _) => (&[SendUpdate, StartTx], PendingU),
        (Open, ServiceTerminated, _) => (&[SendTermination], PendingT),
        (Open, ReAuthReceived, _) => (&[AnswerReAuth, SendUpdate, StartTx], PendingU),

        (PendingU, Answered(Success), _) => (&[StopTx], Open),
        (PendingU, Answered(NotServed), Continue) => (&[GrantService], Idle),
        (PendingU, Answered(NotServed), Terminate | RetryAndTerminate) => {
            (&[TerminateService], Idle)
        }
        (PendingU, TxExpired, Terminate) => (&[TerminateService], Idle),
        (PendingU, TxExpired, Continue | RetryAndTerminate) => (&[GrantService], PendingU),
        (PendingU, Answered(EndUserServiceDenied), _) => (&[TerminateService], Idle),
        (PendingU, Answered(NotApplicable), _) => (&[GrantService], Idle),
        // USER_UNKNOWN has no row of its own here: it is a failed answer.
        (PendingU, Answered(Failed | UserUnknown), Continue) => (&[GrantService], Idle),
        (PendingU, Answered(Failed | UserUnknown), Terminate | RetryAndTerminate) => {
            (&[TerminateService], Idle)
        }
        (PendingU, ServiceTerminated, _) => (&[QueueTermination], PendingU),
        (PendingU, RatingChange, _) => (&[QueueRatingChange], PendingU),
        (PendingU, ReAuthReceived, _) => (&[AnswerReAuth], PendingU),

        (PendingT, Answered(_), _) => (&[], Idle),
        (PendingT, RatingChange, _) => (&[], PendingT),

        // From here on the table is silent. What elapses while an answer is awaited is taken up after it.
        (PendingU, QuotaElapsed | ValidityElapsed, _) => (&[QueueRatingChange], PendingU),
        _ => (&[], state),
    }
}

/// What the end of the last units means to the tables: only TERMINATE has a row. REDIRECT and
/// RESTRICT_ACCESS are reported by an update (RFC 8506, 5.6.2 and 5.6.3).
pub(super) fn final_units(action: &FinalUnitAction) -> Event {
    match action {
        FinalUnitAction::Terminate => Event::FinalUnitsElapsed,
        FinalUnitAction::Redirect(_) | FinalUnitAction::RestrictAccess => Event::QuotaElapsed,
    }
}

/// The state of a one-time event at the client (RFC 8506, 7).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum EventState {
    /// There is no request on its way.
    #[default]
    Idle,
    /// The request is sent and not answered.
    PendingE,
    /// The request was stored, and is sent again and not answered.
    PendingB,
}

/// The events of Table 5.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum OneTime {
    Requested,
    RequestInStorage,
    Success,
    FailureToSend,
    TemporaryError,
    FailedAnswer,
    /// END_USER_SERVICE_DENIED or USER_UNKNOWN.
    Denied,
    NotApplicable,
    TxExpired,
}

/// The actions of Table 5.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum OneTimeAction {
    Send,
    SendStored,
    StartTx,
    GrantService,
    TerminateService,
    IndicateError,
    Store,
    Delete,
}

/// Whether Tx is running.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tx {
    Running,
    Expired,
}

/// Table 5: one-time events. A request that is stored has the T flag in all rows (6.5).
pub(super) fn one_time(
    state: EventState,
    event: OneTime,
    action: RequestedAction,
    handling: DirectDebitingFailure,
    tx: Tx,
) -> (&'static [OneTimeAction], EventState) {
    use DirectDebitingFailure::{Continue, TerminateOrBuffer};
    use EventState::*;
    use OneTime::*;
    use OneTimeAction::*;
    use RequestedAction::{CheckBalance, DirectDebiting, PriceEnquiry, RefundAccount};
    use Tx::{Expired, Running};

    match (state, event, action, handling, tx) {
        (Idle, Requested, ..) => (&[Send, StartTx], PendingE),
        (Idle, RequestInStorage, ..) => (&[SendStored], PendingB),

        (PendingE, Success, ..) => (&[GrantService], Idle),
        (
            PendingE,
            FailureToSend | TemporaryError | FailedAnswer | TxExpired,
            CheckBalance | PriceEnquiry,
            ..,
        ) => (&[IndicateError], Idle),
        (PendingE, Denied, _, _, Running) => (&[TerminateService], Idle),
        (PendingE, NotApplicable, DirectDebiting, ..) => (&[GrantService], Idle),
        (PendingE, FailureToSend | TemporaryError | FailedAnswer, DirectDebiting, Continue, _) => {
            (&[GrantService], Idle)
        }
        (PendingE, FailedAnswer | TemporaryError, DirectDebiting, TerminateOrBuffer, Running) => {
            (&[TerminateService], Idle)
        }
        (PendingE, TxExpired, DirectDebiting, ..) => (&[GrantService], PendingE),
        // The text has the service granted as well (6.5).
        (PendingE, FailureToSend, DirectDebiting, TerminateOrBuffer, Running) => {
            (&[GrantService, Store], Idle)
        }
        (PendingE, FailureToSend, DirectDebiting, TerminateOrBuffer, Expired) => (&[Store], Idle),
        (PendingE, TemporaryError, DirectDebiting, TerminateOrBuffer, Expired) => (&[Store], Idle),
        (PendingE, FailedAnswer | Denied, DirectDebiting, _, Expired) => (&[], Idle),
        (PendingE, FailedAnswer, RefundAccount, ..) => (&[IndicateError, Delete], Idle),
        (PendingE, FailureToSend | TxExpired, RefundAccount, ..) => (&[Store], Idle),
        (PendingE, TemporaryError, RefundAccount, ..) => (&[Store], Idle),

        (PendingB, Success, ..) => (&[Delete], Idle),
        (PendingB, FailedAnswer | Denied | NotApplicable, ..) => (&[Delete], Idle),
        (PendingB, FailureToSend | TemporaryError, ..) => (&[], Idle),

        // From here on the table is silent. An answer that says no to something else is an error.
        (PendingE, Denied | NotApplicable, ..) => (&[IndicateError], Idle),
        _ => (&[], state),
    }
}

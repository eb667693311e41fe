//! One-time events at the client (RFC 8506, 6): direct debiting, refund, balance check, price enquiry.

use std::collections::VecDeque;
use std::time::Duration;

use super::super::{Service, Units};
use super::Failure;
pub use super::transitions::EventState;
use super::transitions::{OneTime, OneTimeAction, Tx, one_time};
use crate::timestamp::take_expired;
use crate::{ResultCode, Timestamp};

/// Requested-Action (RFC 8506, 8.41).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum RequestedAction {
    /// DIRECT_DEBITING 0.
    DirectDebiting,
    /// REFUND_ACCOUNT 1.
    RefundAccount,
    /// CHECK_BALANCE 2.
    CheckBalance,
    /// PRICE_ENQUIRY 3.
    PriceEnquiry,
}

/// Direct-Debiting-Failure-Handling (RFC 8506, 8.15).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum DirectDebitingFailure {
    /// TERMINATE_OR_BUFFER 0: no service if nothing was debited, else the request is kept.
    #[default]
    TerminateOrBuffer,
    /// CONTINUE 1: service, and the request is forgotten.
    Continue,
}

/// A CCR of the type EVENT_REQUEST. Its CC-Request-Number is 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EventRequest {
    /// Requested-Action.
    pub action: RequestedAction,
    /// What is debited, refunded or asked for: Service-Identifier or Rating-Group, where it is known.
    pub service: Service,
    /// Requested-Service-Unit.
    pub requested: Units,
    /// The T flag: it may have arrived before.
    pub is_retransmitted: bool,
    /// Event-Timestamp.
    pub made_at: Timestamp,
}

/// What does not change in an event.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EventConfig {
    /// Tx: how long the user waits.
    pub tx: Duration,
    /// How long to wait for an answer that is late, before another server is tried.
    pub request_timeout: Duration,
    /// How many servers there are to try.
    pub servers: u32,
    /// Direct-Debiting-Failure-Handling: as a CCA said it before, or the home AAA server, or as configured.
    pub failure_handling: DirectDebitingFailure,
}

/// Tx of 10 seconds (RFC 8506, 13), requests that time out after 120, and one server.
impl Default for EventConfig {
    fn default() -> Self {
        Self {
            tx: Duration::from_secs(10),
            request_timeout: Duration::from_secs(120),
            servers: 1,
            failure_handling: DirectDebitingFailure::default(),
        }
    }
}

/// What happens to an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventEvent {
    /// The user uses the service, or the application has a question.
    Requested(RequestedAction, Service, Units),
    /// A request was kept, and a server may be there.
    InStorage(EventRequest),
    /// An answer.
    Answered {
        /// Result-Code.
        result: ResultCode,
        /// Direct-Debiting-Failure-Handling, which counts from now on.
        failure_handling: Option<DirectDebitingFailure>,
    },
    /// The request cannot be delivered to the server it was for.
    NotSent,
}

/// What an event wants done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum EventOutput {
    /// Send the request to this server, counted from 0.
    Send(EventRequest, u32),
    /// The user gets the service; or, for a question, the answer is there.
    GrantService,
    /// The user does not get the service.
    TerminateService,
    /// The question, or the refund, failed.
    IndicateError,
    /// Keep the request where it survives, in the place of the same one.
    Store(EventRequest),
    /// Forget the request, if it is kept.
    Delete,
    /// The event is over.
    Ended,
}

/// A one-time event. One that is over can send a request that was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EventClient {
    config: EventConfig,
    state: EventState,
    request: Option<EventRequest>,
    server: u32,
    /// How many servers were tried.
    tried: u32,
    has_tx_expired: bool,
    tx: Option<Timestamp>,
    gives_up_at: Option<Timestamp>,
    outputs: VecDeque<EventOutput>,
}

impl EventClient {
    /// An event that has not happened.
    pub fn new(config: EventConfig) -> Self {
        Self {
            config,
            state: EventState::Idle,
            request: None,
            server: 0,
            tried: 0,
            has_tx_expired: false,
            tx: None,
            gives_up_at: None,
            outputs: VecDeque::new(),
        }
    }

    /// The state of the event.
    pub fn state(&self) -> EventState {
        self.state
    }

    /// Takes what has happened.
    pub fn handle(&mut self, now: Timestamp, event: EventEvent) {
        match event {
            EventEvent::Requested(action, service, requested) if self.state == EventState::Idle => {
                let is_retransmitted = false;
                let made_at = now;
                let request =
                    EventRequest { action, service, requested, is_retransmitted, made_at };
                self.request = Some(request);
                self.step(now, OneTime::Requested);
            }
            EventEvent::InStorage(request) if self.state == EventState::Idle => {
                self.request = Some(EventRequest { is_retransmitted: true, ..request });
                self.step(now, OneTime::RequestInStorage);
            }
            EventEvent::Requested(..) | EventEvent::InStorage(_) => {}
            EventEvent::Answered { result, failure_handling } => {
                if let Some(handling) = failure_handling {
                    self.config.failure_handling = handling;
                }
                self.answered(now, result);
            }
            EventEvent::NotSent => self.failed(now, OneTime::FailureToSend, Failure::MayMove),
        }
    }

    /// Does what is due.
    pub fn handle_timeout(&mut self, now: Timestamp) {
        if take_expired(&mut self.tx, now) {
            self.has_tx_expired = true;
            if self.is_question() {
                self.failed(now, OneTime::TxExpired, Failure::MayMove);
            } else {
                self.step(now, OneTime::TxExpired);
            }
        }
        if take_expired(&mut self.gives_up_at, now) {
            self.failed(now, OneTime::FailureToSend, Failure::MayMove);
        }
    }

    /// When something is due next.
    pub fn next_timeout(&self) -> Option<Timestamp> {
        [self.tx, self.gives_up_at].into_iter().flatten().min()
    }

    /// What is to be done next.
    pub fn poll(&mut self) -> Option<EventOutput> {
        crate::compact::take(&mut self.outputs)
    }

    /// Goes on in another process: the answer to what was sent is lost, so that it is sent again.
    pub fn resume(&mut self, now: Timestamp) {
        if self.state != EventState::Idle {
            self.send_again(now);
        }
    }

    fn is_question(&self) -> bool {
        matches!(
            self.request.map(|it| it.action),
            Some(RequestedAction::CheckBalance | RequestedAction::PriceEnquiry)
        )
    }

    fn answered(&mut self, now: Timestamp, result: ResultCode) {
        match result {
            _ if result.is_success() => self.step(now, OneTime::Success),
            ResultCode::UNABLE_TO_DELIVER | ResultCode::TOO_BUSY => {
                self.failed(now, OneTime::TemporaryError, Failure::MayMove);
            }
            ResultCode::LOOP_DETECTED => {
                self.failed(now, OneTime::TemporaryError, Failure::MayNotMove);
            }
            // The account does not cover it: nothing was debited (RFC 8506, 9.1).
            ResultCode::END_USER_SERVICE_DENIED
            | ResultCode::CREDIT_LIMIT_REACHED
            | ResultCode::USER_UNKNOWN => self.step(now, OneTime::Denied),
            ResultCode::CREDIT_CONTROL_NOT_APPLICABLE => self.step(now, OneTime::NotApplicable),
            _ => self.step(now, OneTime::FailedAnswer),
        }
    }

    /// No answer that decides: another server, or the row of the table.
    fn failed(&mut self, now: Timestamp, event: OneTime, failure: Failure) {
        if self.state == EventState::Idle {
            return;
        }
        if failure == Failure::MayMove && self.tried < self.config.servers {
            self.tried += 1;
            self.server = (self.server + 1) % self.config.servers.max(1);
            return self.send_again(now);
        }
        self.step(now, event);
    }

    fn step(&mut self, now: Timestamp, event: OneTime) {
        let Some(request) = self.request else { return };
        let tx = if self.has_tx_expired { Tx::Expired } else { Tx::Running };
        let handling = self.config.failure_handling;
        let (actions, next) = one_time(self.state, event, request.action, handling, tx);
        for action in actions {
            self.perform(now, *action, request);
        }
        let is_over = self.state != EventState::Idle && next == EventState::Idle;
        self.state = next;
        if is_over {
            self.outputs.push_back(EventOutput::Ended);
            let (outputs, server) = (std::mem::take(&mut self.outputs), self.server);
            *self = Self { outputs, server, ..Self::new(self.config.clone()) };
        }
    }

    fn perform(&mut self, now: Timestamp, action: OneTimeAction, request: EventRequest) {
        let output = match action {
            OneTimeAction::Send | OneTimeAction::SendStored => {
                self.tried = 1;
                self.gives_up_at = Some(now.after(self.config.request_timeout));
                EventOutput::Send(request, self.server)
            }
            OneTimeAction::StartTx => {
                self.tx = Some(now.after(self.config.tx));
                return;
            }
            OneTimeAction::GrantService => EventOutput::GrantService,
            OneTimeAction::TerminateService => EventOutput::TerminateService,
            OneTimeAction::IndicateError => EventOutput::IndicateError,
            OneTimeAction::Store => {
                EventOutput::Store(EventRequest { is_retransmitted: true, ..request })
            }
            OneTimeAction::Delete => EventOutput::Delete,
        };
        self.outputs.push_back(output);
    }

    fn send_again(&mut self, now: Timestamp) {
        if let Some(request) = &mut self.request {
            request.is_retransmitted = true;
            self.outputs.push_back(EventOutput::Send(*request, self.server));
            self.gives_up_at = Some(now.after(self.config.request_timeout));
            // A question is worth an answer in time only; the others wait for their late one.
            if self.state == EventState::PendingE && self.is_question() {
                self.tx = Some(now.after(self.config.tx));
            }
        }
    }
}

//! What stands between requests, decisions and the store.

use std::fmt;
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex, PoisonError};

use diameter_core::{Answer as _, Command, CommandFlags, Message, Outcome, Rejection, Request};
use diameter_session::credit_control::{
    Answer, AnswerMessage, Request as CcRequest, RequestMessage, RequestType, ServerConfig,
    Service, Units,
};
use diameter_session::{ResultCode, Timestamp};
use futures_util::FutureExt;

use super::attempt::Done;
use super::charging::{
    Booking, Cause, Decided, Decision, DecisionKind, OnlineCharging, SessionEnd,
};
use super::deadlines::Lives;
use super::in_order::InOrder;
use super::metrics::ServerMetrics;
use super::record::{Record, SessionState, name};
use super::refusal::{refusal, unreadable};
use super::settings::ServerSettings;
use super::store::Store;
use crate::client::{Client, WeakClient};
use crate::handler::Context;
use crate::session::envelope::Origin;

/// An online charging system on a node: sessions and one-time events of credit control, decided by an
/// [`OnlineCharging`] and kept in a [`Store`]. Clones are the same server.
///
/// It is part of a node by [`NodeBuilder::credit_control_server`](crate::NodeBuilder::credit_control_server).
pub struct CreditControlServer<C, S> {
    pub(super) serving: Arc<Serving<C, S>>,
}

/// What requests, deadlines and whoever holds the server share.
pub(super) struct Serving<C, S> {
    pub(super) charging: C,
    pub(super) store: S,
    pub(super) settings: ServerSettings,
    /// For all machines. Answers are kept beside them, in octets.
    machine_config: Arc<ServerConfig>,
    pub(super) in_order: Arc<InOrder>,
    pub(super) lives: Lives,
    pub(super) metrics: ServerMetrics,
    node: Mutex<WeakClient>,
}

impl<C, S> CreditControlServer<C, S>
where
    C: OnlineCharging,
    S: Store<Account = C::Account, Change = C::Change>,
{
    /// A server of these, with the default settings.
    pub fn new(charging: C, store: S) -> Self {
        Self::with_settings(charging, store, ServerSettings::default())
    }

    /// A server of these.
    pub fn with_settings(charging: C, store: S, settings: ServerSettings) -> Self {
        let machine_config = Arc::new(ServerConfig { answers: 0, ..settings.sessions.clone() });
        let serving = Serving {
            charging,
            store,
            settings,
            machine_config,
            in_order: Arc::default(),
            lives: Lives::default(),
            metrics: ServerMetrics::default(),
            node: Mutex::default(),
        };
        Self { serving: Arc::new(serving) }
    }

    /// The application.
    pub fn charging(&self) -> &C {
        &self.serving.charging
    }

    /// The store.
    pub fn store(&self) -> &S {
        &self.serving.store
    }
}

impl<C, S> Clone for CreditControlServer<C, S> {
    fn clone(&self) -> Self {
        Self { serving: self.serving.clone() }
    }
}

impl<C, S> fmt::Debug for CreditControlServer<C, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let settings = &self.serving.settings;
        f.debug_struct("CreditControlServer").field("settings", settings).finish_non_exhaustive()
    }
}

/// A request, and what is known of it before its turn.
pub(super) struct Incoming<'a, R> {
    pub(super) request: &'a R,
    pub(super) request_type: RequestType,
    pub(super) context: &'a Context,
    /// What the session is [kept by](name).
    pub(super) session_id: &'a str,
    pub(super) sub_session_id: Option<u64>,
    pub(super) origin: Origin<'a>,
    pub(super) host: &'a str,
    pub(super) account: Option<String>,
}

/// A decision of the application, or its refusal in a message.
pub(super) struct Verdict<C: OnlineCharging> {
    pub(super) answer: Answer,
    /// `Ok(None)` where the answer says all there is to be said.
    pub(super) message: Result<Option<Box<AnswerOf<C>>>, Rejection>,
    pub(super) changes: Vec<C::Change>,
}

pub(super) type AnswerOf<C> = <<C as OnlineCharging>::Request as Request>::Answer;

impl<C, S> Serving<C, S>
where
    C: OnlineCharging,
    S: Store<Account = C::Account, Change = C::Change>,
{
    /// Answers a request. Whatever fails, the session is as it was, and the request may come again.
    pub(super) async fn answer(
        self: Arc<Self>,
        request: C::Request,
        context: Context,
        client: Client,
    ) -> Message {
        let answering = AssertUnwindSafe(self.try_answer(&request, &context, &client));
        let rejection = match answering.catch_unwind().await {
            Ok(Ok(answer)) => return answer,
            Ok(Err(rejection)) => rejection,
            Err(_) => {
                tracing::error!("deciding on a request panicked");
                Rejection::new(ResultCode::UNABLE_TO_COMPLY.into()).because("internal error")
            }
        };
        self.metrics.answered(ResultCode(rejection.outcome().code()));
        rejection.answer_to(&context.message, C::Request::DESCRIPTION, context.identity())
    }

    async fn try_answer(
        self: &Arc<Self>,
        request: &C::Request,
        context: &Context,
        client: &Client,
    ) -> Result<Message, Rejection> {
        let mut asked = self.read(request, &context.message)?;
        let origin = Origin::of(&context.message);
        let session_id = origin.session_id.and_then(|it| std::str::from_utf8(it).ok());
        // It is required of a request that could be decoded.
        let missing = || Rejection::new(ResultCode::MISSING_AVP.into());
        let session_id = name(session_id.ok_or_else(missing)?, asked.sub_session_id);
        let incoming = self.look_at(request, context, &asked, origin, &session_id)?;
        let _turn = self.in_order.enter(incoming.session_id).await;
        for _ in 0..ATTEMPTS {
            if let Some(answer) = self.attempt(&incoming, asked, client).await? {
                return Ok(answer);
            }
            // Whoever was faster goes on first.
            tokio::task::yield_now().await;
            asked = self.read(request, &context.message)?;
        }
        Err(Rejection::new(ResultCode::TOO_BUSY.into()).because("the account changes all the time"))
    }

    /// The request in the terms of the machine.
    pub(super) fn read(
        &self,
        request: &C::Request,
        message: &Message,
    ) -> Result<CcRequest, Rejection> {
        let asked = request.read(self.settings.money).map_err(|it| unreadable(it, message))?;
        let is_retransmitted = message.header().flags.contains(CommandFlags::RETRANSMITTED);
        Ok(CcRequest { is_retransmitted, ..asked })
    }

    fn look_at<'a>(
        &self,
        request: &'a C::Request,
        context: &'a Context,
        asked: &CcRequest,
        origin: Origin<'a>,
        session_id: &'a str,
    ) -> Result<Incoming<'a, C::Request>, Rejection> {
        // It is required, too.
        let host = origin.host.ok_or(Rejection::new(ResultCode::MISSING_AVP.into()))?;
        let CcRequest { request_type, sub_session_id, .. } = *asked;
        let account = match request_type {
            RequestType::Initial | RequestType::Event => Some(self.charging.account(request)?),
            // That of the session.
            RequestType::Update | RequestType::Termination => None,
        };
        Ok(Incoming {
            request,
            request_type,
            context,
            session_id,
            sub_session_id,
            origin,
            host,
            account,
        })
    }

    /// Has the application decide.
    pub(super) async fn decide(
        &self,
        incoming: &Incoming<'_, C::Request>,
        asked: &CcRequest,
        account: &C::Account,
        reserved: &[(Service, Units)],
        now: Timestamp,
    ) -> Result<Verdict<C>, Rejection> {
        let Incoming { request, context, session_id, .. } = *incoming;
        let identity = context.identity();
        let kind = DecisionKind::of(asked);
        let decision =
            Decision { kind, session_id, asked, request, identity, account, reserved, now };
        match self.charging.decide(decision).await {
            Ok(Decided { answer, message, changes }) => {
                // Only this way Failed-AVP is said.
                let is_refusal = message.is_none() && answer.failed.is_some();
                let refusal = is_refusal.then(|| refusal(&answer, &context.message));
                let message = refusal.map_or(Ok(message), Err);
                Ok(Verdict { answer, message, changes })
            }
            Err(rejection) => match rejection.outcome() {
                Outcome::Result(code) if code.is_protocol_error() => Err(rejection),
                outcome => Ok(Verdict {
                    answer: Answer::new(asked.number, ResultCode(outcome.code())),
                    message: Err(rejection),
                    changes: Vec::new(),
                }),
            },
        }
    }

    /// The answer as it is sent.
    pub(super) fn encode(
        &self,
        message: Result<Option<Box<AnswerOf<C>>>, Rejection>,
        answer: &Answer,
        request: &C::Request,
        context: &Context,
    ) -> Result<Message, Rejection> {
        let (received, identity) = (&context.message, context.identity());
        let encoded = match message {
            Ok(Some(mut message)) => {
                message.write(answer, self.settings.money);
                message.to_message(received.header())
            }
            Ok(None) => {
                let mut message = AnswerOf::<C>::answering(request, identity, ResultCode::SUCCESS);
                message.write(answer, self.settings.money);
                message.to_message(received.header())
            }
            Err(rejection) => {
                return Ok(rejection.answer_to(received, C::Request::DESCRIPTION, identity));
            }
        };
        encoded.map_err(|error| {
            tracing::error!(%error, "answer cannot be encoded");
            let rejection = Rejection::new(ResultCode::UNABLE_TO_COMPLY.into());
            rejection.because("the answer cannot be encoded")
        })
    }

    pub(super) fn record(&self, session: Option<SessionState>) -> Result<Arc<Record>, Rejection> {
        match session.map(SessionState::into_record) {
            None => Ok(Arc::new(Record::new(self.machine_config.clone()))),
            Some(Ok(record)) => Ok(record),
            Some(Err(error)) => {
                tracing::error!(%error, "session cannot be read");
                Err(Rejection::new(ResultCode::TOO_BUSY.into()))
            }
        }
    }

    /// What the books of a session change in its account.
    pub(super) fn book(
        &self,
        session_id: &str,
        account: Option<&C::Account>,
        cause: Option<Cause<'_, C>>,
        (done, end): (&Done, Option<SessionEnd>),
        now: Timestamp,
    ) -> Vec<C::Change> {
        let Some(account) = account else { return Vec::new() };
        let entries = done.entries();
        if entries.is_empty() && end.is_none() {
            return Vec::new();
        }
        self.charging.book(Booking { session_id, account, cause, entries: &entries, end, now })
    }

    /// Tells the application that a session is over. It is committed: a panic changes nothing any more.
    pub(super) fn tell(&self, session_id: &str, end: SessionEnd) {
        let telling = AssertUnwindSafe(|| self.charging.ended(session_id, end));
        if std::panic::catch_unwind(telling).is_err() {
            tracing::error!("the application panicked when it was told of the end of a session");
        }
    }

    /// What requests to clients are sent by; `None` when there is no node, or no more.
    pub(super) fn node(&self) -> Option<Client> {
        self.node.lock().unwrap_or_else(PoisonError::into_inner).upgrade()
    }

    pub(super) fn started(&self, node: &Client) {
        *self.node.lock().unwrap_or_else(PoisonError::into_inner) = node.downgrade();
    }
}

/// The store has failed: another server may do better, or this one later.
pub(super) fn failed(error: &impl std::error::Error) -> Rejection {
    tracing::error!(%error, "the store of sessions failed");
    Rejection::new(ResultCode::TOO_BUSY.into()).because("sessions cannot be kept at the moment")
}

/// The time of a node.
pub(super) fn now(node: &Client) -> Timestamp {
    node.sessions().clock.now()
}

/// How often a request is decided on, before its client is to come again.
pub(super) const ATTEMPTS: u32 = 32;

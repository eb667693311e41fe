//! Credit-control sessions, one after the other in many workers at once (3GPP TS 32.299, 5.2.2).

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use diameter_core::{
    CommandFlags, Header, HopByHopId, Message, Outcome, Received, Request, Utf8String,
};
use diameter_messages::base::ResultCode;
use diameter_messages::gy::{
    CcRequestType, CreditControlAnswer, CreditControlRequest, MultipleServicesCreditControl,
    MultipleServicesIndicator, ReAuthAnswer, ReAuthRequest, ReportingReason, RequestedServiceUnit,
    SubscriptionId, SubscriptionIdType, UsedServiceUnit,
};
use diameter_node::{Context, NoAnswer};
use tokio::time::{sleep, timeout};

use super::report::{Kind, Report};
use super::traffic::Traffic;
use super::why;
use crate::network::{Connection, Keeper};

/// When requests may be sent.
pub(super) struct Pace {
    start: Instant,
    end: Instant,
    rate: Option<u32>,
    next: AtomicU64,
}

impl Pace {
    pub(super) fn new(rate: Option<u32>, duration: Duration) -> Self {
        let start = Instant::now();
        Self { start, end: start + duration, rate, next: AtomicU64::new(0) }
    }

    /// Waits until the next request is due, and returns when that was. Latency counts from there: a
    /// server that stalls would otherwise slow down its own measurement. `None` after the end.
    async fn turn(&self) -> Option<Instant> {
        let turn = match self.rate {
            None => Instant::now(),
            Some(rate) => {
                let number = self.next.fetch_add(1, Ordering::Relaxed);
                self.start + Duration::from_secs_f64(number as f64 / f64::from(rate))
            }
        };
        if turn >= self.end {
            return None;
        }
        tokio::time::sleep_until(turn.into()).await;
        Some(turn)
    }
}

/// All sessions of a run.
pub(super) struct Sessions {
    connection: Connection,
    keeper: Keeper,
    traffic: Traffic,
    pace: Pace,
    open: Arc<OpenSessions>,
    report: Mutex<Report>,
    /// Ends the run early.
    pub(super) stop: AtomicBool,
}

/// The sessions that have begun and not ended, for the server's Re-Auth-Requests: whether one was asked to report.
#[derive(Default)]
pub(super) struct OpenSessions {
    asked: Mutex<HashMap<Utf8String, bool>>,
    re_authorizations: AtomicU64,
}

/// A session that is open until this is dropped.
struct Open<'a> {
    sessions: &'a OpenSessions,
    id: Utf8String,
}

impl OpenSessions {
    fn asked(&self) -> MutexGuard<'_, HashMap<Utf8String, bool>> {
        // A table is whole at any time.
        self.asked.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn enter(&self, id: Utf8String) -> Open<'_> {
        self.asked().insert(id.clone(), false);
        Open { sessions: self, id }
    }

    /// Answers a Re-Auth-Request. An update of the session follows (RFC 8506, 5.5), which is what 2002
    /// announces.
    pub(super) fn re_authorize(&self, request: &ReAuthRequest, context: &Context) -> ReAuthAnswer {
        self.re_authorizations.fetch_add(1, Ordering::Relaxed);
        let result_code = match self.asked().get_mut(&request.session_id) {
            Some(is_asked) => {
                *is_asked = true;
                ResultCode::DIAMETER_LIMITED_SUCCESS
            }
            None => ResultCode::DIAMETER_UNKNOWN_SESSION_ID,
        };
        request.answer(context.identity()).result_code(result_code).build()
    }
}

impl Open<'_> {
    /// Whether the server has asked for an update since this was asked.
    fn is_asked(&self) -> bool {
        self.sessions.asked().get_mut(&self.id).is_some_and(std::mem::take)
    }
}

impl Drop for Open<'_> {
    fn drop(&mut self) {
        self.sessions.asked().remove(&self.id);
    }
}

/// What is left of a run.
pub(super) struct Finished {
    pub(super) connection: Connection,
    pub(super) keeper: Keeper,
    pub(super) report: Report,
}

/// How long a session waits at once for a connection.
const A_WHILE: Duration = Duration::from_millis(50);

/// The rating group that quota is asked for.
const RATING_GROUP: u32 = 10;

/// What is asked for, and used when the server does not say how much.
const OCTETS: u64 = 1_000_000;

impl Sessions {
    pub(super) fn new(
        connection: Connection,
        traffic: Traffic,
        pace: Pace,
        open: Arc<OpenSessions>,
    ) -> anyhow::Result<Self> {
        let report = Mutex::new(Report::new()?);
        let (keeper, stop) = (connection.keep(), AtomicBool::new(false));
        Ok(Self { connection, keeper, traffic, pace, open, report, stop })
    }

    fn report(&self) -> MutexGuard<'_, Report> {
        // Counting does not panic.
        self.report.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn with_report<T>(&self, read: impl FnOnce(&Report) -> T) -> T {
        read(&self.report())
    }

    pub(super) fn is_connected(&self) -> bool {
        self.keeper.is_connected()
    }

    /// The connection, and what was measured on it.
    pub(super) fn finish(self) -> Finished {
        let mut report = self.report.into_inner().unwrap_or_else(PoisonError::into_inner);
        report.re_authorizations = self.open.re_authorizations.load(Ordering::Relaxed);
        Finished { connection: self.connection, keeper: self.keeper, report }
    }

    /// One session after the other, until the time is over.
    pub(super) async fn work(&self) {
        while self.session(&self.traffic.subscribers.next()).await.is_some() {
            self.wait_for_connection().await;
        }
    }

    /// Sessions that follow each other begin when they can be sent. Those that have their times are due anyhow.
    async fn wait_for_connection(&self) {
        if self.pace.rate.is_some() {
            return;
        }
        while !self.is_connected() && Instant::now() < self.pace.end {
            if self.stop.load(Ordering::Relaxed) {
                return;
            }
            let _ = timeout(A_WHILE, self.keeper.connected()).await;
        }
    }

    /// A session; `None` when there should be no other.
    async fn session(&self, imsi: &str) -> Option<()> {
        let id = self.connection.client().new_session_id();
        let open = self.open.enter(id.clone());
        let (mut number, mut updates) = (0, 0);
        let mut request = self.request(id.as_str(), imsi);
        let mut granted = self.send(Kind::Initial, &request).await?;
        while let Some(octets) = granted {
            number += 1;
            // Whoever was asked to report does so before the session ends.
            let is_asked = open.is_asked();
            let is_last = !is_asked && updates == self.traffic.updates;
            updates += u32::from(!is_asked && !is_last);
            let used = self.traffic.used.of(octets);
            let used = UsedServiceUnit::builder().cc_total_octets(used).build();
            request.cc_request_number = number;
            let mut service =
                MultipleServicesCreditControl::builder().rating_group(RATING_GROUP).build();
            service.used_service_unit.push(used);
            service.requested_service_unit = (!is_last).then(requested);
            service
                .reporting_reason
                .extend(is_asked.then_some(ReportingReason::FORCED_REAUTHORISATION));
            request.multiple_services_credit_control = vec![service];
            if is_last {
                request.cc_request_type = CcRequestType::TERMINATION_REQUEST;
                self.send(Kind::Termination, &request).await?;
                break;
            }
            request.cc_request_type = CcRequestType::UPDATE_REQUEST;
            granted = self.send(Kind::Update, &request).await?;
        }
        Some(())
    }

    fn request(&self, session_id: &str, imsi: &str) -> CreditControlRequest {
        let identity = self.connection.client().identity();
        let mut service =
            MultipleServicesCreditControl::builder().rating_group(RATING_GROUP).build();
        service.requested_service_unit = Some(requested());
        CreditControlRequest::builder()
            .session_id(session_id)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .destination_realm(self.traffic.realm.clone())
            .service_context_id("32251@3gpp.org")
            .cc_request_type(CcRequestType::INITIAL_REQUEST)
            .cc_request_number(0)
            .subscription_id(
                SubscriptionId::builder()
                    .subscription_id_type(SubscriptionIdType::END_USER_IMSI)
                    .subscription_id_data(imsi)
                    .build(),
            )
            .multiple_services_indicator(MultipleServicesIndicator::MULTIPLE_SERVICES_SUPPORTED)
            .multiple_services_credit_control(service)
            .build()
    }

    /// Sends a request, counts its outcome, and returns the octets that were granted: `Some(None)` ends
    /// the session, `None` the run.
    async fn send(&self, kind: Kind, request: &CreditControlRequest) -> Option<Option<u64>> {
        let turn = self.pace.turn().await?;
        if self.stop.load(Ordering::Relaxed) {
            return None;
        }
        let client = self.connection.client();
        let message = request.to_message(HopByHopId(0), client.new_end_to_end_id());
        let message = match message {
            Ok(message) => message,
            Err(error) => {
                self.report().unanswered(error.to_string());
                return None;
            }
        };
        let again = (fastrand::f64() < self.traffic.retransmitted).then(|| retransmitted(&message));
        let first = async {
            let answer = self.connection.request(message).await;
            (answer, turn.elapsed())
        };
        let ((answer, latency), second) = match again {
            None => (first.await, None),
            // An answer that was lost, or a request that was thought to be.
            Some(again) if fastrand::bool() => {
                let first = first.await;
                (first, Some(self.connection.request(again).await))
            }
            Some(again) => {
                let (first, second) = tokio::join!(first, self.connection.request(again));
                (first, Some(second))
            }
        };
        if let Some(second) = second {
            self.compare(&answer, second);
        }
        let answer = match answer {
            Ok(message) => Received::<CreditControlAnswer>::from_message(&message),
            Err(error) => {
                self.report().unanswered(why(&error));
                if self.pace.rate.is_none() && matches!(error, NoAnswer::Undeliverable(_)) {
                    // It may be there already, and not take anything yet.
                    sleep(A_WHILE).await;
                }
                return Some(None);
            }
        };
        Some(self.count(kind, latency, answer))
    }

    /// A request was sent a second time: it gets the answer that it has got (RFC 8506, 9.2).
    fn compare(&self, first: &Result<Message, NoAnswer>, second: Result<Message, NoAnswer>) {
        match (first, second) {
            (Ok(first), Ok(second)) => {
                let header = *first.header();
                let is_same = second.into_with_header(header).as_bytes() == first.as_bytes();
                self.report().answered_again(is_same);
            }
            // Its first answer was lost: there is nothing to compare.
            (Err(_), Ok(_)) => {}
            (_, Err(error)) => self.report().unanswered(format!("{}, sent again", why(&error))),
        }
    }

    /// Counts an answer, and returns the octets that were granted; `None` ends the session.
    fn count(
        &self,
        kind: Kind,
        latency: Duration,
        answer: Received<CreditControlAnswer>,
    ) -> Option<u64> {
        let answer = match answer {
            Received::Success(answer) => answer,
            Received::Failure { outcome, .. } => {
                self.report().answered(kind, latency, named(outcome), false);
                return None;
            }
            Received::Error(error) => {
                let result = match (error.outcome(), error.errors()) {
                    (Some(outcome), _) if outcome.is_failure() => named(outcome),
                    (_, Some(errors)) => format!("malformed: {}", errors.first()),
                    _ => "without Result-Code".to_owned(),
                };
                self.report().answered(kind, latency, result, false);
                return None;
            }
        };
        let outcome = Outcome::Result(answer.result_code);
        let service = answer.multiple_services_credit_control.first();
        let inside = service.and_then(|service| service.result_code).map(Outcome::Result);
        let (result, is_ok) = match inside.filter(|inside| inside.is_failure()) {
            Some(inside) => (format!("{} for the rating group", named(inside)), false),
            None => (named(outcome), true),
        };
        self.report().answered(kind, latency, result, is_ok);
        let granted = service.and_then(|service| service.granted_service_unit.as_ref());
        let goes_on = is_ok && kind != Kind::Termination;
        goes_on.then(|| granted.and_then(|it| it.cc_total_octets).unwrap_or(OCTETS))
    }
}

/// The same request with the T flag (RFC 6733, 3).
fn retransmitted(request: &Message) -> Message {
    let header = *request.header();
    let flags = header.flags.with(CommandFlags::RETRANSMITTED);
    request.with_header(Header { flags, ..header })
}

fn requested() -> RequestedServiceUnit {
    RequestedServiceUnit::builder().cc_total_octets(OCTETS).build()
}

/// `4012 DIAMETER_CREDIT_LIMIT_REACHED`.
fn named(outcome: Outcome) -> String {
    match outcome {
        Outcome::Result(code) => format!("{} {code}", code.0),
        Outcome::Experimental { vendor_id, code } => format!("{code} of vendor {vendor_id}"),
    }
}

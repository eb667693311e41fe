//! Credit-control sessions, one after the other in many workers at once (3GPP TS 32.299, 5.2.2).

use std::collections::HashSet;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use diameter_core::{DiameterIdentity, Outcome, Utf8String};
use diameter_messages::base::ResultCode;
use diameter_messages::gy::{
    CcRequestType, CreditControlRequest, MultipleServicesCreditControl, MultipleServicesIndicator,
    ReAuthAnswer, ReAuthRequest, RequestedServiceUnit, SubscriptionId, SubscriptionIdType,
    UsedServiceUnit,
};
use diameter_node::{Context, NoAnswer, SendError};

use super::report::{Kind, Report};
use crate::network::Connection;

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
    realm: DiameterIdentity,
    updates: u32,
    subscribers: u32,
    pace: Pace,
    open: Arc<OpenSessions>,
    report: Mutex<Report>,
    /// Ends the run early.
    pub(super) stop: AtomicBool,
}

/// The sessions that have begun and not ended, for the server's Re-Auth-Requests.
#[derive(Default)]
pub(super) struct OpenSessions {
    ids: Mutex<HashSet<Utf8String>>,
    re_authorizations: AtomicU64,
}

/// A session that is open until this is dropped.
struct Open<'a> {
    sessions: &'a OpenSessions,
    id: Utf8String,
}

impl OpenSessions {
    fn ids(&self) -> MutexGuard<'_, HashSet<Utf8String>> {
        // A set is whole at any time.
        self.ids.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn enter(&self, id: Utf8String) -> Open<'_> {
        self.ids().insert(id.clone());
        Open { sessions: self, id }
    }

    /// Answers a Re-Auth-Request. The next CCR of the session follows anyway (RFC 8506, 5.5), which
    /// is what 2002 announces.
    pub(super) fn re_authorize(&self, request: &ReAuthRequest, context: &Context) -> ReAuthAnswer {
        let is_open = self.ids().contains(&request.session_id);
        self.re_authorizations.fetch_add(1, Ordering::Relaxed);
        let result_code = match is_open {
            true => ResultCode::DIAMETER_LIMITED_SUCCESS,
            false => ResultCode::DIAMETER_UNKNOWN_SESSION_ID,
        };
        request.answer(context.identity()).result_code(result_code).build()
    }
}

impl Drop for Open<'_> {
    fn drop(&mut self) {
        self.sessions.ids().remove(&self.id);
    }
}

/// The rating group that quota is asked for.
const RATING_GROUP: u32 = 10;

/// What is asked for, and used when the server does not say how much.
const OCTETS: u64 = 1_000_000;

impl Sessions {
    pub(super) fn new(
        connection: Connection,
        realm: DiameterIdentity,
        updates: u32,
        subscribers: u32,
        pace: Pace,
        open: Arc<OpenSessions>,
    ) -> anyhow::Result<Self> {
        let report = Mutex::new(Report::new()?);
        let stop = AtomicBool::new(false);
        Ok(Self { connection, realm, updates, subscribers, pace, open, report, stop })
    }

    fn report(&self) -> MutexGuard<'_, Report> {
        // Counting does not panic.
        self.report.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn with_report<T>(&self, read: impl FnOnce(&Report) -> T) -> T {
        read(&self.report())
    }

    /// The connection, and what was measured on it.
    pub(super) fn finish(self) -> (Connection, Report) {
        let mut report = self.report.into_inner().unwrap_or_else(PoisonError::into_inner);
        report.re_authorizations = self.open.re_authorizations.load(Ordering::Relaxed);
        (self.connection, report)
    }

    /// One session after the other, until the time is over.
    pub(super) async fn work(&self, number: u32) {
        let imsi = format!("26201{:010}", number % self.subscribers);
        while self.session(&imsi).await.is_some() {}
    }

    /// A session; `None` when there should be no other.
    async fn session(&self, imsi: &str) -> Option<()> {
        let id = self.connection.client().new_session_id();
        let _is_open = self.open.enter(id.clone());
        let mut number = 0;
        let mut request = self.request(id.as_str(), imsi);
        let mut granted = self.send(Kind::Initial, &request).await?;
        while let Some(octets) = granted {
            number += 1;
            let is_last = number > self.updates;
            let used = UsedServiceUnit::builder().cc_total_octets(octets).build();
            request.cc_request_number = number;
            request.multiple_services_credit_control =
                vec![MultipleServicesCreditControl::builder().rating_group(RATING_GROUP).build()];
            if let Some(service) = request.multiple_services_credit_control.first_mut() {
                service.used_service_unit.push(used);
                service.requested_service_unit = (!is_last).then(requested);
            }
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
            .destination_realm(self.realm.clone())
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
        let options = self.connection.options();
        let sent = self.connection.client().send_with(request.clone(), options).await;
        let latency = turn.elapsed();
        let answer = match sent {
            Ok(answer) => answer,
            Err(SendError::Failure { outcome, .. }) => {
                self.report().answered(kind, latency, named(outcome), false);
                return Some(None);
            }
            Err(SendError::Error(error)) => {
                let result = match (error.outcome(), error.errors()) {
                    (Some(outcome), _) if outcome.is_failure() => named(outcome),
                    (_, Some(errors)) => format!("malformed: {}", errors.first()),
                    _ => "without Result-Code".to_owned(),
                };
                self.report().answered(kind, latency, result, false);
                return Some(None);
            }
            Err(error) => {
                self.report().unanswered(error.to_string());
                // Anything else than silence is the end of the connection.
                let is_silence = matches!(error, SendError::NoAnswer(NoAnswer::TimedOut { .. }));
                return is_silence.then_some(None);
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
        Some(match (is_ok, kind) {
            (true, Kind::Initial | Kind::Update) => {
                Some(granted.and_then(|it| it.cc_total_octets).unwrap_or(OCTETS))
            }
            _ => None,
        })
    }
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

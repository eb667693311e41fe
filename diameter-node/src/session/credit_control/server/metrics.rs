//! What a server tells the `metrics` facade: names and labels are documented on the first page of the crate. Handles
//! are made with the first request, so that counting is cheap.

use std::sync::OnceLock;
use std::time::Duration;

use diameter_session::ResultCode;
use metrics::{Counter, Histogram, counter, histogram};
use tokio::time::Instant;

use super::charging::SessionEnd;

/// The handles of a server.
#[derive(Debug, Default)]
pub(super) struct ServerMetrics(OnceLock<Handles>);

struct Handles {
    read: Operation,
    commit: Operation,
    due: Operation,
    conflicts: Counter,
    repeated: Counter,
    begun: Counter,
    answered: Results,
    services: Results,
    delay: Histogram,
}

impl ServerMetrics {
    fn handles(&self) -> &Handles {
        self.0.get_or_init(|| Handles {
            read: Operation::new("read"),
            commit: Operation::new("commit"),
            due: Operation::new("due"),
            conflicts: counter!("diameter_credit_control_conflicts_total"),
            repeated: counter!("diameter_credit_control_repeated_total"),
            begun: counter!("diameter_credit_control_sessions_begun_total"),
            answered: Results::new("diameter_credit_control_answers_total"),
            services: Results::new("diameter_credit_control_services_total"),
            delay: histogram!("diameter_credit_control_deadline_delay_seconds"),
        })
    }

    /// The store reads, from now on.
    pub(super) async fn read<T, E>(
        &self,
        now: Instant,
        reading: impl Future<Output = Result<T, E>>,
    ) -> Result<T, E> {
        self.handles().read.watch(now, reading).await
    }

    /// The store commits.
    pub(super) async fn commit<T, E>(
        &self,
        committing: impl Future<Output = Result<T, E>>,
    ) -> Result<T, E> {
        self.handles().commit.watch(Instant::now(), committing).await
    }

    /// The store looks for deadlines.
    pub(super) async fn due<T, E>(
        &self,
        looking: impl Future<Output = Result<T, E>>,
    ) -> Result<T, E> {
        self.handles().due.watch(Instant::now(), looking).await
    }

    /// A commit found something changed meanwhile.
    pub(super) fn conflict(&self) {
        self.handles().conflicts.increment(1);
    }

    /// A request came again.
    pub(super) fn repeated(&self) {
        self.handles().repeated.increment(1);
    }

    /// A session has begun.
    pub(super) fn begun(&self) {
        self.handles().begun.increment(1);
    }

    /// A session is over.
    pub(super) fn ended(&self, end: SessionEnd) {
        let end = match end {
            SessionEnd::Terminated => "terminated",
            SessionEnd::Refused(_) => "refused",
            SessionEnd::Silent => "silent",
            SessionEnd::UnknownToClient => "unknown-to-client",
            SessionEnd::ClientRestarted => "client-restarted",
        };
        counter!("diameter_credit_control_sessions_ended_total", "end" => end).increment(1);
    }

    /// An answer leaves.
    pub(super) fn answered(&self, code: ResultCode) {
        self.handles().answered.count(code);
    }

    /// What services were granted or refused, each by itself.
    pub(super) fn decided(&self, services: impl Iterator<Item = ResultCode>) {
        services.for_each(|code| self.handles().services.count(code));
    }

    /// A deadline has come so long ago.
    pub(super) fn delayed(&self, delay: Duration) {
        self.handles().delay.record(delay);
    }
}

impl std::fmt::Debug for Handles {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Handles").finish_non_exhaustive()
    }
}

/// Something that a store does.
struct Operation {
    duration: Histogram,
    failures: Counter,
}

impl Operation {
    fn new(operation: &'static str) -> Self {
        Self {
            duration: histogram!("diameter_credit_control_store_seconds", "operation" => operation),
            failures: counter!(
                "diameter_credit_control_store_failures_total",
                "operation" => operation
            ),
        }
    }

    async fn watch<T, E>(
        &self,
        begun: Instant,
        operation: impl Future<Output = Result<T, E>>,
    ) -> Result<T, E> {
        let result = operation.await;
        self.duration.record(begun.elapsed());
        if result.is_err() {
            self.failures.increment(1);
        }
        result
    }
}

/// Counters by Result-Code. There are as many as the application uses; most say success.
struct Results {
    name: &'static str,
    success: Counter,
}

impl Results {
    fn new(name: &'static str) -> Self {
        Self { name, success: Self::counter(name, ResultCode::SUCCESS) }
    }

    fn counter(name: &'static str, code: ResultCode) -> Counter {
        counter!(name, "result" => code.0.to_string())
    }

    fn count(&self, code: ResultCode) {
        match code {
            ResultCode::SUCCESS => self.success.increment(1),
            code => Self::counter(self.name, code).increment(1),
        }
    }
}

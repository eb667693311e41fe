//! The handle of a session at the client.

use std::fmt;
use std::sync::Arc;

use diameter_session::TerminationCause;
use diameter_session::credit_control::{ClientEvent, FailureHandling, Service, State, Units};

use super::client::{ClientRequest, InvalidTemplate, NotStarted};
use super::client_event::{Reply, SessionEvent};
use super::driver::Driver;
use super::machines::PartId;
use super::snapshot::SessionSnapshot;

/// A credit-control session: of one user of one service.
///
/// The application says what is used, and when the user comes and goes; the session asks the server when it
/// is to be asked, and tells what the server says.
///
/// **Dropping it ends the session**: the server is told of what was used, with DIAMETER_LOGOUT. To wait for
/// the answer there is [`end`](Self::end), to go on in another process [`into_snapshot`](Self::into_snapshot).
pub struct CreditControlSession<R: ClientRequest> {
    driver: Arc<Driver<R>>,
    part: PartId,
    is_given_away: bool,
}

impl<R: ClientRequest> CreditControlSession<R> {
    pub(super) fn new(driver: Arc<Driver<R>>) -> Self {
        Self { driver, part: None, is_given_away: false }
    }

    /// Asks for these services, and waits until it is known whether the user gets them.
    pub(super) async fn begin(
        self,
        services: impl IntoIterator<Item = (Service, Units)> + Send,
    ) -> Result<Self, NotStarted<R::Answer>> {
        for (service, units) in services {
            self.handle(ClientEvent::ServiceRequested(service, units));
        }
        self.handle(ClientEvent::AccessRequested);
        let stopped = &self.driver.charging.client.shared().stopped;
        let started = self.driver.wait(self.part, |part| part.started());
        match stopped.run_until_cancelled(started).await {
            Some(Ok(())) => Ok(self),
            Some(Err(reply)) => Err(NotStarted::Refused(reply)),
            None => {
                self.forget();
                Err(NotStarted::Refused(None))
            }
        }
    }

    /// Begins a sub-session: of one medium of a call, for instance. It has its own quotas, requests and end, and is
    /// told apart by its CC-Sub-Session-Id (RFC 8506, 5.1), which the command must have: Gy's has none. The rest is
    /// that of the session. Whatever ends the session ends its sub-sessions before.
    ///
    /// Waits as [`start`](super::CreditControlClient::start) does.
    ///
    /// # Errors
    ///
    /// When the user gets no service, or the session is over.
    pub async fn sub_session(
        &self,
        services: impl IntoIterator<Item = (Service, Units)> + Send,
    ) -> Result<Self, NotStarted<R::Answer>> {
        let id = self.driver.open().ok_or(NotStarted::Ended)?;
        self.with(id).begin(services).await
    }

    /// The sub-sessions that have no handles: those of a session that was written down.
    pub fn sub_sessions(&self) -> Vec<Self> {
        self.driver.without_handles().into_iter().map(|id| self.with(id)).collect()
    }

    fn with(&self, id: u64) -> Self {
        Self { driver: self.driver.clone(), part: Some(id), is_given_away: false }
    }

    fn handle(&self, event: ClientEvent) {
        self.driver.handle(self.part, event);
    }

    /// Session-Id.
    pub fn session_id(&self) -> &str {
        &self.driver.session_id
    }

    /// CC-Sub-Session-Id, of a sub-session.
    pub fn sub_session_id(&self) -> Option<u64> {
        self.part
    }

    /// The state of the session (RFC 8506, 7).
    pub fn state(&self) -> State {
        self.driver.state(self.part)
    }

    /// What a service may use until it must wait for another quota; `None` if nobody counts.
    pub fn remaining(&self, service: Service) -> Option<Units> {
        self.driver.remaining(self.part, service)
    }

    /// Waits for what happens next; `None` once the session is over and nothing is left to be told.
    ///
    /// Nothing is lost when the future is dropped.
    pub async fn next(&mut self) -> Option<SessionEvent<R::Answer>> {
        self.driver.wait(self.part, |part| part.next_event()).await
    }

    /// Units were used. The server is asked for more as soon as the quota, or what it has as a threshold, is
    /// used up.
    pub fn consumed(&self, service: Service, units: Units) {
        self.handle(ClientEvent::Used(service, units));
    }

    /// Units were used, before or after a tariff change, nobody knows (UNIT_INDETERMINATE).
    pub fn consumed_around_tariff_change(&self, service: Service, units: Units) {
        self.handle(ClientEvent::UsedAroundTariffChange(service, units));
    }

    /// A packet passes, with these units of other types than time, which the session counts itself as the
    /// server wants it: from the first packet on, or without the pauses (TS 32.299, 6.5.4 to 6.5.7).
    pub fn traffic(&self, service: Service, units: Units) {
        self.handle(ClientEvent::Traffic(service, units));
    }

    /// A service is wanted too, with so many units; none leaves it to the server. Also one that was denied
    /// before, or whose quota was given back.
    pub fn request(&self, service: Service, units: Units) {
        self.handle(ClientEvent::ServiceRequested(service, units));
    }

    /// Something has happened that changes the price of this service.
    pub fn rating_changed(&self, service: Service) {
        self.handle(ClientEvent::RatingChanged(service));
    }

    /// An event with this Trigger-Type, which is reported if the server wants to hear of it (TS 32.299,
    /// 6.5.1.2).
    pub fn triggered(&self, service: Service, trigger_type: u32) {
        self.handle(ClientEvent::Triggered(service, trigger_type));
    }

    /// The home AAA server has said what to do in failures (Credit-Control-Failure-Handling of an
    /// authorization answer).
    pub fn authorized(&self, handling: FailureHandling) {
        self.handle(ClientEvent::Authorized(handling));
    }

    /// Changes what the following requests say beside units: Service-Information, for instance. What is the
    /// session's own stays: Session-Id, Origin-Host, Origin-Realm, Destination-Host, Service-Context-Id.
    ///
    /// # Errors
    ///
    /// When that is no request any more; then it stays as it was.
    pub fn change(&self, change: impl FnOnce(&mut R)) -> Result<(), InvalidTemplate> {
        self.driver.change_template(change)
    }

    /// Ends the session, and waits until the server has answered or will not: the reply to the last request,
    /// if there was one.
    pub async fn end(self, cause: TerminationCause) -> Option<Reply<R::Answer>> {
        self.handle(ClientEvent::ServiceTerminated(cause));
        self.driver.wait(self.part, |part| part.ended()).await
    }

    /// The session as it is now, to be kept where it survives this process; with all its sub-sessions, whichever
    /// handle is asked.
    pub fn snapshot(&self) -> SessionSnapshot {
        self.driver.snapshot()
    }

    /// Gives the session away: it goes on where the snapshot is taken up, and here its timers do not fire
    /// any more. The server is told nothing.
    pub fn into_snapshot(self) -> SessionSnapshot {
        let snapshot = self.driver.snapshot();
        self.forget();
        snapshot
    }

    /// Nothing more happens to the session here.
    pub(super) fn forget(mut self) {
        self.is_given_away = true;
        self.driver.forget();
    }
}

impl<R: ClientRequest> Drop for CreditControlSession<R> {
    fn drop(&mut self) {
        if !self.is_given_away {
            self.handle(ClientEvent::ServiceTerminated(TerminationCause::LOGOUT));
        }
        if let Some(id) = self.part {
            self.driver.let_go(id);
        }
    }
}

impl<R: ClientRequest> fmt::Debug for CreditControlSession<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut session = f.debug_struct("CreditControlSession");
        session.field("session_id", &self.session_id()).field("state", &self.state());
        session.finish_non_exhaustive()
    }
}

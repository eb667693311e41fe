//! The handle of a session at the client.

use std::fmt;
use std::sync::Arc;

use diameter_session::TerminationCause;
use diameter_session::credit_control::{ClientEvent, FailureHandling, Service, State, Units};

use super::client::{ClientRequest, InvalidTemplate};
use super::client_event::{Reply, SessionEvent};
use super::driver::{Driver, Start};
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
    is_given_away: bool,
}

impl<R: ClientRequest> CreditControlSession<R> {
    pub(super) fn new(driver: Arc<Driver<R>>) -> Self {
        Self { driver, is_given_away: false }
    }

    pub(super) async fn started(&self) -> Start<R::Answer> {
        self.driver.wait(|session| session.start()).await
    }

    /// Session-Id.
    pub fn session_id(&self) -> &str {
        &self.driver.session_id
    }

    /// The state of the session (RFC 8506, 7).
    pub fn state(&self) -> State {
        self.driver.state()
    }

    /// What a service may use until it must wait for another quota; `None` if nobody counts.
    pub fn remaining(&self, service: Service) -> Option<Units> {
        self.driver.remaining(service)
    }

    /// Waits for what happens next; `None` once the session is over and nothing is left to be told.
    ///
    /// Nothing is lost when the future is dropped.
    pub async fn next(&mut self) -> Option<SessionEvent<R::Answer>> {
        self.driver.wait(|session| session.event()).await
    }

    /// Units were used. The server is asked for more as soon as the quota, or what it has as a threshold, is
    /// used up.
    pub fn consumed(&self, service: Service, units: Units) {
        self.driver.handle(ClientEvent::Used(service, units));
    }

    /// Units were used, before or after a tariff change, nobody knows (UNIT_INDETERMINATE).
    pub fn consumed_around_tariff_change(&self, service: Service, units: Units) {
        self.driver.handle(ClientEvent::UsedAroundTariffChange(service, units));
    }

    /// A packet passes, with these units of other types than time, which the session counts itself as the
    /// server wants it: from the first packet on, or without the pauses (TS 32.299, 6.5.4 to 6.5.7).
    pub fn traffic(&self, service: Service, units: Units) {
        self.driver.handle(ClientEvent::Traffic(service, units));
    }

    /// A service is wanted too, with so many units; none leaves it to the server. Also one that was denied
    /// before, or whose quota was given back.
    pub fn request(&self, service: Service, units: Units) {
        self.driver.handle(ClientEvent::ServiceRequested(service, units));
    }

    /// Something has happened that changes the price of this service.
    pub fn rating_changed(&self, service: Service) {
        self.driver.handle(ClientEvent::RatingChanged(service));
    }

    /// An event with this Trigger-Type, which is reported if the server wants to hear of it (TS 32.299,
    /// 6.5.1.2).
    pub fn triggered(&self, service: Service, trigger_type: u32) {
        self.driver.handle(ClientEvent::Triggered(service, trigger_type));
    }

    /// The home AAA server has said what to do in failures (Credit-Control-Failure-Handling of an
    /// authorization answer).
    pub fn authorized(&self, handling: FailureHandling) {
        self.driver.handle(ClientEvent::Authorized(handling));
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
        self.driver.handle(ClientEvent::ServiceTerminated(cause));
        self.driver.wait(|session| session.end()).await
    }

    /// The session as it is now, to be kept where it survives this process.
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
            self.driver.handle(ClientEvent::ServiceTerminated(TerminationCause::LOGOUT));
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

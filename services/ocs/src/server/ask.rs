//! Asking clients: to report and ask again (RAR), or to end a session (ASR).
//!
//! A client is asked by way of the node that was told to, if that reaches it. Where several nodes share a store,
//! another one sees to it [otherwise](elsewhere).

use std::future::Future;
use std::pin::Pin;

use diameter_node::NoAnswer;
use diameter_node::session::credit_control::server::{CreditControlServer, NotAsked, Store};
use diameter_session::ResultCode;
use diameter_session::credit_control::Scope;
use tracing::{debug, info, warn};

use super::tariffs::TARIFFS_ARE_EVERYWHERE;
use super::{Gy, Ocs, elsewhere};
use crate::ledger::{Account, Change};
use crate::store::{Ask, Outbox, StoreError};

/// Requests of the server, whatever its store is.
pub(super) trait Requests: Send + Sync {
    /// Has the client of a session report and ask again.
    fn re_authorize<'a>(&'a self, session_id: &'a str, scope: Scope) -> Asked<'a, ResultCode>;

    /// Has the client of a session end it.
    fn abort<'a>(&'a self, session_id: &'a str) -> Asked<'a, ResultCode>;

    /// Whether this node has a way to the client of a session.
    fn reaches<'a>(&'a self, session_id: &'a str) -> Asked<'a, bool>;
}

type Asked<'a, T> = Pin<Box<dyn Future<Output = Result<T, NotAsked>> + Send + 'a>>;

impl<S> Requests for CreditControlServer<Gy, S>
where
    S: Store<Account = Account, Change = Change>,
{
    fn re_authorize<'a>(&'a self, session_id: &'a str, scope: Scope) -> Asked<'a, ResultCode> {
        Box::pin(CreditControlServer::re_authorize(self, session_id, scope))
    }

    fn abort<'a>(&'a self, session_id: &'a str) -> Asked<'a, ResultCode> {
        Box::pin(CreditControlServer::abort(self, session_id))
    }

    fn reaches<'a>(&'a self, session_id: &'a str) -> Asked<'a, bool> {
        Box::pin(CreditControlServer::reaches(self, session_id))
    }
}

/// How many clients are asked at once, so that their requests do not come at once either.
const AT_ONCE: usize = 32;

impl Ocs {
    /// Has the client of a session report and ask again (RFC 8506, 5.5), by way of this node or, where several share
    /// the store, of whichever one reaches the client.
    ///
    /// # Errors
    ///
    /// When there is no open session, or no answer.
    pub async fn re_authorize(
        &self,
        session_id: &str,
        scope: Scope,
    ) -> Result<ResultCode, NotAsked> {
        self.ask(session_id, Ask::ReAuthorize(scope)).await
    }

    /// Has the client of a session end it (RFC 6733, 8.5), in the same way.
    ///
    /// # Errors
    ///
    /// As for [`re_authorize`](Self::re_authorize).
    pub async fn abort(&self, session_id: &str) -> Result<ResultCode, NotAsked> {
        self.ask(session_id, Ask::Abort).await
    }

    async fn ask(&self, session_id: &str, ask: Ask) -> Result<ResultCode, NotAsked> {
        let here = self.ask_here(session_id, ask).await;
        match self.outbox() {
            Some(outbox) if is_undelivered(&here) => {
                elsewhere::ask(outbox, session_id, ask).await.unwrap_or(here)
            }
            _ => here,
        }
    }

    /// Asks by way of this node alone.
    pub(super) async fn ask_here(
        &self,
        session_id: &str,
        ask: Ask,
    ) -> Result<ResultCode, NotAsked> {
        let outcome = match ask {
            Ask::ReAuthorize(scope) => self.requests().re_authorize(session_id, scope).await,
            Ask::Abort => self.requests().abort(session_id).await,
        };
        if let Ask::ReAuthorize(_) = ask {
            let name = match &outcome {
                Ok(code) => {
                    debug!(session_id, code = code.0, "asked to report");
                    "answered"
                }
                Err(error) => {
                    info!(session_id, %error, "not asked to report");
                    "failed"
                }
            };
            metrics::counter!("diameter_ocs_re_authorizations_total", "outcome" => name)
                .increment(1);
        }
        outcome
    }

    /// Has the clients of these sessions report and ask again, in nobody's way.
    pub(super) fn re_authorize_all(&self, sessions: Vec<String>) {
        let ocs = self.clone();
        tokio::spawn(async move {
            let ask = Ask::ReAuthorize(Scope::Session);
            for session_id in &sessions {
                let here = ocs.ask_here(session_id, ask).await;
                if let Some(outbox) = ocs.outbox().filter(|_| is_undelivered(&here))
                    && let Err(error) =
                        elsewhere::hand_on(outbox, session_id, ask, elsewhere::LIFE).await
                {
                    warn!(session_id, %error, "no other node hears of it");
                }
            }
        });
    }

    /// Has all clients that this node reaches report and ask again, after a change of the tariffs. Where several
    /// nodes share the store, each does so, and each client is asked by one.
    pub(super) fn re_authorize_everybody(&self) {
        let ocs = self.clone();
        tokio::spawn(async move {
            if ocs.outbox().is_some() {
                // A client may turn to any node: all must have the tariffs.
                tokio::time::sleep(TARIFFS_ARE_EVERYWHERE).await;
            }
            if let Err(error) = ocs.tell_everybody().await {
                warn!(%error, "not all clients are told of the new tariffs");
            }
        });
    }

    async fn tell_everybody(&self) -> Result<(), StoreError> {
        let version = self.charging().tariffs().version;
        let mut after: Option<String> = None;
        loop {
            let page = self.books().accounts(after.as_deref(), AT_ONCE).await?;
            let Some(last) = page.last() else { return Ok(()) };
            after = Some(last.id.clone());
            let mut asking = tokio::task::JoinSet::new();
            for session in page.iter().flat_map(Account::sessions) {
                let (ocs, session) = (self.clone(), session.session_id.clone());
                asking.spawn(async move { ocs.tell_of_tariffs(&session, version).await });
            }
            for told in asking.join_all().await {
                told?;
            }
        }
    }

    async fn tell_of_tariffs(&self, session_id: &str, version: u64) -> Result<(), StoreError> {
        let ask = Ask::ReAuthorize(Scope::Session);
        if let Some(outbox) = self.outbox() {
            let is_reached = matches!(self.requests().reaches(session_id).await, Ok(true));
            let cause = format!("tariffs {version}");
            if !is_reached || !elsewhere::claim(outbox, session_id, ask, &cause).await? {
                return Ok(());
            }
        }
        // Whoever has not answered hears of them with the next request.
        let _ = self.ask_here(session_id, ask).await;
        Ok(())
    }

    /// What asks clients.
    pub(super) fn requests(&self) -> &dyn Requests {
        self.0.serving.requests()
    }

    pub(super) fn outbox(&self) -> Option<&dyn Outbox> {
        self.books().outbox()
    }
}

/// Whether another node may reach the client.
fn is_undelivered(outcome: &Result<ResultCode, NotAsked>) -> bool {
    match outcome {
        Ok(code) => *code == ResultCode::UNABLE_TO_DELIVER,
        Err(NotAsked::NoAnswer(error)) => {
            matches!(error, NoAnswer::Undeliverable(_) | NoAnswer::Lost { .. })
        }
        Err(_) => false,
    }
}

//! Asking clients: to report and ask again (RAR), or to end a session (ASR).

use std::future::Future;
use std::pin::Pin;

use diameter_node::session::credit_control::server::{CreditControlServer, NotAsked, Store};
use diameter_session::ResultCode;
use diameter_session::credit_control::Scope;
use tracing::{debug, info};

use super::{Gy, Ocs};
use crate::ledger::{Account, Change};

/// Requests of the server, whatever its store is.
pub trait Requests: Send + Sync {
    /// Has the client of a session report and ask again.
    fn re_authorize<'a>(&'a self, session_id: &'a str, scope: Scope) -> Asked<'a>;

    /// Has the client of a session end it.
    fn abort<'a>(&'a self, session_id: &'a str) -> Asked<'a>;
}

/// What a client has answered.
pub type Asked<'a> = Pin<Box<dyn Future<Output = Result<ResultCode, NotAsked>> + Send + 'a>>;

impl<S> Requests for CreditControlServer<Gy, S>
where
    S: Store<Account = Account, Change = Change>,
{
    fn re_authorize<'a>(&'a self, session_id: &'a str, scope: Scope) -> Asked<'a> {
        Box::pin(CreditControlServer::re_authorize(self, session_id, scope))
    }

    fn abort<'a>(&'a self, session_id: &'a str) -> Asked<'a> {
        Box::pin(CreditControlServer::abort(self, session_id))
    }
}

/// How many clients are asked at once, so that their requests do not come at once either.
const AT_ONCE: usize = 32;

impl Ocs {
    /// What asks clients.
    pub fn requests(&self) -> &dyn Requests {
        self.0.serving.requests()
    }

    /// Has the clients of these sessions report and ask again, in nobody's way.
    pub(super) fn re_authorize_all(&self, sessions: Vec<String>) {
        let ocs = self.clone();
        tokio::spawn(async move {
            for session in &sessions {
                ocs.re_authorize_one(session).await;
            }
        });
    }

    async fn re_authorize_one(&self, session: &str) {
        let outcome = match self.requests().re_authorize(session, Scope::Session).await {
            Ok(code) => {
                debug!(session, code = code.0, "asked to report");
                "answered"
            }
            Err(error) => {
                info!(session, %error, "not asked to report");
                "failed"
            }
        };
        metrics::counter!("diameter_ocs_re_authorizations_total", "outcome" => outcome)
            .increment(1);
    }

    /// The same for all sessions of all accounts, after a change of the tariffs.
    pub(super) fn re_authorize_everybody(&self) {
        let ocs = self.clone();
        tokio::spawn(async move {
            let mut after: Option<String> = None;
            loop {
                let page = match ocs.books().accounts(after.as_deref(), AT_ONCE).await {
                    Ok(page) => page,
                    Err(error) => {
                        tracing::warn!(%error, "not all clients are told of the new tariffs");
                        return;
                    }
                };
                let Some(last) = page.last() else { return };
                after = Some(last.id.clone());
                let mut asking = tokio::task::JoinSet::new();
                for session in page.iter().flat_map(Account::sessions) {
                    let (ocs, session) = (ocs.clone(), session.session_id.clone());
                    asking.spawn(async move { ocs.re_authorize_one(&session).await });
                }
                asking.join_all().await;
            }
        });
    }
}

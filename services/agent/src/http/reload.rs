//! Reading the file again, asked for over HTTP: whoever runs the agent does it, as on SIGHUP.

use axum::http::StatusCode;
use diameter_node::config::ConfigError;
use diameter_platform::http::{Json, Problem};
use tokio::sync::{mpsc, oneshot};

use super::Shared;
use crate::agent::ReloadError;
use crate::difference::Difference;

/// Asks whoever runs the agent to read the file again.
#[derive(Clone, Debug)]
pub struct Reload(mpsc::Sender<oneshot::Sender<Outcome>>);

/// Where the wishes come out.
#[derive(Debug)]
pub struct ReloadRequests(mpsc::Receiver<oneshot::Sender<Outcome>>);

type Outcome = Result<Difference, ReloadError>;

impl Reload {
    /// The two ends.
    pub fn new() -> (Self, ReloadRequests) {
        let (sender, receiver) = mpsc::channel(1);
        (Self(sender), ReloadRequests(receiver))
    }

    /// What came of it; `None` when nobody does it any more.
    async fn ask(&self) -> Option<Outcome> {
        let (reply, outcome) = oneshot::channel();
        self.0.send(reply).await.ok()?;
        outcome.await.ok()
    }
}

impl ReloadRequests {
    /// The next wish; what came of it is to be sent back. Dropping the future loses none.
    pub async fn next(&mut self) -> oneshot::Sender<Result<Difference, ReloadError>> {
        match self.0.recv().await {
            Some(reply) => reply,
            // Nobody can wish any more.
            None => std::future::pending().await,
        }
    }
}

/// Reads the file again. When anything is wrong with it nothing changes, and all mistakes are told.
#[utoipa::path(post, path = "/v1/reload", responses((status = 200, body = Difference), Problem))]
pub(super) async fn reload(state: Shared) -> Result<Json<Difference>, Problem> {
    match state.reload.ask().await {
        Some(Ok(difference)) => Ok(Json(difference)),
        Some(Err(ReloadError::File(ConfigError::Invalid(errors)))) => {
            Err(Problem::new(StatusCode::UNPROCESSABLE_ENTITY).because(errors.to_string()))
        }
        Some(Err(error)) => {
            Err(Problem::new(StatusCode::UNPROCESSABLE_ENTITY).because(error.to_string()))
        }
        None => Err(Problem::new(StatusCode::SERVICE_UNAVAILABLE).because("the agent stops")),
    }
}

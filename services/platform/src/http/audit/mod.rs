//! Who has changed what over HTTP: each change is appended to a trail before it is answered.

mod file;
mod routes;

use std::error::Error;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse, IntoResponseParts, Response, ResponseParts};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

pub use file::AuditFile;
pub(super) use routes::routes;

use super::problem::Problem;

/// Something that was changed over HTTP.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct AuditEntry {
    /// When, in milliseconds since 1970.
    pub time: u64,
    /// The name of the token.
    pub who: String,
    /// `POST` and the like.
    pub method: String,
    /// What was changed: the path.
    pub path: String,
    /// The status of HTTP that was answered: what is over 500 may have been changed or not.
    pub status: u16,
    /// What that means, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub what: Option<String>,
}

/// Where changes are written down: once there, an entry stays, and stays as it is.
pub trait AuditTrail: Send + Sync + 'static {
    /// Appends an entry; it is there for good when this has ended.
    fn append(&self, entry: AuditEntry) -> AuditFuture<'_, ()>;

    /// The last entries before one of these numbers, or of all, the newest first. Numbers grow.
    fn page(&self, before: Option<u64>, most: usize) -> AuditFuture<'_, Vec<(u64, AuditEntry)>>;
}

/// What a trail does.
pub type AuditFuture<'a, T> =
    Pin<Box<dyn Future<Output = Result<T, Box<dyn Error + Send + Sync>>> + Send + 'a>>;

/// Part of an answer that is for the trail alone: what was changed, in words.
///
/// ```
/// use diameter_platform::http::{Audited, Json};
///
/// async fn add() -> (Audited, Json<u32>) {
///     (Audited("7 added to 3".to_owned()), Json(10))
/// }
/// # let _ = add;
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Audited(pub String);

impl IntoResponseParts for Audited {
    type Error = std::convert::Infallible;

    fn into_response_parts(self, mut parts: ResponseParts) -> Result<ResponseParts, Self::Error> {
        parts.extensions_mut().insert(self);
        Ok(parts)
    }
}

/// Writes down what became of a change. The answer leaves after that: what cannot be written down is told.
pub(super) async fn write_down(
    trail: Option<&Arc<dyn AuditTrail>>,
    who: String,
    method: Method,
    path: String,
    mut response: Response,
) -> Response {
    let audited = response.extensions_mut().remove::<Audited>();
    let Some(trail) = trail.filter(|_| !response.status().is_client_error()) else {
        return response;
    };
    let time = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_millis();
    let entry = AuditEntry {
        time: u64::try_from(time).unwrap_or(u64::MAX),
        who,
        method: method.to_string(),
        path,
        status: response.status().as_u16(),
        what: audited.map(|Audited(what)| what),
    };
    match trail.append(entry.clone()).await {
        Ok(()) => response,
        Err(error) => {
            tracing::error!(%error, ?entry, "a change could not be written down in the audit trail");
            Problem::new(StatusCode::INTERNAL_SERVER_ERROR)
                .because("it was done, and could not be written down in the audit trail")
                .into_response()
        }
    }
}

//! The trail over HTTP.

use std::sync::Arc;

use axum::Extension;
use axum::http::StatusCode;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::{AuditEntry, AuditTrail};
use crate::http::listing::{Listing, Paging};
use crate::http::problem::{Json, Problem, Query};

/// What serves a trail.
pub(in crate::http) fn routes(trail: Arc<dyn AuditTrail>) -> OpenApiRouter {
    OpenApiRouter::new().routes(routes!(list)).layer(Extension(trail))
}

/// Who has changed what over HTTP, the newest first.
#[utoipa::path(get, path = "/v1/audit", params(Paging),
    responses((status = 200, body = Listing<AuditEntry>), Problem))]
async fn list(
    Extension(trail): Extension<Arc<dyn AuditTrail>>,
    Query(paging): Query<Paging>,
) -> Result<Json<Listing<AuditEntry>>, Problem> {
    let limit = paging.limit()?;
    let before = paging.after()?.and_then(|key| key.parse().ok());
    let page = trail.page(before, limit + 1).await.map_err(|error| {
        Problem::new(StatusCode::SERVICE_UNAVAILABLE).because(error.to_string())
    })?;
    let page = Listing::of(page, limit, |(number, _)| number.to_string());
    Ok(Json(page.map(|(_, entry)| entry)))
}

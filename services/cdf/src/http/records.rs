//! Closed records that not every consumer has.

use diameter_platform::http::{Json, Listing, Paging, Problem, Query};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::Shared;
use crate::record::Record;
use crate::server::RunningCdf;

/// A record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct RecordView {
    /// Its number among all that were closed; none while it is open.
    pub number: Option<u32>,
    /// Which record it is: `PGWRecord`.
    pub kind: String,
    /// Session-Id.
    pub session: String,
    /// Why it was closed.
    pub cause: Option<String>,
    /// What it says, with the names of TS 32.298.
    pub record: serde_json::Value,
}

impl RecordView {
    pub(super) fn of(record: &Record) -> Self {
        Self {
            number: record.closing.map(|it| it.number),
            kind: record.kind.name().to_owned(),
            session: record.session_id.clone(),
            cause: record.closing.map(|it| it.cause.name().to_owned()),
            record: record.contents().to_json(),
        }
    }
}

/// Closed records in the order of their numbers, as long as not every consumer has them.
#[utoipa::path(get, path = "/v1/records", params(Paging),
    responses((status = 200, body = Listing<RecordView>), Problem))]
pub(super) async fn list(
    state: Shared,
    Query(paging): Query<Paging>,
) -> Result<Json<Listing<RecordView>>, Problem> {
    Ok(Json(rows(&state, &paging).await?))
}

pub(super) async fn rows(
    state: &RunningCdf,
    paging: &Paging,
) -> Result<Listing<RecordView>, Problem> {
    let limit = paging.limit()?;
    let after: u32 = paging.after()?.and_then(|it| it.parse().ok()).unwrap_or(0);
    let page = state.cdf().store().records(after.saturating_add(1), limit + 1).await?;
    let number = |it: &Record| it.closing.map_or(0, |it| it.number).to_string();
    Ok(Listing::of(page, limit, number).map(|it| RecordView::of(&it)))
}

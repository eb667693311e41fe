//! Open sessions.

use axum::extract::Path;
use diameter_platform::http::{Audited, Json, Listing, Paging, Problem, Query};
use diameter_session::accounting::RecordKey;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::records::RecordView;
use super::{Shared, time};
use crate::server::RunningCdf;
use crate::session::Session;
use crate::store::Open;

/// A line of the list of open sessions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct SessionRow {
    /// Session-Id.
    pub session: String,
    /// Origin-Host of the client.
    pub client: String,
    /// Which record it becomes: `PGWRecord`.
    pub kind: String,
    /// How many records are open: more than one with sub-sessions.
    pub records: usize,
    /// How many requests the open records are made of.
    pub requests: usize,
    /// Octets used, as far as open records have them.
    pub octets: u64,
    /// When the last request came.
    pub heard: String,
    /// When the function looks at it again, if no request comes.
    pub due: String,
}

/// An open session.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct SessionView {
    /// Session-Id.
    pub session: String,
    /// What its records would say if they were closed now.
    pub records: Vec<RecordView>,
}

/// What was closed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Closed {
    /// How many records.
    pub records: usize,
}

impl SessionRow {
    fn of(open: Open) -> Self {
        let records = &open.session.records;
        let first = records.first();
        let heard = records.iter().map(|it| it.heard).max();
        Self {
            client: first.map(|it| it.client.clone()).unwrap_or_default(),
            kind: first.map_or("", |it| it.kind.name()).to_owned(),
            records: records.len(),
            requests: records.iter().map(|it| it.requests()).sum(),
            octets: records.iter().map(|it| it.volume).sum(),
            heard: heard.map(time).unwrap_or_default(),
            due: time(open.due),
            session: open.session_id,
        }
    }
}

/// Open sessions, in an order that stays the same.
#[utoipa::path(get, path = "/v1/sessions", params(Paging),
    responses((status = 200, body = Listing<SessionRow>), Problem))]
pub(super) async fn list(
    state: Shared,
    Query(paging): Query<Paging>,
) -> Result<Json<Listing<SessionRow>>, Problem> {
    Ok(Json(rows(&state, &paging).await?))
}

pub(super) async fn rows(
    state: &RunningCdf,
    paging: &Paging,
) -> Result<Listing<SessionRow>, Problem> {
    let (after, limit) = (paging.after()?, paging.limit()?);
    let page = state.cdf().store().sessions(after.as_deref(), limit + 1).await?;
    Ok(Listing::of(page, limit, |it| it.session_id.clone()).map(SessionRow::of))
}

/// What is open of a session.
pub(super) async fn find(state: &RunningCdf, id: &str) -> Result<Session, Problem> {
    let key = RecordKey { session_id: id.to_owned(), number: 0 };
    let session = state.cdf().store().read(&key).await?.session;
    session.ok_or_else(|| Problem::not_found(format!("no session `{id}` is open")))
}

/// An open session, with what its records would say if they were closed now.
#[utoipa::path(get, path = "/v1/sessions/{id}", params(("id" = String, Path)),
    responses((status = 200, body = SessionView), Problem))]
pub(super) async fn one(
    state: Shared,
    Path(id): Path<String>,
) -> Result<Json<SessionView>, Problem> {
    let session = find(&state, &id).await?;
    let records = session.records.iter().map(RecordView::of).collect();
    Ok(Json(SessionView { session: id, records }))
}

/// Closes the records of a session. Requests that come later begin another one.
#[utoipa::path(post, path = "/v1/sessions/{id}/close", params(("id" = String, Path)),
    responses((status = 200, body = Closed), Problem))]
pub(super) async fn close(
    state: Shared,
    Path(id): Path<String>,
) -> Result<(Audited, Json<Closed>), Problem> {
    let closed = state.cdf().close_session(&id).await?;
    let records = closed.ok_or_else(|| Problem::not_found(format!("no session `{id}` is open")))?;
    Ok((Audited(format!("closed {records} records of {id}")), Json(Closed { records })))
}

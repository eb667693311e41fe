//! Sessions: how they were charged, and asking their clients.

use axum::extract::Path;
use axum::http::StatusCode;
use diameter_node::session::credit_control::server::NotAsked;
use diameter_platform::http::{Json, Problem, Query};
use diameter_session::ResultCode;
use diameter_session::credit_control::{Scope, Service};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::words::{heading, result, sentence, time};
use super::{Shared, State};
use crate::ledger::{Currency, Trace};

/// How a session was charged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct SessionTrace {
    /// Session-Id.
    pub session_id: String,
    /// Who was charged.
    pub subscriber: String,
    /// To which account.
    pub account: String,
    /// Its requests, in their order.
    pub requests: Vec<RequestTrace>,
}

/// How a request was charged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct RequestTrace {
    /// CC-Request-Number.
    pub number: Option<u32>,
    /// What it was.
    pub what: String,
    /// When.
    pub at: String,
    /// What was answered.
    pub result: String,
    /// Why, in sentences.
    pub because: Vec<String>,
}

/// What a client has answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ClientAnswer {
    /// Result-Code.
    pub result: u32,
}

/// The trace of a session, with the currency of its account.
pub(super) async fn traces(state: &State, id: &str) -> Result<(Vec<Trace>, Currency), Problem> {
    let traces = state.ocs.books().traces(id).await?;
    let unknown = || Problem::not_found(format!("nothing was ever charged for a session `{id}`"));
    let first = traces.first().ok_or_else(unknown)?;
    let account = state.ocs.books().account(&first.account).await?;
    let currency = account.map_or(Currency::EUR, |it| it.currency);
    Ok((traces, currency))
}

impl RequestTrace {
    pub(super) fn of(trace: &Trace, currency: Currency) -> Self {
        Self {
            number: trace.number,
            what: heading(trace),
            at: time(trace.at),
            result: result(trace.result),
            because: trace.lines.iter().map(|line| sentence(line, currency)).collect(),
        }
    }
}

/// Why a session cost what it cost: each request, what was decided, by which rule, and what that did to the account.
#[utoipa::path(get, path = "/v1/sessions/{id}", params(("id" = String, Path)),
    responses((status = 200, body = SessionTrace), Problem))]
pub(super) async fn one(
    state: Shared,
    Path(id): Path<String>,
) -> Result<Json<SessionTrace>, Problem> {
    let (traces, currency) = traces(&state, &id).await?;
    let requests = traces.iter().map(|it| RequestTrace::of(it, currency)).collect();
    let (subscriber, account) = match traces.into_iter().next() {
        Some(first) => (first.subscriber, first.account),
        None => Default::default(),
    };
    Ok(Json(SessionTrace { session_id: id, subscriber, account, requests }))
}

#[derive(Clone, Copy, Debug, Default, Deserialize, IntoParams)]
pub(super) struct Which {
    /// Only this rating group.
    rating_group: Option<u32>,
    /// Only this service.
    service_identifier: Option<u32>,
}

/// Has the client report and ask again (RAR).
#[utoipa::path(post, path = "/v1/sessions/{id}/re-authorize", params(("id" = String, Path), Which),
    responses((status = 200, body = ClientAnswer), Problem))]
pub(super) async fn re_authorize(
    state: Shared,
    Path(id): Path<String>,
    Query(Which { rating_group, service_identifier }): Query<Which>,
) -> Result<Json<ClientAnswer>, Problem> {
    let scope = match (rating_group, service_identifier) {
        (None, None) => Scope::Session,
        _ => Scope::Service(Service { service_identifier, rating_group }),
    };
    answered(state.ocs.re_authorize(&id, scope).await)
}

/// Has the client end the session (ASR).
#[utoipa::path(post, path = "/v1/sessions/{id}/abort", params(("id" = String, Path)),
    responses((status = 200, body = ClientAnswer), Problem))]
pub(super) async fn abort(
    state: Shared,
    Path(id): Path<String>,
) -> Result<Json<ClientAnswer>, Problem> {
    answered(state.ocs.abort(&id).await)
}

pub(super) fn answered(
    outcome: Result<ResultCode, NotAsked>,
) -> Result<Json<ClientAnswer>, Problem> {
    match outcome {
        Ok(code) => Ok(Json(ClientAnswer { result: code.0 })),
        Err(error) => {
            let status = match &error {
                NotAsked::UnknownSession => StatusCode::NOT_FOUND,
                NotAsked::NoAnswer(_) | NotAsked::NoResult => StatusCode::BAD_GATEWAY,
                _ => StatusCode::SERVICE_UNAVAILABLE,
            };
            Err(Problem::new(status).because(error.to_string()))
        }
    }
}

//! Subscribers: who is charged to which account.

use axum::extract::Path;
use axum::http::StatusCode;
use diameter_platform::http::{Audited, Json, Listing, Paging, Problem, Query};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::accounts::find;
use super::{Shared, unprocessable};
use crate::ledger::Subscriber;

/// Who is charged to what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ChargedTo {
    /// `imsi-262011234567890`, `msisdn-491701234567`, `sip:...`, `nai-...`, `private-...` or `user-...`.
    #[serde(default)]
    pub id: String,
    /// The account.
    pub account: String,
}

impl From<Subscriber> for ChargedTo {
    fn from(Subscriber { id, account }: Subscriber) -> Self {
        Self { id, account }
    }
}

/// How names of subscribers begin.
const KINDS: [&str; 6] = ["imsi-", "msisdn-", "sip:", "nai-", "private-", "user-"];

/// Subscribers, in the order of their names.
#[utoipa::path(get, path = "/v1/subscribers", params(Paging),
    responses((status = 200, body = Listing<ChargedTo>), Problem))]
pub(super) async fn list(
    state: Shared,
    Query(paging): Query<Paging>,
) -> Result<Json<Listing<ChargedTo>>, Problem> {
    let (after, limit) = (paging.after()?, paging.limit()?);
    let page = state.ocs.books().subscribers(after.as_deref(), limit + 1).await?;
    Ok(Json(Listing::of(page, limit, |it| it.id.clone()).map(ChargedTo::from)))
}

/// Who a subscriber is charged to.
#[utoipa::path(get, path = "/v1/subscribers/{id}", params(("id" = String, Path)),
    responses((status = 200, body = ChargedTo), Problem))]
pub(super) async fn one(state: Shared, Path(id): Path<String>) -> Result<Json<ChargedTo>, Problem> {
    let found = state.ocs.books().subscriber(&id).await?;
    let found =
        found.ok_or_else(|| Problem::not_found(format!("there is no subscriber `{id}`")))?;
    Ok(Json(found.into()))
}

/// Adds a subscriber, or has one charged to another account from the next session on.
#[utoipa::path(put, path = "/v1/subscribers/{id}", params(("id" = String, Path)),
    request_body = ChargedTo, responses((status = 200, body = ChargedTo), Problem))]
pub(super) async fn set(
    state: Shared,
    Path(id): Path<String>,
    Json(ChargedTo { account, .. }): Json<ChargedTo>,
) -> Result<(Audited, Json<ChargedTo>), Problem> {
    if !KINDS.iter().any(|kind| id.strip_prefix(kind).is_some_and(|rest| !rest.is_empty())) {
        let kinds = KINDS.join(", ");
        return Err(unprocessable(format!("the name of a subscriber begins with one of {kinds}")));
    }
    find(&state, &account).await?;
    let subscriber = Subscriber { id, account };
    state.ocs.books().put_subscriber(subscriber.clone()).await?;
    let audited = Audited(format!("{} is charged to {}", subscriber.id, subscriber.account));
    Ok((audited, Json(subscriber.into())))
}

/// Takes a subscriber away. The account stays, and so do sessions that are open.
#[utoipa::path(delete, path = "/v1/subscribers/{id}", params(("id" = String, Path)),
    responses((status = 204), Problem))]
pub(super) async fn remove(state: Shared, Path(id): Path<String>) -> Result<StatusCode, Problem> {
    match state.ocs.books().remove_subscriber(&id).await? {
        true => Ok(StatusCode::NO_CONTENT),
        false => Err(Problem::not_found(format!("there is no subscriber `{id}`"))),
    }
}

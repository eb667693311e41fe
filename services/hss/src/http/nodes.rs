//! What serving nodes are asked, and equipment.

use std::time::UNIX_EPOCH;

use axum::extract::Path;
use axum::http::StatusCode;
use diameter_core::Outcome;
use diameter_messages::s13::EquipmentStatus;
use diameter_platform::http::{Audited, Json, Problem, Query};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::subscribers::Written;
use super::{Shared, failed, unknown};
use crate::s6a::ResetScope;
use crate::server::{self, AskedState};

/// A request to a serving node.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[non_exhaustive]
pub struct Asked {
    /// Its number, since the server was started.
    pub id: u64,
    /// The subscriber that it is about.
    pub imsi: Option<String>,
    /// The node.
    pub node: String,
    /// CLR, IDR, DSR, RSR, RTR, PPR or PNR.
    pub command: String,
    /// When it was sent first, in seconds since 1970.
    pub since: u64,
    /// How often it was sent.
    pub attempts: u32,
    /// What became of it.
    pub answer: Answer,
    /// The result, or why there is none.
    pub detail: Option<String>,
}

/// What became of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// It is under way.
    Waiting,
    /// The node has done it.
    Done,
    /// The node has refused it.
    Refused,
    /// There was no answer, and it is not sent again by itself.
    GivenUp,
    /// The node need not be told any more.
    Obsolete,
}

impl Asked {
    pub(super) fn of(asked: server::Asked) -> Self {
        let since = asked.since.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
        let (answer, detail) = match asked.state {
            AskedState::Waiting(why) => (Answer::Waiting, why),
            AskedState::Answered(outcome) if outcome.is_failure() => {
                (Answer::Refused, Some(result(outcome)))
            }
            AskedState::Answered(outcome) => (Answer::Done, Some(result(outcome))),
            AskedState::GivenUp(why) => (Answer::GivenUp, Some(why)),
            AskedState::Obsolete => (Answer::Obsolete, None),
        };
        Self {
            id: asked.id,
            imsi: asked.imsi,
            node: asked.node.to_string(),
            command: asked.command.to_owned(),
            since,
            attempts: asked.attempts,
            answer,
            detail,
        }
    }
}

/// A result as people write it.
fn result(outcome: Outcome) -> String {
    match outcome {
        Outcome::Result(code) => code.to_string(),
        Outcome::Experimental { vendor_id, code } => format!("{code} of vendor {vendor_id}"),
    }
}

#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct About {
    /// Only those about this subscriber.
    imsi: Option<String>,
}

/// What serving nodes were asked, the newest first: all that is under way, and the thousand that ended last.
#[utoipa::path(get, path = "/v1/requests", params(About),
    responses((status = 200, body = Vec<Asked>), Problem))]
pub(super) async fn requests(
    context: Shared,
    Query(About { imsi }): Query<About>,
) -> Json<Vec<Asked>> {
    let all = context.server.requests().into_iter().rev();
    let about = all.filter(|it| imsi.is_none() || it.imsi == imsi);
    Json(about.map(Asked::of).collect())
}

/// Has all nodes that serve a subscriber let it go (CLR); the subscription stays, and it may come again.
#[utoipa::path(post, path = "/v1/subscribers/{imsi}/cancel", params(("imsi" = String, Path)),
    responses((status = 202, body = Written), Problem))]
pub(super) async fn cancel(
    context: Shared,
    Path(imsi): Path<String>,
) -> Result<(StatusCode, Audited, Json<Written>), Problem> {
    let telling = context.server.cancel_location(&context.client, &imsi).await.map_err(failed)?;
    let telling = telling.ok_or_else(|| unknown(&imsi))?.len();
    let audited = Audited(format!("the location was cancelled at {telling} nodes"));
    Ok((StatusCode::ACCEPTED, audited, Json(Written { imsi, telling })))
}

/// Tells all nodes that serve subscribers that the server was restarted (RSR).
#[utoipa::path(post, path = "/v1/reset", responses((status = 202), Problem))]
pub(super) async fn reset(context: Shared) -> Result<(StatusCode, Audited, ()), Problem> {
    let telling = context.server.reset(&context.client, &ResetScope::All).await.map_err(failed)?;
    let audited = Audited(format!("{} nodes are told of a restart", telling.len()));
    Ok((StatusCode::ACCEPTED, audited, ()))
}

/// Whether equipment is welcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// It is.
    Allowed,
    /// It is watched.
    Tracked,
    /// It is not.
    Barred,
    /// Nothing is known of it.
    Unknown,
}

impl Status {
    pub(super) fn of(status: Option<EquipmentStatus>) -> Self {
        match status {
            Some(EquipmentStatus::WHITELISTED) => Self::Allowed,
            Some(EquipmentStatus::GREYLISTED) => Self::Tracked,
            Some(EquipmentStatus::BLACKLISTED) => Self::Barred,
            Some(_) | None => Self::Unknown,
        }
    }
}

/// Whether equipment is welcome, of a subscriber if one is said.
#[utoipa::path(get, path = "/v1/equipment/{imei}", params(("imei" = String, Path), About),
    responses((status = 200, body = Status), Problem))]
pub(super) async fn equipment(
    context: Shared,
    Path(imei): Path<String>,
    Query(About { imsi }): Query<About>,
) -> Result<Json<Status>, Problem> {
    let status = context.server.equipment_status(&imei, imsi.as_deref());
    let wrong = |error: crate::s13::InvalidImei| {
        Problem::new(StatusCode::BAD_REQUEST).because(error.to_string())
    };
    Ok(Json(Status::of(status.map_err(wrong)?)))
}

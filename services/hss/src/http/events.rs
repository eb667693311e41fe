//! What has happened to subscribers.

use std::time::UNIX_EPOCH;

use diameter_platform::http::{Json, Query};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::Shared;
use crate::server::{Event, Occurrence};

/// Something that has happened to a subscriber.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[non_exhaustive]
pub struct Happened {
    /// Its number, since the server was started.
    pub number: u64,
    /// When it was, in seconds since 1970.
    pub at: u64,
    /// What it was.
    pub event: Kind,
    /// The subscriber.
    pub imsi: String,
    /// The IMEI of the terminal before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// The IMEI of the terminal now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub now: Option<String>,
    /// The node that serves the subscriber.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node: Option<String>,
}

/// What has happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The subscriber uses another terminal.
    EquipmentChanged,
    /// It can be reached again, as somebody wanted to know.
    Reachable,
}

impl Happened {
    fn of(Occurrence { number, at, event }: Occurrence) -> Self {
        let at = at.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
        match event {
            Event::EquipmentChanged { imsi, before, now } => Self {
                number,
                at,
                event: Kind::EquipmentChanged,
                imsi,
                before: Some(before.imei.as_str().to_owned()),
                now: Some(now.imei.as_str().to_owned()),
                node: None,
            },
            Event::Reachable { imsi, node } => Self {
                number,
                at,
                event: Kind::Reachable,
                imsi,
                before: None,
                now: None,
                node: Some(node.to_string()),
            },
        }
    }
}

#[derive(Clone, Copy, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct After {
    /// Only what was after the event of this number.
    #[serde(default)]
    after: u64,
}

/// What has happened to subscribers since the server was started, of the last thousand events; from the oldest to the
/// newest. Each server has those of the requests that it has answered.
#[utoipa::path(get, path = "/v1/events", params(After),
    responses((status = 200, body = Vec<Happened>), diameter_platform::http::Problem))]
pub(super) async fn events(
    context: Shared,
    Query(After { after }): Query<After>,
) -> Json<Vec<Happened>> {
    Json(context.server.occurrences(after).into_iter().map(Happened::of).collect())
}

//! Where the next requests went, and why.

use std::time::Duration;

use axum::http::StatusCode;
use diameter_core::{AvpKey, Message, Outcome};
use diameter_dictionary::filter::{Filter, Question, Scope};
use diameter_platform::http::{Json, Problem};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::Shared;
use crate::watch::Watched;

const SESSION_ID: AvpKey = AvpKey::ietf(263);
const ORIGIN_HOST: AvpKey = AvpKey::ietf(264);

/// Which requests to wait for.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Wanted {
    /// An expression, in the language of conditions of routes; all requests by default. `answer`, `result` and
    /// `latency` are known too.
    #[serde(default)]
    filter: Option<String>,
    /// How many: 1 by default, 100 at most.
    #[serde(default)]
    count: Option<usize>,
    /// How long to wait, in seconds: 10 by default, 60 at most.
    #[serde(default)]
    seconds: Option<u64>,
}

/// What can be asked of a request that is over.
const WATCH: Scope = Scope::new(
    "a watch",
    &[Question::Peer, Question::Group, Question::Answer, Question::Result, Question::Latency],
)
.because("it knows a request that is over, who sent it, its answer, and how long that took")
.of_requests();

/// A request, where it went, and why.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[non_exhaustive]
pub struct Explained {
    /// Its command: `CCR`, or `request 272`.
    pub command: String,
    /// Its Application-Id.
    pub application: u32,
    /// Its Session-Id.
    pub session: Option<String>,
    /// The peer that it came from.
    pub from: String,
    /// Who answered.
    pub answered_by: Option<String>,
    /// Result-Code, or Experimental-Result-Code.
    pub result: Option<u32>,
    /// Why this agent refused it.
    pub refused: Option<String>,
    /// How long it took, in milliseconds.
    pub milliseconds: f64,
    /// The steps of the decision.
    pub steps: Vec<String>,
}

impl Explained {
    fn of(watched: &Watched, command: String) -> Self {
        Self {
            command,
            application: watched.request.header().application_id,
            session: text(&watched.request, SESSION_ID),
            from: watched.from.clone(),
            answered_by: watched.answer.as_ref().and_then(|it| text(it, ORIGIN_HOST)),
            result: watched.outcome().map(|outcome| match outcome {
                Outcome::Result(code) => code.0,
                Outcome::Experimental { code, .. } => code,
            }),
            refused: watched.refused.clone(),
            milliseconds: watched.took.as_secs_f64() * 1000.0,
            steps: watched.steps.clone(),
        }
    }
}

fn text(message: &Message, key: AvpKey) -> Option<String> {
    let avp = message.avps().map_while(Result::ok).find(|avp| avp.key() == key)?;
    Some(String::from_utf8_lossy(avp.data()).into_owned())
}

/// Waits for the next requests that a filter takes, and tells where each went, and why.
#[utoipa::path(post, path = "/v1/explain", request_body = Wanted,
    responses((status = 200, body = Vec<Explained>), Problem))]
pub(super) async fn explain(
    state: Shared,
    Json(wanted): Json<Wanted>,
) -> Result<Json<Vec<Explained>>, Problem> {
    let catalogue = state.agent.file().catalogue;
    let filter = wanted.filter.as_deref().map(|text| Filter::compile_in(text, catalogue, WATCH));
    let filter = filter.transpose().map_err(|errors| {
        Problem::new(StatusCode::UNPROCESSABLE_ENTITY).because(errors.to_string())
    })?;
    let count = wanted.count.unwrap_or(1);
    let patience = Duration::from_secs(wanted.seconds.unwrap_or(10).min(60));
    let watched = state.agent.watch(filter, count, patience).await;
    let explained = watched.iter().map(|it| {
        let header = it.request.header();
        let known = catalogue.recognize(header).command;
        let command = known.map(|command| command.abbreviation.to_string());
        Explained::of(it, command.unwrap_or_else(|| format!("request {}", header.command_code)))
    });
    Ok(Json(explained.collect()))
}

//! Routes, and what screening has caught.

use std::time::UNIX_EPOCH;

use diameter_platform::http::{Json, Problem};
use diameter_routing::redirect::{Cached, Target, Usage};
use diameter_routing::screening::{Action, Caught};
use diameter_routing::selection::Messages;
use serde::Serialize;
use utoipa::ToSchema;

use super::{Shared, State};

/// A route, in the order of the file: the first that matches decides.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[non_exhaustive]
pub struct RouteEntry {
    /// Its name in the file.
    pub name: String,
    /// Its line in the file.
    pub line: Option<usize>,
    /// What it is for, and what becomes of requests.
    pub text: String,
}

/// A rule of screening, and how often it was about a message.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[non_exhaustive]
pub struct ScreeningRule {
    /// Its name in the file.
    pub name: String,
    /// What it does: `pass`, `detect`, `answer` or `drop`.
    pub action: String,
    /// What it is about: `requests`, `answers` or `both`.
    pub messages: String,
    /// How many of them there were.
    pub count: u64,
}

/// The last messages that a rule of screening was about.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[non_exhaustive]
pub struct ScreeningSample {
    /// The rule.
    pub rule: String,
    /// The peer that sent it.
    pub peer: String,
    /// When, in seconds since 1970.
    pub time: f64,
    /// The octets of the message, in hexadecimal, as many as are kept: `diameter decode` reads them.
    pub octets: String,
}

/// A redirect that later requests go by.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[non_exhaustive]
pub struct Redirect {
    /// Redirect-Host-Usage: `all-session`, `all-user`, `realm-and-application`, `all-realm`, `all-application` or
    /// `all-host`.
    pub usage: String,
    /// The session, user, realm, application or host that it is about.
    pub about: String,
    /// The host or realm that requests go to.
    pub target: String,
    /// How many seconds it holds yet.
    pub seconds: u64,
}

impl From<Cached> for Redirect {
    fn from(cached: Cached) -> Self {
        let (Target::Host(target) | Target::Realm(target)) = &cached.target;
        Self {
            usage: cached.usage.to_string(),
            target: target.to_string(),
            seconds: cached.remaining.as_secs(),
            about: cached.about,
        }
    }
}

/// The redirects that name nobody, and how many of them and of others there are.
pub(super) fn public_redirects(state: &State) -> (Vec<Redirect>, usize) {
    let all = state.agent.node().cached_redirects();
    let count = all.len();
    let is_public = |it: &Cached| ![Usage::AllUser, Usage::AllSession].contains(&it.usage);
    let public = all.into_iter().filter(is_public).take(SHOWN).map(Redirect::from);
    (public.collect(), count)
}

/// How many redirects a page has.
const SHOWN: usize = 100;

pub(super) fn all(state: &State) -> Vec<RouteEntry> {
    let table = state.agent.node().routes();
    let routes = table.routes().iter();
    routes
        .map(|route| RouteEntry {
            name: route.name.clone(),
            line: route.line,
            text: route.to_string(),
        })
        .collect()
}

pub(super) fn rules(state: &State) -> Vec<ScreeningRule> {
    let file = state.agent.file();
    let rules = file.policies.screen().caught();
    rules
        .map(|it| ScreeningRule {
            name: it.rule.name().to_owned(),
            action: action(&it).to_owned(),
            messages: messages(&it).to_owned(),
            count: it.count,
        })
        .collect()
}

fn action(caught: &Caught<'_>) -> &'static str {
    match caught.rule.action() {
        Action::Pass => "pass",
        Action::Detect => "detect",
        Action::Answer(_) => "answer",
        Action::Drop => "drop",
    }
}

fn messages(caught: &Caught<'_>) -> &'static str {
    match caught.rule.messages() {
        Messages::Requests => "requests",
        Messages::Answers => "answers",
        Messages::Both => "both",
    }
}

/// The routes in their order.
#[utoipa::path(get, path = "/v1/routes", responses((status = 200, body = Vec<RouteEntry>), Problem))]
pub(super) async fn routes(state: Shared) -> Json<Vec<RouteEntry>> {
    Json(all(&state))
}

/// The rules of screening, and how often each was about a message.
#[utoipa::path(get, path = "/v1/screening",
    responses((status = 200, body = Vec<ScreeningRule>), Problem))]
pub(super) async fn screening(state: Shared) -> Json<Vec<ScreeningRule>> {
    Json(rules(&state))
}

/// The last messages that rules of screening were about. They name subscribers.
#[utoipa::path(get, path = "/v1/screening/samples",
    responses((status = 200, body = Vec<ScreeningSample>), Problem))]
pub(super) async fn samples(state: Shared) -> Json<Vec<ScreeningSample>> {
    let file = state.agent.file();
    let caught = file.policies.screen().caught();
    let samples = caught.flat_map(|it| {
        let rule = it.rule.name().to_owned();
        it.samples.into_iter().map(move |sample| ScreeningSample {
            rule: rule.clone(),
            peer: sample.peer.to_string(),
            time: sample.at.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs_f64(),
            octets: sample.octets.iter().map(|octet| format!("{octet:02x}")).collect(),
        })
    });
    Json(samples.collect())
}

/// The redirects that later requests go by. They may name subscribers.
#[utoipa::path(get, path = "/v1/redirects", responses((status = 200, body = Vec<Redirect>), Problem))]
pub(super) async fn redirects(state: Shared) -> Json<Vec<Redirect>> {
    Json(state.agent.node().cached_redirects().into_iter().map(Redirect::from).collect())
}

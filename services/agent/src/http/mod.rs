//! Administration of an agent over HTTP: JSON below `/v1`, and pages.
//!
//! | | | |
//! |---|---|---|
//! | `GET /v1/peers`, `/v1/peers/{identity}` | read | how peers are doing |
//! | `POST /v1/peers/{identity}/drain` | operate | takes a peer out |
//! | `POST /v1/peers/{identity}/restore` | operate | takes it in again |
//! | `GET /v1/statistics` | read | what became of the requests |
//! | `GET /v1/counters` | read | every counter and gauge |
//! | `GET /v1/routes` | read | the routes, in their order |
//! | `GET /v1/screening` | read | rules of screening, and how often each was about a message |
//! | `GET /v1/screening/samples` | operate | the last of those messages |
//! | `GET /v1/redirects` | operate | the redirects that later requests go by |
//! | `POST /v1/explain` | operate | where the next requests go that a filter takes, and why |
//! | `POST /v1/reload` | operate | reads the file again, and tells what differs |
//!
//! `/`, `/peers/{identity}`, `/routes` and `/counters` are pages.

mod counters;
mod explain;
mod pages;
mod peers;
mod reload;
mod routes;

use std::sync::Arc;

use axum::Extension;
use diameter_platform::Metrics;
use diameter_platform::http::Api;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

pub use self::counters::{Counter, Rejected, Statistics};
pub use self::explain::Explained;
pub use self::peers::Peer;
pub use self::reload::{Reload, ReloadRequests};
pub use self::routes::{Redirect, RouteEntry, ScreeningRule, ScreeningSample};

use crate::agent::RunningAgent;

/// What handlers work with.
struct State {
    agent: RunningAgent,
    metrics: Metrics,
    reload: Reload,
}

type Shared = Extension<Arc<State>>;

/// The interface of an agent.
pub fn api(agent: RunningAgent, metrics: Metrics, reload: Reload) -> Api {
    let state = Extension(Arc::new(State { agent, metrics, reload }));
    let read = OpenApiRouter::new()
        .routes(routes!(peers::list))
        .routes(routes!(peers::one))
        .routes(routes!(counters::statistics))
        .routes(routes!(counters::counters))
        .routes(routes!(self::routes::routes))
        .routes(routes!(self::routes::screening))
        .merge(pages::read());
    let operate = OpenApiRouter::new()
        .routes(routes!(peers::drain))
        .routes(routes!(peers::restore))
        .routes(routes!(reload::reload))
        .routes(routes!(explain::explain))
        .routes(routes!(self::routes::samples))
        .routes(routes!(self::routes::redirects))
        .merge(pages::operate());
    Api::new("diameter-agent", env!("CARGO_PKG_VERSION"))
        .read(read.layer(state.clone()))
        .operate(operate.layer(state))
}

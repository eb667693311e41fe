//! Administration of an agent over HTTP: JSON below `/v1`, and pages.
//!
//! | | | |
//! |---|---|---|
//! | `GET /v1/clients` | read | who may send requests, and what became of them |
//! | `GET /v1/counters` | read | every counter and gauge |
//!
//! `/`, `/losses` and `/counters` are pages.

mod clients;
mod counters;
mod pages;

use std::sync::Arc;

use axum::Extension;
use diameter_platform::Metrics;
use diameter_platform::http::Api;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

pub use self::clients::ClientView;
pub use self::counters::Counter;

use crate::gateway::Gateway;

/// What handlers work with.
struct State {
    gateway: Arc<Gateway>,
    metrics: Metrics,
}

type Shared = Extension<Arc<State>>;

/// The interface of an agent.
pub fn api(gateway: Arc<Gateway>, metrics: Metrics) -> Api {
    let state = Extension(Arc::new(State { gateway, metrics }));
    let read = OpenApiRouter::new()
        .routes(routes!(clients::list))
        .routes(routes!(counters::counters))
        .merge(pages::read());
    Api::new("diameter-radius", env!("CARGO_PKG_VERSION")).read(read.layer(state))
}

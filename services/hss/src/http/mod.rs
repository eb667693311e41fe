//! Administration of a home subscriber server over HTTP: JSON below `/v1`, and pages.
//!
//! | | | |
//! |---|---|---|
//! | `GET /v1/subscribers` | read | subscribers in the order of their IMSIs, in pages |
//! | `GET /v1/subscribers/{imsi}` | read | what is provisioned, with an ETag; keys are never told |
//! | `PUT /v1/subscribers/{imsi}` | operate | adds or changes a subscriber; nodes that serve it are told |
//! | `DELETE /v1/subscribers/{imsi}` | operate | has all nodes let a subscriber go, and forgets it |
//! | `GET /v1/subscribers/{imsi}/state` | read | where it is, with what, how far its sequence numbers are; what is registered in the IMS, and who hears of it |
//! | `POST /v1/subscribers/{imsi}/cancel` | operate | has all nodes let it go; the subscription stays |
//! | `POST /v1/subscribers/{imsi}/deregister` | operate | ends its registrations in the IMS, or those of one private identity |
//! | `GET /v1/find` | read | the IMSI of an MSISDN or an identity of IMS |
//! | `POST /v1/load` | operate | subscribers in bulk, as CSV or lines of JSON |
//! | `GET /v1/load` | operate | how far that is |
//! | `GET /v1/export` | operate | all subscribers as CSV or lines of JSON, in pages |
//! | `GET /v1/equipment/{imei}` | read | whether equipment is welcome |
//! | `GET /v1/requests` | read | what serving nodes were asked, and what became of it |
//! | `GET /v1/events` | read | what has happened to subscribers: another terminal, reachable again |
//! | `POST /v1/reset` | operate | tells all nodes that the server was restarted |
//! | `POST /v1/backup` | operate | copies an embedded store to a new folder |
//! | `GET /v1/audit` | read | who has changed what over HTTP |
//!
//! `/`, `/subscribers/{imsi}`, `/requests` and `/equipment` are pages.

mod bulk;
mod events;
mod ims;
mod nodes;
mod pages;
mod subscribers;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::Extension;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use diameter_node::Client;
use diameter_platform::http::{Api, AuditTrail, Problem};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

pub use self::bulk::{Backup, ExportPage, Fault, KEY, Outcome, Progress as LoadProgress};
pub use self::events::{Happened, Kind};
pub use self::ims::{
    BY_OPERATOR, IdentityState, Registered, Registrations, Subscribed, Transparent,
};
pub use self::nodes::{Answer, Asked, Status};
pub use self::subscribers::{Aaa, Found, Place, State, Written};

use crate::any_store::AnyStore;
use crate::bulk::Progress;
use crate::server::{Server, StoreError};

/// What handlers work with.
struct Context {
    server: Server<AnyStore>,
    client: Client,
    loading: Mutex<Option<Arc<Progress>>>,
}

impl Context {
    /// How far the file is that was to be loaded last.
    fn loading(&self) -> MutexGuard<'_, Option<Arc<Progress>>> {
        // Nothing panics while it is held.
        self.loading.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

type Shared = Extension<Arc<Context>>;

/// The longest file that is loaded over HTTP: some 500,000 subscribers.
const FILE: usize = 256 << 20;

/// The interface of a server that sends its requests with this client. Changes are written down in a trail, if
/// there is one.
pub fn api(server: Server<AnyStore>, client: Client, audit: Option<Arc<dyn AuditTrail>>) -> Api {
    let context = Extension(Arc::new(Context { server, client, loading: Mutex::default() }));
    let read = OpenApiRouter::new()
        .routes(routes!(subscribers::list))
        .routes(routes!(subscribers::one))
        .routes(routes!(subscribers::state))
        .routes(routes!(subscribers::find))
        .routes(routes!(nodes::requests))
        .routes(routes!(events::events))
        .routes(routes!(nodes::equipment))
        .merge(pages::read_routes());
    let load = OpenApiRouter::new().routes(routes!(bulk::load)).layer(DefaultBodyLimit::max(FILE));
    let operate = OpenApiRouter::new()
        .routes(routes!(subscribers::put))
        .routes(routes!(subscribers::remove))
        .routes(routes!(nodes::cancel))
        .routes(routes!(nodes::reset))
        .routes(routes!(ims::deregister))
        .routes(routes!(bulk::backup))
        .routes(routes!(bulk::export))
        .routes(routes!(bulk::progress))
        .merge(load)
        .merge(pages::operate_routes());
    let api = Api::new("diameter-hss", env!("CARGO_PKG_VERSION"))
        .read(read.layer(context.clone()))
        .operate(operate.layer(context));
    match audit {
        Some(trail) => api.audit(trail),
        None => api,
    }
}

/// The store has failed, or refuses.
fn failed(error: StoreError) -> Problem {
    let status = match error {
        StoreError::Taken(_) => StatusCode::CONFLICT,
        _ => StatusCode::SERVICE_UNAVAILABLE,
    };
    Problem::new(status).because(error.to_string())
}

fn unknown(imsi: &str) -> Problem {
    Problem::not_found(format!("there is no subscriber {imsi}"))
}

//! Administration of an online charging system over HTTP: JSON below `/v1`, and pages.
//!
//! | | | |
//! |---|---|---|
//! | `GET /v1/accounts`, `/v1/accounts/{id}` | read | accounts, with what they hold and who uses it |
//! | `POST /v1/accounts`, `PATCH /v1/accounts/{id}` | operate | adds one, edits one |
//! | `POST /v1/accounts/{id}/buckets` | operate | opens an allowance |
//! | `POST /v1/accounts/{id}/top-up`, `.../take-out` | operate | once for each Idempotency-Key |
//! | `GET /v1/accounts/{id}/transfers` | read | all that was ever entered |
//! | `GET /v1/accounts/{id}/verify`, `GET /v1/verify` | read | whether the ledger's counters are its transfers |
//! | `GET /v1/subscribers`, `/v1/subscribers/{id}` | read | who is charged to what |
//! | `PUT`, `DELETE /v1/subscribers/{id}` | operate | sets and takes away |
//! | `GET /v1/sessions/{id}` | read | how a session was charged, and why |
//! | `POST /v1/sessions/{id}/re-authorize`, `.../abort` | operate | RAR, ASR |
//! | `GET /v1/price` | read | what something would cost, and by which rule |
//! | `GET /v1/tariffs` | read | the tariffs in force |
//! | `PUT /v1/tariffs` | operate | sets others |
//! | `POST /v1/backup` | operate | copies the store while it works |
//! | `GET /v1/audit` | read | who has changed what |
//!
//! `/`, `/accounts/{id}`, `/sessions/{id}`, `/tariffs` and `/changes` are pages.

mod accounts;
mod audit;
mod pages;
mod sessions;
mod subscribers;
mod tariffs;
mod verify;
mod views;
mod words;

use std::sync::Arc;

use axum::Extension;
use axum::http::StatusCode;
use diameter_node::Node;
use diameter_platform::http::{Api, Problem};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

pub use self::accounts::{AccountChange, EntryMade, NewAccount, NewBucket, NewEntry};
pub use self::sessions::{ClientAnswer, SessionTrace};
pub use self::subscribers::ChargedTo;
pub use self::tariffs::{PriceFound, TariffText};
pub use self::verify::{AccountMismatch, Verified};
pub use self::views::{
    AccountRow, AccountView, BucketView, HoldView, OpenSessionView, TransferView,
};

use crate::server::{EditError, Ocs, PostError, RunningOcs};
use crate::store::StoreError;

/// What handlers work with.
struct State {
    ocs: Ocs,
    node: Node,
}

type Shared = Extension<Arc<State>>;

/// The interface of an online charging system.
pub fn api(running: &RunningOcs) -> Api {
    let ocs = running.ocs().clone();
    let trail = Arc::new(audit::Trail(ocs.clone()));
    let state = Extension(Arc::new(State { ocs, node: running.node().clone() }));
    let read = OpenApiRouter::new()
        .routes(routes!(accounts::list))
        .routes(routes!(accounts::one))
        .routes(routes!(accounts::transfers))
        .routes(routes!(subscribers::list))
        .routes(routes!(subscribers::one))
        .routes(routes!(sessions::one))
        .routes(routes!(tariffs::show))
        .routes(routes!(tariffs::price))
        .routes(routes!(verify::all))
        .routes(routes!(verify::one))
        .merge(pages::read());
    let operate = OpenApiRouter::new()
        .routes(routes!(accounts::add))
        .routes(routes!(accounts::edit))
        .routes(routes!(accounts::open_bucket))
        .routes(routes!(accounts::top_up))
        .routes(routes!(accounts::take_out))
        .routes(routes!(subscribers::set))
        .routes(routes!(subscribers::remove))
        .routes(routes!(sessions::re_authorize))
        .routes(routes!(sessions::abort))
        .routes(routes!(tariffs::set))
        .routes(routes!(verify::backup))
        .merge(pages::operate());
    Api::new("diameter-ocs", env!("CARGO_PKG_VERSION"))
        .read(read.layer(state.clone()))
        .operate(operate.layer(state))
        .audit(trail)
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        Self::new(StatusCode::SERVICE_UNAVAILABLE).because(error.to_string())
    }
}

impl From<EditError> for Problem {
    fn from(error: EditError) -> Self {
        let status = match &error {
            EditError::UnknownAccount(_) => StatusCode::NOT_FOUND,
            EditError::Changed => StatusCode::PRECONDITION_FAILED,
            EditError::UnknownTariff(_) => StatusCode::UNPROCESSABLE_ENTITY,
            EditError::Busy | EditError::Store(_) => StatusCode::SERVICE_UNAVAILABLE,
        };
        Self::new(status).because(error.to_string())
    }
}

impl From<PostError> for Problem {
    fn from(error: PostError) -> Self {
        match error {
            PostError::Account(error) => error.into(),
            PostError::Refused(why) => unprocessable(why.to_string()),
            PostError::OtherEntry(_) => Self::new(StatusCode::CONFLICT).because(error.to_string()),
        }
    }
}

fn unprocessable(why: impl Into<String>) -> Problem {
    Problem::new(StatusCode::UNPROCESSABLE_ENTITY).because(why)
}

//! Administration of a charging data function over HTTP: JSON below `/v1`, and pages.
//!
//! | | | |
//! |---|---|---|
//! | `GET /v1/sessions`, `/v1/sessions/{id}` | read | open sessions, with what their records would say |
//! | `POST /v1/sessions/{id}/close` | operate | closes the records of one |
//! | `GET /v1/records` | read | closed records that not every consumer has |
//! | `GET /v1/consumers` | read | who gets records, with position, lag and files |
//! | `POST /v1/consumers/{name}/hand-over` | operate | closes the open file of a folder, and hands it over |
//! | `POST /v1/backup` | operate | copies the store while it works |
//! | `GET /v1/audit` | read | who has changed what |
//!
//! `/`, `/sessions/{id}`, `/records` and `/changes` are pages.

mod audit;
mod backup;
mod consumers;
mod pages;
mod records;
mod sessions;

use std::sync::Arc;

use axum::Extension;
use axum::http::StatusCode;
use diameter_platform::http::{Api, Problem};
use diameter_session::Timestamp;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

pub use self::consumers::{ConsumerView, FileView, OpenFileView};
pub use self::records::RecordView;
pub use self::sessions::{Closed, SessionRow, SessionView};

use crate::server::RunningCdf;
use crate::store::StoreError;
use crate::time::Local;

type Shared = Extension<Arc<RunningCdf>>;

/// The interface of a charging data function.
pub fn api(running: &RunningCdf) -> Api {
    let trail = Arc::new(audit::Trail(running.cdf().clone()));
    let state = Extension(Arc::new(running.clone()));
    let read = OpenApiRouter::new()
        .routes(routes!(sessions::list))
        .routes(routes!(sessions::one))
        .routes(routes!(records::list))
        .routes(routes!(consumers::list))
        .merge(pages::read());
    let operate = OpenApiRouter::new()
        .routes(routes!(sessions::close))
        .routes(routes!(consumers::hand_over))
        .routes(routes!(backup::backup))
        .merge(pages::operate());
    Api::new("diameter-cdf", env!("CARGO_PKG_VERSION"))
        .read(read.layer(state.clone()))
        .operate(operate.layer(state))
        .audit(trail)
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        Self::new(StatusCode::SERVICE_UNAVAILABLE).because(error.to_string())
    }
}

/// RFC 3339, in UTC.
fn time(at: Timestamp) -> String {
    let Local { year, month, day, hour, minute, second, .. } = Local::new(at, 0);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}

//! Administration over HTTP: routes of a service with who may use them, errors as problem+json (RFC 9457),
//! pages, health, metrics, and a description of it all (OpenAPI).
//!
//! ```
//! use diameter_platform::http::{Api, Health, Problem};
//! use utoipa_axum::router::OpenApiRouter;
//! use utoipa_axum::routes;
//!
//! /// How many there are.
//! #[utoipa::path(get, path = "/v1/things", responses((status = 200, body = String), Problem))]
//! async fn things() -> Result<String, Problem> {
//!     Ok("three".to_owned())
//! }
//!
//! let api = Api::new("diameter-things", "1.0").read(OpenApiRouter::new().routes(routes!(things)));
//! // `api.serve(settings, health, metrics)` listens.
//! # let _ = (api, Health::default());
//! ```

mod access;
mod audit;
mod connection;
mod etag;
mod health;
mod listing;
mod page;
mod problem;
mod rate;
mod server;

pub use access::Access;
pub use audit::{AuditEntry, AuditFile, AuditFuture, AuditTrail, Audited};
pub use etag::{ETag, IfMatch};
pub use health::Health;
pub use listing::{Listing, Paging};
pub use page::{Page, confirm, facts, segment, table};
pub use problem::{Json, Problem, Query};
pub use server::{Api, Server};

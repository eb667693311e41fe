//! Overload control (RFC 7683, 8581, 8582), load (RFC 8583), priorities (RFC 7944) and limits of a running
//! node; the guide has a chapter on them.
//!
//! With [`NodeBuilder::overload_control`](crate::NodeBuilder::overload_control) the node takes part: its
//! requests ask for reports of overload and heed them, and its answers tell its own, to those who ask for it. What
//! is overloaded, applications tell:
//!
//! ```
//! use std::time::Duration;
//! use diameter_core::DiameterIdentity;
//! use diameter_messages::gy::CreditControlRequest;
//! use diameter_node::Node;
//! use diameter_node::overload::{Overload, OverloadSettings};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let host = DiameterIdentity::from_static("ocs1.example.net");
//! let node = Node::builder(host, DiameterIdentity::from_static("example.net"))
//!     .overload_control(OverloadSettings::default())
//!     .sends::<CreditControlRequest>()
//!     .start()
//!     .await?;
//! let control = node.overload_control().ok_or("it takes no part")?;
//! // The database is slow: a third less of Gy, or 2,000 requests a second, for the next minute.
//! let gy = control.this_host(4);
//! control.report(gy.clone(), Overload::new(33, Duration::from_secs(60)).with_rate(2_000));
//! // It is well again.
//! control.end(&gy);
//! # Ok(())
//! # }
//! ```
//!
//! | metric | labels | counts |
//! |---|---|---|
//! | `diameter_overload_reports_total` | `result`: `taken`, `ended`, or why it was ignored | reports of others |
//! | `diameter_requests_throttled_total` | `by`: `host`, `realm`, `peer` | requests that were not sent because of a report |
//! | `diameter_requests_diverted_total` | `by`: `host`, `peer` | requests that a peer was spared, and another had to be found |
//! | `diameter_requests_limited_total` | `direction`: `received`, `sent`; `limit`: `peer_rate`, `peer_pending`, `group_rate`, `group_pending` | requests beyond a limit |

mod arrived;
#[cfg(feature = "config")]
mod config;
mod control;
mod gate;
mod limits;

pub use diameter_routing::Priority;
pub use diameter_routing::limits::{
    Direction, Limit, LimitKind, LimitReached, LimitScope, LimitSettings,
};
pub use diameter_routing::overload::{
    AgentSettings, Overload, ReactingSettings, ReportType, ReportingSettings, Subject, Throttled,
};

pub(crate) use self::arrived::{Arrived, priority_in, priority_of};
#[cfg(feature = "config")]
pub(crate) use self::config::{limit_sections, overload_section};
pub(crate) use self::control::Lot;
pub use self::control::{OverloadControl, OverloadSettings};
pub(crate) use self::gate::Gate;
pub(crate) use self::limits::RequestLimits;

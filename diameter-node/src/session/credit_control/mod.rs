//! Credit control on a node (RFC 8506; Gy and Ro, TS 32.299).
//!
//! A client, a gateway for instance, has a [`CreditControlClient`] for each kind of service, and a
//! [`CreditControlSession`] for each of its users:
//!
//! ```no_run
//! # use diameter_messages::gy::CreditControlRequest;
//! # use diameter_node::Node;
//! use diameter_node::session::credit_control::{
//!     ClientSettings, Service, SessionChange, TerminationCause, Units,
//! };
//!
//! # async fn charge(node: Node) -> Result<(), Box<dyn std::error::Error>> {
//! let settings = ClientSettings::new("32251@3gpp.org");
//! let charging = node.credit_control::<CreditControlRequest>(settings);
//! let internet = Service::rating_group(10);
//! let megabyte = Units::octets(1_000_000);
//! let mut session = charging.start(charging.template()?, [(internet, megabyte)]).await?;
//! while let Some(event) = session.next().await {
//!     match event.change {
//!         // The user sends and receives; the server is asked again when the quota is used up.
//!         SessionChange::Granted(service, quota) => session.consumed(service, quota),
//!         SessionChange::Denied(..) => break,
//!         _ => {}
//!     }
//! }
//! session.end(TerminationCause::LOGOUT).await;
//! # Ok(())
//! # }
//! ```
//!
//! What happens when the server is silent, busy or gone is decided by the machines of
//! [`diameter_session::credit_control`], from which this module has its terms.

mod authorization;
mod carried;
mod client;
mod client_event;
mod client_session;
mod client_settings;
mod devices;
mod driver;
mod event_buffer;
mod home;
mod in_flight;
mod machines;
mod one_time;
mod part;
pub mod server;
mod snapshot;
mod state;
mod waiting;

pub use authorization::{Authorized, NotAuthorized};
pub use client::{ClientRequest, CreditControlClient, InvalidTemplate, NotStarted};
pub use client_event::{Reply, SessionChange, SessionEvent};
pub use client_session::CreditControlSession;
pub use client_settings::ClientSettings;
pub use diameter_session::credit_control::{
    ClientConfig, Concurrency, DirectDebitingFailure, EventConfig, EventRequest, FailureHandling,
    FinalUnit, FinalUnitAction, Money, RequestedAction, Scope, Service, State, TariffChanges,
    UnitType, Units,
};
pub use diameter_session::{ResultCode, TerminationCause};
pub use event_buffer::{EventBuffer, MemoryEvents, StoredEvent};
pub use home::{GrantedAvps, HomeCreditControl};
pub use one_time::{EventDone, EventFailed, EventResult};
pub use snapshot::SessionSnapshot;

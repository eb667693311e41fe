//! What services of a network share: sections of their file, secrets, the log, administration over HTTP,
//! metrics, signals and systemd. There is no protocol in it.
//!
//! A service is a library with its decisions, and a program that puts these parts around it:
//!
//! ```no_run
//! use diameter_node::config::NodeFile;
//! use diameter_platform::{Event, Events, Settings, service_manager};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let (file, settings) = NodeFile::load_with("service.toml", Settings::read)?;
//! let log = settings.log.start()?;
//! let mut events = Events::new()?;
//! // The node and its service start here.
//! service_manager::ready("at work");
//! loop {
//!     match events.next().await {
//!         Event::Reload => {
//!             let (_file, settings) = NodeFile::load_with("service.toml", Settings::read)?;
//!             log.change(&settings.log);
//!         }
//!         Event::Stop => break,
//!     }
//! }
//! # let _ = file;
//! # Ok(())
//! # }
//! ```
//!
//! With the feature `http` there are the module `http`, for routes of services, pages and errors, and
//! `Metrics`; with `manual`, the manual pages and completions of a program; with `storage` and `postgres`, the
//! stores of the module [`storage`].
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "client")]
#[cfg_attr(docsrs, doc(cfg(feature = "client")))]
pub mod client;
mod events;
mod example;
#[cfg(feature = "http")]
pub mod http;
mod listeners;
mod log;
#[cfg(feature = "manual")]
pub mod manual;
#[cfg(feature = "http")]
mod metrics;
mod priority;
mod secret;
pub mod service_manager;
mod settings;
pub mod storage;

/// The allocator of programs that keep a [store](storage): threads of its engine free what others have made, much of it
/// at once, and allocators that lock their memory for that make requests wait.
///
/// ```
/// #[global_allocator]
/// static ALLOCATOR: diameter_platform::Allocator = diameter_platform::Allocator;
/// # fn main() {}
/// ```
#[cfg(feature = "allocator")]
#[cfg_attr(docsrs, doc(cfg(feature = "allocator")))]
pub use mimalloc::MiMalloc as Allocator;

pub use events::{Event, Events};
pub use example::write_example;
pub use listeners::check_listeners;
pub use log::{Log, LogFilter, LogFormat, LogInUse, LogSettings};
#[cfg(feature = "http")]
pub use metrics::{Metrics, MetricsInUse, Sample};
pub use priority::give_way;
pub use secret::Secret;
pub use settings::{AdministrationSettings, Role, Settings, Token};

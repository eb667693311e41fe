//! SCTP (RFC 9260) with tokio, over the sockets that Linux has for it (RFC 6458): associations between
//! two ends, each with several addresses, messages on many streams, and what the kernel tells about
//! paths. It is what Diameter needs, and no more: no one-to-many sockets, no unordered messages.
//!
//! ```no_run
//! use std::future::poll_fn;
//!
//! use diameter_sctp::{Association, Meta, Received, Settings};
//! use tokio::io::ReadBuf;
//!
//! # async fn run() -> std::io::Result<()> {
//! let to = ["192.0.2.1:3868", "198.51.100.1:3868"].map(|it| it.parse().unwrap());
//! let mut association = Association::connect(&[], &to, &Settings::default()).await?;
//! let meta = Meta { stream: 0, protocol: 46 };
//! poll_fn(|cx| association.poll_send(cx, b"a message", meta, false)).await?;
//! let mut octets = [0; 4096];
//! let mut buffer = ReadBuf::new(&mut octets);
//! match poll_fn(|cx| association.poll_receive(cx, &mut buffer)).await? {
//!     Received::Part { meta, .. } => println!("{:?} on stream {}", buffer.filled(), meta.stream),
//!     Received::Notification(notification) => println!("{notification:?}"),
//!     Received::End => println!("the peer has shut down"),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! All unsafe code is in the module `sys`: four calls of the system, with octets in and out.
//! On other systems than Linux everything compiles, and fails with
//! [`Unsupported`](std::io::ErrorKind::Unsupported).

mod address;
mod association;
mod listener;
mod notification;
mod settings;
mod socket;
#[cfg(target_os = "linux")]
#[allow(unsafe_code, reason = "it calls the system")]
mod sys;
#[cfg(not(target_os = "linux"))]
#[path = "sys_elsewhere.rs"]
mod sys;

pub use association::{Association, Meta, Received};
pub use listener::Listener;
pub use notification::{Notification, PathState};
pub use settings::Settings;

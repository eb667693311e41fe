//! A Diameter agent from one file: relay, proxy and redirect agent (RFC 6733, 2.8), with its policies, limits
//! and administration. The program of the same name is this library with signals and arguments.
//!
//! - [`AgentFile`] is what the file says: the node, its routes and policies, and how it is administered.
//! - [`RunningAgent`] is the agent at work: it takes a new file without breaking what did not change, takes
//!   peers out and in again, and says of requests that come where they go.
//! - [`offline::Tables`] say the same of messages of a capture, without any network.
//! - `http::api`, with the feature `http`, is administration.
//!
//! ```no_run
//! use std::time::Duration;
//! use diameter_agent::{AgentFile, RunningAgent};
//!
//! # #[tokio::main]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let agent = RunningAgent::start(AgentFile::load("agent.toml")?).await?;
//! // When the file has changed:
//! let difference = agent.reload().await?;
//! print!("{difference}");
//! agent.stop(Duration::from_secs(10)).await;
//! # Ok(())
//! # }
//! ```
#![cfg_attr(docsrs, feature(doc_cfg))]

mod agent;
mod difference;
mod file;
#[cfg(feature = "http")]
pub mod http;
pub mod offline;
mod watch;

pub use agent::{Drain, ReloadError, RunningAgent, StartError};
pub use difference::{Change, Difference, Effect};
pub use file::{AgentFile, Kind};
pub use watch::Watched;

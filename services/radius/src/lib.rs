//! Between RADIUS (RFC 2865, 2866, 2869, 5176, 6929) and Diameter (RFC 4005, 9; RFC 4072): an agent that takes requests
//! of network access servers and asks Diameter servers, or takes those of Diameter clients and asks RADIUS servers.
//!
//! - [`packet`]: packets, their attributes, authenticators and hidden passwords;
//! - [`translation`]: packets as messages, and messages as packets;
//! - [`server`]: the half of an agent that NASes speak with;
//! - [`client`]: the half that asks RADIUS servers, and NASes at their port for dynamic authorization;
//! - [`dynamic`]: the half that RADIUS servers want something of.
//!
//! All of these are without I/O and without a clock. With the feature `node` there is an agent at work, [`Gateway`],
//! made of a file, [`RadiusFile`], and an [`Asker`], the sockets of a client; with `program` the program of the same name.
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "node")]
mod apparent;
#[cfg(feature = "node")]
mod asker;
pub mod client;
#[cfg(feature = "node")]
mod config;
#[cfg(feature = "node")]
mod diameter;
pub mod dynamic;
#[cfg(feature = "node")]
mod forwarder;
#[cfg(feature = "node")]
mod gateway;
#[cfg(feature = "http")]
#[cfg_attr(docsrs, doc(cfg(feature = "http")))]
pub mod http;
#[cfg(feature = "node")]
mod nases;
pub mod packet;
mod recent;
#[cfg(feature = "node")]
mod seldom;
pub mod server;
#[cfg(feature = "node")]
mod stream;
#[cfg(feature = "node")]
mod traffic;
pub mod translation;
mod transport;

#[cfg(feature = "node")]
#[cfg_attr(docsrs, doc(cfg(feature = "node")))]
pub use asker::Asker;
#[cfg(feature = "node")]
#[cfg_attr(docsrs, doc(cfg(feature = "node")))]
pub use config::{RadiusFile, RadiusServer, RadiusServers};
#[cfg(feature = "node")]
#[cfg_attr(docsrs, doc(cfg(feature = "node")))]
pub use gateway::{Gateway, StartError};
pub use transport::Transport;

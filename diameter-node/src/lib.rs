//! Typed Diameter clients and servers on real connections: sockets, TLS, routing and handlers around
//! the state machines of diameter-peer.

mod builder;
mod client;
pub mod config;
mod dispatch;
mod greeting;
mod handler;
mod metrics;
mod node;
mod peer;
mod routing;
mod send_error;
mod settings;
pub mod tls;
pub mod transport;

pub use builder::{NodeBuilder, StartError};
pub use client::Client;
pub use handler::{Context, Handler, Inbound, handler};
pub use node::{Node, PeerExists};
pub use peer::PeerSnapshot;
pub use routing::Route;
pub use send_error::{SendError, Undeliverable};
pub use settings::{ConnectionLimits, Dial, PeerLimits, PeerSettings, SendOptions, UnknownPeers};
pub use transport::Tcp;

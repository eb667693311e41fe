//! Typed Diameter clients and servers on real connections: sockets, TLS, routing and handlers around
//! the state machines of diameter-peer.

pub mod config;
pub mod tls;

//! RADIUS (RFC 2865, 2866, 2869, 5176, 6929) as values: what an agent that translates between RADIUS and
//! Diameter reads and writes.
//!
//! - [`packet`]: packets, their attributes, authenticators and hidden passwords;
//! - [`translation`]: packets as messages, and messages as packets;
//! - [`server`]: the half of an agent that NASes speak with.
//!
//! All of it is without I/O and without a clock.

pub mod packet;
pub mod server;
pub mod translation;

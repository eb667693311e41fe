//! A home subscriber server: what it answers and what it asks, as functions of a request and what is kept of a
//! subscriber, and a server made of them.
//!
//! - [`authentication`]: vectors, sequence numbers, resynchronization;
//! - [`cx`]: the procedures of an I-CSCF and S-CSCF (TS 29.228, 6), with the user [`profile`] in [`xml`];
//! - [`s6a`]: the procedures of an MME and SGSN (TS 29.272, 5);
//! - [`s13`]: the equipment register (TS 29.272, 6);
//! - [`swx`]: the procedures of a 3GPP AAA server, for access by networks that are not of 3GPP (TS 29.273, 8);
//! - [`sh`]: what application servers of the IMS read and write (TS 29.328);
//! - [`slh`]: where a subscriber is, for location services (TS 29.173);
//! - [`server`] (feature `node`): all of it behind a node, with a store;
//! - `storage` (feature `storage`): stores on disk and in PostgreSQL, keys encrypted;
//! - `bulk` (feature `storage`): subscribers in CSV and JSON, in and out.
//!
//! What is kept is a [`Record`]. A procedure takes it by reference, and what it changes in it must be written down
//! before its answer leaves.
#![cfg_attr(docsrs, feature(doc_cfg))]

mod access;
mod answers;
#[cfg(feature = "http")]
mod any_store;
pub mod authentication;
#[cfg(feature = "storage")]
#[cfg_attr(docsrs, doc(cfg(feature = "storage")))]
pub mod bulk;
pub mod cx;
mod equipment;
#[cfg(feature = "http")]
mod file;
mod gateways;
#[cfg(feature = "http")]
#[cfg_attr(docsrs, doc(cfg(feature = "http")))]
pub mod http;
mod ims;
pub mod location;
mod non_3gpp;
pub mod profile;
pub mod s13;
pub mod s6a;
#[cfg(feature = "node")]
#[cfg_attr(docsrs, doc(cfg(feature = "node")))]
pub mod server;
pub mod sh;
pub mod slh;
#[cfg(feature = "storage")]
#[cfg_attr(docsrs, doc(cfg(feature = "storage")))]
pub mod storage;
mod subscriber;
pub mod swx;
pub mod xml;

pub use access::{Access, Application, Denied, PeerAccess, Realms};
#[cfg(feature = "http")]
#[cfg_attr(docsrs, doc(cfg(feature = "http")))]
pub use any_store::AnyStore;
pub use equipment::{Equipment, Seen, Terminal};
#[cfg(feature = "http")]
#[cfg_attr(docsrs, doc(cfg(feature = "http")))]
pub use file::{HssFile, StorageSettings};
pub use ims::{
    AssignedServer, Capabilities, ChargingFunctions, FilterCriterion, ImplicitSet, ImsState,
    ImsSubscription, InvalidDigest, InvalidWildcard, ProfilePart, PublicIdentity, Registration,
    RegistrationState, ServiceIdentity, ServiceProfile, ServiceTag, SipDigest, Wildcard,
};
pub use non_3gpp::Non3gppSubscription;
pub use subscriber::{
    CardKind, EpsSubscription, Record, Roaming, Subscriber, SubscriberIdentity, WILDCARD,
};

//! A charging data function: what was used of a network, kept as charging data records.
//!
//! - [`record`]: which record an Accounting-Request feeds, and the record as JSON and as BER of TS 32.298;
//! - [`session`]: the records of a session, and when they are closed;
//! - [`file`](mod@file): files of records, those of TS 32.297 among them;
//! - [`store`]: what is kept, and where.
//!
//! All of it but stores are values: no I/O, no clock.
//!
//! With the feature `server` there is a function at work, behind a node and with consumers of its records: [`Cdf`] as a
//! part of a program, [`RunningCdf`] made of a file. With `http` there is its administration, and with `program` the
//! program of the same name, which adds arguments and signals.
#![cfg_attr(docsrs, feature(doc_cfg))]

mod ber;
#[cfg(feature = "server")]
mod config;
#[cfg(feature = "server")]
#[cfg_attr(docsrs, doc(cfg(feature = "server")))]
pub mod consumer;
pub mod file;
#[cfg(feature = "http")]
#[cfg_attr(docsrs, doc(cfg(feature = "http")))]
pub mod http;
pub mod record;
#[cfg(feature = "server")]
mod server;
pub mod session;
pub mod store;
mod time;

#[cfg(feature = "server")]
#[cfg_attr(docsrs, doc(cfg(feature = "server")))]
pub use config::CdfFile;
#[cfg(feature = "server")]
#[cfg_attr(docsrs, doc(cfg(feature = "server")))]
pub use server::{Cdf, CdfSettings, ReloadError, RunningCdf, StartError};

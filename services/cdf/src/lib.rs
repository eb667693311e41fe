//! A charging data function: what was used of a network, kept as charging data records.
//!
//! - [`record`]: which record an Accounting-Request feeds, and the record as JSON and as BER of TS 32.298;
//! - [`file`](mod@file): files of records, those of TS 32.297 among them.

mod ber;
pub mod file;
pub mod record;
mod time;

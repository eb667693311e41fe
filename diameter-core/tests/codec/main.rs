//! The codec by itself: a small application written by hand, as the generator would write it, and octets
//! put together without the encoder.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "these are tests")]

mod answers;
mod checked;
mod failed_avp;
mod headers;
mod known;
mod limits;
mod occurrences;
mod order_of_errors;
mod read;
mod shop;
mod skipped;
mod unlisted;
mod values;
mod wire;
mod written;

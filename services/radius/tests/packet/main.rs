//! Packets: those of the RFCs octet by octet, hostile ones, and what is written and read back.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests fail that way"
)]

mod any;
mod attributes;
mod examples;
mod malformed;
mod signatures;

/// Octets of text as the RFCs print them.
fn octets(text: &str) -> Vec<u8> {
    let digits: Vec<u32> = text.chars().filter_map(|it| it.to_digit(16)).collect();
    digits.chunks(2).map(|pair| (pair[0] * 16 + pair[1]) as u8).collect()
}

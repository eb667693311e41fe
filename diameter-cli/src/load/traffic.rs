//! What is sent: for whom, and what of the grants is used.

use std::str::FromStr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use diameter_core::DiameterIdentity;

/// What is sent.
pub(super) struct Traffic {
    pub(super) realm: DiameterIdentity,
    pub(super) updates: u32,
    pub(super) subscribers: Subscribers,
    pub(super) used: UsedShare,
    /// How many requests are sent again, of 1.
    pub(super) retransmitted: f64,
}

/// IMSIs that follow each other. Each session is of the next one.
#[derive(Clone, Debug)]
pub(super) struct Subscribers {
    first: u64,
    count: u64,
    digits: usize,
    next: Arc<AtomicU64>,
}

impl Subscribers {
    /// So many of a test network.
    pub(super) fn first(count: u32) -> Self {
        Self { first: 262_010_000_000_000, count: count.into(), digits: 15, next: Arc::default() }
    }

    /// Whose session is next.
    pub(super) fn next(&self) -> String {
        let number = self.next.fetch_add(1, Ordering::Relaxed) % self.count;
        format!("{:0digits$}", self.first + number, digits = self.digits)
    }
}

impl FromStr for Subscribers {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (first, last) = text.split_once("..").unwrap_or((text, text));
        // An IMSI has 6 to 15 digits (3GPP TS 23.003, 2.2).
        let number = |text: &str| {
            let is_imsi =
                (6..=15).contains(&text.len()) && text.bytes().all(|it| it.is_ascii_digit());
            text.parse::<u64>()
                .ok()
                .filter(|_| is_imsi)
                .ok_or_else(|| format!("`{text}` is no IMSI"))
        };
        let (from, to) = (number(first)?, number(last)?);
        if first.len() != last.len() || from > to {
            return Err(format!("there is nobody from {first} to {last}"));
        }
        Ok(Self { first: from, count: to - from + 1, digits: first.len(), next: Arc::default() })
    }
}

/// How much of a grant is used.
#[derive(Clone, Copy, Debug)]
pub(super) struct UsedShare {
    least: u8,
    most: u8,
}

impl UsedShare {
    /// What is used of so much.
    pub(super) fn of(self, granted: u64) -> u64 {
        let share = u128::from(fastrand::u8(self.least..=self.most));
        // A part of it is no more than it.
        u64::try_from(u128::from(granted) * share / 100).unwrap_or(granted)
    }
}

impl FromStr for UsedShare {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (least, most) = text.split_once("..").unwrap_or((text, text));
        let share = |text: &str| match text.parse() {
            Ok(share @ 0..=100) => Ok(share),
            _ => Err(format!("`{text}` is no number from 0 to 100")),
        };
        let (least, most) = (share(least)?, share(most)?);
        match least <= most {
            true => Ok(Self { least, most }),
            false => Err("the least comes first".to_owned()),
        }
    }
}

/// A share on the command line, in percent.
pub(super) fn percent(text: &str) -> Result<f64, String> {
    let share: f64 = text.trim_end_matches('%').parse().map_err(|_| "it is a number".to_owned())?;
    let is_share = (0.0..=100.0).contains(&share);
    is_share.then_some(share).ok_or_else(|| "it is from 0 to 100".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subscribers_follow_each_other_and_begin_again() {
        let read = |text: &str| text.parse::<Subscribers>();
        let some = read("001019999999998..001020000000000").unwrap_or_else(|it| panic!("{it}"));
        let seen: Vec<String> = (0..4).map(|_| some.next()).collect();
        let first = "001019999999998".to_owned();
        let expected =
            [&*first, "001019999999999", "001020000000000", "001019999999998"].map(str::to_owned);
        assert_eq!(seen, expected);
        for wrong in
            ["2..1", "26201000000000x", "262010000000002..262010000000001", "262010..2620100"]
        {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn what_is_used_is_within_its_shares() {
        let used: UsedShare = "20..60".parse().unwrap_or_else(|it| panic!("{it}"));
        assert!((0..1000).all(|_| (200..=600).contains(&used.of(1000))));
        assert!("60..20".parse::<UsedShare>().is_err() && "101".parse::<UsedShare>().is_err());
    }
}

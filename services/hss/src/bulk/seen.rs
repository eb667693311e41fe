//! What may be in a file once, and in which line it is. A million subscribers take some 100 MB here.

use std::collections::HashMap;

use super::lines::LineError;
use crate::subscriber::{Subscriber, SubscriberIdentity};

/// What was read so far, each with its line.
#[derive(Debug, Default)]
pub(super) struct Seen {
    imsis: HashMap<Digits, u32>,
    msisdns: HashMap<Digits, u32>,
    /// Identities of IMS, by their keys.
    others: HashMap<String, u32>,
}

/// Up to 18 digits, in eight octets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Digits(u64);

impl Digits {
    /// With a digit in front: zeros that begin a number count.
    fn of(text: &str) -> Option<Self> {
        let is_one = text.len() <= 18 && text.bytes().all(|it| it.is_ascii_digit());
        is_one
            .then(|| text.bytes().fold(1, |number, it| number * 10 + u64::from(it - b'0')))
            .map(Self)
    }
}

/// Where something is noted.
enum Place {
    Imsi(Digits),
    Msisdn(Digits),
    Other(String),
}

impl Seen {
    /// Notes what a subscriber is found by, unless an earlier line has it.
    pub(super) fn note(&mut self, line: usize, subscriber: &Subscriber) -> Result<(), LineError> {
        let imsi = &subscriber.imsi;
        let first = match Digits::of(imsi) {
            Some(digits) => Place::Imsi(digits),
            None => Place::Other(format!("imsi:{imsi}")),
        };
        let mut places = vec![(first, None)];
        for identity in subscriber.identities() {
            let digits = match &identity {
                SubscriberIdentity::Msisdn(number) => Digits::of(number),
                _ => None,
            };
            let place = digits.map_or_else(|| Place::Other(identity.key()), Place::Msisdn);
            places.push((place, Some(identity)));
        }
        for (place, identity) in &places {
            if let Some(first) = self.line_of(place) {
                let name = match identity {
                    None => format!("the IMSI {imsi}"),
                    Some(identity) => identity.to_string(),
                };
                let message = format!("{name} is in line {first} already");
                return Err(LineError { line, column: 1, message });
            }
        }
        // Files of more lines are not read in a lifetime.
        let line = u32::try_from(line).unwrap_or(u32::MAX);
        for (place, _) in places {
            match place {
                Place::Imsi(digits) => self.imsis.insert(digits, line),
                Place::Msisdn(digits) => self.msisdns.insert(digits, line),
                Place::Other(key) => self.others.insert(key, line),
            };
        }
        Ok(())
    }

    fn line_of(&self, place: &Place) -> Option<u32> {
        match place {
            Place::Imsi(digits) => self.imsis.get(digits),
            Place::Msisdn(digits) => self.msisdns.get(digits),
            Place::Other(key) => self.others.get(key),
        }
        .copied()
    }
}

#[cfg(test)]
mod tests {
    use super::Digits;

    #[test]
    fn numbers_with_zeros_in_front_are_other_numbers() {
        let all = ["", "0", "00", "1", "10", "010", "999999999999999999", "099999999999999999"];
        for (index, one) in all.iter().enumerate() {
            assert!(Digits::of(one).is_some());
            for other in all.iter().skip(index + 1) {
                assert_ne!(Digits::of(one), Digits::of(other), "{one} and {other}");
            }
        }
        assert_eq!(Digits::of("1234567890123456789"), None);
        assert_eq!(Digits::of("12a"), None);
    }
}

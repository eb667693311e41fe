//! Numbers of 64 bits, which RADIUS has in two attributes (RFC 2869, 5.1 and 5.2).

use diameter_core::{AvpDescription, AvpKey};

use super::avps::Avps;
use super::{Lost, Part, Why};

/// The halves that have come, by their AVP.
#[derive(Debug, Default)]
pub(super) struct Counters {
    found: Vec<Counter>,
}

#[derive(Debug)]
struct Counter {
    avp: &'static AvpDescription,
    lower: Option<u32>,
    upper: Option<u32>,
}

impl Counters {
    pub(super) fn lower(&mut self, avp: &'static AvpDescription, value: u32) {
        self.of(avp).lower = Some(value);
    }

    pub(super) fn upper(&mut self, avp: &'static AvpDescription, value: u32) {
        self.of(avp).upper = Some(value);
    }

    fn of(&mut self, avp: &'static AvpDescription) -> &mut Counter {
        let at = self.found.iter().position(|counter| counter.avp.key == avp.key);
        let at = at.unwrap_or(self.found.len());
        if at == self.found.len() {
            self.found.push(Counter { avp, lower: None, upper: None });
        }
        // One was pushed if there was none.
        &mut self.found[at]
    }

    pub(super) fn finish(self, avps: &mut Avps, lost: &mut Vec<Lost>) {
        for Counter { avp, lower, upper } in self.found {
            let value =
                u64::from(upper.unwrap_or_default()) << 32 | u64::from(lower.unwrap_or_default());
            if let Err(why) = avps.checked(avp, &value.to_be_bytes()) {
                lost.push(Lost { what: Part::Avp(avp.key), why });
            }
        }
    }
}

/// The two halves of a number; the upper one only if it is not zero.
pub(super) fn halves(value: &[u8], key: AvpKey) -> Result<(u32, Option<u32>), Lost> {
    let malformed = Lost { what: Part::Avp(key), why: Why::Malformed };
    let value = u64::from_be_bytes(value.try_into().map_err(|_| malformed)?);
    let [upper, lower] = [(value >> 32) as u32, value as u32];
    Ok((lower, (upper != 0).then_some(upper)))
}

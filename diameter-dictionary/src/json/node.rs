//! AVPs on their way from JSON to octets.

use std::ops::Range;

use diameter_core::{AvpFlags, AvpKey};

use super::Mistake;

/// An AVP.
#[derive(Clone, Debug)]
pub(super) struct Node {
    /// Where it stands in the text.
    pub(super) span: Range<usize>,
    pub(super) key: AvpKey,
    pub(super) flags: AvpFlags,
    /// What stands instead of zeros.
    pub(super) padding: Vec<u8>,
    pub(super) content: Content,
}

#[derive(Clone, Debug)]
pub(super) enum Content {
    Octets(Vec<u8>),
    /// Octets of AVPs, and where in the text these stand.
    Group(Vec<u8>, Places),
}

impl Content {
    /// Writes the AVPs of a group.
    pub(super) fn of_group(contents: &AvpList) -> Result<Self, Mistake> {
        let (mut octets, mut places) = (Vec::new(), Places::new());
        contents.write(&mut octets, &mut places)?;
        octets.shrink_to_fit();
        places.shrink_to_fit();
        Ok(Self::Group(octets, places))
    }
}

/// The AVPs of a message or group, and octets behind them that are none.
#[derive(Clone, Debug, Default)]
pub(super) struct AvpList {
    pub(super) avps: Vec<Node>,
    pub(super) rest: Vec<u8>,
}

/// Where in the text an AVP stands, by its offset in the message or group.
pub(super) type Places = Vec<(usize, Range<usize>)>;

const MAX_LENGTH: usize = 0x00ff_ffff;

impl AvpList {
    /// Appends the AVPs.
    pub(super) fn write(&self, out: &mut Vec<u8>, places: &mut Places) -> Result<(), Mistake> {
        self.avps.iter().try_for_each(|avp| avp.write(out, places))?;
        out.extend_from_slice(&self.rest);
        Ok(())
    }
}

impl Node {
    fn write(&self, out: &mut Vec<u8>, places: &mut Places) -> Result<(), Mistake> {
        let start = out.len();
        places.push((start, self.span.clone()));
        out.extend(self.key.code.to_be_bytes());
        out.extend([self.flags.0, 0, 0, 0]);
        if self.flags.contains(AvpFlags::VENDOR) {
            out.extend(self.key.vendor_id.to_be_bytes());
        }
        match &self.content {
            Content::Octets(octets) => out.extend_from_slice(octets),
            Content::Group(octets, inside) => {
                let start = out.len();
                places.extend(inside.iter().map(|(offset, span)| (start + offset, span.clone())));
                out.extend_from_slice(octets);
            }
        }
        let length = out.len() - start;
        if length > MAX_LENGTH {
            let message = format!("{length} octets do not fit an AVP, whose length has 24 bits");
            return Err(Mistake::at(self.span.clone(), message));
        }
        let [_, a, b, c] = (length as u32).to_be_bytes();
        if let Some(place) = out.get_mut(start + 5..start + 8) {
            place.copy_from_slice(&[a, b, c]);
        }
        let padding = length.next_multiple_of(4) - length;
        let given = self.padding.iter().copied().chain(std::iter::repeat(0));
        out.extend(given.take(padding));
        Ok(())
    }
}

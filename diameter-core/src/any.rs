//! The AVPs of a group that takes any: `1* { AVP }`, the grammar of Failed-AVP.

use std::ops::Deref;

use bytes::Bytes;

use crate::{List, RawAvp};

/// At least one AVP, known or not, each standing for itself.
///
/// Failed-AVP holds what was wrong with a request (RFC 6733, 7.5), so that nothing in it can be wrong:
/// one that was received is kept as it is, even empty, and never checked. It dereferences to the AVPs
/// that can be told apart; what follows the last of them is the [rest](AnyAvps::rest).
///
/// A program makes it of one AVP, an array, or a `Vec` that is not empty.
///
/// ```
/// use diameter_core::{AnyAvps, AvpFlags, RawAvp};
///
/// let (flags, data) = (AvpFlags::MANDATORY, vec![1].into());
/// let avps = AnyAvps::from(RawAvp { code: 416, vendor_id: 0, flags, data });
/// assert_eq!((avps.len(), avps.rest().len()), (1, 0));
/// assert!(AnyAvps::try_from(vec![]).is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnyAvps {
    avps: Vec<RawAvp>,
    rest: Bytes,
}

impl AnyAvps {
    /// What was received behind the last AVP that can be told apart: an AVP whose length is wrong, as
    /// the request had it.
    pub fn rest(&self) -> &[u8] {
        &self.rest
    }

    /// The AVPs that can be told apart.
    pub fn into_vec(self) -> Vec<RawAvp> {
        self.avps
    }

    /// What stands in for them until they are read.
    pub(crate) fn placeholder() -> Self {
        Self { avps: Vec::new(), rest: Bytes::new() }
    }

    /// The list itself, for a decoder that fills it.
    pub(crate) fn list(&mut self) -> &mut Vec<RawAvp> {
        &mut self.avps
    }

    /// Keeps what cannot be told apart.
    pub(crate) fn keep_rest(&mut self, rest: Bytes) {
        self.rest = rest;
    }
}

impl Deref for AnyAvps {
    type Target = [RawAvp];

    fn deref(&self) -> &[RawAvp] {
        &self.avps
    }
}

impl From<List<RawAvp, 1>> for AnyAvps {
    fn from(avps: List<RawAvp, 1>) -> Self {
        Self { avps: avps.into_vec(), rest: Bytes::new() }
    }
}

impl From<RawAvp> for AnyAvps {
    fn from(avp: RawAvp) -> Self {
        List::from(avp).into()
    }
}

impl<const N: usize> From<[RawAvp; N]> for AnyAvps {
    fn from(avps: [RawAvp; N]) -> Self {
        List::from(avps).into()
    }
}

impl TryFrom<Vec<RawAvp>> for AnyAvps {
    type Error = crate::ListLengthError;

    fn try_from(avps: Vec<RawAvp>) -> Result<Self, Self::Error> {
        List::try_from(avps).map(Self::from)
    }
}

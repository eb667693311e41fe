// @generated from dictionaries/base.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AnyAvps, Grammar, Group, Item, RawAvp};
use crate::required;

/// The AVPs to blame for an error, as they were received; a missing one stands here with a
/// minimum-length value of zeros.
///
/// ```text
/// Failed-AVP ::= < AVP Header: 279 >
///             1* { AVP }
/// ```
///
/// AVP code 279, RFC 6733, 7.5.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FailedAvp {
    /// The AVPs.
    pub avps: AnyAvps,
}

impl Group for FailedAvp {}

static GRAMMAR: Grammar = Grammar {
    name: "Failed-AVP",
    items: &[Item::any().times(1, None)],
};

impl Contents for FailedAvp {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self { avps: unread.anything() }
    }

    #[inline]
    fn decode_avp(&mut self, _: (u32, u32), received: &mut Avps<'_, '_>) {
        received.anything(&mut self.avps);
    }

    fn anything(&mut self) -> Option<&mut AnyAvps> {
        Some(&mut self.avps)
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.anything(&self.avps);
        avps.end()
    }
}

diameter_core::builder! {
    FailedAvpBuilder<(A,) = (Unset,), (Set,)> builds group FailedAvp in FailedAvp;
    required avps: IntoField<RawAvp, AnyAvps>, "AVP" => (Set,), A: required::AnyAvp;
}

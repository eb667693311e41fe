// @generated from dictionaries/base.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::{Avps, Contents, Encoder, Grammar, Group, Item, List, RawAvp, Unread};
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
    /// AVPs that the grammar does not list.
    pub avps: List<RawAvp, 1>,
}

impl Group for FailedAvp {}

static GRAMMAR: Grammar = Grammar {
    name: "Failed-AVP",
    items: &[Item::any().times(1, None)],
};

impl Contents for FailedAvp {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self { avps: unread.list() }
    }

    #[inline]
    fn decode_avp(&mut self, _: (u32, u32), received: &mut Avps<'_, '_>) {
        received.additional_bounded(0, 0, &mut self.avps);
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.additional(&GRAMMAR, &self.avps);
    }
}

diameter_core::builder! {
    FailedAvpBuilder<(A,) = (Unset,)> builds group FailedAvp;
    required avps: IntoField<RawAvp, List<RawAvp, 1>>, "AVP" => (Set,), A: required::AnyAvp;
}

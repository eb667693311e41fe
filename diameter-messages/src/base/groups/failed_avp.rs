// @generated from dictionaries/base.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Avps, Contents, Encoder, Grammar, Group, Item, List, RawAvp, Unread};
use crate::base::required;
use diameter_core::builder::{Set, Unset};

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
pub struct FailedAvp {
    /// AVPs that the grammar does not list.
    pub avps: List<RawAvp, 1>,
}

impl FailedAvp {
    /// Starts building the AVPs of a Failed-AVP.
    pub fn builder() -> FailedAvpBuilder {
        FailedAvpBuilder::new()
    }
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

/// Builds [`FailedAvp`]. `build` exists once all that is required is set: AVP.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct FailedAvpBuilder<R = (Unset,)> {
    required: R,
}

impl FailedAvpBuilder {
    pub(super) fn new() -> Self {
        Self { required: (Unset,) }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> FailedAvpBuilder<(A,)> {
    /// Sets all AVP (required).
    pub fn avps(
        self,
        value: impl Into<List<RawAvp, 1>>,
    ) -> FailedAvpBuilder<(Set<List<RawAvp, 1>>,)> {
        let (_,) = self.required;
        FailedAvpBuilder {
            required: (Set(value.into()),),
        }
    }

    /// The finished value.
    pub fn build(self) -> FailedAvp
    where
        A: required::AnyAvp<List<RawAvp, 1>>,
    {
        let (a,) = self.required;
        FailedAvp { avps: a.value() }
    }
}

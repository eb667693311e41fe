// @generated from dictionaries/ts29343.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
    Utf8String,
};
use crate::ts29345;
use crate::ts29343::required;
use diameter_core::builder::{Set, Unset};

/// A user who is banned.
///
/// ```text
/// Banned-User-Target ::= < AVP Header: 3611 10415 >
///                        { Target-RPAUID }
///                        { Target-PDUID }
///                      * [ AVP ]
/// ```
///
/// AVP code 3611 of vendor 10415, 3GPP TS 29.343, 6.4.17.
#[derive(Clone, Debug, PartialEq)]
pub struct BannedUserTarget {
    /// Target-RPAUID (3844/10415), UTF8String; 3GPP TS 29.345, 6.3.65.
    pub target_rpauid: Utf8String,
    /// Target-PDUID (3845/10415), OctetString; 3GPP TS 29.345, 6.3.66.
    pub target_pduid: OctetString,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl BannedUserTarget {
    /// Starts building the AVPs of a Banned-User-Target.
    pub fn builder() -> BannedUserTargetBuilder {
        BannedUserTargetBuilder::new()
    }
}

impl Group for BannedUserTarget {}

static GRAMMAR: Grammar = Grammar {
    name: "Banned-User-Target",
    items: &[
        Item::required(ts29345::avp::TARGET_RPAUID.description()),
        Item::required(ts29345::avp::TARGET_PDUID.description()),
        Item::any(),
    ],
};

impl Contents for BannedUserTarget {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            target_rpauid: unread.value(),
            target_pduid: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3844) => received.one(0, 0, &mut self.target_rpauid),
            (10415, 3845) => received.one(1, 1, &mut self.target_pduid),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&ts29345::avp::TARGET_RPAUID, &self.target_rpauid);
        encoder.one(&ts29345::avp::TARGET_PDUID, &self.target_pduid);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`BannedUserTarget`]. `build` exists once all that is required is set: Target-RPAUID,
/// Target-PDUID.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct BannedUserTargetBuilder<R = (Unset, Unset)> {
    required: R,
    optional: BannedUserTargetOptional,
}

impl BannedUserTargetBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> BannedUserTargetBuilder<(A, B)> {
    /// Sets Target-RPAUID (required).
    pub fn target_rpauid(
        self,
        value: impl Into<Utf8String>,
    ) -> BannedUserTargetBuilder<(Set<Utf8String>, B)> {
        let (_, b) = self.required;
        BannedUserTargetBuilder {
            required: (Set(value.into()), b),
            optional: self.optional,
        }
    }

    /// Sets Target-PDUID (required).
    pub fn target_pduid(
        self,
        value: impl Into<OctetString>,
    ) -> BannedUserTargetBuilder<(A, Set<OctetString>)> {
        let (a, _) = self.required;
        BannedUserTargetBuilder {
            required: (a, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> BannedUserTarget
    where
        A: required::TargetRpauid<Utf8String>,
        B: required::TargetPduid<OctetString>,
    {
        let (a, b) = self.required;
        BannedUserTarget {
            target_rpauid: a.value(),
            target_pduid: b.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Banned-User-Target may carry but need not.
#[derive(Clone, Debug, Default)]
struct BannedUserTargetOptional {
    additional_avps: AdditionalAvps,
}

impl<R> BannedUserTargetBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}

// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
};
use crate::ts29272::{avp, required};
use diameter_core::builder::{Set, Unset};

/// A kind of location request that the terminal may make itself.
///
/// ```text
/// MO-LR ::= < AVP Header: 1485 10415 >
///           { SS-Code }
///           { SS-Status }
///         * [ AVP ]
/// ```
///
/// AVP code 1485 of vendor 10415, 3GPP TS 29.272, 7.3.96.
#[derive(Clone, Debug, PartialEq)]
pub struct MoLr {
    /// SS-Code (1476/10415), OctetString; 3GPP TS 29.272, 7.3.87.
    pub ss_code: OctetString,
    /// SS-Status (1477/10415), OctetString; 3GPP TS 29.272, 7.3.88.
    pub ss_status: OctetString,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl MoLr {
    /// Starts building the AVPs of a MO-LR.
    pub fn builder() -> MoLrBuilder {
        MoLrBuilder::new()
    }
}

impl Group for MoLr {}

static GRAMMAR: Grammar = Grammar {
    name: "MO-LR",
    items: &[
        Item::required(avp::SS_CODE.description()),
        Item::required(avp::SS_STATUS.description()),
        Item::any(),
    ],
};

impl Contents for MoLr {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            ss_code: unread.value(),
            ss_status: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1476) => received.one(0, 0, &mut self.ss_code),
            (10415, 1477) => received.one(1, 1, &mut self.ss_status),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::SS_CODE, &self.ss_code);
        encoder.one(&avp::SS_STATUS, &self.ss_status);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`MoLr`]. `build` exists once all that is required is set: SS-Code, SS-Status.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct MoLrBuilder<R = (Unset, Unset)> {
    required: R,
    optional: MoLrOptional,
}

impl MoLrBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> MoLrBuilder<(A, B)> {
    /// Sets SS-Code (required).
    pub fn ss_code(
        self,
        value: impl Into<OctetString>,
    ) -> MoLrBuilder<(Set<OctetString>, B)> {
        let (_, b) = self.required;
        MoLrBuilder {
            required: (Set(value.into()), b),
            optional: self.optional,
        }
    }

    /// Sets SS-Status (required).
    pub fn ss_status(
        self,
        value: impl Into<OctetString>,
    ) -> MoLrBuilder<(A, Set<OctetString>)> {
        let (a, _) = self.required;
        MoLrBuilder {
            required: (a, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> MoLr
    where
        A: required::SsCode<OctetString>,
        B: required::SsStatus<OctetString>,
    {
        let (a, b) = self.required;
        MoLr {
            ss_code: a.value(),
            ss_status: b.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a MO-LR may carry but need not.
#[derive(Clone, Debug, Default)]
struct MoLrOptional {
    additional_avps: AdditionalAvps,
}

impl<R> MoLrBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}

// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
};
use crate::ts29272::{avp, required};
use diameter_core::builder::{Set, Unset};

/// A barring service for short messages.
///
/// ```text
/// Call-Barring-Info ::= < AVP Header: 1488 10415 >
///                       { SS-Code }
///                       { SS-Status }
///                     * [ AVP ]
/// ```
///
/// AVP code 1488 of vendor 10415, 3GPP TS 29.272, 7.3.101.
#[derive(Clone, Debug, PartialEq)]
pub struct CallBarringInfo {
    /// SS-Code (1476/10415), OctetString; 3GPP TS 29.272, 7.3.87.
    pub ss_code: OctetString,
    /// SS-Status (1477/10415), OctetString; 3GPP TS 29.272, 7.3.88.
    pub ss_status: OctetString,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl CallBarringInfo {
    /// Starts building the AVPs of a Call-Barring-Info.
    pub fn builder() -> CallBarringInfoBuilder {
        CallBarringInfoBuilder::new()
    }
}

impl Group for CallBarringInfo {}

static GRAMMAR: Grammar = Grammar {
    name: "Call-Barring-Info",
    items: &[
        Item::required(avp::SS_CODE.description()),
        Item::required(avp::SS_STATUS.description()),
        Item::any(),
    ],
};

impl Contents for CallBarringInfo {
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

/// Builds [`CallBarringInfo`]. `build` exists once all that is required is set: SS-Code, SS-Status.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct CallBarringInfoBuilder<R = (Unset, Unset)> {
    required: R,
    optional: CallBarringInfoOptional,
}

impl CallBarringInfoBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> CallBarringInfoBuilder<(A, B)> {
    /// Sets SS-Code (required).
    pub fn ss_code(
        self,
        value: impl Into<OctetString>,
    ) -> CallBarringInfoBuilder<(Set<OctetString>, B)> {
        let (_, b) = self.required;
        CallBarringInfoBuilder {
            required: (Set(value.into()), b),
            optional: self.optional,
        }
    }

    /// Sets SS-Status (required).
    pub fn ss_status(
        self,
        value: impl Into<OctetString>,
    ) -> CallBarringInfoBuilder<(A, Set<OctetString>)> {
        let (a, _) = self.required;
        CallBarringInfoBuilder {
            required: (a, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> CallBarringInfo
    where
        A: required::SsCode<OctetString>,
        B: required::SsStatus<OctetString>,
    {
        let (a, b) = self.required;
        CallBarringInfo {
            ss_code: a.value(),
            ss_status: b.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Call-Barring-Info may carry but need not.
#[derive(Clone, Debug, Default)]
struct CallBarringInfoOptional {
    additional_avps: AdditionalAvps,
}

impl<R> CallBarringInfoBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}

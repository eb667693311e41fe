// @generated from dictionaries/ts29229.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread, Utf8String,
};
use crate::ts29229::{ReasonCode, avp, required};
use diameter_core::builder::{Set, Unset};

/// Why a registration is ended, as a code and a text.
///
/// ```text
/// Deregistration-Reason ::= < AVP Header: 615 10415 >
///                           { Reason-Code }
///                           [ Reason-Info ]
///                         * [ AVP ]
/// ```
///
/// AVP code 615 of vendor 10415, 3GPP TS 29.229, 6.3.16.
#[derive(Clone, Debug, PartialEq)]
pub struct DeregistrationReason {
    /// Reason-Code (616/10415), Enumerated; 3GPP TS 29.229, 6.3.17.
    pub reason_code: ReasonCode,
    /// Reason-Info (617/10415), UTF8String; 3GPP TS 29.229, 6.3.18.
    pub reason_info: Option<Utf8String>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl DeregistrationReason {
    /// Starts building the AVPs of a Deregistration-Reason.
    pub fn builder() -> DeregistrationReasonBuilder {
        DeregistrationReasonBuilder::new()
    }
}

impl Group for DeregistrationReason {}

static GRAMMAR: Grammar = Grammar {
    name: "Deregistration-Reason",
    items: &[
        Item::required(avp::REASON_CODE.description()),
        Item::optional(avp::REASON_INFO.description()),
        Item::any(),
    ],
};

impl Contents for DeregistrationReason {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            reason_code: unread.value(),
            reason_info: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 616) => received.one(0, 0, &mut self.reason_code),
            (10415, 617) => received.optional(1, &mut self.reason_info),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::REASON_CODE, &self.reason_code);
        encoder.optional(&avp::REASON_INFO, &self.reason_info);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`DeregistrationReason`]. `build` exists once all that is required is set: Reason-Code.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct DeregistrationReasonBuilder<R = (Unset,)> {
    required: R,
    optional: DeregistrationReasonOptional,
}

impl DeregistrationReasonBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> DeregistrationReasonBuilder<(A,)> {
    /// Sets Reason-Code (required).
    pub fn reason_code(
        self,
        value: impl Into<ReasonCode>,
    ) -> DeregistrationReasonBuilder<(Set<ReasonCode>,)> {
        let (_,) = self.required;
        DeregistrationReasonBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> DeregistrationReason
    where
        A: required::ReasonCode<ReasonCode>,
    {
        let (a,) = self.required;
        DeregistrationReason {
            reason_code: a.value(),
            reason_info: self.optional.reason_info,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Deregistration-Reason may carry but need not.
#[derive(Clone, Debug, Default)]
struct DeregistrationReasonOptional {
    reason_info: Option<Utf8String>,
    additional_avps: AdditionalAvps,
}

impl<R> DeregistrationReasonBuilder<R> {
    /// Sets Reason-Info.
    pub fn reason_info(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.reason_info = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}

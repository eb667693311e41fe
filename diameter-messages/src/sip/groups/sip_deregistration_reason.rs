// @generated from dictionaries/sip.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Place, Utf8String,
};
use crate::sip::{SipReasonCode, avp, required};
use diameter_core::builder::{Set, Unset};

/// Why a registration is ended, as a code and a text.
///
/// ```text
/// SIP-Deregistration-Reason ::= < AVP Header: 383 >
///                               { SIP-Reason-Code }
///                               [ SIP-Reason-Info ]
///                             * [ AVP ]
/// ```
///
/// AVP code 383, RFC 4740, 9.7.
#[derive(Clone, Debug, PartialEq)]
pub struct SipDeregistrationReason {
    /// SIP-Reason-Code (384), Enumerated; RFC 4740, 9.7.1.
    pub sip_reason_code: SipReasonCode,
    /// SIP-Reason-Info (385), UTF8String; RFC 4740, 9.7.2.
    pub sip_reason_info: Option<Utf8String>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl SipDeregistrationReason {
    /// Starts building the AVPs of a SIP-Deregistration-Reason.
    pub fn builder() -> SipDeregistrationReasonBuilder {
        SipDeregistrationReasonBuilder::new()
    }

    #[inline]
    pub(super) fn assemble(
        (sip_reason_code,): (SipReasonCode,),
        optional: SipDeregistrationReasonOptional,
    ) -> Self {
        Self {
            sip_reason_code,
            sip_reason_info: optional.sip_reason_info,
            additional_avps: optional.additional_avps,
        }
    }
}

impl Group for SipDeregistrationReason {}

static GRAMMAR: Grammar = Grammar {
    name: "SIP-Deregistration-Reason",
    items: &[
        Item::required(avp::SIP_REASON_CODE.description()),
        Item::optional(avp::SIP_REASON_INFO.description()),
        Item::any(),
    ],
};

impl Contents for SipDeregistrationReason {
    const GRAMMAR: &'static Grammar = &GRAMMAR;

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut sip_reason_code = None;
        let mut optional = SipDeregistrationReasonOptional::default();
        while let Some(key) = received.next() {
            match key {
                (0, 384) => received.one(0, &mut sip_reason_code),
                (0, 385) => received.one(1, &mut optional.sip_reason_info),
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        received.required(0, &sip_reason_code);
        let required = (sip_reason_code?,);
        place.put_with(|| Self::assemble(required, optional));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::SIP_REASON_CODE, &self.sip_reason_code);
        encoder.optional(&avp::SIP_REASON_INFO, &self.sip_reason_info);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`SipDeregistrationReason`]. `build` exists once all that is required is set:
/// SIP-Reason-Code.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct SipDeregistrationReasonBuilder<R = (Unset,)> {
    required: R,
    optional: SipDeregistrationReasonOptional,
}

impl SipDeregistrationReasonBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> SipDeregistrationReasonBuilder<(A,)> {
    /// Sets SIP-Reason-Code (required).
    pub fn sip_reason_code(
        self,
        value: impl Into<SipReasonCode>,
    ) -> SipDeregistrationReasonBuilder<(Set<SipReasonCode>,)> {
        let (_,) = self.required;
        SipDeregistrationReasonBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> SipDeregistrationReason
    where
        A: required::SipReasonCode<SipReasonCode>,
    {
        let (a,) = self.required;
        SipDeregistrationReason::assemble((a.value(),), self.optional)
    }
}

/// What a SIP-Deregistration-Reason may carry but need not.
#[derive(Clone, Debug, Default)]
pub(super) struct SipDeregistrationReasonOptional {
    pub(super) sip_reason_info: Option<Utf8String>,
    pub(super) additional_avps: AdditionalAvps,
}

impl<R> SipDeregistrationReasonBuilder<R> {
    /// Sets SIP-Reason-Info.
    pub fn sip_reason_info(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.sip_reason_info = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}

// @generated from dictionaries/sip.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread, Utf8String,
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
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            sip_reason_code: unread.value(),
            sip_reason_info: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 384) => received.one(0, 0, &mut self.sip_reason_code),
            (0, 385) => received.optional(1, &mut self.sip_reason_info),
            _ => received.additional(&mut self.additional_avps),
        }
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
        SipDeregistrationReason {
            sip_reason_code: a.value(),
            sip_reason_info: self.optional.sip_reason_info,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a SIP-Deregistration-Reason may carry but need not.
#[derive(Clone, Debug, Default)]
struct SipDeregistrationReasonOptional {
    sip_reason_info: Option<Utf8String>,
    additional_avps: AdditionalAvps,
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

// @generated from dictionaries/sip.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, Utf8String};
use crate::required;
use crate::sip::{SipReasonCode, avp};

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
#[non_exhaustive]
pub struct SipDeregistrationReason {
    /// SIP-Reason-Code (384), Enumerated; RFC 4740, 9.7.1.
    pub sip_reason_code: SipReasonCode,
    /// SIP-Reason-Info (385), UTF8String; RFC 4740, 9.7.2.
    pub sip_reason_info: Option<Utf8String>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::SIP_REASON_CODE, &self.sip_reason_code);
        avps.optional(&avp::SIP_REASON_INFO, &self.sip_reason_info);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    SipDeregistrationReasonBuilder<(A,) = (Unset,), (Set,)> builds group SipDeregistrationReason in SipDeregistrationReason, with additional_avps;
    required sip_reason_code: IntoField<SipReasonCode>, "SIP-Reason-Code" => (Set,), A: required::SipReasonCode;
    optional sip_reason_info: IntoField<Utf8String, Option<Utf8String>>, "SIP-Reason-Info";
}

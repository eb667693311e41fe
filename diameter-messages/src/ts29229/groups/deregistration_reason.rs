// @generated from dictionaries/ts29229.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, Utf8String};
use crate::required;
use crate::ts29229::{ReasonCode, avp};

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
#[non_exhaustive]
pub struct DeregistrationReason {
    /// Reason-Code (616/10415), Enumerated; 3GPP TS 29.229, 6.3.17.
    pub reason_code: ReasonCode,
    /// Reason-Info (617/10415), UTF8String; 3GPP TS 29.229, 6.3.18.
    pub reason_info: Option<Utf8String>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::REASON_CODE, &self.reason_code);
        avps.optional(&avp::REASON_INFO, &self.reason_info);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    DeregistrationReasonBuilder<(A,) = (Unset,), (Set,)> builds group DeregistrationReason in DeregistrationReason, with additional_avps;
    required reason_code: IntoField<ReasonCode>, "Reason-Code" => (Set,), A: required::ReasonCode;
    optional reason_info: IntoField<Utf8String, Option<Utf8String>>, "Reason-Info";
}

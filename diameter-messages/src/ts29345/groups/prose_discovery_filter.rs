// @generated from dictionaries/ts29345.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString, Utf8String};
use crate::required;
use crate::ts29345::avp;

/// A code, its masks and how long they are valid.
///
/// ```text
/// ProSe-Discovery-Filter ::= < AVP Header: 3813 10415 >
///                            { Filter-Id }
///                            { ProSe-App-Id }
///                            { ProSe-Validity-Timer }
///                            { ProSe-App-Code }
///                          * [ ProSe-App-Mask ]
///                          * [ AVP ]
/// ```
///
/// AVP code 3813 of vendor 10415, 3GPP TS 29.345, 6.3.20.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProseDiscoveryFilter {
    /// Filter-Id (3805/10415), OctetString; 3GPP TS 29.345, 6.3.9.
    /// Identifies a discovery filter. Code 3805; code 11 has the same name.
    pub prose_filter_id: OctetString,
    /// ProSe-App-Id (3811/10415), UTF8String; 3GPP TS 29.345, 6.3.17.
    pub prose_app_id: Utf8String,
    /// ProSe-Validity-Timer (3815/10415), Unsigned32; 3GPP TS 29.345, 6.3.22.
    pub prose_validity_timer: u32,
    /// ProSe-App-Code (3810/10415), OctetString; 3GPP TS 29.345, 6.3.16.
    pub prose_app_code: OctetString,
    /// ProSe-App-Mask (3812/10415), OctetString; 3GPP TS 29.345, 6.3.18.
    pub prose_app_mask: Vec<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for ProseDiscoveryFilter {}

static GRAMMAR: Grammar = Grammar {
    name: "ProSe-Discovery-Filter",
    items: &[
        Item::required(avp::PROSE_FILTER_ID.description()),
        Item::required(avp::PROSE_APP_ID.description()),
        Item::required(avp::PROSE_VALIDITY_TIMER.description()),
        Item::required(avp::PROSE_APP_CODE.description()),
        Item::repeated(avp::PROSE_APP_MASK.description()),
        Item::any(),
    ],
};

impl Contents for ProseDiscoveryFilter {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 4;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            prose_filter_id: unread.value(),
            prose_app_id: unread.value(),
            prose_validity_timer: unread.value(),
            prose_app_code: unread.value(),
            prose_app_mask: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3805) => received.one(0, 0, &mut self.prose_filter_id),
            (10415, 3811) => received.one(1, 1, &mut self.prose_app_id),
            (10415, 3815) => received.one(2, 2, &mut self.prose_validity_timer),
            (10415, 3810) => received.one(3, 3, &mut self.prose_app_code),
            (10415, 3812) => received.many(4, &mut self.prose_app_mask),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::PROSE_FILTER_ID, &self.prose_filter_id);
        avps.one(&avp::PROSE_APP_ID, &self.prose_app_id);
        avps.one(&avp::PROSE_VALIDITY_TIMER, &self.prose_validity_timer);
        avps.one(&avp::PROSE_APP_CODE, &self.prose_app_code);
        avps.many(&avp::PROSE_APP_MASK, &self.prose_app_mask);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ProseDiscoveryFilterBuilder<(A, B, C, D) = (Unset, Unset, Unset, Unset), (Set, Set, Set, Set)> builds group ProseDiscoveryFilter in ProseDiscoveryFilter, with additional_avps;
    required prose_filter_id: IntoField<OctetString>, "Filter-Id" => (Set, B, C, D), A: required::FilterId;
    required prose_app_id: IntoField<Utf8String>, "ProSe-App-Id" => (A, Set, C, D), B: required::ProseAppId;
    required prose_validity_timer: IntoField<u32>, "ProSe-Validity-Timer" => (A, B, Set, D), C: required::ProseValidityTimer;
    required prose_app_code: IntoField<OctetString>, "ProSe-App-Code" => (A, B, C, Set), D: required::ProseAppCode;
    repeated prose_app_mask, prose_app_masks: IntoField<OctetString>, "ProSe-App-Mask";
}

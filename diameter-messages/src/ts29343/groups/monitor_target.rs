// @generated from dictionaries/ts29343.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString, Utf8String};
use crate::required;
use crate::ts29345;
use crate::ts29343::{ProseCodeSuffixMask, avp};

/// A user who may be monitored.
///
/// ```text
/// Monitor-Target ::= < AVP Header: 3607 10415 >
///                    { Target-RPAUID }
///                    { PDUID }
///                    [ Metadata-Indicator ]
///                  * [ ProSe-Code-Suffix-Mask ]
///                  * [ AVP ]
/// ```
///
/// AVP code 3607 of vendor 10415, 3GPP TS 29.343, 6.4.9.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitorTarget {
    /// Target-RPAUID (3844/10415), UTF8String; 3GPP TS 29.345, 6.3.65.
    pub target_rpauid: Utf8String,
    /// PDUID (3604/10415), OctetString; 3GPP TS 29.343, 6.4.6.
    pub pduid: OctetString,
    /// Metadata-Indicator (3612/10415), Unsigned32; 3GPP TS 29.343, 6.4.18.
    pub metadata_indicator: Option<u32>,
    /// ProSe-Code-Suffix-Mask (3608/10415), Grouped; 3GPP TS 29.343, 6.4.10.
    pub prose_code_suffix_mask: Vec<ProseCodeSuffixMask>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for MonitorTarget {}

static GRAMMAR: Grammar = Grammar {
    name: "Monitor-Target",
    items: &[
        Item::required(ts29345::avp::TARGET_RPAUID.description()),
        Item::required(avp::PDUID.description()),
        Item::optional(avp::METADATA_INDICATOR.description()),
        Item::repeated(avp::PROSE_CODE_SUFFIX_MASK.description()),
        Item::any(),
    ],
};

impl Contents for MonitorTarget {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            target_rpauid: unread.value(),
            pduid: unread.value(),
            metadata_indicator: None,
            prose_code_suffix_mask: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3844) => received.one(0, 0, &mut self.target_rpauid),
            (10415, 3604) => received.one(1, 1, &mut self.pduid),
            (10415, 3612) => received.optional(2, &mut self.metadata_indicator),
            (10415, 3608) => received.many(3, &mut self.prose_code_suffix_mask),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&ts29345::avp::TARGET_RPAUID, &self.target_rpauid);
        avps.one(&avp::PDUID, &self.pduid);
        avps.optional(&avp::METADATA_INDICATOR, &self.metadata_indicator);
        avps.many(&avp::PROSE_CODE_SUFFIX_MASK, &self.prose_code_suffix_mask);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    MonitorTargetBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group MonitorTarget in MonitorTarget, with additional_avps;
    required target_rpauid: IntoField<Utf8String>, "Target-RPAUID" => (Set, B), A: required::TargetRpauid;
    required pduid: IntoField<OctetString>, "PDUID" => (A, Set), B: required::Pduid;
    optional metadata_indicator: IntoField<u32, Option<u32>>, "Metadata-Indicator";
    repeated prose_code_suffix_mask, prose_code_suffix_masks: IntoField<ProseCodeSuffixMask>, "ProSe-Code-Suffix-Mask";
}

// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, DiameterIdentity, Grammar, Group, Item};
use crate::required;
use crate::ts29336::{CommunicationPatternSet, MtcProviderInfo, avp};

/// How a terminal will communicate, to tune the network for it.
///
/// ```text
/// AESE-Communication-Pattern ::= < AVP Header: 3113 10415 >
///                                [ SCEF-Reference-ID ]
///                                [ SCEF-Reference-ID-Ext ]
///                                { SCEF-ID }
///                              * [ SCEF-Reference-ID-for-Deletion ]
///                              * [ SCEF-Reference-ID-for-Deletion-Ext ]
///                              * [ Communication-Pattern-Set ]
///                                [ MTC-Provider-Info ]
///                              * [ AVP ]
/// ```
///
/// AVP code 3113 of vendor 10415, 3GPP TS 29.336, 8.4.25.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AeseCommunicationPattern {
    /// SCEF-Reference-ID (3124/10415), Unsigned32; 3GPP TS 29.336, 8.4.4.
    /// Identifies, with SCEF-ID, a monitoring event.
    pub scef_reference_id: Option<u32>,
    /// SCEF-Reference-ID-Ext (3186/10415), Unsigned64; 3GPP TS 29.336, 8.4.82.
    /// Like SCEF-Reference-ID, 64 bits wide.
    pub scef_reference_id_ext: Option<u64>,
    /// SCEF-ID (3125/10415), DiameterIdentity; 3GPP TS 29.336, 8.4.5.
    /// The exposure function, by its Diameter identity.
    pub scef_id: DiameterIdentity,
    /// SCEF-Reference-ID-for-Deletion (3126/10415), Unsigned32; 3GPP TS 29.336, 8.4.6.
    pub scef_reference_id_for_deletion: Vec<u32>,
    /// SCEF-Reference-ID-for-Deletion-Ext (3187/10415), Unsigned64; 3GPP TS 29.336, 8.4.83.
    /// Like SCEF-Reference-ID-for-Deletion, 64 bits wide.
    pub scef_reference_id_for_deletion_ext: Vec<u64>,
    /// Communication-Pattern-Set (3114/10415), Grouped; 3GPP TS 29.336, 8.4.26.
    pub communication_pattern_set: Vec<CommunicationPatternSet>,
    /// MTC-Provider-Info (3178/10415), Grouped; 3GPP TS 29.336, 8.4.74.
    pub mtc_provider_info: Option<MtcProviderInfo>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for AeseCommunicationPattern {}

static GRAMMAR: Grammar = Grammar {
    name: "AESE-Communication-Pattern",
    items: &[
        Item::optional(avp::SCEF_REFERENCE_ID.description()),
        Item::optional(avp::SCEF_REFERENCE_ID_EXT.description()),
        Item::required(avp::SCEF_ID.description()),
        Item::repeated(avp::SCEF_REFERENCE_ID_FOR_DELETION.description()),
        Item::repeated(avp::SCEF_REFERENCE_ID_FOR_DELETION_EXT.description()),
        Item::repeated(avp::COMMUNICATION_PATTERN_SET.description()),
        Item::optional(avp::MTC_PROVIDER_INFO.description()),
        Item::any(),
    ],
};

impl Contents for AeseCommunicationPattern {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            scef_reference_id: None,
            scef_reference_id_ext: None,
            scef_id: unread.value(),
            scef_reference_id_for_deletion: Vec::new(),
            scef_reference_id_for_deletion_ext: Vec::new(),
            communication_pattern_set: Vec::new(),
            mtc_provider_info: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3124) => received.optional(0, &mut self.scef_reference_id),
            (10415, 3186) => received.optional(1, &mut self.scef_reference_id_ext),
            (10415, 3125) => received.one(2, 0, &mut self.scef_id),
            (10415, 3126) => received.many(3, &mut self.scef_reference_id_for_deletion),
            (10415, 3187) => {
                received.many(4, &mut self.scef_reference_id_for_deletion_ext)
            }
            (10415, 3114) => received.many(5, &mut self.communication_pattern_set),
            (10415, 3178) => received.optional(6, &mut self.mtc_provider_info),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::SCEF_REFERENCE_ID, &self.scef_reference_id);
        avps.optional(&avp::SCEF_REFERENCE_ID_EXT, &self.scef_reference_id_ext);
        avps.one(&avp::SCEF_ID, &self.scef_id);
        avps.many(
            &avp::SCEF_REFERENCE_ID_FOR_DELETION,
            &self.scef_reference_id_for_deletion,
        );
        avps.many(
            &avp::SCEF_REFERENCE_ID_FOR_DELETION_EXT,
            &self.scef_reference_id_for_deletion_ext,
        );
        avps.many(&avp::COMMUNICATION_PATTERN_SET, &self.communication_pattern_set);
        avps.optional(&avp::MTC_PROVIDER_INFO, &self.mtc_provider_info);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    AeseCommunicationPatternBuilder<(A,) = (Unset,), (Set,)> builds group AeseCommunicationPattern in AeseCommunicationPattern, with additional_avps;
    required scef_id: IntoIdentity<DiameterIdentity>, "SCEF-ID" => (Set,), A: required::ScefId;
    optional scef_reference_id: IntoField<u32, Option<u32>>, "SCEF-Reference-ID";
    optional scef_reference_id_ext: IntoField<u64, Option<u64>>, "SCEF-Reference-ID-Ext";
    optional mtc_provider_info: IntoField<MtcProviderInfo, Option<MtcProviderInfo>>, "MTC-Provider-Info";
    repeated scef_reference_id_for_deletion, scef_reference_id_for_deletions: IntoField<u32>, "SCEF-Reference-ID-for-Deletion";
    repeated scef_reference_id_for_deletion_ext, scef_reference_id_for_deletion_exts: IntoField<u64>, "SCEF-Reference-ID-for-Deletion-Ext";
    repeated communication_pattern_set, communication_pattern_sets: IntoField<CommunicationPatternSet>, "Communication-Pattern-Set";
}

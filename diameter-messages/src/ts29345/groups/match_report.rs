// @generated from dictionaries/ts29345.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString, Utf8String};
use crate::required;
use crate::ts29345::avp;

/// A match, with the code that was heard.
///
/// ```text
/// Match-Report ::= < AVP Header: 3807 10415 >
///                  { Discovery-Type }
///                  [ ProSe-App-Code ]
///                  [ ProSe-Metadata-Index-Mask ]
///                  [ ProSe-App-Id ]
///                  [ ProSe-Validity-Timer ]
///                  [ ProSe-Match-Refresh-Timer ]
///                  [ ProSe-Application-Metadata ]
///                  [ PC5-tech ]
///                * [ AVP ]
/// ```
///
/// AVP code 3807 of vendor 10415, 3GPP TS 29.345, 6.3.12.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MatchReport {
    /// Discovery-Type (3804/10415), Unsigned32; 3GPP TS 29.345, 6.3.5.
    pub discovery_type: u32,
    /// ProSe-App-Code (3810/10415), OctetString; 3GPP TS 29.345, 6.3.16.
    pub prose_app_code: Option<OctetString>,
    /// ProSe-Metadata-Index-Mask (3839/10415), OctetString; 3GPP TS 29.345, 6.3.60.
    pub prose_metadata_index_mask: Option<OctetString>,
    /// ProSe-App-Id (3811/10415), UTF8String; 3GPP TS 29.345, 6.3.17.
    pub prose_app_id: Option<Utf8String>,
    /// ProSe-Validity-Timer (3815/10415), Unsigned32; 3GPP TS 29.345, 6.3.22.
    pub prose_validity_timer: Option<u32>,
    /// ProSe-Match-Refresh-Timer (3838/10415), Unsigned32; 3GPP TS 29.345, 6.3.52.
    pub prose_match_refresh_timer: Option<u32>,
    /// ProSe-Application-Metadata (3853/10415), UTF8String; 3GPP TS 29.345, 6.3.58.
    pub prose_application_metadata: Option<Utf8String>,
    /// PC5-tech (3868/10415), OctetString; 3GPP TS 29.345, 6.3.84.
    pub pc5_tech: Option<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for MatchReport {}

static GRAMMAR: Grammar = Grammar {
    name: "Match-Report",
    items: &[
        Item::required(avp::DISCOVERY_TYPE.description()),
        Item::optional(avp::PROSE_APP_CODE.description()),
        Item::optional(avp::PROSE_METADATA_INDEX_MASK.description()),
        Item::optional(avp::PROSE_APP_ID.description()),
        Item::optional(avp::PROSE_VALIDITY_TIMER.description()),
        Item::optional(avp::PROSE_MATCH_REFRESH_TIMER.description()),
        Item::optional(avp::PROSE_APPLICATION_METADATA.description()),
        Item::optional(avp::PC5_TECH.description()),
        Item::any(),
    ],
};

impl Contents for MatchReport {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            discovery_type: unread.value(),
            prose_app_code: None,
            prose_metadata_index_mask: None,
            prose_app_id: None,
            prose_validity_timer: None,
            prose_match_refresh_timer: None,
            prose_application_metadata: None,
            pc5_tech: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3804) => received.one(0, 0, &mut self.discovery_type),
            (10415, 3810) => received.optional(1, &mut self.prose_app_code),
            (10415, 3839) => received.optional(2, &mut self.prose_metadata_index_mask),
            (10415, 3811) => received.optional(3, &mut self.prose_app_id),
            (10415, 3815) => received.optional(4, &mut self.prose_validity_timer),
            (10415, 3838) => received.optional(5, &mut self.prose_match_refresh_timer),
            (10415, 3853) => received.optional(6, &mut self.prose_application_metadata),
            (10415, 3868) => received.optional(7, &mut self.pc5_tech),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::DISCOVERY_TYPE, &self.discovery_type);
        avps.optional(&avp::PROSE_APP_CODE, &self.prose_app_code);
        avps.optional(&avp::PROSE_METADATA_INDEX_MASK, &self.prose_metadata_index_mask);
        avps.optional(&avp::PROSE_APP_ID, &self.prose_app_id);
        avps.optional(&avp::PROSE_VALIDITY_TIMER, &self.prose_validity_timer);
        avps.optional(&avp::PROSE_MATCH_REFRESH_TIMER, &self.prose_match_refresh_timer);
        avps.optional(
            &avp::PROSE_APPLICATION_METADATA,
            &self.prose_application_metadata,
        );
        avps.optional(&avp::PC5_TECH, &self.pc5_tech);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    MatchReportBuilder<(A,) = (Unset,), (Set,)> builds group MatchReport in MatchReport, with additional_avps;
    required discovery_type: IntoField<u32>, "Discovery-Type" => (Set,), A: required::DiscoveryType;
    optional prose_app_code: IntoField<OctetString, Option<OctetString>>, "ProSe-App-Code";
    optional prose_metadata_index_mask: IntoField<OctetString, Option<OctetString>>, "ProSe-Metadata-Index-Mask";
    optional prose_app_id: IntoField<Utf8String, Option<Utf8String>>, "ProSe-App-Id";
    optional prose_validity_timer: IntoField<u32, Option<u32>>, "ProSe-Validity-Timer";
    optional prose_match_refresh_timer: IntoField<u32, Option<u32>>, "ProSe-Match-Refresh-Timer";
    optional prose_application_metadata: IntoField<Utf8String, Option<Utf8String>>, "ProSe-Application-Metadata";
    optional pc5_tech: IntoField<OctetString, Option<OctetString>>, "PC5-tech";
}

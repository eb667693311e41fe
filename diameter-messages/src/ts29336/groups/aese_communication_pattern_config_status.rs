// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, DiameterIdentity, Grammar, Group, Item};
use crate::required;
use crate::ts29336::{AeseErrorReport, avp};

/// Whether a pattern of communication could be configured.
///
/// ```text
/// AESE-Communication-Pattern-Config-Status ::= < AVP Header: 3120 10415 >
///                                              { SCEF-Reference-ID }
///                                              [ SCEF-Reference-ID-Ext ]
///                                              [ SCEF-ID ]
///                                              [ AESE-Error-Report ]
///                                            * [ AVP ]
/// ```
///
/// AVP code 3120 of vendor 10415, 3GPP TS 29.336, 8.4.32.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AeseCommunicationPatternConfigStatus {
    /// SCEF-Reference-ID (3124/10415), Unsigned32; 3GPP TS 29.336, 8.4.4.
    /// Identifies, with SCEF-ID, a monitoring event.
    pub scef_reference_id: u32,
    /// SCEF-Reference-ID-Ext (3186/10415), Unsigned64; 3GPP TS 29.336, 8.4.82.
    /// Like SCEF-Reference-ID, 64 bits wide.
    pub scef_reference_id_ext: Option<u64>,
    /// SCEF-ID (3125/10415), DiameterIdentity; 3GPP TS 29.336, 8.4.5.
    /// The exposure function, by its Diameter identity.
    pub scef_id: Option<DiameterIdentity>,
    /// AESE-Error-Report (3121/10415), Grouped; 3GPP TS 29.336, 8.4.33.
    pub aese_error_report: Option<AeseErrorReport>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for AeseCommunicationPatternConfigStatus {}

static GRAMMAR: Grammar = Grammar {
    name: "AESE-Communication-Pattern-Config-Status",
    items: &[
        Item::required(avp::SCEF_REFERENCE_ID.description()),
        Item::optional(avp::SCEF_REFERENCE_ID_EXT.description()),
        Item::optional(avp::SCEF_ID.description()),
        Item::optional(avp::AESE_ERROR_REPORT.description()),
        Item::any(),
    ],
};

impl Contents for AeseCommunicationPatternConfigStatus {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            scef_reference_id: unread.value(),
            scef_reference_id_ext: None,
            scef_id: None,
            aese_error_report: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3124) => received.one(0, 0, &mut self.scef_reference_id),
            (10415, 3186) => received.optional(1, &mut self.scef_reference_id_ext),
            (10415, 3125) => received.optional(2, &mut self.scef_id),
            (10415, 3121) => received.optional(3, &mut self.aese_error_report),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::SCEF_REFERENCE_ID, &self.scef_reference_id);
        avps.optional(&avp::SCEF_REFERENCE_ID_EXT, &self.scef_reference_id_ext);
        avps.optional(&avp::SCEF_ID, &self.scef_id);
        avps.optional(&avp::AESE_ERROR_REPORT, &self.aese_error_report);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    AeseCommunicationPatternConfigStatusBuilder<(A,) = (Unset,), (Set,)> builds group AeseCommunicationPatternConfigStatus in AeseCommunicationPatternConfigStatus, with additional_avps;
    required scef_reference_id: IntoField<u32>, "SCEF-Reference-ID" => (Set,), A: required::ScefReferenceId;
    optional scef_reference_id_ext: IntoField<u64, Option<u64>>, "SCEF-Reference-ID-Ext";
    optional scef_id: IntoIdentity<Option<DiameterIdentity>>, "SCEF-ID";
    optional aese_error_report: IntoField<AeseErrorReport, Option<AeseErrorReport>>, "AESE-Error-Report";
}

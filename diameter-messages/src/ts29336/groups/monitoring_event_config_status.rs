// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, DiameterIdentity, Grammar, Group, Item};
use crate::required;
use crate::ts29336::{ServiceReport, avp};

/// Whether a monitoring event could be configured.
///
/// ```text
/// Monitoring-Event-Config-Status ::= < AVP Header: 3142 10415 >
///                                  * [ Service-Report ]
///                                    { SCEF-Reference-ID }
///                                    [ SCEF-Reference-ID-Ext ]
///                                    [ SCEF-ID ]
///                                  * [ AVP ]
/// ```
///
/// AVP code 3142 of vendor 10415, 3GPP TS 29.336, 8.4.24.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringEventConfigStatus {
    /// Service-Report (3152/10415), Grouped; 3GPP TS 29.336, 8.4.47.
    pub service_report: Vec<ServiceReport>,
    /// SCEF-Reference-ID (3124/10415), Unsigned32; 3GPP TS 29.336, 8.4.4.
    /// Identifies, with SCEF-ID, a monitoring event.
    pub scef_reference_id: u32,
    /// SCEF-Reference-ID-Ext (3186/10415), Unsigned64; 3GPP TS 29.336, 8.4.82.
    /// Like SCEF-Reference-ID, 64 bits wide.
    pub scef_reference_id_ext: Option<u64>,
    /// SCEF-ID (3125/10415), DiameterIdentity; 3GPP TS 29.336, 8.4.5.
    /// The exposure function, by its Diameter identity.
    pub scef_id: Option<DiameterIdentity>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for MonitoringEventConfigStatus {}

static GRAMMAR: Grammar = Grammar {
    name: "Monitoring-Event-Config-Status",
    items: &[
        Item::repeated(avp::SERVICE_REPORT.description()),
        Item::required(avp::SCEF_REFERENCE_ID.description()),
        Item::optional(avp::SCEF_REFERENCE_ID_EXT.description()),
        Item::optional(avp::SCEF_ID.description()),
        Item::any(),
    ],
};

impl Contents for MonitoringEventConfigStatus {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            service_report: Vec::new(),
            scef_reference_id: unread.value(),
            scef_reference_id_ext: None,
            scef_id: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3152) => received.many(0, &mut self.service_report),
            (10415, 3124) => received.one(1, 0, &mut self.scef_reference_id),
            (10415, 3186) => received.optional(2, &mut self.scef_reference_id_ext),
            (10415, 3125) => received.optional(3, &mut self.scef_id),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&avp::SERVICE_REPORT, &self.service_report);
        avps.one(&avp::SCEF_REFERENCE_ID, &self.scef_reference_id);
        avps.optional(&avp::SCEF_REFERENCE_ID_EXT, &self.scef_reference_id_ext);
        avps.optional(&avp::SCEF_ID, &self.scef_id);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    MonitoringEventConfigStatusBuilder<(A,) = (Unset,), (Set,)> builds group MonitoringEventConfigStatus in MonitoringEventConfigStatus, with additional_avps;
    required scef_reference_id: IntoField<u32>, "SCEF-Reference-ID" => (Set,), A: required::ScefReferenceId;
    optional scef_reference_id_ext: IntoField<u64, Option<u64>>, "SCEF-Reference-ID-Ext";
    optional scef_id: IntoIdentity<Option<DiameterIdentity>>, "SCEF-ID";
    repeated service_report, service_reports: IntoField<ServiceReport>, "Service-Report";
}

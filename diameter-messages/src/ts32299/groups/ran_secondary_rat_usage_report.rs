// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoTime};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, OctetString, Time, UnlistedAvps};
use crate::nasreq;
use crate::ts29061;
use crate::ts32299::avp;

/// Data that went through a secondary radio access technology.
///
/// ```text
/// RAN-Secondary-RAT-Usage-Report ::= < AVP Header: 1302 10415 >
///                                    [ Secondary-RAT-Type ]
///                                    [ RAN-Start-Timestamp ]
///                                    [ RAN-End-Timestamp ]
///                                    [ Accounting-Input-Octets ]
///                                    [ Accounting-Output-Octets ]
///                                    [ 3GPP-Charging-Id ]
/// ```
///
/// AVP code 1302 of vendor 10415, 3GPP TS 32.299, 7.2.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RanSecondaryRatUsageReport {
    /// Secondary-RAT-Type (1304/10415), OctetString; 3GPP TS 32.299, 7.2.
    /// One octet, the radio access technology as in TS 29.061.
    pub secondary_rat_type: Option<OctetString>,
    /// RAN-Start-Timestamp (1303/10415), Time; 3GPP TS 32.299, 7.2.
    /// When the use began.
    pub ran_start_timestamp: Option<Time>,
    /// RAN-End-Timestamp (1301/10415), Time; 3GPP TS 32.299, 7.2.
    /// When the use ended.
    pub ran_end_timestamp: Option<Time>,
    /// Accounting-Input-Octets (363), Unsigned64; RFC 7155, 4.6.1.
    /// Octets from the user, 64 bits wide: Acct-Input-Octets and -Gigawords of RADIUS in one.
    pub accounting_input_octets: Option<u64>,
    /// Accounting-Output-Octets (364), Unsigned64; RFC 7155, 4.6.2.
    /// Octets to the user, 64 bits wide: Acct-Output-Octets and -Gigawords of RADIUS in one.
    pub accounting_output_octets: Option<u64>,
    /// 3GPP-Charging-Id (2/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// 4 octets: the charging identifier of a bearer, an unsigned number with the most significant
    /// octet first.
    pub three_gpp_charging_id: Option<OctetString>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for RanSecondaryRatUsageReport {}

static GRAMMAR: Grammar = Grammar {
    name: "RAN-Secondary-RAT-Usage-Report",
    items: &[
        Item::optional(avp::SECONDARY_RAT_TYPE.description()),
        Item::optional(avp::RAN_START_TIMESTAMP.description()),
        Item::optional(avp::RAN_END_TIMESTAMP.description()),
        Item::optional(nasreq::avp::ACCOUNTING_INPUT_OCTETS.description()),
        Item::optional(nasreq::avp::ACCOUNTING_OUTPUT_OCTETS.description()),
        Item::optional(ts29061::avp::THREE_GPP_CHARGING_ID.description()),
    ],
};

impl Contents for RanSecondaryRatUsageReport {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1304) => received.optional(0, &mut self.secondary_rat_type),
            (10415, 1303) => received.optional(1, &mut self.ran_start_timestamp),
            (10415, 1301) => received.optional(2, &mut self.ran_end_timestamp),
            (0, 363) => received.optional(3, &mut self.accounting_input_octets),
            (0, 364) => received.optional(4, &mut self.accounting_output_octets),
            (10415, 2) => received.optional(5, &mut self.three_gpp_charging_id),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::SECONDARY_RAT_TYPE, &self.secondary_rat_type);
        avps.optional(&avp::RAN_START_TIMESTAMP, &self.ran_start_timestamp);
        avps.optional(&avp::RAN_END_TIMESTAMP, &self.ran_end_timestamp);
        avps.optional(
            &nasreq::avp::ACCOUNTING_INPUT_OCTETS,
            &self.accounting_input_octets,
        );
        avps.optional(
            &nasreq::avp::ACCOUNTING_OUTPUT_OCTETS,
            &self.accounting_output_octets,
        );
        avps.optional(&ts29061::avp::THREE_GPP_CHARGING_ID, &self.three_gpp_charging_id);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    RanSecondaryRatUsageReportBuilder builds group RanSecondaryRatUsageReport in RanSecondaryRatUsageReport;
    optional secondary_rat_type: IntoField<OctetString, Option<OctetString>>, "Secondary-RAT-Type";
    optional ran_start_timestamp: IntoTime<Option<Time>>, "RAN-Start-Timestamp";
    optional ran_end_timestamp: IntoTime<Option<Time>>, "RAN-End-Timestamp";
    optional accounting_input_octets: IntoField<u64, Option<u64>>, "Accounting-Input-Octets";
    optional accounting_output_octets: IntoField<u64, Option<u64>>, "Accounting-Output-Octets";
    optional three_gpp_charging_id: IntoField<OctetString, Option<OctetString>>, "3GPP-Charging-Id";
}

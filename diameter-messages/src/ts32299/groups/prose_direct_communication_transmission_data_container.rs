// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoTime};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, OctetString, Time, UnlistedAvps};
use crate::nasreq;
use crate::ts29061;
use crate::ts29272;
use crate::ts32299::{CoverageStatus, avp};

/// Data sent directly to other terminals.
///
/// ```text
/// ProSe-Direct-Communication-Transmission-Data-Container ::= < AVP Header: 3441 10415 >
///                                                            [ Local-Sequence-Number ]
///                                                            [ Coverage-Status ]
///                                                            [ 3GPP-User-Location-Info ]
///                                                            [ Accounting-Output-Octets ]
///                                                            [ Change-Time ]
///                                                            [ Change-Condition ]
///                                                            [ Visited-PLMN-Id ]
///                                                            [ Usage-Information-Report-Sequence-Number ]
///                                                            [ Radio-Resources-Indicator ]
///                                                            [ Radio-Frequency ]
/// ```
///
/// AVP code 3441 of vendor 10415, 3GPP TS 32.299, 7.2.154B.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ProseDirectCommunicationTransmissionDataContainer {
    /// Local-Sequence-Number (2063/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    /// Numbers the containers of one node.
    pub local_sequence_number: Option<u32>,
    /// Coverage-Status (3428/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub coverage_status: Option<CoverageStatus>,
    /// 3GPP-User-Location-Info (22/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// One octet for the kind of location (130 is TAI and ECGI), then the location as in TS 29.274.
    pub three_gpp_user_location_info: Option<OctetString>,
    /// Accounting-Output-Octets (364), Unsigned64; RFC 7155, 4.6.2.
    /// Octets to the user, 64 bits wide: Acct-Output-Octets and -Gigawords of RADIUS in one.
    pub accounting_output_octets: Option<u64>,
    /// Change-Time (2038/10415), Time; 3GPP TS 32.299, 7.2.
    /// When the change took place.
    pub change_time: Option<Time>,
    /// Change-Condition (2037/10415), Integer32; 3GPP TS 32.299, 7.2.
    /// Why a container or record was closed.
    pub change_condition: Option<i32>,
    /// Visited-PLMN-Id (1407/10415), OctetString; 3GPP TS 29.272, 7.3.9.
    /// MCC and MNC packed in 3 octets: 262/01 is 62 f2 10.
    pub visited_plmn_id: Option<OctetString>,
    /// Usage-Information-Report-Sequence-Number (3439/10415), Integer32; 3GPP TS 32.299, 7.2.
    /// Numbers the usage reports of a terminal.
    pub usage_information_report_sequence_number: Option<i32>,
    /// Radio-Resources-Indicator (3465/10415), Integer32; 3GPP TS 32.299, 7.2.
    pub radio_resources_indicator: Option<i32>,
    /// Radio-Frequency (3462/10415), OctetString; 3GPP TS 32.299, 7.2.
    /// The frequency of direct communication.
    pub radio_frequency: Option<OctetString>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for ProseDirectCommunicationTransmissionDataContainer {}

static GRAMMAR: Grammar = Grammar {
    name: "ProSe-Direct-Communication-Transmission-Data-Container",
    items: &[
        Item::optional(avp::LOCAL_SEQUENCE_NUMBER.description()),
        Item::optional(avp::COVERAGE_STATUS.description()),
        Item::optional(ts29061::avp::THREE_GPP_USER_LOCATION_INFO.description()),
        Item::optional(nasreq::avp::ACCOUNTING_OUTPUT_OCTETS.description()),
        Item::optional(avp::CHANGE_TIME.description()),
        Item::optional(avp::CHANGE_CONDITION.description()),
        Item::optional(ts29272::avp::VISITED_PLMN_ID.description()),
        Item::optional(avp::USAGE_INFORMATION_REPORT_SEQUENCE_NUMBER.description()),
        Item::optional(avp::RADIO_RESOURCES_INDICATOR.description()),
        Item::optional(avp::RADIO_FREQUENCY.description()),
    ],
};

impl Contents for ProseDirectCommunicationTransmissionDataContainer {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 2063) => received.optional(0, &mut self.local_sequence_number),
            (10415, 3428) => received.optional(1, &mut self.coverage_status),
            (10415, 22) => received.optional(2, &mut self.three_gpp_user_location_info),
            (0, 364) => received.optional(3, &mut self.accounting_output_octets),
            (10415, 2038) => received.optional(4, &mut self.change_time),
            (10415, 2037) => received.optional(5, &mut self.change_condition),
            (10415, 1407) => received.optional(6, &mut self.visited_plmn_id),
            (10415, 3439) => {
                received.optional(7, &mut self.usage_information_report_sequence_number)
            }
            (10415, 3465) => received.optional(8, &mut self.radio_resources_indicator),
            (10415, 3462) => received.optional(9, &mut self.radio_frequency),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::LOCAL_SEQUENCE_NUMBER, &self.local_sequence_number);
        avps.optional(&avp::COVERAGE_STATUS, &self.coverage_status);
        avps.optional(
            &ts29061::avp::THREE_GPP_USER_LOCATION_INFO,
            &self.three_gpp_user_location_info,
        );
        avps.optional(
            &nasreq::avp::ACCOUNTING_OUTPUT_OCTETS,
            &self.accounting_output_octets,
        );
        avps.optional(&avp::CHANGE_TIME, &self.change_time);
        avps.optional(&avp::CHANGE_CONDITION, &self.change_condition);
        avps.optional(&ts29272::avp::VISITED_PLMN_ID, &self.visited_plmn_id);
        avps.optional(
            &avp::USAGE_INFORMATION_REPORT_SEQUENCE_NUMBER,
            &self.usage_information_report_sequence_number,
        );
        avps.optional(&avp::RADIO_RESOURCES_INDICATOR, &self.radio_resources_indicator);
        avps.optional(&avp::RADIO_FREQUENCY, &self.radio_frequency);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ProseDirectCommunicationTransmissionDataContainerBuilder builds group ProseDirectCommunicationTransmissionDataContainer in ProseDirectCommunicationTransmissionDataContainer;
    optional local_sequence_number: IntoField<u32, Option<u32>>, "Local-Sequence-Number";
    optional coverage_status: IntoField<CoverageStatus, Option<CoverageStatus>>, "Coverage-Status";
    optional three_gpp_user_location_info: IntoField<OctetString, Option<OctetString>>, "3GPP-User-Location-Info";
    optional accounting_output_octets: IntoField<u64, Option<u64>>, "Accounting-Output-Octets";
    optional change_time: IntoTime<Option<Time>>, "Change-Time";
    optional change_condition: IntoField<i32, Option<i32>>, "Change-Condition";
    optional visited_plmn_id: IntoField<OctetString, Option<OctetString>>, "Visited-PLMN-Id";
    optional usage_information_report_sequence_number: IntoField<i32, Option<i32>>, "Usage-Information-Report-Sequence-Number";
    optional radio_resources_indicator: IntoField<i32, Option<i32>>, "Radio-Resources-Indicator";
    optional radio_frequency: IntoField<OctetString, Option<OctetString>>, "Radio-Frequency";
}

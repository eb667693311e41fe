// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoTime};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, OctetString, Time, UnlistedAvps};
use crate::ts32299::{BasicServiceCode, ForwardingPending, IsupCause, avp};

/// Charging data for voice calls in the circuit-switched domain.
///
/// ```text
/// VCS-Information ::= < AVP Header: 3410 10415 >
///                     [ Bearer-Capability ]
///                     [ Network-Call-Reference-Number ]
///                     [ MSC-Address ]
///                     [ Basic-Service-Code ]
///                     [ ISUP-Location-Number ]
///                     [ VLR-Number ]
///                     [ Forwarding-Pending ]
///                     [ ISUP-Cause ]
///                     [ Start-Time ]
///                     [ Start-of-Charging ]
///                     [ Stop-Time ]
///                     [ PS-Free-Format-Data ]
/// ```
///
/// AVP code 3410 of vendor 10415, 3GPP TS 32.299, 7.2.242A.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VcsInformation {
    /// Bearer-Capability (3412/10415), OctetString; 3GPP TS 32.299, 7.2.
    /// The bearer capability, in the octets of TS 24.008.
    pub bearer_capability: Option<OctetString>,
    /// Network-Call-Reference-Number (3418/10415), OctetString; 3GPP TS 32.299, 7.2.
    pub network_call_reference_number: Option<OctetString>,
    /// MSC-Address (3417/10415), OctetString; 3GPP TS 32.299, 7.2.
    /// The ISDN number of an MSC, in TBCD.
    pub msc_address: Option<OctetString>,
    /// Basic-Service-Code (3411/10415), Grouped; 3GPP TS 32.299, 7.2.29A.
    pub basic_service_code: Option<BasicServiceCode>,
    /// ISUP-Location-Number (3414/10415), OctetString; 3GPP TS 32.299, 7.2.
    /// The location number, in octets of Q.763.
    pub isup_location_number: Option<OctetString>,
    /// VLR-Number (3420/10415), OctetString; 3GPP TS 32.299, 7.2.
    /// The ISDN number of a VLR, in TBCD.
    pub vlr_number: Option<OctetString>,
    /// Forwarding-Pending (3415/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub forwarding_pending: Option<ForwardingPending>,
    /// ISUP-Cause (3416/10415), Grouped; 3GPP TS 32.299, 7.2.80B.
    pub isup_cause: Option<IsupCause>,
    /// Start-Time (2041/10415), Time; 3GPP TS 32.299, 7.2.
    /// When the connection or call began.
    pub start_time: Option<Time>,
    /// Start-of-Charging (3419/10415), Time; 3GPP TS 32.299, 7.2.
    /// From when the call is charged.
    pub start_of_charging: Option<Time>,
    /// Stop-Time (2042/10415), Time; 3GPP TS 32.299, 7.2.
    /// When the connection or call ended.
    pub stop_time: Option<Time>,
    /// PS-Free-Format-Data (866/10415), OctetString; 3GPP TS 32.299, 7.2.
    /// Operator-specific data for charging data records.
    pub ps_free_format_data: Option<OctetString>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for VcsInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "VCS-Information",
    items: &[
        Item::optional(avp::BEARER_CAPABILITY.description()),
        Item::optional(avp::NETWORK_CALL_REFERENCE_NUMBER.description()),
        Item::optional(avp::MSC_ADDRESS.description()),
        Item::optional(avp::BASIC_SERVICE_CODE.description()),
        Item::optional(avp::ISUP_LOCATION_NUMBER.description()),
        Item::optional(avp::VLR_NUMBER.description()),
        Item::optional(avp::FORWARDING_PENDING.description()),
        Item::optional(avp::ISUP_CAUSE.description()),
        Item::optional(avp::START_TIME.description()),
        Item::optional(avp::START_OF_CHARGING.description()),
        Item::optional(avp::STOP_TIME.description()),
        Item::optional(avp::PS_FREE_FORMAT_DATA.description()),
    ],
};

impl Contents for VcsInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3412) => received.optional(0, &mut self.bearer_capability),
            (10415, 3418) => {
                received.optional(1, &mut self.network_call_reference_number)
            }
            (10415, 3417) => received.optional(2, &mut self.msc_address),
            (10415, 3411) => received.optional(3, &mut self.basic_service_code),
            (10415, 3414) => received.optional(4, &mut self.isup_location_number),
            (10415, 3420) => received.optional(5, &mut self.vlr_number),
            (10415, 3415) => received.optional(6, &mut self.forwarding_pending),
            (10415, 3416) => received.optional(7, &mut self.isup_cause),
            (10415, 2041) => received.optional(8, &mut self.start_time),
            (10415, 3419) => received.optional(9, &mut self.start_of_charging),
            (10415, 2042) => received.optional(10, &mut self.stop_time),
            (10415, 866) => received.optional(11, &mut self.ps_free_format_data),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::BEARER_CAPABILITY, &self.bearer_capability);
        avps.optional(
            &avp::NETWORK_CALL_REFERENCE_NUMBER,
            &self.network_call_reference_number,
        );
        avps.optional(&avp::MSC_ADDRESS, &self.msc_address);
        avps.optional(&avp::BASIC_SERVICE_CODE, &self.basic_service_code);
        avps.optional(&avp::ISUP_LOCATION_NUMBER, &self.isup_location_number);
        avps.optional(&avp::VLR_NUMBER, &self.vlr_number);
        avps.optional(&avp::FORWARDING_PENDING, &self.forwarding_pending);
        avps.optional(&avp::ISUP_CAUSE, &self.isup_cause);
        avps.optional(&avp::START_TIME, &self.start_time);
        avps.optional(&avp::START_OF_CHARGING, &self.start_of_charging);
        avps.optional(&avp::STOP_TIME, &self.stop_time);
        avps.optional(&avp::PS_FREE_FORMAT_DATA, &self.ps_free_format_data);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    VcsInformationBuilder builds group VcsInformation in Box<VcsInformation>;
    optional bearer_capability: IntoField<OctetString, Option<OctetString>>, "Bearer-Capability";
    optional network_call_reference_number: IntoField<OctetString, Option<OctetString>>, "Network-Call-Reference-Number";
    optional msc_address: IntoField<OctetString, Option<OctetString>>, "MSC-Address";
    optional basic_service_code: IntoField<BasicServiceCode, Option<BasicServiceCode>>, "Basic-Service-Code";
    optional isup_location_number: IntoField<OctetString, Option<OctetString>>, "ISUP-Location-Number";
    optional vlr_number: IntoField<OctetString, Option<OctetString>>, "VLR-Number";
    optional forwarding_pending: IntoField<ForwardingPending, Option<ForwardingPending>>, "Forwarding-Pending";
    optional isup_cause: IntoField<IsupCause, Option<IsupCause>>, "ISUP-Cause";
    optional start_time: IntoTime<Option<Time>>, "Start-Time";
    optional start_of_charging: IntoTime<Option<Time>>, "Start-of-Charging";
    optional stop_time: IntoTime<Option<Time>>, "Stop-Time";
    optional ps_free_format_data: IntoField<OctetString, Option<OctetString>>, "PS-Free-Format-Data";
}

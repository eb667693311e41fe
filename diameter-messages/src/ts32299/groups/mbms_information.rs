// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{
    Address, Grammar, Group, Item, OctetString, UnlistedAvps, Utf8String,
};
use crate::ts29061;
use crate::ts29329;
use crate::ts29061::{CnIpMulticastDistribution, Mbms2g3gIndicator, MbmsServiceType};
use crate::ts32299::{FileRepairSupported, MbmsChargedParty, MbmsUserServiceType, avp};

/// Charging data for multimedia broadcast/multicast services.
///
/// ```text
/// MBMS-Information ::= < AVP Header: 880 10415 >
///                      [ TMGI ]
///                      [ MBMS-Service-Type ]
///                      [ MBMS-User-Service-Type ]
///                      [ File-Repair-Supported ]
///                      [ Required-MBMS-Bearer-Capabilities ]
///                      [ MBMS-2G-3G-Indicator ]
///                      [ RAI ]
///                    * [ MBMS-Service-Area ]
///                      [ MBMS-Session-Identity ]
///                      [ CN-IP-Multicast-Distribution ]
///                      [ MBMS-GW-Address ]
///                      [ MBMS-Charged-Party ]
///                    * [ MSISDN ]
///                      [ MBMS-Data-Transfer-Start ]
///                      [ MBMS-Data-Transfer-Stop ]
/// ```
///
/// AVP code 880 of vendor 10415, 3GPP TS 32.299, 7.2.99.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MbmsInformation {
    /// TMGI (900/10415), OctetString; 3GPP TS 29.061, 17.7.2.
    /// The temporary mobile group identity: 3 octets of service, then MCC and MNC in 3 octets.
    pub tmgi: Option<OctetString>,
    /// MBMS-Service-Type (906/10415), Enumerated; 3GPP TS 29.061, 17.7.9.
    pub mbms_service_type: Option<MbmsServiceType>,
    /// MBMS-User-Service-Type (1225/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub mbms_user_service_type: Option<MbmsUserServiceType>,
    /// File-Repair-Supported (1224/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub file_repair_supported: Option<FileRepairSupported>,
    /// Required-MBMS-Bearer-Capabilities (901/10415), UTF8String; 3GPP TS 29.061, 17.7.3.
    pub required_mbms_bearer_capabilities: Option<Utf8String>,
    /// MBMS-2G-3G-Indicator (907/10415), Enumerated; 3GPP TS 29.061, 17.7.10.
    pub mbms_2g_3g_indicator: Option<Mbms2g3gIndicator>,
    /// RAI (909/10415), UTF8String; 3GPP TS 29.061, 17.7.12.
    /// The routing area as text, in hexadecimal digits.
    pub rai: Option<Utf8String>,
    /// MBMS-Service-Area (903/10415), OctetString; 3GPP TS 29.061, 17.7.6.
    /// The number of areas less one in an octet, then 2 octets for each.
    pub mbms_service_area: Vec<OctetString>,
    /// MBMS-Session-Identity (908/10415), OctetString; 3GPP TS 29.061, 17.7.11.
    /// One octet: a transmission of a session.
    pub mbms_session_identity: Option<OctetString>,
    /// CN-IP-Multicast-Distribution (921/10415), Enumerated; 3GPP TS 29.061, 17.7.24.
    pub cn_ip_multicast_distribution: Option<CnIpMulticastDistribution>,
    /// MBMS-GW-Address (2307/10415), Address; 3GPP TS 32.299, 7.2.
    /// The address of the gateway, with its address family in front.
    pub mbms_gw_address: Option<Address>,
    /// MBMS-Charged-Party (2323/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub mbms_charged_party: Option<MbmsChargedParty>,
    /// MSISDN (701/10415), OctetString; 3GPP TS 29.329, 6.3.2.
    /// The number in TBCD, without the octet for type and plan; an OctetString, not text.
    pub msisdn: Vec<OctetString>,
    /// MBMS-Data-Transfer-Start (929/10415), Unsigned64; 3GPP TS 29.061, 20.5a.7.
    pub mbms_data_transfer_start: Option<u64>,
    /// MBMS-Data-Transfer-Stop (930/10415), Unsigned64; 3GPP TS 29.061, 20.5a.8.
    pub mbms_data_transfer_stop: Option<u64>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for MbmsInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "MBMS-Information",
    items: &[
        Item::optional(ts29061::avp::TMGI.description()),
        Item::optional(ts29061::avp::MBMS_SERVICE_TYPE.description()),
        Item::optional(avp::MBMS_USER_SERVICE_TYPE.description()),
        Item::optional(avp::FILE_REPAIR_SUPPORTED.description()),
        Item::optional(ts29061::avp::REQUIRED_MBMS_BEARER_CAPABILITIES.description()),
        Item::optional(ts29061::avp::MBMS_2G_3G_INDICATOR.description()),
        Item::optional(ts29061::avp::RAI.description()),
        Item::repeated(ts29061::avp::MBMS_SERVICE_AREA.description()),
        Item::optional(ts29061::avp::MBMS_SESSION_IDENTITY.description()),
        Item::optional(ts29061::avp::CN_IP_MULTICAST_DISTRIBUTION.description()),
        Item::optional(avp::MBMS_GW_ADDRESS.description()),
        Item::optional(avp::MBMS_CHARGED_PARTY.description()),
        Item::repeated(ts29329::avp::MSISDN.description()),
        Item::optional(ts29061::avp::MBMS_DATA_TRANSFER_START.description()),
        Item::optional(ts29061::avp::MBMS_DATA_TRANSFER_STOP.description()),
    ],
};

impl Contents for MbmsInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 900) => received.optional(0, &mut self.tmgi),
            (10415, 906) => received.optional(1, &mut self.mbms_service_type),
            (10415, 1225) => received.optional(2, &mut self.mbms_user_service_type),
            (10415, 1224) => received.optional(3, &mut self.file_repair_supported),
            (10415, 901) => {
                received.optional(4, &mut self.required_mbms_bearer_capabilities)
            }
            (10415, 907) => received.optional(5, &mut self.mbms_2g_3g_indicator),
            (10415, 909) => received.optional(6, &mut self.rai),
            (10415, 903) => received.many(7, &mut self.mbms_service_area),
            (10415, 908) => received.optional(8, &mut self.mbms_session_identity),
            (10415, 921) => received.optional(9, &mut self.cn_ip_multicast_distribution),
            (10415, 2307) => received.optional(10, &mut self.mbms_gw_address),
            (10415, 2323) => received.optional(11, &mut self.mbms_charged_party),
            (10415, 701) => received.many(12, &mut self.msisdn),
            (10415, 929) => received.optional(13, &mut self.mbms_data_transfer_start),
            (10415, 930) => received.optional(14, &mut self.mbms_data_transfer_stop),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&ts29061::avp::TMGI, &self.tmgi);
        avps.optional(&ts29061::avp::MBMS_SERVICE_TYPE, &self.mbms_service_type);
        avps.optional(&avp::MBMS_USER_SERVICE_TYPE, &self.mbms_user_service_type);
        avps.optional(&avp::FILE_REPAIR_SUPPORTED, &self.file_repair_supported);
        avps.optional(
            &ts29061::avp::REQUIRED_MBMS_BEARER_CAPABILITIES,
            &self.required_mbms_bearer_capabilities,
        );
        avps.optional(&ts29061::avp::MBMS_2G_3G_INDICATOR, &self.mbms_2g_3g_indicator);
        avps.optional(&ts29061::avp::RAI, &self.rai);
        avps.many(&ts29061::avp::MBMS_SERVICE_AREA, &self.mbms_service_area);
        avps.optional(&ts29061::avp::MBMS_SESSION_IDENTITY, &self.mbms_session_identity);
        avps.optional(
            &ts29061::avp::CN_IP_MULTICAST_DISTRIBUTION,
            &self.cn_ip_multicast_distribution,
        );
        avps.optional(&avp::MBMS_GW_ADDRESS, &self.mbms_gw_address);
        avps.optional(&avp::MBMS_CHARGED_PARTY, &self.mbms_charged_party);
        avps.many(&ts29329::avp::MSISDN, &self.msisdn);
        avps.optional(
            &ts29061::avp::MBMS_DATA_TRANSFER_START,
            &self.mbms_data_transfer_start,
        );
        avps.optional(
            &ts29061::avp::MBMS_DATA_TRANSFER_STOP,
            &self.mbms_data_transfer_stop,
        );
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    MbmsInformationBuilder builds group MbmsInformation in Box<MbmsInformation>;
    optional tmgi: IntoField<OctetString, Option<OctetString>>, "TMGI";
    optional mbms_service_type: IntoField<MbmsServiceType, Option<MbmsServiceType>>, "MBMS-Service-Type";
    optional mbms_user_service_type: IntoField<MbmsUserServiceType, Option<MbmsUserServiceType>>, "MBMS-User-Service-Type";
    optional file_repair_supported: IntoField<FileRepairSupported, Option<FileRepairSupported>>, "File-Repair-Supported";
    optional required_mbms_bearer_capabilities: IntoField<Utf8String, Option<Utf8String>>, "Required-MBMS-Bearer-Capabilities";
    optional mbms_2g_3g_indicator: IntoField<Mbms2g3gIndicator, Option<Mbms2g3gIndicator>>, "MBMS-2G-3G-Indicator";
    optional rai: IntoField<Utf8String, Option<Utf8String>>, "RAI";
    optional mbms_session_identity: IntoField<OctetString, Option<OctetString>>, "MBMS-Session-Identity";
    optional cn_ip_multicast_distribution: IntoField<CnIpMulticastDistribution, Option<CnIpMulticastDistribution>>, "CN-IP-Multicast-Distribution";
    optional mbms_gw_address: IntoField<Address, Option<Address>>, "MBMS-GW-Address";
    optional mbms_charged_party: IntoField<MbmsChargedParty, Option<MbmsChargedParty>>, "MBMS-Charged-Party";
    optional mbms_data_transfer_start: IntoField<u64, Option<u64>>, "MBMS-Data-Transfer-Start";
    optional mbms_data_transfer_stop: IntoField<u64, Option<u64>>, "MBMS-Data-Transfer-Stop";
    repeated mbms_service_area, mbms_service_areas: IntoField<OctetString>, "MBMS-Service-Area";
    repeated msisdn, msisdns: IntoField<OctetString>, "MSISDN";
}

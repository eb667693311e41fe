// @generated from dictionaries/ts29154.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoTime};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{
    AdditionalAvps, Address, Grammar, Group, Item, OctetString, Time, Utf8String,
};
use crate::ts29061;
use crate::ts29212;
use crate::ts29329;
use crate::ts29336;

/// The access network's reports.
///
/// ```text
/// Access-Network-Reports ::= < AVP Header: 4210 10415 >
///                            [ MSISDN ]
///                            [ External-Identifier ]
///                            [ 3GPP-User-Location-Info ]
///                            [ User-Location-Info-Time ]
///                            [ 3GPP-SGSN-MCC-MNC ]
///                            [ 3GPP-MS-TimeZone ]
///                            [ UE-Local-IP-Address ]
///                            [ TCP-Source-Port ]
///                            [ UDP-Source-Port ]
///                            [ NetLoc-Access-Support ]
///                          * [ AVP ]
/// ```
///
/// AVP code 4210 of vendor 10415, 3GPP TS 29.154, A.6.3.2.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AccessNetworkReports {
    /// MSISDN (701/10415), OctetString; 3GPP TS 29.329, 6.3.2.
    /// The number in TBCD, without the octet for type and plan; an OctetString, not text.
    pub msisdn: Option<OctetString>,
    /// External-Identifier (3111/10415), UTF8String; 3GPP TS 29.336, 6.4.11.
    /// local-part@domain, as in TS 23.003.
    pub external_identifier: Option<Utf8String>,
    /// 3GPP-User-Location-Info (22/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// One octet for the kind of location (130 is TAI and ECGI), then the location as in TS 29.274.
    pub three_gpp_user_location_info: Option<OctetString>,
    /// User-Location-Info-Time (2812/10415), Time; 3GPP TS 29.212, 5.3.101.
    /// When the terminal was last at its location.
    pub user_location_info_time: Option<Time>,
    /// 3GPP-SGSN-MCC-MNC (18/10415), UTF8String; 3GPP TS 29.061, 16.4.7.
    /// MCC and MNC of the serving node's network as text, 5 or 6 digits.
    pub three_gpp_sgsn_mcc_mnc: Option<Utf8String>,
    /// 3GPP-MS-TimeZone (23/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// 2 octets: the time zone in quarter hours with swapped digits, and the daylight saving time.
    pub three_gpp_ms_time_zone: Option<OctetString>,
    /// UE-Local-IP-Address (2805/10415), Address; 3GPP TS 29.212, 5.3.96.
    /// The terminal's address in the local network, with its address family in front.
    pub ue_local_ip_address: Option<Address>,
    /// TCP-Source-Port (2843/10415), Unsigned32; 3GPP TS 29.212, 5.3.129.
    /// The source port of the terminal's tunnel.
    pub tcp_source_port: Option<u32>,
    /// UDP-Source-Port (2806/10415), Unsigned32; 3GPP TS 29.212, 5.3.97.
    /// The source port of the terminal's tunnel.
    pub udp_source_port: Option<u32>,
    /// NetLoc-Access-Support (2824/10415), Unsigned32; 3GPP TS 29.212, 5.3.111.
    /// 0: the access network cannot tell the user's location.
    pub net_loc_access_support: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for AccessNetworkReports {}

static GRAMMAR: Grammar = Grammar {
    name: "Access-Network-Reports",
    items: &[
        Item::optional(ts29329::avp::MSISDN.description()),
        Item::optional(ts29336::avp::EXTERNAL_IDENTIFIER.description()),
        Item::optional(ts29061::avp::THREE_GPP_USER_LOCATION_INFO.description()),
        Item::optional(ts29212::avp::USER_LOCATION_INFO_TIME.description()),
        Item::optional(ts29061::avp::THREE_GPP_SGSN_MCC_MNC.description()),
        Item::optional(ts29061::avp::THREE_GPP_MS_TIME_ZONE.description()),
        Item::optional(ts29212::avp::UE_LOCAL_IP_ADDRESS.description()),
        Item::optional(ts29212::avp::TCP_SOURCE_PORT.description()),
        Item::optional(ts29212::avp::UDP_SOURCE_PORT.description()),
        Item::optional(ts29212::avp::NET_LOC_ACCESS_SUPPORT.description()),
        Item::any(),
    ],
};

impl Contents for AccessNetworkReports {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 701) => received.optional(0, &mut self.msisdn),
            (10415, 3111) => received.optional(1, &mut self.external_identifier),
            (10415, 22) => received.optional(2, &mut self.three_gpp_user_location_info),
            (10415, 2812) => received.optional(3, &mut self.user_location_info_time),
            (10415, 18) => received.optional(4, &mut self.three_gpp_sgsn_mcc_mnc),
            (10415, 23) => received.optional(5, &mut self.three_gpp_ms_time_zone),
            (10415, 2805) => received.optional(6, &mut self.ue_local_ip_address),
            (10415, 2843) => received.optional(7, &mut self.tcp_source_port),
            (10415, 2806) => received.optional(8, &mut self.udp_source_port),
            (10415, 2824) => received.optional(9, &mut self.net_loc_access_support),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&ts29329::avp::MSISDN, &self.msisdn);
        avps.optional(&ts29336::avp::EXTERNAL_IDENTIFIER, &self.external_identifier);
        avps.optional(
            &ts29061::avp::THREE_GPP_USER_LOCATION_INFO,
            &self.three_gpp_user_location_info,
        );
        avps.optional(
            &ts29212::avp::USER_LOCATION_INFO_TIME,
            &self.user_location_info_time,
        );
        avps.optional(
            &ts29061::avp::THREE_GPP_SGSN_MCC_MNC,
            &self.three_gpp_sgsn_mcc_mnc,
        );
        avps.optional(
            &ts29061::avp::THREE_GPP_MS_TIME_ZONE,
            &self.three_gpp_ms_time_zone,
        );
        avps.optional(&ts29212::avp::UE_LOCAL_IP_ADDRESS, &self.ue_local_ip_address);
        avps.optional(&ts29212::avp::TCP_SOURCE_PORT, &self.tcp_source_port);
        avps.optional(&ts29212::avp::UDP_SOURCE_PORT, &self.udp_source_port);
        avps.optional(
            &ts29212::avp::NET_LOC_ACCESS_SUPPORT,
            &self.net_loc_access_support,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    AccessNetworkReportsBuilder builds group AccessNetworkReports in AccessNetworkReports, with additional_avps;
    optional msisdn: IntoField<OctetString, Option<OctetString>>, "MSISDN";
    optional external_identifier: IntoField<Utf8String, Option<Utf8String>>, "External-Identifier";
    optional three_gpp_user_location_info: IntoField<OctetString, Option<OctetString>>, "3GPP-User-Location-Info";
    optional user_location_info_time: IntoTime<Option<Time>>, "User-Location-Info-Time";
    optional three_gpp_sgsn_mcc_mnc: IntoField<Utf8String, Option<Utf8String>>, "3GPP-SGSN-MCC-MNC";
    optional three_gpp_ms_time_zone: IntoField<OctetString, Option<OctetString>>, "3GPP-MS-TimeZone";
    optional ue_local_ip_address: IntoField<Address, Option<Address>>, "UE-Local-IP-Address";
    optional tcp_source_port: IntoField<u32, Option<u32>>, "TCP-Source-Port";
    optional udp_source_port: IntoField<u32, Option<u32>>, "UDP-Source-Port";
    optional net_loc_access_support: IntoField<u32, Option<u32>>, "NetLoc-Access-Support";
}

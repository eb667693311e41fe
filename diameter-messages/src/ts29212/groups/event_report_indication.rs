// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{
    AdditionalAvps, Address, Grammar, Group, Item, List, OctetString, Utf8String,
};
use crate::nasreq;
use crate::ts29061;
use crate::ts29272;
use crate::ts29273;
use crate::ts32299;
use crate::xs0057;
use crate::ts29212::{
    EventTrigger, IpCanType, PresenceReportingAreaInformation, RatType, avp,
};
use crate::ts29272::TraceData;
use crate::ts29273::AnTrusted;
use crate::ts32299::UserCsgInformation;

/// An event report from another node, with what comes along.
///
/// ```text
/// Event-Report-Indication ::= < AVP Header: 1033 10415 >
///                             [ AN-Trusted ]
///                           * [ Event-Trigger ]
///                             [ ts32299:User-CSG-Information ]
///                             [ IP-CAN-Type ]
///                          *2 [ AN-GW-Address ]
///                             [ 3GPP-SGSN-Address ]
///                             [ 3GPP-SGSN-IPv6-Address ]
///                             [ 3GPP-SGSN-MCC-MNC ]
///                             [ Framed-IP-Address ]
///                             [ RAT-Type ]
///                             [ RAI ]
///                             [ 3GPP-User-Location-Info ]
///                             [ Trace-Data ]
///                             [ Trace-Reference ]
///                             [ 3GPP2-BSID ]
///                             [ 3GPP-MS-TimeZone ]
///                             [ Routing-IP-Address ]
///                             [ UE-Local-IP-Address ]
///                             [ HeNB-Local-IP-Address ]
///                             [ UDP-Source-Port ]
///                             [ Presence-Reporting-Area-Information ]
///                           * [ AVP ]
/// ```
///
/// AVP code 1033 of vendor 10415, 3GPP TS 29.212, 5.3.30.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct EventReportIndication {
    /// AN-Trusted (1503/10415), Enumerated; 3GPP TS 29.273, 5.2.3.9.
    pub an_trusted: Option<AnTrusted>,
    /// Event-Trigger (1006/10415), Enumerated; 3GPP TS 29.212, 5.3.7.
    pub event_trigger: Vec<EventTrigger>,
    /// User-CSG-Information (2319/10415), Grouped; 3GPP TS 32.299, 7.2.240A.
    pub user_csg_information: Option<UserCsgInformation>,
    /// IP-CAN-Type (1027/10415), Enumerated; 3GPP TS 29.212, 5.3.27.
    pub ip_can_type: Option<IpCanType>,
    /// AN-GW-Address (1050/10415), Address; 3GPP TS 29.212, 5.3.49.
    /// The address of the serving gateway.
    pub an_gw_address: List<Address, 0, 2>,
    /// 3GPP-SGSN-Address (6/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// 4 octets without an address family; SGSN-Address (1228) has one.
    pub three_gpp_sgsn_address: Option<OctetString>,
    /// 3GPP-SGSN-IPv6-Address (15/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// 16 octets without an address family.
    pub three_gpp_sgsn_ipv6_address: Option<OctetString>,
    /// 3GPP-SGSN-MCC-MNC (18/10415), UTF8String; 3GPP TS 29.061, 16.4.7.
    /// MCC and MNC of the serving node's network as text, 5 or 6 digits.
    pub three_gpp_sgsn_mcc_mnc: Option<Utf8String>,
    /// Framed-IP-Address (8), OctetString; RFC 7155, 4.4.10.5.1.
    /// 4 octets without an address family. ff ff ff ff lets the user, ff ff ff fe the access server
    /// choose.
    pub framed_ip_address: Option<OctetString>,
    /// RAT-Type (1032/10415), Enumerated; 3GPP TS 29.212, 5.3.31.
    pub rat_type: Option<RatType>,
    /// RAI (909/10415), UTF8String; 3GPP TS 29.061, 17.7.12.
    /// The routing area as text, in hexadecimal digits.
    pub rai: Option<Utf8String>,
    /// 3GPP-User-Location-Info (22/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// One octet for the kind of location (130 is TAI and ECGI), then the location as in TS 29.274.
    pub three_gpp_user_location_info: Option<OctetString>,
    /// Trace-Data (1458/10415), Grouped; 3GPP TS 29.272, 7.3.63.
    pub trace_data: Option<Box<TraceData>>,
    /// Trace-Reference (1459/10415), OctetString; 3GPP TS 29.272, 7.3.64.
    /// MCC and MNC in 3 octets, then a trace id in 3 octets.
    pub trace_reference: Option<OctetString>,
    /// 3GPP2-BSID (9010/5535), UTF8String; X.S0057-0, 5.6.2.1.1.
    /// The CDMA2000 cell: SID, NID and base station, 12 hexadecimal digits.
    pub three_gpp2_bsid: Option<Utf8String>,
    /// 3GPP-MS-TimeZone (23/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// 2 octets: the time zone in quarter hours with swapped digits, and the daylight saving time.
    pub three_gpp_ms_time_zone: Option<OctetString>,
    /// Routing-IP-Address (1079/10415), Address; 3GPP TS 29.212, 5.3.73.
    /// The address that routed flows go to.
    pub routing_ip_address: Option<Address>,
    /// UE-Local-IP-Address (2805/10415), Address; 3GPP TS 29.212, 5.3.96.
    /// The terminal's address in the local network, with its address family in front.
    pub ue_local_ip_address: Option<Address>,
    /// HeNB-Local-IP-Address (2804/10415), Address; 3GPP TS 29.212, 5.3.95.
    /// The home eNodeB's address in the local network, with its address family in front.
    pub he_nb_local_ip_address: Option<Address>,
    /// UDP-Source-Port (2806/10415), Unsigned32; 3GPP TS 29.212, 5.3.97.
    /// The source port of the terminal's tunnel.
    pub udp_source_port: Option<u32>,
    /// Presence-Reporting-Area-Information (2822/10415), Grouped; 3GPP TS 29.212, 5.3.109.
    pub presence_reporting_area_information: Option<PresenceReportingAreaInformation>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for EventReportIndication {}

static GRAMMAR: Grammar = Grammar {
    name: "Event-Report-Indication",
    items: &[
        Item::optional(ts29273::avp::AN_TRUSTED.description()),
        Item::repeated(avp::EVENT_TRIGGER.description()),
        Item::optional(ts32299::avp::USER_CSG_INFORMATION.description()),
        Item::optional(avp::IP_CAN_TYPE.description()),
        Item::optional(avp::AN_GW_ADDRESS.description()).times(0, Some(2)),
        Item::optional(ts29061::avp::THREE_GPP_SGSN_ADDRESS.description()),
        Item::optional(ts29061::avp::THREE_GPP_SGSN_IPV6_ADDRESS.description()),
        Item::optional(ts29061::avp::THREE_GPP_SGSN_MCC_MNC.description()),
        Item::optional(nasreq::avp::FRAMED_IP_ADDRESS.description()),
        Item::optional(avp::RAT_TYPE.description()),
        Item::optional(ts29061::avp::RAI.description()),
        Item::optional(ts29061::avp::THREE_GPP_USER_LOCATION_INFO.description()),
        Item::optional(ts29272::avp::TRACE_DATA.description()),
        Item::optional(ts29272::avp::TRACE_REFERENCE.description()),
        Item::optional(xs0057::avp::THREE_GPP2_BSID.description()),
        Item::optional(ts29061::avp::THREE_GPP_MS_TIME_ZONE.description()),
        Item::optional(avp::ROUTING_IP_ADDRESS.description()),
        Item::optional(avp::UE_LOCAL_IP_ADDRESS.description()),
        Item::optional(avp::HE_NB_LOCAL_IP_ADDRESS.description()),
        Item::optional(avp::UDP_SOURCE_PORT.description()),
        Item::optional(avp::PRESENCE_REPORTING_AREA_INFORMATION.description()),
        Item::any(),
    ],
};

impl Contents for EventReportIndication {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1503) => received.optional(0, &mut self.an_trusted),
            (10415, 1006) => received.many(1, &mut self.event_trigger),
            (10415, 2319) => received.optional(2, &mut self.user_csg_information),
            (10415, 1027) => received.optional(3, &mut self.ip_can_type),
            (10415, 1050) => received.up_to(4, &mut self.an_gw_address),
            (10415, 6) => received.optional(5, &mut self.three_gpp_sgsn_address),
            (10415, 15) => received.optional(6, &mut self.three_gpp_sgsn_ipv6_address),
            (10415, 18) => received.optional(7, &mut self.three_gpp_sgsn_mcc_mnc),
            (0, 8) => received.optional(8, &mut self.framed_ip_address),
            (10415, 1032) => received.optional(9, &mut self.rat_type),
            (10415, 909) => received.optional(10, &mut self.rai),
            (10415, 22) => received.optional(11, &mut self.three_gpp_user_location_info),
            (10415, 1458) => received.optional_boxed(12, &mut self.trace_data),
            (10415, 1459) => received.optional(13, &mut self.trace_reference),
            (5535, 9010) => received.optional(14, &mut self.three_gpp2_bsid),
            (10415, 23) => received.optional(15, &mut self.three_gpp_ms_time_zone),
            (10415, 1079) => received.optional(16, &mut self.routing_ip_address),
            (10415, 2805) => received.optional(17, &mut self.ue_local_ip_address),
            (10415, 2804) => received.optional(18, &mut self.he_nb_local_ip_address),
            (10415, 2806) => received.optional(19, &mut self.udp_source_port),
            (10415, 2822) => {
                received.optional(20, &mut self.presence_reporting_area_information)
            }
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&ts29273::avp::AN_TRUSTED, &self.an_trusted);
        avps.many(&avp::EVENT_TRIGGER, &self.event_trigger);
        avps.optional(&ts32299::avp::USER_CSG_INFORMATION, &self.user_csg_information);
        avps.optional(&avp::IP_CAN_TYPE, &self.ip_can_type);
        avps.many(&avp::AN_GW_ADDRESS, &self.an_gw_address);
        avps.optional(
            &ts29061::avp::THREE_GPP_SGSN_ADDRESS,
            &self.three_gpp_sgsn_address,
        );
        avps.optional(
            &ts29061::avp::THREE_GPP_SGSN_IPV6_ADDRESS,
            &self.three_gpp_sgsn_ipv6_address,
        );
        avps.optional(
            &ts29061::avp::THREE_GPP_SGSN_MCC_MNC,
            &self.three_gpp_sgsn_mcc_mnc,
        );
        avps.optional(&nasreq::avp::FRAMED_IP_ADDRESS, &self.framed_ip_address);
        avps.optional(&avp::RAT_TYPE, &self.rat_type);
        avps.optional(&ts29061::avp::RAI, &self.rai);
        avps.optional(
            &ts29061::avp::THREE_GPP_USER_LOCATION_INFO,
            &self.three_gpp_user_location_info,
        );
        avps.optional_boxed(&ts29272::avp::TRACE_DATA, &self.trace_data);
        avps.optional(&ts29272::avp::TRACE_REFERENCE, &self.trace_reference);
        avps.optional(&xs0057::avp::THREE_GPP2_BSID, &self.three_gpp2_bsid);
        avps.optional(
            &ts29061::avp::THREE_GPP_MS_TIME_ZONE,
            &self.three_gpp_ms_time_zone,
        );
        avps.optional(&avp::ROUTING_IP_ADDRESS, &self.routing_ip_address);
        avps.optional(&avp::UE_LOCAL_IP_ADDRESS, &self.ue_local_ip_address);
        avps.optional(&avp::HE_NB_LOCAL_IP_ADDRESS, &self.he_nb_local_ip_address);
        avps.optional(&avp::UDP_SOURCE_PORT, &self.udp_source_port);
        avps.optional(
            &avp::PRESENCE_REPORTING_AREA_INFORMATION,
            &self.presence_reporting_area_information,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    EventReportIndicationBuilder builds group EventReportIndication in Box<EventReportIndication>, with additional_avps;
    optional an_trusted: IntoField<AnTrusted, Option<AnTrusted>>, "AN-Trusted";
    optional user_csg_information: IntoField<UserCsgInformation, Option<UserCsgInformation>>, "User-CSG-Information";
    optional ip_can_type: IntoField<IpCanType, Option<IpCanType>>, "IP-CAN-Type";
    optional an_gw_address: IntoField<Address, List<Address, 0, 2>>, "AN-GW-Address";
    optional three_gpp_sgsn_address: IntoField<OctetString, Option<OctetString>>, "3GPP-SGSN-Address";
    optional three_gpp_sgsn_ipv6_address: IntoField<OctetString, Option<OctetString>>, "3GPP-SGSN-IPv6-Address";
    optional three_gpp_sgsn_mcc_mnc: IntoField<Utf8String, Option<Utf8String>>, "3GPP-SGSN-MCC-MNC";
    optional framed_ip_address: IntoField<OctetString, Option<OctetString>>, "Framed-IP-Address";
    optional rat_type: IntoField<RatType, Option<RatType>>, "RAT-Type";
    optional rai: IntoField<Utf8String, Option<Utf8String>>, "RAI";
    optional three_gpp_user_location_info: IntoField<OctetString, Option<OctetString>>, "3GPP-User-Location-Info";
    optional trace_data: IntoField<TraceData, Option<Box<TraceData>>>, "Trace-Data";
    optional trace_reference: IntoField<OctetString, Option<OctetString>>, "Trace-Reference";
    optional three_gpp2_bsid: IntoField<Utf8String, Option<Utf8String>>, "3GPP2-BSID";
    optional three_gpp_ms_time_zone: IntoField<OctetString, Option<OctetString>>, "3GPP-MS-TimeZone";
    optional routing_ip_address: IntoField<Address, Option<Address>>, "Routing-IP-Address";
    optional ue_local_ip_address: IntoField<Address, Option<Address>>, "UE-Local-IP-Address";
    optional he_nb_local_ip_address: IntoField<Address, Option<Address>>, "HeNB-Local-IP-Address";
    optional udp_source_port: IntoField<u32, Option<u32>>, "UDP-Source-Port";
    optional presence_reporting_area_information: IntoField<PresenceReportingAreaInformation, Option<PresenceReportingAreaInformation>>, "Presence-Reporting-Area-Information";
    repeated event_trigger, event_triggers: IntoField<EventTrigger>, "Event-Trigger";
}

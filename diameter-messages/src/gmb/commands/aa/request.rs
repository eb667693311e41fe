// @generated from dictionaries/gmb.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    Command, CommandDescription, CommandFlags, DiameterIdentity, Grammar, Identity, Item,
    OctetString, Request, UnlistedAvps, Utf8String,
};
use crate::required;
use crate::base;
use crate::nasreq;
use crate::ts29061;
use crate::base::{AuthRequestType, ProxyInfo};
use crate::gmb::{AaAnswer, AaAnswerBuilder};

/// The GGSN has a user's activation of a multicast service authorized, or registers for a service.
///
/// ```text
/// <AAR> ::= < Diameter Header: 265, REQ, PXY >
///           < Session-Id >
///           { Auth-Application-Id }
///           { Origin-Host }
///           { Origin-Realm }
///           { Destination-Realm }
///           { Auth-Request-Type }
///           [ Destination-Host ]
///           [ Called-Station-Id ]
///           [ Calling-Station-Id ]
///           [ Framed-IP-Address ]
///           [ Framed-IPv6-Prefix ]
///           [ Framed-Interface-Id ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
///           [ 3GPP-IMSI ]
///           [ RAI ]
///           [ 3GPP-IMEISV ]
///           [ 3GPP-RAT-Type ]
///           [ 3GPP-User-Location-Info ]
///           [ 3GPP-MS-TimeZone ]
///           [ Additional-MBMS-Trace-Info ]
/// ```
///
/// Command code 265, 3GPP TS 29.061, 17.6.1/17.6.2.
#[doc(alias = "AAR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AaRequest {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// Auth-Application-Id (258), Unsigned32; RFC 6733, 6.8.
    /// An application whose authentication and authorisation part is supported or used.
    pub auth_application_id: u32,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    /// The host that originated the message; relays and proxies leave it alone.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    /// The realm of the host that originated the message.
    pub origin_realm: DiameterIdentity,
    /// Destination-Realm (283), DiameterIdentity; RFC 6733, 6.6.
    /// The realm a request is routed to.
    pub destination_realm: DiameterIdentity,
    /// Auth-Request-Type (274), Enumerated; RFC 6733, 8.7.
    pub auth_request_type: AuthRequestType,
    /// Destination-Host (293), DiameterIdentity; RFC 6733, 6.5.
    /// The host a request is meant for; without it any host of Destination-Realm will do.
    pub destination_host: Option<DiameterIdentity>,
    /// Called-Station-Id (30), UTF8String; RFC 7155, 4.2.5.
    /// What the user called: a telephone number, an access point name, a MAC address with network name.
    pub called_station_id: Option<Utf8String>,
    /// Calling-Station-Id (31), UTF8String; RFC 7155, 4.2.6.
    /// Where the user called from: a telephone number or a MAC address.
    pub calling_station_id: Option<Utf8String>,
    /// Framed-IP-Address (8), OctetString; RFC 7155, 4.4.10.5.1.
    /// 4 octets without an address family. ff ff ff ff lets the user, ff ff ff fe the access server
    /// choose.
    pub framed_ip_address: Option<OctetString>,
    /// Framed-IPv6-Prefix (97), OctetString; RFC 7155, 4.4.10.5.6.
    /// A reserved octet, the prefix length in bits, and as many octets of prefix as that takes.
    pub framed_ipv6_prefix: Option<OctetString>,
    /// Framed-Interface-Id (96), Unsigned64; RFC 7155, 4.4.10.5.5.
    /// The interface identifier, the lower 64 bits of an IPv6 address.
    pub framed_interface_id: Option<u64>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
    /// 3GPP-IMSI (1/10415), UTF8String; 3GPP TS 29.061, 16.4.7.
    /// The IMSI as text, in up to 15 decimal digits.
    pub three_gpp_imsi: Option<Utf8String>,
    /// RAI (909/10415), UTF8String; 3GPP TS 29.061, 17.7.12.
    /// The routing area as text, in hexadecimal digits.
    pub rai: Option<Utf8String>,
    /// 3GPP-IMEISV (20/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// The IMEI, with or without software version: 14 to 16 digits in ASCII, in an OctetString.
    pub three_gpp_imeisv: Option<OctetString>,
    /// 3GPP-RAT-Type (21/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// One octet: 1 UTRAN, 2 GERAN, 3 WLAN, 6 E-UTRAN and more; other numbers than in RAT-Type (1032).
    pub three_gpp_rat_type: Option<OctetString>,
    /// 3GPP-User-Location-Info (22/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// One octet for the kind of location (130 is TAI and ECGI), then the location as in TS 29.274.
    pub three_gpp_user_location_info: Option<OctetString>,
    /// 3GPP-MS-TimeZone (23/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// 2 octets: the time zone in quarter hours with swapped digits, and the daylight saving time.
    pub three_gpp_ms_time_zone: Option<OctetString>,
    /// Additional-MBMS-Trace-Info (910/10415), OctetString; 3GPP TS 29.061, 17.7.13.
    pub additional_mbms_trace_info: Option<OctetString>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Request for AaRequest {
    type Answer = AaAnswer;
}

impl Command for AaRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "AA-Request",
    abbreviation: "AAR",
    code: Some(265),
    application_id: 16777223,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::gmb::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<AaRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "AA-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::required(base::avp::AUTH_APPLICATION_ID.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::required(base::avp::AUTH_REQUEST_TYPE.description()),
        Item::optional(base::avp::DESTINATION_HOST.description()),
        Item::optional(nasreq::avp::CALLED_STATION_ID.description()),
        Item::optional(nasreq::avp::CALLING_STATION_ID.description()),
        Item::optional(nasreq::avp::FRAMED_IP_ADDRESS.description()),
        Item::optional(nasreq::avp::FRAMED_IPV6_PREFIX.description()),
        Item::optional(nasreq::avp::FRAMED_INTERFACE_ID.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
        Item::optional(ts29061::avp::THREE_GPP_IMSI.description()),
        Item::optional(ts29061::avp::RAI.description()),
        Item::optional(ts29061::avp::THREE_GPP_IMEISV.description()),
        Item::optional(ts29061::avp::THREE_GPP_RAT_TYPE.description()),
        Item::optional(ts29061::avp::THREE_GPP_USER_LOCATION_INFO.description()),
        Item::optional(ts29061::avp::THREE_GPP_MS_TIME_ZONE.description()),
        Item::optional(ts29061::avp::ADDITIONAL_MBMS_TRACE_INFO.description()),
    ],
};

impl Contents for AaRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 6;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            auth_application_id: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            destination_realm: unread.value(),
            auth_request_type: unread.value(),
            destination_host: None,
            called_station_id: None,
            calling_station_id: None,
            framed_ip_address: None,
            framed_ipv6_prefix: None,
            framed_interface_id: None,
            proxy_info: Vec::new(),
            route_record: Vec::new(),
            three_gpp_imsi: None,
            rai: None,
            three_gpp_imeisv: None,
            three_gpp_rat_type: None,
            three_gpp_user_location_info: None,
            three_gpp_ms_time_zone: None,
            additional_mbms_trace_info: None,
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.one(0, 0, &mut self.session_id),
            (0, 258) => received.one(1, 1, &mut self.auth_application_id),
            (0, 264) => received.one(2, 2, &mut self.origin_host),
            (0, 296) => received.one(3, 3, &mut self.origin_realm),
            (0, 283) => received.one(4, 4, &mut self.destination_realm),
            (0, 274) => received.one(5, 5, &mut self.auth_request_type),
            (0, 293) => received.optional(6, &mut self.destination_host),
            (0, 30) => received.optional(7, &mut self.called_station_id),
            (0, 31) => received.optional(8, &mut self.calling_station_id),
            (0, 8) => received.optional(9, &mut self.framed_ip_address),
            (0, 97) => received.optional(10, &mut self.framed_ipv6_prefix),
            (0, 96) => received.optional(11, &mut self.framed_interface_id),
            (0, 284) => received.many(12, &mut self.proxy_info),
            (0, 282) => received.many(13, &mut self.route_record),
            (10415, 1) => received.optional(14, &mut self.three_gpp_imsi),
            (10415, 909) => received.optional(15, &mut self.rai),
            (10415, 20) => received.optional(16, &mut self.three_gpp_imeisv),
            (10415, 21) => received.optional(17, &mut self.three_gpp_rat_type),
            (10415, 22) => received.optional(18, &mut self.three_gpp_user_location_info),
            (10415, 23) => received.optional(19, &mut self.three_gpp_ms_time_zone),
            (10415, 910) => received.optional(20, &mut self.additional_mbms_trace_info),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.one(&base::avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        avps.one(&base::avp::AUTH_REQUEST_TYPE, &self.auth_request_type);
        avps.optional(&base::avp::DESTINATION_HOST, &self.destination_host);
        avps.optional(&nasreq::avp::CALLED_STATION_ID, &self.called_station_id);
        avps.optional(&nasreq::avp::CALLING_STATION_ID, &self.calling_station_id);
        avps.optional(&nasreq::avp::FRAMED_IP_ADDRESS, &self.framed_ip_address);
        avps.optional(&nasreq::avp::FRAMED_IPV6_PREFIX, &self.framed_ipv6_prefix);
        avps.optional(&nasreq::avp::FRAMED_INTERFACE_ID, &self.framed_interface_id);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.optional(&ts29061::avp::THREE_GPP_IMSI, &self.three_gpp_imsi);
        avps.optional(&ts29061::avp::RAI, &self.rai);
        avps.optional(&ts29061::avp::THREE_GPP_IMEISV, &self.three_gpp_imeisv);
        avps.optional(&ts29061::avp::THREE_GPP_RAT_TYPE, &self.three_gpp_rat_type);
        avps.optional(
            &ts29061::avp::THREE_GPP_USER_LOCATION_INFO,
            &self.three_gpp_user_location_info,
        );
        avps.optional(
            &ts29061::avp::THREE_GPP_MS_TIME_ZONE,
            &self.three_gpp_ms_time_zone,
        );
        avps.optional(
            &ts29061::avp::ADDITIONAL_MBMS_TRACE_INFO,
            &self.additional_mbms_trace_info,
        );
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

impl AaRequest {
    /// Starts the answer: Origin-Host and Origin-Realm are the identity's; from the request it takes
    /// Session-Id, Auth-Application-Id, Proxy-Info.
    pub fn answer(&self, identity: &Identity) -> AaAnswerBuilder<(Set, Set, Set, Set)> {
        AaAnswer::builder()
            .session_id(self.session_id.clone())
            .auth_application_id(self.auth_application_id)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .proxy_infos(self.proxy_info.iter().cloned())
    }
}

diameter_core::builder! {
    AaRequestBuilder<(A, B, C, D, E, F) = (Unset, Set, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set)> builds command AaRequest in Box<AaRequest>;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F), A: required::SessionId;
    required auth_application_id: IntoField<u32> = 16777223, "Auth-Application-Id" => (A, Set, C, D, E, F), B: required::AuthApplicationId;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, Set, D, E, F), C: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, Set, E, F), D: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, D, Set, F), E: required::DestinationRealm;
    required auth_request_type: IntoField<AuthRequestType>, "Auth-Request-Type" => (A, B, C, D, E, Set), F: required::AuthRequestType;
    optional destination_host: IntoIdentity<Option<DiameterIdentity>>, "Destination-Host";
    optional called_station_id: IntoField<Utf8String, Option<Utf8String>>, "Called-Station-Id";
    optional calling_station_id: IntoField<Utf8String, Option<Utf8String>>, "Calling-Station-Id";
    optional framed_ip_address: IntoField<OctetString, Option<OctetString>>, "Framed-IP-Address";
    optional framed_ipv6_prefix: IntoField<OctetString, Option<OctetString>>, "Framed-IPv6-Prefix";
    optional framed_interface_id: IntoField<u64, Option<u64>>, "Framed-Interface-Id";
    optional three_gpp_imsi: IntoField<Utf8String, Option<Utf8String>>, "3GPP-IMSI";
    optional rai: IntoField<Utf8String, Option<Utf8String>>, "RAI";
    optional three_gpp_imeisv: IntoField<OctetString, Option<OctetString>>, "3GPP-IMEISV";
    optional three_gpp_rat_type: IntoField<OctetString, Option<OctetString>>, "3GPP-RAT-Type";
    optional three_gpp_user_location_info: IntoField<OctetString, Option<OctetString>>, "3GPP-User-Location-Info";
    optional three_gpp_ms_time_zone: IntoField<OctetString, Option<OctetString>>, "3GPP-MS-TimeZone";
    optional additional_mbms_trace_info: IntoField<OctetString, Option<OctetString>>, "Additional-MBMS-Trace-Info";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}

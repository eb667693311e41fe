// @generated from dictionaries/swa.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, IntoTime, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Command, CommandDescription, CommandFlags, DiameterIdentity, Grammar,
    Identity, Item, OctetString, Request, Time, Utf8String,
};
use crate::required;
use crate::base;
use crate::eap;
use crate::nasreq;
use crate::rfc7683;
use crate::rfc7944;
use crate::ts29212;
use crate::ts29229;
use crate::ts29273;
use crate::base::{AuthRequestType, ProxyInfo};
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::swa::{DiameterEapAnswer, DiameterEapAnswerBuilder};
use crate::ts29212::RatType;
use crate::ts29229::SupportedFeatures;
use crate::ts29273::{AccessNetworkInfo, TransportAccessType};

/// Carries an EAP packet of the user; the answer carries the next one, or the outcome.
///
/// ```text
/// <DER> ::= < Diameter Header: 268, REQ, PXY >
///           < Session-Id >
///           [ DRMP ]
///           { Auth-Application-Id }
///           { Origin-Host }
///           { Origin-Realm }
///           { Destination-Realm }
///           { Auth-Request-Type }
///           { EAP-Payload }
///           [ User-Name ]
///           [ Calling-Station-Id ]
///           [ RAT-Type ]
///           [ ANID ]
///           [ Full-Network-Name ]
///           [ Short-Network-Name ]
///         * [ Supported-Features ]
///           [ AAA-Failure-Indication ]
///           [ Transport-Access-Type ]
///           [ OC-Supported-Features ]
///           [ Access-Network-Info ]
///           [ User-Location-Info-Time ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
///         * [ AVP ]
/// ```
///
/// Command code 268, 3GPP TS 29.273, 4.2.2.1.1/4.2.2.1.2.
#[doc(alias = "DER")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DiameterEapRequest {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// DRMP (301), Enumerated; RFC 7944, 9.1.
    pub drmp: Option<Drmp>,
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
    /// EAP-Payload (462), OctetString; RFC 4072, 4.1.1.
    /// An EAP packet.
    pub eap_payload: OctetString,
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    /// The user, as a network access identifier or in whatever form the application says; S6a sends the
    /// IMSI in digits.
    pub user_name: Option<Utf8String>,
    /// Calling-Station-Id (31), UTF8String; RFC 7155, 4.2.6.
    /// Where the user called from: a telephone number or a MAC address.
    pub calling_station_id: Option<Utf8String>,
    /// RAT-Type (1032/10415), Enumerated; 3GPP TS 29.212, 5.3.31.
    pub rat_type: Option<RatType>,
    /// ANID (1504/10415), UTF8String; 3GPP TS 29.273, 5.2.3.7.
    /// The access network identity of TS 24.302, such as WLAN.
    pub anid: Option<Utf8String>,
    /// Full-Network-Name (1516/10415), OctetString; 3GPP TS 29.273, 5.2.3.14.
    /// The network's full name, as in TS 24.008.
    pub full_network_name: Option<OctetString>,
    /// Short-Network-Name (1517/10415), OctetString; 3GPP TS 29.273, 5.2.3.15.
    /// The network's short name, as in TS 24.008.
    pub short_network_name: Option<OctetString>,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// AAA-Failure-Indication (1518/10415), Unsigned32; 3GPP TS 29.273, 8.2.3.21.
    /// A bit mask: bit 0, the server that was in charge failed.
    pub aaa_failure_indication: Option<u32>,
    /// Transport-Access-Type (1519/10415), Enumerated; 3GPP TS 29.273, 5.2.3.19.
    pub transport_access_type: Option<TransportAccessType>,
    /// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
    pub oc_supported_features: Option<OcSupportedFeatures>,
    /// Access-Network-Info (1526/10415), Grouped; 3GPP TS 29.273, 5.2.3.24.
    pub access_network_info: Option<AccessNetworkInfo>,
    /// User-Location-Info-Time (2812/10415), Time; 3GPP TS 29.212, 5.3.101.
    /// When the terminal was last at its location.
    pub user_location_info_time: Option<Time>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Request for DiameterEapRequest {
    type Answer = DiameterEapAnswer;
}

impl Command for DiameterEapRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Diameter-EAP-Request",
    abbreviation: "DER",
    code: Some(268),
    application_id: 16777250,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::swa::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<DiameterEapRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Diameter-EAP-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::required(base::avp::AUTH_APPLICATION_ID.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::required(base::avp::AUTH_REQUEST_TYPE.description()),
        Item::required(eap::avp::EAP_PAYLOAD.description()),
        Item::optional(base::avp::USER_NAME.description()),
        Item::optional(nasreq::avp::CALLING_STATION_ID.description()),
        Item::optional(ts29212::avp::RAT_TYPE.description()),
        Item::optional(ts29273::avp::ANID.description()),
        Item::optional(ts29273::avp::FULL_NETWORK_NAME.description()),
        Item::optional(ts29273::avp::SHORT_NETWORK_NAME.description()),
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::optional(ts29273::avp::AAA_FAILURE_INDICATION.description()),
        Item::optional(ts29273::avp::TRANSPORT_ACCESS_TYPE.description()),
        Item::optional(rfc7683::avp::OC_SUPPORTED_FEATURES.description()),
        Item::optional(ts29273::avp::ACCESS_NETWORK_INFO.description()),
        Item::optional(ts29212::avp::USER_LOCATION_INFO_TIME.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
        Item::any(),
    ],
};

impl Contents for DiameterEapRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 7;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            drmp: None,
            auth_application_id: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            destination_realm: unread.value(),
            auth_request_type: unread.value(),
            eap_payload: unread.value(),
            user_name: None,
            calling_station_id: None,
            rat_type: None,
            anid: None,
            full_network_name: None,
            short_network_name: None,
            supported_features: Vec::new(),
            aaa_failure_indication: None,
            transport_access_type: None,
            oc_supported_features: None,
            access_network_info: None,
            user_location_info_time: None,
            proxy_info: Vec::new(),
            route_record: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.one(0, 0, &mut self.session_id),
            (0, 301) => received.optional(1, &mut self.drmp),
            (0, 258) => received.one(2, 1, &mut self.auth_application_id),
            (0, 264) => received.one(3, 2, &mut self.origin_host),
            (0, 296) => received.one(4, 3, &mut self.origin_realm),
            (0, 283) => received.one(5, 4, &mut self.destination_realm),
            (0, 274) => received.one(6, 5, &mut self.auth_request_type),
            (0, 462) => received.one(7, 6, &mut self.eap_payload),
            (0, 1) => received.optional(8, &mut self.user_name),
            (0, 31) => received.optional(9, &mut self.calling_station_id),
            (10415, 1032) => received.optional(10, &mut self.rat_type),
            (10415, 1504) => received.optional(11, &mut self.anid),
            (10415, 1516) => received.optional(12, &mut self.full_network_name),
            (10415, 1517) => received.optional(13, &mut self.short_network_name),
            (10415, 628) => received.many(14, &mut self.supported_features),
            (10415, 1518) => received.optional(15, &mut self.aaa_failure_indication),
            (10415, 1519) => received.optional(16, &mut self.transport_access_type),
            (0, 621) => received.optional(17, &mut self.oc_supported_features),
            (10415, 1526) => received.optional(18, &mut self.access_network_info),
            (10415, 2812) => received.optional(19, &mut self.user_location_info_time),
            (0, 284) => received.many(20, &mut self.proxy_info),
            (0, 282) => received.many(21, &mut self.route_record),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.optional(&rfc7944::avp::DRMP, &self.drmp);
        avps.one(&base::avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        avps.one(&base::avp::AUTH_REQUEST_TYPE, &self.auth_request_type);
        avps.one(&eap::avp::EAP_PAYLOAD, &self.eap_payload);
        avps.optional(&base::avp::USER_NAME, &self.user_name);
        avps.optional(&nasreq::avp::CALLING_STATION_ID, &self.calling_station_id);
        avps.optional(&ts29212::avp::RAT_TYPE, &self.rat_type);
        avps.optional(&ts29273::avp::ANID, &self.anid);
        avps.optional(&ts29273::avp::FULL_NETWORK_NAME, &self.full_network_name);
        avps.optional(&ts29273::avp::SHORT_NETWORK_NAME, &self.short_network_name);
        avps.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        avps.optional(
            &ts29273::avp::AAA_FAILURE_INDICATION,
            &self.aaa_failure_indication,
        );
        avps.optional(&ts29273::avp::TRANSPORT_ACCESS_TYPE, &self.transport_access_type);
        avps.optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        avps.optional(&ts29273::avp::ACCESS_NETWORK_INFO, &self.access_network_info);
        avps.optional(
            &ts29212::avp::USER_LOCATION_INFO_TIME,
            &self.user_location_info_time,
        );
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl DiameterEapRequest {
    /// Starts the answer: Origin-Host and Origin-Realm are the identity's; from the request it takes
    /// Session-Id, Auth-Application-Id, Auth-Request-Type, Proxy-Info.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> DiameterEapAnswerBuilder<(Set, Set, Unset, Set, Set, Set)> {
        DiameterEapAnswer::builder()
            .session_id(self.session_id.clone())
            .auth_application_id(self.auth_application_id)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .auth_request_type(self.auth_request_type)
            .proxy_infos(self.proxy_info.iter().cloned())
    }
}

diameter_core::builder! {
    DiameterEapRequestBuilder<(A, B, C, D, E, F, G) = (Unset, Set, Unset, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set, Set)> builds command DiameterEapRequest in Box<DiameterEapRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F, G), A: required::SessionId;
    required auth_application_id: IntoField<u32> = 16777250, "Auth-Application-Id" => (A, Set, C, D, E, F, G), B: required::AuthApplicationId;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, Set, D, E, F, G), C: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, Set, E, F, G), D: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, D, Set, F, G), E: required::DestinationRealm;
    required auth_request_type: IntoField<AuthRequestType>, "Auth-Request-Type" => (A, B, C, D, E, Set, G), F: required::AuthRequestType;
    required eap_payload: IntoField<OctetString>, "EAP-Payload" => (A, B, C, D, E, F, Set), G: required::EapPayload;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional user_name: IntoField<Utf8String, Option<Utf8String>>, "User-Name";
    optional calling_station_id: IntoField<Utf8String, Option<Utf8String>>, "Calling-Station-Id";
    optional rat_type: IntoField<RatType, Option<RatType>>, "RAT-Type";
    optional anid: IntoField<Utf8String, Option<Utf8String>>, "ANID";
    optional full_network_name: IntoField<OctetString, Option<OctetString>>, "Full-Network-Name";
    optional short_network_name: IntoField<OctetString, Option<OctetString>>, "Short-Network-Name";
    optional aaa_failure_indication: IntoField<u32, Option<u32>>, "AAA-Failure-Indication";
    optional transport_access_type: IntoField<TransportAccessType, Option<TransportAccessType>>, "Transport-Access-Type";
    optional oc_supported_features: IntoField<OcSupportedFeatures, Option<OcSupportedFeatures>>, "OC-Supported-Features";
    optional access_network_info: IntoField<AccessNetworkInfo, Option<AccessNetworkInfo>>, "Access-Network-Info";
    optional user_location_info_time: IntoTime<Option<Time>>, "User-Location-Info-Time";
    repeated supported_features, supported_features_list: IntoField<SupportedFeatures>, "Supported-Features";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}

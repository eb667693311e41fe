// @generated from dictionaries/rx.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Command, CommandDescription, CommandFlags, DiameterIdentity, Grammar,
    Identity, Item, OctetString, Request, Utf8String,
};
use crate::required;
use crate::base;
use crate::credit_control;
use crate::nasreq;
use crate::rfc7683;
use crate::rfc7944;
use crate::ts29154;
use crate::ts29209;
use crate::ts29214;
use crate::ts29229;
use crate::ts32299;
use crate::base::{AuthSessionState, ProxyInfo};
use crate::credit_control::SubscriptionId;
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::rx::{AaAnswer, AaAnswerBuilder};
use crate::ts29209::ReservationPriority;
use crate::ts29214::{
    CalleeInformation, ImsContentType, MediaComponentDescription, MpsAction,
    RequiredAccessInfo, RxRequestType, ServiceInfoStatus, SipForkingIndication,
    SpecificAction, SponsoredConnectivityData,
};
use crate::ts29229::SupportedFeatures;

/// The application function gives the media of a session, new or changed, and subscribes to events.
///
/// ```text
/// <AAR> ::= < Diameter Header: 265, REQ, PXY >
///           < Session-Id >
///           [ DRMP ]
///           { Auth-Application-Id }
///           { Origin-Host }
///           { Origin-Realm }
///           { Destination-Realm }
///           [ Destination-Host ]
///           [ IP-Domain-Id ]
///           [ Auth-Session-State ]
///           [ AF-Application-Identifier ]
///         * [ Media-Component-Description ]
///           [ Service-Info-Status ]
///           [ AF-Charging-Identifier ]
///           [ SIP-Forking-Indication ]
///         * [ Specific-Action ]
///         * [ Subscription-Id ]
///           [ OC-Supported-Features ]
///         * [ Supported-Features ]
///           [ Reservation-Priority ]
///           [ Framed-IP-Address ]
///           [ Framed-IPv6-Prefix ]
///           [ Called-Station-Id ]
///           [ Service-URN ]
///           [ Sponsored-Connectivity-Data ]
///           [ MPS-Identifier ]
///           [ GCS-Identifier ]
///           [ MCPTT-Identifier ]
///           [ MCVideo-Identifier ]
///           [ IMS-Content-Identifier ]
///           [ IMS-Content-Type ]
///         * [ Calling-Party-Address ]
///           [ Callee-Information ]
///           [ Rx-Request-Type ]
///         * [ Required-Access-Info ]
///           [ AF-Requested-Data ]
///           [ Reference-Id ]
///           [ Pre-emption-Control-Info ]
///           [ MPS-Action ]
///           [ Origin-State-Id ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
///         * [ AVP ]
/// ```
///
/// Command code 265, 3GPP TS 29.214, 5.6.1/5.6.2.
#[doc(alias = "AAR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AaRequest {
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
    /// Destination-Host (293), DiameterIdentity; RFC 6733, 6.5.
    /// The host a request is meant for; without it any host of Destination-Realm will do.
    pub destination_host: Option<DiameterIdentity>,
    /// IP-Domain-Id (537/10415), OctetString; 3GPP TS 29.214, 5.3.35.
    pub ip_domain_id: Option<OctetString>,
    /// Auth-Session-State (277), Enumerated; RFC 6733, 8.11.
    pub auth_session_state: Option<AuthSessionState>,
    /// AF-Application-Identifier (504/10415), OctetString; 3GPP TS 29.214, 5.3.5.
    /// The application, in octets of the operator's choice.
    pub af_application_identifier: Option<OctetString>,
    /// Media-Component-Description (517/10415), Grouped; 3GPP TS 29.214, 5.3.16.
    pub media_component_description: Vec<MediaComponentDescription>,
    /// Service-Info-Status (527/10415), Enumerated; 3GPP TS 29.214, 5.3.25.
    pub service_info_status: Option<ServiceInfoStatus>,
    /// AF-Charging-Identifier (505/10415), OctetString; 3GPP TS 29.214, 5.3.6.
    /// The charging identifier of the application, on SIP the ICID.
    pub af_charging_identifier: Option<OctetString>,
    /// SIP-Forking-Indication (523/10415), Enumerated; 3GPP TS 29.214, 5.3.22.
    pub sip_forking_indication: Option<SipForkingIndication>,
    /// Specific-Action (513/10415), Enumerated; 3GPP TS 29.214, 5.3.13.
    pub specific_action: Vec<SpecificAction>,
    /// Subscription-Id (443), Grouped; RFC 8506, 8.46.
    pub subscription_id: Vec<SubscriptionId>,
    /// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
    pub oc_supported_features: Option<OcSupportedFeatures>,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// Reservation-Priority (458/13019), Enumerated; 3GPP TS 29.209, 7.3.9.
    pub reservation_priority: Option<ReservationPriority>,
    /// Framed-IP-Address (8), OctetString; RFC 7155, 4.4.10.5.1.
    /// 4 octets without an address family. ff ff ff ff lets the user, ff ff ff fe the access server
    /// choose.
    pub framed_ip_address: Option<OctetString>,
    /// Framed-IPv6-Prefix (97), OctetString; RFC 7155, 4.4.10.5.6.
    /// A reserved octet, the prefix length in bits, and as many octets of prefix as that takes.
    pub framed_ipv6_prefix: Option<OctetString>,
    /// Called-Station-Id (30), UTF8String; RFC 7155, 4.2.5.
    /// What the user called: a telephone number, an access point name, a MAC address with network name.
    pub called_station_id: Option<Utf8String>,
    /// Service-URN (525/10415), OctetString; 3GPP TS 29.214, 5.3.23.
    /// The service, such as sos for an emergency, without "urn:service:".
    pub service_urn: Option<OctetString>,
    /// Sponsored-Connectivity-Data (530/10415), Grouped; 3GPP TS 29.214, 5.3.27.
    pub sponsored_connectivity_data: Option<Box<SponsoredConnectivityData>>,
    /// MPS-Identifier (528/10415), OctetString; 3GPP TS 29.214, 5.3.30.
    /// The multimedia priority service, as text in octets.
    pub mps_identifier: Option<OctetString>,
    /// GCS-Identifier (538/10415), OctetString; 3GPP TS 29.214, 5.3.36.
    /// The group communication service, as text in octets.
    pub gcs_identifier: Option<OctetString>,
    /// MCPTT-Identifier (547/10415), OctetString; 3GPP TS 29.214, 5.3.45.
    /// The mission-critical push-to-talk service, as text in octets.
    pub mcptt_identifier: Option<OctetString>,
    /// MCVideo-Identifier (562/10415), OctetString; 3GPP TS 29.214, 5.3.45a.
    /// The mission-critical video service, as text in octets.
    pub mcvideo_identifier: Option<OctetString>,
    /// IMS-Content-Identifier (563/10415), OctetString; 3GPP TS 29.214, 5.3.60.
    pub ims_content_identifier: Option<OctetString>,
    /// IMS-Content-Type (564/10415), Enumerated; 3GPP TS 29.214, 5.3.61.
    pub ims_content_type: Option<ImsContentType>,
    /// Calling-Party-Address (831/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The calling party, as a SIP or tel URI.
    pub calling_party_address: Vec<Utf8String>,
    /// Callee-Information (565/10415), Grouped; 3GPP TS 29.214, 5.3.62.
    pub callee_information: Option<CalleeInformation>,
    /// Rx-Request-Type (533/10415), Enumerated; 3GPP TS 29.214, 5.3.31.
    pub rx_request_type: Option<RxRequestType>,
    /// Required-Access-Info (536/10415), Enumerated; 3GPP TS 29.214, 5.3.34.
    pub required_access_info: Vec<RequiredAccessInfo>,
    /// AF-Requested-Data (551/10415), Unsigned32; 3GPP TS 29.214, 5.3.50.
    pub af_requested_data: Option<u32>,
    /// Reference-Id (4202/10415), OctetString; 3GPP TS 29.154, 5.3.3.
    /// Names the transfer policy between SCEF, PCRF and subscription repository.
    pub reference_id: Option<OctetString>,
    /// Pre-emption-Control-Info (553/10415), Unsigned32; 3GPP TS 29.214, 5.3.51.
    /// A bit mask of how media flows are pre-empted.
    pub pre_emption_control_info: Option<u32>,
    /// MPS-Action (582/10415), Enumerated; 3GPP TS 29.214, 5.3.79.
    pub mps_action: Option<MpsAction>,
    /// Origin-State-Id (278), Unsigned32; RFC 6733, 8.16.
    /// Grows with each restart that loses state, often the start time in seconds; a change tells peers
    /// that sessions are gone.
    pub origin_state_id: Option<u32>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
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
    application_id: 16777236,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::rx::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<AaRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "AA-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::required(base::avp::AUTH_APPLICATION_ID.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::optional(base::avp::DESTINATION_HOST.description()),
        Item::optional(ts29214::avp::IP_DOMAIN_ID.description()),
        Item::optional(base::avp::AUTH_SESSION_STATE.description()),
        Item::optional(ts29214::avp::AF_APPLICATION_IDENTIFIER.description()),
        Item::repeated(ts29214::avp::MEDIA_COMPONENT_DESCRIPTION.description()),
        Item::optional(ts29214::avp::SERVICE_INFO_STATUS.description()),
        Item::optional(ts29214::avp::AF_CHARGING_IDENTIFIER.description()),
        Item::optional(ts29214::avp::SIP_FORKING_INDICATION.description()),
        Item::repeated(ts29214::avp::SPECIFIC_ACTION.description()),
        Item::repeated(credit_control::avp::SUBSCRIPTION_ID.description()),
        Item::optional(rfc7683::avp::OC_SUPPORTED_FEATURES.description()),
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::optional(ts29209::avp::RESERVATION_PRIORITY.description()),
        Item::optional(nasreq::avp::FRAMED_IP_ADDRESS.description()),
        Item::optional(nasreq::avp::FRAMED_IPV6_PREFIX.description()),
        Item::optional(nasreq::avp::CALLED_STATION_ID.description()),
        Item::optional(ts29214::avp::SERVICE_URN.description()),
        Item::optional(ts29214::avp::SPONSORED_CONNECTIVITY_DATA.description()),
        Item::optional(ts29214::avp::MPS_IDENTIFIER.description()),
        Item::optional(ts29214::avp::GCS_IDENTIFIER.description()),
        Item::optional(ts29214::avp::MCPTT_IDENTIFIER.description()),
        Item::optional(ts29214::avp::MCVIDEO_IDENTIFIER.description()),
        Item::optional(ts29214::avp::IMS_CONTENT_IDENTIFIER.description()),
        Item::optional(ts29214::avp::IMS_CONTENT_TYPE.description()),
        Item::repeated(ts32299::avp::CALLING_PARTY_ADDRESS.description()),
        Item::optional(ts29214::avp::CALLEE_INFORMATION.description()),
        Item::optional(ts29214::avp::RX_REQUEST_TYPE.description()),
        Item::repeated(ts29214::avp::REQUIRED_ACCESS_INFO.description()),
        Item::optional(ts29214::avp::AF_REQUESTED_DATA.description()),
        Item::optional(ts29154::avp::REFERENCE_ID.description()),
        Item::optional(ts29214::avp::PRE_EMPTION_CONTROL_INFO.description()),
        Item::optional(ts29214::avp::MPS_ACTION.description()),
        Item::optional(base::avp::ORIGIN_STATE_ID.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
        Item::any(),
    ],
};

impl Contents for AaRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 5;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            drmp: None,
            auth_application_id: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            destination_realm: unread.value(),
            destination_host: None,
            ip_domain_id: None,
            auth_session_state: None,
            af_application_identifier: None,
            media_component_description: Vec::new(),
            service_info_status: None,
            af_charging_identifier: None,
            sip_forking_indication: None,
            specific_action: Vec::new(),
            subscription_id: Vec::new(),
            oc_supported_features: None,
            supported_features: Vec::new(),
            reservation_priority: None,
            framed_ip_address: None,
            framed_ipv6_prefix: None,
            called_station_id: None,
            service_urn: None,
            sponsored_connectivity_data: None,
            mps_identifier: None,
            gcs_identifier: None,
            mcptt_identifier: None,
            mcvideo_identifier: None,
            ims_content_identifier: None,
            ims_content_type: None,
            calling_party_address: Vec::new(),
            callee_information: None,
            rx_request_type: None,
            required_access_info: Vec::new(),
            af_requested_data: None,
            reference_id: None,
            pre_emption_control_info: None,
            mps_action: None,
            origin_state_id: None,
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
            (0, 293) => received.optional(6, &mut self.destination_host),
            (10415, 537) => received.optional(7, &mut self.ip_domain_id),
            (0, 277) => received.optional(8, &mut self.auth_session_state),
            (10415, 504) => received.optional(9, &mut self.af_application_identifier),
            (10415, 517) => received.many(10, &mut self.media_component_description),
            (10415, 527) => received.optional(11, &mut self.service_info_status),
            (10415, 505) => received.optional(12, &mut self.af_charging_identifier),
            (10415, 523) => received.optional(13, &mut self.sip_forking_indication),
            (10415, 513) => received.many(14, &mut self.specific_action),
            (0, 443) => received.many(15, &mut self.subscription_id),
            (0, 621) => received.optional(16, &mut self.oc_supported_features),
            (10415, 628) => received.many(17, &mut self.supported_features),
            (13019, 458) => received.optional(18, &mut self.reservation_priority),
            (0, 8) => received.optional(19, &mut self.framed_ip_address),
            (0, 97) => received.optional(20, &mut self.framed_ipv6_prefix),
            (0, 30) => received.optional(21, &mut self.called_station_id),
            (10415, 525) => received.optional(22, &mut self.service_urn),
            (10415, 530) => {
                received.optional_boxed(23, &mut self.sponsored_connectivity_data)
            }
            (10415, 528) => received.optional(24, &mut self.mps_identifier),
            (10415, 538) => received.optional(25, &mut self.gcs_identifier),
            (10415, 547) => received.optional(26, &mut self.mcptt_identifier),
            (10415, 562) => received.optional(27, &mut self.mcvideo_identifier),
            (10415, 563) => received.optional(28, &mut self.ims_content_identifier),
            (10415, 564) => received.optional(29, &mut self.ims_content_type),
            (10415, 831) => received.many(30, &mut self.calling_party_address),
            (10415, 565) => received.optional(31, &mut self.callee_information),
            (10415, 533) => received.optional(32, &mut self.rx_request_type),
            (10415, 536) => received.many(33, &mut self.required_access_info),
            (10415, 551) => received.optional(34, &mut self.af_requested_data),
            (10415, 4202) => received.optional(35, &mut self.reference_id),
            (10415, 553) => received.optional(36, &mut self.pre_emption_control_info),
            (10415, 582) => received.optional(37, &mut self.mps_action),
            (0, 278) => received.optional(38, &mut self.origin_state_id),
            (0, 284) => received.many(39, &mut self.proxy_info),
            (0, 282) => received.many(40, &mut self.route_record),
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
        avps.optional(&base::avp::DESTINATION_HOST, &self.destination_host);
        avps.optional(&ts29214::avp::IP_DOMAIN_ID, &self.ip_domain_id);
        avps.optional(&base::avp::AUTH_SESSION_STATE, &self.auth_session_state);
        avps.optional(
            &ts29214::avp::AF_APPLICATION_IDENTIFIER,
            &self.af_application_identifier,
        );
        avps.many(
            &ts29214::avp::MEDIA_COMPONENT_DESCRIPTION,
            &self.media_component_description,
        );
        avps.optional(&ts29214::avp::SERVICE_INFO_STATUS, &self.service_info_status);
        avps.optional(
            &ts29214::avp::AF_CHARGING_IDENTIFIER,
            &self.af_charging_identifier,
        );
        avps.optional(
            &ts29214::avp::SIP_FORKING_INDICATION,
            &self.sip_forking_indication,
        );
        avps.many(&ts29214::avp::SPECIFIC_ACTION, &self.specific_action);
        avps.many(&credit_control::avp::SUBSCRIPTION_ID, &self.subscription_id);
        avps.optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        avps.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        avps.optional(&ts29209::avp::RESERVATION_PRIORITY, &self.reservation_priority);
        avps.optional(&nasreq::avp::FRAMED_IP_ADDRESS, &self.framed_ip_address);
        avps.optional(&nasreq::avp::FRAMED_IPV6_PREFIX, &self.framed_ipv6_prefix);
        avps.optional(&nasreq::avp::CALLED_STATION_ID, &self.called_station_id);
        avps.optional(&ts29214::avp::SERVICE_URN, &self.service_urn);
        avps.optional_boxed(
            &ts29214::avp::SPONSORED_CONNECTIVITY_DATA,
            &self.sponsored_connectivity_data,
        );
        avps.optional(&ts29214::avp::MPS_IDENTIFIER, &self.mps_identifier);
        avps.optional(&ts29214::avp::GCS_IDENTIFIER, &self.gcs_identifier);
        avps.optional(&ts29214::avp::MCPTT_IDENTIFIER, &self.mcptt_identifier);
        avps.optional(&ts29214::avp::MCVIDEO_IDENTIFIER, &self.mcvideo_identifier);
        avps.optional(
            &ts29214::avp::IMS_CONTENT_IDENTIFIER,
            &self.ims_content_identifier,
        );
        avps.optional(&ts29214::avp::IMS_CONTENT_TYPE, &self.ims_content_type);
        avps.many(&ts32299::avp::CALLING_PARTY_ADDRESS, &self.calling_party_address);
        avps.optional(&ts29214::avp::CALLEE_INFORMATION, &self.callee_information);
        avps.optional(&ts29214::avp::RX_REQUEST_TYPE, &self.rx_request_type);
        avps.many(&ts29214::avp::REQUIRED_ACCESS_INFO, &self.required_access_info);
        avps.optional(&ts29214::avp::AF_REQUESTED_DATA, &self.af_requested_data);
        avps.optional(&ts29154::avp::REFERENCE_ID, &self.reference_id);
        avps.optional(
            &ts29214::avp::PRE_EMPTION_CONTROL_INFO,
            &self.pre_emption_control_info,
        );
        avps.optional(&ts29214::avp::MPS_ACTION, &self.mps_action);
        avps.optional(&base::avp::ORIGIN_STATE_ID, &self.origin_state_id);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl AaRequest {
    /// Starts the answer: Origin-Host, Origin-Realm and Origin-State-Id are the identity's; from the
    /// request it takes Session-Id, Auth-Application-Id, Proxy-Info.
    pub fn answer(&self, identity: &Identity) -> AaAnswerBuilder<(Set, Set, Set, Set)> {
        let mut builder = AaAnswer::builder()
            .session_id(self.session_id.clone())
            .auth_application_id(self.auth_application_id)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .proxy_infos(self.proxy_info.iter().cloned());
        if let Some(state_id) = identity.state_id {
            builder = builder.origin_state_id(state_id);
        }
        builder
    }
}

diameter_core::builder! {
    AaRequestBuilder<(A, B, C, D, E) = (Unset, Set, Unset, Unset, Unset), (Set, Set, Set, Set, Set)> builds command AaRequest in Box<AaRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E), A: required::SessionId;
    required auth_application_id: IntoField<u32> = 16777236, "Auth-Application-Id" => (A, Set, C, D, E), B: required::AuthApplicationId;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, Set, D, E), C: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, Set, E), D: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, D, Set), E: required::DestinationRealm;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional destination_host: IntoIdentity<Option<DiameterIdentity>>, "Destination-Host";
    optional ip_domain_id: IntoField<OctetString, Option<OctetString>>, "IP-Domain-Id";
    optional auth_session_state: IntoField<AuthSessionState, Option<AuthSessionState>>, "Auth-Session-State";
    optional af_application_identifier: IntoField<OctetString, Option<OctetString>>, "AF-Application-Identifier";
    optional service_info_status: IntoField<ServiceInfoStatus, Option<ServiceInfoStatus>>, "Service-Info-Status";
    optional af_charging_identifier: IntoField<OctetString, Option<OctetString>>, "AF-Charging-Identifier";
    optional sip_forking_indication: IntoField<SipForkingIndication, Option<SipForkingIndication>>, "SIP-Forking-Indication";
    optional oc_supported_features: IntoField<OcSupportedFeatures, Option<OcSupportedFeatures>>, "OC-Supported-Features";
    optional reservation_priority: IntoField<ReservationPriority, Option<ReservationPriority>>, "Reservation-Priority";
    optional framed_ip_address: IntoField<OctetString, Option<OctetString>>, "Framed-IP-Address";
    optional framed_ipv6_prefix: IntoField<OctetString, Option<OctetString>>, "Framed-IPv6-Prefix";
    optional called_station_id: IntoField<Utf8String, Option<Utf8String>>, "Called-Station-Id";
    optional service_urn: IntoField<OctetString, Option<OctetString>>, "Service-URN";
    optional sponsored_connectivity_data: IntoField<SponsoredConnectivityData, Option<Box<SponsoredConnectivityData>>>, "Sponsored-Connectivity-Data";
    optional mps_identifier: IntoField<OctetString, Option<OctetString>>, "MPS-Identifier";
    optional gcs_identifier: IntoField<OctetString, Option<OctetString>>, "GCS-Identifier";
    optional mcptt_identifier: IntoField<OctetString, Option<OctetString>>, "MCPTT-Identifier";
    optional mcvideo_identifier: IntoField<OctetString, Option<OctetString>>, "MCVideo-Identifier";
    optional ims_content_identifier: IntoField<OctetString, Option<OctetString>>, "IMS-Content-Identifier";
    optional ims_content_type: IntoField<ImsContentType, Option<ImsContentType>>, "IMS-Content-Type";
    optional callee_information: IntoField<CalleeInformation, Option<CalleeInformation>>, "Callee-Information";
    optional rx_request_type: IntoField<RxRequestType, Option<RxRequestType>>, "Rx-Request-Type";
    optional af_requested_data: IntoField<u32, Option<u32>>, "AF-Requested-Data";
    optional reference_id: IntoField<OctetString, Option<OctetString>>, "Reference-Id";
    optional pre_emption_control_info: IntoField<u32, Option<u32>>, "Pre-emption-Control-Info";
    optional mps_action: IntoField<MpsAction, Option<MpsAction>>, "MPS-Action";
    optional origin_state_id: IntoField<u32, Option<u32>>, "Origin-State-Id";
    repeated specific_action, specific_actions: IntoField<SpecificAction>, "Specific-Action";
    repeated subscription_id, subscription_ids: IntoField<SubscriptionId>, "Subscription-Id";
    repeated supported_features, supported_features_list: IntoField<SupportedFeatures>, "Supported-Features";
    repeated calling_party_address, calling_party_addresses: IntoField<Utf8String>, "Calling-Party-Address";
    repeated required_access_info, required_access_infos: IntoField<RequiredAccessInfo>, "Required-Access-Info";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
    large media_component_description, media_component_descriptions: IntoField<MediaComponentDescription, Vec<MediaComponentDescription>>, IntoField<MediaComponentDescription>, "Media-Component-Description";
}

// @generated from dictionaries/s15.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Address, Command, CommandDescription, CommandFlags, DiameterIdentity,
    Grammar, Identity, Item, OctetString, Request, Utf8String,
};
use crate::required;
use crate::base;
use crate::credit_control;
use crate::rfc7683;
use crate::rfc7944;
use crate::ts29212;
use crate::base::ProxyInfo;
use crate::credit_control::CcRequestType;
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::s15::{CreditControlAnswer, CreditControlAnswerBuilder};
use crate::ts29212::{CsServiceQosRequestOperation, QosInformation};

/// The HNB gateway asks for resources of a circuit switched service, changes or releases them.
///
/// ```text
/// <CCR> ::= < Diameter Header: 272, REQ, PXY >
///           < Session-Id >
///           [ DRMP ]
///           { Auth-Application-Id }
///           { Origin-Host }
///           { Origin-Realm }
///           { Destination-Realm }
///           { CC-Request-Type }
///           { CC-Request-Number }
///           [ OC-Supported-Features ]
///           [ CS-Service-Qos-Request-Identifier ]
///           [ CS-Service-QoS-Request-Operation ]
///           [ Destination-Host ]
///           [ HeNB-Local-IP-Address ]
///           [ Origin-State-Id ]
///           [ QoS-Information ]
///           [ UDP-Source-Port ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
///         * [ AVP ]
/// ```
///
/// Command code 272, 3GPP TS 29.212, 5.6.2/5.6.3.
#[doc(alias = "CCR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreditControlRequest {
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
    /// CC-Request-Type (416), Enumerated; RFC 8506, 8.3.
    pub cc_request_type: CcRequestType,
    /// CC-Request-Number (415), Unsigned32; RFC 8506, 8.2.
    /// Numbers the requests of a session; with Session-Id it finds duplicates.
    pub cc_request_number: u32,
    /// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
    pub oc_supported_features: Option<OcSupportedFeatures>,
    /// CS-Service-Qos-Request-Identifier (2807/10415), OctetString; 3GPP TS 29.212, E.6.3.2.
    pub cs_service_qos_request_identifier: Option<OctetString>,
    /// CS-Service-QoS-Request-Operation (2808/10415), Enumerated; 3GPP TS 29.212, E.6.3.3.
    pub cs_service_qos_request_operation: Option<CsServiceQosRequestOperation>,
    /// Destination-Host (293), DiameterIdentity; RFC 6733, 6.5.
    /// The host a request is meant for; without it any host of Destination-Realm will do.
    pub destination_host: Option<DiameterIdentity>,
    /// HeNB-Local-IP-Address (2804/10415), Address; 3GPP TS 29.212, 5.3.95.
    /// The home eNodeB's address in the local network, with its address family in front.
    pub he_nb_local_ip_address: Option<Address>,
    /// Origin-State-Id (278), Unsigned32; RFC 6733, 8.16.
    /// Grows with each restart that loses state, often the start time in seconds; a change tells peers
    /// that sessions are gone.
    pub origin_state_id: Option<u32>,
    /// QoS-Information (1016/10415), Grouped; 3GPP TS 29.212, 5.3.16.
    pub qos_information: Option<Box<QosInformation>>,
    /// UDP-Source-Port (2806/10415), Unsigned32; 3GPP TS 29.212, 5.3.97.
    /// The source port of the terminal's tunnel.
    pub udp_source_port: Option<u32>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Request for CreditControlRequest {
    type Answer = CreditControlAnswer;
}

impl Command for CreditControlRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Credit-Control-Request",
    abbreviation: "CCR",
    code: Some(272),
    application_id: 16777318,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::s15::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<CreditControlRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Credit-Control-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::required(base::avp::AUTH_APPLICATION_ID.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::required(credit_control::avp::CC_REQUEST_TYPE.description()),
        Item::required(credit_control::avp::CC_REQUEST_NUMBER.description()),
        Item::optional(rfc7683::avp::OC_SUPPORTED_FEATURES.description()),
        Item::optional(ts29212::avp::CS_SERVICE_QOS_REQUEST_IDENTIFIER.description()),
        Item::optional(ts29212::avp::CS_SERVICE_QOS_REQUEST_OPERATION.description()),
        Item::optional(base::avp::DESTINATION_HOST.description()),
        Item::optional(ts29212::avp::HE_NB_LOCAL_IP_ADDRESS.description()),
        Item::optional(base::avp::ORIGIN_STATE_ID.description()),
        Item::optional(ts29212::avp::QOS_INFORMATION.description()),
        Item::optional(ts29212::avp::UDP_SOURCE_PORT.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
        Item::any(),
    ],
};

impl Contents for CreditControlRequest {
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
            cc_request_type: unread.value(),
            cc_request_number: unread.value(),
            oc_supported_features: None,
            cs_service_qos_request_identifier: None,
            cs_service_qos_request_operation: None,
            destination_host: None,
            he_nb_local_ip_address: None,
            origin_state_id: None,
            qos_information: None,
            udp_source_port: None,
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
            (0, 416) => received.one(6, 5, &mut self.cc_request_type),
            (0, 415) => received.one(7, 6, &mut self.cc_request_number),
            (0, 621) => received.optional(8, &mut self.oc_supported_features),
            (10415, 2807) => {
                received.optional(9, &mut self.cs_service_qos_request_identifier)
            }
            (10415, 2808) => {
                received.optional(10, &mut self.cs_service_qos_request_operation)
            }
            (0, 293) => received.optional(11, &mut self.destination_host),
            (10415, 2804) => received.optional(12, &mut self.he_nb_local_ip_address),
            (0, 278) => received.optional(13, &mut self.origin_state_id),
            (10415, 1016) => received.optional_boxed(14, &mut self.qos_information),
            (10415, 2806) => received.optional(15, &mut self.udp_source_port),
            (0, 284) => received.many(16, &mut self.proxy_info),
            (0, 282) => received.many(17, &mut self.route_record),
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
        avps.one(&credit_control::avp::CC_REQUEST_TYPE, &self.cc_request_type);
        avps.one(&credit_control::avp::CC_REQUEST_NUMBER, &self.cc_request_number);
        avps.optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        avps.optional(
            &ts29212::avp::CS_SERVICE_QOS_REQUEST_IDENTIFIER,
            &self.cs_service_qos_request_identifier,
        );
        avps.optional(
            &ts29212::avp::CS_SERVICE_QOS_REQUEST_OPERATION,
            &self.cs_service_qos_request_operation,
        );
        avps.optional(&base::avp::DESTINATION_HOST, &self.destination_host);
        avps.optional(
            &ts29212::avp::HE_NB_LOCAL_IP_ADDRESS,
            &self.he_nb_local_ip_address,
        );
        avps.optional(&base::avp::ORIGIN_STATE_ID, &self.origin_state_id);
        avps.optional_boxed(&ts29212::avp::QOS_INFORMATION, &self.qos_information);
        avps.optional(&ts29212::avp::UDP_SOURCE_PORT, &self.udp_source_port);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl CreditControlRequest {
    /// Starts the answer: Origin-Host, Origin-Realm and Origin-State-Id are the identity's; from the
    /// request it takes Session-Id, Auth-Application-Id, CC-Request-Type, CC-Request-Number,
    /// Proxy-Info.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> CreditControlAnswerBuilder<(Set, Set, Set, Set, Set, Set)> {
        let mut builder = CreditControlAnswer::builder()
            .session_id(self.session_id.clone())
            .auth_application_id(self.auth_application_id)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .cc_request_type(self.cc_request_type)
            .cc_request_number(self.cc_request_number)
            .proxy_infos(self.proxy_info.iter().cloned());
        if let Some(state_id) = identity.state_id {
            builder = builder.origin_state_id(state_id);
        }
        builder
    }
}

diameter_core::builder! {
    CreditControlRequestBuilder<(A, B, C, D, E, F, G) = (Unset, Set, Unset, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set, Set)> builds command CreditControlRequest in Box<CreditControlRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F, G), A: required::SessionId;
    required auth_application_id: IntoField<u32> = 16777318, "Auth-Application-Id" => (A, Set, C, D, E, F, G), B: required::AuthApplicationId;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, Set, D, E, F, G), C: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, Set, E, F, G), D: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, D, Set, F, G), E: required::DestinationRealm;
    required cc_request_type: IntoField<CcRequestType>, "CC-Request-Type" => (A, B, C, D, E, Set, G), F: required::CcRequestType;
    required cc_request_number: IntoField<u32>, "CC-Request-Number" => (A, B, C, D, E, F, Set), G: required::CcRequestNumber;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional oc_supported_features: IntoField<OcSupportedFeatures, Option<OcSupportedFeatures>>, "OC-Supported-Features";
    optional cs_service_qos_request_identifier: IntoField<OctetString, Option<OctetString>>, "CS-Service-Qos-Request-Identifier";
    optional cs_service_qos_request_operation: IntoField<CsServiceQosRequestOperation, Option<CsServiceQosRequestOperation>>, "CS-Service-QoS-Request-Operation";
    optional destination_host: IntoIdentity<Option<DiameterIdentity>>, "Destination-Host";
    optional he_nb_local_ip_address: IntoField<Address, Option<Address>>, "HeNB-Local-IP-Address";
    optional origin_state_id: IntoField<u32, Option<u32>>, "Origin-State-Id";
    optional qos_information: IntoField<QosInformation, Option<Box<QosInformation>>>, "QoS-Information";
    optional udp_source_port: IntoField<u32, Option<u32>>, "UDP-Source-Port";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}

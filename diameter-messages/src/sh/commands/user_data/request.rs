// @generated from dictionaries/sh.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Command, CommandDescription, CommandFlags, DiameterIdentity, Grammar,
    Identity, Item, List, OctetString, Request, Utf8String,
};
use crate::required;
use crate::base;
use crate::rfc7683;
use crate::rfc7944;
use crate::ts29229;
use crate::ts29329;
use crate::base::{AuthSessionState, ProxyInfo, VendorSpecificApplicationId};
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::sh::{UserDataAnswer, UserDataAnswerBuilder};
use crate::ts29229::{SessionPriority, SupportedFeatures};
use crate::ts29329::{
    CallReferenceInfo, CurrentLocation, DataReference, IdentitySet,
    LocalTimeZoneIndication, PrePagingSupported, RequestedDomain, ServingNodeIndication,
    UserIdentity,
};

/// An application server asks for user data.
///
/// ```text
/// <UDR> ::= < Diameter Header: 306, REQ, PXY, 16777217 >
///           < Session-Id >
///           [ DRMP ]
///           { Vendor-Specific-Application-Id }
///           { Auth-Session-State }
///           { Origin-Host }
///           { Origin-Realm }
///           [ Destination-Host ]
///           { Destination-Realm }
///         * [ Supported-Features ]
///           { User-Identity }
///           [ Wildcarded-Public-Identity ]
///           [ Wildcarded-IMPU ]
///           [ Server-Name ]
///         * [ Service-Indication ]
///        1* { Data-Reference }
///         * [ Identity-Set ]
///           [ Requested-Domain ]
///           [ Current-Location ]
///         * [ DSAI-Tag ]
///           [ Session-Priority ]
///           [ User-Name ]
///           [ Requested-Nodes ]
///           [ Serving-Node-Indication ]
///           [ Pre-paging-Supported ]
///           [ Local-Time-Zone-Indication ]
///           [ UDR-Flags ]
///           [ Call-Reference-Info ]
///           [ OC-Supported-Features ]
///         * [ AVP ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
/// ```
///
/// Command code 306, 3GPP TS 29.329, 6.1.1/6.1.2.
#[doc(alias = "UDR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserDataRequest {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// DRMP (301), Enumerated; RFC 7944, 9.1.
    pub drmp: Option<Drmp>,
    /// Vendor-Specific-Application-Id (260), Grouped; RFC 6733, 6.11.
    pub vendor_specific_application_id: VendorSpecificApplicationId,
    /// Auth-Session-State (277), Enumerated; RFC 6733, 8.11.
    pub auth_session_state: AuthSessionState,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    /// The host that originated the message; relays and proxies leave it alone.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    /// The realm of the host that originated the message.
    pub origin_realm: DiameterIdentity,
    /// Destination-Host (293), DiameterIdentity; RFC 6733, 6.5.
    /// The host a request is meant for; without it any host of Destination-Realm will do.
    pub destination_host: Option<DiameterIdentity>,
    /// Destination-Realm (283), DiameterIdentity; RFC 6733, 6.6.
    /// The realm a request is routed to.
    pub destination_realm: DiameterIdentity,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// User-Identity (700/10415), Grouped; 3GPP TS 29.329, 6.3.1.
    pub user_identity: UserIdentity,
    /// Wildcarded-Public-Identity (634/10415), UTF8String; 3GPP TS 29.229, 6.3.35.
    /// The public identity with a wildcard that the user's one matched.
    pub wildcarded_public_identity: Option<Utf8String>,
    /// Wildcarded-IMPU (636/10415), UTF8String; 3GPP TS 29.229, 6.3.43.
    /// The public user identity with a wildcard that the user's one matched.
    pub wildcarded_impu: Option<Utf8String>,
    /// Server-Name (602/10415), UTF8String; 3GPP TS 29.229, 6.3.3.
    /// The SIP URI of a server.
    pub server_name: Option<Utf8String>,
    /// Service-Indication (704/10415), OctetString; 3GPP TS 29.329, 6.3.5.
    /// The service to which transparent data belongs, in octets.
    pub service_indication: Vec<OctetString>,
    /// Data-Reference (703/10415), Enumerated; 3GPP TS 29.329, 6.3.4.
    pub data_reference: List<DataReference, 1>,
    /// Identity-Set (708/10415), Enumerated; 3GPP TS 29.329, 6.3.10.
    pub identity_set: Vec<IdentitySet>,
    /// Requested-Domain (706/10415), Enumerated; 3GPP TS 29.329, 6.3.7.
    pub requested_domain: Option<RequestedDomain>,
    /// Current-Location (707/10415), Enumerated; 3GPP TS 29.329, 6.3.8.
    pub current_location: Option<CurrentLocation>,
    /// DSAI-Tag (711/10415), OctetString; 3GPP TS 29.329, 6.3.18.
    /// A dynamic service activation info, in octets.
    pub dsai_tag: Vec<OctetString>,
    /// Session-Priority (650/10415), Enumerated; 3GPP TS 29.229, 6.3.56.
    pub session_priority: Option<SessionPriority>,
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    /// The user, as a network access identifier or in whatever form the application says; S6a sends the
    /// IMSI in digits.
    pub user_name: Option<Utf8String>,
    /// Requested-Nodes (713/10415), Unsigned32; 3GPP TS 29.329, 6.3.7A.
    /// A bit mask of the nodes whose data is meant.
    pub requested_nodes: Option<u32>,
    /// Serving-Node-Indication (714/10415), Enumerated; 3GPP TS 29.329, 6.3.23.
    pub serving_node_indication: Option<ServingNodeIndication>,
    /// Pre-paging-Supported (717/10415), Enumerated; 3GPP TS 29.329, 6.3.26.
    pub pre_paging_supported: Option<PrePagingSupported>,
    /// Local-Time-Zone-Indication (718/10415), Enumerated; 3GPP TS 29.329, 6.3.27.
    pub local_time_zone_indication: Option<LocalTimeZoneIndication>,
    /// UDR-Flags (719/10415), Unsigned32; 3GPP TS 29.329, 6.3.28.
    pub udr_flags: Option<u32>,
    /// Call-Reference-Info (720/10415), Grouped; 3GPP TS 29.329, 6.3.29.
    pub call_reference_info: Option<CallReferenceInfo>,
    /// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
    pub oc_supported_features: Option<OcSupportedFeatures>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
}

impl Request for UserDataRequest {
    type Answer = UserDataAnswer;
}

impl Command for UserDataRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "User-Data-Request",
    abbreviation: "UDR",
    code: Some(306),
    application_id: 16777217,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::sh::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<UserDataRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "User-Data-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::required(base::avp::VENDOR_SPECIFIC_APPLICATION_ID.description()),
        Item::required(base::avp::AUTH_SESSION_STATE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::optional(base::avp::DESTINATION_HOST.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::required(ts29329::avp::USER_IDENTITY.description()),
        Item::optional(ts29229::avp::WILDCARDED_PUBLIC_IDENTITY.description()),
        Item::optional(ts29229::avp::WILDCARDED_IMPU.description()),
        Item::optional(ts29229::avp::SERVER_NAME.description()),
        Item::repeated(ts29329::avp::SERVICE_INDICATION.description()),
        Item::required(ts29329::avp::DATA_REFERENCE.description()).times(1, None),
        Item::repeated(ts29329::avp::IDENTITY_SET.description()),
        Item::optional(ts29329::avp::REQUESTED_DOMAIN.description()),
        Item::optional(ts29329::avp::CURRENT_LOCATION.description()),
        Item::repeated(ts29329::avp::DSAI_TAG.description()),
        Item::optional(ts29229::avp::SESSION_PRIORITY.description()),
        Item::optional(base::avp::USER_NAME.description()),
        Item::optional(ts29329::avp::REQUESTED_NODES.description()),
        Item::optional(ts29329::avp::SERVING_NODE_INDICATION.description()),
        Item::optional(ts29329::avp::PRE_PAGING_SUPPORTED.description()),
        Item::optional(ts29329::avp::LOCAL_TIME_ZONE_INDICATION.description()),
        Item::optional(ts29329::avp::UDR_FLAGS.description()),
        Item::optional(ts29329::avp::CALL_REFERENCE_INFO.description()),
        Item::optional(rfc7683::avp::OC_SUPPORTED_FEATURES.description()),
        Item::any(),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
    ],
};

impl Contents for UserDataRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 8;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            drmp: None,
            vendor_specific_application_id: unread.value(),
            auth_session_state: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            destination_host: None,
            destination_realm: unread.value(),
            supported_features: Vec::new(),
            user_identity: unread.value(),
            wildcarded_public_identity: None,
            wildcarded_impu: None,
            server_name: None,
            service_indication: Vec::new(),
            data_reference: unread.list(),
            identity_set: Vec::new(),
            requested_domain: None,
            current_location: None,
            dsai_tag: Vec::new(),
            session_priority: None,
            user_name: None,
            requested_nodes: None,
            serving_node_indication: None,
            pre_paging_supported: None,
            local_time_zone_indication: None,
            udr_flags: None,
            call_reference_info: None,
            oc_supported_features: None,
            additional_avps: Default::default(),
            proxy_info: Vec::new(),
            route_record: Vec::new(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.one(0, 0, &mut self.session_id),
            (0, 301) => received.optional(1, &mut self.drmp),
            (0, 260) => received.one(2, 1, &mut self.vendor_specific_application_id),
            (0, 277) => received.one(3, 2, &mut self.auth_session_state),
            (0, 264) => received.one(4, 3, &mut self.origin_host),
            (0, 296) => received.one(5, 4, &mut self.origin_realm),
            (0, 293) => received.optional(6, &mut self.destination_host),
            (0, 283) => received.one(7, 5, &mut self.destination_realm),
            (10415, 628) => received.many(8, &mut self.supported_features),
            (10415, 700) => received.one(9, 6, &mut self.user_identity),
            (10415, 634) => received.optional(10, &mut self.wildcarded_public_identity),
            (10415, 636) => received.optional(11, &mut self.wildcarded_impu),
            (10415, 602) => received.optional(12, &mut self.server_name),
            (10415, 704) => received.many(13, &mut self.service_indication),
            (10415, 703) => received.bounded(14, 7, &mut self.data_reference),
            (10415, 708) => received.many(15, &mut self.identity_set),
            (10415, 706) => received.optional(16, &mut self.requested_domain),
            (10415, 707) => received.optional(17, &mut self.current_location),
            (10415, 711) => received.many(18, &mut self.dsai_tag),
            (10415, 650) => received.optional(19, &mut self.session_priority),
            (0, 1) => received.optional(20, &mut self.user_name),
            (10415, 713) => received.optional(21, &mut self.requested_nodes),
            (10415, 714) => received.optional(22, &mut self.serving_node_indication),
            (10415, 717) => received.optional(23, &mut self.pre_paging_supported),
            (10415, 718) => received.optional(24, &mut self.local_time_zone_indication),
            (10415, 719) => received.optional(25, &mut self.udr_flags),
            (10415, 720) => received.optional(26, &mut self.call_reference_info),
            (0, 621) => received.optional(27, &mut self.oc_supported_features),
            (0, 284) => received.many(29, &mut self.proxy_info),
            (0, 282) => received.many(30, &mut self.route_record),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.optional(&rfc7944::avp::DRMP, &self.drmp);
        avps.one(
            &base::avp::VENDOR_SPECIFIC_APPLICATION_ID,
            &self.vendor_specific_application_id,
        );
        avps.one(&base::avp::AUTH_SESSION_STATE, &self.auth_session_state);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.optional(&base::avp::DESTINATION_HOST, &self.destination_host);
        avps.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        avps.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        avps.one(&ts29329::avp::USER_IDENTITY, &self.user_identity);
        avps.optional(
            &ts29229::avp::WILDCARDED_PUBLIC_IDENTITY,
            &self.wildcarded_public_identity,
        );
        avps.optional(&ts29229::avp::WILDCARDED_IMPU, &self.wildcarded_impu);
        avps.optional(&ts29229::avp::SERVER_NAME, &self.server_name);
        avps.many(&ts29329::avp::SERVICE_INDICATION, &self.service_indication);
        avps.many(&ts29329::avp::DATA_REFERENCE, &self.data_reference);
        avps.many(&ts29329::avp::IDENTITY_SET, &self.identity_set);
        avps.optional(&ts29329::avp::REQUESTED_DOMAIN, &self.requested_domain);
        avps.optional(&ts29329::avp::CURRENT_LOCATION, &self.current_location);
        avps.many(&ts29329::avp::DSAI_TAG, &self.dsai_tag);
        avps.optional(&ts29229::avp::SESSION_PRIORITY, &self.session_priority);
        avps.optional(&base::avp::USER_NAME, &self.user_name);
        avps.optional(&ts29329::avp::REQUESTED_NODES, &self.requested_nodes);
        avps.optional(
            &ts29329::avp::SERVING_NODE_INDICATION,
            &self.serving_node_indication,
        );
        avps.optional(&ts29329::avp::PRE_PAGING_SUPPORTED, &self.pre_paging_supported);
        avps.optional(
            &ts29329::avp::LOCAL_TIME_ZONE_INDICATION,
            &self.local_time_zone_indication,
        );
        avps.optional(&ts29329::avp::UDR_FLAGS, &self.udr_flags);
        avps.optional(&ts29329::avp::CALL_REFERENCE_INFO, &self.call_reference_info);
        avps.optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl UserDataRequest {
    /// Starts the answer: Origin-Host and Origin-Realm are the identity's; from the request it takes
    /// Session-Id, Vendor-Specific-Application-Id, Auth-Session-State, Proxy-Info.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> UserDataAnswerBuilder<(Set, Set, Set, Set, Set)> {
        UserDataAnswer::builder()
            .session_id(self.session_id.clone())
            .vendor_specific_application_id(self.vendor_specific_application_id.clone())
            .auth_session_state(self.auth_session_state)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .proxy_infos(self.proxy_info.iter().cloned())
    }
}

diameter_core::builder! {
    UserDataRequestBuilder<(A, B, C, D, E, F, G, H) = (Unset, Set, Unset, Unset, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set, Set, Set)> builds command UserDataRequest in Box<UserDataRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F, G, H), A: required::SessionId;
    required vendor_specific_application_id: IntoField<VendorSpecificApplicationId> = VendorSpecificApplicationId::builder().vendor_id(10415).auth_application_id(16777217).build(), "Vendor-Specific-Application-Id" => (A, Set, C, D, E, F, G, H), B: required::VendorSpecificApplicationId;
    required auth_session_state: IntoField<AuthSessionState>, "Auth-Session-State" => (A, B, Set, D, E, F, G, H), C: required::AuthSessionState;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, C, Set, E, F, G, H), D: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, D, Set, F, G, H), E: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, D, E, Set, G, H), F: required::DestinationRealm;
    required user_identity: IntoField<UserIdentity>, "User-Identity" => (A, B, C, D, E, F, Set, H), G: required::UserIdentity;
    required data_reference: IntoField<DataReference, List<DataReference, 1>>, "Data-Reference" => (A, B, C, D, E, F, G, Set), H: required::DataReference;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional destination_host: IntoIdentity<Option<DiameterIdentity>>, "Destination-Host";
    optional wildcarded_public_identity: IntoField<Utf8String, Option<Utf8String>>, "Wildcarded-Public-Identity";
    optional wildcarded_impu: IntoField<Utf8String, Option<Utf8String>>, "Wildcarded-IMPU";
    optional server_name: IntoField<Utf8String, Option<Utf8String>>, "Server-Name";
    optional requested_domain: IntoField<RequestedDomain, Option<RequestedDomain>>, "Requested-Domain";
    optional current_location: IntoField<CurrentLocation, Option<CurrentLocation>>, "Current-Location";
    optional session_priority: IntoField<SessionPriority, Option<SessionPriority>>, "Session-Priority";
    optional user_name: IntoField<Utf8String, Option<Utf8String>>, "User-Name";
    optional requested_nodes: IntoField<u32, Option<u32>>, "Requested-Nodes";
    optional serving_node_indication: IntoField<ServingNodeIndication, Option<ServingNodeIndication>>, "Serving-Node-Indication";
    optional pre_paging_supported: IntoField<PrePagingSupported, Option<PrePagingSupported>>, "Pre-paging-Supported";
    optional local_time_zone_indication: IntoField<LocalTimeZoneIndication, Option<LocalTimeZoneIndication>>, "Local-Time-Zone-Indication";
    optional udr_flags: IntoField<u32, Option<u32>>, "UDR-Flags";
    optional call_reference_info: IntoField<CallReferenceInfo, Option<CallReferenceInfo>>, "Call-Reference-Info";
    optional oc_supported_features: IntoField<OcSupportedFeatures, Option<OcSupportedFeatures>>, "OC-Supported-Features";
    repeated supported_features, supported_features_list: IntoField<SupportedFeatures>, "Supported-Features";
    repeated service_indication, service_indications: IntoField<OctetString>, "Service-Indication";
    repeated identity_set, identity_sets: IntoField<IdentitySet>, "Identity-Set";
    repeated dsai_tag, dsai_tags: IntoField<OctetString>, "DSAI-Tag";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}

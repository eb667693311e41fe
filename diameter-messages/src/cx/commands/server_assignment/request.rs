// @generated from dictionaries/cx.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Command, CommandDescription, CommandFlags, DiameterIdentity, Grammar,
    Identity, Item, Request, Utf8String,
};
use crate::required;
use crate::base;
use crate::rfc7683;
use crate::rfc7944;
use crate::ts29229;
use crate::base::{AuthSessionState, ProxyInfo, VendorSpecificApplicationId};
use crate::cx::{ServerAssignmentAnswer, ServerAssignmentAnswerBuilder};
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::ts29229::{
    FailedPcscf, MultipleRegistrationIndication, SarFlags, ScscfRestorationInfo,
    ServerAssignmentType, SessionPriority, SupportedFeatures, UserDataAlreadyAvailable,
};

/// An S-CSCF is assigned to a user or released, and receives the user profile.
///
/// ```text
/// <SAR> ::= < Diameter Header: 301, REQ, PXY, 16777216 >
///           < Session-Id >
///           [ DRMP ]
///           { Vendor-Specific-Application-Id }
///           { Auth-Session-State }
///           { Origin-Host }
///           { Origin-Realm }
///           [ Destination-Host ]
///           { Destination-Realm }
///           [ User-Name ]
///           [ OC-Supported-Features ]
///         * [ Supported-Features ]
///         * [ Public-Identity ]
///           [ Wildcarded-Public-Identity ]
///           { Server-Name }
///           { Server-Assignment-Type }
///           { User-Data-Already-Available }
///           [ SCSCF-Restoration-Info ]
///           [ Multiple-Registration-Indication ]
///           [ Session-Priority ]
///           [ SAR-Flags ]
///           [ Failed-PCSCF ]
///         * [ AVP ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
/// ```
///
/// Command code 301, 3GPP TS 29.229, 6.1.3/6.1.4.
#[doc(alias = "SAR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServerAssignmentRequest {
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
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    /// The user, as a network access identifier or in whatever form the application says; S6a sends the
    /// IMSI in digits.
    pub user_name: Option<Utf8String>,
    /// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
    pub oc_supported_features: Option<OcSupportedFeatures>,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// Public-Identity (601/10415), UTF8String; 3GPP TS 29.229, 6.3.2.
    /// A public identity of the user, a SIP or tel URI.
    pub public_identity: Vec<Utf8String>,
    /// Wildcarded-Public-Identity (634/10415), UTF8String; 3GPP TS 29.229, 6.3.35.
    /// The public identity with a wildcard that the user's one matched.
    pub wildcarded_public_identity: Option<Utf8String>,
    /// Server-Name (602/10415), UTF8String; 3GPP TS 29.229, 6.3.3.
    /// The SIP URI of a server.
    pub server_name: Utf8String,
    /// Server-Assignment-Type (614/10415), Enumerated; 3GPP TS 29.229, 6.3.15.
    pub server_assignment_type: ServerAssignmentType,
    /// User-Data-Already-Available (624/10415), Enumerated; 3GPP TS 29.229, 6.3.26.
    pub user_data_already_available: UserDataAlreadyAvailable,
    /// SCSCF-Restoration-Info (639/10415), Grouped; 3GPP TS 29.229, 6.3.46.
    pub scscf_restoration_info: Option<ScscfRestorationInfo>,
    /// Multiple-Registration-Indication (648/10415), Enumerated; 3GPP TS 29.229, 6.3.51.
    pub multiple_registration_indication: Option<MultipleRegistrationIndication>,
    /// Session-Priority (650/10415), Enumerated; 3GPP TS 29.229, 6.3.56.
    pub session_priority: Option<SessionPriority>,
    /// SAR-Flags (655/10415), Unsigned32; 3GPP TS 29.229, 6.3.63.
    pub sar_flags: Option<SarFlags>,
    /// Failed-PCSCF (664/10415), Grouped; 3GPP TS 29.229, 6.3.74.
    pub failed_pcscf: Option<FailedPcscf>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
}

impl Request for ServerAssignmentRequest {
    type Answer = ServerAssignmentAnswer;
}

impl Command for ServerAssignmentRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Server-Assignment-Request",
    abbreviation: "SAR",
    code: Some(301),
    application_id: 16777216,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::cx::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<ServerAssignmentRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Server-Assignment-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::required(base::avp::VENDOR_SPECIFIC_APPLICATION_ID.description()),
        Item::required(base::avp::AUTH_SESSION_STATE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::optional(base::avp::DESTINATION_HOST.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::optional(base::avp::USER_NAME.description()),
        Item::optional(rfc7683::avp::OC_SUPPORTED_FEATURES.description()),
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::repeated(ts29229::avp::PUBLIC_IDENTITY.description()),
        Item::optional(ts29229::avp::WILDCARDED_PUBLIC_IDENTITY.description()),
        Item::required(ts29229::avp::SERVER_NAME.description()),
        Item::required(ts29229::avp::SERVER_ASSIGNMENT_TYPE.description()),
        Item::required(ts29229::avp::USER_DATA_ALREADY_AVAILABLE.description()),
        Item::optional(ts29229::avp::SCSCF_RESTORATION_INFO.description()),
        Item::optional(ts29229::avp::MULTIPLE_REGISTRATION_INDICATION.description()),
        Item::optional(ts29229::avp::SESSION_PRIORITY.description()),
        Item::optional(ts29229::avp::SAR_FLAGS.description()),
        Item::optional(ts29229::avp::FAILED_PCSCF.description()),
        Item::any(),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
    ],
};

impl Contents for ServerAssignmentRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 9;

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
            user_name: None,
            oc_supported_features: None,
            supported_features: Vec::new(),
            public_identity: Vec::new(),
            wildcarded_public_identity: None,
            server_name: unread.value(),
            server_assignment_type: unread.value(),
            user_data_already_available: unread.value(),
            scscf_restoration_info: None,
            multiple_registration_indication: None,
            session_priority: None,
            sar_flags: None,
            failed_pcscf: None,
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
            (0, 1) => received.optional(8, &mut self.user_name),
            (0, 621) => received.optional(9, &mut self.oc_supported_features),
            (10415, 628) => received.many(10, &mut self.supported_features),
            (10415, 601) => received.many(11, &mut self.public_identity),
            (10415, 634) => received.optional(12, &mut self.wildcarded_public_identity),
            (10415, 602) => received.one(13, 6, &mut self.server_name),
            (10415, 614) => received.one(14, 7, &mut self.server_assignment_type),
            (10415, 624) => received.one(15, 8, &mut self.user_data_already_available),
            (10415, 639) => received.optional(16, &mut self.scscf_restoration_info),
            (10415, 648) => {
                received.optional(17, &mut self.multiple_registration_indication)
            }
            (10415, 650) => received.optional(18, &mut self.session_priority),
            (10415, 655) => received.optional(19, &mut self.sar_flags),
            (10415, 664) => received.optional(20, &mut self.failed_pcscf),
            (0, 284) => received.many(22, &mut self.proxy_info),
            (0, 282) => received.many(23, &mut self.route_record),
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
        avps.optional(&base::avp::USER_NAME, &self.user_name);
        avps.optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        avps.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        avps.many(&ts29229::avp::PUBLIC_IDENTITY, &self.public_identity);
        avps.optional(
            &ts29229::avp::WILDCARDED_PUBLIC_IDENTITY,
            &self.wildcarded_public_identity,
        );
        avps.one(&ts29229::avp::SERVER_NAME, &self.server_name);
        avps.one(&ts29229::avp::SERVER_ASSIGNMENT_TYPE, &self.server_assignment_type);
        avps.one(
            &ts29229::avp::USER_DATA_ALREADY_AVAILABLE,
            &self.user_data_already_available,
        );
        avps.optional(
            &ts29229::avp::SCSCF_RESTORATION_INFO,
            &self.scscf_restoration_info,
        );
        avps.optional(
            &ts29229::avp::MULTIPLE_REGISTRATION_INDICATION,
            &self.multiple_registration_indication,
        );
        avps.optional(&ts29229::avp::SESSION_PRIORITY, &self.session_priority);
        avps.optional(&ts29229::avp::SAR_FLAGS, &self.sar_flags);
        avps.optional(&ts29229::avp::FAILED_PCSCF, &self.failed_pcscf);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl ServerAssignmentRequest {
    /// Starts the answer: Origin-Host and Origin-Realm are the identity's; from the request it takes
    /// Session-Id, Vendor-Specific-Application-Id, Auth-Session-State, Proxy-Info.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> ServerAssignmentAnswerBuilder<(Set, Set, Set, Set, Set)> {
        ServerAssignmentAnswer::builder()
            .session_id(self.session_id.clone())
            .vendor_specific_application_id(self.vendor_specific_application_id.clone())
            .auth_session_state(self.auth_session_state)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .proxy_infos(self.proxy_info.iter().cloned())
    }
}

diameter_core::builder! {
    ServerAssignmentRequestBuilder<(A, B, C, D, E, F, G, H, I) = (Unset, Set, Unset, Unset, Unset, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set, Set, Set, Set)> builds command ServerAssignmentRequest in Box<ServerAssignmentRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F, G, H, I), A: required::SessionId;
    required vendor_specific_application_id: IntoField<VendorSpecificApplicationId> = VendorSpecificApplicationId::builder().vendor_id(10415).auth_application_id(16777216).build(), "Vendor-Specific-Application-Id" => (A, Set, C, D, E, F, G, H, I), B: required::VendorSpecificApplicationId;
    required auth_session_state: IntoField<AuthSessionState>, "Auth-Session-State" => (A, B, Set, D, E, F, G, H, I), C: required::AuthSessionState;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, C, Set, E, F, G, H, I), D: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, D, Set, F, G, H, I), E: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, D, E, Set, G, H, I), F: required::DestinationRealm;
    required server_name: IntoField<Utf8String>, "Server-Name" => (A, B, C, D, E, F, Set, H, I), G: required::ServerName;
    required server_assignment_type: IntoField<ServerAssignmentType>, "Server-Assignment-Type" => (A, B, C, D, E, F, G, Set, I), H: required::ServerAssignmentType;
    required user_data_already_available: IntoField<UserDataAlreadyAvailable>, "User-Data-Already-Available" => (A, B, C, D, E, F, G, H, Set), I: required::UserDataAlreadyAvailable;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional destination_host: IntoIdentity<Option<DiameterIdentity>>, "Destination-Host";
    optional user_name: IntoField<Utf8String, Option<Utf8String>>, "User-Name";
    optional oc_supported_features: IntoField<OcSupportedFeatures, Option<OcSupportedFeatures>>, "OC-Supported-Features";
    optional wildcarded_public_identity: IntoField<Utf8String, Option<Utf8String>>, "Wildcarded-Public-Identity";
    optional scscf_restoration_info: IntoField<ScscfRestorationInfo, Option<ScscfRestorationInfo>>, "SCSCF-Restoration-Info";
    optional multiple_registration_indication: IntoField<MultipleRegistrationIndication, Option<MultipleRegistrationIndication>>, "Multiple-Registration-Indication";
    optional session_priority: IntoField<SessionPriority, Option<SessionPriority>>, "Session-Priority";
    optional sar_flags: IntoField<SarFlags, Option<SarFlags>>, "SAR-Flags";
    optional failed_pcscf: IntoField<FailedPcscf, Option<FailedPcscf>>, "Failed-PCSCF";
    repeated supported_features, supported_features_list: IntoField<SupportedFeatures>, "Supported-Features";
    repeated public_identity, public_identities: IntoField<Utf8String>, "Public-Identity";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}

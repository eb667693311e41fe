// @generated from dictionaries/slg.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Address, Command, CommandDescription, CommandFlags, DiameterIdentity,
    Grammar, Identity, Item, OctetString, Request, Utf8String,
};
use crate::required;
use crate::base;
use crate::rfc5778;
use crate::rfc7944;
use crate::ts29172;
use crate::ts29173;
use crate::ts29229;
use crate::ts29272;
use crate::ts29329;
use crate::ts32299;
use crate::base::{AuthSessionState, ProxyInfo, VendorSpecificApplicationId};
use crate::rfc7944::Drmp;
use crate::slg::{ProvideLocationAnswer, ProvideLocationAnswerBuilder};
use crate::ts29172::{
    AreaEventInfo, LcsEpsClientName, LcsPrivacyCheckNonSession, LcsPrivacyCheckSession,
    LcsQos, LcsRequestorName, MotionEventInfo, PeriodicLdrInformation, ReportingPlmnList,
    SlgLocationType, VelocityRequested,
};
use crate::ts29229::SupportedFeatures;
use crate::ts32299::LcsClientType;

/// The GMLC asks for the location of a user.
///
/// ```text
/// <PLR> ::= < Diameter Header: 8388620, REQ, PXY, 16777255 >
///           < Session-Id >
///           [ DRMP ]
///           [ Vendor-Specific-Application-Id ]
///           { Auth-Session-State }
///           { Origin-Host }
///           { Origin-Realm }
///           { Destination-Host }
///           { Destination-Realm }
///           { SLg-Location-Type }
///           [ User-Name ]
///           [ MSISDN ]
///           [ IMEI ]
///           { LCS-EPS-Client-Name }
///           { LCS-Client-Type }
///           [ LCS-Requestor-Name ]
///           [ LCS-Priority ]
///           [ LCS-QoS ]
///           [ Velocity-Requested ]
///           [ Supported-GAD-Shapes ]
///           [ LCS-Service-Type-ID ]
///           [ LCS-Codeword ]
///           [ LCS-Privacy-Check-Non-Session ]
///           [ LCS-Privacy-Check-Session ]
///           [ Service-Selection ]
///           [ Deferred-Location-Type ]
///           [ LCS-Reference-Number ]
///           [ Area-Event-Info ]
///           [ ts29173:GMLC-Address ]
///           [ PLR-Flags ]
///           [ Periodic-LDR-Information ]
///           [ Reporting-PLMN-List ]
///           [ Motion-Event-Info ]
///         * [ Supported-Features ]
///         * [ AVP ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
/// ```
///
/// Command code 8388620, 3GPP TS 29.172, 7.3.1/7.3.2.
#[doc(alias = "PLR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProvideLocationRequest {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// DRMP (301), Enumerated; RFC 7944, 9.1.
    pub drmp: Option<Drmp>,
    /// Vendor-Specific-Application-Id (260), Grouped; RFC 6733, 6.11.
    pub vendor_specific_application_id: Option<VendorSpecificApplicationId>,
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
    pub destination_host: DiameterIdentity,
    /// Destination-Realm (283), DiameterIdentity; RFC 6733, 6.6.
    /// The realm a request is routed to.
    pub destination_realm: DiameterIdentity,
    /// SLg-Location-Type (2500/10415), Enumerated; 3GPP TS 29.172, 7.4.2.
    pub slg_location_type: SlgLocationType,
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    /// The user, as a network access identifier or in whatever form the application says; S6a sends the
    /// IMSI in digits.
    pub user_name: Option<Utf8String>,
    /// MSISDN (701/10415), OctetString; 3GPP TS 29.329, 6.3.2.
    /// The number in TBCD, without the octet for type and plan; an OctetString, not text.
    pub msisdn: Option<OctetString>,
    /// IMEI (1402/10415), UTF8String; 3GPP TS 29.272, 7.3.4.
    /// 14 digits, or 15 with the check digit, as text; RFC 8506's User-Equipment-Info-IMEI is an
    /// OctetString.
    pub imei: Option<Utf8String>,
    /// LCS-EPS-Client-Name (2501/10415), Grouped; 3GPP TS 29.172, 7.4.3.
    pub lcs_eps_client_name: LcsEpsClientName,
    /// LCS-Client-Type (1241/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub lcs_client_type: LcsClientType,
    /// LCS-Requestor-Name (2502/10415), Grouped; 3GPP TS 29.172, 7.4.4.
    pub lcs_requestor_name: Option<LcsRequestorName>,
    /// LCS-Priority (2503/10415), Unsigned32; 3GPP TS 29.172, 7.4.5.
    /// The priority of the client: 0 is the highest, 1 normal.
    pub lcs_priority: Option<u32>,
    /// LCS-QoS (2504/10415), Grouped; 3GPP TS 29.172, 7.4.6.
    pub lcs_qos: Option<LcsQos>,
    /// Velocity-Requested (2508/10415), Enumerated; 3GPP TS 29.172, 7.4.10.
    pub velocity_requested: Option<VelocityRequested>,
    /// Supported-GAD-Shapes (2510/10415), Unsigned32; 3GPP TS 29.172, 7.4.12.
    /// A bit mask of the shapes of TS 23.032 that are supported.
    pub supported_gad_shapes: Option<u32>,
    /// LCS-Service-Type-ID (2520/10415), Unsigned32; 3GPP TS 29.172, 7.4.22.
    /// The service of the client, a number of the operator's.
    pub lcs_service_type_id: Option<u32>,
    /// LCS-Codeword (2511/10415), UTF8String; 3GPP TS 29.172, 7.4.13.
    /// The codeword that the requestor needs, as text.
    pub lcs_codeword: Option<Utf8String>,
    /// LCS-Privacy-Check-Non-Session (2521/10415), Grouped; 3GPP TS 29.172, 7.4.23.
    pub lcs_privacy_check_non_session: Option<LcsPrivacyCheckNonSession>,
    /// LCS-Privacy-Check-Session (2522/10415), Grouped; 3GPP TS 29.172, 7.4.24.
    pub lcs_privacy_check_session: Option<LcsPrivacyCheckSession>,
    /// Service-Selection (493), UTF8String; RFC 5778, 6.2.
    /// The name of the service or network the user wants: in 3GPP the APN, without operator identifier.
    /// "\*" is the wildcard APN of S6a.
    pub service_selection: Option<Utf8String>,
    /// Deferred-Location-Type (2532/10415), Unsigned32; 3GPP TS 29.172, 7.4.36.
    /// A bit mask of the events that a deferred location request waits for.
    pub deferred_location_type: Option<u32>,
    /// LCS-Reference-Number (2531/10415), OctetString; 3GPP TS 29.172, 7.4.37.
    /// One octet that names a deferred location request.
    pub lcs_reference_number: Option<OctetString>,
    /// Area-Event-Info (2533/10415), Grouped; 3GPP TS 29.172, 7.4.38.
    pub area_event_info: Option<AreaEventInfo>,
    /// GMLC-Address (2405/10415), Address; 3GPP TS 29.173, 6.4.7.
    /// An address with its address family in front.
    pub gmlc_address: Option<Address>,
    /// PLR-Flags (2545/10415), Unsigned32; 3GPP TS 29.172, 7.4.52.
    /// A bit mask of the request.
    pub plr_flags: Option<u32>,
    /// Periodic-LDR-Information (2540/10415), Grouped; 3GPP TS 29.172, 7.4.45.
    pub periodic_ldr_information: Option<PeriodicLdrInformation>,
    /// Reporting-PLMN-List (2543/10415), Grouped; 3GPP TS 29.172, 7.4.48.
    pub reporting_plmn_list: Option<ReportingPlmnList>,
    /// Motion-Event-Info (2559/10415), Grouped; 3GPP TS 29.172, 7.4.64.
    pub motion_event_info: Option<MotionEventInfo>,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
}

impl Request for ProvideLocationRequest {
    type Answer = ProvideLocationAnswer;
}

impl Command for ProvideLocationRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Provide-Location-Request",
    abbreviation: "PLR",
    code: Some(8388620),
    application_id: 16777255,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::slg::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<ProvideLocationRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Provide-Location-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::optional(base::avp::VENDOR_SPECIFIC_APPLICATION_ID.description()),
        Item::required(base::avp::AUTH_SESSION_STATE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::DESTINATION_HOST.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::required(ts29172::avp::SLG_LOCATION_TYPE.description()),
        Item::optional(base::avp::USER_NAME.description()),
        Item::optional(ts29329::avp::MSISDN.description()),
        Item::optional(ts29272::avp::IMEI.description()),
        Item::required(ts29172::avp::LCS_EPS_CLIENT_NAME.description()),
        Item::required(ts32299::avp::LCS_CLIENT_TYPE.description()),
        Item::optional(ts29172::avp::LCS_REQUESTOR_NAME.description()),
        Item::optional(ts29172::avp::LCS_PRIORITY.description()),
        Item::optional(ts29172::avp::LCS_QOS.description()),
        Item::optional(ts29172::avp::VELOCITY_REQUESTED.description()),
        Item::optional(ts29172::avp::SUPPORTED_GAD_SHAPES.description()),
        Item::optional(ts29172::avp::LCS_SERVICE_TYPE_ID.description()),
        Item::optional(ts29172::avp::LCS_CODEWORD.description()),
        Item::optional(ts29172::avp::LCS_PRIVACY_CHECK_NON_SESSION.description()),
        Item::optional(ts29172::avp::LCS_PRIVACY_CHECK_SESSION.description()),
        Item::optional(rfc5778::avp::SERVICE_SELECTION.description()),
        Item::optional(ts29172::avp::DEFERRED_LOCATION_TYPE.description()),
        Item::optional(ts29172::avp::LCS_REFERENCE_NUMBER.description()),
        Item::optional(ts29172::avp::AREA_EVENT_INFO.description()),
        Item::optional(ts29173::avp::GMLC_ADDRESS.description()),
        Item::optional(ts29172::avp::PLR_FLAGS.description()),
        Item::optional(ts29172::avp::PERIODIC_LDR_INFORMATION.description()),
        Item::optional(ts29172::avp::REPORTING_PLMN_LIST.description()),
        Item::optional(ts29172::avp::MOTION_EVENT_INFO.description()),
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::any(),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
    ],
};

impl Contents for ProvideLocationRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 9;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            drmp: None,
            vendor_specific_application_id: None,
            auth_session_state: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            destination_host: unread.value(),
            destination_realm: unread.value(),
            slg_location_type: unread.value(),
            user_name: None,
            msisdn: None,
            imei: None,
            lcs_eps_client_name: unread.value(),
            lcs_client_type: unread.value(),
            lcs_requestor_name: None,
            lcs_priority: None,
            lcs_qos: None,
            velocity_requested: None,
            supported_gad_shapes: None,
            lcs_service_type_id: None,
            lcs_codeword: None,
            lcs_privacy_check_non_session: None,
            lcs_privacy_check_session: None,
            service_selection: None,
            deferred_location_type: None,
            lcs_reference_number: None,
            area_event_info: None,
            gmlc_address: None,
            plr_flags: None,
            periodic_ldr_information: None,
            reporting_plmn_list: None,
            motion_event_info: None,
            supported_features: Vec::new(),
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
            (0, 260) => received.optional(2, &mut self.vendor_specific_application_id),
            (0, 277) => received.one(3, 1, &mut self.auth_session_state),
            (0, 264) => received.one(4, 2, &mut self.origin_host),
            (0, 296) => received.one(5, 3, &mut self.origin_realm),
            (0, 293) => received.one(6, 4, &mut self.destination_host),
            (0, 283) => received.one(7, 5, &mut self.destination_realm),
            (10415, 2500) => received.one(8, 6, &mut self.slg_location_type),
            (0, 1) => received.optional(9, &mut self.user_name),
            (10415, 701) => received.optional(10, &mut self.msisdn),
            (10415, 1402) => received.optional(11, &mut self.imei),
            (10415, 2501) => received.one(12, 7, &mut self.lcs_eps_client_name),
            (10415, 1241) => received.one(13, 8, &mut self.lcs_client_type),
            (10415, 2502) => received.optional(14, &mut self.lcs_requestor_name),
            (10415, 2503) => received.optional(15, &mut self.lcs_priority),
            (10415, 2504) => received.optional(16, &mut self.lcs_qos),
            (10415, 2508) => received.optional(17, &mut self.velocity_requested),
            (10415, 2510) => received.optional(18, &mut self.supported_gad_shapes),
            (10415, 2520) => received.optional(19, &mut self.lcs_service_type_id),
            (10415, 2511) => received.optional(20, &mut self.lcs_codeword),
            (10415, 2521) => {
                received.optional(21, &mut self.lcs_privacy_check_non_session)
            }
            (10415, 2522) => received.optional(22, &mut self.lcs_privacy_check_session),
            (0, 493) => received.optional(23, &mut self.service_selection),
            (10415, 2532) => received.optional(24, &mut self.deferred_location_type),
            (10415, 2531) => received.optional(25, &mut self.lcs_reference_number),
            (10415, 2533) => received.optional(26, &mut self.area_event_info),
            (10415, 2405) => received.optional(27, &mut self.gmlc_address),
            (10415, 2545) => received.optional(28, &mut self.plr_flags),
            (10415, 2540) => received.optional(29, &mut self.periodic_ldr_information),
            (10415, 2543) => received.optional(30, &mut self.reporting_plmn_list),
            (10415, 2559) => received.optional(31, &mut self.motion_event_info),
            (10415, 628) => received.many(32, &mut self.supported_features),
            (0, 284) => received.many(34, &mut self.proxy_info),
            (0, 282) => received.many(35, &mut self.route_record),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.optional(&rfc7944::avp::DRMP, &self.drmp);
        avps.optional(
            &base::avp::VENDOR_SPECIFIC_APPLICATION_ID,
            &self.vendor_specific_application_id,
        );
        avps.one(&base::avp::AUTH_SESSION_STATE, &self.auth_session_state);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.one(&base::avp::DESTINATION_HOST, &self.destination_host);
        avps.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        avps.one(&ts29172::avp::SLG_LOCATION_TYPE, &self.slg_location_type);
        avps.optional(&base::avp::USER_NAME, &self.user_name);
        avps.optional(&ts29329::avp::MSISDN, &self.msisdn);
        avps.optional(&ts29272::avp::IMEI, &self.imei);
        avps.one(&ts29172::avp::LCS_EPS_CLIENT_NAME, &self.lcs_eps_client_name);
        avps.one(&ts32299::avp::LCS_CLIENT_TYPE, &self.lcs_client_type);
        avps.optional(&ts29172::avp::LCS_REQUESTOR_NAME, &self.lcs_requestor_name);
        avps.optional(&ts29172::avp::LCS_PRIORITY, &self.lcs_priority);
        avps.optional(&ts29172::avp::LCS_QOS, &self.lcs_qos);
        avps.optional(&ts29172::avp::VELOCITY_REQUESTED, &self.velocity_requested);
        avps.optional(&ts29172::avp::SUPPORTED_GAD_SHAPES, &self.supported_gad_shapes);
        avps.optional(&ts29172::avp::LCS_SERVICE_TYPE_ID, &self.lcs_service_type_id);
        avps.optional(&ts29172::avp::LCS_CODEWORD, &self.lcs_codeword);
        avps.optional(
            &ts29172::avp::LCS_PRIVACY_CHECK_NON_SESSION,
            &self.lcs_privacy_check_non_session,
        );
        avps.optional(
            &ts29172::avp::LCS_PRIVACY_CHECK_SESSION,
            &self.lcs_privacy_check_session,
        );
        avps.optional(&rfc5778::avp::SERVICE_SELECTION, &self.service_selection);
        avps.optional(
            &ts29172::avp::DEFERRED_LOCATION_TYPE,
            &self.deferred_location_type,
        );
        avps.optional(&ts29172::avp::LCS_REFERENCE_NUMBER, &self.lcs_reference_number);
        avps.optional(&ts29172::avp::AREA_EVENT_INFO, &self.area_event_info);
        avps.optional(&ts29173::avp::GMLC_ADDRESS, &self.gmlc_address);
        avps.optional(&ts29172::avp::PLR_FLAGS, &self.plr_flags);
        avps.optional(
            &ts29172::avp::PERIODIC_LDR_INFORMATION,
            &self.periodic_ldr_information,
        );
        avps.optional(&ts29172::avp::REPORTING_PLMN_LIST, &self.reporting_plmn_list);
        avps.optional(&ts29172::avp::MOTION_EVENT_INFO, &self.motion_event_info);
        avps.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl ProvideLocationRequest {
    /// Starts the answer: Origin-Host and Origin-Realm are the identity's; from the request it takes
    /// Session-Id, Auth-Session-State, Proxy-Info, Vendor-Specific-Application-Id.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> ProvideLocationAnswerBuilder<(Set, Set, Set, Set)> {
        let mut builder = ProvideLocationAnswer::builder()
            .session_id(self.session_id.clone())
            .auth_session_state(self.auth_session_state)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .proxy_infos(self.proxy_info.iter().cloned());
        if let Some(application) = &self.vendor_specific_application_id {
            let mut application = application.clone();
            application.unlisted_avps.clear();
            builder = builder.vendor_specific_application_id(application);
        }
        builder
    }
}

diameter_core::builder! {
    ProvideLocationRequestBuilder<(A, B, C, D, E, F, G, H, I) = (Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set, Set, Set, Set)> builds command ProvideLocationRequest in Box<ProvideLocationRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F, G, H, I), A: required::SessionId;
    required auth_session_state: IntoField<AuthSessionState>, "Auth-Session-State" => (A, Set, C, D, E, F, G, H, I), B: required::AuthSessionState;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, Set, D, E, F, G, H, I), C: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, Set, E, F, G, H, I), D: required::OriginRealm;
    required destination_host: IntoIdentity<DiameterIdentity>, "Destination-Host" => (A, B, C, D, Set, F, G, H, I), E: required::DestinationHost;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, D, E, Set, G, H, I), F: required::DestinationRealm;
    required slg_location_type: IntoField<SlgLocationType>, "SLg-Location-Type" => (A, B, C, D, E, F, Set, H, I), G: required::SlgLocationType;
    required lcs_eps_client_name: IntoField<LcsEpsClientName>, "LCS-EPS-Client-Name" => (A, B, C, D, E, F, G, Set, I), H: required::LcsEpsClientName;
    required lcs_client_type: IntoField<LcsClientType>, "LCS-Client-Type" => (A, B, C, D, E, F, G, H, Set), I: required::LcsClientType;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional vendor_specific_application_id: IntoField<VendorSpecificApplicationId, Option<VendorSpecificApplicationId>>, "Vendor-Specific-Application-Id";
    optional user_name: IntoField<Utf8String, Option<Utf8String>>, "User-Name";
    optional msisdn: IntoField<OctetString, Option<OctetString>>, "MSISDN";
    optional imei: IntoField<Utf8String, Option<Utf8String>>, "IMEI";
    optional lcs_requestor_name: IntoField<LcsRequestorName, Option<LcsRequestorName>>, "LCS-Requestor-Name";
    optional lcs_priority: IntoField<u32, Option<u32>>, "LCS-Priority";
    optional lcs_qos: IntoField<LcsQos, Option<LcsQos>>, "LCS-QoS";
    optional velocity_requested: IntoField<VelocityRequested, Option<VelocityRequested>>, "Velocity-Requested";
    optional supported_gad_shapes: IntoField<u32, Option<u32>>, "Supported-GAD-Shapes";
    optional lcs_service_type_id: IntoField<u32, Option<u32>>, "LCS-Service-Type-ID";
    optional lcs_codeword: IntoField<Utf8String, Option<Utf8String>>, "LCS-Codeword";
    optional lcs_privacy_check_non_session: IntoField<LcsPrivacyCheckNonSession, Option<LcsPrivacyCheckNonSession>>, "LCS-Privacy-Check-Non-Session";
    optional lcs_privacy_check_session: IntoField<LcsPrivacyCheckSession, Option<LcsPrivacyCheckSession>>, "LCS-Privacy-Check-Session";
    optional service_selection: IntoField<Utf8String, Option<Utf8String>>, "Service-Selection";
    optional deferred_location_type: IntoField<u32, Option<u32>>, "Deferred-Location-Type";
    optional lcs_reference_number: IntoField<OctetString, Option<OctetString>>, "LCS-Reference-Number";
    optional area_event_info: IntoField<AreaEventInfo, Option<AreaEventInfo>>, "Area-Event-Info";
    optional gmlc_address: IntoField<Address, Option<Address>>, "GMLC-Address";
    optional plr_flags: IntoField<u32, Option<u32>>, "PLR-Flags";
    optional periodic_ldr_information: IntoField<PeriodicLdrInformation, Option<PeriodicLdrInformation>>, "Periodic-LDR-Information";
    optional reporting_plmn_list: IntoField<ReportingPlmnList, Option<ReportingPlmnList>>, "Reporting-PLMN-List";
    optional motion_event_info: IntoField<MotionEventInfo, Option<MotionEventInfo>>, "Motion-Event-Info";
    repeated supported_features, supported_features_list: IntoField<SupportedFeatures>, "Supported-Features";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}

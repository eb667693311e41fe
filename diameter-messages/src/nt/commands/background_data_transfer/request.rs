// @generated from dictionaries/nt.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Command, CommandDescription, CommandFlags, DiameterIdentity, Grammar,
    Identity, Item, OctetString, Request, Utf8String,
};
use crate::required;
use crate::base;
use crate::credit_control;
use crate::rfc7683;
use crate::rfc7944;
use crate::ts29154;
use crate::ts29214;
use crate::ts29229;
use crate::base::{AuthSessionState, ProxyInfo, VendorSpecificApplicationId};
use crate::nt::{BackgroundDataTransferAnswer, BackgroundDataTransferAnswerBuilder};
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::ts29154::NtTimeWindow;
use crate::ts29229::SupportedFeatures;

/// Asks for transfer policies, or tells which one was chosen.
///
/// ```text
/// <BTR> ::= < Diameter Header: 8388723, REQ, PXY >
///           < Session-Id >
///           [ DRMP ]
///           { Vendor-Specific-Application-Id }
///           { Auth-Session-State }
///           { Origin-Host }
///           { Origin-Realm }
///           { Destination-Realm }
///           { Transfer-Request-Type }
///           [ Destination-Host ]
///           [ OC-Supported-Features ]
///           [ Application-Service-Provider-Identity ]
///           [ CC-Output-Octets ]
///           [ CC-Input-Octets ]
///           [ CC-Total-Octets ]
///           [ Number-Of-UEs ]
///           [ Time-Window ]
///           [ Network-Area-Info-List ]
///           [ Reference-Id ]
///           [ Transfer-Policy-Id ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
///         * [ Supported-Features ]
///         * [ AVP ]
/// ```
///
/// Command code 8388723, 3GPP TS 29.154, 5.6.2/5.6.3.
#[doc(alias = "BTR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BackgroundDataTransferRequest {
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
    /// Destination-Realm (283), DiameterIdentity; RFC 6733, 6.6.
    /// The realm a request is routed to.
    pub destination_realm: DiameterIdentity,
    /// Transfer-Request-Type (4203/10415), Unsigned32; 3GPP TS 29.154, 5.3.4.
    /// Whether policies are asked for, or the chosen one is told.
    pub transfer_request_type: u32,
    /// Destination-Host (293), DiameterIdentity; RFC 6733, 6.5.
    /// The host a request is meant for; without it any host of Destination-Realm will do.
    pub destination_host: Option<DiameterIdentity>,
    /// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
    pub oc_supported_features: Option<OcSupportedFeatures>,
    /// Application-Service-Provider-Identity (532/10415), UTF8String; 3GPP TS 29.214, 5.3.29.
    /// The provider of the application's service.
    pub application_service_provider_identity: Option<Utf8String>,
    /// CC-Output-Octets (414), Unsigned64; RFC 8506, 8.25.
    /// Octets to the user, 64 bits wide.
    pub cc_output_octets: Option<u64>,
    /// CC-Input-Octets (412), Unsigned64; RFC 8506, 8.24.
    /// Octets from the user, 64 bits wide.
    pub cc_input_octets: Option<u64>,
    /// CC-Total-Octets (421), Unsigned64; RFC 8506, 8.23.
    /// Octets in both directions, 64 bits wide.
    pub cc_total_octets: Option<u64>,
    /// Number-Of-UEs (4209/10415), Unsigned32; 3GPP TS 29.154, 5.3.10.
    /// How many terminals are expected to take part.
    pub number_of_ues: Option<u32>,
    /// Time-Window (4204/10415), Grouped; 3GPP TS 29.154, 5.3.5.
    pub nt_time_window: Option<NtTimeWindow>,
    /// Network-Area-Info-List (4201/10415), OctetString; 3GPP TS 29.154, 5.3.2.
    /// Areas of the network, in octets of TS 29.154.
    pub network_area_info_list: Option<OctetString>,
    /// Reference-Id (4202/10415), OctetString; 3GPP TS 29.154, 5.3.3.
    /// Names the transfer policy between SCEF, PCRF and subscription repository.
    pub reference_id: Option<OctetString>,
    /// Transfer-Policy-Id (4208/10415), Unsigned32; 3GPP TS 29.154, 5.3.9.
    /// Names a transfer policy among those offered.
    pub transfer_policy_id: Option<u32>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Request for BackgroundDataTransferRequest {
    type Answer = BackgroundDataTransferAnswer;
}

impl Command for BackgroundDataTransferRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Background-Data-Transfer-Request",
    abbreviation: "BTR",
    code: Some(8388723),
    application_id: 16777348,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::nt::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<BackgroundDataTransferRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Background-Data-Transfer-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::required(base::avp::VENDOR_SPECIFIC_APPLICATION_ID.description()),
        Item::required(base::avp::AUTH_SESSION_STATE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::required(ts29154::avp::TRANSFER_REQUEST_TYPE.description()),
        Item::optional(base::avp::DESTINATION_HOST.description()),
        Item::optional(rfc7683::avp::OC_SUPPORTED_FEATURES.description()),
        Item::optional(
            ts29214::avp::APPLICATION_SERVICE_PROVIDER_IDENTITY.description(),
        ),
        Item::optional(credit_control::avp::CC_OUTPUT_OCTETS.description()),
        Item::optional(credit_control::avp::CC_INPUT_OCTETS.description()),
        Item::optional(credit_control::avp::CC_TOTAL_OCTETS.description()),
        Item::optional(ts29154::avp::NUMBER_OF_UES.description()),
        Item::optional(ts29154::avp::NT_TIME_WINDOW.description()),
        Item::optional(ts29154::avp::NETWORK_AREA_INFO_LIST.description()),
        Item::optional(ts29154::avp::REFERENCE_ID.description()),
        Item::optional(ts29154::avp::TRANSFER_POLICY_ID.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::any(),
    ],
};

impl Contents for BackgroundDataTransferRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 7;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            drmp: None,
            vendor_specific_application_id: unread.value(),
            auth_session_state: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            destination_realm: unread.value(),
            transfer_request_type: unread.value(),
            destination_host: None,
            oc_supported_features: None,
            application_service_provider_identity: None,
            cc_output_octets: None,
            cc_input_octets: None,
            cc_total_octets: None,
            number_of_ues: None,
            nt_time_window: None,
            network_area_info_list: None,
            reference_id: None,
            transfer_policy_id: None,
            proxy_info: Vec::new(),
            route_record: Vec::new(),
            supported_features: Vec::new(),
            additional_avps: Default::default(),
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
            (0, 283) => received.one(6, 5, &mut self.destination_realm),
            (10415, 4203) => received.one(7, 6, &mut self.transfer_request_type),
            (0, 293) => received.optional(8, &mut self.destination_host),
            (0, 621) => received.optional(9, &mut self.oc_supported_features),
            (10415, 532) => {
                received.optional(10, &mut self.application_service_provider_identity)
            }
            (0, 414) => received.optional(11, &mut self.cc_output_octets),
            (0, 412) => received.optional(12, &mut self.cc_input_octets),
            (0, 421) => received.optional(13, &mut self.cc_total_octets),
            (10415, 4209) => received.optional(14, &mut self.number_of_ues),
            (10415, 4204) => received.optional(15, &mut self.nt_time_window),
            (10415, 4201) => received.optional(16, &mut self.network_area_info_list),
            (10415, 4202) => received.optional(17, &mut self.reference_id),
            (10415, 4208) => received.optional(18, &mut self.transfer_policy_id),
            (0, 284) => received.many(19, &mut self.proxy_info),
            (0, 282) => received.many(20, &mut self.route_record),
            (10415, 628) => received.many(21, &mut self.supported_features),
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
        avps.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        avps.one(&ts29154::avp::TRANSFER_REQUEST_TYPE, &self.transfer_request_type);
        avps.optional(&base::avp::DESTINATION_HOST, &self.destination_host);
        avps.optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        avps.optional(
            &ts29214::avp::APPLICATION_SERVICE_PROVIDER_IDENTITY,
            &self.application_service_provider_identity,
        );
        avps.optional(&credit_control::avp::CC_OUTPUT_OCTETS, &self.cc_output_octets);
        avps.optional(&credit_control::avp::CC_INPUT_OCTETS, &self.cc_input_octets);
        avps.optional(&credit_control::avp::CC_TOTAL_OCTETS, &self.cc_total_octets);
        avps.optional(&ts29154::avp::NUMBER_OF_UES, &self.number_of_ues);
        avps.optional(&ts29154::avp::NT_TIME_WINDOW, &self.nt_time_window);
        avps.optional(
            &ts29154::avp::NETWORK_AREA_INFO_LIST,
            &self.network_area_info_list,
        );
        avps.optional(&ts29154::avp::REFERENCE_ID, &self.reference_id);
        avps.optional(&ts29154::avp::TRANSFER_POLICY_ID, &self.transfer_policy_id);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl BackgroundDataTransferRequest {
    /// Starts the answer: Origin-Host and Origin-Realm are the identity's; from the request it takes
    /// Session-Id, Vendor-Specific-Application-Id, Auth-Session-State, Proxy-Info.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> BackgroundDataTransferAnswerBuilder<(Set, Set, Set, Set, Set)> {
        BackgroundDataTransferAnswer::builder()
            .session_id(self.session_id.clone())
            .vendor_specific_application_id(self.vendor_specific_application_id.clone())
            .auth_session_state(self.auth_session_state)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .proxy_infos(self.proxy_info.iter().cloned())
    }
}

diameter_core::builder! {
    BackgroundDataTransferRequestBuilder<(A, B, C, D, E, F, G) = (Unset, Set, Unset, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set, Set)> builds command BackgroundDataTransferRequest in Box<BackgroundDataTransferRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F, G), A: required::SessionId;
    required vendor_specific_application_id: IntoField<VendorSpecificApplicationId> = VendorSpecificApplicationId::builder().vendor_id(10415).auth_application_id(16777348).build(), "Vendor-Specific-Application-Id" => (A, Set, C, D, E, F, G), B: required::VendorSpecificApplicationId;
    required auth_session_state: IntoField<AuthSessionState>, "Auth-Session-State" => (A, B, Set, D, E, F, G), C: required::AuthSessionState;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, C, Set, E, F, G), D: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, D, Set, F, G), E: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, D, E, Set, G), F: required::DestinationRealm;
    required transfer_request_type: IntoField<u32>, "Transfer-Request-Type" => (A, B, C, D, E, F, Set), G: required::TransferRequestType;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional destination_host: IntoIdentity<Option<DiameterIdentity>>, "Destination-Host";
    optional oc_supported_features: IntoField<OcSupportedFeatures, Option<OcSupportedFeatures>>, "OC-Supported-Features";
    optional application_service_provider_identity: IntoField<Utf8String, Option<Utf8String>>, "Application-Service-Provider-Identity";
    optional cc_output_octets: IntoField<u64, Option<u64>>, "CC-Output-Octets";
    optional cc_input_octets: IntoField<u64, Option<u64>>, "CC-Input-Octets";
    optional cc_total_octets: IntoField<u64, Option<u64>>, "CC-Total-Octets";
    optional number_of_ues: IntoField<u32, Option<u32>>, "Number-Of-UEs";
    optional nt_time_window: IntoField<NtTimeWindow, Option<NtTimeWindow>>, "Time-Window";
    optional network_area_info_list: IntoField<OctetString, Option<OctetString>>, "Network-Area-Info-List";
    optional reference_id: IntoField<OctetString, Option<OctetString>>, "Reference-Id";
    optional transfer_policy_id: IntoField<u32, Option<u32>>, "Transfer-Policy-Id";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
    repeated supported_features, supported_features_list: IntoField<SupportedFeatures>, "Supported-Features";
}

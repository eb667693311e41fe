// @generated from dictionaries/nt.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Command, CommandDescription, CommandFlags, Contents,
    DiameterIdentity, Encoder, Grammar, Identity, Item, OctetString, Place, Request,
    Utf8String, normalize,
};
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
use diameter_core::builder::Set;
use super::request_builder::{
    BackgroundDataTransferRequestBuilder, BackgroundDataTransferRequestOptional,
};

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
pub struct BackgroundDataTransferRequest {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    pub session_id: Utf8String,
    /// DRMP (301), Enumerated; RFC 7944, 9.1.
    pub drmp: Option<Drmp>,
    /// Vendor-Specific-Application-Id (260), Grouped; RFC 6733, 6.11.
    pub vendor_specific_application_id: VendorSpecificApplicationId,
    /// Auth-Session-State (277), Enumerated; RFC 6733, 8.11.
    pub auth_session_state: AuthSessionState,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    pub origin_realm: DiameterIdentity,
    /// Destination-Realm (283), DiameterIdentity; RFC 6733, 6.6.
    pub destination_realm: DiameterIdentity,
    /// Transfer-Request-Type (4203/10415), Unsigned32; 3GPP TS 29.154, 5.3.4.
    pub transfer_request_type: u32,
    /// Destination-Host (293), DiameterIdentity; RFC 6733, 6.5.
    pub destination_host: Option<DiameterIdentity>,
    /// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
    pub oc_supported_features: Option<OcSupportedFeatures>,
    /// Application-Service-Provider-Identity (532/10415), UTF8String; 3GPP TS 29.214, 5.3.29.
    pub application_service_provider_identity: Option<Utf8String>,
    /// CC-Output-Octets (414), Unsigned64; RFC 8506, 8.25.
    pub cc_output_octets: Option<u64>,
    /// CC-Input-Octets (412), Unsigned64; RFC 8506, 8.24.
    pub cc_input_octets: Option<u64>,
    /// CC-Total-Octets (421), Unsigned64; RFC 8506, 8.23.
    pub cc_total_octets: Option<u64>,
    /// Number-Of-UEs (4209/10415), Unsigned32; 3GPP TS 29.154, 5.3.10.
    pub number_of_ues: Option<u32>,
    /// Time-Window (4204/10415), Grouped; 3GPP TS 29.154, 5.3.5.
    pub nt_time_window: Option<NtTimeWindow>,
    /// Network-Area-Info-List (4201/10415), OctetString; 3GPP TS 29.154, 5.3.2.
    pub network_area_info_list: Option<OctetString>,
    /// Reference-Id (4202/10415), OctetString; 3GPP TS 29.154, 5.3.3.
    pub reference_id: Option<OctetString>,
    /// Transfer-Policy-Id (4208/10415), Unsigned32; 3GPP TS 29.154, 5.3.9.
    pub transfer_policy_id: Option<u32>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    pub route_record: Vec<DiameterIdentity>,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl BackgroundDataTransferRequest {
    /// Starts building the AVPs of a Background-Data-Transfer-Request.
    pub fn builder() -> BackgroundDataTransferRequestBuilder {
        BackgroundDataTransferRequestBuilder::new()
    }

    #[inline]
    pub(super) fn assemble(
        (
            session_id,
            vendor_specific_application_id,
            auth_session_state,
            origin_host,
            origin_realm,
            destination_realm,
            transfer_request_type,
        ): (
            Utf8String,
            VendorSpecificApplicationId,
            AuthSessionState,
            DiameterIdentity,
            DiameterIdentity,
            DiameterIdentity,
            u32,
        ),
        optional: BackgroundDataTransferRequestOptional,
    ) -> Self {
        Self {
            session_id,
            drmp: optional.drmp,
            vendor_specific_application_id,
            auth_session_state,
            origin_host,
            origin_realm,
            destination_realm,
            transfer_request_type,
            destination_host: optional.destination_host,
            oc_supported_features: optional.oc_supported_features,
            application_service_provider_identity: optional
                .application_service_provider_identity,
            cc_output_octets: optional.cc_output_octets,
            cc_input_octets: optional.cc_input_octets,
            cc_total_octets: optional.cc_total_octets,
            number_of_ues: optional.number_of_ues,
            nt_time_window: optional.nt_time_window,
            network_area_info_list: optional.network_area_info_list,
            reference_id: optional.reference_id,
            transfer_policy_id: optional.transfer_policy_id,
            proxy_info: optional.proxy_info,
            route_record: optional.route_record,
            supported_features: optional.supported_features,
            additional_avps: optional.additional_avps,
        }
    }
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

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut session_id = None;
        let mut vendor_specific_application_id = None;
        let mut auth_session_state = None;
        let mut origin_host = None;
        let mut origin_realm = None;
        let mut destination_realm = None;
        let mut transfer_request_type = None;
        let mut optional = BackgroundDataTransferRequestOptional::default();
        while let Some(key) = received.next() {
            match key {
                (0, 263) => received.one(0, &mut session_id),
                (0, 301) => received.one(1, &mut optional.drmp),
                (0, 260) => received.one(2, &mut vendor_specific_application_id),
                (0, 277) => received.one(3, &mut auth_session_state),
                (0, 264) => received.one(4, &mut origin_host),
                (0, 296) => received.one(5, &mut origin_realm),
                (0, 283) => received.one(6, &mut destination_realm),
                (10415, 4203) => received.one(7, &mut transfer_request_type),
                (0, 293) => received.one(8, &mut optional.destination_host),
                (0, 621) => received.one(9, &mut optional.oc_supported_features),
                (10415, 532) => {
                    received.one(10, &mut optional.application_service_provider_identity)
                }
                (0, 414) => received.one(11, &mut optional.cc_output_octets),
                (0, 412) => received.one(12, &mut optional.cc_input_octets),
                (0, 421) => received.one(13, &mut optional.cc_total_octets),
                (10415, 4209) => received.one(14, &mut optional.number_of_ues),
                (10415, 4204) => received.one(15, &mut optional.nt_time_window),
                (10415, 4201) => received.one(16, &mut optional.network_area_info_list),
                (10415, 4202) => received.one(17, &mut optional.reference_id),
                (10415, 4208) => received.one(18, &mut optional.transfer_policy_id),
                (0, 284) => received.many(19, &mut optional.proxy_info),
                (0, 282) => received.many(20, &mut optional.route_record),
                (10415, 628) => received.many(21, &mut optional.supported_features),
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        received.required(0, &session_id);
        received.required(2, &vendor_specific_application_id);
        received.required(3, &auth_session_state);
        received.required(4, &origin_host);
        received.required(5, &origin_realm);
        received.required(6, &destination_realm);
        received.required(7, &transfer_request_type);
        let required = (
            session_id?,
            vendor_specific_application_id?,
            auth_session_state?,
            origin_host?,
            origin_realm?,
            destination_realm?,
            transfer_request_type?,
        );
        place.put_with(|| Self::assemble(required, optional));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&base::avp::SESSION_ID, &self.session_id);
        encoder.optional(&rfc7944::avp::DRMP, &self.drmp);
        encoder
            .one(
                &base::avp::VENDOR_SPECIFIC_APPLICATION_ID,
                &self.vendor_specific_application_id,
            );
        encoder.one(&base::avp::AUTH_SESSION_STATE, &self.auth_session_state);
        encoder.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        encoder.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        encoder.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        encoder.one(&ts29154::avp::TRANSFER_REQUEST_TYPE, &self.transfer_request_type);
        encoder.optional(&base::avp::DESTINATION_HOST, &self.destination_host);
        encoder
            .optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        encoder
            .optional(
                &ts29214::avp::APPLICATION_SERVICE_PROVIDER_IDENTITY,
                &self.application_service_provider_identity,
            );
        encoder.optional(&credit_control::avp::CC_OUTPUT_OCTETS, &self.cc_output_octets);
        encoder.optional(&credit_control::avp::CC_INPUT_OCTETS, &self.cc_input_octets);
        encoder.optional(&credit_control::avp::CC_TOTAL_OCTETS, &self.cc_total_octets);
        encoder.optional(&ts29154::avp::NUMBER_OF_UES, &self.number_of_ues);
        encoder.optional(&ts29154::avp::NT_TIME_WINDOW, &self.nt_time_window);
        encoder
            .optional(
                &ts29154::avp::NETWORK_AREA_INFO_LIST,
                &self.network_area_info_list,
            );
        encoder.optional(&ts29154::avp::REFERENCE_ID, &self.reference_id);
        encoder.optional(&ts29154::avp::TRANSFER_POLICY_ID, &self.transfer_policy_id);
        encoder.many(&base::avp::PROXY_INFO, &self.proxy_info);
        encoder.many(&base::avp::ROUTE_RECORD, &self.route_record);
        encoder.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

impl BackgroundDataTransferRequest {
    /// Starts the answer: Origin-Host and Origin-Realm are the identity's; from the request it takes
    /// Session-Id, Vendor-Specific-Application-Id, Auth-Session-State, Proxy-Info.
    #[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> BackgroundDataTransferAnswerBuilder<
        (
            Set<Utf8String>,
            Set<VendorSpecificApplicationId>,
            Set<AuthSessionState>,
            Set<DiameterIdentity>,
            Set<DiameterIdentity>,
        ),
    > {
        BackgroundDataTransferAnswer::builder()
            .session_id(self.session_id.clone())
            .vendor_specific_application_id(self.vendor_specific_application_id.clone())
            .auth_session_state(self.auth_session_state)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .proxy_infos(self.proxy_info.iter().cloned())
    }
}

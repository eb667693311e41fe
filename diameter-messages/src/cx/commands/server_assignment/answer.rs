// @generated from dictionaries/cx.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Answer, Avps, Command, CommandDescription, CommandFlags, Contents,
    DiameterIdentity, Encoder, Grammar, Item, OctetString, Place, Utf8String, normalize,
};
use crate::base;
use crate::rfc7683;
use crate::rfc7944;
use crate::rfc8583;
use crate::ts29229;
use crate::base::{
    AuthSessionState, ExperimentalResult, FailedAvp, ProxyInfo, ResultCode,
    VendorSpecificApplicationId,
};
use crate::rfc7683::{OcOlr, OcSupportedFeatures};
use crate::rfc7944::Drmp;
use crate::rfc8583::Load;
use crate::ts29229::{
    AllowedWafWwsfIdentities, AssociatedIdentities, AssociatedRegisteredIdentities,
    ChargingInformation, LooseRouteIndication, PriviledgedSenderIndication,
    ScscfRestorationInfo, SupportedFeatures,
};
use super::answer_builder::{
    ServerAssignmentAnswerBuilder, ServerAssignmentAnswerOptional,
};

/// An S-CSCF is assigned to a user or released, and receives the user profile.
///
/// ```text
/// <SAA> ::= < Diameter Header: 301, PXY, 16777216 >
///           < Session-Id >
///           [ DRMP ]
///           { Vendor-Specific-Application-Id }
///           [ Result-Code ]
///           [ Experimental-Result ]
///           { Auth-Session-State }
///           { Origin-Host }
///           { Origin-Realm }
///           [ User-Name ]
///           [ OC-Supported-Features ]
///           [ OC-OLR ]
///         * [ Load ]
///         * [ Supported-Features ]
///           [ User-Data ]
///           [ Charging-Information ]
///           [ Associated-Identities ]
///           [ Loose-Route-Indication ]
///         * [ SCSCF-Restoration-Info ]
///           [ Associated-Registered-Identities ]
///           [ Server-Name ]
///           [ Wildcarded-Public-Identity ]
///           [ Priviledged-Sender-Indication ]
///           [ Allowed-WAF-WWSF-Identities ]
///         * [ AVP ]
///           [ Failed-AVP ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
/// ```
///
/// Command code 301, 3GPP TS 29.229, 6.1.3/6.1.4.
#[doc(alias = "SAA")]
#[derive(Clone, Debug, PartialEq)]
pub struct ServerAssignmentAnswer {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    pub session_id: Utf8String,
    /// DRMP (301), Enumerated; RFC 7944, 9.1.
    pub drmp: Option<Drmp>,
    /// Vendor-Specific-Application-Id (260), Grouped; RFC 6733, 6.11.
    pub vendor_specific_application_id: VendorSpecificApplicationId,
    /// Result-Code (268), Unsigned32; RFC 6733, 7.1.
    pub result_code: Option<ResultCode>,
    /// Experimental-Result (297), Grouped; RFC 6733, 7.6.
    pub experimental_result: Option<ExperimentalResult>,
    /// Auth-Session-State (277), Enumerated; RFC 6733, 8.11.
    pub auth_session_state: AuthSessionState,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    pub origin_realm: DiameterIdentity,
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    pub user_name: Option<Utf8String>,
    /// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
    pub oc_supported_features: Option<OcSupportedFeatures>,
    /// OC-OLR (623), Grouped; RFC 7683, 7.3.
    pub oc_olr: Option<OcOlr>,
    /// Load (650), Grouped; RFC 8583, 7.1.
    pub load: Vec<Load>,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// User-Data (606/10415), OctetString; 3GPP TS 29.229, 6.3.7.
    pub user_data: Option<OctetString>,
    /// Charging-Information (618/10415), Grouped; 3GPP TS 29.229, 6.3.19.
    pub charging_information: Option<ChargingInformation>,
    /// Associated-Identities (632/10415), Grouped; 3GPP TS 29.229, 6.3.33.
    pub associated_identities: Option<AssociatedIdentities>,
    /// Loose-Route-Indication (638/10415), Enumerated; 3GPP TS 29.229, 6.3.45.
    pub loose_route_indication: Option<LooseRouteIndication>,
    /// SCSCF-Restoration-Info (639/10415), Grouped; 3GPP TS 29.229, 6.3.46.
    pub scscf_restoration_info: Vec<ScscfRestorationInfo>,
    /// Associated-Registered-Identities (647/10415), Grouped; 3GPP TS 29.229, 6.3.50.
    pub associated_registered_identities: Option<AssociatedRegisteredIdentities>,
    /// Server-Name (602/10415), UTF8String; 3GPP TS 29.229, 6.3.3.
    pub server_name: Option<Utf8String>,
    /// Wildcarded-Public-Identity (634/10415), UTF8String; 3GPP TS 29.229, 6.3.35.
    pub wildcarded_public_identity: Option<Utf8String>,
    /// Priviledged-Sender-Indication (652/10415), Enumerated; 3GPP TS 29.229, 6.3.58.
    pub priviledged_sender_indication: Option<PriviledgedSenderIndication>,
    /// Allowed-WAF-WWSF-Identities (656/10415), Grouped; 3GPP TS 29.229, 6.3.64.
    pub allowed_waf_wwsf_identities: Option<AllowedWafWwsfIdentities>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
    /// Failed-AVP (279), Grouped; RFC 6733, 7.5.
    pub failed_avp: Option<FailedAvp>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    pub route_record: Vec<DiameterIdentity>,
}

impl ServerAssignmentAnswer {
    /// Starts building the AVPs of a Server-Assignment-Answer.
    pub fn builder() -> ServerAssignmentAnswerBuilder {
        ServerAssignmentAnswerBuilder::new()
    }

    #[inline]
    pub(super) fn assemble(
        (
            session_id,
            vendor_specific_application_id,
            auth_session_state,
            origin_host,
            origin_realm,
        ): (
            Utf8String,
            VendorSpecificApplicationId,
            AuthSessionState,
            DiameterIdentity,
            DiameterIdentity,
        ),
        optional: ServerAssignmentAnswerOptional,
    ) -> Self {
        Self {
            session_id,
            drmp: optional.drmp,
            vendor_specific_application_id,
            result_code: optional.result_code,
            experimental_result: optional.experimental_result,
            auth_session_state,
            origin_host,
            origin_realm,
            user_name: optional.user_name,
            oc_supported_features: optional.oc_supported_features,
            oc_olr: optional.oc_olr,
            load: optional.load,
            supported_features: optional.supported_features,
            user_data: optional.user_data,
            charging_information: optional.charging_information,
            associated_identities: optional.associated_identities,
            loose_route_indication: optional.loose_route_indication,
            scscf_restoration_info: optional.scscf_restoration_info,
            associated_registered_identities: optional.associated_registered_identities,
            server_name: optional.server_name,
            wildcarded_public_identity: optional.wildcarded_public_identity,
            priviledged_sender_indication: optional.priviledged_sender_indication,
            allowed_waf_wwsf_identities: optional.allowed_waf_wwsf_identities,
            additional_avps: optional.additional_avps,
            failed_avp: optional.failed_avp,
            proxy_info: optional.proxy_info,
            route_record: optional.route_record,
        }
    }
}

impl Answer for ServerAssignmentAnswer {}

impl Command for ServerAssignmentAnswer {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Server-Assignment-Answer",
    abbreviation: "SAA",
    code: Some(301),
    application_id: 16777216,
    flags: CommandFlags::PROXIABLE,
    grammar: &GRAMMAR,
    dictionary: &crate::cx::DICTIONARY,
    answer: None,
    normalize: normalize::<ServerAssignmentAnswer>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Server-Assignment-Answer",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::required(base::avp::VENDOR_SPECIFIC_APPLICATION_ID.description()),
        Item::optional(base::avp::RESULT_CODE.description()),
        Item::optional(base::avp::EXPERIMENTAL_RESULT.description()),
        Item::required(base::avp::AUTH_SESSION_STATE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::optional(base::avp::USER_NAME.description()),
        Item::optional(rfc7683::avp::OC_SUPPORTED_FEATURES.description()),
        Item::optional(rfc7683::avp::OC_OLR.description()),
        Item::repeated(rfc8583::avp::LOAD.description()),
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::optional(ts29229::avp::USER_DATA.description()),
        Item::optional(ts29229::avp::CHARGING_INFORMATION.description()),
        Item::optional(ts29229::avp::ASSOCIATED_IDENTITIES.description()),
        Item::optional(ts29229::avp::LOOSE_ROUTE_INDICATION.description()),
        Item::repeated(ts29229::avp::SCSCF_RESTORATION_INFO.description()),
        Item::optional(ts29229::avp::ASSOCIATED_REGISTERED_IDENTITIES.description()),
        Item::optional(ts29229::avp::SERVER_NAME.description()),
        Item::optional(ts29229::avp::WILDCARDED_PUBLIC_IDENTITY.description()),
        Item::optional(ts29229::avp::PRIVILEDGED_SENDER_INDICATION.description()),
        Item::optional(ts29229::avp::ALLOWED_WAF_WWSF_IDENTITIES.description()),
        Item::any(),
        Item::optional(base::avp::FAILED_AVP.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
    ],
};

impl Contents for ServerAssignmentAnswer {
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
        let mut optional = ServerAssignmentAnswerOptional::default();
        while let Some(key) = received.next() {
            match key {
                (0, 263) => received.one(0, &mut session_id),
                (0, 301) => received.one(1, &mut optional.drmp),
                (0, 260) => received.one(2, &mut vendor_specific_application_id),
                (0, 268) => received.one(3, &mut optional.result_code),
                (0, 297) => received.one(4, &mut optional.experimental_result),
                (0, 277) => received.one(5, &mut auth_session_state),
                (0, 264) => received.one(6, &mut origin_host),
                (0, 296) => received.one(7, &mut origin_realm),
                (0, 1) => received.one(8, &mut optional.user_name),
                (0, 621) => received.one(9, &mut optional.oc_supported_features),
                (0, 623) => received.one(10, &mut optional.oc_olr),
                (0, 650) => received.many(11, &mut optional.load),
                (10415, 628) => received.many(12, &mut optional.supported_features),
                (10415, 606) => received.one(13, &mut optional.user_data),
                (10415, 618) => received.one(14, &mut optional.charging_information),
                (10415, 632) => received.one(15, &mut optional.associated_identities),
                (10415, 638) => received.one(16, &mut optional.loose_route_indication),
                (10415, 639) => received.many(17, &mut optional.scscf_restoration_info),
                (10415, 647) => {
                    received.one(18, &mut optional.associated_registered_identities)
                }
                (10415, 602) => received.one(19, &mut optional.server_name),
                (10415, 634) => {
                    received.one(20, &mut optional.wildcarded_public_identity)
                }
                (10415, 652) => {
                    received.one(21, &mut optional.priviledged_sender_indication)
                }
                (10415, 656) => {
                    received.one(22, &mut optional.allowed_waf_wwsf_identities)
                }
                (0, 279) => received.one(24, &mut optional.failed_avp),
                (0, 284) => received.many(25, &mut optional.proxy_info),
                (0, 282) => received.many(26, &mut optional.route_record),
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        received.required(0, &session_id);
        received.required(2, &vendor_specific_application_id);
        received.required(5, &auth_session_state);
        received.required(6, &origin_host);
        received.required(7, &origin_realm);
        let required = (
            session_id?,
            vendor_specific_application_id?,
            auth_session_state?,
            origin_host?,
            origin_realm?,
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
        encoder.optional(&base::avp::RESULT_CODE, &self.result_code);
        encoder.optional(&base::avp::EXPERIMENTAL_RESULT, &self.experimental_result);
        encoder.one(&base::avp::AUTH_SESSION_STATE, &self.auth_session_state);
        encoder.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        encoder.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        encoder.optional(&base::avp::USER_NAME, &self.user_name);
        encoder
            .optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        encoder.optional(&rfc7683::avp::OC_OLR, &self.oc_olr);
        encoder.many(&rfc8583::avp::LOAD, &self.load);
        encoder.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        encoder.optional(&ts29229::avp::USER_DATA, &self.user_data);
        encoder
            .optional(&ts29229::avp::CHARGING_INFORMATION, &self.charging_information);
        encoder
            .optional(&ts29229::avp::ASSOCIATED_IDENTITIES, &self.associated_identities);
        encoder
            .optional(
                &ts29229::avp::LOOSE_ROUTE_INDICATION,
                &self.loose_route_indication,
            );
        encoder
            .many(&ts29229::avp::SCSCF_RESTORATION_INFO, &self.scscf_restoration_info);
        encoder
            .optional(
                &ts29229::avp::ASSOCIATED_REGISTERED_IDENTITIES,
                &self.associated_registered_identities,
            );
        encoder.optional(&ts29229::avp::SERVER_NAME, &self.server_name);
        encoder
            .optional(
                &ts29229::avp::WILDCARDED_PUBLIC_IDENTITY,
                &self.wildcarded_public_identity,
            );
        encoder
            .optional(
                &ts29229::avp::PRIVILEDGED_SENDER_INDICATION,
                &self.priviledged_sender_indication,
            );
        encoder
            .optional(
                &ts29229::avp::ALLOWED_WAF_WWSF_IDENTITIES,
                &self.allowed_waf_wwsf_identities,
            );
        encoder.optional(&base::avp::FAILED_AVP, &self.failed_avp);
        encoder.many(&base::avp::PROXY_INFO, &self.proxy_info);
        encoder.many(&base::avp::ROUTE_RECORD, &self.route_record);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

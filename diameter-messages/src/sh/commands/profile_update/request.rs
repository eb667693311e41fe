// @generated from dictionaries/sh.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Command, CommandDescription, CommandFlags, Contents,
    DiameterIdentity, Encoder, Grammar, Identity, Item, List, OctetString, Place,
    Request, Utf8String, normalize,
};
use crate::base;
use crate::rfc7683;
use crate::rfc7944;
use crate::ts29229;
use crate::ts29329;
use crate::base::{AuthSessionState, ProxyInfo, VendorSpecificApplicationId};
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::sh::{ProfileUpdateAnswer, ProfileUpdateAnswerBuilder};
use crate::ts29229::SupportedFeatures;
use crate::ts29329::{DataReference, UserIdentity};
use diameter_core::builder::Set;
use super::request_builder::{ProfileUpdateRequestBuilder, ProfileUpdateRequestOptional};

/// An application server writes user data.
///
/// ```text
/// <PUR> ::= < Diameter Header: 307, REQ, PXY, 16777217 >
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
///           [ User-Name ]
///        1* { Data-Reference }
///           { ts29329:User-Data }
///           [ OC-Supported-Features ]
///         * [ AVP ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
/// ```
///
/// Command code 307, 3GPP TS 29.329, 6.1.3/6.1.4.
#[doc(alias = "PUR")]
#[derive(Clone, Debug, PartialEq)]
pub struct ProfileUpdateRequest {
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
    /// Destination-Host (293), DiameterIdentity; RFC 6733, 6.5.
    pub destination_host: Option<DiameterIdentity>,
    /// Destination-Realm (283), DiameterIdentity; RFC 6733, 6.6.
    pub destination_realm: DiameterIdentity,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// User-Identity (700/10415), Grouped; 3GPP TS 29.329, 6.3.1.
    pub user_identity: UserIdentity,
    /// Wildcarded-Public-Identity (634/10415), UTF8String; 3GPP TS 29.229, 6.3.35.
    pub wildcarded_public_identity: Option<Utf8String>,
    /// Wildcarded-IMPU (636/10415), UTF8String; 3GPP TS 29.229, 6.3.43.
    pub wildcarded_impu: Option<Utf8String>,
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    pub user_name: Option<Utf8String>,
    /// Data-Reference (703/10415), Enumerated; 3GPP TS 29.329, 6.3.4.
    pub data_reference: List<DataReference, 1>,
    /// User-Data (702/10415), OctetString; 3GPP TS 29.329, 6.3.3.
    pub sh_user_data: OctetString,
    /// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
    pub oc_supported_features: Option<OcSupportedFeatures>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    pub route_record: Vec<DiameterIdentity>,
}

impl ProfileUpdateRequest {
    /// Starts building the AVPs of a Profile-Update-Request.
    pub fn builder() -> ProfileUpdateRequestBuilder {
        ProfileUpdateRequestBuilder::new()
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
            user_identity,
            data_reference,
            sh_user_data,
        ): (
            Utf8String,
            VendorSpecificApplicationId,
            AuthSessionState,
            DiameterIdentity,
            DiameterIdentity,
            DiameterIdentity,
            UserIdentity,
            List<DataReference, 1>,
            OctetString,
        ),
        optional: ProfileUpdateRequestOptional,
    ) -> Self {
        Self {
            session_id,
            drmp: optional.drmp,
            vendor_specific_application_id,
            auth_session_state,
            origin_host,
            origin_realm,
            destination_host: optional.destination_host,
            destination_realm,
            supported_features: optional.supported_features,
            user_identity,
            wildcarded_public_identity: optional.wildcarded_public_identity,
            wildcarded_impu: optional.wildcarded_impu,
            user_name: optional.user_name,
            data_reference,
            sh_user_data,
            oc_supported_features: optional.oc_supported_features,
            additional_avps: optional.additional_avps,
            proxy_info: optional.proxy_info,
            route_record: optional.route_record,
        }
    }
}

impl Request for ProfileUpdateRequest {
    type Answer = ProfileUpdateAnswer;
}

impl Command for ProfileUpdateRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Profile-Update-Request",
    abbreviation: "PUR",
    code: Some(307),
    application_id: 16777217,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::sh::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<ProfileUpdateRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Profile-Update-Request",
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
        Item::optional(base::avp::USER_NAME.description()),
        Item::required(ts29329::avp::DATA_REFERENCE.description()).times(1, None),
        Item::required(ts29329::avp::SH_USER_DATA.description()),
        Item::optional(rfc7683::avp::OC_SUPPORTED_FEATURES.description()),
        Item::any(),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
    ],
};

impl Contents for ProfileUpdateRequest {
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
        let mut user_identity = None;
        let mut data_reference = Vec::new();
        let mut sh_user_data = None;
        let mut optional = ProfileUpdateRequestOptional::default();
        while let Some(key) = received.next() {
            match key {
                (0, 263) => received.one(0, &mut session_id),
                (0, 301) => received.one(1, &mut optional.drmp),
                (0, 260) => received.one(2, &mut vendor_specific_application_id),
                (0, 277) => received.one(3, &mut auth_session_state),
                (0, 264) => received.one(4, &mut origin_host),
                (0, 296) => received.one(5, &mut origin_realm),
                (0, 293) => received.one(6, &mut optional.destination_host),
                (0, 283) => received.one(7, &mut destination_realm),
                (10415, 628) => received.many(8, &mut optional.supported_features),
                (10415, 700) => received.one(9, &mut user_identity),
                (10415, 634) => {
                    received.one(10, &mut optional.wildcarded_public_identity)
                }
                (10415, 636) => received.one(11, &mut optional.wildcarded_impu),
                (0, 1) => received.one(12, &mut optional.user_name),
                (10415, 703) => received.many(13, &mut data_reference),
                (10415, 702) => received.one(14, &mut sh_user_data),
                (0, 621) => received.one(15, &mut optional.oc_supported_features),
                (0, 284) => received.many(17, &mut optional.proxy_info),
                (0, 282) => received.many(18, &mut optional.route_record),
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        received.required(0, &session_id);
        received.required(2, &vendor_specific_application_id);
        received.required(3, &auth_session_state);
        received.required(4, &origin_host);
        received.required(5, &origin_realm);
        received.required(7, &destination_realm);
        received.required(9, &user_identity);
        let data_reference = received.bounded(13, data_reference);
        received.required(14, &sh_user_data);
        let required = (
            session_id?,
            vendor_specific_application_id?,
            auth_session_state?,
            origin_host?,
            origin_realm?,
            destination_realm?,
            user_identity?,
            data_reference?,
            sh_user_data?,
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
        encoder.optional(&base::avp::DESTINATION_HOST, &self.destination_host);
        encoder.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        encoder.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        encoder.one(&ts29329::avp::USER_IDENTITY, &self.user_identity);
        encoder
            .optional(
                &ts29229::avp::WILDCARDED_PUBLIC_IDENTITY,
                &self.wildcarded_public_identity,
            );
        encoder.optional(&ts29229::avp::WILDCARDED_IMPU, &self.wildcarded_impu);
        encoder.optional(&base::avp::USER_NAME, &self.user_name);
        encoder.many(&ts29329::avp::DATA_REFERENCE, &self.data_reference);
        encoder.one(&ts29329::avp::SH_USER_DATA, &self.sh_user_data);
        encoder
            .optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        encoder.many(&base::avp::PROXY_INFO, &self.proxy_info);
        encoder.many(&base::avp::ROUTE_RECORD, &self.route_record);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

impl ProfileUpdateRequest {
    /// Starts the answer: Origin-Host and Origin-Realm are the identity's; from the request it takes
    /// Session-Id, Vendor-Specific-Application-Id, Auth-Session-State, Proxy-Info.
    #[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> ProfileUpdateAnswerBuilder<
        (
            Set<Utf8String>,
            Set<VendorSpecificApplicationId>,
            Set<AuthSessionState>,
            Set<DiameterIdentity>,
            Set<DiameterIdentity>,
        ),
    > {
        ProfileUpdateAnswer::builder()
            .session_id(self.session_id.clone())
            .vendor_specific_application_id(self.vendor_specific_application_id.clone())
            .auth_session_state(self.auth_session_state)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .proxy_infos(self.proxy_info.iter().cloned())
    }
}

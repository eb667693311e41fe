// @generated from dictionaries/cx.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Command, CommandDescription, CommandFlags, Contents,
    DiameterIdentity, Encoder, Grammar, Identity, Item, Place, Request, Utf8String,
    normalize,
};
use crate::base;
use crate::rfc7683;
use crate::rfc7944;
use crate::ts29229;
use crate::base::{AuthSessionState, ProxyInfo, VendorSpecificApplicationId};
use crate::cx::{MultimediaAuthAnswer, MultimediaAuthAnswerBuilder};
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::ts29229::{SupportedFeatures, ThreeGppSipAuthDataItem};
use diameter_core::builder::Set;
use super::request_builder::{
    MultimediaAuthRequestBuilder, MultimediaAuthRequestOptional,
};

/// The S-CSCF asks for authentication data.
///
/// ```text
/// <MAR> ::= < Diameter Header: 303, REQ, PXY, 16777216 >
///           < Session-Id >
///           [ DRMP ]
///           { Vendor-Specific-Application-Id }
///           { Auth-Session-State }
///           { Origin-Host }
///           { Origin-Realm }
///           { Destination-Realm }
///           [ Destination-Host ]
///           { User-Name }
///           [ OC-Supported-Features ]
///         * [ Supported-Features ]
///           { Public-Identity }
///           { SIP-Auth-Data-Item }
///           { SIP-Number-Auth-Items }
///           { Server-Name }
///         * [ AVP ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
/// ```
///
/// Command code 303, 3GPP TS 29.229, 6.1.7/6.1.8.
#[doc(alias = "MAR")]
#[derive(Clone, Debug, PartialEq)]
pub struct MultimediaAuthRequest {
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
    /// Destination-Host (293), DiameterIdentity; RFC 6733, 6.5.
    pub destination_host: Option<DiameterIdentity>,
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    pub user_name: Utf8String,
    /// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
    pub oc_supported_features: Option<OcSupportedFeatures>,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// Public-Identity (601/10415), UTF8String; 3GPP TS 29.229, 6.3.2.
    pub public_identity: Utf8String,
    /// SIP-Auth-Data-Item (612/10415), Grouped; 3GPP TS 29.229, 6.3.13.
    pub three_gpp_sip_auth_data_item: Box<ThreeGppSipAuthDataItem>,
    /// SIP-Number-Auth-Items (607/10415), Unsigned32; 3GPP TS 29.229, 6.3.8.
    pub three_gpp_sip_number_auth_items: u32,
    /// Server-Name (602/10415), UTF8String; 3GPP TS 29.229, 6.3.3.
    pub server_name: Utf8String,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    pub route_record: Vec<DiameterIdentity>,
}

impl MultimediaAuthRequest {
    /// Starts building the AVPs of a Multimedia-Auth-Request.
    pub fn builder() -> MultimediaAuthRequestBuilder {
        MultimediaAuthRequestBuilder::new()
    }

    #[allow(clippy::type_complexity, reason = "one type for each required AVP")]
    #[inline]
    pub(super) fn assemble(
        (
            session_id,
            vendor_specific_application_id,
            auth_session_state,
            origin_host,
            origin_realm,
            destination_realm,
            user_name,
            public_identity,
            three_gpp_sip_auth_data_item,
            three_gpp_sip_number_auth_items,
            server_name,
        ): (
            Utf8String,
            VendorSpecificApplicationId,
            AuthSessionState,
            DiameterIdentity,
            DiameterIdentity,
            DiameterIdentity,
            Utf8String,
            Utf8String,
            Box<ThreeGppSipAuthDataItem>,
            u32,
            Utf8String,
        ),
        optional: MultimediaAuthRequestOptional,
    ) -> Self {
        Self {
            session_id,
            drmp: optional.drmp,
            vendor_specific_application_id,
            auth_session_state,
            origin_host,
            origin_realm,
            destination_realm,
            destination_host: optional.destination_host,
            user_name,
            oc_supported_features: optional.oc_supported_features,
            supported_features: optional.supported_features,
            public_identity,
            three_gpp_sip_auth_data_item,
            three_gpp_sip_number_auth_items,
            server_name,
            additional_avps: optional.additional_avps,
            proxy_info: optional.proxy_info,
            route_record: optional.route_record,
        }
    }
}

impl Request for MultimediaAuthRequest {
    type Answer = MultimediaAuthAnswer;
}

impl Command for MultimediaAuthRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Multimedia-Auth-Request",
    abbreviation: "MAR",
    code: Some(303),
    application_id: 16777216,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::cx::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<MultimediaAuthRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Multimedia-Auth-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::required(base::avp::VENDOR_SPECIFIC_APPLICATION_ID.description()),
        Item::required(base::avp::AUTH_SESSION_STATE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::optional(base::avp::DESTINATION_HOST.description()),
        Item::required(base::avp::USER_NAME.description()),
        Item::optional(rfc7683::avp::OC_SUPPORTED_FEATURES.description()),
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::required(ts29229::avp::PUBLIC_IDENTITY.description()),
        Item::required(ts29229::avp::THREE_GPP_SIP_AUTH_DATA_ITEM.description()),
        Item::required(ts29229::avp::THREE_GPP_SIP_NUMBER_AUTH_ITEMS.description()),
        Item::required(ts29229::avp::SERVER_NAME.description()),
        Item::any(),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
    ],
};

impl Contents for MultimediaAuthRequest {
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
        let mut user_name = None;
        let mut public_identity = None;
        let mut three_gpp_sip_auth_data_item = None;
        let mut three_gpp_sip_number_auth_items = None;
        let mut server_name = None;
        let mut optional = MultimediaAuthRequestOptional::default();
        while let Some(key) = received.next() {
            match key {
                (0, 263) => received.one(0, &mut session_id),
                (0, 301) => received.one(1, &mut optional.drmp),
                (0, 260) => received.one(2, &mut vendor_specific_application_id),
                (0, 277) => received.one(3, &mut auth_session_state),
                (0, 264) => received.one(4, &mut origin_host),
                (0, 296) => received.one(5, &mut origin_realm),
                (0, 283) => received.one(6, &mut destination_realm),
                (0, 293) => received.one(7, &mut optional.destination_host),
                (0, 1) => received.one(8, &mut user_name),
                (0, 621) => received.one(9, &mut optional.oc_supported_features),
                (10415, 628) => received.many(10, &mut optional.supported_features),
                (10415, 601) => received.one(11, &mut public_identity),
                (10415, 612) => received.one_boxed(12, &mut three_gpp_sip_auth_data_item),
                (10415, 607) => received.one(13, &mut three_gpp_sip_number_auth_items),
                (10415, 602) => received.one(14, &mut server_name),
                (0, 284) => received.many(16, &mut optional.proxy_info),
                (0, 282) => received.many(17, &mut optional.route_record),
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        received.required(0, &session_id);
        received.required(2, &vendor_specific_application_id);
        received.required(3, &auth_session_state);
        received.required(4, &origin_host);
        received.required(5, &origin_realm);
        received.required(6, &destination_realm);
        received.required(8, &user_name);
        received.required(11, &public_identity);
        received.required(12, &three_gpp_sip_auth_data_item);
        received.required(13, &three_gpp_sip_number_auth_items);
        received.required(14, &server_name);
        let required = (
            session_id?,
            vendor_specific_application_id?,
            auth_session_state?,
            origin_host?,
            origin_realm?,
            destination_realm?,
            user_name?,
            public_identity?,
            three_gpp_sip_auth_data_item?,
            three_gpp_sip_number_auth_items?,
            server_name?,
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
        encoder.optional(&base::avp::DESTINATION_HOST, &self.destination_host);
        encoder.one(&base::avp::USER_NAME, &self.user_name);
        encoder
            .optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        encoder.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        encoder.one(&ts29229::avp::PUBLIC_IDENTITY, &self.public_identity);
        encoder
            .one(
                &ts29229::avp::THREE_GPP_SIP_AUTH_DATA_ITEM,
                &*self.three_gpp_sip_auth_data_item,
            );
        encoder
            .one(
                &ts29229::avp::THREE_GPP_SIP_NUMBER_AUTH_ITEMS,
                &self.three_gpp_sip_number_auth_items,
            );
        encoder.one(&ts29229::avp::SERVER_NAME, &self.server_name);
        encoder.many(&base::avp::PROXY_INFO, &self.proxy_info);
        encoder.many(&base::avp::ROUTE_RECORD, &self.route_record);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

impl MultimediaAuthRequest {
    /// Starts the answer: Origin-Host and Origin-Realm are the identity's; from the request it takes
    /// Session-Id, Vendor-Specific-Application-Id, Auth-Session-State, Proxy-Info.
    #[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> MultimediaAuthAnswerBuilder<
        (
            Set<Utf8String>,
            Set<VendorSpecificApplicationId>,
            Set<AuthSessionState>,
            Set<DiameterIdentity>,
            Set<DiameterIdentity>,
        ),
    > {
        MultimediaAuthAnswer::builder()
            .session_id(self.session_id.clone())
            .vendor_specific_application_id(self.vendor_specific_application_id.clone())
            .auth_session_state(self.auth_session_state)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .proxy_infos(self.proxy_info.iter().cloned())
    }
}
